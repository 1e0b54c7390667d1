"""The mark at a layer's header that tells of a problem there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from gui.diagram import ink
from gui.diagram.shapes import Box

SIDE = 15.0


def paint(painter: QPainter, head: Box, sentence: str) -> None:
    """Draw a triangle with "!" over the header's upper left corner; nothing where there is no problem."""
    if not sentence:
        return
    x, y = head.x + 1, head.y + 1
    painter.setPen(ink.pen("canvas", 1.5))
    painter.setBrush(ink.color("warning"))
    corners = (QPointF(x, y - SIDE / 2), QPointF(x - SIDE / 2, y + SIDE / 2), QPointF(x + SIDE / 2, y + SIDE / 2))
    painter.drawPolygon(QPolygonF(corners))
    ink.write(painter, Box(x - 5, y - 5, 10, 12), "!", 9, "canvas", True, Qt.AlignmentFlag.AlignCenter)
