"""Where a run of training is, and where it stops."""

from __future__ import annotations

from dataclasses import dataclass

from core.backend import Array
from core.epoch_loss import LossPlace
from core.schedules import Seen
from core.stopping import Watch


@dataclass(frozen=True)
class Limit:
    """Where training stops: an update number, or the end of an epoch (both counted from the very start)."""

    step: int
    epoch: int


@dataclass(frozen=True)
class Place:
    """Where a run is, apart from its arrays."""

    step: int
    epoch: int
    batch: int
    gathered: int
    loss: LossPlace
    seen: Seen
    watch: Watch
    order: Array
