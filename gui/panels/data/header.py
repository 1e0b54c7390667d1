"""Headers that look like the cells below them: no boxes, the same padding, one line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gui import theme
from gui.panels.data.cells import PAD


class PlainHeader(QHeaderView):
    """Titles at the top, or row numbers at the left, on the table's own ground."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        """Belong to the table `parent`."""
        super().__init__(orientation, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(orientation == Qt.Orientation.Vertical)
        if orientation == Qt.Orientation.Vertical:
            self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw one title."""
        painter.fillRect(rect, theme.color("canvas"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model, role = self.model(), Qt.ItemDataRole
        color = model.headerData(index, self.orientation(), role.ForegroundRole)
        painter.setPen(color if isinstance(color, QColor) else theme.color("muted"))
        painter.setFont(self.font())
        place = rect.adjusted(PAD, 0, -PAD, -1)
        text = str(model.headerData(index, self.orientation(), role.DisplayRole))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        alignment = model.headerData(index, self.orientation(), role.TextAlignmentRole)
        painter.drawText(place, int(alignment or Qt.AlignmentFlag.AlignLeft), shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the titles, and the ground behind the last one."""
        super().paintEvent(event)
        painter, area = QPainter(self.viewport()), self.viewport().rect()
        if self.orientation() == Qt.Orientation.Vertical:
            painter.fillRect(area.adjusted(0, max(self.length() - self.offset(), 0), 0, 0), theme.color("canvas"))
            return
        area.setLeft(max(self.length() - self.offset(), 0))
        painter.fillRect(area, theme.color("canvas"))
        painter.setPen(theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
