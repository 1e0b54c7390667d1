"""Curves over epochs: logarithmic or not, with legend, end dots and the values under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from gui import theme
from gui.plots import export, labels, series, ticks, xy

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas


LEAST_DECADES = 0.1
"""A logarithmic axis shows at least this much, so that noise does not fill it."""


@dataclass(frozen=True)
class Curve:
    """A named curve: its values at the epochs, NaN where there is none; `color` is the number of a class colour."""

    name: str
    values: HostArray
    color: int


@dataclass(frozen=True)
class Mark:
    """One outstanding point of a curve, e.g. where the validation loss was lowest."""

    name: str
    epoch: float
    value: float


LOWEST_WITH_LEGEND = 70.0
"""Pixels of height below which a legend would hide the curves."""


class CurvesPlot(xy.XYPlot):
    """Curves over epochs."""

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, title, empty, parent)
        self.wants_log = False
        self.curves: tuple[Curve, ...] = ()
        self.mark: Mark | None = None
        self.epochs: HostArray = np.empty(0)
        self._items: list[Any] = []
        self._drawn: list[labels.Points] = []
        self._floor = 0.0
        self._corner = 0

    def draw(self, epochs: HostArray, curves: Sequence[Curve], mark: Mark | None = None) -> None:
        """Show curves; all values have the length of `epochs`."""
        self.epochs, self.curves, self.mark = epochs, tuple(curves), mark
        floor = series.log_floor([curve.values for curve in curves]) if self.wants_log else None
        self.log_y, self._floor = floor is not None, floor or 0.0
        self._set_curves(self.canvas)
        self._set_home()

    def _set_curves(self, canvas: Canvas) -> None:
        while len(self._items) < len(self.curves):
            self._items.append(canvas.curve())
        for item in self._items[len(self.curves) :]:
            item.setData([], [])
        self._drawn = [series.thin(self.epochs, self._drawn_y(c.values)) for c in self.curves]
        for item, (x, y) in zip(self._items, self._drawn, strict=False):
            item.setData(x, y)
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        from gui.plots.canvas import pen

        for item, curve in zip(self._items, self.curves, strict=False):
            color = theme.class_color(curve.color)
            if item.opts["pen"].color() != color:
                item.setPen(pen(color))

    def _drawn_y(self, values: HostArray) -> HostArray:
        return series.log10(values, self._floor) if self.log_y else values

    def _set_home(self) -> None:
        tops = [y for _, y in self._drawn if len(y)]
        low, high = series.spread(np.concatenate(tops)) if tops else (0.0, 1.0)
        last = float(self.epochs[-1]) if len(self.epochs) else 1.0
        first = min(0.0, float(self.epochs[0])) if len(self.epochs) else 0.0
        room = (last - first) * 0.012 or 1.0
        if self.log_y and high - low < LEAST_DECADES:
            low, high = (low + high - LEAST_DECADES) / 2, (low + high + LEAST_DECADES) / 2
        self.home((first, last + room), self.y_home(*series.padded_range(low, high)))

    def y_home(self, low: float, high: float) -> xy.Ends:
        """Give the y range for values (in drawn coordinates) that lie well within low … high."""
        return low, high

    # What the numbers are.

    def words(self, value: float | None) -> str:
        """Write a value."""
        return ticks.percent(value) if self.share_y and value is not None else numbers.text(value)

    def latest(self, curve: Curve) -> tuple[float, float] | None:
        """Give epoch and value of a curve's newest point."""
        known = np.flatnonzero(~np.isnan(curve.values))
        return (float(self.epochs[known[-1]]), float(curve.values[known[-1]])) if len(known) else None

    def under_pointer(self) -> int | None:
        """Give the row of the epoch nearest to the pointer."""
        if self.hover is None or not len(self.epochs):
            return None
        epoch, _ = self.canvas.to_data(self.hover)
        after = int(np.searchsorted(self.epochs, epoch))
        near = [row for row in (after - 1, after) if 0 <= row < len(self.epochs)]
        return min(near, key=lambda row: abs(self.epochs[row] - epoch))

    def entries(self) -> list[labels.Entry]:
        """Give the legend: the newest values, or those under the pointer with their epoch as heading."""
        row = self.under_pointer()
        if row is None:
            return [self._entry(curve, self._newest(curve)) for curve in self.curves] + self._mark_entry()
        heading = labels.Entry(f"epoch {numbers.text(float(self.epochs[row]))}", "", theme.color("muted"), "")
        return [heading, *(self._entry(curve, self._at(curve, row)) for curve in self.curves)]

    def _entry(self, curve: Curve, value: float | None) -> labels.Entry:
        shown = "" if value is None else self.words(value)
        return labels.Entry(curve.name, shown, theme.class_color(curve.color))

    def _newest(self, curve: Curve) -> float | None:
        found = self.latest(curve)
        return None if found is None else found[1]

    def _at(self, curve: Curve, row: int) -> float | None:
        known = np.flatnonzero(~np.isnan(curve.values))
        if not len(known):
            return None
        after = min(int(np.searchsorted(known, row)), len(known) - 1)
        near = known[max(after - 1, 0) : after + 1]
        return float(curve.values[near[np.argmin(np.abs(near - row))]])

    def _mark_entry(self) -> list[labels.Entry]:
        if self.mark is None:
            return []
        return [labels.Entry(self.mark.name, self.words(self.mark.value), theme.color("good"), "diamond")]

    def table(self) -> export.Table:  # noqa: D102
        return ("epoch", *(c.name for c in self.curves)), (self.epochs, *(c.values for c in self.curves))

    # Painting.

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        self._paint_mark(painter, area)
        for curve in self.curves:
            found = self.latest(curve)
            if found is not None and np.isfinite(found[1]):
                xy.paint_dot(painter, self._pixel(*found), theme.class_color(curve.color))
        self._paint_crosshair(painter, area)
        self._paint_legend(painter, area)

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        if self.mark is None:
            return
        at = self._pixel(self.mark.epoch, self.mark.value)
        xy.paint_upright(painter, at.x(), area, QPen(theme.color("good", 120), 1, Qt.PenStyle.DotLine))
        labels.paint_diamond(painter, at, theme.color("good"), 5.5)

    def _paint_crosshair(self, painter: QPainter, area: QRectF) -> None:
        row = self.under_pointer()
        if row is None:
            return
        x = self._pixel(float(self.epochs[row]), self._floor or 1.0).x()
        xy.paint_upright(painter, x, area, QPen(theme.color("muted"), 1))
        for curve in self.curves:
            if np.isfinite(curve.values[row]):
                at = self._pixel(float(self.epochs[row]), float(curve.values[row]))
                xy.paint_dot(painter, at, theme.class_color(curve.color))

    def _paint_legend(self, painter: QPainter, area: QRectF) -> None:
        if area.height() < LOWEST_WITH_LEGEND:
            return
        entries = self.entries()
        size = labels.legend_size(painter, entries)
        drawn = [self.canvas.to_pixels(x, y) for x, y in self._drawn]
        self._corner, box = labels.corner(area, size, drawn, self._corner)
        labels.paint_legend(painter, box, entries)

    def _pixel(self, epoch: float, value: float) -> QPointF:
        y = self._drawn_y(np.array([value]))[0]
        return self.canvas.to_pixel(epoch, float(y))
