"""Long curves made short for drawing, and smooth: no more points than the screen has, and none of the peaks lost."""

from __future__ import annotations

import math

import numpy as np

from core.backend import HostArray

BLOCK = 64
"""Points that the finest level of a pyramid puts together; each next level takes `FACTOR` blocks of the one below."""
FACTOR = 4
_SMALLEST_POWER = 1e-9


def smoothed(values: HostArray, weight: float) -> HostArray:
    """Give the exponential moving average s_t / (1 − w^t) with s_t = w·s_{t−1} + (1 − w)·y_t; NaN stays NaN.

    The division takes away the pull of the start at 0, so that the first value is y_1 itself. What is NaN does not
    count; an infinite value spoils those after it, as it should.
    """
    if not 0 < weight < 1 or not len(values):
        return values
    result = np.full(len(values), np.nan)
    known = ~np.isnan(values)
    y = np.asarray(values[known], dtype=np.float64)
    sums = _scan(y, weight)
    times = np.arange(1, len(y) + 1)
    with np.errstate(under="ignore"):
        result[known] = sums / -np.expm1(times * math.log(weight))
    return result


def _scan(y: HostArray, weight: float) -> HostArray:
    """Give s_t for all t: in pieces in which weight^t can be divided by, all of them at once."""
    size = max(1, min(len(y), int(math.log(_SMALLEST_POWER) / math.log(weight))))
    pieces = -(-len(y) // size)
    padded = np.zeros(pieces * size)
    padded[: len(y)] = y
    table = padded.reshape(pieces, size)
    powers = weight ** np.arange(1, size + 1)
    with np.errstate(invalid="ignore", over="ignore"):
        inside = np.cumsum(table / powers, axis=1) * ((1 - weight) * powers)
        before, ends = 0.0, np.empty(pieces)
        for place, end in enumerate(inside[:, -1].tolist()):
            ends[place] = before
            before = before * float(powers[-1]) + end
        inside += ends[:, None] * powers
    result: HostArray = inside.reshape(-1)[: len(y)]
    return result


class Pyramid:
    """A curve with, for blocks of growing size, where its lowest and highest points lie.

    Making it goes over all points once; `part` then takes as long for a million points as for thousands.
    """

    def __init__(self, x: HostArray, y: HostArray) -> None:
        """Take a curve: x ascending (points,), y (points,); what is NaN or infinite is left out."""
        known = np.isfinite(x) & np.isfinite(y)
        self.x: HostArray = x if known.all() else x[known]
        self.y: HostArray = y if known.all() else y[known]
        self._levels: list[tuple[int, HostArray, HostArray]] = []
        size, low, high = BLOCK, _arg(self.y, BLOCK, True), _arg(self.y, BLOCK, False)
        while len(low) > 1:
            self._levels.append((size, low, high))
            size *= FACTOR
            low, high = _coarser(self.y, low, True), _coarser(self.y, high, False)

    @property
    def extremes(self) -> HostArray:
        """The lowest and the highest value, and what lies between them of the coarsest level."""
        if not self._levels:
            return self.y
        _, low, high = self._levels[-1]
        found: HostArray = self.y[np.concatenate([low, high])]
        return found

    def __len__(self) -> int:
        return len(self.x)

    def part(self, x0: float, x1: float, most: int) -> tuple[HostArray, HostArray]:
        """Give at most about `most` points that draw the part from x0 to x1, with a point beyond each end."""
        first = max(int(np.searchsorted(self.x, x0, "left")) - 1, 0)
        last = min(int(np.searchsorted(self.x, x1, "right")) + 1, len(self.x))
        if last - first <= most:
            return self.x[first:last], self.y[first:last]
        fine = [level for level in self._levels if (last - first) / level[0] * 2 <= most]
        size, low, high = fine[0] if fine else self._levels[-1]
        blocks = slice(first // size, -(-last // size))
        chosen = np.concatenate([low[blocks], high[blocks], [first, last - 1]])
        index = np.unique(chosen[(chosen >= first) & (chosen < last)])
        return self.x[index], self.y[index]


def _arg(y: HostArray, size: int, lowest: bool) -> HostArray:
    """Give for each block of `size` points where its lowest, or highest, lies."""
    if not len(y):
        return np.zeros(0, dtype=np.intp)
    whole = len(y) // size * size
    table = y[:whole].reshape(-1, size)
    found = (table.argmin(axis=1) if lowest else table.argmax(axis=1)) + np.arange(len(table)) * size
    if whole < len(y):
        rest = y[whole:]
        found = np.append(found, whole + (rest.argmin() if lowest else rest.argmax()))
    return found


def _coarser(y: HostArray, index: HostArray, lowest: bool) -> HostArray:
    """Give the same for blocks of `FACTOR` blocks."""
    return index[_arg(y[index], FACTOR, lowest)]


def along(epochs: HostArray, known: HostArray, values: HostArray) -> HostArray:
    """Give `values`, known at the epochs `known` (ascending), at `epochs`: straight between them and beyond the last.

    At epoch 0 the value is 0. What is NaN is not known; without two known places all is NaN.
    """
    sound = np.isfinite(known) & np.isfinite(values)
    at, value = np.append(0.0, known[sound]), np.append(0.0, values[sound])
    if len(at) < 2:
        return np.full(len(epochs), np.nan)
    result: HostArray = np.interp(epochs, at, value)
    beyond = epochs > at[-1]
    slope = value[-1] / at[-1] if at[-1] else 0.0
    result[beyond] = value[-1] + (epochs[beyond] - at[-1]) * slope
    return result
