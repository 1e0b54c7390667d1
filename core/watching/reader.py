"""The values of watches: read from a run in training now and then, or from a walk."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from core.backend import Array, HostArray
from core.errors import UserError
from core.events import Point
from core.layer import Tape
from core.predict import evaluation_engine
from core.program import Engine
from core.watching.guard import fill_inputs
from core.watching.monitor import Monitor
from core.watching.program import Compiler, Program
from core.watching.quantities import TRAIN_LOSS, TRAIN_METRIC, VAL_LOSS, VAL_METRIC, Names
from core.watching.units import ROWS, unit_states

if TYPE_CHECKING:
    from core.walk import Walk

COST_SHARE = 0.02
"""Reading takes at most about this share of the time; what would take more is read less often."""


class Readings:
    """Some expressions compiled together; those that cannot be read have no value."""

    def __init__(self, names: Names, texts: Iterable[str]) -> None:
        """Compile what can be compiled."""
        compiler = Compiler(names)
        self.texts: list[str] = []
        self.problems: dict[str, str] = {}
        for text in dict.fromkeys(texts):
            try:
                # Alone first: one that fails half-way would leave its beginnings in the program.
                Compiler(names).value(text)
                compiler.value(text)
                self.texts.append(text)
            except UserError as error:
                self.problems[text] = str(error)
        self.program: Program = compiler.program
        self.wants_tape = any(wanted.quantity.source == "tape" for wanted in self.program.inputs)
        self.states = {
            (wanted.quantity.layer, wanted.quantity.part): wanted.at
            for wanted in self.program.inputs if wanted.quantity.source == "sample"
        }  # fmt: skip

    def values(self, monitor: Monitor) -> dict[str, float]:
        """Give the values of the last look."""
        return {text: monitor.value(k) for k, text in enumerate(self.texts)}

    def fill_states(self, monitor: Monitor, engine: Engine, sample: Array) -> None:
        """Find out which units are dead or saturated."""
        if self.states:
            for key, state in unit_states(engine, sample, self.states).items():
                monitor.memory[self.states[key] : self.states[key] + len(state)] = state


def tell_measured(monitor: Monitor, point: Point | None) -> None:
    """Write what was measured last."""
    if point is not None:
        memory = monitor.memory
        memory[TRAIN_LOSS], memory[VAL_LOSS] = point.train_loss, point.validation_loss
        memory[TRAIN_METRIC], memory[VAL_METRIC] = point.train_metric, point.validation_metric


class RunReader:
    """Reads watches of a run that is trained; earlier values, as in previous(…), are those of the last reading."""

    def __init__(
        self, engine: Engine, names: Names, texts: Iterable[str], in_batch: Callable[[int], bool], sample: Array
    ) -> None:
        """Make the memory."""
        self._engine, self._sample = engine, sample
        self.readings = Readings(names, texts)
        to_host = engine.backend.to_host
        self._on_host = engine.backend.xp is np
        self._params, self._slopes = (
            (array if self._on_host else to_host(array).copy()) for array in (engine.params, engine.grads)
        )
        self.monitor = Monitor(self.readings.program, self._params, self._slopes, in_batch)
        self.monitor.prime()
        self._values: dict[str, float] = dict.fromkeys(self.readings.texts, math.nan)
        self._next = 0.0

    def read(
        self, place: tuple[int, int, int], rate: float, loss: float, point: Point | None, batch: Callable[[], Tape]
    ) -> dict[str, float]:
        """Give the values now; `batch` gives the tape with the rows of the last batch in it."""
        began, readings, monitor = time.perf_counter(), self.readings, self.monitor
        if not readings.texts or began < self._next:
            return self._values
        engine = self._engine
        if not self._on_host:
            self._params[:], self._slopes[:] = (engine.backend.to_host(a) for a in (engine.params, engine.grads))
        if readings.wants_tape:
            self._pass(batch, place[0])
        readings.fill_states(monitor, engine, self._sample)
        tell_measured(monitor, point)
        monitor.tell(*place, loss, rate)
        monitor.look()
        self._values = readings.values(monitor)
        now = time.perf_counter()
        self._next = now + (now - began) / COST_SHARE
        return self._values

    def _pass(self, batch: Callable[[], Tape], step: int) -> None:
        """Take the last batch through the network once more, with the weights as they are; nothing else changes."""
        engine, xp = self._engine, self._engine.backend.xp
        kept = xp.copy(engine.params), xp.copy(engine.grads)
        tape = batch()
        engine.step(tape, max(step, 1))
        fill_inputs(self.monitor, self.readings.program, tape, engine.backend.to_host)
        xp.copyto(engine.params, kept[0])
        xp.copyto(engine.grads, kept[1])


class WalkMonitor:
    """A program run on walks, one update after the other, as training runs it after each update."""

    def __init__(self, walk: Walk, program: Program) -> None:
        """Begin before the update of `walk`."""
        size = walk.engine.program.order.size
        self._params: HostArray = np.zeros(size)
        self._slopes: HostArray = np.full(size, np.nan)
        self._rows: set[int] = set()
        self.monitor = Monitor(program, self._params, self._slopes, self._in_batch)
        self._params[:] = walk.frame.weights.flat(walk.engine.program.order)
        self.monitor.prime()

    def _in_batch(self, row: int) -> bool:
        return row in self._rows

    def run(self, walk: Walk, states: Mapping[tuple[str, str], int], known: int | None = None) -> Monitor:
        """Look once, after the update of `walk` or after its step `known`.

        `states`: where dead and saturated units are wanted; those of the weights after the update.
        """
        monitor, program = self.monitor, self.monitor.program
        last = len(walk) - 1 if known is None else known
        whole = last >= len(walk) - 1
        self._put_weights(walk, last)
        if "rows" in program.sources:
            places = np.flatnonzero(np.isin(walk.data.train, walk.rows))
            self._rows = {int(place) for place in places}
        fill_inputs(monitor, program, _whole(walk, program))
        self._forget_unknown(walk, last)
        if states:
            fill_walk_states(monitor, walk, states, whole)
        frame = walk.frame
        ended = whole and walk.batch is not None and walk.batch.is_last
        batch = 0 if ended or walk.batch is None else walk.batch.number + whole
        is_known = whole or walk.done(last, "", "mean" if walk.batch is not None else "loss") > 0
        rate = walk.update.optimizer.learning_rate
        monitor.tell(frame.step + whole, frame.epoch + ended, batch, walk.loss if is_known else math.nan, rate)
        monitor.look()
        return monitor

    def _put_weights(self, walk: Walk, last: int) -> None:
        """Take the weights before the update, and those after it and the slopes as far as steps have made them."""
        sources, order = self.monitor.program.sources, walk.engine.program.order
        if sources.isdisjoint({"params", "slopes"}):
            return
        self._params[:] = walk.frame.weights.flat(order)
        self._slopes[:] = np.nan
        for entry in order.entries:
            if not entry.info.trained:
                continue
            count = walk.done(last, entry.layer, entry.info.name)
            self._params[entry.start : entry.start + count] = walk.update.after[entry.start : entry.start + count]
            made = walk.done(last, entry.layer, f"slope.{entry.info.name}")
            used = walk.update.used[entry.start : entry.stop]
            if made:
                # Slopes are made unit by unit, so the first index runs fastest.
                place = np.arange(used.size).reshape(entry.shape[::-1]).T.ravel()
                self._slopes[entry.start : entry.stop] = np.where(place < made, used, np.nan)

    def _forget_unknown(self, walk: Walk, last: int) -> None:
        """Cross out what steps have not made yet of the arrays of the pass."""
        spec = walk.project.spec
        for wanted in self.monitor.program.inputs:
            quantity = wanted.quantity
            if quantity.source != "tape" or quantity.layer == spec.input.name:
                continue
            sent = walk.engine.program.send == f"{quantity.layer}.{quantity.part}"
            place = ("", "slope") if sent else (quantity.layer, quantity.part)
            count = walk.done(last, *place)
            self.monitor.memory[wanted.at + count : wanted.at + quantity.size] = np.nan


class WalkReader:
    """Reads watches while a walk is gone through: only what its steps have made so far has a value."""

    def __init__(self, names: Names, texts: Iterable[str]) -> None:
        """Compile them; the first walk makes the memory."""
        self.readings = Readings(names, texts)
        self._walk: Walk | None = None
        self._inside: WalkMonitor | None = None
        self._state: tuple[HostArray, HostArray] | None = None

    def values(self, walk: Walk, known: int) -> dict[str, float | None]:
        """Give the values after step `known` (−1: before the first); None: not calculated yet."""
        if not self.readings.texts:
            return {}
        inside, states = self._begin(walk), self.readings.states
        if self._state is not None:
            inside.monitor.recall(self._state)
        monitor = inside.run(walk, states, known)
        whole = known >= len(walk) - 1
        found = self.readings.values(monitor)
        return {text: None if math.isnan(value) and not whole else value for text, value in found.items()}

    def _begin(self, walk: Walk) -> WalkMonitor:
        """Go on from the walk before, so that previous(…) knows its numbers, or begin anew."""
        inside, last = self._inside, self._walk
        if inside is None or (last is not walk and (last is None or not follows(walk, last))):
            inside = WalkMonitor(walk, self.readings.program)
        elif last is not walk and last is not None:
            if self._state is not None:
                inside.monitor.recall(self._state)
            inside.run(last, self.readings.states)
        if last is not walk:
            self._inside, self._walk, self._state = inside, walk, inside.monitor.state()
        return inside


def follows(walk: Walk, before: Walk) -> bool:
    """Tell whether `walk` is the update behind `before`."""
    frame = walk.frame
    return frame.weights is before.weights_after and frame.step == before.frame.step + bool(before.update.done)


def _whole(walk: Walk, program: Program) -> dict[str, HostArray]:
    """Give the arrays of all rows that the walk ran on."""
    tape: dict[str, HostArray] = {}
    for wanted in program.inputs:
        name = f"{wanted.quantity.layer}.{wanted.quantity.part}"
        found = walk.batch_array(name) if wanted.quantity.source == "tape" else None
        if found is not None:
            tape[name] = found
    return tape


def fill_walk_states(monitor: Monitor, walk: Walk, states: Mapping[tuple[str, str], int], after: bool = True) -> None:
    """Find out which units are dead or saturated before or after the update of a walk."""
    sample = walk.data.x[walk.data.train[:ROWS]]
    weights = walk.weights_after if after else walk.frame.weights
    engine = evaluation_engine(walk.project.spec, weights, max(1, len(sample)))
    with engine.backend.quiet():
        for key, state in unit_states(engine, sample, states).items():
            monitor.memory[states[key] : states[key] + len(state)] = state
