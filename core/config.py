"""How a network is trained: loss, optimizer, schedule, regularisation, stopping and the settings of a run."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core import fields
from core.errors import UserError
from core.fields import setting
from core.language import tr
from core.losses import LOSSES, Loss, SquaredError
from core.optimizers import OPTIMIZERS, Adam, Optimizer
from core.regularization import Regularization
from core.schedules import SCHEDULES, Constant, Schedule
from core.stopping import EarlyStopping


@dataclass(frozen=True)
class RunSettings:
    """What does not depend on the kind of optimizer or loss."""

    batch_size: int = setting(32, tr("Batch size"), tr("How many rows make one step."), minimum=1, maximum=1_000_000)
    epochs: int = setting(
        100, tr("Epochs"), tr("How often all training rows are gone through."), minimum=1, maximum=10_000_000
    )
    accumulate: int = setting(
        1,
        tr("Accumulate"),
        tr("From how many batches the mean slope is taken for one update."),
        minimum=1,
        maximum=1_000_000,
    )
    shuffle: bool = setting(True, tr("Shuffle"), tr("Draw a new order of the rows in every epoch."))
    seed: int = setting(
        1, tr("Seed"), tr("Start of all random numbers: same seed, same run."), minimum=0, maximum=2**31 - 1
    )
    precision: str = setting(
        "float32", tr("Precision"), tr("How many bits a number has while training."), choices=("float32", "float64")
    )


@dataclass(frozen=True)
class TrainConfig:
    """All that training goes by."""

    loss: Loss = field(default_factory=SquaredError)
    optimizer: Optimizer = field(default_factory=Adam)
    run: RunSettings = field(default_factory=RunSettings)
    schedule: Schedule = field(default_factory=Constant)
    regularization: Regularization = field(default_factory=Regularization)
    stopping: EarlyStopping = field(default_factory=EarlyStopping)

    def with_learning_rate(self, rate: float) -> TrainConfig:
        """Give the same with another learning rate."""
        return dataclasses.replace(self, optimizer=dataclasses.replace(self.optimizer, learning_rate=rate))

    def batch_size(self, rows: int) -> int:
        """Give how many of `rows` make one batch: never more than there are, and all where the optimizer needs it."""
        return rows if self.optimizer.full_batch else min(self.run.batch_size, rows)

    def updates_per_epoch(self, rows: int) -> int:
        """Count the updates that one epoch of `rows` rows makes."""
        return math.ceil(math.ceil(rows / self.batch_size(rows)) / self.run.accumulate)

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        return {
            **{name: {"kind": (part := getattr(self, name)).kind, **fields.to_dict(part)} for name in KINDS},
            **{name: fields.to_dict(getattr(self, name)) for name in PARTS},
        }


KINDS: dict[str, tuple[Mapping[str, type], str]] = {
    "loss": (LOSSES, tr("Loss")),
    "optimizer": (OPTIMIZERS, tr("Optimizer")),
    "schedule": (SCHEDULES, tr("Schedule")),
}
PARTS: dict[str, tuple[type, str]] = {
    "run": (RunSettings, tr("Training settings")),
    "regularization": (Regularization, tr("Regularisation")),
    "stopping": (EarlyStopping, tr("Early stopping")),
}
_NEEDED = ("loss", "optimizer", "run")
"""What every file has; older ones lack the others."""


def config_from_json(data: Any) -> TrainConfig:
    """Read settings from plain JSON values; what an older file lacks is as it was then: the default.

    Raises:
        UserError: naming the setting that is wrong.
    """
    if not isinstance(data, Mapping) or not set(_NEEDED) <= set(data):
        raise UserError(tr("Training settings: loss, optimizer and run are expected."))
    unknown = sorted(set(data) - set(KINDS) - set(PARTS))
    if unknown:
        raise UserError(tr("Training settings: {unknown!r} is not known; use a newer Deepstep.", unknown=unknown[0]))
    parts = {name: _pick(*KINDS[name], data[name]) for name in data if name in KINDS}
    return TrainConfig(**parts, **{name: _part(*PARTS[name], data[name]) for name in data if name in PARTS})


def _part(cls: type, place: str, data: Any) -> Any:
    if not isinstance(data, Mapping):
        raise UserError(tr("{place}: a list of settings is expected.", place=place))
    return fields.from_dict(cls, data, place)


def _pick(kinds: Mapping[str, type], place: str, data: Any) -> Any:
    if not isinstance(data, Mapping) or data.get("kind") not in kinds:
        raise UserError(tr("{place}: its kind has to be one of {kinds}.", place=place, kinds=", ".join(kinds)))
    return fields.from_dict(kinds[data["kind"]], {k: v for k, v in data.items() if k != "kind"}, place)
