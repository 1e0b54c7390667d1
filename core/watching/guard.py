"""Looks after a run's breakpoints: which conditions are looked at when, and what is told when one hits.

| conditions on | are looked at |
|---|---|
| counters, loss and rows of the batch, weights, slopes, arrays of the pass that are still there | after every update |
| what is measured at the end of an epoch | after each measurement |
| other arrays of the pass, dead and saturated units | now and then, see below |

Where a look now and then finds that one holds, training goes back to the look before and goes over these updates one
by one. A condition hits after the update at which it comes to hold: training then stands right behind that update.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from core.backend import Array, HostArray
from core.errors import UserError
from core.events import Point
from core.language import tr
from core.layer import Tape
from core.program import Engine
from core.watching.breakpoints import Breakpoint
from core.watching.conditions import Moment
from core.watching.conditions.free import Written
from core.watching.conditions.numbers_met import NotFinite
from core.watching.language import names_in
from core.watching.monitor import Monitor
from core.watching.program import Compiler, Program
from core.watching.quantities import TRAIN_LOSS, TRAIN_METRIC, VAL_LOSS, VAL_METRIC, Names, Source, unit_parts
from core.watching.units import unit_states

LOOK_SHARE = 0.01
"""Looks now and then take about this share of the time."""
NOT_FINITE = {"isnan", "isinf", "isfinite"}
SHORTEST, LONGEST = 0.004, 0.25
"""Seconds between two looks."""


@dataclass(frozen=True)
class Hit:
    """A breakpoint that stopped training.

    Attributes:
        update: the update at which the condition came to hold; training stands behind it, or with `before` before it,
            since its numbers are none to go on with.
    """

    point: Breakpoint
    update: int
    sentence: str
    before: bool = False


class Group:
    """The breakpoints that are looked at together."""

    def __init__(self, names: Names, points: Iterable[Breakpoint], held: Collection[Breakpoint]) -> None:
        """Compile them; `held`: those whose condition held before this run, so that it does not hit at once."""
        compiler = Compiler(names)
        self.points: list[Breakpoint] = []
        self._shown: list[int] = []
        self._rose: list[int] = []
        for point in points:
            shown = point.condition.shown(point.place)
            self._shown.append(compiler.value(shown) if shown else -1)
            rising = len(compiler.program.risen)
            compiler.condition(point.expression(names), point.ignore, point in held)
            self._rose.append(compiler.program.risen[rising] if len(compiler.program.risen) > rising else -1)
            self.points.append(point)
        self.program: Program = compiler.program
        self.monitor: Monitor | None = None

    def bind(self, params: HostArray, slopes: HostArray, in_batch: Callable[[int], bool]) -> None:
        """Make the memory."""
        self.monitor = Monitor(self.program, params, slopes, in_batch)
        self.monitor.prime()

    def hit(self, update: int) -> Hit | None:
        """Give the first breakpoint that hits."""
        monitor = self.monitor
        found = monitor.hits() if monitor is not None else []
        if monitor is None or not found:
            return None
        k = found[0]
        point, memory = self.points[k], monitor.memory
        value, before = (float(memory[at]) if at >= 0 else math.nan for at in (self._shown[k], self._rose[k]))
        told = point.condition.told(point.place, Moment(update, value, before))
        return Hit(point, update, tr("Breakpoint: {told}; stopped after update {update}.", told=told, update=update))


class Guard:
    """The breakpoints of one run; the trainer asks it after each update, measurement and look."""

    def __init__(
        self, engine: Engine, names: Names, points: Iterable[Breakpoint], *,
        places: Mapping[tuple[str, str], tuple[int, int]] | None = None,
        in_batch: Callable[[int], bool] = lambda _: False, held: Collection[Breakpoint] = (),
    ) -> None:  # fmt: skip
        """Sort the breakpoints; those that mean nothing in this network are passed over.

        `places`: where the compiled loop leaves arrays of the pass; None where NumPy trains and leaves all.
        """
        self._engine, self.hit = engine, None
        self._on_host = engine.backend.xp is np
        self.catches: Breakpoint | None = None
        exact: set[Source] = {"counter", "epoch"}
        if self._on_host:
            exact |= {"loss", "rows", "params", "slopes", "measured"}
        sorted_: dict[str, list[Breakpoint]] = {"exact": [], "measured": [], "looked": []}
        for point in points:
            if point.enabled and point.condition.stops_training:
                program = _program(point, names)
                if program is None:
                    continue
                sources, seen = program.sources, self._on_host and (places is None or program.reads <= set(places))
                self.catches = point if _waits_for_failure(point) else self.catches
                measured = "measured" in sources and sources <= {"measured", "epoch"}
                sorted_[
                    "measured"
                    if measured
                    else "exact"
                    if sources <= exact | ({"tape"} if seen else set())
                    else "looked"
                ].append(point)
        self.exact, self.measured, self.looked = (
            Group(names, found, held) if found else None for found in sorted_.values()
        )
        self._params, self._slopes = self._arrays()
        for group in self.groups:
            group.bind(self._params, self._slopes, in_batch)
        if places is not None and self.exact is not None and self.exact.monitor is not None:
            self.exact.monitor.read_passes(places)
        self._looked_at, self._look_seconds = time.perf_counter(), 0.0

    hit: Hit | None

    @property
    def groups(self) -> tuple[Group, ...]:
        """All that there are."""
        return tuple(group for group in (self.exact, self.measured, self.looked) if group is not None)

    @property
    def wants_tape(self) -> bool:
        """Whether a look reads arrays of the update's pass."""
        return self.looked is not None and not {"tape", "loss", "slopes"}.isdisjoint(self.looked.program.sources)

    @property
    def reads_every_pass(self) -> bool:
        """Whether what is looked at after each update reads arrays of its pass."""
        return self.exact is not None and "tape" in self.exact.program.sources

    def after_update(self, update: int, epoch: int, batch: int, rate: float, tape: Tape) -> None:
        """Look at what hangs on the update alone."""
        group = self.exact
        if group is None or group.monitor is None:
            return
        if group.program.inputs:
            self._fill(group, tape)
        losses = tape["loss"] if "loss" in group.program.sources else None
        told = math.nan if losses is None else float(np.add.reduce(losses)) / len(losses)
        group.monitor.tell(update, epoch, batch, told, rate)
        if group.monitor.look():
            self.note(group, update)

    def after_measurement(self, point: Point, update: int, epoch: int) -> None:
        """Take note of what was measured."""
        places = TRAIN_LOSS, VAL_LOSS, TRAIN_METRIC, VAL_METRIC
        values = point.train_loss, point.validation_loss, point.train_metric, point.validation_metric
        for group in self.groups:
            if group.monitor is not None:
                for place, value in zip(places, values, strict=True):
                    group.monitor.memory[place] = value
        if self.measured is not None and self.measured.monitor is not None:
            self.measured.monitor.tell(update, epoch, 0, math.nan, math.nan)
            if self.measured.monitor.look():
                self.note(self.measured, update)

    def note(self, group: Group, update: int) -> None:
        """Keep the first hit."""
        self.hit = self.hit or group.hit(update)

    def caught(self, update: int, sentence: str) -> bool:
        """Turn a divergence into a hit, where a breakpoint waits for one."""
        if self.catches is not None:
            self.hit = Hit(self.catches, update, tr("Breakpoint: {sentence}", sentence=sentence), before=True)
        return self.catches is not None

    # Looks now and then

    def due(self) -> bool:
        """Tell whether it is time for a look: looks take a small share of the time."""
        if self.looked is None:
            return False
        wait = min(max(self._look_seconds / LOOK_SHARE, SHORTEST), LONGEST)
        return time.perf_counter() - self._looked_at >= wait

    def take_tape(self, tape: Tape) -> None:
        """Read what a look needs of the pass, before something else goes through the network."""
        if self.looked is not None:
            self._fill(self.looked, tape)

    def look(self, update: int, epoch: int, batch: int, rate: float, loss: Callable[[], float], sample: Array) -> bool:
        """Look at the rest; True where a condition hits."""
        began, group = time.perf_counter(), self.looked
        if group is None or group.monitor is None:
            return False
        if not self._on_host:
            self._params[:] = self._engine.backend.to_host(self._engine.params)
            self._slopes[:] = self._engine.backend.to_host(self._engine.grads)
        wanted = {(i.quantity.layer, i.quantity.part): i for i in group.program.inputs if i.quantity.source == "sample"}
        if wanted:
            for key, state in unit_states(self._engine, sample, wanted).items():
                group.monitor.memory[wanted[key].at : wanted[key].at + len(state)] = state
        told = loss() if "loss" in group.program.sources else math.nan
        group.monitor.tell(update, epoch, batch, told, rate)
        found = group.monitor.look()
        self._look_seconds = time.perf_counter() - began
        return found

    def looked_now(self, seconds: float) -> None:
        """Take note that a look, which took so long, is over."""
        self._looked_at, self._look_seconds = time.perf_counter(), max(seconds, self._look_seconds)

    def state(self) -> list[tuple[HostArray, HostArray]]:
        """Copy what all conditions remember."""
        return [group.monitor.state() for group in self.groups if group.monitor is not None]

    def recall(self, state: list[tuple[HostArray, HostArray]]) -> None:
        """Go back to it."""
        for group, kept in zip(self.groups, state, strict=True):
            if group.monitor is not None:
                group.monitor.recall(kept)

    def held(self) -> frozenset[Breakpoint]:
        """Give the breakpoints whose conditions hold now: they do not hit again until they have ceased to."""
        return frozenset(
            point for group in self.groups for k, point in enumerate(group.points)
            if group.monitor is not None and group.monitor.held(k)
        )  # fmt: skip

    def _fill(self, group: Group, tape: Mapping[str, Array]) -> None:
        if group.monitor is not None:
            to_host = self._engine.backend.to_host
            fill_inputs(group.monitor, group.program, tape, to_host)

    def _arrays(self) -> tuple[HostArray, HostArray]:
        engine = self._engine
        if self._on_host:
            return engine.params, engine.grads
        return engine.backend.to_host(engine.params).copy(), engine.backend.to_host(engine.grads).copy()


