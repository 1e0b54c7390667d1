"""Words on top of curves: the legend in the emptiest corner, labels beside dots that do not cover each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.backend import HostArray
from gui import theme
from gui.plots import class_marks

SWATCH = 18.0
PAD = 6.0
Points = tuple[HostArray, HostArray]


def row_height() -> float:
    """Give the height of a line of the legend."""
    return 14.0 * theme.scale()


@dataclass(frozen=True)
class Entry:
    """A line of the legend; `mark` is "line", "dashed", "diamond", "shape", or "" for a heading.

    `shape` is that of a class or curve (`gui.plots.class_marks`); −1 for none.
    """

    name: str
    value: str
    color: QColor
    mark: str = "line"
    shape: int = -1


def legend_size(painter: QPainter, entries: Sequence[Entry]) -> QSizeF:
    """Measure the legend; values have a fixed width so that it stands still while they change."""
    metrics = painter.fontMetrics()
    names = max((metrics.horizontalAdvance(entry.name) for entry in entries), default=0)
    values = max((metrics.horizontalAdvance(entry.value) for entry in entries), default=0)
    room = max(values, metrics.horizontalAdvance("0.00000")) + 8 if values else 0
    return QSizeF(SWATCH + 6 + names + room + 2 * PAD, row_height() * len(entries) + PAD)


def corner(area: QRectF, size: QSizeF, curves: Sequence[Points], before: int = 0) -> tuple[int, QRectF]:
    """Choose the corner with the fewest curve points; `before` stays unless another one is clearly emptier.

    Corners: 0 top right, 1 bottom left, 2 bottom right, 3 top left.
    """
    boxes = [_box(area, size, number) for number in range(4)]
    counts = [sum(inside(box, points) for points in curves) for box in boxes]
    best = min(range(4), key=lambda number: (counts[number], number))
    chosen = best if counts[best] * 2 + 2 < counts[before] or counts[before] > 0 == counts[best] else before
    return chosen, boxes[chosen]


def inside(box: QRectF, points: Points) -> int:
    """Count the points in a box."""
    x, y = points
    hit = (x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())
    return int(np.count_nonzero(hit))


def row_of(box: QRectF, number: int) -> QRectF:
    """Give where a line of the legend is."""
    return QRectF(box.left() + PAD, box.top() + PAD / 2 + number * row_height(), box.width() - 2 * PAD, row_height())


def paint_legend(painter: QPainter, box: QRectF, entries: Sequence[Entry]) -> None:
    """Draw the legend."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("canvas", 200))
    painter.drawRect(box)
    for number, entry in enumerate(entries):
        row = row_of(box, number)
        _swatch(painter, QPointF(row.left(), row.center().y()), entry)
        start = row.adjusted(SWATCH + 6 if entry.mark else 0, 0, 0, 0)
        painter.setPen(theme.color("text" if entry.mark else "muted"))
        painter.drawText(start, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), entry.name)
        painter.setPen(theme.color("bad" if entry.value in ("NaN", "∞") else "muted"))
        painter.drawText(row, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), entry.value)


def place(area: QRectF, at: QPointF, size: QSizeF, taken: Sequence[QRectF], curve: Points) -> QRectF:
    """Find room for a label beside a dot: inside `area`, off other labels, over as little curve as can be."""
    best, cost = QRectF(at, size), float("inf")
    for distance in (9.0, 18.0, 30.0, 44.0):
        for across, down in ((1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1)):
            box = _beside(at, size, across, down, distance)
            price = 1000.0 * (not area.contains(box)) + 300.0 * any(box.intersects(other) for other in taken)
            price += 20.0 * inside(box, curve) + distance
            if price < cost:
                best, cost = box, price
    return best


def _beside(at: QPointF, size: QSizeF, across: int, down: int, distance: float) -> QRectF:
    x = at.x() + across * distance - (size.width() if across < 0 else 0 if across > 0 else size.width() / 2)
    y = at.y() + down * distance - (size.height() / 2 if not down else size.height() if down < 0 else 0)
    return QRectF(QPointF(x, y), size)


def _box(area: QRectF, size: QSizeF, number: int) -> QRectF:
    x = area.left() + 2 if number in (1, 3) else area.right() - size.width() - 3
    y = area.top() + 2 if number in (0, 3) else area.bottom() - size.height() - 3
    return QRectF(QPointF(x, y), size)


def _swatch(painter: QPainter, at: QPointF, entry: Entry) -> None:
    if entry.mark == "shape":
        class_marks.paint(painter, at + QPointF(SWATCH / 2, 0), entry.shape, 4.5, entry.color)
    elif entry.mark == "diamond":
        paint_diamond(painter, at + QPointF(SWATCH / 2, 0), entry.color)
    elif entry.mark:
        pen = QPen(entry.color, 2)
        if entry.mark == "dashed":
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(at, at + QPointF(SWATCH, 0))
        if entry.shape >= 0:
            class_marks.paint(painter, at + QPointF(SWATCH / 2, 0), entry.shape, 3.5, entry.color)


def paint_diamond(painter: QPainter, at: QPointF, color: QColor, radius: float = 4.0) -> None:
    """Draw a small diamond, open in the middle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(theme.color("canvas"))
    across, down = QPointF(radius, 0), QPointF(0, radius)
    painter.drawPolygon([at - across, at - down, at + across, at + down])
