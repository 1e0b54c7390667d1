"""The networks that the diagram is measured with: from three neurons to a hundred million weights in a gap."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np

from core.data.plan import ColumnPlan, DataPlan
from core.data.table import Column, Table
from core.layers.add import Add
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import SquaredError
from core.project import Project
from core.spec import LayerSpec, NetworkSpec, checked, stack
from core.start import example, fresh, new_project

ROWS = 12


def small() -> Project:
    """Two inputs, two hidden units, one output: the bank."""
    return example("bank")


def wine() -> Project:
    """13-32-16-3, softmax."""
    project = example("wine")
    layers = (("input", Input(13)), ("hidden1", Dense(32)), ("hidden2", Dense(16)), ("output", Dense(3, "softmax")))
    return fresh(project, stack(*layers), project.config)


def pixels() -> Project:
    """784-128-10 on random pixels."""
    layers = (("input", Input(784)), ("hidden1", Dense(128)), ("output", Dense(10)))
    return of_numbers("pixels", stack(*layers))


def lenet() -> Project:
    """Convolution, pooling, convolution, pooling, flatten, dense, on the digits."""
    project = example("digits")
    layers = (
        ("input", Input(64)), ("image", Reshape(8, 8, 1)),
        ("conv1", Conv2D(filters=16, padding="same")), ("pool1", MaxPool()),
        ("conv2", Conv2D(filters=32, padding="same")), ("pool2", MaxPool()),
        ("flatten", Flatten()), ("dense1", Dense(32, "tanh")), ("output", Dense(10, "softmax")),
    )  # fmt: skip
    return fresh(project, stack(*layers), project.config)


def residual(blocks: int = 20) -> Project:
    """Give blocks of two convolutions and a sum with what entered: 3 · blocks + 6 layers."""
    project = example("digits")
    layers = [
        LayerSpec("input", Input(64)),
        LayerSpec("image", Reshape(8, 8, 1), ("input",)),
        LayerSpec("stem", Conv2D(filters=8, padding="same"), ("image",)),
    ]
    for k in range(1, blocks + 1):
        before = layers[-1].name
        layers += [
            LayerSpec(f"block{k}a", Conv2D(filters=8, padding="same"), (before,)),
            LayerSpec(f"block{k}b", Conv2D(filters=8, padding="same", activation="identity"), (f"block{k}a",)),
            LayerSpec(f"sum{k}", Add(), (before, f"block{k}b")),
        ]
    layers += [
        LayerSpec("pool", MaxPool(), (layers[-1].name,)),
        LayerSpec("flatten", Flatten(), ("pool",)),
        LayerSpec("output", Dense(10, "softmax"), ("flatten",)),
    ]
    return fresh(project, checked(NetworkSpec(tuple(layers))), project.config)


def wide(units: int = 10_000) -> Project:
    """Give three layers of so many units: two gaps of units² weights."""
    layers = (("input", Input(units)), ("hidden1", Dense(units)), ("output", Dense(units, "identity")))
    return of_numbers(f"wide {units}", stack(*layers))


def of_numbers(name: str, spec: NetworkSpec) -> Project:
    """Give a project of few rows of random numbers that fits a network."""
    generator = np.random.default_rng(1)
    ends = spec.n_inputs, spec.shapes()[spec.output.name][0]
    uses = ["input"] * ends[0] + ["target"] * ends[1]
    columns = [Column(f"{use}{k}", "number", generator.random(ROWS)) for k, use in enumerate(uses)]
    plans = tuple(ColumnPlan(column.name, use) for column, use in zip(columns, uses, strict=True))
    config = dataclasses.replace(example("bank").config, loss=SquaredError())
    return new_project(name, Table(name, tuple(columns)), DataPlan(plans), (spec, config))


SCENES: dict[str, Callable[[], Project]] = {
    "2-2-1": small,
    "13-32-16-3": wine,
    "784-128-10": pixels,
    "LeNet-like": lenet,
    "66-layer residual": residual,
    "3 × 10 000": wide,
}
"""By the name in the table, from the smallest to the largest."""
