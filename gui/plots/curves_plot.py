"""Curves over a run: legend, end dots, the values under the pointer, and all that `curve_choices` lets choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.curves import Pyramid, smoothed
from core.language import tr
from gui import theme
from gui.plots import class_marks, export, labels, series, ticks, xy
from gui.plots.curve_choices import CurveChoices
from gui.plots.ruler import AXES, Ruler
from gui.scaling import px

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas


LEAST_DECADES = 0.1
"""A logarithmic axis shows at least this much, so that noise does not fill it."""
LINES = ("line", "dashed")
FAINT = 70
"""How opaque the values are behind their moving average."""


@dataclass(frozen=True)
class Curve:
    """A named curve: its values at the epochs, NaN where there is none; `color` is the number of a class colour.

    `pyramid`: the same over the same places, where that was made already, as for very long curves.
    """

    name: str
    values: HostArray
    color: int
    pyramid: Pyramid | None = None
    dashed: bool = False


@dataclass(frozen=True)
class Mark:
    """One outstanding point of a curve, e.g. where the validation loss was lowest."""

    name: str
    epoch: float
    value: float


MOST_STOPS = 400
"""Places at which the crosshair stops when keys move it."""
LOWEST_WITH_LEGEND = 70.0
"""Pixels of height below which a legend would hide the curves."""


class CurvesPlot(CurveChoices):
    """Curves over epochs, updates or seconds."""

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, title, empty)
        if parent is not None:
            self.setParent(parent)
        self.curves: tuple[Curve, ...] = ()
        self.mark: Mark | None = None
        self.epochs: HostArray = np.empty(0)
        self.xs: HostArray = np.empty(0)
        self._items: list[Any] = []
        self._behind: list[Any] = []
        self._drawn: list[labels.Points] = []
        self._pyramids: list[tuple[Pyramid, Pyramid | None]] = []
        self._kept: dict[tuple[int, float], tuple[HostArray, HostArray]] = {}
        self._latest: dict[str, tuple[float, float]] = {}
        self._floor = self._floor_x = 0.0
        self._corner = 0
        self._legend: list[tuple[QRectF, str]] = []

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.box.sigXRangeChanged.connect(lambda *_: self._fill())
        canvas.clicked.connect(self._clicked)

    def names(self) -> list[str]:  # noqa: D102
        return [curve.name for curve in self.curves]

    def shown(self) -> list[Curve]:
        """Give the curves that are not hidden."""
        return [curve for curve in self.curves if curve.name not in self.hidden]

    def draw(
        self, epochs: HostArray, curves: Sequence[Curve], mark: Mark | None = None, ruler: Ruler | None = None
    ) -> None:
        """Show curves; all values have the length of `epochs`. `ruler` tells where these are on the other axes."""
        self.epochs, self.curves, self.mark, self.ruler = epochs, tuple(curves), mark, ruler
        self._latest = {curve.name: found for curve in curves if (found := _last(curve.values)) is not None}
        self.redraw()

    def redraw(self) -> None:  # noqa: D102
        shown = self.shown()
        self.xs = self._across(self.epochs)
        floor = series.log_floor([curve.values for curve in shown]) if self.wants_log else None
        self.log_y, self._floor = floor is not None, floor or 0.0
        floor_x = series.log_floor([self.xs]) if self.wants_log_x else None
        self.log_x, self._floor_x = floor_x is not None, floor_x or 0.0
        self._pyramids = [self._pyramid(curve) for curve in shown]
        self._set_items(self.canvas)
        self._set_home()
        self._fill()

    def _across(self, epochs: HostArray) -> HostArray:
        """Give the places on the chosen axis; the epochs where those are not known."""
        if self.axis == "epoch" or self.ruler is None:
            return epochs
        found = self.ruler.at(self.axis, epochs)
        return found if np.isfinite(found).any() else epochs

    def _pyramid(self, curve: Curve) -> tuple[Pyramid, Pyramid | None]:
        """Give what is drawn of a curve, and what faintly behind it."""
        own = curve.pyramid if curve.pyramid is not None and self.xs is self.epochs else None
        raw = own or Pyramid(self.xs, curve.values)
        if not self.smoothing:
            return raw, None
        return Pyramid(self.xs, self.average(curve)), raw

    def average(self, curve: Curve) -> HostArray:
        """Give the moving average of a curve; the values themselves where nothing is smoothed."""
        key = id(curve.values), self.smoothing
        if key not in self._kept or self._kept[key][0] is not curve.values:
            if len(self._kept) > 2 * len(self.curves):
                self._kept.clear()
            self._kept[key] = curve.values, smoothed(curve.values, self.smoothing)
        return self._kept[key][1]

    def _set_items(self, canvas: Canvas) -> None:
        while len(self._items) < len(self._pyramids):
            self._behind.append(canvas.curve())
            self._items.append(canvas.curve())
            self._behind[-1].setZValue(-1)
        for item in (*self._items[len(self._pyramids) :], *self._behind[len(self._pyramids) :]):
            item.setData([], [])
        self.recolor()

    def _fill(self) -> None:
        """Give the lines the points of what is in sight, no more than are seen."""
        (x0, x1), _ = self.canvas.view_range()
        if self.log_x:
            x0, x1 = 10**x0, 10**x1
        self._drawn = []
        for item, behind, (main, raw) in zip(self._items, self._behind, self._pyramids, strict=False):
            self._drawn.append(self._points(main, x0, x1))
            item.setData(*self._drawn[-1])
            behind.setData(*(self._points(raw, x0, x1) if raw is not None else ([], [])))

    def _points(self, pyramid: Pyramid, x0: float, x1: float) -> labels.Points:
        x, y = pyramid.part(x0, x1, series.LIMIT - 200)
        return self._drawn_x(x), self._drawn_y(y)

    def recolor(self) -> None:  # noqa: D102
        from gui.plots.canvas import pen

        for item, behind, curve in zip(self._items, self._behind, self.shown(), strict=False):
            color = theme.class_color(curve.color)
            if item.opts["pen"].color() != color or (item.opts["pen"].style() != Qt.PenStyle.SolidLine) != curve.dashed:
                item.setPen(pen(color, dashed=curve.dashed))
                color.setAlpha(FAINT)
                behind.setPen(pen(color))

    def _drawn_y(self, values: HostArray) -> HostArray:
        return series.log10(values, self._floor) if self.log_y else values

    def _drawn_x(self, values: HostArray) -> HostArray:
        return series.log10(values, self._floor_x) if self.log_x else values

    def _set_home(self) -> None:
        tops = [self._drawn_y(main.extremes) for main, _ in self._pyramids if len(main)]
        low, high = series.spread(np.concatenate(tops)) if tops else (0.0, 1.0)
        known = self.xs[np.isfinite(self.xs)]
        last = float(known[-1]) if len(known) else 1.0
        first = min(0.0, float(known[0])) if len(known) else 0.0
        if self.log_x:
            first, last = (float(v) for v in np.log10([self._floor_x, max(last, 2 * self._floor_x)]))
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

    def place_words(self, row: int) -> str:
        """Write the place of a row on the chosen axis."""
        return AXES[self.axis if self.xs is not self.epochs else "epoch"].words(float(self.xs[row]))

    def latest(self, curve: Curve) -> tuple[float, float] | None:
        """Give epoch and value of a curve's newest point."""
        found = self._latest.get(curve.name)
        return None if found is None else (float(self.epochs[int(found[0])]), found[1])

    def under_pointer(self) -> int | None:
        """Give the row nearest to the pointer."""
        if self.hover is None or not len(self.xs):
            return None
        at, _ = self.canvas.to_data(self.hover)
        at = 10**at if self.log_x else at
        after = int(np.searchsorted(self.xs, at))
        near = [row for row in (after - 1, after) if 0 <= row < len(self.xs)]
        return min(near, key=lambda row: abs(self.xs[row] - at))

    def stops(self) -> tuple[HostArray, HostArray] | None:  # noqa: D102
        at = np.flatnonzero(np.isfinite(self.xs))
        if len(at) > MOST_STOPS:
            at = at[np.linspace(0, len(at) - 1, MOST_STOPS).round().astype(int)]
        shown = self.shown()
        values = self.average(shown[0])[at] if shown else np.full(len(at), np.nan)
        return self._drawn_x(self.xs[at]), self._drawn_y(values)

    def reading(self, at: QPointF) -> str:  # noqa: D102
        row = self.under_pointer()
        if row is None:
            return ""
        told = [tr("{name} {value}", name=entry.name, value=entry.value) for entry in self.entries()[1:] if entry.value]
        return ", ".join([self.place_words(row), *told])

    def entries(self) -> list[labels.Entry]:
        """Give the legend: the newest values, or those under the pointer with their place as heading."""
        row = self.under_pointer()
        if row is None:
            return [self._entry(curve, self._newest(curve)) for curve in self.curves] + self._mark_entry()
        heading = labels.Entry(self.place_words(row), "", theme.color("muted"), "")
        return [heading, *(self._entry(curve, self._at(curve, row)) for curve in self.curves)]

    def _entry(self, curve: Curve, value: float | None) -> labels.Entry:
        if curve.name in self.hidden:
            return labels.Entry(curve.name, "hidden", theme.color("line"))
        shown = "" if value is None else self.words(value)
        shape = self._shape(curve) if len(self.curves) > 1 else -1
        return labels.Entry(
            curve.name, shown, theme.class_color(curve.color), "dashed" if curve.dashed else "line", shape
        )

    def _newest(self, curve: Curve) -> float | None:
        if self.smoothing and curve.name in self._latest:
            return float(self.average(curve)[int(self._latest[curve.name][0])])
        found = self.latest(curve)
        return None if found is None else found[1]

    def _at(self, curve: Curve, row: int) -> float | None:
        values = self.average(curve)
        if not np.isnan(values[row]):
            return float(values[row])
        known = np.flatnonzero(~np.isnan(values))
        if not len(known):
            return None
        after = min(int(np.searchsorted(known, row)), len(known) - 1)
        near = known[max(after - 1, 0) : after + 1]
        return float(values[near[np.argmin(np.abs(near - row))]])

    def _mark_entry(self) -> list[labels.Entry]:
        if self.mark is None:
            return []
        return [labels.Entry(self.mark.name, self.words(self.mark.value), theme.color("good"), "diamond")]

    def table(self) -> export.Table:  # noqa: D102
        names, columns = ["epoch"], [self.epochs]
        for axis in ("update", "second") if self.ruler is not None else ():
            names.append(axis)
            columns.append(self.ruler.at(axis, self.epochs) if self.ruler is not None else self.epochs)
        return (*names, *(c.name for c in self.curves)), (*columns, *(c.values for c in self.curves))

    # Painting.

    def x_ticks(self, ends: xy.Ends, most: int) -> list[tuple[float, str]]:  # noqa: D102
        if not self.log_x:
            return super().x_ticks(ends, most)
        values = ticks.logarithmic(*ends, most)
        return list(zip(map(float, np.log10(values)), ticks.words(values), strict=True)) if values else []

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        self._paint_mark(painter, area)
        for curve in self.shown():
            found = self._latest.get(curve.name)
            if found is not None and np.isfinite(found[1]):
                row = int(found[0])
                at = self._pixel(float(self.xs[row]), float(self.average(curve)[row]))
                class_marks.paint(painter, at, self._shape(curve), 4.0, theme.class_color(curve.color))
        drawn = [self.canvas.to_pixels(x, y) for x, y in self._drawn]
        self._paint_shapes(painter, area, drawn)
        self._paint_crosshair(painter, area)
        self._paint_legend(painter, area, drawn)

    def _shape(self, curve: Curve) -> int:
        """Give the shape of a curve; a single one is round."""
        return curve.color if len(self.curves) > 1 else 0

    def _paint_shapes(self, painter: QPainter, area: QRectF, drawn: list[labels.Points]) -> None:
        """Put the shape of each curve onto it here and there, so that curves are told apart without their colours."""
        for place, (curve, (across, down)) in enumerate(zip(self.shown(), drawn, strict=False)):
            if len(across) < 2 or len(drawn) < 2:
                continue
            first = area.left() + px(60) + place * px(22)
            spots = np.searchsorted(across, np.arange(first, area.right() - px(20), px(110))).clip(max=len(across) - 1)
            points = (QPointF(float(across[at]), float(down[at])) for at in spots if np.isfinite(down[at]))
            color = theme.class_color(curve.color)
            class_marks.paint_many(painter, filter(area.contains, points), self._shape(curve), 3.2, color)

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        if self.mark is None:
            return
        at = self._pixel(float(self._across(np.array([self.mark.epoch]))[0]), self.mark.value)
        xy.paint_upright(painter, at.x(), area, QPen(theme.color("good", 120), 1, Qt.PenStyle.DotLine))
        labels.paint_diamond(painter, at, theme.color("good"), 5.5)

    def _paint_crosshair(self, painter: QPainter, area: QRectF) -> None:
        row = self.under_pointer()
        if row is None:
            return
        x = self._pixel(float(self.xs[row]), self._floor or 1.0).x()
        xy.paint_upright(painter, x, area, QPen(theme.color("muted"), 1))
        for curve in self.shown():
            value = self._at(curve, row)
            if value is not None and np.isfinite(value):
                xy.paint_dot(painter, self._pixel(float(self.xs[row]), value), theme.class_color(curve.color))

    def _paint_legend(self, painter: QPainter, area: QRectF, drawn: list[labels.Points]) -> None:
        self._legend = []
        if area.height() < LOWEST_WITH_LEGEND:
            return
        entries = self.entries()
        size = labels.legend_size(painter, entries)
        if size.width() > area.width() - 6:
            entries = [replace(entry, value="") for entry in entries]
            size = labels.legend_size(painter, entries)
        if size.width() > area.width() - 6:
            return  # the menu has the names
        self._corner, box = labels.corner(area, size, drawn, self._corner)
        labels.paint_legend(painter, box, entries)
        self._legend = [(labels.row_of(box, n), entry.name) for n, entry in enumerate(entries) if entry.mark in LINES]

    def _clicked(self, x: float, y: float) -> None:
        """A click on a name in the legend hides its curve, or shows it again."""
        for box, name in self._legend:
            if box.contains(QPointF(x, y)):
                self.set_hidden(name, name not in self.hidden)
                return

    def _pixel(self, x: float, value: float) -> QPointF:
        across, up = self._drawn_x(np.array([x]))[0], self._drawn_y(np.array([value]))[0]
        return self.canvas.to_pixel(float(across), float(up))


def _last(values: HostArray) -> tuple[float, float] | None:
    """Give row and value of the newest point, without looking at all of a long curve."""
    for stop in (len(values), 0):
        start = max(stop - 256, 0) if stop else 0
        part = values[start:stop] if stop else values
        known = np.flatnonzero(~np.isnan(part))
        if len(known):
            return float(start + known[-1]), float(part[known[-1]])
    return None