def fill_inputs(
    monitor: Monitor, program: Program, tape: Mapping[str, Array], to_host: Callable[[Array], HostArray] = np.asarray
) -> None:
    """Put the arrays of a pass into a monitor's memory: means of values, sums of slopes over the rows."""
    for wanted in program.inputs:
        quantity = wanted.quantity
        if quantity.source != "tape":
            continue
        name = f"{quantity.layer}.{quantity.part}"
        place = slice(wanted.at + wanted.first, wanted.at + wanted.stop)
        found = unit_parts({name: to_host(tape[name])}, quantity.layer, quantity.part) if name in tape else None
        if found is None:
            monitor.memory[place] = np.nan
        else:
            total = np.add.reduce(found[:, wanted.first : wanted.stop], axis=0, dtype=np.float64)
            monitor.memory[place] = total if quantity.part.startswith("d") else total / len(found)


def _waits_for_failure(point: Breakpoint) -> bool:
    """Tell whether a breakpoint is about numbers that are none: training that would fail then stops as at a hit."""
    condition = point.condition
    asks = isinstance(condition, Written) and not NOT_FINITE.isdisjoint(names_in(condition.text))
    return asks or isinstance(condition, NotFinite)


def _program(point: Breakpoint, names: Names) -> Program | None:
    """Compile a condition by itself, to see what it hangs on; None where it means nothing in this network."""
    try:
        text = point.expression(names)
        compiler = Compiler(names)
        compiler.value(text)
        shown = point.condition.shown(point.place)
        if shown:
            compiler.value(shown)
    except UserError:
        return None
    return compiler.program
