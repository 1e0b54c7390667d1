"""All edges of two layers as one cable, where they cannot run by themselves without crossing other layers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker

from core.language import tr
from gui.diagram import ink
from gui.diagram.routes import FANNED
from gui.diagram.shapes import PILL_HEIGHT, Gap, around

Point = tuple[float, float]
BEND = 12.0
"""Radius of a bend."""
WIDTH = 2.4
TIP = 7.0
"""Length of the arrow tip at the end."""


def path(route: Sequence[Point]) -> QPainterPath:
    """Give a polyline with rounded bends."""
    made = QPainterPath(QPointF(*route[0]))
    for before, at, after in zip(route, route[1:], route[2:], strict=False):
        made.lineTo(QPointF(*_towards(at, before)))
        made.quadTo(QPointF(*at), QPointF(*_towards(at, after)))
    made.lineTo(QPointF(*route[-1]))
    return made


def _towards(at: Point, other: Point) -> Point:
    """Give the point where a bend at `at` begins or ends."""
    length = math.dist(at, other)
    share = min(BEND, length / 2) / length if length else 0.0
    return at[0] + (other[0] - at[0]) * share, at[1] + (other[1] - at[1]) * share


def middle(route: Sequence[Point]) -> Point:
    """Give the middle of the longest piece."""
    a, b = max(pairwise(route), key=lambda piece: math.dist(*piece))
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def bounds(gap: Gap, plain: QRectF) -> QRectF:
    """Give the rectangle that the cable and its label lie in."""
    return path(gap.route).boundingRect().adjusted(-60, -20, 60, 20).united(plain.normalized())


def shape(route: Sequence[Point], width: float) -> QPainterPath:
    """Give what lies within `width` / 2 of the cable."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    return stroker.createStroke(path(route))


def paint(painter: QPainter, gap: Gap, name: str = "muted") -> None:
    """Draw the cable, the lines that join it, and how many weights it stands for."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink.pen(name, 1.0, 150))
    for line in fans(gap):
        painter.drawPath(line)
    painter.setPen(ink.pen(name, WIDTH, 200))
    painter.drawPath(path(gap.route))
    x, y = gap.route[-1]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color(name))
    painter.drawPolygon([QPointF(x, y), QPointF(x - TIP, y - TIP / 2), QPointF(x - TIP, y + TIP / 2)])
    if gap.weighted:
        text = tr("{count} × {target_count} weights", count=gap.source.count, target_count=gap.target.count)
        box = around(*middle(gap.route), ink.measure(text, 11, False) + 16, PILL_HEIGHT)
        ink.pill(painter, box, "window", ink.pen("line"))
        ink.write(painter, box, text, 11, "muted")


def fans(gap: Gap) -> list[QPainterPath]:
    """Give the lines from the units to the start of the cable, and from its end to the units."""
    made = []
    source, target = (gap.source, gap.source.ys), (gap.target, gap.landing)
    for (column, heights), x, (end, y) in ((source, gap.start, gap.route[0]), (target, gap.stop, gap.route[-1])):
        if abs(end - x) < 1 or column.form != "units" or len(column.units) > FANNED:
            continue
        for unit in heights.tolist():
            line = QPainterPath(QPointF(x, unit))
            half = (x + end) / 2
            line.cubicTo(QPointF(half, unit), QPointF(half, y), QPointF(end, y))
            made.append(line)
    return made
