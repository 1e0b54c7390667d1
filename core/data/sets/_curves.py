"""What the curves of one number share: settings, the row of x, the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray
from core.config import RunSettings, TrainConfig
from core.data.catalogue import DataSource, made_card
from core.data.dataset import Dataset
from core.data.plan import suggest
from core.data.table import Table, number_column
from core.fields import setting
from core.language import tr
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import SquaredError
from core.optimizers import Adam
from core.spec import NetworkSpec, stack


@dataclass(frozen=True)
class Samples:
    """Settings of points around a curve."""

    rows: int = setting(300, tr("Rows"), tr("How many points are drawn."), minimum=4, maximum=1_000_000)
    noise: float = setting(0.1, tr("Noise"), tr("Standard deviation of what is added to y."), minimum=0.0, maximum=10.0)
    seed: int = setting(
        1, tr("Seed"), tr("Start of all random numbers: same seed, same points."), minimum=0, maximum=2**31 - 1
    )


def network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give two hidden tanh layers, which bend smoothly, and a number at the end."""
    spec = stack(
        ("input", Input(dataset.x.shape[1])),
        ("hidden1", Dense(16, "tanh")),
        ("hidden2", Dense(8, "tanh")),
        ("output", Dense(1, "identity")),
    )
    return spec, TrainConfig(SquaredError(), Adam(learning_rate=0.01), RunSettings(epochs=300))


def curve(
    kind: str, label: str, summary: str, formula: Callable[[HostArray, Any], HostArray], settings: type,
    reach: tuple[float, float], good_for: str, rows: int = 300,
) -> DataSource:  # fmt: skip
    """Give a data set of points (x, formula(x, settings) + noise · N(0, 1)), x ∈ U(reach)."""

    def make(chosen: Any) -> Table:
        random = np.random.default_rng(chosen.seed)
        x = random.uniform(*reach, chosen.rows)
        y = formula(x, chosen) + chosen.noise * random.standard_normal(chosen.rows)
        return Table(label, (number_column("x", x), number_column("y", y)))

    columns = {"x": tr("What is given."), "y": tr("What is predicted: the curve at x, with noise.")}
    card = made_card(tr("{rows} rows (a setting), 1 input, 1 number to predict", rows=rows), columns, good_for)
    return DataSource(
        kind, label, summary, make, lambda table: suggest(table, "y"), settings, network, card=card
    )  # fmt: skip
