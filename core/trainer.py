"""The training loop: batches, epochs, curves. It runs in pieces of some milliseconds, so that it can be stopped.

It knows nothing of threads or windows; whoever drives it calls `advance` until it says that it is done.
"""

from __future__ import annotations

import dataclasses
import math
import time
from dataclasses import dataclass

import numpy as np

from core.backend import Array, Backend, HostArray
from core.config import TrainConfig
from core.data.dataset import Dataset
from core.errors import UserError
from core.events import Point, Snapshot
from core.history import History
from core.layer_stats import SAMPLE_ROWS, layer_stats
from core.metrics import metric_for
from core.optimizers import new_state
from core.params import from_flat
from core.predict import outputs
from core.program import Engine, compile_network
from core.progress import Progress
from core.project import Project
from core.report import make_report

CURVE_POINTS = 2000
"""A run is evaluated at most this often: more points change no curve, but would cost a small network half its speed."""
POINTS_PER_EPOCH = 20
"""A long epoch shows the training loss this often, so that the curve begins to move at once."""


@dataclass(frozen=True)
class Limit:
    """Where training stops: an update number, or the end of an epoch (both counted from the very start)."""

    step: int
    epoch: int


class Diverged(ArithmeticError):
    """The loss is no longer a finite number."""


class Trainer:
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
        program = compile_network(project.spec, self.config.loss)
        dtype = self.config.run.precision
        self.rows = len(data.train)
        self.batch_size = min(self.config.run.batch_size, self.rows)
        self._capacity = max(self.batch_size, SAMPLE_ROWS)
        self.engine = Engine(backend, program, self._capacity, dtype, self.config.run.seed)
        self.engine.load(project.weights.flat(program.order))
        self._x, self._y = self._put(data.x[data.train], dtype), self._put(data.y[data.train], dtype)
        self._held_x, self._held_y = self._put(data.x[data.validation], dtype), data.y[data.validation]
        self._train_y = data.y[data.train]
        self._sample = self._x[:SAMPLE_ROWS]
        self._metric = metric_for(data.pipeline.task)
        self._undo_target = data.pipeline.undo_target
        self._scratch = self.engine.zeros(program.order.trained_size)
        self._losses = self.engine.zeros(self.rows)
        self._restore(project.progress)

    def _put(self, rows: HostArray, dtype: str) -> Array:
        return self.backend.to_device(np.ascontiguousarray(rows, dtype=dtype))

    def _restore(self, progress: Progress) -> None:
        size = self.engine.program.order.trained_size
        self._state = new_state(self.config.optimizer, lambda: self.engine.zeros(size))
        for name, array in progress.state.items():
            if name in self._state and array.shape == (size,):
                self.backend.xp.copyto(self._state[name], self.backend.to_device(array.astype(self.engine.dtype)))
        self.step, self.epoch = progress.step, progress.epoch
        # With fewer batches in an epoch than when it was left, the epoch begins again.
        self.batch = progress.batch if progress.batch < self.steps_per_epoch else 0
        self.history = History()
        self.history.restore(progress.curve)
        self._fresh: list[Point] = []
        self._began, self._seconds, self._steps_timed = time.perf_counter(), 0.0, 0
        self._good = self.backend.to_host(self.engine.params)
        self._order = self._permutation()
        self._shown = 0.0

    @property
    def steps_per_epoch(self) -> int:
        """How many batches an epoch has; the last one may be smaller."""
        return math.ceil(self.rows / self.batch_size)

    def limit(self, *, epochs: int | None = None, batches: int | None = None) -> Limit:
        """Say where to stop: after so many more epochs or batches; without either, after the configured epochs."""
        never = 2**62
        if batches is not None:
            return Limit(self.step + batches, never)
        return Limit(never, self.epoch + epochs if epochs is not None else max(self.config.run.epochs, self.epoch))

    def retune(self, config: TrainConfig) -> None:
        """Take over settings that may change while running: everything of the optimizer but its kind."""
        if config.optimizer.kind == self.config.optimizer.kind:
            self.config = dataclasses.replace(self.config, optimizer=config.optimizer)

    def advance(self, limit: Limit, seconds: float) -> bool:
        """Train for about `seconds`; give False when `limit` is reached.

        Raises:
            Diverged: when the loss is NaN or infinite; the weights are then the last finite ones.
        """
        began, first = time.perf_counter(), self.step
        with self.backend.quiet():
            while self.step < limit.step and self.epoch < limit.epoch:
                self._train_batch()
                if time.perf_counter() - began >= seconds:
                    break
            self._check_finite()
        self._seconds += time.perf_counter() - began
        self._steps_timed += self.step - first
        return self.step < limit.step and self.epoch < limit.epoch

    def snapshot(self, limit: Limit, with_report: bool = False) -> Snapshot:
        """Copy what the window draws; it shares nothing with the trainer."""
        points, self._fresh = tuple(self._fresh), []
        rate = self._steps_timed / self._seconds if self._seconds else 0.0
        self._steps_timed, self._seconds = self._steps_timed // 2, self._seconds / 2
        with self.backend.quiet():
            layers = layer_stats(self.engine, self._sample)
            report = make_report(self.project.spec, self._data, self._predict) if with_report else None
        weights = from_flat(self.engine.program.order, self.backend.to_host(self.engine.params))
        left = min(limit.step - self.step, (limit.epoch - self.epoch) * self.steps_per_epoch - self.batch)
        seconds_left = left / rate if rate else math.inf
        rows = rate * self.rows / self.steps_per_epoch
        return Snapshot(self.step, self._position(), points, weights, layers, rate, rows, seconds_left, report)

    def result(self) -> Project:
        """Give the project as it is now: weights and progress."""
        order, to_host = self.engine.program.order, self.backend.to_host
        state = {name: to_host(array).astype(np.float64) for name, array in self._state.items()}
        progress = Progress(self.epoch, self.batch, self.step, state, self.history.array())
        weights = from_flat(order, to_host(self.engine.params))
        return dataclasses.replace(self.project, config=self.config, weights=weights, progress=progress)

    def _predict(self, x: HostArray) -> HostArray:
        return outputs(self.engine, self._put(x, self.engine.dtype), self._capacity)

    def evaluate(self) -> Point:
        """Measure loss and metric on training and validation rows with the weights as they are."""
        return self._measure(None)

    def _position(self) -> float:
        return self.epoch + self.batch / self.steps_per_epoch

    def _permutation(self) -> Array:
        run = self.config.run
        order = np.arange(self.rows)
        if run.shuffle:
            np.random.default_rng([run.seed, self.epoch]).shuffle(order)
        return self.backend.to_device(order)

    def _train_batch(self) -> None:
        engine, xp = self.engine, self.backend.xp
        start = self.batch * self.batch_size
        rows = self._order[start : start + self.batch_size]
        tape = engine.tape(rows.shape[0])
        xp.take(self._x, rows, axis=0, out=tape[engine.program.input], mode="clip")
        xp.take(self._y, rows, axis=0, out=tape["y"], mode="clip")
        engine.step(tape, self.step + 1)
        xp.copyto(self._losses[start : start + rows.shape[0]], tape["loss"])
        self.step += 1
        self.config.optimizer.update(xp, engine.trained, engine.trained_slopes, self._state, self.step, self._scratch)
        self.batch += 1
        if self.batch == self.steps_per_epoch:
            self._end_epoch()
        elif self.batch - self._shown >= self.steps_per_epoch / POINTS_PER_EPOCH and self.steps_per_epoch > 100:
            self._note_progress(start + rows.shape[0])

    def _note_progress(self, stop: int) -> None:
        first = int(self._shown) * self.batch_size
        self._add(Point(self._position(), float(self._losses[first:stop].mean())))
        self._shown = self.batch

    def _end_epoch(self) -> None:
        first = int(self._shown) * self.batch_size
        self.epoch, self.batch, self._shown = self.epoch + 1, 0, 0.0
        every = max(1, self.config.run.epochs // CURVE_POINTS)
        if self.epoch % every == 0:
            self._add(self._measure(float(self._losses[first:].mean())))
        self._order = self._permutation()

    def _add(self, point: Point) -> None:
        self._fresh.append(point)
        self.history.add([point])
        if len(self._fresh) > CURVE_POINTS:
            del self._fresh[::2]

    def _measure(self, train_loss: float | None) -> Point:
        """Evaluate; the training loss of an epoch is the mean over its batches, as they were before each step."""
        train = (train_loss, math.nan)
        held = (math.nan, math.nan)
        if len(self._held_y):
            held = self._loss_and_metric(self._held_x, self._held_y)
        if train_loss is None or not len(self._held_y):
            loss, metric = self._loss_and_metric(self._x, self._train_y)
            train = (loss if train_loss is None else train_loss, metric)
        return Point(self._position(), float(train[0] or 0.0), held[0], train[1], held[1])

    def _loss_and_metric(self, x: Array, y: HostArray) -> tuple[float, float]:
        engine, total = self.engine, 0.0
        prediction = np.empty(y.shape)
        for start in range(0, len(y), self._capacity):
            stop = min(start + self._capacity, len(y))
            tape = engine.tape(stop - start)
            self.backend.xp.copyto(tape[engine.program.input], x[start:stop])
            self.backend.xp.copyto(tape["y"], self._put(y[start:stop], engine.dtype))
            engine.forward(tape)
            engine.loss_rows(tape)
            prediction[start:stop] = self.backend.to_host(tape[engine.program.prediction])
            total += float(tape["loss"].sum())
        measured = self._metric.measure(self._undo_target(prediction), self._undo_target(y))
        return total / len(y), measured

    def _check_finite(self) -> None:
        engine = self.engine
        if bool(self.backend.xp.isfinite(engine.params).all()):
            self._good = self.backend.to_host(engine.params)
            return
        engine.load(self._good)
        for array in self._state.values():
            array.fill(0)
        raise Diverged(
            f"Training stopped at update {self.step}: the weights are no longer finite numbers. "
            "Choose a smaller learning rate and reset; the last finite weights were kept."
        )


def check_fit(project: Project, data: Dataset) -> None:
    """Refuse a network that does not fit its data.

    Raises:
        UserError: naming the layer and the remedy.
    """
    spec, shapes = project.spec, project.spec.shapes()
    if len(data.train) == 0:
        raise UserError("Data: there are no training rows; give the training part of the split a larger share.")
    if shapes[spec.input.name] != (data.x.shape[1],):
        raise UserError(f"{spec.input.name}: the data have {data.x.shape[1]} inputs; set its units to that.")
    if shapes[spec.output.name] != (data.y.shape[1],):
        raise UserError(f"{spec.output.name}: the target needs {data.y.shape[1]} outputs; set its units to that.")
    compile_network(spec, project.config.loss)
