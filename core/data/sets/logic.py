"""Logic gates: four rows that show what one neuron can do and what needs a hidden layer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from core.config import RunSettings, TrainConfig
from core.data.catalogue import DataSource, made_card
from core.data.dataset import Dataset
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.language import tr
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import BinaryCrossEntropy
from core.optimizers import Adam
from core.spec import NetworkSpec, stack

ORDER = 20
A, B = (0, 0, 1, 1), (0, 1, 0, 1)


def make(name: str, gate: Callable[[int, int], int], settings: object) -> Table:
    """Give the four rows of a gate: a, b and its output."""
    out = [gate(a, b) for a, b in zip(A, B, strict=True)]
    columns = (number_column(title, values) for title, values in (("a", A), ("b", B), ("out", out)))
    return Table(name, tuple(columns))


def plan(table: Table) -> DataPlan:
    """Take 0 and 1 as they are and train on all four rows."""
    inputs = (ColumnPlan("a"), ColumnPlan("b"))
    return DataPlan((*inputs, ColumnPlan("out", "target", "binary")), GIVEN)


def network(hidden: int, dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give 2 inputs → tanh units, if any → 1 sigmoid."""
    middle = [("hidden1", Dense(hidden, "tanh"))] if hidden else []
    spec = stack(("input", Input(2)), *middle, ("output", Dense(1, "sigmoid")))
    return spec, TrainConfig(BinaryCrossEntropy(), Adam(learning_rate=0.05), RunSettings(batch_size=4, epochs=500))


def _source(kind: str, label: str, summary: str, gate: Callable[[int, int], int], hidden: int) -> DataSource:
    columns = {
        "a": tr("The first input, 0 or 1."),
        "b": tr("The second input, 0 or 1."),
        "out": tr("What the gate gives."),
    }
    card = made_card(
        tr("4 rows, 2 inputs, 2 classes"),
        columns,
        tr("What one neuron can do and what not: {summary}", summary=summary),
    )
    made = partial(network, hidden)
    return DataSource(kind, label, summary, partial(make, label, gate), plan, network=made, group="hand", card=card)


DATASETS = (
    _source("and", "AND", tr("1 where both inputs are 1; one neuron is enough."), lambda a, b: a & b, 0),
    _source("or", "OR", tr("1 where an input is 1; one neuron is enough."), lambda a, b: a | b, 0),
    _source("xor", "XOR", tr("1 where the inputs differ; one neuron cannot do it."), lambda a, b: a ^ b, 4),
)
