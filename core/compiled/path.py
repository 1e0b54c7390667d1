"""The fast path of one training: many steps in one compiled call, where the loop is ready and serves the training."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.backend import Array
from core.compiled import loader, plan, work
from core.compiled.stages import ImageWork
from core.compiled.work import Work
from core.config import TrainConfig
from core.optimizers import Optimizer, State
from core.plane import multiply_adds
from core.program import Engine
from core.watching.monitor import Monitor

if TYPE_CHECKING:
    from core.compiled.code import Train

PATIENCE = 0.25
"""A training that is over sooner, in seconds, is none to load a compiler for."""
WORTH_WAITING = 10.0
"""From so many seconds with NumPy on, waiting for the loop to be compiled is the shorter way."""
CALL_SECONDS, MULTIPLY_ADDS_PER_SECOND = 1e-6, 1e10
"""About what one call of NumPy takes, and how much it calculates in a second."""
CALLS_PER_OPERATION = 12
FORGET = 1.2
"""By so much a step may have become slower from one call to the next."""
FIRST_STEPS = 20
"""Steps of the first call, before it is known how long one takes."""


@dataclass(frozen=True)
class Passed:
    """What a call did: steps; finished epochs whose ends it went over; batches done of the epoch it is in now.

    `order` is the order of the rows in that epoch: the very array that was given unless `ends` were gone over.
    `sound`: the losses of the last step are finite.
    """

    steps: int
    ends: int
    batch: int
    order: Array
    sound: bool


class FastPath:
    """Advances parameters, slopes and optimizer state of one engine, all in place, as NumPy would."""

    def __init__(self, engine: Engine, config: TrainConfig, x: Array, y: Array, losses: Array, state: State) -> None:
        """Look whether the training is served; `losses` (rows,) takes the loss of each row in the epoch's order."""
        self._engine, self._config, self._arrays = engine, config, (x, y, losses, state)
        self._served, self._known = True, False
        self.retune(config)
        self._loop = engine.dtype, plan.kind(engine.program)
        self._began, self._seconds_per_step = 0.0, 0.0
        self._work: Work | ImageWork | None = None
        self._threads = 1
        self._chosen: bool | None = None
        self._monitor: Monitor | None = None

    def retune(self, config: TrainConfig) -> None:
        """Take over settings of the optimizer: where the loop does not know one, NumPy goes on."""
        self._config = config
        self._known = self._engine.backend.xp is np and plan.serves(self._engine.program, config)

    @property
    def may_serve(self) -> bool:
        """Whether the loop trains this, now or as soon as it is ready."""
        return self._served and self._known and loader.mode() != "off" and loader.installed()

    def settle(self, steps: int) -> None:
        """Decide now which way `steps` steps are trained, by their number alone, so that a run can be repeated.

        Where the loop is worth it, this waits until it is ready.
        """
        if not self._known:
            return
        program, batch = self._engine.program, self._config.batch_size(len(self._arrays[0]))
        calls = CALLS_PER_OPERATION * len(program.ops) * CALL_SECONDS
        work = 3 * batch * multiply_adds(program.spec) / MULTIPLY_ADDS_PER_SECOND
        if steps * (calls + work) < WORTH_WAITING:
            self._served = False
        else:
            loader.wait(*self._loop)
            self._served = loader.ready(*self._loop) is not None

    def wait(self) -> None:
        """Have the loop ready where it serves this training, however short that is."""
        if self.may_serve:
            loader.wait(*self._loop)

    def choose(self, compiled: bool) -> bool:
        """Train by the loop, or by NumPy, from now on; False (and by NumPy) where the loop is wanted and not ready."""
        self._chosen = compiled and self._served and self._known and loader.ready(*self._loop) is not None
        return self._chosen == compiled

    def usable(self) -> bool:
        """Tell whether `run` works; ask before every piece of training: this is what gets the loop ready."""
        if not self._known:
            return False
        if self._chosen is not None:
            return self._chosen
        if not self._served:
            return False
        if loader.mode() == "wait":
            loader.wait(*self._loop)
        if loader.ready(*self._loop) is not None:
            return True
        now = time.perf_counter()
        self._began = self._began or now
        if now - self._began > PATIENCE:
            loader.warm_up(*self._loop)
        return False

    def run(
        self, optimizer: Optimizer, order: Array, place: tuple[int, int, int], steps: int, ends: int, seconds: float,
        held: int = 0,
    ) -> Passed:  # fmt: skip
        """Train for about `seconds`, at most `steps` steps, over at most `ends` ends of epochs.

        It stops at the next end, before the new epoch begins, and after a step whose loss is not finite. `place`:
        updates so far, finished epochs, batches done of the current one, whose rows have the order `order`; only the
        first `held` of them are there (0: all).
        """
        train, made = loader.ready(*self._loop), self._made()
        if train is None:
            raise RuntimeError("the compiled loop is not ready")
        plan.tell_optimizer(made.numbers, optimizer)
        made.place[:] = (*place, 1)
        made.rows[:] = order
        made.setup[work.N_ROWS] = held or len(order)
        made.desk[:] = 0
        guess = int(seconds / self._seconds_per_step) if self._seconds_per_step else FIRST_STEPS
        wanted = min(steps, max(1, guess if seconds > 0 else 1))
        began = time.perf_counter()
        done = self._together(train, made, wanted, ends) if self._threads > 1 else train(made, wanted, ends, 1)
        took = (time.perf_counter() - began) / max(done, 1)
        # After a call the thread may wait for Python's lock, so of the last few calls the quickest tells the truth.
        self._seconds_per_step = min(took, FORGET * self._seconds_per_step or took)
        passed = int(made.place[work.EPOCH]) - place[1]
        rows = made.rows.copy() if passed else order
        return Passed(done, passed, int(made.place[work.BATCH]), rows, bool(made.place[work.SOUND]))

    def call_back(self) -> None:
        """End the call that runs now after the step it is at; from another thread."""
        made = self._work
        if made is not None:
            made.desk[work.CALLED] = 1

    def places(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Say which arrays of the pass the loop leaves behind after a step: (layer, part) → (place, units).

        Of dense layers: what they make, and the slopes at their sums.
        """
        if not self.may_serve:
            return {}
        return plan.places_of(self._engine.program, self._made().layers)

    def watch(self, monitor: Monitor | None) -> None:
        """Let the loop run a monitor's program after each step, and stop where one of its conditions hits."""
        self._monitor = monitor
        self._hand_over()

    def _hand_over(self) -> None:
        if self._work is not None:
            code, memory = plan.NOTHING_WATCHED
            monitor = self._monitor
            kept = np.zeros(1, self._engine.dtype)
            if monitor is not None:
                code, memory, kept = monitor.code, monitor.memory, monitor.kept
            self._work = self._work._replace(code=code, memory=memory, kept=kept)

    def _made(self) -> Work | ImageWork:
        if self._work is None:
            x, y, losses, state = self._arrays
            batch = self._config.batch_size(len(x))
            self._work, self._threads = plan.make_work(self._engine, self._config, batch, x, y, losses, state)
            self._hand_over()
        return self._work

    def _together(self, train: Train, made: Work | ImageWork, steps: int, ends: int) -> int:
        """Train with other threads that help; they are gone when the call ends."""
        helpers = [threading.Thread(target=train, args=(made, 0, 0, 0)) for _ in range(self._threads - 1)]
        for helper in helpers:
            helper.start()
        try:
            return train(made, steps, ends, self._threads)
        finally:
            made.desk[work.STOP] = 1
            for helper in helpers:
                helper.join()
