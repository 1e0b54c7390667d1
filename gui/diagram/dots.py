"""Red dots where breakpoints are: one item over all others, told places only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QWidget

from core.explanation import Ref
from core.picture import Picture
from gui import theme
from gui.diagram.shapes import Box

RADIUS = 4.5


class DotsItem(QGraphicsItem):
    """Draws a dot at the corner of each place; `place_of` gives its box, None where it is folded away."""

    def __init__(self, bounds: QRectF, place_of: Callable[[Ref], Box | None]) -> None:
        """Start without dots."""
        super().__init__()
        self._bounds, self._place_of = bounds, place_of
        self.dots: dict[Ref, QPointF] = {}
        self.setZValue(20)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._bounds

    def present(self, picture: Picture) -> None:
        """Take over the places of a picture."""
        boxes = {ref: self._place_of(ref) for ref in picture.stops}
        dots = {ref: _corner(ref, box) for ref, box in boxes.items() if box is not None}
        if dots != self.dots:
            self.dots = dots
            self.update()

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:  # noqa: D102
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("canvas"), 1.5))
        painter.setBrush(theme.color("bad"))
        for point in self.dots.values():
            painter.drawEllipse(point, RADIUS, RADIUS)


def _corner(ref: Ref, box: Box) -> QPointF:
    """Give the upper left of a disc, the left end of a pill."""
    if ref.kind == "unit":
        x, y = box.center
        return QPointF(x - 0.36 * box.w, y - 0.36 * box.h)
    return QPointF(box.x, box.y + box.h / 2)
