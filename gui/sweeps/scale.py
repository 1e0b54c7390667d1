"""Where a value stands on an axis of a sweep's pictures: from 0 to 1, in words, and back; no Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.sweeps.axes import Axis, Value, shown
from core.sweeps.board import Board
from gui.plots import ticks


@dataclass(frozen=True)
class Scale:
    """One axis: named places for a list of values, else numbers between two ends."""

    name: str
    places: tuple[Value, ...] = ()
    low: float = 0.0
    high: float = 1.0
    log: bool = False

    def share(self, value: Value) -> float:
        """Give the place of a value, 0 to 1."""
        if self.places:
            at = self.places.index(value) if value in self.places else 0
            return (at + 0.5) / len(self.places)
        low, high, here = (self._flat(v) for v in (self.low, self.high, float(value)))
        return (here - low) / (high - low) if high > low else 0.5

    def value(self, share: float) -> float:
        """Give the number at a place of an axis of numbers."""
        low, high = self._flat(self.low), self._flat(self.high)
        found = low + share * (high - low)
        return 10**found if self.log else found

    def _flat(self, value: float) -> float:
        return math.log10(value) if self.log and value > 0 else value

    def marks(self, most: int) -> list[tuple[float, str]]:
        """Give places and words for ticks."""
        if self.places:
            every = max(1, math.ceil(len(self.places) / max(most, 1)))
            return [(self.share(value), shown(value)) for value in self.places[::every]]
        if self.high <= self.low:
            return [(0.5, ticks.label(self.low))]
        if self.log:
            values = ticks.logarithmic(self._flat(self.low), self._flat(self.high), most)
        else:
            values = ticks.linear(self.low, self.high, most)
        inside = [value for value in values if self.low - 1e-12 <= value <= self.high + 1e-12] or [self.low, self.high]
        return list(zip((self.share(value) for value in inside), ticks.words(inside), strict=True))


def scale_of(axis: Axis) -> Scale:
    """Give the scale of what is varied."""
    if axis.values and not all(isinstance(v, int | float) and not isinstance(v, bool) for v in axis.values):
        return Scale(axis.name, axis.values)
    if axis.values:
        return Scale(axis.name, tuple(sorted(axis.values, key=float)))
    return Scale(axis.name, (), axis.low, axis.high, axis.log)


def scale_of_values(board: Board) -> Scale:
    """Give the scale of what counts; by orders of magnitude where it spans several."""
    values = [row.value for row in board.rows if row.measured] or [0.0, 1.0]
    low, high = min(values), max(values)
    return Scale(board.title, (), low, high, low > 0 and high / low > 50)


@dataclass(frozen=True)
class Cell:
    """One field of the heat map: how many trials fell into it, and the best of them."""

    count: int = 0
    best: float = math.nan
    number: int = 0


MOST_CELLS = 8


def bins(scale: Scale) -> int:
    """Give in how many fields an axis is cut."""
    return len(scale.places) or MOST_CELLS


def cells(board: Board, across: Scale, up: Scale) -> list[list[Cell]]:
    """Give the fields of two settings: rows of `up` from below, columns of `across`."""
    found = [[Cell()] * bins(across) for _ in range(bins(up))]
    for row in board.rows:
        if row.measured and across.name in row.values and up.name in row.values:
            x, y = _bin(across, row.values[across.name]), _bin(up, row.values[up.name])
            old = found[y][x]
            better = not old.count or board.plan.better(row.value, old.best)
            best, number = (row.value, row.number) if better else (old.best, old.number)
            found[y][x] = Cell(old.count + 1, best, number)
    return found


def _bin(scale: Scale, value: Value) -> int:
    count = bins(scale)
    return min(max(int(scale.share(value) * count), 0), count - 1)


def bin_words(scale: Scale) -> list[str]:
    """Name the fields of an axis."""
    if scale.places:
        return [shown(value) for value in scale.places]
    edges = [scale.value(place / MOST_CELLS) for place in range(MOST_CELLS + 1)]
    return ticks.words([(a * b) ** 0.5 if scale.log else (a + b) / 2 for a, b in pairwise(edges)])


def ranks(board: Board) -> dict[int, float]:
    """Give how good each trial is beside the others: 1 for the best, 0 for the worst."""
    order: Sequence[int] = [row.number for row in board.ranking]
    return {number: 1 - place / max(len(order) - 1, 1) for place, number in enumerate(order)}
