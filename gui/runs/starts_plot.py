"""The losses of all random starts over each other, with their median and how far they spread."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core import numbers
from core.backend import HostArray
from core.language import tr
from core.runs.gallery import Start, by_loss, spread
from gui import theme
from gui.plots import base, export, look, ticks
from gui.plots.series import log_floor
from gui.scaling import px
from gui.tokens import NOTE

LEFT, BOTTOM = 46, 20


class StartsPlot(base.Plot):
    """Every start a thin line; the median thick, the middle half of the starts as a band."""

    about = tr("The loss that counts of every random start. Line: median; band: the middle half of the starts.")

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("plot.starts", tr("Losses"), tr("The losses appear here while the starts are trained."))
        self.starts: list[Start] = []
        self.epochs, self.bands = np.zeros(0), np.zeros((5, 0))
        self.marked: int | None = None

    def show_starts(self, starts: Sequence[Start]) -> None:
        """Draw other curves."""
        self.starts = [start for start in starts if len(start.epochs)]
        self.epochs, self.bands = spread(self.starts)
        if not len(self.epochs):
            self.clear()
            return
        best, median = by_loss(self.starts)[0], self.bands[2][np.isfinite(self.bands[2])]
        words = tr(
            "median {median} · best {loss}", median=numbers.text(float(median[-1])), loss=numbers.text(best.loss)
        )
        self.set_note(words)
        self.filled(tr("Losses of {n_starts} starts: {words}", n_starts=len(self.starts), words=words))

    def mark(self, seed: int | None) -> None:
        """Draw one start's line strong, or none."""
        if seed != self.marked:
            self.marked = seed
            self.update()

    def table(self) -> export.Table:  # noqa: D102
        names = ("epoch", "lowest", "quarter", "median", tr("three quarters"), "highest")
        return names, (self.epochs, *self.bands)

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.paint_ground(painter, area, self.hasFocus())
        inside = area.adjusted(px(LEFT), 8, -8, -px(BOTTOM))
        floor = log_floor([start.losses for start in self.starts])
        rows = [self._scaled(start.losses, floor) for start in self.starts]
        known = np.concatenate([row[np.isfinite(row)] for row in rows] or [np.zeros(1)])
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        high = high if high > low else low + 1.0
        end = float(max(self.epochs[-1], 1e-9))

        def at(epochs: HostArray, values: HostArray) -> list[QPointF]:
            xs = inside.left() + epochs / end * inside.width()
            ys = inside.bottom() - (values - low) / (high - low) * inside.height()
            return [QPointF(x, y) for x, y in zip(xs, ys, strict=True) if np.isfinite(x) and np.isfinite(y)]

        self._paint_axes(painter, inside, low, high, floor, end)
        self._paint_band(painter, at, floor)
        for start, row in zip(self.starts, rows, strict=True):
            strong = start.seed == self.marked
            painter.setPen(QPen(theme.color("accent", 255 if strong else 70), 2 if strong else 1))
            painter.drawPolyline(at(start.epochs, row))
        painter.setPen(QPen(theme.color("warning"), 2.5))
        painter.drawPolyline(at(self.epochs, self._scaled(self.bands[2], floor)))

    @staticmethod
    def _scaled(values: HostArray, floor: float | None) -> HostArray:
        with np.errstate(all="ignore"):
            found: HostArray = values if floor is None else np.log10(np.maximum(values, floor))
        return found

    def _paint_band(self, painter: QPainter, at: object, floor: float | None) -> None:
        known = np.isfinite(self.bands[1]) & np.isfinite(self.bands[3])
        upper, lower = (at(self.epochs[known], self._scaled(self.bands[row][known], floor)) for row in (3, 1))  # type: ignore[operator]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("warning", 60))
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_axes(
        self, painter: QPainter, inside: QRectF, low: float, high: float, floor: float | None, end: float
    ) -> None:
        painter.setFont(theme.ui_font(NOTE))
        align = Qt.AlignmentFlag
        marks = ticks.logarithmic(low, high, 6) if floor is not None else ticks.linear(low, high, 6)
        for value in marks:
            place = np.log10(value) if floor is not None else value
            y = inside.bottom() - (place - low) / (high - low) * inside.height()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            painter.setPen(theme.color("muted"))
            box = QRectF(inside.left() - px(LEFT), y - px(8), px(LEFT) - 5, px(16))
            painter.drawText(box, int(align.AlignRight | align.AlignVCenter), ticks.label(value))
        for part, how in ((0.0, align.AlignLeft), (1.0, align.AlignRight)):
            box = QRectF(inside.left(), inside.bottom() + 3, inside.width(), px(BOTTOM) - 4)
            text = numbers.text(part * end) if part else "0"
            painter.drawText(box, int(how | align.AlignTop), tr("epoch {text}", text=text) if part else text)
