"""A moment of training as the timeline keeps it: frozen copies in training's own number format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.backend import HostArray
from core.history import Mark
from core.optimizers import Optimizer

if TYPE_CHECKING:
    from core.place import Place

OVERHEAD = 1500
"""About how many bytes of objects a moment needs beside its arrays."""


@dataclass(frozen=True)
class Turn:
    """From batch `at` on, counted from the very start, training goes by the compiled loop or not, so optimized."""

    at: int
    compiled: bool
    optimizer: Optimizer


@dataclass(frozen=True, eq=False)
class Moment:
    """All that `core.trainer.Trainer.rewind` needs to be at this moment again, bit for bit.

    Attributes:
        place: numbers of the run.  at: batches trained on since the very start.
        arrays: parameters, gathered slopes and the optimizer's state, flat.
        losses: of the rows since the last point of the curve.  best: the weights with the lowest loss.
        curve: the points up to here.  optimizer: its settings as they were.
    """

    place: Place
    at: int
    arrays: tuple[HostArray, ...]
    losses: HostArray
    best: HostArray | None
    curve: Mark
    optimizer: Optimizer

    @property
    def step(self) -> int:
        """Updates up to here."""
        return self.place.step

    @property
    def epoch(self) -> int:
        """Finished epochs."""
        return self.place.epoch

    @property
    def at_update(self) -> bool:
        """Whether the last thing that happened is an update: no slopes are gathered for the next one."""
        return self.place.gathered == 0

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        arrays = (*self.arrays, self.losses, *(() if self.best is None else (self.best,)))
        return OVERHEAD + sum(array.nbytes for array in arrays)


def frozen(array: HostArray) -> HostArray:
    """Copy an array so that nothing can change the copy."""
    copy = np.array(array)
    copy.setflags(write=False)
    return copy
