"""A shape for every class and curve beside its colour: colour alone tells nothing to who does not see it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui import theme

SYMBOLS = ("o", "t1", "s", "d", "p", "t", "star", "h", "+", "x")
"""By number, under the names that pyqtgraph has for its dots."""
_CORNERS = {"t1": 3, "p": 5, "h": 6, "t": 3}
_PLUS = ((-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35), (0.35, 1), (-0.35, 1),
         (-0.35, 0.35), (-1, 0.35), (-1, -0.35), (-0.35, -0.35))  # fmt: skip


def symbol(of: int) -> str:
    """Give the shape of a class or curve as pyqtgraph calls it."""
    return SYMBOLS[of % len(SYMBOLS)]


@cache
def outline(name: str) -> tuple[tuple[float, float], ...]:
    """Give the corners of a shape within −1 … 1; none for the circle."""
    if name == "o":
        return ()
    if name == "s":
        return ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85))
    if name == "d":
        return ((0, -1.15), (0.8, 0), (0, 1.15), (-0.8, 0))
    if name in ("+", "x"):
        turn = math.pi / 4 if name == "x" else 0.0
        return tuple(
            (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)) for x, y in _PLUS
        )
    count, start = (10, -math.pi / 2) if name == "star" else (_CORNERS[name], -math.pi / 2)
    if name == "t":
        start = math.pi / 2
    radii = [1.2 if place % 2 == 0 or name != "star" else 0.5 for place in range(count)]
    angles = [start + 2 * math.pi * place / count for place in range(count)]
    return tuple((r * math.cos(a), r * math.sin(a)) for r, a in zip(radii, angles, strict=True))


@lru_cache(maxsize=256)
def _polygon(name: str, size: float) -> QPolygonF:
    return QPolygonF([QPointF(x * size, y * size) for x, y in outline(name)])


def paint(painter: QPainter, at: QPointF, of: int, size: float, color: QColor | None = None) -> None:
    """Draw the shape of a class or curve, `size` pixels from its middle to its edge, in its colour."""
    paint_many(painter, (at,), of, size, color)


def paint_many(painter: QPainter, spots: Iterable[QPointF], of: int, size: float, color: QColor | None = None) -> None:
    """Draw the same shape in several places."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(theme.color("canvas"), 1))
    painter.setBrush(theme.class_color(of) if color is None else color)
    name = symbol(of)
    polygon = _polygon(name, size)
    for at in spots:
        if name == "o":
            painter.drawEllipse(at, size, size)
        else:
            painter.drawPolygon(polygon.translated(at))
