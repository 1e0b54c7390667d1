"""The learning-rate finder: the rate grows from batch to batch, and the loss tells which rates work (Smith 2017)."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from core.backend import Backend, HostArray
from core.config import TrainConfig
from core.data.dataset import Dataset
from core.divergence import Diverged
from core.progress import Progress
from core.project import Project
from core.trainer import Trainer

KEPT = 0.9
"""How much of the smoothed loss is kept from batch to batch."""
TOO_HIGH = 4.0
"""The sweep ends where the smoothed loss is this many times the lowest one."""
WINDOW = (100.0, 10.0)
"""The suggested rate is sought between these parts of the rate with the lowest loss: beyond, the loss tells nothing or
is about to rise, as the smoothed loss comes some batches late."""


class RateSweep(NamedTuple):
    """What was found.

    Attributes:
        rates: (n,), growing by the same factor from batch to batch.  losses: (n,), smoothed.
        suggestion: the rate to train with; NaN where the loss fell nowhere.
    """

    rates: HostArray
    losses: HostArray
    suggestion: float


def find_rate(
    backend: Backend,
    project: Project,
    data: Dataset,
    lowest: float = 1e-6,
    highest: float = 10.0,
    batches: int = 100,
    report: Callable[[float], bool] = lambda share: True,
) -> RateSweep:
    """Train a copy of `project` for at most `batches` updates, with rates from `lowest` to `highest`.

    It begins with the project's weights and a fresh optimizer; schedule and stopping take no part. `report` hears the
    finished share and may end the sweep by giving False.

    Raises:
        UserError: when network and data do not fit.
    """
    trainer = Trainer(backend, _copy(project), data)
    rates: list[float] = []
    losses: list[float] = []
    mean = 0.0
    for number in range(batches):
        rate = lowest * (highest / lowest) ** (number / max(batches - 1, 1))
        trainer.retune(trainer.config.with_learning_rate(rate))
        loss = _step(trainer)
        mean = KEPT * mean + (1 - KEPT) * loss
        smooth = mean / (1 - KEPT ** (number + 1))
        if not math.isfinite(smooth) or (losses and smooth > TOO_HIGH * min(losses)):
            break
        rates.append(rate)
        losses.append(smooth)
        if not report((number + 1) / batches):
            break
    return RateSweep(np.array(rates), np.array(losses), _suggest(np.array(rates), np.array(losses)))


def _copy(project: Project) -> Project:
    """Give the project with an untrained optimizer and a rate that stays as it is set."""
    run = dataclasses.replace(project.config.run, epochs=10_000_000)
    config = TrainConfig(
        project.config.loss, project.config.optimizer, run, regularization=project.config.regularization
    )
    return dataclasses.replace(project, config=config, progress=Progress())


def _step(trainer: Trainer) -> float:
    """Do one update; give the loss of its last batch before it, NaN where training diverged."""
    try:
        trainer.advance(trainer.limit(batches=1), math.inf)
    except Diverged:
        return math.nan
    return trainer.batch_loss()


def _suggest(rates: HostArray, losses: HostArray) -> float:
    """Take the rate in the window where the loss falls most steeply against log(rate)."""
    if len(losses) < 3:
        return math.nan
    best = rates[int(np.argmin(losses))]
    falls = np.gradient(losses, np.log(rates))
    falls[(rates < best / WINDOW[0]) | (rates > best / WINDOW[1])] = math.inf
    steepest = int(np.argmin(falls))
    return float(rates[steepest]) if falls[steepest] < 0 else math.nan
