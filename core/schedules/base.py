"""What a schedule is: the learning rate of each update, from the optimizer's own and how far training has come."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import ClassVar

from core.language import tr

ORDER = 0


@dataclass(frozen=True)
class Seen:
    """What a schedule remembers of the measured losses.

    Attributes:
        best: the lowest loss.  waited: epochs since then (or since the rate was lowered last).
        scale: what the learning rate is multiplied with.
    """

    best: float = sys.float_info.max
    waited: int = 0
    scale: float = 1.0


@dataclass(frozen=True)
class Schedule:
    """A rule for the learning rate; `measures`: it needs the loss after every epoch, see `after_epoch`.

    `moves`: when the rate changes: "never", "epoch" (only between epochs) or "update".
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    moves: ClassVar[str] = "update"
    measures: ClassVar[bool] = False

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:
        """Give the learning rate of update `step`, which counts from 0.

        `base` is the optimizer's own rate, `epochs` how many the run is planned for; beyond them the rate stays.
        """
        raise TypeError(f"{type(self).__name__} has no rate()")

    def after_epoch(self, seen: Seen, loss: float) -> Seen:
        """Take note of the loss measured after an epoch."""
        return seen


@dataclass(frozen=True)
class Constant(Schedule):
    """rate = η."""

    kind: ClassVar[str] = "constant"
    label: ClassVar[str] = tr("Constant")
    formula: ClassVar[str] = "rate = η"
    moves: ClassVar[str] = "never"

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:  # noqa: D102
        return base


SCHEDULES = (Constant,)
