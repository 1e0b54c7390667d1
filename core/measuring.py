"""Loss and metric over whole parts of the data, with the weights as they are."""

from __future__ import annotations

import math

import numpy as np

from core.backend import Array, HostArray
from core.data.dataset import Dataset
from core.events import Point
from core.metrics import metric_for
from core.program import Engine


class Measuring:
    """Measures training and validation rows on one engine."""

    def __init__(self, engine: Engine, x: Array, data: Dataset, rows_at_once: int) -> None:
        """Measure with `x`, the training rows, already on the backend."""
        self._engine, self._rows = engine, rows_at_once
        self._train = x, data.y[data.train]
        held = np.ascontiguousarray(data.x[data.validation], dtype=engine.dtype)
        self._held = engine.backend.to_device(held), data.y[data.validation]
        self._metric = metric_for(data.pipeline.task)
        self._undo_target = data.pipeline.undo_target

    def point(self, position: float, train_loss: float | None) -> tuple[Point, float]:
        """Give a point of the curves, and the loss that counts, see `counted`.

        `train_loss`: of an epoch, the mean over its batches as they were before each step; None: measure it.
        """
        train, held = (train_loss, math.nan), (math.nan, math.nan)
        counted = math.nan
        if len(self._held[1]):
            held = self._loss_and_metric(*self._held)
            counted = held[0]
        if train_loss is None or not len(self._held[1]):
            loss, metric = self._loss_and_metric(*self._train)
            train = (loss if train_loss is None else train_loss, metric)
            counted = counted if len(self._held[1]) else loss
        return Point(position, float(train[0] or 0.0), held[0], train[1], held[1]), counted

    def counted(self) -> float:
        """Give the loss that schedules and early stopping go by: of the validation rows, else of the training rows."""
        return self._loss_and_metric(*(self._held if len(self._held[1]) else self._train))[0]

    def _loss_and_metric(self, x: Array, y: HostArray) -> tuple[float, float]:
        engine, total = self._engine, 0.0
        prediction = np.empty(y.shape)
        for start in range(0, len(y), self._rows):
            stop = min(start + self._rows, len(y))
            tape = engine.tape(stop - start)
            target = engine.backend.to_device(np.ascontiguousarray(y[start:stop], dtype=engine.dtype))
            engine.backend.xp.copyto(tape[engine.program.input], x[start:stop])
            engine.backend.xp.copyto(tape["y"], target)
            engine.forward(tape)
            engine.loss_rows(tape)
            prediction[start:stop] = engine.backend.to_host(tape[engine.program.prediction])
            total += float(tape["loss"].sum())
        measured = self._metric.measure(self._undo_target(prediction), self._undo_target(y))
        return total / len(y), measured
