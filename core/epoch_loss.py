"""The training loss of the running epoch: every row's, as it was before the step on its batch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import Array, HostArray
from core.program import Engine


@dataclass(frozen=True)
class LossPlace:
    """From which row on the losses are averaged for the next point; those up to row `summed_to` make `before`."""

    begun: int = 0
    summed_to: int = 0
    before: float = 0.0


class EpochLoss:
    """Keeps the losses where the engine has its arrays; only a mean that is asked for comes to the host."""

    def __init__(self, engine: Engine, rows: int, batch: int = 0) -> None:
        """Make room for `rows` rows; `first` is the first one of the epoch that is there.

        Where not all rows of an epoch have room, `batch` is how many make a batch: sums are then taken batch by batch,
        so that they do not hang on where they are cut.
        """
        self.rows, self.first, self._batch = engine.zeros(rows), 0, batch
        self._to_device = engine.backend.to_device
        self.place = LossPlace()

    def take(self, start: int, losses: Array) -> None:
        """Keep the losses of a batch that begins at row `start` of the epoch."""
        start -= self.first
        self.rows[start : start + losses.shape[0]] = losses

    def put(self, losses: HostArray) -> None:
        """Lay the losses of an earlier moment back where they were: from the row on from which they are averaged."""
        begun = self.place.begun - self.first
        self.rows[begun : begun + losses.shape[0]] = self._to_device(losses)

    def of(self, start: int, stop: int) -> Array:
        """Give the losses of some rows, where the engine has its arrays."""
        return self.rows[start - self.first : stop - self.first]

    def summed(self, stop: int) -> float:
        """Sum the losses since the last point, up to row `stop`."""
        place = self.place
        first = max(place.begun, place.summed_to)
        losses = self.rows[first - self.first : stop - self.first]
        if not self._batch:
            return place.before + float(losses.sum(dtype=np.float64))
        summed = place.before
        for start in range(0, stop - first, self._batch):
            summed += float(losses[start : start + self._batch].sum(dtype=np.float64))
        return summed

    def fold(self, stop: int) -> None:
        """Add up what came before row `stop`, so that its losses need not be kept."""
        if stop > max(self.place.begun, self.place.summed_to):
            self.place = LossPlace(self.place.begun, stop, self.summed(stop))

    def go_on(self, first: int) -> None:
        """Make room for the losses from row `first` on; those before are added up."""
        self.fold(first)
        self.first = first

    def since_point(self, stop: int) -> float:
        """Give the mean loss since the last point, up to row `stop`."""
        return self.summed(stop) / (stop - self.place.begun)

    def begin(self, row: int, begun: int = -1, before: float = 0.0) -> None:
        """Begin a new point at `row`; or go on with one that began at row `begun` and had summed up to `before`."""
        self.place = LossPlace(row if begun < 0 else begun, row, before)
