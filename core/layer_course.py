"""Measures what an update does to each layer: the part of the trainer that fills the course of `core.course`."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from core.backend import Array
from core.course import BY_LAYER, CourseRecord, layers_of
from core.living import may_die
from core.program import Engine
from core.watching.units import unit_states

LEAST_ROWS = 64
"""Rows that the units are looked at with at least; with more than two batches it would take longer than training."""
FEW_NUMBERS = 100_000
"""So few are squared and summed at once, as calls would take longer than they."""
MOST_NUMBERS = 50_000_000
"""Of larger networks the steps are not measured: that needs a copy of all weights."""


class LayerCourse:
    """Before and after an update that is to be measured; what was measured waits in `pending`."""

    def __init__(self, engine: Engine, sample: Array, batch: int) -> None:
        """Measure `engine`; its units with some rows of `sample` (rows, n_in), the more the larger a `batch` is."""
        self._engine, self._sample = engine, sample[: max(LEAST_ROWS, 2 * batch)]
        self.layers = layers_of(engine.program.spec)
        self._living = [name for name in self.layers if may_die(engine.program.spec, name)]
        trained = [e for e in engine.program.order.entries if e.info.trained and e.stop > e.start]
        owners = list(dict.fromkeys(e.layer for e in trained))
        self._places = [owners.index(name) if name in owners else -1 for name in self.layers]
        self._starts = [next(e.start for e in trained if e.layer == name) for name in owners]
        few = engine.backend.xp is np and 0 < engine.trained.shape[0] <= FEW_NUMBERS
        self._squares: Array | None = np.empty_like(engine.trained) if few else None
        self._before: Array | None = None
        self._weights: list[float] = []
        self._unknown = [math.nan] * len(owners)
        self._units_of: list[float] | None = None
        self.is_open = False
        self.pending: list[tuple[float, ...]] = []

    def begin(self) -> None:
        """Remember the weights before the update."""
        engine, trained = self._engine, self._engine.trained
        self.is_open, self._weights = True, self._norms(trained)
        if trained.shape[0] <= MOST_NUMBERS:
            if self._before is None:
                self._before = engine.backend.xp.empty_like(trained)
            engine.backend.xp.copyto(self._before, trained)

    def end(self, head: tuple[float, ...]) -> None:
        """Measure the update that came after `begin`; `head` is `core.course.HEAD`."""
        engine, moved = self._engine, self._before
        self.is_open = False
        slopes, steps = self._norms(engine.trained_slopes), self._unknown
        if moved is not None:
            engine.backend.xp.subtract(engine.trained, moved, out=moved)
            steps = self._norms(moved)
        row, nan = list(head), math.nan
        for place in self._places:
            if place < 0:
                row += (nan, nan, nan, nan, nan)
            else:
                row += (slopes[place], self._weights[place], steps[place], nan, nan)
        self.pending.append(tuple(row))

    def want_units(self) -> None:
        """The units are to be looked at before the weights change again."""
        self._units_of = list(self.pending[-1])

    def look_at_units(self) -> None:
        """Look at the units where that is wanted; it overwrites the arrays of a pass of as many rows."""
        row, self._units_of = self._units_of, None
        if row is None or not self.pending or self.pending[-1][0] != row[0]:
            return
        wanted = [(name, part) for name in self._living for part in ("dead", "saturated")]
        found = unit_states(self._engine, self._sample, wanted)
        first = len(row) - len(self.layers) * len(BY_LAYER)
        for place, name in enumerate(self.layers):
            for part in ("dead", "saturated") if name in self._living else ():
                row[first + place * len(BY_LAYER) + BY_LAYER.index(part)] = float(found[name, part].mean())
        self.pending[-1] = tuple(row)

    def drop(self) -> None:
        """Forget what was measured since the record took it."""
        self.pending.clear()
        self._units_of, self.is_open = None, False

    def commit(self, record: CourseRecord) -> list[tuple[float, ...]]:
        """Hand what was measured to the record, and give it."""
        told = list(self.pending)
        record.add(told)
        self.pending.clear()
        return told

    def _norms(self, flat: Array) -> list[float]:
        """Give √Σ v² over the trained numbers of each layer that has some."""
        xp = self._engine.backend.xp
        if self._squares is not None:
            np.multiply(flat, flat, out=self._squares)
            found: list[float] = np.sqrt(np.add.reduceat(self._squares, self._starts, dtype=np.float64)).tolist()
            return found
        return [math.sqrt(float(xp.dot(flat[a:b], flat[a:b]))) for a, b in pairwise((*self._starts, flat.shape[0]))]
