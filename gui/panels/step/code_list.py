"""The update as code, with the lines marked that the step is on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from core.code_text import STYLES
from core.code_view import CodeLine, current, listing
from core.language import tr
from core.walk import Walk
from gui import theme
from gui.scaling import px
from gui.tokens import GAP, SMALL

LINE_HEIGHT = 19
SHOWN_LINES = 4
MARKED = Qt.ItemDataRole.UserRole


class CodeDelegate(QStyledItemDelegate):
    """Draws a line of code on the panel's ground; the marked ones stand out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:  # noqa: D102
        return QSize(200, px(LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:  # noqa: D102
        text, marked = index.data(), bool(index.data(MARKED))  # type: ignore[attr-defined]
        box, font = QRect(option.rect), theme.mono(SMALL)
        painter.save()
        if marked:
            painter.fillRect(box, theme.color("raised"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme.color("warning"))
        painter.setFont(font)
        painter.setPen(theme.color("text" if marked else "muted"))
        inside = box.adjusted(GAP + 2, 0, -GAP, 0)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class CodeList(QListView):
    """Shown where the notation is code."""

    def __init__(self) -> None:
        """Start empty and hidden."""
        super().__init__()
        self.setObjectName("step.code")
        self.setAccessibleName(tr("This update as code"))
        self.setToolTip(tr("The whole update as code; the marked lines make the number of this step."))
        self.setProperty("look", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._model, self._delegate = QStandardItemModel(), CodeDelegate()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._lines: tuple[CodeLine, ...] = ()
        self._of: tuple[Walk, str] | None = None
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, SHOWN_LINES * px(LINE_HEIGHT) + 4)

    def marked(self) -> list[str]:
        """Give the lines that are marked."""
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return [item.text() for item in items if item.data(MARKED)]

    def show_step(self, walk: Walk, step: int, notation: str) -> None:
        """Mark the lines of a step (−1: none), where the notation is a library's."""
        self.setVisible(notation in STYLES)
        if notation not in STYLES:
            return
        if self._of is None or self._of[0] is not walk or self._of[1] != notation:
            self._of, self._lines = (walk, notation), listing(walk, notation)
            self._model.clear()
            self._model.invisibleRootItem().appendRows([_item(line) for line in self._lines])
        places = current(self._lines, walk.segment(step)) if step >= 0 else ()
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            if bool(item.data(MARKED)) != (row in places):
                item.setData(row in places, MARKED)
        if places:
            middle = self._model.index(places[-1], 0)
            self.scrollTo(middle, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setAccessibleDescription("; ".join(self._lines[k].text for k in places))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the panel's own ground."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("canvas"))
        painter.end()
        super().paintEvent(event)


def _item(line: CodeLine) -> QStandardItem:
    item = QStandardItem(line.text)
    item.setToolTip(line.text)
    return item
