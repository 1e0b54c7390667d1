"""Schedules that lower the rate from epoch to epoch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core.fields import setting
from core.language import tr
from core.schedules.base import Schedule, Seen

ORDER = 10


@dataclass(frozen=True)
class StepDecay(Schedule):
    """rate = η·γ^⌊epoch/every⌋ (PyTorch's StepLR)."""

    kind: ClassVar[str] = "step"
    label: ClassVar[str] = tr("Step decay")
    formula: ClassVar[str] = "rate = η · γ^⌊epoch / every⌋"
    moves: ClassVar[str] = "epoch"

    every: int = setting(
        30, tr("Every … epochs"), tr("After how many epochs the rate falls."), minimum=1, maximum=10_000_000
    )
    gamma: float = setting(0.1, tr("Factor γ"), tr("What the rate is multiplied with then."), above=0.0, maximum=1.0)

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:  # noqa: D102
        return float(base * self.gamma ** (step // steps_per_epoch // self.every))


@dataclass(frozen=True)
class Exponential(Schedule):
    """rate = η·γ^epoch (PyTorch's ExponentialLR)."""

    kind: ClassVar[str] = "exponential"
    label: ClassVar[str] = tr("Exponential")
    formula: ClassVar[str] = "rate = η · γ^epoch"
    moves: ClassVar[str] = "epoch"

    gamma: float = setting(
        0.97, tr("Factor γ"), tr("What the rate is multiplied with after every epoch."), above=0.0, maximum=1.0
    )

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:  # noqa: D102
        return float(base * self.gamma ** (step // steps_per_epoch))


SCHEDULES = (StepDecay, Exponential)
