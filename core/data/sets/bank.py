"""Bank transactions: two features, one number, no scaling: every number can be followed in the head."""

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

ORDER = 10

HIDDEN = np.array([[1.0, -1.0], [1.0, 1.0]])
"""weight[in, out]: hidden₁ = children + accounts, hidden₂ = accounts − children."""
OUTPUT = np.array([[2.0], [-1.0]])
ROWS = ((2, 3), (3, 3), (4, 3), (5, 3), (0, 1), (1, 1), (1, 2), (2, 2), (0, 2), (3, 1), (1, 3), (4, 1))


def make(settings: object) -> Table:
    """Calculate transactions = 2 · ReLU(children + accounts) − ReLU(accounts − children)."""
    x = np.array(ROWS, dtype=np.float64)
    y = np.maximum(x @ HIDDEN, 0) @ OUTPUT
    names = ("children", "accounts", "transactions")
    columns = (number_column(name, values) for name, values in zip(names, (*x.T, y[:, 0]), strict=True))
    return Table(tr("Bank transactions"), tuple(columns))


def plan(table: Table) -> DataPlan:
    """Take every number as it is and train on all rows."""
    uses = {"children": "input", "accounts": "input", "transactions": "target"}
    return DataPlan(tuple(ColumnPlan(name, use) for name, use in uses.items()), GIVEN)


def network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give 2 inputs → 2 ReLU units → 1 output, small steps of plain SGD."""
    spec = stack(("input", Input(2)), ("hidden1", Dense(2, "relu")), ("output", Dense(1, "identity")))
    run = RunSettings(batch_size=4, epochs=500, precision="float64")
    return spec, TrainConfig(SquaredError(), SGD(learning_rate=0.005), run)


def weights() -> dict[str, HostArray]:
    """Give the weights that the numbers were made with; all biases are 0."""
    return {
        "hidden1.weight": HIDDEN,
        "hidden1.bias": np.zeros(2),
        "output.weight": OUTPUT,
        "output.bias": np.zeros(1),
    }


DATASETS = (
    DataSource(
        "bank",
        tr("Bank transactions"),
        tr("How many transactions a customer makes, from the number of children and accounts."),
        make,
        plan,
        network=network,
        weights=weights,
        group="hand",
        card=made_card(
            tr("12 rows, 2 inputs, 1 number to predict"),
            {
                "children": tr("How many children the customer has."),
                "accounts": tr("How many accounts the customer has."),
                "transactions": tr("How many transactions the customer makes."),
            },
            tr("Following every number of forward and backward pass in the head."),
            tr("the shape of the example is that of introductory courses on deep learning"),
        ),
    ),
)
