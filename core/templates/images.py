"""Networks for square images: kernels that slide over pixels, then dense layers."""

from __future__ import annotations

import math

from core.data.dataset import Dataset
from core.errors import UserError
from core.layer import Layer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.pooling import AveragePool, MaxPool
from core.layers.reshape import Reshape
from core.template import Network, Template, mlp, run_for

ORDER = 40
SMALLEST = 6
PADDED = 16
"""Images up to this side are padded in LeNet, whose kernels would leave nothing of them."""


def _side(dataset: Dataset, label: str) -> int:
    numbers = dataset.x.shape[1]
    side = math.isqrt(numbers)
    if side * side != numbers or side < SMALLEST:
        raise UserError(
            f"{label}: it reads square images of {SMALLEST} × {SMALLEST} pixels or more, and a row of these data has "
            f"{numbers} inputs."
        )
    return side


def small(dataset: Dataset) -> Network:
    """Give one convolution of 3 × 3 with 8 filters, pooling and a dense layer."""
    side = _side(dataset, "Small CNN")
    layers: list[tuple[str, Layer]] = [
        ("reshape1", Reshape(side, side, 1)), ("conv1", Conv2D(8, 3, padding="same")), ("pool1", MaxPool(2, 2)),
        ("flatten1", Flatten()), ("hidden1", Dense(32, "relu", weights_from="he_normal")),
    ]  # fmt: skip
    return mlp(dataset, *layers), run_for(dataset, 0.003)


def lenet(dataset: Dataset) -> Network:
    """Give LeNet-5 (LeCun et al. 1998): two convolutions of 5 × 5 with average pooling, then 120 and 84 units."""
    side = _side(dataset, "LeNet")
    padding = "same" if side <= PADDED else "valid"
    layers: list[tuple[str, Layer]] = [
        ("reshape1", Reshape(side, side, 1)),
        ("conv1", Conv2D(6, 5, padding="same", activation="tanh")), ("pool1", AveragePool(2, 2)),
        ("conv2", Conv2D(16, 5, padding=padding, activation="tanh")), ("pool2", AveragePool(2, 2)),
        ("flatten1", Flatten()), ("hidden1", Dense(120, "tanh")), ("hidden2", Dense(84, "tanh")),
    ]  # fmt: skip
    return mlp(dataset, *layers), run_for(dataset, 0.002)


TEMPLATES = (
    Template("small_cnn", "Small CNN", "One convolution of 3 × 3, pooling and a dense layer, for square images.",
             small, "digits"),
    Template("lenet", "LeNet", "Two convolutions of 5 × 5 with average pooling, then 120 and 84 units.",
             lenet, "digits"),
)  # fmt: skip
