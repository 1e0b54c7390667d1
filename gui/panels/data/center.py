"""The middle of the Data mode: the table of columns above the table of rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.data.dataset import Dataset
from gui.panels.data.columns_model import ColumnsModel
from gui.panels.data.columns_view import ColumnsView
from gui.panels.data.describe import counted, grouped
from gui.panels.data.rows_view import RowsView
from gui.session import Session
from gui.tokens import EDGE
from gui.widgets import Section, Segmented

VIEWS = {"read": "As read", "network": "As the network sees them"}
VIEW_TIPS = {
    "read": "The values as they stand in the table",
    "network": "The encoded values: what the input nodes get and what the output should be",
}
_MOST = 0.6
"""Share of the height that many columns may take from the rows."""
_ROWS_LEAST = 150
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
        self._columns_head = Section("Columns")
        self._rows_head = Section("Rows")
        self.switch = Segmented("data.rows.view", VIEWS, VIEW_TIPS)
        self._rows_head.add(self.switch)
        self.switch.chosen.connect(lambda _: self._show_rows())
        self.rows.row_chosen.connect(session.set_row)
        self._moved = False
        self.columns.fitted.connect(self._share_height)
        self.splitterMoved.connect(self._note_move)
        self._lay_out()

    def show_data(self, data: Dataset) -> None:
        """Show `data` in both tables."""
        self.columns_model.refresh()
        used, total = len(data.plan.inputs), len(data.plan.columns)
        self._columns_head.set_hint(f"{grouped(used)} of {grouped(total)} used as inputs")
        texts = [
            f"{grouped(rows)} {name}"
            for rows, name in zip(data.counts, ("train", "validation", "test"), strict=True)
            if rows
        ]
        shown = len(data.x)
        texts += [f"{grouped(shown)} of {grouped(data.rows)} on show"] if shown < data.rows else []
        self._rows_head.set_hint(" · ".join(texts))
        self._rows_head.setToolTip(counted(data.rows, "row"))
        self._show_rows()
        self._share_height()

    def refresh_columns(self) -> None:
        """Show what follows from the network: the kind of output node."""
        self.columns_model.refresh()

    def show_row(self, row: int) -> None:
        """Select the row that the diagram shows."""
        self.rows.show_row(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new height."""
        super().resizeEvent(event)
        self._share_height()

    def _show_rows(self) -> None:
        session = self._session
        self.rows.show_rows(session.data, self.switch.current(), session.project.row)

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
        self.addWidget(_block(self._rows_head, self.rows, _ROWS_LEAST))
        self.setStretchFactor(1, 1)


def _whole_rows(rows: RowsView) -> int:
    """Give the height at which few rows need no scrolling."""
    return rows.model().rowCount() * rows.verticalHeader().defaultSectionSize() + 90


def _block(head: Section, table: QWidget, least: int) -> QWidget:
    block = QWidget(minimumHeight=least)
    head.setContentsMargins(EDGE, 0, EDGE, 0)
    column = QVBoxLayout(block)
    column.setContentsMargins(0, _TOP, 0, 0)
    column.setSpacing(0)
    column.addWidget(head)
    column.addWidget(table, 1)
    return block
