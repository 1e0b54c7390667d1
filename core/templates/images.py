"""Networks for square images: kernels that slide over pixels, then dense layers."""

from __future__ import annotations

import math

from core.data.dataset import Dataset
from core.errors import UserError
from core.language import tr
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


def _image(dataset: Dataset, label: str) -> Reshape:
    """Give the layer that makes an image of a row: as the table says, else a grey square."""
    numbers, known = dataset.x.shape[1], dataset.table.image
    side = math.isqrt(numbers)
    height, width, channels = known if known and math.prod(known) == numbers else (side, side, 1)
    if height * width * channels != numbers or min(height, width) < SMALLEST:
        raise UserError(
            tr(
                "{label}: it reads images of {smallest} × {smallest} pixels or more, square where the table "
                "does not say their sides, and a row of these data has {numbers} inputs.",
                label=label,
                smallest=SMALLEST,
                numbers=numbers,
            )
        )
    return Reshape(height, width, channels)


def small(dataset: Dataset) -> Network:
    """Give one convolution of 3 × 3 with 8 filters, pooling and a dense layer."""
    layers: list[tuple[str, Layer]] = [
        ("reshape1", _image(dataset, tr("Small CNN"))),
        ("conv1", Conv2D(8, 3, padding="same")),
        ("pool1", MaxPool(2, 2)),
        ("flatten1", Flatten()),
        ("hidden1", Dense(32, "relu", weights_from="he_normal")),
    ]
    return mlp(dataset, *layers), run_for(dataset, 0.003)


def lenet(dataset: Dataset) -> Network:
    """Give LeNet-5 (LeCun et al. 1998): two convolutions of 5 × 5 with average pooling, then 120 and 84 units."""
    image = _image(dataset, "LeNet")
    padding = "same" if min(image.height, image.width) <= PADDED else "valid"
    layers: list[tuple[str, Layer]] = [
        ("reshape1", image),
        ("conv1", Conv2D(6, 5, padding="same", activation="tanh")), ("pool1", AveragePool(2, 2)),
        ("conv2", Conv2D(16, 5, padding=padding, activation="tanh")), ("pool2", AveragePool(2, 2)),
        ("flatten1", Flatten()), ("hidden1", Dense(120, "tanh")), ("hidden2", Dense(84, "tanh")),
    ]  # fmt: skip
    return mlp(dataset, *layers), run_for(dataset, 0.002)


TEMPLATES = (
    Template(
        "small_cnn",
        tr("Small CNN"),
        tr("One convolution of 3 × 3, pooling and a dense layer, for square images."),
        small,
        "digits",
    ),
    Template(
        "lenet", "LeNet", tr("Two convolutions of 5 × 5 with average pooling, then 120 and 84 units."), lenet, "digits"
    ),
)
