"""A network that bends smoothly, for points in the plane that need many borders."""

from __future__ import annotations

from core.config import RunSettings, TrainConfig
from core.data.dataset import Dataset
from core.data.suggestion import OUTPUTS
from core.layers.dense import Dense
from core.layers.input import Input
from core.optimizers import Adam
from core.spec import NetworkSpec, stack


def network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give two hidden layers of 16 tanh neurons."""
    activation, loss = OUTPUTS[dataset.pipeline.task]
    spec = stack(
        ("input", Input(dataset.x.shape[1])),
        ("hidden1", Dense(16, "tanh")),
        ("hidden2", Dense(16, "tanh")),
        ("output", Dense(dataset.y.shape[1], activation)),
    )
    return spec, TrainConfig(loss(), Adam(learning_rate=0.01), RunSettings(epochs=300))
