"""Schedules that look at the measured loss."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core.fields import setting
from core.language import tr
from core.schedules.base import Schedule, Seen

ORDER = 30


@dataclass(frozen=True)
class OnPlateau(Schedule):
    """rate = η·scale; after `patience` epochs without a lower loss, scale ← max(scale·factor, lowest).

    The loss is that of the validation rows, or of the training rows where there are none. It counts as lower from
    best·(1 − threshold) on (PyTorch's ReduceLROnPlateau).
    """

    kind: ClassVar[str] = "plateau"
    label: ClassVar[str] = tr("On plateau")
    formula: ClassVar[str] = "rate = η · scale, lowered where the loss stays"
    moves: ClassVar[str] = "epoch"
    measures: ClassVar[bool] = True

    factor: float = setting(0.5, tr("Factor"), tr("What the rate is multiplied with."), above=0.0, maximum=0.999)
    patience: int = setting(
        10,
        tr("Patience"),
        tr("After how many epochs without a lower loss the rate falls."),
        minimum=0,
        maximum=10_000_000,
    )
    threshold: float = setting(
        1e-4, tr("Threshold"), tr("By which share the loss has to fall to count."), minimum=0.0, maximum=0.999
    )
    lowest: float = setting(
        0.001, tr("Lowest share"), tr("The rate stays above this share of η."), minimum=0.0, maximum=1.0
    )

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:  # noqa: D102
        return base * seen.scale

    def after_epoch(self, seen: Seen, loss: float) -> Seen:  # noqa: D102
        if loss < seen.best * (1 - self.threshold):
            return Seen(loss, 0, seen.scale)
        if seen.waited < self.patience:
            return Seen(seen.best, seen.waited + 1, seen.scale)
        return Seen(seen.best, 0, max(seen.scale * self.factor, self.lowest))


SCHEDULES = (OnPlateau,)
