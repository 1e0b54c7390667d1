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
FAR_EVERY = 4
"""On a GPU at most one of so many updates is measured: each kernel that is launched takes its time."""
FAR_ROWS = 64
"""So many measured updates wait on a GPU at most."""
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
        # On a GPU the numbers of some updates wait there: fetching each would hold up training.
        self._far: Array | None = engine.zeros(FAR_ROWS, 1 + 3 * len(owners)) if engine.backend.xp is not np else None
        self.every = 1 if self._far is None else FAR_EVERY
        self._heads: list[tuple[float, ...]] = []
        self.is_open = False
        self.pending: list[tuple[float, ...]] = []

    def begin(self) -> None:
        """Remember the weights before the update."""
        engine, trained = self._engine, self._engine.trained
        self.is_open = True
        if self._far is None:
            self._weights = self._norms(trained)
        else:
            if len(self._heads) == FAR_ROWS:
                self._fetch(self._far)
            self._note(self._far[len(self._heads)], 1, trained)
        if trained.shape[0] <= MOST_NUMBERS:
            if self._before is None:
                self._before = engine.backend.xp.empty_like(trained)
            engine.backend.xp.copyto(self._before, trained)

    def end(self, head: tuple[float, ...], losses: Array) -> None:
        """Measure the update that came after `begin`; `head` is `core.course.HEAD` without the loss of `losses`."""
        engine, moved = self._engine, self._before
        self.is_open = False
        if moved is not None:
            engine.backend.xp.subtract(engine.trained, moved, out=moved)
        if self._far is None:
            steps = self._norms(moved) if moved is not None else self._unknown
            self._add((*head, float(losses.mean())), self._norms(engine.trained_slopes), self._weights, steps)
            return
        room, count = self._far[len(self._heads)], len(self._starts)
        room[0] = losses.mean()
        self._note(room, 1 + count, engine.trained_slopes)
        if moved is not None:
            self._note(room, 1 + 2 * count, moved)
        self._heads.append(head)

    def _add(self, head: tuple[float, ...], slopes: list[float], weights: list[float], steps: list[float]) -> None:
        row, nan = list(head), math.nan
        for place in self._places:
            if place < 0:
                row += (nan, nan, nan, nan, nan)
            else:
                row += (slopes[place], weights[place], steps[place], nan, nan)
        self.pending.append(tuple(row))

    def _note(self, room: Array, first: int, flat: Array) -> None:
        """Write Σ v² of each layer's trained numbers where the engine has its arrays: nothing waits for it."""
        xp = self._engine.backend.xp
        for place, (a, b) in enumerate(pairwise((*self._starts, flat.shape[0]))):
            room[first + place] = xp.dot(flat[a:b], flat[a:b])

    def _fetch(self, far: Array) -> None:
        """Bring what was noted on a GPU to the host, all at once."""
        heads, self._heads = self._heads, []
        if not heads:
            return
        count, rows = len(self._starts), self._engine.backend.to_host(far[: len(heads)])
        for head, row in zip(heads, rows, strict=True):
            weights, slopes, steps = (np.sqrt(row[1 + k * count : 1 + (k + 1) * count]).tolist() for k in range(3))
            self._add((*head, float(row[0])), slopes, weights, steps if self._before is not None else self._unknown)

    def want_units(self) -> None:
        """The units are to be looked at before the weights change again; on a GPU that would hold up training."""
        if self._far is None:
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
        self._heads.clear()
        self._units_of, self.is_open = None, False

    def commit(self, record: CourseRecord) -> list[tuple[float, ...]]:
        """Hand what was measured to the record, and give it."""
        if self._far is not None:
            self._fetch(self._far)
        told = list(self.pending)
        record.add(told)
        self.pending.clear()
        return told

    def _norms(self, flat: Array) -> list[float]:
        """Give √Σ v² over the trained numbers of each layer that has some."""
        if self._squares is not None:
            np.multiply(flat, flat, out=self._squares)
            found: list[float] = np.sqrt(np.add.reduceat(self._squares, self._starts, dtype=np.float64)).tolist()
            return found
        return [math.sqrt(float(np.dot(flat[a:b], flat[a:b]))) for a, b in pairwise((*self._starts, flat.shape[0]))]
