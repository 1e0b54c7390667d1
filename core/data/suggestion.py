"""A network and settings that suit the data: where to start, not the best there is."""

from __future__ import annotations

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
    "classes": ("softmax", CategoricalCrossEntropy),
}
STEPS = 4000
"""About how many updates a small network needs; the number of epochs follows from it."""


def suggest_network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give one hidden layer of ReLU units for few rows, two for many, and the output and loss for the task."""
    inputs, outputs, rows = dataset.x.shape[1], dataset.y.shape[1], len(dataset.train)
    activation, loss = OUTPUTS[dataset.pipeline.task]
    hidden = _hidden(inputs, rows)
    layers: list[tuple[str, Layer]] = [("input", Input(inputs))]
    for number, units in enumerate(hidden, 1):
        layers.append((f"hidden{number}", Dense(units, "relu", weights_from="he_normal")))
    layers.append(("output", Dense(outputs, activation)))
    return stack(*layers), TrainConfig(loss(), Adam(learning_rate=0.01 if rows < 5000 else 0.003), _run(rows))


def _hidden(inputs: int, rows: int) -> tuple[int, ...]:
    if rows < 50:
        return (4,)
    wide = 8 if inputs <= 4 else 16 if inputs <= 30 else 32
    return (wide,) if rows < 200 else (wide, max(8, wide // 2))


def _run(rows: int) -> RunSettings:
    batch = 4 if rows < 50 else 32 if rows < 20_000 else 128
    steps_per_epoch = max(1, -(-rows // batch))
    return RunSettings(batch_size=min(batch, max(rows, 1)), epochs=max(10, min(300, STEPS // steps_per_epoch)))
