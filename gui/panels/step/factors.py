"""The factors of a step as a table: symbol, meaning, where from, value. Texts are made for visible rows alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from core import numbers
from core.explanation import Explanation, Factor
from core.language import tr
from core.walk import Walk
from core.why import made_by
from gui import theme
from gui.carry.tables import TableOut
from gui.panels.step.finding import Search
from gui.panels.step.formula import NOBODY
from gui.panels.step.words import made_words
from gui.scaling import fix_height, fix_rows, px

Index = QModelIndex | QPersistentModelIndex
TITLES = (tr("factor"), tr("meaning"), tr("from"), tr("value"))
FACTOR, MEANING, FROM, VALUE = range(4)
ROW_HEIGHT = 21
MOST_ROWS = 6
MEASURED = 12
"""Rows whose texts decide how wide the columns are."""
PADDING = 20


class FactorModel(QAbstractTableModel):
    """The factors of one explanation."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._walk: Walk | None = None
        self._step: Explanation | None = None
        self._colors: Mapping[int, int] = {}
        self._all: list[int] = []
        self._order: list[int] = []
        self._search = Search()
        self._origins: dict[int, str] = {}

    def show(self, walk: Walk | None, step: Explanation | None, colors: Mapping[int, int]) -> None:
        """Show the factors of `step`: first those in the formula, in its colours, then those left out of it."""
        self.beginResetModel()
        count = len(step.factors) if step is not None else 0
        shown = [place for place in colors if place < count]
        self._all = [*shown, *(place for place in range(count) if place not in colors)]
        self._walk, self._step, self._colors = walk, step, colors
        self._origins.clear()
        self._order = self._found()
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many factors the step has, those left out by the search too."""
        return len(self._all)

    def search(self, words: str) -> None:
        """Keep the factors whose symbol, meaning, place or value is looked for, see `Search`."""
        self.beginResetModel()
        self._search = Search(words)
        self._order = self._found()
        self.endResetModel()

    def _found(self) -> list[int]:
        step = self._step
        if step is None or self._search.is_empty:
            return list(self._all)
        return [place for place in self._all if self._is_wanted(step.factors[place])]

    def _is_wanted(self, factor: Factor) -> bool:
        places = tuple(place + 1 for place in factor.ref.index) if factor.ref is not None else ()
        return self._search.matches(f"{factor.symbol} {factor.meaning}", factor.value, places)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by the size of the values, or by symbol and meaning; without a column as in the formula."""
        step = self._step
        if step is None or not 0 <= column < len(TITLES):
            return
        keys = {VALUE: lambda k: abs(step.factors[k].value), FACTOR: lambda k: k}
        self.layoutAboutToBeChanged.emit()
        self._order.sort(key=keys.get(column, lambda k: self.text(step.factors[k], column)))
        if order == Qt.SortOrder.DescendingOrder:
            self._order.reverse()
        self.layoutChanged.emit()

    def factor(self, row: int) -> Factor | None:
        """Give the factor of a row."""
        return self._step.factors[self._order[row]] if self._step is not None and row < len(self._order) else None

    def place(self, row: int) -> int:
        """Give the factor's place in the explanation."""
        return self._order[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        factor = self.factor(index.row())
        if factor is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(factor, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.color(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return self._tip(factor) if role == Qt.ItemDataRole.ToolTipRole else None

    def text(self, factor: Factor, column: int) -> str:
        """Write one cell."""
        if column == FROM:
            walk, step = self._walk, self._step
            if walk is None or step is None:
                return ""
            if id(factor) not in self._origins:
                self._origins[id(factor)] = made_words(walk, step, factor)
            return self._origins[id(factor)]
        return (factor.symbol, factor.meaning, "", numbers.text(factor.value))[column]

    def _tip(self, factor: Factor) -> str:
        words = f"{factor.symbol} = {numbers.full(factor.value)}\n{factor.meaning}"
        walk, step = self._walk, self._step
        made = made_by(walk, step, factor) if walk is not None and step is not None else None
        return (
            tr("{words}\nClick: go to step {made}, which made it", words=words, made=made + 1)
            if made is not None
            else words
        )

    def cell(self, index: Index) -> str:
        """Give what is written in a cell."""
        factor = self.factor(index.row())
        return self.text(factor, index.column()) if factor is not None else ""

    def color(self, index: Index) -> Any:
        """Give the colour of a cell's text."""
        if index.column() == FACTOR:
            place = self._colors.get(self._order[index.row()])
            return theme.class_color(place) if place is not None else theme.color("muted")
        return theme.color("muted" if index.column() == FROM else "text")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == VALUE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Cell(QStyledItemDelegate):
    """Keeps the texts below the titles of their columns."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        # Written straight away: the style's own cells take five times as long, and every step writes two dozen.
        model = index.model()
        assert isinstance(model, FactorModel)
        text, box = model.cell(index), option.rect.adjusted(6, 0, -6, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(model.color(index))
        painter.drawText(box, int(_alignment(index.column())), shown)


class FactorTable(QTableView):
    """As high as its rows, up to `MOST_ROWS`; then it scrolls.

    Signals:
        hovered: the factor under the pointer, `NOBODY` when it leaves.  chosen: a factor, by click or Return.
        asked: a factor whose menu is wanted, and where on the screen.
    """

    hovered = Signal(int)
    chosen = Signal(int)
    asked = Signal(int, QPoint)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("step.factors")
        self.setAccessibleName(tr("Factors of this step"))
        self.setToolTip(tr("Every number and where it came from; click one to go there, a title to sort."))
        self.setProperty("look", "plain")
        self.rows = FactorModel()
        self.setModel(self.rows)
        self.out = TableOut(self, key=False)
        self._cell = Cell()
        self.setItemDelegate(self._cell)
        self._set_up()
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.entered.connect(lambda index: self.hovered.emit(self.rows.place(index.row())))
        self.clicked.connect(lambda index: self.chosen.emit(self.rows.place(index.row())))
        theme.notifier().changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        fix_rows(self.verticalHeader(), ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        fix_height(self.horizontalHeader(), ROW_HEIGHT + 3)

    def _sort(self, column: int) -> None:
        """Order by a column; a second click turns it round. Values begin with the largest."""
        first = Qt.SortOrder.DescendingOrder if column == VALUE else Qt.SortOrder.AscendingOrder
        other = Qt.SortOrder.AscendingOrder if column == VALUE else Qt.SortOrder.DescendingOrder
        self._sorted = (column, other if self._sorted == (column, first) else first)
        self.rows.sort(*self._sorted)
        self.scrollToTop()

    def search(self, words: str) -> None:
        """Keep the factors that are looked for, in the order that was chosen."""
        self.rows.search(words)
        self.rows.sort(*self._sorted)
        self.scrollToTop()

    def show_step(self, walk: Walk, step: Explanation, colors: Mapping[int, int]) -> None:
        """Show the factors of another step, in the order of its formula."""
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.rows.show(walk, step, colors)
        self.scrollToTop()
        self._share_room()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: D102
        rows = min(self.rows.count, MOST_ROWS)
        return QSize(400, self.horizontalHeader().height() + rows * px(ROW_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Make columns as wide as their texts; where room is short, meanings are shortened first."""
        metrics, factors = QFontMetrics(self.font()), [self.rows.factor(row) for row in range(MEASURED)]
        wanted = [metrics.horizontalAdvance(title) + PADDING for title in TITLES]
        for column in range(len(TITLES)):
            for factor in (f for f in factors if f is not None):
                advance = metrics.horizontalAdvance(self.rows.text(factor, column)) + PADDING
                wanted[column] = max(wanted[column], advance)
        room = self.viewport().width()
        wanted[FROM] = min(wanted[FROM], max(90, room // 3))
        others = sum(wanted) - wanted[MEANING]
        heading = metrics.horizontalAdvance(TITLES[MEANING]) + PADDING
        wanted[MEANING] = max(60, heading, min(wanted[MEANING], room - others))
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the panel's own ground, as text does."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("window"))
        painter.end()
        super().paintEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        index = self.indexAt(event.pos())
        if index.isValid():
            self.asked.emit(self.rows.place(index.row()), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes where the factor came from."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.rows.place(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.hovered.emit(NOBODY)
