"""Training rows that come from a file: some batches of them are in memory, the next ones are read meanwhile."""

from __future__ import annotations

import math

import numpy as np

from core.backend import Array
from core.batches import Batches
from core.config import TrainConfig
from core.data.dataset import Dataset
from core.data.stream.ahead import Ahead, Rows
from core.data.stream.streamed import StreamedDataset
from core.errors import UserError
from core.language import tr
from core.layer import Tape
from core.program import Engine

HELD = 2**62


class StreamedBatches(Batches):
    """Batches of a file, for the trainer like those in memory.

    `x`, `y` have room for some batches and hold those from `first` of epoch `epoch` on; `order` is their order as they
    lie there. `load` goes to others.
    """

    streams = True

    def __init__(self, engine: Engine, data: StreamedDataset, config: TrainConfig) -> None:
        """Make room; nothing is read before it is asked for.

        Raises:
            UserError: when the optimizer needs all rows at once.
        """
        if config.optimizer.full_batch:
            raise UserError(
                tr(
                    "{optimizer} needs all rows at once, and these are streamed; choose Adam.",
                    optimizer=config.optimizer.label,
                )
            )
        self._engine, self._run, self._data = engine, config.run, data
        self._count(data.n_train, config)
        self._source = Rows(data, config.run.seed, config.run.shuffle, engine.dtype, self.size)
        self._ahead = Ahead(self._source)
        self.room = self._source.room
        make = engine.backend.xp.zeros
        self.x = make((self.room, data.x.shape[1]), engine.dtype)
        self.y = make((self.room, data.y.shape[1]), engine.dtype)
        self.sample = self._put(data.x, data.train)
        self.weights = make(self.room, engine.dtype) if engine.program.weighted else None
        self.order = engine.backend.to_device(np.arange(self.room))
        self.epoch, self.first, self.held = -1, 0, 0
        self._runs = {}

    def begin(self, epoch: int) -> None:
        """Go on with an epoch: `load` reads its rows when they are wanted."""

    def holds(self, epoch: int, batch: int) -> bool:
        """Tell whether a batch is in memory."""
        return self.epoch == epoch and self.first <= batch < self.first + math.ceil(self.held / self.size)

    def load(self, epoch: int, batch: int, seconds: float | None) -> bool:
        """Take the rows from a batch on; False where they are not read after `seconds` (None: wait)."""
        piece = self._ahead.take(epoch, batch, seconds)
        if piece is None:
            return False
        put, copy = self._engine.backend.to_device, self._engine.backend.xp.copyto
        self.epoch, self.first, self.held = piece.epoch, piece.batch, len(piece.x)
        copy(self.x[: self.held], put(piece.x))
        copy(self.y[: self.held], put(piece.y))
        if self.weights is not None:
            copy(self.weights[: self.held], put(self._data.weights_of(piece.y).astype(self._engine.dtype)))
        return True

    def place(self, batch: int) -> int:
        """Give where a batch is among those in memory."""
        return batch - self.first

    def ahead(self, batch: int) -> int:
        """Count the batches that are in memory, from `batch` on."""
        return self.first + math.ceil(self.held / self.size) - batch

    def rows_of(self, batch: int) -> Array:
        """Give the places of a batch's rows in `x` and `y`."""
        start = self.place(batch) * self.size
        return self.order[start : min(start + self.size, self.held)]

    def tape(self, batch: int) -> Tape:
        """Give the tape of a batch as it is."""
        return self._engine.tape(min(self.size, self.rows - batch * self.size))


def batches_of(engine: Engine, data: Dataset, config: TrainConfig) -> Batches:
    """Give the batches of prepared data, in memory or streamed."""
    return StreamedBatches(engine, data, config) if isinstance(data, StreamedDataset) else Batches(engine, data, config)
