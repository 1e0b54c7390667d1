"""One row whose slopes can be worked out by hand: 6 and 18, then 0, 6, 0 and 12."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.config import RunSettings, TrainConfig
from core.data.catalogue import DataSource, made_card
from core.data.dataset import Dataset
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.language import tr
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import SquaredError
from core.optimizers import SGD
from core.spec import NetworkSpec, stack

ORDER = 12

ROWS = ((0, 1, 4), (2, 3, 12))
NAMES = ("children", "accounts", "transactions")


def make(settings: object) -> Table:
    """Give (0, 1) → 4, where the network says 7, and a second row to compare with."""
    columns = zip(NAMES, np.array(ROWS, dtype=np.float64).T, strict=True)
    return Table(tr("Slopes by hand"), tuple(number_column(name, values) for name, values in columns))


def plan(table: Table) -> DataPlan:
    """Take every number as it is and train on all rows."""
    uses = ("input", "input", "target")
    return DataPlan(tuple(ColumnPlan(name, use) for name, use in zip(NAMES, uses, strict=True)), GIVEN)


def network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give 2 inputs → 2 ReLU units → 1 output without biases, plain SGD, one row a step."""
    hidden, output = Dense(2, "relu", bias=False), Dense(1, "identity", bias=False)
    spec = stack(("input", Input(2)), ("hidden1", hidden), ("output", output))
    run = RunSettings(batch_size=1, epochs=50, shuffle=False, precision="float64")
    return spec, TrainConfig(SquaredError(), SGD(learning_rate=0.01), run)


def weights() -> dict[str, HostArray]:
    """Give weights with which the hidden values are 1 and 3 and the prediction is 1 · 1 + 3 · 2 = 7."""
    return {"hidden1.weight": np.array([[0.0, 2.0], [1.0, 3.0]]), "output.weight": np.array([[1.0], [2.0]])}


DATASETS = (
    DataSource(
        "slopes",
        tr("Slopes by hand"),
        tr("Two rows and a network without biases: every slope of backpropagation can be checked on paper."),
        make,
        plan,
        network=network,
        weights=weights,
        group="hand",
        card=made_card(
            tr("2 rows, 2 inputs, 1 number to predict"),
            {
                "children": tr("How many children the customer has."),
                "accounts": tr("How many accounts the customer has."),
                "transactions": tr("How many transactions the customer makes."),
            },
            tr("Checking every slope of backpropagation on paper."),
            tr("its numbers were chosen so that all results are whole"),
        ),
    ),
)
