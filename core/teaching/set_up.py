"""A project as the set-up of a lesson: plain values from which the same numbers come again."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.config import TrainConfig
from core.data.dataset import Dataset
from core.data.stream.streamed import StreamedTable
from core.errors import UserError
from core.language import tr
from core.lessons.set_up import MOST_COLUMNS, MOST_ROWS, prepare
from core.project import Project


def set_up_of(project: Project, batch: bool = False) -> dict[str, Any]:
    """Write a project as a lesson's set-up; it is made from that again and compared.

    Columns are written as they are where the lesson would prepare them in the same way, else as the network sees them.
    A lesson trains on all rows; `batch`: its steps go through batches, so the training rows have to be the same.

    Raises:
        UserError: saying what a lesson cannot hold.
    """
    if isinstance(project.table, StreamedTable):
        raise UserError(tr("A lesson holds its rows, and these stay in their file; take a small table."))
    data, config, usual = project.dataset(), project.config, TrainConfig()
    if data.rows > MOST_ROWS or data.x.shape[1] + data.y.shape[1] > MOST_COLUMNS:
        raise UserError(
            tr(
                "A lesson holds up to {most_rows} rows and {most_columns} columns; this project has more.",
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
            )
        )
    for part in ("schedule", "regularization", "stopping"):
        if getattr(config, part) != getattr(usual, part):
            raise UserError(tr("A lesson has no {part}; switch it off in the Train mode first.", part=part))
    if config.optimizer.state_names and project.progress.step:
        label = config.optimizer.label
        raise UserError(
            tr("A lesson begins without {label}'s memory of earlier updates; press Reset, or choose SGD.", label=label)
        )
    settings = config.to_json()
    rest = {
        "network": project.spec.to_json(),
        "weights": {name: np.asarray(project.weights[name]).tolist() for name in project.weights},
        **{part: settings[part] for part in ("loss", "optimizer", "run")},
    }
    for columns in (_as_read(project), _as_seen(data)):
        made = {**columns, **rest}
        if columns and _is_same(made, project, data, batch):
            return made
    raise UserError(
        tr("A lesson cannot hold this network on these data; it takes numbers and categories in one table.")
    )


def _as_read(project: Project) -> dict[str, Any]:
    """Write the table's columns, if they are numbers as they are and categories one column for each."""
    columns = project.plan.columns
    if any(c.use == "ignore" or c.settings or c.clip or c.kind for c in columns):
        return {}
    table = {}
    for column in project.table.columns:
        if column.n_missing:
            return {}
        numbers = column.kind == "number"
        table[column.name] = column.values.tolist() if numbers else [column.cell(k) for k in range(project.table.rows)]
    targets = [c.name for c in columns if c.use == "target"]
    return {"table": table, "targets": targets, "encodings": {c.name: c.encoding for c in columns}}


def _as_seen(data: Dataset) -> dict[str, Any]:
    """Write the columns that the network reads, as numbers."""
    names = [*data.pipeline.feature_names, *data.pipeline.output_names]
    if len(set(names)) < len(names) or len(data.used) < data.rows:
        return {}
    columns = dict(zip(names, np.hstack([data.x, data.y]).T.tolist(), strict=True))
    return {"table": columns, "targets": list(data.pipeline.output_names), "encodings": dict.fromkeys(names, "none")}


def _is_same(set_up: dict[str, Any], project: Project, data: Dataset, batch: bool) -> bool:
    try:
        made = prepare(set_up, project.name)
        found = made.dataset()
    except UserError:
        return False
    same_data = np.array_equal(found.x, data.x) and np.array_equal(found.y, data.y)
    same_rows = not batch or np.array_equal(found.train, data.train)
    same_weights = all(np.array_equal(made.weights[name], project.weights[name]) for name in project.weights)
    return bool(
        same_data and same_rows and same_weights and made.spec == project.spec and made.config == project.config
    )
