"""Measures what an update does to each layer: the part of the trainer that fills the course of `core.course`."""

from __future__ import annotations

import math

from core.backend import Array
from core.course import BY_LAYER, CourseRecord, layers_of
from core.living import may_die
from core.program import Engine
from core.watching.units import unit_states

MOST_NUMBERS = 50_000_000
"""Of larger networks the steps are not measured: that needs a copy of all weights."""


class LayerCourse:
    """Before and after an update that is to be measured; what was measured waits in `pending`."""

    def __init__(self, engine: Engine, sample: Array) -> None:
        """Measure `engine`; its units with `sample` (rows, n_in)."""
        self._engine, self._sample = engine, sample
        self.layers = layers_of(engine.program.spec)
        self._living = [name for name in self.layers if may_die(engine.program.spec, name)]
        self._pieces = {name: _pieces(engine, name) for name in self.layers}
        self._before: Array | None = None
        self._weights: dict[str, float] = {}
        self._units_of: list[float] | None = None
        self.is_open = False
        self.pending: list[tuple[float, ...]] = []

    def begin(self) -> None:
        """Remember the weights before the update."""
        engine, trained = self._engine, self._engine.trained
        self.is_open = True
        self._weights = {name: self._norm(trained, name) for name in self.layers}
        if trained.shape[0] <= MOST_NUMBERS:
            if self._before is None:
                self._before = engine.backend.xp.empty_like(trained)
            engine.backend.xp.copyto(self._before, trained)

    def end(self, head: tuple[float, ...]) -> None:
        """Measure the update that came after `begin`; `head` is `core.course.HEAD`."""
        engine, moved = self._engine, self._before
        self.is_open = False
        if moved is not None:
            engine.backend.xp.subtract(engine.trained, moved, out=moved)
        row = list(head)
        for name in self.layers:
            known = bool(self._pieces[name])
            slope = self._norm(engine.trained_slopes, name) if known else math.nan
            step = self._norm(moved, name) if known and moved is not None else math.nan
            row += [slope, self._weights[name] if known else math.nan, step, math.nan, math.nan]
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

    def _norm(self, flat: Array, layer: str) -> float:
        """Give √Σ v² over a layer's trained numbers."""
        xp, pieces = self._engine.backend.xp, self._pieces[layer]
        return math.sqrt(sum(float(xp.dot(flat[a:b], flat[a:b])) for a, b in pieces)) if pieces else 0.0


def _pieces(engine: Engine, layer: str) -> list[tuple[int, int]]:
    """Give where a layer's trained numbers lie, neighbours joined."""
    entries = [e for e in engine.program.order.entries if e.layer == layer and e.info.trained and e.stop > e.start]
    ends = [(e.start, e.stop) for e in entries]
    joined: list[tuple[int, int]] = []
    for start, stop in ends:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((start, stop))
    return joined
