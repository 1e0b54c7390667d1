"""How a network is trained: loss, optimizer and the settings of a run."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core import fields
from core.errors import UserError
from core.fields import setting
from core.losses import LOSSES, Loss, SquaredError
from core.optimizers import OPTIMIZERS, Adam, Optimizer


@dataclass(frozen=True)
class RunSettings:
    """What does not depend on the kind of optimizer or loss."""

    batch_size: int = setting(32, "Batch size", "How many rows make one step.", minimum=1, maximum=1_000_000)
    epochs: int = setting(100, "Epochs", "How often all training rows are gone through.", minimum=1, maximum=10_000_000)
    shuffle: bool = setting(True, "Shuffle", "Draw a new order of the rows in every epoch.")
    seed: int = setting(1, "Seed", "Start of all random numbers: same seed, same run.", minimum=0, maximum=2**31 - 1)
    precision: str = setting(
        "float32", "Precision", "How many bits a number has while training.", choices=("float32", "float64")
    )


@dataclass(frozen=True)
class TrainConfig:
    """Loss, optimizer and run settings together."""

    loss: Loss = field(default_factory=SquaredError)
    optimizer: Optimizer = field(default_factory=Adam)
    run: RunSettings = field(default_factory=RunSettings)

    def with_learning_rate(self, rate: float) -> TrainConfig:
        """Give the same with another learning rate."""
        return dataclasses.replace(self, optimizer=dataclasses.replace(self.optimizer, learning_rate=rate))

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        return {
            "loss": {"kind": self.loss.kind, **fields.to_dict(self.loss)},
            "optimizer": {"kind": self.optimizer.kind, **fields.to_dict(self.optimizer)},
            "run": fields.to_dict(self.run),
        }


def config_from_json(data: Any) -> TrainConfig:
    """Read settings from plain JSON values.

    Raises:
        UserError: naming the setting that is wrong.
    """
    if not isinstance(data, Mapping) or set(data) != {"loss", "optimizer", "run"}:
        raise UserError("Training settings: loss, optimizer and run are expected.")
    if not isinstance(data["run"], Mapping):
        raise UserError("Training settings: run has to be a list of settings.")
    run = fields.from_dict(RunSettings, data["run"], "Training settings")
    return TrainConfig(_pick(LOSSES, data["loss"], "Loss"), _pick(OPTIMIZERS, data["optimizer"], "Optimizer"), run)


def _pick(kinds: Mapping[str, type], data: Any, place: str) -> Any:
    if not isinstance(data, Mapping) or data.get("kind") not in kinds:
        raise UserError(f"{place}: its kind has to be one of {', '.join(kinds)}.")
    return fields.from_dict(kinds[data["kind"]], {k: v for k, v in data.items() if k != "kind"}, place)
