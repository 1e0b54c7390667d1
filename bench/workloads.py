"""What is trained: networks, data and settings that every contestant gets alike."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bench import kinks
from core.backend import HostArray
from core.config import RunSettings, TrainConfig
from core.data.dataset import Dataset, prepare
from core.data.plan import ColumnPlan, DataPlan, SplitPlan
from core.data.table import Column, Table
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import SGD, Adam, Optimizer
from core.params import initial, layout
from core.project import Project
from core.spec import NetworkSpec, stack

SEED = 1
DTYPE = "float32"
NEVER = 10_000_000
"""Epochs that no run of the benchmark reaches."""


@dataclass(frozen=True)
class Workload:
    """A network with its data and settings, in plain values.

    Attributes:
        sizes: units of the input and of each dense layer.  hidden: their activation, but for the last one's.
        classes: softmax with cross-entropy; else identity with half the squared error.
        optimizer: "sgd" or "adam" (β 0.9 and 0.999, ε 1e-8).
        filters: of the convolutions (3×3, same padding, ReLU, each with a 2×2 max pool) that come before the dense
            layers; the rows are then square grey images.
        folder: where `store` has put the data; empty: they are drawn.
    """

    name: str
    sizes: tuple[int, ...]
    hidden: str
    classes: bool
    batch: int
    rows: int
    optimizer: str
    rate: float
    filters: tuple[int, ...] = ()
    folder: str = ""

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Workload:
        """Make it from the plain values of `dataclasses.asdict`."""
        return cls(**values | {name: tuple(values[name]) for name in ("sizes", "filters")})

    @property
    def side(self) -> int:
        """Height and width of the images."""
        return math.isqrt(self.sizes[0])

    @property
    def flat(self) -> int:
        """How many numbers the first dense layer reads."""
        side = self.side // 2 ** len(self.filters)
        return side * side * self.filters[-1] if self.filters else self.sizes[0]

    @property
    def steps_per_epoch(self) -> int:
        """How many batches the rows make; a last smaller one counts."""
        return math.ceil(self.rows / self.batch)

    def text(self) -> str:
        """Say in one line what it is."""
        network = "-".join(map(str, self.sizes))
        if self.filters:
            images = ", ".join(f"conv 3×3×{filters}, pool" for filters in self.filters)
            network = f"{self.side}×{self.side}: {images}, dense {self.sizes[-1]}"
        loss = "softmax" if self.classes else "squared error"
        optimizer = {"sgd": "SGD", "adam": "Adam"}[self.optimizer]
        return f"{network}, {self.hidden}, {loss}, batch {self.batch}, {optimizer}, {self.rows:,} rows"

    def spec(self) -> NetworkSpec:
        """Give the network."""
        layers: list[tuple[str, Any]] = [("input", Input(self.sizes[0]))]
        if self.filters:
            layers.append(("image", Reshape(self.side, self.side, 1)))
            for k, filters in enumerate(self.filters, 1):
                layers += [(f"conv{k}", Conv2D(filters, padding="same")), (f"pool{k}", MaxPool())]
            layers.append(("flat", Flatten()))
        layers += [(f"hidden{k}", Dense(units, self.hidden)) for k, units in enumerate(self.sizes[1:-1], 1)]
        return stack(*layers, ("output", Dense(self.sizes[-1], "softmax" if self.classes else "identity")))

    def config(self) -> TrainConfig:
        """Give the settings."""
        loss: Loss = CategoricalCrossEntropy() if self.classes else SquaredError(half=True)
        optimizer: Optimizer = SGD(self.rate) if self.optimizer == "sgd" else Adam(self.rate)
        run = RunSettings(batch_size=self.batch, epochs=NEVER, seed=SEED, precision=DTYPE)
        return TrainConfig(loss, optimizer, run)

    def params(self) -> HostArray:
        """Give the first weights in the engine's order, flat."""
        spec = self.spec()
        return initial(spec, SEED).flat(layout(spec)).astype(DTYPE)

    def views(self, flat: HostArray) -> dict[str, HostArray]:
        """Give parameters or slopes by name."""
        return dict(layout(self.spec()).views(flat))

    def data(self) -> tuple[HostArray, HostArray]:
        """Give inputs (rows, n_in) and targets: numbers (rows, n_out), or classes (rows,) int64.

        Every row is there twice, with two targets: so the loss has a floor, and no contestant comes to calculate
        with the denormal numbers of a network that makes no error any more.
        """
        if self.folder:
            x = np.fromfile(Path(self.folder) / "x.f32", DTYPE).reshape(self.rows, -1)
            y = np.fromfile(Path(self.folder) / "y.f32", DTYPE)
            return x, y.astype(np.int64) if self.classes else y.reshape(self.rows, -1)
        generator, half = np.random.default_rng(5), self.rows // 2
        one = generator.random((half, self.sizes[0]), np.float32)
        x = np.concatenate([one, one, one])[: self.rows] * 2 - 1
        if self.classes:
            return x, generator.integers(self.sizes[-1], size=self.rows)
        return x, np.sin(3 * x[:, : self.sizes[-1]]) + generator.random((self.rows, self.sizes[-1]), np.float32)

    def order(self) -> HostArray:
        """Give the order of the rows in the first epoch, as the engine draws it."""
        order = np.arange(self.rows)
        np.random.default_rng([SEED, 0]).shuffle(order)
        return order

    def first_batch(self) -> HostArray:
        """Give the rows of the first batch."""
        return self.order()[: self.batch]

    def store(self, folder: Path) -> Workload:
        """Write the data once for all contestants, so that drawing them is no part of anybody's memory.

        Rows of the first batch that are near a kink are drawn anew: there slopes cannot be compared.
        """
        x, y = self.data()
        rows, generator = self.first_batch(), np.random.default_rng(6)
        project, _ = self.project()
        while (bad := rows[kinks.near(project, x[rows])]).size:
            x[bad] = generator.random((bad.size, self.sizes[0]), np.float32) * 2 - 1
        for name, array in (("x", x), ("y", y), ("params", self.params())):
            array.astype(DTYPE).tofile(folder / f"{name}.f32")
        self.order().astype(np.int32).tofile(folder / "order.i32")
        return dataclasses.replace(self, folder=str(folder))

    def project(self) -> tuple[Project, Dataset]:
        """Give what a `Trainer` is made from."""
        x, y = self.data()
        names = ("target",) if self.classes else tuple(f"target{k}" for k in range(self.sizes[-1]))
        labels = tuple(str(k) for k in range(self.sizes[-1]))
        columns = [Column("input", "number", np.arange(self.rows, dtype=np.float64))]
        if self.classes:
            columns.append(Column("target", "category", y.astype(np.int32), labels))
        else:
            columns += [Column(name, "number", y[:, k].astype(np.float64)) for k, name in enumerate(names)]
        table = Table(self.name, tuple(columns))
        targets = [ColumnPlan(name, "target", "onehot" if self.classes else "none") for name in names]
        plan = DataPlan((ColumnPlan("input"), *targets), SplitPlan(100, 0, 0))
        # The table has one column in the place of all inputs: it would otherwise take longer than the training.
        data = dataclasses.replace(prepare(table, plan), x=x.astype(np.float64), train=np.arange(self.rows))
        spec = self.spec()
        weights = initial(spec, SEED)
        return Project(self.name, spec, self.config(), table, plan, weights, weights), data

    def flops(self) -> int:
        """Count the floating-point operations of a step's products: forwards, weight slopes, input slopes."""
        spec, shapes, total, first = self.spec(), self.spec().shapes(), 0, True
        for layer in spec.layers:
            work = layer.layer.multiply_adds(tuple(shapes[name] for name in layer.inputs))
            # Nobody asks for the slopes of the input.
            total += 2 * work * self.batch * (2 if first and work else 3)
            first = first and not work
        return total


def _all() -> dict[str, Workload]:
    sgd, adam = ("sgd", 0.03), ("adam", 0.001)
    return {
        workload.name: workload
        for workload in (
            Workload("W1a", (2, 4, 2, 1), "tanh", False, 10, 250, *sgd),
            Workload("W1b", (2, 8, 8, 8, 1), "tanh", False, 10, 250, *sgd),
            Workload("W1c", (2, 8, 8, 8, 1), "relu", False, 10, 250, *sgd),
            Workload("W2", (13, 32, 16, 3), "relu", True, 32, 1_024, *adam),
            Workload("W3", (64, 128, 64, 10), "relu", True, 64, 1_792, *adam),
            Workload("W4", (784, 256, 128, 10), "relu", True, 128, 59_904, *adam),
            Workload("W5", (1024, 2048, 2048, 10), "relu", True, 512, 4_096, *adam),
            Workload("W6", (784, 10), "relu", True, 64, 2_048, *adam, filters=(16, 32)),
        )
    }


WORKLOADS = _all()
