"""The table of rows; a click on one shows it in the diagram."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTableView, QWidget

from core.backend import HostArray
from core.data.dataset import Dataset
from core.language import tr
from core.numbers import MINUS
from gui import theme
from gui.panels.data.cells import PAD, CellDelegate, draw_selection, keeps_key
from gui.panels.data.header import PlainHeader
from gui.panels.data.rows_model import Field, RowsModel
from gui.scaling import fix_rows, px
from gui.widgets import as_list

ROW_HEIGHT = 26
SORT_MARK = 20
"""Room behind a title for the mark of the column that is sorted by."""
_NARROWEST, _WIDEST = 72, 220
_LONGEST = f"{MINUS}0.0001234"
"""No fraction with four digits is longer."""
_MEASURED_COLUMNS = 300


class RowsView(QTableView):
    """Shows `RowsModel`; `row_chosen` tells the row that the user went to, `sort_asked` the column to sort by.

    A click on a title, or S in a cell, sorts by the column; again downwards; a third time not at all.
    """

    row_chosen = Signal(int)
    sort_asked = Signal(int)
    find_asked = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._quiet = False
        self._rows = self.rows_model = RowsModel()
        self.setObjectName("data.rows")
        self.setAccessibleName(tr("Rows of the data"))
        self.setProperty("look", "plain")
        self.setModel(self._rows)
        self.setItemDelegate(_RowsDelegate(self))
        as_list(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget(self))
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_rows(self, data: Dataset, view: str, row: int, more: tuple[Field, ...] = ()) -> None:
        """Show the rows of `data` as they were "read", as the "network" sees them, or `more`; select `row`."""
        self._quiet = True
        self._rows.show_rows(data, view, more)
        for place, field in enumerate(self._rows.fields):
            self.setColumnWidth(place, self._width(place, field))
        self._quiet = False
        self.show_row(row)

    def show_row(self, row: int) -> None:
        """Select `row` of the table without telling anyone; nothing where it is not among those shown."""
        place = self._rows.place_of(row)
        if self.currentIndex().row() == place:
            return
        self._quiet = True
        if place < 0:
            self.setCurrentIndex(QModelIndex())
            self._quiet = False
            return
        index = self._rows.index(place, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        self._quiet = False

    def show_order(self, order: HostArray | None, by: tuple[int, bool] | None, row: int) -> None:
        """Show these rows in this order, with `row` selected."""
        self._quiet = True
        column = max(self.currentIndex().column(), 0)
        self._rows.show_order(order, by)
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, column))
            self.setCurrentIndex(QModelIndex())
        self._quiet = False
        self.show_row(row)
        place = self._rows.place_of(row)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place, column))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that sort and search, should the window have commands for them as well."""
        return keeps_key(event, (Qt.Key.Key_S, Qt.Key.Key_Slash)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort by the current column with S, search with /."""
        if event.key() == Qt.Key.Key_Slash:
            self.find_asked.emit()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.sort_asked.emit(max(self.currentIndex().column(), 0))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, and the rows' lines on to the right edge where the columns end before it."""
        super().paintEvent(event)
        left, area = self.horizontalHeader().length(), self.viewport().rect()
        if left >= area.width() or not self._rows.rowCount():
            return
        painter = QPainter(self.viewport())
        last = self.rowAt(area.bottom())
        for row in range(self.rowAt(0), (last if last >= 0 else self._rows.rowCount() - 1) + 1):
            rest = QRect(left, self.rowViewportPosition(row), area.width() - left, px(ROW_HEIGHT))
            if row == self.currentIndex().row():
                draw_selection(painter, rest)
            painter.setPen(theme.color("line"))
            painter.drawLine(rest.bottomLeft(), rest.bottomRight())

    def _set_up_headers(self) -> None:
        top, side = (PlainHeader(way, self) for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical))
        self.setHorizontalHeader(top)
        self.setVerticalHeader(side)
        top.setAccessibleName(tr("Columns of the rows"))
        top.setSectionsClickable(True)
        top.sectionClicked.connect(self.sort_asked)
        fix_rows(side, ROW_HEIGHT)
        side.setToolTip(tr("Number of the row"))
        side.setAccessibleName(tr("Numbers of the rows"))
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setMaximumSize(0, 0)  # there is nothing to select as a whole, and its ground is another one

    def _width(self, place: int, field: Field) -> int:
        texts = field.samples(self._rows.table_rows) if place < _MEASURED_COLUMNS else []
        if field.number and any("." in text for text in texts):
            texts.append(_LONGEST)
        metrics = QFontMetrics(theme.mono()) if field.number else self.fontMetrics()
        shown = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        title = self.fontMetrics().horizontalAdvance(field.title) + SORT_MARK
        return min(max(shown, title, _NARROWEST - 2 * PAD) + 2 * PAD, _WIDEST)

    def _on_current(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.row_chosen.emit(self._rows.row_at(current.row()))


class _RowsDelegate(CellDelegate):
    """Marks the whole row and no single cell."""

    frames_cells = False
