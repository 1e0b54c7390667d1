"""The training loop: batches, epochs, curves. It runs in pieces of some milliseconds, so that it can be stopped.

It knows nothing of threads or windows; whoever drives it calls `advance` until it says that it is done.
The loss that it tells is the loss of the data, without what L1 and L2 add to it.
"""

from __future__ import annotations

import dataclasses
import math
import time

import numpy as np

from core.backend import Array, Backend
from core.compiled import FastPath
from core.compiled.libraries import blas_threads, threads_for
from core.config import TrainConfig
from core.course import course_of, quick_stride
from core.data.dataset import Dataset
from core.divergence import Diverged
from core.epoch_loss import EpochLoss
from core.events import Point, Snapshot
from core.fitting import check_fit
from core.following import Following
from core.gathering import Gathering
from core.history import History
from core.layer import Tape
from core.layer_course import LayerCourse
from core.layer_stats import SAMPLE_ROWS, layer_stats
from core.measured import NO_METRICS, Row
from core.measuring import Measuring
from core.memory import Memory, read_memory
from core.optimizers import Optimizer
from core.params import from_flat
from core.place import Limit
from core.plane import multiply_adds
from core.program import Engine, compile_network
from core.progress import Progress
from core.project import Project
from core.streamed_batches import batches_of
from core.timeline.moment import Turn
from core.trainer_places import CURVE_POINTS, Places
from core.update import Updater, tuned

__all__ = ["Diverged", "Limit", "Trainer", "check_fit"]

POINTS_PER_EPOCH = 20
"""A long epoch shows the training loss this often, so that the curve begins to move at once."""
READ_SECONDS = 0.01
"""So long training waits for rows that are being read before it looks whether it is wanted still."""
CHECK_SECONDS = 0.05
"""How often the weights are looked at: the step where training diverged is found by going over this time again."""
ENOUGH = 0.9
"""When so much of the time asked for has passed, a further call for the rest would cost more than it brings."""


