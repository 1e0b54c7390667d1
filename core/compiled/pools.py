"""Pooling of the images of sixteen rows. Importing this file imports numba.

The formulas are those of `core.layers.pooling`; a test compares every one with it. `lists` are three tables: where
the list of a window's pixels begins in the second (and that of the next one, where it ends), the places of all
pixels, and where the window's result goes.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.lanes import less, like, load, store


@njit(error_model="numpy")
def largest(a: Any, x: int, out: int, index: int, lists: Any, first: int, last: int, channels: int) -> None:
    """Write the largest pixel of each window, and the first one's number in its list to `index`."""
    starts, places, targets = lists
    for window in range(first, last):
        begin, end = starts[window], starts[window + 1]
        to, keep = out + targets[window], index + window * channels * 16
        for c in range(0, channels * 16, 16):
            top = load(a, x + places[begin] + c)
            which = like(top, 0.0)
            for t in range(begin + 1, end):
                value = load(a, x + places[t] + c)
                which = less(top, value, like(value, t - begin), which)
                top = less(top, value, value, top)
            store(a, to + c, top)
            store(a, keep + c, which)


@njit(error_model="numpy")
def largest_slopes(
    a: Any, d: int, index: int, dx: int, lists: Any, first: int, last: int, channels: int, add: bool
) -> None:
    """Give each window's slope to its largest pixel and 0 to the others; `add` them to what is there, or write them."""
    starts, places, targets = lists
    for window in range(first, last):
        begin, end = starts[window], starts[window + 1]
        source, keep = d + targets[window], index + window * channels * 16
        for c in range(0, channels * 16, 16):
            slope, which = load(a, source + c), load(a, keep + c)
            zero = like(slope, 0.0)
            for t in range(begin, end):
                place = dx + places[t] + c
                value = less(which, like(which, t - begin), zero, slope)
                value = less(like(which, t - begin), which, zero, value)
                if add:
                    value = value + load(a, place)
                store(a, place, value)


@njit(error_model="numpy")
def mean(a: Any, x: int, out: int, lists: Any, count: int, channels: int, share: float) -> None:
    """Write the sum of each window's pixels, times `share`."""
    starts, places, targets = lists
    for window in range(count):
        begin, end = starts[window], starts[window + 1]
        for c in range(0, channels * 16, 16):
            s = load(a, x + places[begin] + c)
            for t in range(begin + 1, end):
                s = s + load(a, x + places[t] + c)
            store(a, out + targets[window] + c, s * like(s, share))


@njit(error_model="numpy")
def mean_slopes(a: Any, d: int, dx: int, lists: Any, count: int, channels: int, share: float) -> None:
    """Add each window's slope, times `share`, to its pixels."""
    starts, places, targets = lists
    for window in range(count):
        begin, end = starts[window], starts[window + 1]
        for c in range(0, channels * 16, 16):
            slope = load(a, d + targets[window] + c)
            slope = slope * like(slope, share)
            for t in range(begin, end):
                place = dx + places[t] + c
                store(a, place, load(a, place) + slope)
