"""The table of columns: what each is used for, how it is encoded and how its values are spread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView, QComboBox, QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget,
)  # fmt: skip

from gui import theme
from gui.panels.data.cells import ARROW, PAD, CellDelegate, draw_bars, draw_text
from gui.panels.data.columns_model import (
    BARS, CHOICES, DISTRIBUTION, ENCODING, MISSING, NAME, OPENS, TITLES, USE, ColumnsModel,
)  # fmt: skip
from gui.panels.data.describe import Choice

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
_LEAST = (78, 84, 84, 96, 84, 84, 96)
_SHARE = (1, 3, 3, 2, 3, 2, 2)
"""How the room that is left over is shared out."""
_SAMPLE = 100
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class ColumnsView(QTableView):
    """Shows `ColumnsModel`; a click, F2, Space or Enter opens the combo box of a cell."""

    def __init__(self, model: ColumnsModel) -> None:
        """Show `model`."""
        super().__init__()
        self.setObjectName("data.columns")
        self.setAccessibleName("Columns of the data")
        self.setProperty("look", "plain")
        self.setModel(model)
        self.setItemDelegate(_ColumnsDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self._set_up_headers()
        self.clicked.connect(self.open_choices)
        model.modelReset.connect(self.share_width)
        model.dataChanged.connect(self.share_width)

    def open_choices(self, index: QModelIndex) -> None:
        """Open the combo box of a cell, if it has one."""
        if index.isValid() and index.data(CHOICES):
            self.setCurrentIndex(index)
            self.edit(index)

    def content_height(self) -> int:
        """Give the height at which nothing has to be scrolled."""
        rows = self.model().rowCount() * ROW_HEIGHT
        bar = self.horizontalScrollBar()
        return rows + self.horizontalHeader().sizeHint().height() + (bar.height() if bar.isVisible() else 0) + 4

    def share_width(self) -> None:
        """Give every column the room that its texts need, and share out the rest."""
        needed = [self._needed(column) for column in range(len(TITLES))]
        for column, width in enumerate(shared(needed, _LEAST, _SHARE, self.viewport().width())):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the combo box, go to another cell, or leave the table behind its last cell."""
        if event.key() in _OPENING_KEYS:
            self.open_choices(self.currentIndex())
        elif self._leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share out the new width."""
        super().resizeEvent(event)
        self.share_width()

    def _leaves(self, event: QKeyEvent) -> bool:
        at, model = self.currentIndex(), self.model()
        last = at.row() == model.rowCount() - 1 and at.column() == model.columnCount() - 1
        first = at.row() <= 0 and at.column() <= 0
        return (event.key() == Qt.Key.Key_Tab and last) or (event.key() == Qt.Key.Key_Backtab and first)

    def _set_up_headers(self) -> None:
        top, side = self.horizontalHeader(), self.verticalHeader()
        top.setHighlightSections(False)
        top.setSectionsClickable(False)
        top.setMinimumSectionSize(40)
        top.setAccessibleName("What is told about each column")
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW_HEIGHT)

    def _needed(self, column: int) -> int:
        model = self.model()
        texts = {str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), _SAMPLE))}
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text in {*texts, TITLES[column]}), default=0)
        arrow = metrics.horizontalAdvance(" " + ARROW) if column in (USE, ENCODING, MISSING) else 0
        return 132 + 2 * PAD if column == DISTRIBUTION else widest + arrow + 2 * PAD + 6


def shared(needed: Sequence[int], least: Sequence[int], share: Sequence[int], width: int) -> list[int]:
    """Give each column what it needs and its part of the rest; where room is missing, all shrink towards `least`."""
    needed = [max(a, b) for a, b in zip(needed, least, strict=True)]
    spare = width - sum(needed)
    if spare >= 0:
        return [need + spare * part // sum(share) for need, part in zip(needed, share, strict=True)]
    slack = sum(needed) - sum(least)
    keep = max(0.0, 1 + spare / slack) if slack else 0.0
    return [low + int((need - low) * keep) for need, low in zip(needed, least, strict=True)]


class _ColumnsDelegate(CellDelegate):
    """Draws text, arrow or histogram, and edits with a combo box."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(BARS)
        if shown is None:
            draw_text(painter, option, index, f" {ARROW}" if index.data(OPENS) else "")
            return
        kind = "muted" if index.siblingAtColumn(USE).data() == "ignore" else "accent" if len(shown.edges) else "good"
        draw_bars(painter, option.rect, shown, theme.color(kind))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        name = index.siblingAtColumn(NAME).data()
        editor = _CellCombo(parent, index.data(CHOICES), f"{name}, {TITLES[index.column()]}")
        editor.activated.connect(lambda _: self.commitData.emit(editor))
        editor.left.connect(lambda: self.closeEditor.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, _CellCombo)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.open_soon()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, _CellCombo)
        if editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.currentData())  # type: ignore[arg-type]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        editor.setGeometry(option.rect.adjusted(2, 2, -2, -3))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)


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
        self._closing = QTimer(self, interval=0, singleShot=True)
        self._opening = QTimer(self, interval=0, singleShot=True)
        self._opening.timeout.connect(self.showPopup)
        self.left = self._closing.timeout

    def open_soon(self) -> None:
        if not self.view().isVisible():
            self._opening.start()

    def hidePopup(self) -> None:  # noqa: N802
        super().hidePopup()
        self._closing.start()
