"""Loss and metric over whole parts of the data, with the weights as they are."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from core.backend import Array, HostArray
from core.data.dataset import Dataset
from core.events import Point
from core.measured import TRAIN_ROWS, Row
from core.metrics import metric_for, metrics_for
from core.program import Engine


class Measuring:
    """Measures training and validation rows on one engine."""

    def __init__(self, engine: Engine, x: Array, data: Dataset, rows_at_once: int) -> None:
        """Measure with `x`, the training rows, already on the backend."""
        self._engine, self._rows = engine, rows_at_once
        weights = data.weights if engine.program.weighted else None
        self._train = x, data.y[data.train], None if weights is None else weights[data.train]
        held = np.ascontiguousarray(data.x[data.validation], dtype=engine.dtype)
        counted = None if weights is None else weights[data.validation]
        self._held = engine.backend.to_device(held), data.y[data.validation], counted
        self._metric = metric_for(data.pipeline.task)
        self._metrics = {metric.kind: metric for metric in metrics_for(data.pipeline.task)}
        self._said: tuple[HostArray, HostArray] | None = None
        self._undo_target = data.pipeline.undo_target

    def point(self, position: float, train_loss: float | None) -> tuple[Point, float]:
        """Give a point of the curves, and the loss that counts, see `counted`.

        `train_loss`: of an epoch, the mean over its batches as they were before each step; None: measure it.
        """
        is_held = len(self._held[1]) > 0
        held = self._loss_and_metric(*self._held) if is_held else (math.nan, math.nan)
        loss, metric = math.nan, math.nan
        if train_loss is None or not is_held:
            loss, metric = self._loss_and_metric(*self._train)
        told = loss if train_loss is None else train_loss
        return Point(position, told, held[0], metric, held[1]), held[0] if is_held else loss

    def counted(self) -> float:
        """Give the loss that schedules and early stopping go by: of the validation rows, else of the training rows."""
        return self._loss_and_metric(*(self._held if len(self._held[1]) else self._train))[0]

    def _loss_and_metric(self, x: Array, y: HostArray, weights: HostArray | None) -> tuple[float, float]:
        prediction, loss = outputs_and_loss(self._engine, x, y, self._rows, weights)
        self._said = self._undo_target(prediction), self._undo_target(y)
        return loss, self._metric.measure(*self._said)

    def more(self, position: float, wanted: Iterable[str]) -> list[Row]:
        """Measure other metrics right after `point`, of the rows that it looked at and of some training rows."""
        kinds, said = [kind for kind in wanted if kind in self._metrics], self._said
        if not kinds or said is None:
            return []
        held, train = said if len(self._held[1]) else None, said
        if held is not None:
            x, y, weights = self._train
            counted = None if weights is None else weights[:TRAIN_ROWS]
            self._loss_and_metric(x[:TRAIN_ROWS], y[: min(TRAIN_ROWS, len(x))], counted)
            train = self._said or said
        rows = []
        for kind in kinds:
            measure = self._metrics[kind].measure
            rows.append((kind, position, measure(*train), measure(*held) if held is not None else math.nan))
        return rows


def outputs_and_loss(
    engine: Engine, x: Array, y: HostArray, rows_at_once: int, weights: HostArray | None = None,
    losses: HostArray | None = None,
) -> tuple[HostArray, float]:  # fmt: skip
    """Give the predictions for x (rows, n_in), already on the backend, as a host array, and the mean loss.

    `weights` (rows,) says how often each row counts, where the program weighs them; `losses` (rows,) is filled with
    the loss of each row.
    """
    xp, program, total = engine.backend.xp, engine.program, 0.0
    prediction = np.empty(y.shape)
    for start in range(0, len(y), rows_at_once):
        stop = min(start + rows_at_once, len(y))
        tape = engine.tape(stop - start)
        target = engine.backend.to_device(np.ascontiguousarray(y[start:stop], dtype=engine.dtype))
        xp.copyto(tape[program.input], x[start:stop])
        xp.copyto(tape["y"], target)
        if weights is not None:
            counted = engine.backend.to_device(np.ascontiguousarray(weights[start:stop], dtype=engine.dtype))
            xp.copyto(tape["weight"], counted)
        engine.forward(tape)
        engine.loss_rows(tape)
        prediction[start:stop] = engine.backend.to_host(tape[program.prediction])
        total += float(tape["loss"].sum())
        if losses is not None:
            losses[start:stop] = engine.backend.to_host(tape["loss"])
    return prediction, total / len(y)
