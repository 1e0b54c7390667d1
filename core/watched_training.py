"""The part of the trainer that looks after breakpoints and watches: when it looks, and how it goes back.

`core.watching.guard` has the conditions themselves.
"""

from __future__ import annotations

import math
import time
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.backend import Array, Backend, HostArray
from core.batches import Batches
from core.compiled import FastPath
from core.data.dataset import Dataset
from core.divergence import finite
from core.epoch_loss import EpochLoss
from core.events import Point
from core.following import Following
from core.history import History, Mark
from core.layer import Tape
from core.layer_course import LayerCourse
from core.measured import Row
from core.program import Engine
from core.project import Project
from core.watching.breakpoints import Breakpoint
from core.watching.guard import Guard, Hit
from core.watching.quantities import RATE, Names
from core.watching.reader import RunReader

if TYPE_CHECKING:
    from core.place import Limit, Place


@dataclass(frozen=True, eq=False)
class Looked:
    """Where the breakpoints that are looked at now and then were looked at last: all that it takes to go back there."""

    arrays: tuple[Array, ...]
    place: Place
    losses: Array
    curve: Mark
    remembered: list[tuple[HostArray, HostArray]]


class WatchedTraining:
    """Stops training at breakpoints; `core.trainer.Trainer` is one, and has what is only declared here."""

    backend: Backend
    engine: Engine
    project: Project
    history: History
    step: int
    epoch: int
    batch: int
    _data: Dataset
    _batches: Batches
    _loss: EpochLoss
    _following: Following
    _fast: FastPath
    _sample: Array
    _courses: LayerCourse
    _fresh: list[Point]
    _fresh_course: list[tuple[float, ...]]
    _fresh_metrics: list[Row]

    if TYPE_CHECKING:

        @property
        def batch_size(self) -> int: ...  # noqa: D102
        @property
        def steps_per_epoch(self) -> int: ...  # noqa: D102
        @property
        def _changing(self) -> tuple[Array, ...]: ...
        @property
        def _restored(self) -> tuple[Array, ...]: ...
        def batch_loss(self) -> float: ...  # noqa: D102
        def _position(self) -> float: ...
        def _goes_on(self, limit: Limit) -> bool: ...
        def _train_batch(self) -> None: ...
        def _reach(self, seconds: float | None) -> bool: ...
        def _by_loop(self) -> bool: ...
        def _note_turn(self, compiled: bool) -> None: ...
        def _run_fast(self, steps: int, ends: int, seconds: float) -> bool: ...
        def _check_finite(self) -> None: ...
        def _go_back(self, arrays: Iterable[Array] = (), place: Place | None = None) -> None: ...
        def _here(self) -> Place: ...

    def _watch_nothing(self, rate: float) -> None:
        """Begin without breakpoints and watches; `rate` is the learning rate before the first update."""
        self._guard: Guard | None = None
        self._looked: Looked | None = None
        self._reader: RunReader | None = None
        self._measured: Point | None = None
        self._tracing, self._rate = False, rate

    @property
    def hit(self) -> Hit | None:
        """The breakpoint that stopped training; None where none has."""
        return self._guard.hit if self._guard is not None else None

    @property
    def held(self) -> frozenset[Breakpoint]:
        """The breakpoints whose conditions hold now."""
        return self._guard.held() if self._guard is not None else frozenset()

    def watch(
        self, points: Iterable[Breakpoint] = (), held: Collection[Breakpoint] = (), texts: Iterable[str] = ()
    ) -> None:
        """Stop where one of these breakpoints hits, see `core.watching.guard`; read the expressions `texts` too.

        Those in `held` held before, so that they hit again only after they have ceased to hold.
        """
        names = Names(self.project.spec, self._data, self.engine.program.order)
        wanted = tuple(points)
        places = self._fast.places() if wanted and self._fast.may_serve else None
        guard = Guard(self.engine, names, wanted, places=places, in_batch=self._in_batch, held=held)
        self._guard = guard if guard.groups or guard.catches is not None else None
        self._fast.watch(guard.exact.monitor if guard.exact is not None else None)
        self._looked = self._look_place() if guard.looked is not None else None
        read = tuple(texts)
        self._reader = RunReader(self.engine, names, read, self._in_batch, self._sample) if read else None

    def read(self) -> Mapping[str, float]:
        """Give the values of the expressions that are watched; NaN where nothing is known yet."""
        if self._reader is None:
            return {}
        place, batch = (self.step, self.epoch, self.batch), (self.batch or self.steps_per_epoch) - 1
        if not self._batches.held:
            return dict.fromkeys(self._reader.readings.texts, math.nan)
        loss = self.batch_loss() if self.step else math.nan
        with self.backend.quiet():
            return self._reader.read(place, self._rate, loss, self._measured, lambda: self._batches.fill(batch))

    def _in_batch(self, row: int) -> bool:
        """Tell whether a training row is in the batch that was trained on last."""
        start = ((self.batch or self.steps_per_epoch) - 1) * self.batch_size
        return bool((self._batches.order[start : start + self.batch_size] == row).any())

    def _tell_guard(self, tape: Tape) -> None:
        """Look at the breakpoints that hang on this update alone."""
        guard = self._guard
        if guard is None:
            return
        if self._tracing:
            guard.take_tape(tape)
        ended = self.batch == self.steps_per_epoch
        place = self.step, self.epoch + ended, 0 if ended else self.batch
        guard.after_update(*place, self._rate, tape)

    @property
    def _reads_passes(self) -> bool:
        """Whether every array of the coming pass is wanted: training alone makes only those that it needs itself."""
        return self._guard is not None and (self._tracing or self._guard.reads_every_pass)

    def _tell_rate(self, rate: float) -> None:
        """Take note of the learning rate of the coming updates."""
        self._rate = rate
        guard = self._guard
        if guard is not None and guard.exact is not None and guard.exact.monitor is not None:
            guard.exact.monitor.memory[RATE] = rate

    def _tell_measured(self, point: Point) -> None:
        """Take note of what was measured at the end of an epoch."""
        self._measured = point
        if self._guard is not None:
            self._guard.after_measurement(point, self.step, self.epoch)

    def _caught(self, sentence: str) -> bool:
        """Tell whether a breakpoint waits for numbers that are not finite; training then stops as at a hit."""
        return self._guard is not None and self._guard.caught(self.step + 1, sentence)

    def _check(self, limit: Limit) -> None:
        """Look whether the weights are sound, and now and then at the breakpoints that take longer to look at."""
        self._check_finite()
        guard = self._guard
        if guard is None or self._looked is None or guard.hit is not None:
            return
        goes_on, began = self._goes_on(limit), time.perf_counter()
        if not goes_on and self.step > self._looked.place.step:
            self._look_at_each(self._looked)
        elif not goes_on or not guard.due():
            return
        elif self._traced_update():
            self._look_at_each(self._looked)
        if guard.hit is None and self._sound():
            self._looked = self._look_place()
        guard.looked_now(time.perf_counter() - began)

    def _traced_update(self) -> bool:
        """Make one update whose pass can be read, and look at what cannot be looked at after each; True at a hit."""
        guard, step, self._tracing = self._guard, self.step, True
        self._courses.look_at_units()  # before the arrays of the pass are read
        while self.step == step:
            self._reach(None)
            compiled = self._by_loop()
            self._note_turn(compiled)
            if compiled:
                if guard is not None and guard.wants_tape:
                    tape = self._batches.fill(self.batch)
                    self.engine.step(tape, self.step + 1)
                    guard.take_tape(tape)
                self._run_fast(1, 0, 0.0)
            else:
                self._train_batch()
        self._tracing = False
        place = self.step, self.epoch, self.batch, self._rate
        return guard is not None and guard.look(*place, self.batch_loss, self._sample)

    def _look_at_each(self, looked: Looked) -> None:
        """Go back to the last look and over all updates since then, one by one, to the one where a condition hits."""
        guard, end = self._guard, self.step
        if guard is None or guard.looked is None:
            return
        self._go_back(looked.arrays, looked.place)
        guard.recall(looked.remembered)
        self.backend.xp.copyto(self._loss.rows, looked.losses)
        self.history.back_to(looked.curve)
        here = self._position()
        self._fresh = [point for point in self._fresh if point.epoch <= here]
        self._fresh_course = [row for row in self._fresh_course if row[0] <= self.step]
        self._fresh_metrics = [row for row in self._fresh_metrics if row[1] <= here]
        while self.step < end and guard.hit is None and not self._following.watch.stopped:
            if self._traced_update():
                guard.note(guard.looked, self.step)
        self._check_finite()

    def _look_place(self) -> Looked:
        xp, guard = self.backend.xp, self._guard
        arrays = tuple(xp.copy(array) for array in self._restored)
        remembered = guard.state() if guard is not None else []
        return Looked(arrays, self._here(), xp.copy(self._loss.rows), self.history.mark(), remembered)

    def _sound(self) -> bool:
        return finite(self.engine, *self._changing)