class Trainer(Places):
    """Trains a project's network on its training rows; same seed, same run, bit for bit.

    The order of the rows depends on seed and epoch alone, so a run can be continued from any `Progress`.
    """

    def __init__(self, backend: Backend, project: Project, data: Dataset) -> None:
        """Put weights, optimizer state and rows on the backend.

        Raises:
            UserError: when network, loss and data do not fit together.
        """
        self.backend, self.project, self.config = backend, project, project.config
        check_fit(project, data)
        self._data = data
        program, run = compile_network(project.spec, self.config.loss, data.weights is not None), self.config.run
        self._capacity = max(self.config.batch_size(data.n_train), SAMPLE_ROWS)
        self.engine = Engine(backend, program, self._capacity, run.precision, run.seed)
        self.engine.load(project.weights.flat(program.order))
        self._batches = batches_of(self.engine, data, self.config)
        self._sample = self._batches.sample[:SAMPLE_ROWS]
        self._measuring = Measuring(self.engine, self._batches.sample, data, self._capacity)
        self._updater = Updater(self.engine, self.config)
        self._courses = LayerCourse(self.engine, self._sample, self._batches.size)
        self._gathering = Gathering(self.engine, run.accumulate)
        self._following = Following(self.engine, self.config)
        self._loss = EpochLoss(self.engine, self._batches.room, self._batches.size * self._batches.streams)
        self._threads = threads_for(3 * multiply_adds(project.spec) * self.batch_size)
        self._fast = FastPath(
            self.engine, self.config, self._batches.x, self._batches.y, self._loss.rows, self._updater.state
        )
        self.metrics_wanted = NO_METRICS
        self.turns: list[Turn] = []
        self._note_every = self.steps_per_epoch // POINTS_PER_EPOCH if self.steps_per_epoch > 100 else 2**62
        self._restore(project.progress)
        self._kept = [backend.xp.copy(array) for array in self._restored]
        self._place = self._here()
        self._watch_nothing(self.config.optimizer.learning_rate)

    @property
    def rows(self) -> int:
        """How many training rows there are."""
        return self._batches.rows

    @property
    def batch_size(self) -> int:
        """How many rows make a batch."""
        return self._batches.size

    @property
    def steps_per_epoch(self) -> int:
        """How many batches an epoch has; the last one may be smaller."""
        return self._batches.per_epoch

    @property
    def at(self) -> int:
        """How many batches have been trained on since the very start, as epochs of this size count them."""
        return self.epoch * self.steps_per_epoch + self.batch

    @property
    def _changing(self) -> tuple[Array, ...]:
        """Give the arrays that an update changes."""
        return (self.engine.params, self._gathering.sums, *self._updater.state.values())

    @property
    def _restored(self) -> tuple[Array, ...]:
        """Give the arrays that going back restores: those, and the best weights."""
        return (*self._changing, self._following.array)

    def _restore(self, progress: Progress) -> None:
        self._updater.load(progress.state)
        self.step, self.epoch = progress.step, progress.epoch
        # With fewer batches in an epoch than when it was left, the epoch begins again.
        self.batch = progress.batch if progress.batch < self.steps_per_epoch else 0
        self.history = History()
        course = course_of(self.project.spec, progress.course)
        self.history.restore(progress.curve, course.rows, progress.metrics)
        self.history.course.quick = quick_stride(multiply_adds(self.project.spec), self.batch_size)
        self._pending_metrics: list[Row] = []
        self._fresh_metrics: list[Row] = []
        self._seconds_before = float(np.nan_to_num(course.head("seconds")[-1])) if len(course) else 0.0
        self._began_advance, self.spent, self._called = 0.0, 0.0, False
        self._courses.drop()
        self._fresh_course: list[tuple[float, ...]] = []
        self._fresh: list[Point] = []
        self._pending: list[Point] = []
        self._began, self._seconds, self._steps_timed = time.perf_counter(), 0.0, 0
        self._batches.begin(self.epoch)
        self._recall(read_memory(progress.memory, self.engine.program.order))

    def _recall(self, memory: Memory) -> None:
        row = self.batch * self.batch_size
        self._following.recall(memory.seen, memory.watch, memory.best)
        self._gathering.recall(memory.slopes if self.batch else None, memory.gathered)
        if self.batch and memory.loss_from <= row:
            self._loss.begin(row, memory.loss_from, memory.loss_sum)
        else:
            self._loss.begin(row)

    def limit(self, *, epochs: int | None = None, batches: int | None = None) -> Limit:
        """Say where to stop: after so many more epochs or batches; without either, after the configured epochs.

        Where several batches make one update, `batches` counts updates.
        """
        never = 2**62
        if batches is not None:
            return Limit(self.step + batches, never)
        return Limit(never, self.epoch + epochs if epochs is not None else max(self.config.run.epochs, self.epoch))

    @property
    def optimizer(self) -> Optimizer:
        """The optimizer of the next update: with the learning rate that the schedule gives it."""
        update = self.epoch * self._batches.updates_per_epoch + self.batch // self.config.run.accumulate
        return tuned(self.config, self.rows, update, self._following.seen)

    @property
    def reason(self) -> str:
        """Why training ended before its limit, in one sentence; "" where it did not."""
        return self._following.sentence

    def retune(self, config: TrainConfig) -> None:
        """Take over settings that may change while running: everything of the optimizer but its kind."""
        if config.optimizer.kind == self.config.optimizer.kind:
            self._tune(config.optimizer)

    def _tune(self, optimizer: Optimizer) -> None:
        if optimizer is not self.config.optimizer:
            self.config = dataclasses.replace(self.config, optimizer=optimizer)
            self._fast.retune(self.config)

    @property
    def lets_others_work(self) -> bool:
        """Whether other threads of Python go on while `advance` calculates: the compiled loop holds no lock."""
        return self._fast.usable()

    @property
    def arrays(self) -> tuple[Array, ...]:
        """The arrays that training changes, the parameters first."""
        return self._changing

    @property
    def is_gathering(self) -> bool:
        """Whether slopes are gathered for an update to come."""
        return self._gathering.count > 0

    def choose(self, compiled: bool) -> bool:
        """Train by the compiled loop or by NumPy from now on; False where there is no loop: then by NumPy."""
        return self._fast.choose(compiled)

    def wait_for_loop(self) -> None:
        """Have the compiled loop ready where it serves this training: what it trained is to go the same way again."""
        self._fast.wait()

    def turn(self, turn: Turn) -> bool:
        """Go on as `turn` says; False where that is by the compiled loop and there is none: then by NumPy."""
        self._tune(turn.optimizer)
        return self._fast.choose(turn.compiled)

    def settle(self, limit: Limit) -> None:
        """Choose between NumPy and the compiled loop for all that comes, waiting for the loop where that pays.

        Without this, the loop takes over as soon as it is ready: results then differ in the last digits from run to
        run, as the moment does.
        """
        self._fast.settle(min(limit.step - self.step, (limit.epoch - self.epoch) * self.steps_per_epoch))

    def advance(self, limit: Limit, seconds: float) -> bool:
        """Train for about `seconds`; give False when `limit` is reached or training ended early (see `reason`).

        Raises:
            Diverged: when numbers are NaN or infinite; weights and place are then those before that update.
        """
        self._called = False
        began = now = self._began_advance = time.perf_counter()
        first, check_at = self.step, began + CHECK_SECONDS
        with self.backend.quiet(), blas_threads(self._threads):
            while self._goes_on(limit):
                sound = self._train_some(limit, min(began + seconds, check_at) - now)
                now = time.perf_counter()
                if now - began >= ENOUGH * seconds or self._called:
                    break
                if now >= check_at or not sound:
                    self._check(limit)
                    check_at = now + CHECK_SECONDS
            self._check(limit)
        self._seconds += (took := time.perf_counter() - began)
        self.spent += took
        self._began_advance = 0.0
        self._steps_timed += max(self.step - first, 0)
        return self._goes_on(limit)

    def _goes_on(self, limit: Limit) -> bool:
        ended = self.step >= limit.step or self.epoch >= limit.epoch or self._following.watch.stopped
        return not ended and self.hit is None

    def call_back(self) -> None:
        """Let `advance` end after the update it is at; from another thread, for which it changes nothing else."""
        self._called = True
        self._fast.call_back()

    def goes_on(self, limit: Limit) -> bool:
        """Tell whether there is something to train up to `limit`: training has not ended early, nor at a breakpoint."""
        return self._goes_on(limit)

    def snapshot(self, limit: Limit) -> Snapshot:
        """Copy what the window draws; it shares nothing with the trainer."""
        points, self._fresh = tuple(self._fresh), []
        course, self._fresh_course = tuple(self._fresh_course), []
        metrics, self._fresh_metrics = tuple(self._fresh_metrics), []
        rate = self._steps_timed / self._seconds if self._seconds else 0.0
        self._steps_timed, self._seconds = self._steps_timed // 2, self._seconds / 2
        watches = self.read()
        with self.backend.quiet():
            layers = layer_stats(self.engine, self._sample)
        weights = from_flat(self.engine.program.order, self.backend.to_host(self.engine.params))
        done = self.batch // self.config.run.accumulate
        per_epoch = self._batches.updates_per_epoch
        left = min(limit.step - self.step, (limit.epoch - self.epoch) * per_epoch - done)
        seconds_left = left / rate if rate else math.inf
        rows = rate * self.rows / per_epoch
        return Snapshot(
            self.step, self._position(), points, weights, layers, rate, rows, seconds_left, watches, course, metrics,
        )  # fmt: skip

    def result(self) -> Project:
        """Give the project as it is now: weights and progress."""
        order, to_host = self.engine.program.order, self.backend.to_host
        state = {name: to_host(array).astype(np.float64) for name, array in self._updater.state.items()}
        memory = self._memory().arrays(order)
        progress = Progress(
            self.epoch, self.batch, self.step, state, self.history.array(), memory, self.history.course.array(),
            self.history.metrics.arrays(),
        )  # fmt: skip
        weights = from_flat(order, to_host(self.engine.params))
        return dataclasses.replace(self.project, config=self.config, weights=weights, progress=progress)

    def begin_at(self, project: Project) -> None:
        """Go on from `project`, which was trained with the same settings, as a new trainer would."""
        self.engine.load(project.weights.flat(self.engine.program.order))
        self._updater.clear()
        self._gathering.count = 0
        self._restore(project.progress)
        self._keep()

    def _memory(self) -> Memory:
        following, gathered, row = self._following, self._gathering.count, self.batch * self.batch_size
        sums = self.backend.to_host(self._gathering.sums) if gathered else None
        summed = self._loss.summed(row) if self.batch else 0.0
        return Memory(following.seen, following.watch, following.best(), sums, self._loss.place.begun, summed, gathered)

    def evaluate(self) -> Point:
        """Measure loss and metric on training and validation rows with the weights as they are."""
        return self._measuring.point(self._position(), None)[0]

    def _position(self) -> float:
        return self.epoch + self.batch / self.steps_per_epoch

    def _train_batch(self) -> None:
        """Train on the next batch: forwards, backwards, and an update where enough batches are gathered."""
        self._reach(None)
        engine, batch, gathering = self.engine, self.batch, self._gathering
        if gathering.count == 0:
            self._begin_course(1)
        tape = self._pass(batch, self.step * gathering.wanted + gathering.count + 1)
        self._loss.take(batch * self.batch_size, tape["loss"])
        if gathering.take(batch + 1 == self.steps_per_epoch):
            optimizer = self.optimizer
            self._tell_rate(optimizer.learning_rate)
            self._updater.apply(optimizer, engine.trained, engine.trained_slopes, self.step + 1)
            self.step += 1
        self.batch += 1
        if gathering.count == 0:
            self._end_course()
            self._tell_guard(tape)
        self._end_batch()

    def _pass(self, batch: int, step: int) -> Tape:
        """Take a batch through the network and back, as pass number `step`."""
        if self._reads_passes:
            self.engine.step(tape := self._batches.fill(batch), step)
            return tape
        self._batches.train(batch, step)
        return self._batches.tape(batch)

    def _reach(self, seconds: float | None) -> bool:
        """Have the rows of the next batch in memory; False where they are not read after `seconds` (None: wait)."""
        if self._batches.holds(self.epoch, self.batch):
            return True
        if not self._batches.load(self.epoch, self.batch, seconds):
            return False
        self._loss.go_on(self.batch * self.batch_size)
        return True

    def _by_loop(self) -> bool:
        """Tell whether the compiled loop trains next; of streamed rows it cannot tell breakpoints where it is."""
        return self._fast.usable() and not (self._batches.streams and self._guard is not None)

    def _end_batch(self) -> None:
        if self.batch == self.steps_per_epoch:
            self._end_epoch()
        elif self.batch % self._note_every == 0:
            self._note_progress()

    def _train_some(self, limit: Limit, seconds: float) -> bool:
        """Train on one batch, or on as many as the compiled loop does in `seconds`; False where numbers are bad."""
        if not self._reach(min(max(seconds, 0.0), READ_SECONDS)):
            return True
        compiled = self._by_loop()
        self._note_turn(compiled)
        if not compiled:
            self._train_batch()
            return True
        return self._run_fast(self._batches_unseen(limit), self._ends_unseen(limit), seconds)

    def _run_fast(self, steps: int, ends: int, seconds: float) -> bool:
        batches, guard, optimizer = self._batches, self._guard, self.optimizer
        place = self.step, self.epoch, batches.place(self.batch)
        before = self.batch - place[2]
        self._tell_rate(optimizer.learning_rate)
        steps = self._begin_course(steps)
        passed = self._fast.run(optimizer, batches.order, place, steps, ends, seconds, batches.held)
        self.step, self.epoch, self.batch = self.step + passed.steps, self.epoch + passed.ends, before + passed.batch
        if passed.ends:
            self._batches.order = passed.order
            self._loss.begin(0)
        self._end_course()
        if guard is not None and guard.exact is not None:
            guard.note(guard.exact, self.step)
        self._end_batch()
        return passed.sound

    def _begin_course(self, steps: int) -> int:
        """Get ready to measure the coming update where that is due; give how many may be made at once, of `steps`."""
        self._courses.look_at_units()
        unmeasured = self.history.course.next_after(self.step) - self.step - 1
        if unmeasured:
            return min(steps, unmeasured)
        if (self.step + 1) % self._courses.every:
            return 1
        self._courses.begin()
        return 1

    def _end_course(self) -> None:
        """Measure what the update did to each layer, where that was begun."""
        if self._courses.is_open:
            now = time.perf_counter() - self._began_advance if self._began_advance else 0.0
            seconds = self._seconds_before + self.spent + now
            self._courses.end((self.step, self._position(), seconds, self._rate), self._batch_losses())
            if self.history.course.looks_at_units(self.step):
                self._courses.want_units()

    def _note_turn(self, compiled: bool) -> None:
        """Note where the way of training changes, to go it again bit for bit; what was noted ahead did not happen."""
        while self.turns and self.turns[-1].at >= self.at:
            self.turns.pop()
        last = self.turns[-1] if self.turns else None
        if last is None or compiled != last.compiled or self.config.optimizer is not last.optimizer:
            self.turns.append(Turn(self.at, compiled, self.config.optimizer))

    def _batches_unseen(self, limit: Limit) -> int:
        """Count the batches until the training loss is noted or the limit is reached."""
        noted = self._note_every - self.batch % self._note_every
        return min(limit.step - self.step, noted, self._batches.ahead(self.batch))

    def _ends_unseen(self, limit: Limit) -> int:
        """Count the ends of epochs to come after which nothing is measured, decided or changed."""
        if (
            self._batches.streams
            or self._following.wanted
            or self.config.schedule.moves != "never"
            or self._note_every <= self.steps_per_epoch
        ):
            return 0
        return min(self._point_every - self.epoch % self._point_every, limit.epoch - self.epoch) - 1

    @property
    def _point_every(self) -> int:
        """Give after how many epochs the curve gets a point."""
        return max(1, self.config.run.epochs // CURVE_POINTS)

    def batch_loss(self) -> float:
        """Give the mean loss of the batch that was trained on last, as it was before the update."""
        return float(self._batch_losses().mean())

    def _batch_losses(self) -> Array:
        start = ((self.batch or self.steps_per_epoch) - 1) * self.batch_size
        return self._loss.of(start, start + self.batch_size)

    def _note_progress(self) -> None:
        row = self.batch * self.batch_size
        self._pending.append(Point(self._position(), self._loss.since_point(row)))
        self._loss.begin(row)

    def _end_epoch(self) -> None:
        self.epoch, self.batch = self.epoch + 1, 0
        counted = None
        if self.epoch % self._point_every == 0:
            point, counted = self._measuring.point(self._position(), self._loss.since_point(self.rows))
            self._pending.append(point)
            self._pending_metrics += self._measuring.more(self._position(), self.metrics_wanted)
            self._tell_measured(point)
        self._loss.begin(0)
        if self._following.wanted:
            loss = self._measuring.counted() if counted is None else counted
            if self._following.after_epoch(loss, self.epoch):
                self._updater.clear()
        self._batches.begin(self.epoch)
