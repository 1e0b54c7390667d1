"""Small pins at the neurons that are kept on show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QWidget

from core.explanation import Ref
from gui import theme
from gui.diagram.shapes import Box

SIZE = 5.0


class PinsItem(QGraphicsItem):
    """Draws a diamond at the lower right of each pinned neuron; `place_of` gives its box, None where none is drawn."""

    def __init__(self, bounds: QRectF, place_of: Callable[[Ref], Box | None]) -> None:
        """Start without pins."""
        super().__init__()
        self._bounds, self._place_of = bounds, place_of
        self._points: list[QPointF] = []
        self.setZValue(19)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._bounds

    def present(self, pins: frozenset[Ref]) -> None:
        """Take over what is pinned."""
        boxes = [box for ref in pins if (box := self._place_of(ref)) is not None]
        points = [QPointF(box.center[0] + 0.36 * box.w, box.center[1] + 0.36 * min(box.h, box.w)) for box in boxes]
        if points != self._points:
            self._points = points
            self.update()

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:  # noqa: D102
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("canvas"), 1.2))
        painter.setBrush(theme.color("accent"))
        for at in self._points:
            x, y = at.x(), at.y()
            corners = [QPointF(x, y - SIZE), QPointF(x + SIZE, y), QPointF(x, y + SIZE), QPointF(x - SIZE, y)]
            painter.drawPolygon(QPolygonF(corners), Qt.FillRule.OddEvenFill)
