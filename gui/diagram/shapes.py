"""The pieces of a laid-out diagram: boxes, columns and gaps in scene pixels. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import numpy as np

from core.backend import HostArray
from core.canvas import Canvas
from core.spec import NetworkSpec

Style = Literal["train", "build", "step", "data"]
Form = Literal["units", "strip", "grid"]


class Box(NamedTuple):
    """A rectangle."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.h

    @property
    def center(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def holds(self, x: float, y: float, margin: float = 0.0) -> bool:
        """Tell whether a point lies in it or within `margin` of it."""
        return self.x - margin <= x <= self.right + margin and self.y - margin <= y <= self.bottom + margin

    def grown(self, by: float) -> Box:
        """Give the box with `by` more on every side."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def meets(self, other: Box) -> bool:
        """Tell whether the two overlap."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


def around(x: float, y: float, w: float, h: float) -> Box:
    """Give the box of size `w` × `h` with its middle at (x, y)."""
    return Box(x - w / 2, y - h / 2, w, h)


def united(boxes: list[Box]) -> Box:
    """Give the smallest box around all of `boxes`."""
    left, top = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(left, top, max(b.right for b in boxes) - left, max(b.bottom for b in boxes) - top)


class Stretch(NamedTuple):
    """How the layout is pulled apart: factor across, factor for rows, pixels between headers and units."""

    across: float = 1.0
    pitch: float = 1.0
    lift: float = 0.0


UNSTRETCHED = Stretch()


NOTHING = Canvas()


@dataclass(frozen=True)
class Plan:
    """All that the geometry depends on; equal plans have equal layouts, whatever the numbers are.

    Attributes:
        counts: units per layer.  shown: layer → the units that a folded layer shows.
        unfolded: wide layers drawn the other way: as a strip of cells, or as circles where cells are the rule.
        pages: image layers with many maps → the first map that is shown.
        mapped: cells have room for a heat map.  inputs, outputs: names beside first and last layer.
        boxed: target and loss are drawn behind the output.  size: pixels to fill, (0, 0) for the smallest.
        positions: where the user put layers.  lifted: those in the user's hand, which other connections do not avoid.
        canvas: notes and groups that are drawn.
        held: the stretch to keep, None to find one that fills `size`.
    """

    spec: NetworkSpec
    style: Style
    counts: tuple[int, ...]
    shown: tuple[tuple[int, ...], ...]
    unfolded: frozenset[str] = frozenset()
    pages: tuple[tuple[str, int], ...] = ()
    mapped: bool = False
    editable: bool = False
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    boxed: bool = False
    size: tuple[int, int] = (0, 0)
    positions: tuple[tuple[str, tuple[float, float]], ...] = ()
    held: Stretch | None = None
    lifted: tuple[str, ...] = ()
    canvas: Canvas = NOTHING


@dataclass(frozen=True, eq=False)
class Column:
    """One layer as drawn.

    Attributes:
        form: circles ("units"), a strip of cells, or an image.  count: units of the layer.
        units: the units that edges lead to, ys their heights.  x: the column's middle.
        radius: half its width, where edges begin and end.  body: all of its units.
        tile: height, width and channels of an image.  maps: the channels that are shown, `across` beside each other.
        lead: width of what stands left of the circles: the strip of all units of a folded layer.
        thumb: width of the heat map in each cell of a strip, 0 where there is none.
        header: the pill above, menu the "⋯" in it, plus the middle of "+" behind it.
        fold: what folds and unfolds a wide layer, with `fold_text` on it.
    """

    layer: str
    form: Form
    count: int
    units: tuple[int, ...]
    ys: HostArray
    x: float
    radius: float
    body: Box
    header: Box
    title: str
    subtitle: str
    menu: Box | None
    plus: tuple[float, float] | None
    fold: Box | None
    fold_text: str
    biased: bool
    tile: tuple[int, int, int] = (1, 1, 1)
    maps: tuple[int, ...] = (0,)
    across: int = 1
    lead: float = 0.0
    thumb: float = 0.0

    @property
    def folded(self) -> bool:
        """Whether units are shown by the strip alone."""
        return self.form == "units" and len(self.units) < self.count

    @property
    def heat(self) -> Box | None:
        """Where all units of a folded layer are drawn as one strip, None where each has a place of its own."""
        if not self.folded:
            return None
        if self.lead:
            return Box(self.x - self.radius - self.lead, self.body.y, STRIP, self.body.h)
        width = max(2 * self.radius, self.header.w * 0.8)
        return Box(self.x - width / 2, self.body.y - 24, width, 9)

    def y_of(self, unit: int) -> float | None:
        """Give the height of `unit`, None where it is not shown on its own."""
        if self.form == "grid" and unit % self.tile[2] not in self.maps:
            return None
        if self.form != "units":
            return self.cell(unit).center[1]
        return float(self.ys[self.units.index(unit)]) if unit in self.units else None

    def cell(self, unit: int) -> Box:
        """Give the cell of `unit` in a strip or an image."""
        if self.form != "grid":
            height = self.body.h / self.count
            return Box(self.body.x, self.body.y + unit * height, self.body.w, height)
        _, width, channels = self.tile
        map_, size = self.map_box(unit % channels) or self.body, self.pixel
        row, column = divmod(unit // channels, width)
        return Box(map_.x + column * size, map_.y + row * size, size, size)

    @property
    def pixel(self) -> float:
        """The side of one number of an image."""
        return (self.body.w - (self.across - 1) * MAP_GAP) / (self.across * self.tile[1])

    def map_box(self, channel: int) -> Box | None:
        """Give the place of one channel of an image, None where it is not shown: maps stand in rows, as in an album."""
        if channel not in self.maps:
            return None
        height, width, _ = self.tile
        row, column = divmod(self.maps.index(channel), self.across)
        w, h = width * self.pixel, height * self.pixel
        return Box(self.body.x + column * (w + MAP_GAP), self.body.y + row * (h + MAP_GAP), w, h)

    def unit_at(self, x: float, y: float) -> int | None:
        """Give the unit at a point, None where there is none."""
        if self.form == "units":
            near = np.hypot(self.ys - y, self.x - x)
            place = int(np.argmin(near))
            return self.units[place] if near[place] <= self.radius + 2 else None
        if not self.body.holds(x, y):
            return None
        if self.form != "grid":
            return min(int((y - self.body.y) / self.body.h * self.count), self.count - 1)
        _, width, channels = self.tile
        for channel in self.maps:
            box = self.map_box(channel)
            if box is not None and box.holds(x, y):
                row = min(int((y - box.y) / self.pixel), self.tile[0] - 1)
                column = min(int((x - box.x) / self.pixel), width - 1)
                return (row * width + column) * channels + channel
        return None

    def bias_box(self, unit: int, width: float) -> Box | None:
        """Give the place of the bias under a unit; beside the cells in a strip."""
        y = self.y_of(unit)
        if not self.biased or y is None or self.form == "grid":
            return None
        if self.form == "strip":
            cell = self.cell(unit)
            return Box(self.body.right + 3, cell.y, 7, cell.h)
        return around(self.x, y + self.radius + 4 + BIAS_HEIGHT / 2, width, BIAS_HEIGHT)

    def heights(self, units: HostArray) -> HostArray:
        """Give the heights of units, NaN where one is not shown on its own."""
        if self.form == "strip":
            return np.asarray(self.body.y + (units + 0.5) * self.body.h / self.count)
        if self.form == "units":
            at = np.searchsorted(self.units, units).clip(max=len(self.units) - 1)
            return np.where(np.asarray(self.units)[at] == units, self.ys[at], np.nan)
        height, width, channels = self.tile
        places = np.full(channels, -1)
        places[list(self.maps)] = np.arange(len(self.maps))
        row = places[units % channels] // self.across
        ys = self.body.y + row * (height * self.pixel + MAP_GAP) + (units // channels // width + 0.5) * self.pixel
        return np.where(places[units % channels] >= 0, ys, np.nan)

    def map_heights(self, channels: HostArray) -> HostArray:
        """Give the middles of maps, NaN where one is not shown."""
        boxes = [self.map_box(int(channel)) for channel in channels]
        return np.array([box.center[1] if box else np.nan for box in boxes])


STRIP, STRIP_GAP = 16.0, 30.0
"""Width of the strip of all units beside the circles of a folded layer, and what is clear between the two."""
MAP_GAP = 8.0
"""Between the channels of an image."""


def map_columns(channels: int) -> int:
    """Tell how many channels of an image stand beside each other."""
    return max(1, math.ceil(channels / 4)) if channels <= 12 else math.ceil(math.sqrt(channels))


BIAS_HEIGHT = 16.0
"""Height of the bias below a unit."""
PILL_HEIGHT = 20.0
"""Height of a number on an edge."""


@dataclass(frozen=True, eq=False)
class Gap:
    """The edges from one layer to the next.

    Attributes:
        weighted: each edge carries a weight; else the edges just connect unit k with unit `first` + k.
        pills: (source unit, unit) → where its number stands; empty where there are too many edges.
        stubs: pixels that edges run level at their start and end, past what stands there.
        route: the way of all edges as one cable, around other layers; empty where each runs by itself.
        kernels: maps are joined, by kernels of the target's weights where it has such.
    """

    source: Column
    target: Column
    weighted: bool
    pills: dict[tuple[int, int], Box]
    first: int | None = None
    """Where the source's values begin among the target's that stand side by side; None: units as they are shown."""
    kernels: bool = False
    bundle: bool = False
    """Whether the edges are one cable in any case: an end of them is a folded group."""
    stubs: tuple[float, float] = (0.0, 0.0)
    route: tuple[tuple[float, float], ...] = ()

    @property
    def landing(self) -> HostArray:
        """The heights at which edges arrive: of the source's own part where values stand side by side."""
        if self.first is None:
            return self.target.ys
        part = range(self.first, self.first + self.source.count)
        found = [y for unit, y in zip(self.target.units, self.target.ys.tolist(), strict=True) if unit in part]
        return np.array(found) if found else self.target.ys

    @property
    def leave(self) -> float:
        """Where the edges begin to bend."""
        return self.start + self.stubs[0]

    @property
    def arrive(self) -> float:
        """Where they have bent."""
        return self.stop - self.stubs[1]

    @property
    def start(self) -> float:
        """Where the edges begin."""
        return self.source.x + self.source.radius

    @property
    def stop(self) -> float:
        """Where they end."""
        return self.target.x - self.target.radius - self.target.lead


@dataclass(frozen=True, eq=False)
class Layout:
    """A whole diagram.

    Attributes:
        columns: the layers that are drawn.  folded: the boxes of folded groups, by `folding.key`.
        bounds: what "fit" shows.  places: where all layers stand before they are stretched, folded ones too.
        middle: the height of the middle line.
    """

    plan: Plan
    columns: dict[str, Column]
    gaps: tuple[Gap, ...]
    target_box: Box | None
    bounds: Box
    places: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    stretch: Stretch = UNSTRETCHED
    middle: float = 0.0
    folded: Mapping[str, Column] = field(default_factory=dict)

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """Give the point of the scene for a place."""
        return x * self.stretch.across, self.middle + y * self.stretch.pitch

    def place_at(self, x: float, y: float) -> tuple[float, float]:
        """Give the place for a point of the scene, in whole tenths of a pixel."""
        return round(x / self.stretch.across, 1), round((y - self.middle) / self.stretch.pitch, 1)
