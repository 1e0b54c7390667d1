"""A network and settings that suit the data: where to start, not the best there is."""

from __future__ import annotations

import math

from core.config import RunSettings, TrainConfig
from core.data.arrays import Dataset
from core.layer import Layer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
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
SMALLEST, TWICE = 6, 16
"""Sides of images from which on kernels slide over them, and from which on twice."""
STEPS = 2000
"""About how many updates a small network needs; the number of epochs follows from it."""


def suggest_network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give one hidden ReLU layer for few rows, two for many, and the output and loss for the task.

    Rows that are images get a small convolutional network instead.
    """
    inputs, outputs, rows = dataset.x.shape[1], dataset.y.shape[1], dataset.n_train
    activation, loss = OUTPUTS[dataset.pipeline.task]
    image = _image(dataset)
    hidden = (32,) if image else _hidden(inputs, outputs, rows)
    layers: list[tuple[str, Layer]] = [("input", Input(inputs)), *(_kernels(*image) if image else ())]
    for number, units in enumerate(hidden, 1):
        layers.append((f"hidden{number}", Dense(units, "relu", weights_from="he_normal")))
    layers.append(("output", Dense(outputs, activation)))
    return stack(*layers), TrainConfig(loss(), Adam(learning_rate=0.01 if inputs <= 4 else 0.003), _run(rows))


def _image(dataset: Dataset) -> tuple[int, int, int] | None:
    """Give height, width and channels where the inputs are all pixels of the table's images, and only they."""
    sides = dataset.table.image
    if sides is None or min(sides[:2]) < SMALLEST:
        return None
    pixels = dataset.table.names[: math.prod(sides)]
    return sides if dataset.pipeline.feature_names == pixels else None


def _kernels(height: int, width: int, channels: int) -> list[tuple[str, Layer]]:
    """Give convolutions with pooling: one for small images, two for larger ones."""
    layers: list[tuple[str, Layer]] = [("image", Reshape(height, width, channels))]
    for number, filters in enumerate((8, 16) if min(height, width) >= TWICE else (8,), 1):
        layers.append((f"conv{number}", Conv2D(filters, 3, padding="same", activation="relu")))
        layers.append((f"pool{number}", MaxPool(2, 2)))
    return [*layers, ("flat", Flatten())]


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
