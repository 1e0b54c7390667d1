"""A network that gives back what it read, through a narrow middle."""

from __future__ import annotations

import dataclasses

from core.config import TrainConfig
from core.data.dataset import Dataset
from core.data.plan import MAX_COLUMNS, ColumnPlan, DataPlan
from core.data.table import Column, Table
from core.errors import UserError
from core.language import tr
from core.layers.dense import Dense
from core.losses import SquaredError
from core.project import Project
from core.template import Network, Template, mlp, run_for

ORDER = 30
AGAIN = " again"
"""Behind the name of a column that stands a second time in the table, as what is to be given back."""
LABEL = tr("Autoencoder")


def both_ways(project: Project) -> Project:
    """Give the project with its columns of numbers a second time, as targets; all else is ignored.

    Raises:
        UserError: when there are no columns of numbers, or they are targets already.
    """
    table, plan = project.table, project.plan
    if type(table) is not Table:
        raise UserError(
            tr("{label}: its columns stand twice in the table, and rows that stay in their file cannot.", label=LABEL)
        )
    numeric = [c for c in plan.inputs if table.column(c.name).kind == "number" and f"{c.name}{AGAIN}" not in table]
    if not numeric or 2 * len(numeric) > MAX_COLUMNS:
        raise UserError(
            tr("{label}: it gives its inputs back, and the data have no input of numbers for that.", label=LABEL)
        )
    names = {column.name for column in numeric}
    again = [dataclasses.replace(table.column(column.name), name=f"{column.name}{AGAIN}") for column in numeric]
    columns: list[Column] = [*table.columns, *again]
    plans = [c if c.name in names else dataclasses.replace(c, use="ignore") for c in plan.columns]
    plans += [ColumnPlan(f"{c.name}{AGAIN}", "target", c.encoding, "drop row") for c in numeric]
    changed = DataPlan(tuple(plans), dataclasses.replace(plan.split, stratified=False))
    return project.with_data(Table(table.name, tuple(columns)), changed)


def fit(dataset: Dataset) -> Network:
    """Give inputs → half → code → half → inputs."""
    inputs = dataset.x.shape[1]
    if dataset.y.shape[1] != inputs:
        raise UserError(tr("{label}: it needs as many targets as inputs.", label=LABEL))
    code, wide = max(1, min(16, inputs // 4 or 1)), max(2, inputs // 2)
    hidden = (("encoder", Dense(wide, "tanh")), ("code", Dense(code, "tanh")), ("decoder", Dense(wide, "tanh")))
    settings = run_for(dataset)
    return mlp(dataset, *hidden), TrainConfig(SquaredError(), settings.optimizer, settings.run)


TEMPLATES = (
    Template("autoencoder", LABEL, tr("Gives its inputs back through a narrow middle, which has to keep what matters."),
             fit, "digits", data=both_ways),
)  # fmt: skip
