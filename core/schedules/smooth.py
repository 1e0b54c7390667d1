"""Schedules that follow one curve over the whole run."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from core.fields import setting
from core.language import tr
from core.schedules.base import Schedule, Seen

ORDER = 20


@dataclass(frozen=True)
class Cosine(Schedule):
    """A linear warm-up, then half a cosine down to `final`·η at the end of the run.

    With W warm-up updates of T: rate = η·(t + 1)/(W + 1) for t < W, then
    rate = low + (η − low)·(1 + cos(π·(t − W)/(T − W)))/2, low = final·η
    (PyTorch's LinearLR(1/(W + 1), total_iters=W) followed by CosineAnnealingLR(T − W, low)).
    """

    kind: ClassVar[str] = "cosine"
    label: ClassVar[str] = tr("Cosine, warm-up")
    formula: ClassVar[str] = "rate = low + (η − low) · (1 + cos(π · t / T)) / 2"

    warm_up: int = setting(0, tr("Warm-up epochs"), tr("How long the rate rises first."), minimum=0, maximum=10_000_000)
    final: float = setting(
        0.01, tr("Final share"), tr("The rate at the end, as a share of η."), minimum=0.0, maximum=1.0
    )

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:  # noqa: D102
        warm, total = self.warm_up * steps_per_epoch, epochs * steps_per_epoch
        if step < warm:
            return base * (step + 1) / (warm + 1)
        return _between(base, self.final * base, (step - warm) / max(total - warm, 1))


@dataclass(frozen=True)
class OneCycle(Schedule):
    """Up to η along half a cosine, then down along another one (Smith & Topin 2018; PyTorch's OneCycleLR).

    The rate starts at η/start, reaches η at the update rise·T − 1 and ends with η/start/end at T − 1.
    """

    kind: ClassVar[str] = "one_cycle"
    label: ClassVar[str] = tr("One cycle")
    formula: ClassVar[str] = "rate: η / start → η → η / start / end"

    rise: float = setting(
        0.3, tr("Rising share"), tr("Which share of the run the rate rises."), above=0.0, maximum=0.99
    )
    start: float = setting(
        25.0, tr("Start divisor"), tr("The rate begins at η divided by this."), minimum=1.0, maximum=1e6
    )
    end: float = setting(
        1e4, tr("End divisor"), tr("The rate ends at its start divided by this."), minimum=1.0, maximum=1e9
    )

    def rate(self, base: float, step: int, steps_per_epoch: int, epochs: int, seen: Seen) -> float:  # noqa: D102
        last, first = epochs * steps_per_epoch - 1, base / self.start
        top = self.rise * (last + 1) - 1
        if step <= top:
            return _between(first, base, step / top) if top > 0 else base
        return _between(base, first / self.end, (step - top) / (last - top) if last > top else 1.0)


def _between(first: float, last: float, share: float) -> float:
    """Go from `first` to `last` along half a cosine; beyond the end it stays there."""
    return last + (first - last) * (1 + math.cos(math.pi * min(share, 1.0))) / 2


SCHEDULES = (Cosine, OneCycle)
