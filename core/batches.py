"""The training rows in batches: where they are, in which order, and into the tape with them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from core.backend import Array
from core.config import TrainConfig
from core.data.dataset import Dataset
from core.layer import Tape
from core.program import Engine
from core.repeating import Run, run_of


class Batches:
    """Training rows on the engine's backend; the order of an epoch depends on seed and epoch alone.

    Attributes:
        rows: how many there are.  size: how many make a batch.
        per_epoch: batches of an epoch, the last one may be smaller.  updates_per_epoch: as they are accumulated.
        x: (rows, n_in).  y: (rows, n_out).  order: the rows of the running epoch.
    """

    def __init__(self, engine: Engine, data: Dataset, config: TrainConfig) -> None:
        """Put the rows on the backend."""
        self._engine, self._run = engine, config.run
        self.rows = len(data.train)
        self.size = config.batch_size(self.rows)
        self.per_epoch = math.ceil(self.rows / self.size)
        self.updates_per_epoch = config.updates_per_epoch(self.rows)
        self.x, self.y = self._put(data.x[data.train]), self._put(data.y[data.train])
        self.order: Array = None
        self._runs: dict[int, tuple[Run, Array]] = {}

    def _put(self, values: Array) -> Array:
        return self._engine.backend.to_device(np.ascontiguousarray(values, dtype=self._engine.dtype))

    def begin(self, epoch: int) -> None:
        """Take the order of an epoch."""
        order = np.arange(self.rows)
        if self._run.shuffle:
            np.random.default_rng([self._run.seed, epoch]).shuffle(order)
        self.order = self._engine.backend.to_device(order)

    def train(self, batch: int, step: int) -> Array:
        """Train on a batch, as step number `step` (from 1): leave its slopes in the engine and give its losses."""
        rows = self.order[batch * self.size : (batch + 1) * self.size]
        count = rows.shape[0]
        if count not in self._runs:
            tape = self._engine.tape(count)
            self._runs[count] = run_of(self._engine, tape, self._gather), tape["loss"]
        run, losses = self._runs[count]
        run(rows, step)
        return losses

    def _gather(self, xp: Any, tape: Tape, rows: Array) -> None:
        xp.take(self.x, rows, axis=0, out=tape[self._engine.program.input], mode="clip")
        xp.take(self.y, rows, axis=0, out=tape["y.rows"], mode="clip")
        xp.copyto(tape["y"], tape["y.rows"])

    def tape(self, batch: int) -> Tape:
        """Give the tape of a batch as it is."""
        return self._engine.tape(min(self.size, self.rows - batch * self.size))
