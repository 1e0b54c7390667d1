"""The training rows in batches: where they are, in which order, and into the tape with them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from core.backend import Array, HostArray
from core.config import TrainConfig
from core.data.dataset import Dataset
from core.layer import Tape
from core.program import Engine
from core.repeating import Run, run_of

ROWS_AT_ONCE = 4096


class Batches:
    """Training rows on the engine's backend; the order of an epoch depends on seed and epoch alone.

    Attributes:
        rows: how many there are.  size: how many make a batch.
        per_epoch: batches of an epoch, the last one may be smaller.  updates_per_epoch: as they are accumulated.
        x: (rows, n_in).  y: (rows, n_out).  weights: (rows,), how often each counts, or none.
        order: the rows of the running epoch.
        sample: training rows that are in memory always, here all of them.
        streams: whether x and y hold some batches only, see `core.streamed_batches`.
        room: rows that fit into them.  held: how many are there.
    """

    streams = False

    def __init__(self, engine: Engine, data: Dataset, config: TrainConfig) -> None:
        """Put the rows on the backend."""
        self._engine, self._run = engine, config.run
        self._count(data.n_train, config)
        self.x, self.y = self._put(data.x, data.train), self._put(data.y, data.train)
        self.sample, self.room, self.held = self.x, self.rows, self.rows
        weights = data.weights if engine.program.weighted else None
        self.weights = None if weights is None else self._put(weights[:, None], data.train)[:, 0]
        self.order: Array = None
        self._runs: dict[int, tuple[Run, Array]] = {}

    def _count(self, rows: int, config: TrainConfig) -> None:
        self.rows = rows
        self.size = config.batch_size(rows)
        self.per_epoch = math.ceil(rows / self.size)
        self.updates_per_epoch = config.updates_per_epoch(rows)

    def _put(self, values: HostArray, rows: HostArray) -> Array:
        """Put some rows on the backend; they are rounded a block at a time, so that no second copy is needed."""
        taken = np.empty((len(rows), values.shape[1]), self._engine.dtype)
        for start in range(0, len(rows), ROWS_AT_ONCE):
            taken[start : start + ROWS_AT_ONCE] = values[rows[start : start + ROWS_AT_ONCE]]
        return self._engine.backend.to_device(taken)

    def begin(self, epoch: int) -> None:
        """Take the order of an epoch."""
        order = np.arange(self.rows)
        if self._run.shuffle:
            np.random.default_rng([self._run.seed, epoch]).shuffle(order)
        self.order = self._engine.backend.to_device(order)

    def holds(self, epoch: int, batch: int) -> bool:
        """Tell whether a batch is in memory."""
        return True

    def load(self, epoch: int, batch: int, seconds: float | None) -> bool:
        """Take the rows from a batch on; False where they are not read after `seconds` (None: wait)."""
        return True

    def place(self, batch: int) -> int:
        """Give where a batch is among those in memory."""
        return batch

    def ahead(self, batch: int) -> int:
        """Count the batches that are in memory, from `batch` on; here it goes on with the next epoch's."""
        return 2**62

    def rows_of(self, batch: int) -> Array:
        """Give the places of a batch's rows in `x` and `y`."""
        return self.order[batch * self.size : (batch + 1) * self.size]

    def train(self, batch: int, step: int) -> Array:
        """Train on a batch, as step number `step` (from 1): leave its slopes in the engine and give its losses."""
        rows = self.rows_of(batch)
        count = rows.shape[0]
        if count not in self._runs:
            tape = self._engine.tape(count)
            self._runs[count] = run_of(self._engine, tape, self._gather), tape["loss"]
        run, losses = self._runs[count]
        run(rows, step)
        return losses

    def fill(self, batch: int) -> Tape:
        """Put the rows of a batch into its tape; `Engine.step` on it makes every array that the debugger reads."""
        rows = self.rows_of(batch)
        tape = self._engine.tape(rows.shape[0])
        self._gather(self._engine.backend.xp, tape, rows)
        return tape

    def _gather(self, xp: Any, tape: Tape, rows: Array) -> None:
        xp.take(self.x, rows, axis=0, out=tape[self._engine.program.input], mode="clip")
        xp.take(self.y, rows, axis=0, out=tape["y.rows"], mode="clip")
        xp.copyto(tape["y"], tape["y.rows"])
        if self.weights is not None:
            xp.take(self.weights, rows, axis=0, out=tape["weight"], mode="clip")

    def tape(self, batch: int) -> Tape:
        """Give the tape of a batch as it is."""
        return self._engine.tape(min(self.size, self.rows - batch * self.size))
