"""Which edges of a gap are drawn, and how strong they are: never one for each of very many weights. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from gui.diagram.shapes import Column, Gap

DRAW_ALL = 200
"""With more edges in a gap, only the strongest are drawn …"""
STRONGEST = 200
"""… and this is how many, at least."""
AMONG_STRIPS = 120
"""The same between two layers without circles."""
PER_UNIT = 8
"""Edges that a circle has at most to a layer of which all units have a place."""
FEW, STRONGEST_STEP = 40, 8
"""While stepping, gaps with more edges than `FEW` show the strongest few on a band that stands for all of them: the
present operation is what counts."""
SINGLE = 40
"""Up to here single edges can be told apart, and negative ones are dashed."""
MOST_SEEN = 2**18
"""Of a gap with more weights only a part is looked at for the largest."""


@dataclass(frozen=True, eq=False)
class Edges:
    """What is drawn of a gap.

    Attributes:
        ends: (edges, 2), source unit and unit of the target (maps where `maps`), the weakest first.
        ys: (edges, 2), their heights.  values: (edges,), None where they carry no weight.
        largest: the size that the strongest has.  banded: a band stands for those that are not drawn.
    """

    ends: HostArray
    ys: HostArray
    values: HostArray | None
    largest: float = 1.0
    banded: bool = False
    dashed: bool = True
    maps: bool = False


NONE = Edges(np.zeros((0, 2), np.int64), np.zeros((0, 2)), None)


def weighted(gap: Gap, weights: HostArray, style: str) -> Edges:
    """Choose among the weights (n_in, n_out): all of few, else the strongest."""
    rows, columns = _candidates(gap.source, gap.target)
    seen = weights[np.ix_(rows, columns)] if len(rows) < len(weights) else weights[:, columns]
    sizes = np.abs(seen)
    sizes = np.where(np.isfinite(sizes), sizes, 0)
    every = len(gap.source.units) * len(gap.target.units)
    banded = style == "step" and seen.size > FEW
    chosen = _strongest(sizes, gap, STRONGEST_STEP if banded else 0)
    order = np.argsort(sizes.ravel()[chosen], kind="stable")
    at, to = np.unravel_index(chosen[order], seen.shape)
    whole = weights if weights.size <= MOST_SEEN else seen
    largest = float(np.max(np.abs(whole), initial=0.0, where=np.isfinite(whole))) or 1.0
    ends = np.stack([rows[at], columns[to]], axis=1)
    partly = style != "step" and len(ends) < seen.size
    return Edges(ends, _heights(gap, ends), seen[at, to], largest, banded or partly, every <= SINGLE)


def _candidates(source: Column, target: Column) -> tuple[HostArray, HostArray]:
    """List the units that edges may lead from and to: those with a place of their own."""
    rows, columns = _places(source), _places(target)
    while len(rows) * len(columns) > MOST_SEEN:
        rows, columns = (rows[::2], columns) if len(rows) > len(columns) else (rows, columns[::2])
    return rows, columns


def _places(column: Column) -> HostArray:
    if column.form == "units" or (column.form == "grid" and len(column.maps) < column.tile[2]):
        return np.asarray(column.units)
    return np.arange(column.count)


def _strongest(sizes: HostArray, gap: Gap, most: int) -> HostArray:
    """Give the flat places of the edges that are drawn: of each shown unit, where one end has very many."""
    if not most:
        if sizes.size <= DRAW_ALL:
            return np.arange(sizes.size)
        for axis, column in ((0, gap.target), (1, gap.source)):
            if column.form == "units" and sizes.shape[axis] > PER_UNIT:
                best = np.argpartition(sizes, -PER_UNIT, axis=axis)
                best = best[-PER_UNIT:] if axis == 0 else best[:, -PER_UNIT:]
                mask = np.zeros(sizes.shape, dtype=bool)
                np.put_along_axis(mask, best, True, axis=axis)
                return np.flatnonzero(mask)
        most = STRONGEST if "units" in (gap.source.form, gap.target.form) else AMONG_STRIPS
    return np.argpartition(sizes.ravel(), sizes.size - most)[-most:]


def _heights(gap: Gap, ends: HostArray) -> HostArray:
    return np.stack([gap.source.heights(ends[:, 0]), gap.target.heights(ends[:, 1])], axis=1)


def plain(gap: Gap) -> Edges:
    """Join each unit with the one that takes its value over."""
    source, target = gap.source, gap.target
    if gap.first is None and source.count == target.count:
        units = np.asarray([unit for unit in source.units if unit < target.count])
        ends = np.stack([units, units], axis=1)
        ys = _heights(gap, ends)
        there = ~np.isnan(ys).any(axis=1)
        ends, ys = ends[there], ys[there]
    elif gap.first is None:
        count = min(len(source.units), len(target.units))
        places = np.arange(count)
        ends = np.stack([np.asarray(source.units)[places], np.asarray(target.units)[places]], axis=1)
        ys = np.stack([source.ys[places], target.ys[places]], axis=1)
    else:
        units = np.asarray(source.units)
        ends = np.stack([units, units + gap.first], axis=1)
        ys = _heights(gap, ends)
        there = ~np.isnan(ys).any(axis=1)
        ends, ys = ends[there], ys[there]
    if len(ends) > SINGLE:
        # One line for each number would hide that they are only handed on.
        return Edges(ends[:0], ys[:0], None, banded=True)
    return Edges(ends, ys, None)


def between_maps(gap: Gap, weights: HostArray | None) -> Edges:
    """Join maps: by the sizes of the kernels (height, width, n_in, n_out) between them, else each with its own."""
    source, target = gap.source, gap.target
    if weights is not None and weights.ndim == 4 and weights.shape[2:] == (source.tile[2], target.tile[2]):
        seen = weights[:, :, source.maps][..., target.maps]
        sizes = np.sqrt(np.square(seen, dtype=np.float64).sum(axis=(0, 1)))
        values = np.where(seen.sum(axis=(0, 1)) < 0, -sizes, sizes)
        order = np.argsort(np.where(np.isfinite(sizes), sizes, 0).ravel(), kind="stable")
        at, to = np.unravel_index(order, sizes.shape)
        ends = np.stack([np.asarray(source.maps)[at], np.asarray(target.maps)[to]], axis=1)
        largest = float(np.max(sizes, initial=0.0, where=np.isfinite(sizes))) or 1.0
        return _of_maps(gap, ends, values[at, to], largest)
    if source.tile[2] != target.tile[2]:
        return Edges(NONE.ends, NONE.ys, None, banded=True)
    both = np.asarray([channel for channel in source.maps if channel in target.maps], dtype=np.int64)
    return _of_maps(gap, np.stack([both, both], axis=1), None, 1.0)


def _of_maps(gap: Gap, ends: HostArray, values: HostArray | None, largest: float) -> Edges:
    ys = np.stack([gap.source.map_heights(ends[:, 0]), gap.target.map_heights(ends[:, 1])], axis=1)
    return Edges(ends, ys, values, largest, dashed=len(ends) <= SINGLE, maps=True)
