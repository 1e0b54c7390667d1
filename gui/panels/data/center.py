"""The middle of the Data mode: the table of columns above the table of rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.row_order import Wanted, rows_of
from core.data.table import Table
from core.errors import UserError
from core.fitting import check_fit
from core.language import tr
from gui import background
from gui.background import Job
from gui.panels.data.answers import Answers
from gui.panels.data.columns_model import ColumnsModel
from gui.panels.data.columns_view import ColumnsView
from gui.panels.data.describe import counted, grouped
from gui.panels.data.rows_model import PARTS, Field
from gui.panels.data.rows_tools import RowsTools
from gui.panels.data.rows_view import RowsView
from gui.session import Session
from gui.tokens import EDGE
from gui.widgets import Section, Segmented

VIEWS = {"read": tr("As read"), "network": tr("As the network sees them"), "answers": tr("Answers")}
VIEW_TIPS = {
    "read": tr("The values as they stand in the table"),
    "network": tr("The encoded values: what the input nodes get and what the output should be"),
    "answers": tr(
        "What the network predicts, and how far that moves for one more of a column, in the units of the table"
    ),
}
_MOST = 0.6
"""Share of the height that many columns may take from the rows."""
_ROWS_LEAST = 180
AT_ONCE = 100_000
"""Up to so many rows are searched and sorted at once: it takes less than 50 ms."""
_TOP = 8


class DataCenter(QSplitter):
    """Both tables; the upper one takes the room that it needs, up to a share."""

    def __init__(self, session: Session) -> None:
        """Follow `session` when asked to."""
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("panel.data")
        self._session = session
        self.columns_model = ColumnsModel(session)
        self.columns, self.rows = ColumnsView(self.columns_model), RowsView()
        self._columns_head = Section(tr("Columns"))
        self._rows_head = Section(tr("Rows"))
        self.switch = Segmented("data.rows.view", VIEWS, VIEW_TIPS)
        self._rows_head.add(self.switch)
        self.switch.chosen.connect(lambda _: self._show_rows())
        self.rows.row_chosen.connect(session.set_row)
        self.tools = RowsTools()
        self.tools.wanted.connect(lambda _: self._look())
        self.rows.sort_asked.connect(self._sort)
        self._by: tuple[int, bool] | None = None
        self._job: Job | None = None
        self._table: Table | None = None
        self._parts = ""
        self.rows.find_asked.connect(self._find)
        self._moved = False
        self.columns.fitted.connect(self._share_height)
        self.splitterMoved.connect(self._note_move)
        self._lay_out()

    def show_data(self, data: Dataset) -> None:
        """Show `data` in both tables."""
        self.columns_model.refresh()
        used, total = len(data.plan.inputs), len(data.plan.columns)
        self._columns_head.set_hint(tr("{used} of {total} used as inputs", used=grouped(used), total=grouped(total)))
        texts = [f"{grouped(rows)} {name}" for rows, name in zip(data.counts, PARTS[:3], strict=True) if rows]
        shown = len(data.x)
        texts += (
            [tr("{shown} of {rows} on show", shown=grouped(shown), rows=grouped(data.rows))]
            if shown < data.rows
            else []
        )
        self._parts = " · ".join(texts)
        self._rows_head.setToolTip(counted(data.rows, "{n} row", "{n} rows"))
        self._show_rows()
        self._share_height()

    def refresh_columns(self) -> None:
        """Show what follows from the network: the kind of output node, and its answers."""
        self.columns_model.refresh()
        if self.switch.current() == "answers":
            self._show_rows()

    def show_row(self, row: int) -> None:
        """Select the row that the diagram shows."""
        self.rows.show_row(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new height."""
        super().resizeEvent(event)
        self._share_height()

    def _show_rows(self) -> None:
        """Show the rows; what was searched stays while the table does, the order only where it has the same columns."""
        session = self._session
        if session.data.table is not self._table:
            self._table = session.data.table
            self.tools.clear()
        self._by = None
        self.rows.show_order(None, None, session.project.row)
        view = self.switch.current()
        self.rows.show_rows(session.data, view, session.project.row, self._answers() if view == "answers" else ())
        self._look()

    def _answers(self) -> tuple[Field, ...]:
        """List what the network answers; nothing where it does not fit the data."""
        session = self._session
        try:
            check_fit(session.project, session.data)
        except UserError as problem:
            session.tell(str(problem))
            return ()
        return Answers(session.data, session.project.spec, session.weights).fields()

    def _find(self) -> None:
        self.tools.line.setFocus()
        self.tools.line.selectAll()

    def _sort(self, field: int) -> None:
        """Sort by a field: upwards, downwards, not at all; what is calculated for the rows on show has no order."""
        shown = self.rows.rows_model.fields[field]
        if field and shown.column is None and not len(shown.values if shown.values is not None else ()):
            return
        if self._by is None or self._by[0] != field:
            self._by = (field, False)
        else:
            self._by = None if self._by[1] else (field, True)
        self._look()

    def _look(self) -> None:
        """Find and sort the wanted rows; where there are many, beside the window."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        wanted, by, model = self.tools.asked(), self._by, self.rows.rows_model
        if wanted == Wanted() and by is None:
            self._show_found(None, None)
            return
        table, parts = self._session.data.table, model.parts

        def look() -> HostArray:
            key = model.sort_key(by[0]) if by is not None and by[0] < len(model.fields) else None
            return rows_of(table, parts, wanted, key, by is not None and by[1])

        if table.rows <= AT_ONCE:
            try:
                self._show_found(look(), by)
            except UserError as problem:
                self._session.tell(str(problem))
            return
        self.tools.show_working()
        self._job = background.run(
            lambda _: look(),
            lambda found: self._show_found(found, by),
            self._session.tell,
            tr("Looking for rows"),
            self,
            after=background.LATER,
        )

    def _show_found(self, order: HostArray | None, by: tuple[int, bool] | None) -> None:
        self._job = None
        self._session.tell("")
        self.rows.show_order(order, by, self._session.project.row)
        model = self.rows.rows_model
        words = (
            tr("sorted by {title}{words}", title=model.fields[by[0]].title, words=tr(", downwards") if by[1] else "")
            if by is not None
            else ""
        )
        self.tools.show_count(model.rowCount(), model.table_rows, words or self._parts)

    def _note_move(self) -> None:
        self._moved = True

    def _share_height(self) -> None:
        """Give the columns their content's height unless the user moved the line."""
        height = self.height()
        whole = _TOP + self._columns_head.sizeHint().height() + self.columns.content_height()
        if not self._moved:
            wanted = min(whole, max(int(height * _MOST), height - _whole_rows(self.rows)))
            self.setSizes([wanted, max(height - wanted, _ROWS_LEAST)])

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(_block(self._columns_head, self.columns, 100))
        self.addWidget(_block(self._rows_head, self.rows, _ROWS_LEAST, self.tools))
        self.setStretchFactor(1, 1)


def _whole_rows(rows: RowsView) -> int:
    """Give the height at which few rows need no scrolling."""
    return rows.model().rowCount() * rows.verticalHeader().defaultSectionSize() + 90


def _block(head: Section, table: QWidget, least: int, tools: QWidget | None = None) -> QWidget:
    block = QWidget(minimumHeight=least)
    head.setContentsMargins(EDGE, 0, EDGE, 0)
    column = QVBoxLayout(block)
    column.setContentsMargins(0, _TOP, 0, 0)
    column.setSpacing(0)
    column.addWidget(head)
    if tools is not None:
        column.addWidget(tools)
    column.addWidget(table, 1)
    return block
