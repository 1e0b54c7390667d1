"""Projects with several rows on any network, for tests of walks through batches."""

from __future__ import annotations

import numpy as np

from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.losses import Loss, SquaredError
from core.optimizers import SGD, Optimizer
from core.params import Weights, layout
from core.project import Project
from core.spec import NetworkSpec
from core.walk import Walk


def project_on(
    spec: NetworkSpec,
    rows: int = 7,
    batch: int = 5,
    seed: int = 3,
    optimizer: Optimizer | None = None,
    loss: Loss | None = None,
    **run: object,
) -> Project:
    """Make a project whose rows and weights are drawn; targets are numbers, or one class in 1 for class losses."""
    draw = np.random.default_rng(seed)
    shapes = spec.shapes()
    inputs, outputs = spec.n_inputs, shapes[spec.output.name][0]
    loss = loss or SquaredError()
    y = np.eye(outputs)[draw.integers(0, outputs, rows)] if loss.logits_of else draw.normal(0, 1, (rows, outputs))
    whole = "categories" in {layer.name for layer in spec.layers} or any(
        layer.layer.kind == "embedding" for layer in spec.layers
    )
    x = draw.integers(0, 3, (rows, inputs)).astype(float) if whole else draw.normal(0, 1, (rows, inputs))
    names = [f"x{i}" for i in range(inputs)] + [f"y{i}" for i in range(outputs)]
    table = Table("rows", tuple(number_column(n, v) for n, v in zip(names, np.hstack([x, y]).T, strict=True)))
    plan = DataPlan(tuple(ColumnPlan(n, "input" if n[0] == "x" else "target") for n in names), GIVEN)
    settings = RunSettings(batch_size=batch, epochs=5, precision="float64", seed=seed, **run)  # type: ignore[arg-type]
    weights = Weights({e.name: np.abs(draw.normal(0.3, 0.6, e.shape)) + 0.1 if e.info.name == "variance"
                       else draw.normal(0, 0.7, e.shape) for e in layout(spec).entries})  # fmt: skip
    return Project("rows", spec, TrainConfig(loss, optimizer or SGD(), settings), table, plan, weights, weights)


def batch_walk(project: Project, row: int = 0) -> Walk:
    """Walk through the batch that comes next."""
    return Walk(project, project.dataset(), row, whole_batch=True)
