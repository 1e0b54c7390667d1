"""Small coordinate systems that a plot paints by hand: a frame, its numbers, its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.backend import HostArray
from gui import theme
from gui.plots import look, ticks
from gui.scaling import px

LEFT, BELOW, WIDEST = 34.0, 30.0, 2.4
"""Room for the numbers at the left, and for numbers and words below."""


@dataclass(frozen=True)
class Pane:
    """A rectangle in pixels that shows x and y between two ends each."""

    box: QRectF
    x: tuple[float, float] = (0.0, 1.0)
    y: tuple[float, float] = (0.0, 1.0)

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Give the place of a point."""
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return QPointF(self.box.left() + across * self.box.width(), self.box.bottom() - up * self.box.height())

    def to_pixels(self, x: HostArray, y: HostArray) -> tuple[HostArray, HostArray]:
        """Give the places of many points."""
        across = (np.asarray(x, float) - self.x[0]) / (self.x[1] - self.x[0])
        up = (np.asarray(y, float) - self.y[0]) / (self.y[1] - self.y[0])
        return self.box.left() + across * self.box.width(), self.box.bottom() - up * self.box.height()

    def line(self, x: HostArray, y: HostArray) -> list[QPointF]:
        """Give a curve as points, without what is no number."""
        across, down = self.to_pixels(x, y)
        known = np.isfinite(across) & np.isfinite(down)
        return [QPointF(a, d) for a, d in zip(across[known].tolist(), down[known].tolist(), strict=True)]


def fitted(room: QRectF) -> QRectF:
    """Give the box for a pane within `room`, with its numbers and words; at most `WIDEST` times as wide as high."""
    high = max(room.height() - BELOW - 18, 10.0)
    wide = max(min(room.width() - LEFT - 8, WIDEST * high), 10.0)
    left = room.left() + LEFT + max(room.width() - LEFT - 8 - wide, 0) / 2
    return QRectF(left, room.top() + 18, wide, min(high, max(wide, 10.0)))


def paint_frame(painter: QPainter, pane: Pane, title: str, across: str, up: str, count: int = 4) -> None:
    """Draw grid, numbers and words; `up` stands above the frame, behind the title."""
    painter.setFont(look.small_font())
    box = pane.box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    most = max(2, min(count, int(box.height() / 28)))
    for value, words in _marks(pane.y, most):
        down = round(pane.to_pixel(pane.x[0], value).y())
        painter.setPen(QPen(theme.color("line", 130), 1))
        painter.drawLine(QPointF(box.left(), down), QPointF(box.right(), down))
        painter.setPen(theme.color("muted"))
        place = QRectF(box.left() - LEFT, down - px(8), LEFT - 5, px(16))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
    for value, words in _marks(pane.x, max(2, min(count, int(box.width() / 44)))):
        at = pane.to_pixel(value, pane.y[0]).x()
        place = QRectF(at - 30, box.bottom() + 2, 60, 13)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.setPen(theme.color("muted"))
    below = QRectF(box.left() - LEFT / 2, box.bottom() + 14, box.width() + LEFT, 15)
    _elided(painter, below, across, Qt.AlignmentFlag.AlignCenter)
    above = QRectF(box.left() - LEFT + 4, box.top() - 17, box.width() + LEFT - 4, 15)
    _elided(painter, above, f"{title} · {up}" if title else up, Qt.AlignmentFlag.AlignLeft)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def paint_line(
    painter: QPainter, points: Sequence[QPointF], color: QColor, width: float = 1.0, dashes: Sequence[float] = ()
) -> None:
    """Draw a curve."""
    if len(points) < 2:
        return
    pen = QPen(color, width)
    if dashes:
        pen.setDashPattern(list(dashes))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(list(points))


def _marks(ends: tuple[float, float], most: int) -> list[tuple[float, str]]:
    values = ticks.linear(*ends, most)
    return list(zip(values, ticks.words(values), strict=True))


def _elided(painter: QPainter, place: QRectF, words: str, flags: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, int(flags | Qt.AlignmentFlag.AlignVCenter), shown)
