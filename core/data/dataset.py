"""From a table and a plan to the data that a network is trained on."""

from __future__ import annotations

import numpy as np

from core import fields
from core.backend import HostArray
from core.data.arrays import Dataset
from core.data.checks import Check, checks
from core.data.histogram import Histogram, histogram
from core.data.kinds import date_form, in_kind
from core.data.pipeline import FittedColumn, Pipeline, fit_column
from core.data.plan import ColumnPlan, DataPlan, SplitPlan, task
from core.data.split import split
from core.data.stream.source import Report, told
from core.data.stream.streamed import StreamedTable, prepare_streamed
from core.data.suggestion import suggest_network
from core.data.table import Column, Table, listing
from core.data.weighing import row_weights
from core.errors import UserError
from core.language import tr

__all__ = ["Check", "Dataset", "Histogram", "checks", "histogram", "prepare", "suggest_network"]


def prepare(table: Table, plan: DataPlan, report: Report | None = None) -> Dataset:
    """Split the rows, fit the encoders on the training rows alone and encode all rows.

    `report` is told the finished share, 0 to 1.

    Raises:
        Cancelled: when `report` gave False.
        UserError: when there is no target, no input, no row left or only one class, or when a column does not
            fit its plan.
    """
    goal = _check(table, plan)
    if isinstance(table, StreamedTable):
        streamed = prepare_streamed(table, plan, goal)
        _check_classes(streamed.pipeline)
        return streamed
    rows = _usable(table, plan)
    classes = _classes(table, plan, goal)
    train, validation, test = split(
        rows, plan.split, None if classes is None else classes[rows], _ordering(table, plan.split)
    )
    pipeline = Pipeline(
        goal,
        _fit(table, plan.inputs, train, _share(report, 0.2, 0.6)),
        _fit(table, plan.targets, rows if classes is not None else train),
    )
    x, y = pipeline.encode(table, _share(report, 0.6, 1.0)), pipeline.encode_target(table)
    _check_classes(pipeline)
    weights = row_weights(pipeline, plan, y, train)
    for array in (x, y, train, validation, test, *([weights] if weights is not None else [])):
        array.setflags(write=False)
    return Dataset(x, y, train, validation, test, pipeline, table, plan, weights)


def _classes(table: Table, plan: DataPlan, goal: str) -> HostArray | None:
    """Give the class of every row for a stratified split; of several yes/no targets their combination."""
    if goal == "regression":
        return None
    codes = [np.unique(table.column(t.name).values, return_inverse=True)[1] for t in plan.targets]
    found: HostArray = np.zeros(table.rows, dtype=np.int64)
    for code in codes:
        found = np.unique(found * (int(code.max()) + 1) + code, return_inverse=True)[1]
    return found


def _ordering(table: Table, split_plan: SplitPlan) -> Column | None:
    """Give the column that the split goes by, a date as a number of days.

    Raises:
        UserError: when it is none of the table's, or has no order in time.
    """
    if split_plan.by == "share":
        return None
    if split_plan.column not in table:
        wanted = {"column": tr("names the part"), "group": tr("names the group"), "time": tr("orders the rows")}[
            split_plan.by
        ]
        raise UserError(
            tr(
                "Split: choose the column that {wanted}; there are {listing}.",
                wanted=wanted,
                listing=listing(table.names),
            )
        )
    column = table.column(split_plan.column)
    if split_plan.by == "time" and column.kind != "number":
        if not date_form(column):
            raise UserError(
                tr("Split: {column} holds neither numbers nor dates, so it has no order in time.", column=column.name)
            )
        return in_kind(column, "date", table=table.name)
    return column


def _share(report: Report | None, begin: float, end: float) -> Report | None:
    """Give the report of a part of the work."""
    return None if report is None else lambda part: report(begin + (end - begin) * part)


def _fit(
    table: Table, columns: tuple[ColumnPlan, ...], rows: HostArray, report: Report | None = None
) -> tuple[FittedColumn, ...]:
    found = []
    for place, plan in enumerate(columns):
        told(report, place / len(columns))
        found.append(fit_column(table.column(plan.name), plan, rows))
    return tuple(found)


def _check(table: Table, plan: DataPlan) -> str:
    for column in plan.columns:
        table.column(column.name)
    fields.check(plan.split, tr("Split"))
    goal = task(table, plan)
    if not plan.inputs:
        raise UserError(
            tr("{table}: no column is an input; the network needs at least one besides the target.", table=table.name)
        )
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
            tr(
                "{table}: every row has a missing value and is left out; choose what fills missing values.",
                table=table.name,
            )
        )
    return rows


def _check_classes(pipeline: Pipeline) -> None:
    if pipeline.task in ("binary", "classes") and len(pipeline.class_names) < 2:
        name, only = pipeline.targets[0].name, pipeline.class_names[0]
        raise UserError(
            tr(
                "{name}: every row has the class {only!r}, so there is nothing to learn; choose another target.",
                name=name,
                only=only,
            )
        )
