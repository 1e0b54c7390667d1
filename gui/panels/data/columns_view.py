"""The table of columns: what each is used for, how it is encoded and how its values are spread."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)  # fmt: skip

from core.language import tr
from gui import theme
from gui.carry.tables import TableOut
from gui.panels.data.cells import ARROW, BARS_WIDTH, PAD, CellDelegate, draw_bars, draw_text, keeps_key
from gui.panels.data.columns_model import (
    BARS,
    BECOMES,
    CHOICES,
    DISTRIBUTION,
    ENCODING,
    KIND,
    MISSING,
    NAME,
    OPENS,
    TITLES,
    USE,
    ColumnsModel,
)  # fmt: skip
from gui.panels.data.describe import Choice
from gui.panels.data.header import PlainHeader
from gui.scaling import fix_rows, px

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
_SHARE = (1, 3, 3, 2, 3, 2, 2)
"""How the room that is left over is shared out."""
_ELASTIC = {DISTRIBUTION: 96, NAME: 90, KIND: 90, MISSING: 90}
"""Which columns give way where room is missing, the histograms first, and down to which width."""
_SAMPLE = 100
_WIDEST = 320
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class ColumnsView(QTableView):
    """Shows `ColumnsModel`; a click, F2, Space or Enter opens the combo box of a cell.

    `fitted` tells that its widths follow a new size, and with them the height that it needs; `column_chosen` the name
    of the column that the keys are at.
    """

    fitted = Signal()
    column_chosen = Signal(str)

    def __init__(self, model: ColumnsModel) -> None:
        """Show `model`."""
        super().__init__()
        self.setObjectName("data.columns")
        self.setAccessibleName(tr("Columns of the data"))
        self.setProperty("look", "plain")
        self.setModel(model)
        TableOut(self)
        self.setItemDelegate(_ColumnsDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self._set_up_headers()
        self.clicked.connect(self.open_choices)
        self.selectionModel().currentRowChanged.connect(self._tell_column)
        model.modelReset.connect(self.share_width)
        model.dataChanged.connect(self.share_width)

    def open_choices(self, index: QModelIndex) -> None:
        """Open the combo box of a cell, if it has one."""
        if index.isValid() and index.data(CHOICES):
            self.setCurrentIndex(index)
            self.edit(index)

    def _tell_column(self, current: QModelIndex) -> None:
        if current.isValid():
            self.column_chosen.emit(str(current.siblingAtColumn(NAME).data()))

    def content_height(self) -> int:
        """Give the height at which nothing has to be scrolled."""
        top, bar = self.horizontalHeader(), self.horizontalScrollBar()
        wide = top.length() > self.viewport().width()
        rows = self.model().rowCount() * px(ROW_HEIGHT)
        return rows + top.sizeHint().height() + 2 * self.frameWidth() + (bar.sizeHint().height() if wide else 0)

    def share_width(self) -> None:
        """Give every column the room that its texts need, and share out the rest."""
        needed = [self._needed(column) for column in range(len(TITLES))]
        for column, width in enumerate(shared(needed, self.viewport().width())):
            self.setColumnWidth(column, width)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that open a cell, which the window has commands for as well."""
        return keeps_key(event, _OPENING_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the combo box, go to another cell, or leave the table behind its last cell."""
        if event.key() in _OPENING_KEYS:
            self.open_choices(self.currentIndex())
        elif self._leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self.share_width()
        self.fitted.emit()

    def _leaves(self, event: QKeyEvent) -> bool:
        at, model = self.currentIndex(), self.model()
        last = at.row() == model.rowCount() - 1 and at.column() == model.columnCount() - 1
        first = at.row() <= 0 and at.column() <= 0
        return (event.key() == Qt.Key.Key_Tab and last) or (event.key() == Qt.Key.Key_Backtab and first)

    def _set_up_headers(self) -> None:
        top, side = (PlainHeader(way, self) for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical))
        self.setHorizontalHeader(top)
        self.setVerticalHeader(side)
        top.setMinimumSectionSize(40)
        top.setAccessibleName(tr("What is told about each column"))
        fix_rows(side, ROW_HEIGHT)
        side.hide()

    def _needed(self, column: int) -> int:
        model = self.model()
        texts = {str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), _SAMPLE))}
        metrics = QFontMetrics(theme.mono()) if column == BECOMES else self.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text in {*texts, TITLES[column]}), default=0)
        arrow = metrics.horizontalAdvance(" " + ARROW) if column in (USE, KIND, ENCODING, MISSING) else 0
        least = BARS_WIDTH if column == DISTRIBUTION else 0
        return max(least + 2 * PAD, min(widest + arrow + 2 * PAD + 4, _WIDEST))


def shared(needed: Sequence[int], width: int) -> list[int]:
    """Give each column what it needs and its part of the rest; where room is missing, the elastic ones give way."""
    spare = width - sum(needed)
    if spare >= 0:
        widths = [need + spare * part // sum(_SHARE) for need, part in zip(needed, _SHARE, strict=True)]
        return [*widths[:-1], width - sum(widths[:-1])]
    widths = list(needed)
    for group in ((DISTRIBUTION,), (NAME, KIND, MISSING)):
        slack = {column: max(widths[column] - _ELASTIC[column], 0) for column in group}
        taken = min(1.0, max(0, sum(widths) - width) / max(sum(slack.values()), 1))
        for column, most in slack.items():
            widths[column] -= math.ceil(most * taken)
    return widths


class _ColumnsDelegate(CellDelegate):
    """Draws text, arrow or histogram, and edits with a combo box."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(BARS)
        if shown is None:
            draw_text(painter, option, index, f" {ARROW}" if index.data(OPENS) else "")
            return
        kind = "muted" if _sibling(index, USE) == "ignore" else "accent" if len(shown.edges) else "good"
        draw_bars(painter, option.rect, shown, theme.color(kind))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        name = _sibling(index, NAME)
        editor = _CellCombo(parent, index.data(CHOICES), f"{name}, {TITLES[index.column()]}")
        # One that the table has let go, since its rows are others now, is hidden but may still have its list open.
        editor.activated.connect(lambda _: None if editor.isHidden() else self.commitData.emit(editor))
        editor.left.connect(lambda: self.closeEditor.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, _CellCombo)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.open_soon()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, _CellCombo)
        if editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = option.rect.adjusted(2, 2, -2, -3)
        place.setWidth(max(place.width(), editor.sizeHint().width()))
        editor.setGeometry(place)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), px(ROW_HEIGHT))


