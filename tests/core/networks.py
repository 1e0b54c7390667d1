"""Small networks and data that several tests build on."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from core.backend import cpu
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import Loss, SquaredError
from core.optimizers import SGD, Optimizer
from core.params import Weights
from core.program import Engine, compile_network
from core.project import Project
from core.spec import NetworkSpec, stack


def project_of(
    rows: list[tuple[float, ...]],
    weights: Mapping[str, object],
    hidden: Dense | None,
    output: Dense,
    loss: Loss | None = None,
    optimizer: Optimizer | None = None,
) -> Project:
    """Make a project from rows (inputs then one target) and given weights, everything unscaled."""
    columns = [f"x{i + 1}" for i in range(len(rows[0]) - 1)] + ["y"]
    values = np.array(rows, dtype=float).T
    table = Table("by hand", tuple(number_column(name, column) for name, column in zip(columns, values, strict=True)))
    uses = ["input"] * (len(columns) - 1) + ["target"]
    plan = DataPlan(tuple(ColumnPlan(n, u) for n, u in zip(columns, uses, strict=True)), GIVEN)
    layers = [("input", Input(len(columns) - 1))]
    layers += [("hidden1", hidden)] if hidden else []
    spec = stack(*layers, ("output", output))
    given = Weights({name: np.array(value, dtype=float) for name, value in weights.items()})
    run = RunSettings(batch_size=len(rows), epochs=1, shuffle=False, precision="float64")
    config = TrainConfig(loss or SquaredError(), optimizer or SGD(learning_rate=0.01), run)
    return Project("by hand", spec, config, table, plan, given, given)


def slopes_example() -> Project:
    """Lessons 17 and 18: inputs (0, 1), hidden 1 and 3, prediction 7 for the target 4, no biases."""
    weights = {"hidden1.weight": [[0, 2], [1, 3]], "output.weight": [[1], [2]]}
    hidden, output = Dense(2, "relu", bias=False), Dense(1, "identity", bias=False)
    return project_of([(0, 1, 4)], weights, hidden, output)


def bank(
    activation: str,
    children: float = 2,
    accounts: float = 3,
    target: float = 12,
    bias: bool = False,
    rate: float = 0.01,
) -> Project:
    """Make the bank network of the lessons on one row."""
    weights: dict[str, object] = {"hidden1.weight": [[1, -1], [1, 1]], "output.weight": [[2], [-1]]}
    if bias:
        weights |= {"hidden1.bias": [0, 0], "output.bias": [0]}
        weights = {name: weights[name] for name in sorted(weights, key=lambda n: (n[0] != "h", "bias" in n))}
    hidden, output = Dense(2, activation, bias), Dense(1, "identity", bias)
    return project_of([(children, accounts, target)], weights, hidden, output, optimizer=SGD(learning_rate=rate))


def engine_of(spec: NetworkSpec, loss: Loss, weights: Weights, x: object, y: object) -> Engine:
    """Make a float64 engine with these rows on its tape."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    engine = Engine(cpu(), compile_network(spec, loss), len(x), "float64")
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(len(x))
    tape[engine.program.input][:] = x
    tape["y"][:] = y
    return engine
