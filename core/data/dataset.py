"""From a table and a plan to the data that a network is trained on."""

from __future__ import annotations

import numpy as np

from core import fields
from core.backend import HostArray
from core.data.arrays import Dataset
from core.data.checks import Check, checks
from core.data.histogram import Histogram, histogram
from core.data.pipeline import FittedColumn, Pipeline, fit_column
from core.data.plan import ColumnPlan, DataPlan, task
from core.data.split import split
from core.data.stream.streamed import StreamedTable, prepare_streamed
from core.data.suggestion import suggest_network
from core.data.table import Table
from core.errors import UserError

__all__ = ["Check", "Dataset", "Histogram", "checks", "histogram", "prepare", "suggest_network"]


def prepare(table: Table, plan: DataPlan) -> Dataset:
    """Split the rows, fit the encoders on the training rows alone and encode all rows.

    Raises:
        UserError: when there is no target, no input, no row left or only one class, or when a column does not
            fit its plan.
    """
    goal = _check(table, plan)
    if isinstance(table, StreamedTable):
        streamed = prepare_streamed(table, plan, goal)
        _check_classes(streamed.pipeline)
        return streamed
    rows = _usable(table, plan)
    target = table.column(plan.targets[0].name)
    classes = target.take(rows).values if goal != "regression" else None
    train, validation, test = split(rows, plan.split, classes)
    pipeline = Pipeline(
        goal,
        _fit(table, plan.inputs, train),
        _fit(table, plan.targets, rows if classes is not None else train),
    )
    x, y = pipeline.encode(table), pipeline.encode_target(table)
    _check_classes(pipeline)
    for array in (x, y, train, validation, test):
        array.setflags(write=False)
    return Dataset(x, y, train, validation, test, pipeline, table, plan)


def _fit(table: Table, columns: tuple[ColumnPlan, ...], rows: HostArray) -> tuple[FittedColumn, ...]:
    return tuple(fit_column(table.column(plan.name), plan, rows) for plan in columns)


def _check(table: Table, plan: DataPlan) -> str:
    for column in plan.columns:
        table.column(column.name)
    fields.check(plan.split, "Split")
    goal = task(table, plan)
    if not plan.inputs:
        raise UserError(f"{table.name}: no column is an input; the network needs at least one besides the target.")
    return goal


def _usable(table: Table, plan: DataPlan) -> HostArray:
    """Give the rows that have a target and no missing value in a column with the rule "drop row"."""
    keep = np.ones(table.rows, dtype=bool)
    for column in plan.columns:
        if column.use == "target" or (column.use == "input" and column.missing == "drop row"):
            keep &= ~table.column(column.name).missing
    rows: HostArray = np.flatnonzero(keep)
    if not len(rows):
        raise UserError(
            f"{table.name}: every row has a missing value and is left out; choose what fills missing values."
        )
    return rows


def _check_classes(pipeline: Pipeline) -> None:
    if pipeline.task != "regression" and len(pipeline.class_names) < 2:
        name, only = pipeline.targets[0].name, pipeline.class_names[0]
        raise UserError(
            f"{name}: every row has the class {only!r}, so there is nothing to learn; choose another target."
        )