def _sibling(index: Index, column: int) -> str:
    """Give what another cell of the same row says."""
    return str(index.sibling(index.row(), column).data())


class _CellCombo(QComboBox):
    """A combo box over a cell; it opens by itself and goes away with its list."""

    def __init__(self, parent: QWidget, choices: Sequence[Choice], title: str) -> None:
        super().__init__(parent)
        self.setObjectName("data.columns.editor")
        self.setAccessibleName(title)
        self.setToolTip(title)
        for place, choice in enumerate(choices):
            self.addItem(choice.label, choice.value)
            self.setItemData(place, choice.tip, Qt.ItemDataRole.ToolTipRole)
        width = max(self.fontMetrics().horizontalAdvance(choice.label) for choice in choices)
        self.view().setMinimumWidth(width + 40)
        self.view().installEventFilter(self)
        self._closing = QTimer(self, interval=0, singleShot=True)
        self._opening = QTimer(self, interval=0, singleShot=True)
        self._opening.timeout.connect(self.showPopup)
        self.left = self._closing.timeout

    def open_soon(self) -> None:
        if not self.view().isVisible():
            self._opening.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with the list, however it was closed: by a choice, Escape or a click elsewhere."""
        if event.type() == QEvent.Type.Hide:
            self._closing.start()
        return super().eventFilter(watched, event)
