"""A network and settings that suit the data: where to start, not the best there is."""

from __future__ import annotations

import math

from core.config import RunSettings, TrainConfig
from core.data.arrays import Dataset
from core.layer import Layer
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import Adam
from core.spec import NetworkSpec, stack

OUTPUTS: dict[str, tuple[str, type[Loss]]] = {
    "regression": ("identity", SquaredError),
    "binary": ("sigmoid", BinaryCrossEntropy),
    "labels": ("sigmoid", BinaryCrossEntropy),
    "classes": ("softmax", CategoricalCrossEntropy),
}
MANY_ROWS = 50
STEPS = 2000
"""About how many updates a small network needs; the number of epochs follows from it."""


def suggest_network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give one hidden ReLU layer for few rows, two for many, and the output and loss for the task."""
    inputs, outputs, rows = dataset.x.shape[1], dataset.y.shape[1], dataset.n_train
    activation, loss = OUTPUTS[dataset.pipeline.task]
    hidden = _hidden(inputs, outputs, rows)
    layers: list[tuple[str, Layer]] = [("input", Input(inputs))]
    for number, units in enumerate(hidden, 1):
        layers.append((f"hidden{number}", Dense(units, "relu", weights_from="he_normal")))
    layers.append(("output", Dense(outputs, activation)))
    return stack(*layers), TrainConfig(loss(), Adam(learning_rate=0.01 if inputs <= 4 else 0.003), _run(rows))


def _hidden(inputs: int, outputs: int, rows: int) -> tuple[int, ...]:
    """Size the hidden layers so that there are fewer weights than training values, where possible."""
    if rows < MANY_ROWS:
        return (4,)
    most = rows * max(outputs, 2) / 4 / (inputs + outputs + 1)
    widest = 8 if inputs <= 4 else 64
    units = max(8, min(widest, 2 ** int(math.log2(max(most, 1)))))
    return (units,) if inputs > 4 and rows < 1000 else (units, max(8, units // 2))


def _run(rows: int) -> RunSettings:
    batch = 4 if rows < MANY_ROWS else 32 if rows < 20_000 else 128
    steps_per_epoch = math.ceil(rows / batch)
    return RunSettings(batch_size=batch, epochs=max(10, min(200, STEPS // steps_per_epoch)))
