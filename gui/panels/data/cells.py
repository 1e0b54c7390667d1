"""How cells are drawn: a calm table with thin lines between its rows, no boxes."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.data.dataset import Histogram
from gui import theme

Index = QModelIndex | QPersistentModelIndex
PAD = 9
"""Pixels at both sides of a cell's text."""
ARROW = "▾"
_SELECTED = 60
_BAR_MARGIN = 7
BARS_WIDTH = 132


class CellDelegate(QStyledItemDelegate):
    """Draws text with the row's line below it; the current cell of a focused table has a frame."""

    frames_cells = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        draw_ground(painter, option)
        self.draw(painter, option, index)
        if self.frames_cells and option.state & QStyle.StateFlag.State_HasFocus:
            draw_frame(painter, option.rect)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what is in the cell."""
        draw_text(painter, option, index, "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the room that the text takes."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * PAD, hint.height())


def keeps_key(event: QEvent, keys: Collection[int]) -> bool:
    """Keep plain keys that the window has commands for as well; True where `event` asks whether one is wanted."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    kept = event.key() in keys and not event.modifiers()
    if kept:
        event.accept()
    return kept


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the mark of a selected row and the line below the row."""
    if option.state & QStyle.StateFlag.State_Selected:
        draw_selection(painter, option.rect)
    painter.setPen(theme.color("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def draw_selection(painter: QPainter, rect: QRect) -> None:
    """Tint a selected row, so that its writing keeps its colours."""
    painter.fillRect(rect, theme.color("canvas"))
    painter.fillRect(rect, theme.color("accent", _SELECTED))


def draw_frame(painter: QPainter, rect: QRect) -> None:
    """Mark the cell that the keys go to."""
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -2, -2))


def draw_text(painter: QPainter, option: QStyleOptionViewItem, index: Index, more: str) -> None:
    """Write the cell's text, shortened where it has to be, and `more` behind it."""
    font = index.data(Qt.ItemDataRole.FontRole)
    painter.setFont(font if isinstance(font, QFont) else option.font)
    place = option.rect.adjusted(PAD, 0, -PAD, -1)
    metrics = painter.fontMetrics()
    room = place.width() - (metrics.horizontalAdvance(more) if more else 0)
    shown = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, max(room, 0))
    color = index.data(Qt.ItemDataRole.ForegroundRole)
    painter.setPen(color if isinstance(color, QColor) else theme.color("text"))
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, int(alignment | Qt.AlignmentFlag.AlignVCenter), shown + more)


def draw_bars(painter: QPainter, rect: QRect, shown: Histogram, color: QColor) -> None:
    """Draw a histogram from the cell's lower edge upwards; whatever occurs is at least one pixel high.

    Bars of outliers alone are in the colour of warnings.
    """
    count = len(shown.counts)
    highest = int(shown.counts.max()) if count else 0
    if not highest:
        return
    place = rect.adjusted(PAD, _BAR_MARGIN, -PAD, -_BAR_MARGIN)
    width = min(place.width(), BARS_WIDTH) / count
    gap = min(2.0, width / 4)
    for bar, value in enumerate(shown.counts):
        if value:
            height = max(1.0, place.height() * int(value) / highest)
            top = place.bottom() + 1 - height
            tone = theme.color("warning") if shown.is_outside(bar) else color
            painter.fillRect(QRectF(place.left() + bar * width, top, width - gap, height), tone)
