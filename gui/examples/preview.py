"""Chooses how a data set is looked at first."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.catalogue import DataSource
from core.data.dataset import Dataset, prepare
from core.predicting.images import image_shape
from gui.plots.set_preview import SetPreview

MOST_ROWS = 2000
IMAGES = 24


@dataclass(frozen=True)
class Look:
    """What is shown: the prepared data, and whether they are only a part of what the settings ask for."""

    data: Dataset
    part: bool
    shape: tuple[int, int, int] | None


def look_at(source: DataSource, settings: Any) -> Look:
    """Make the data, or a part where many rows are asked for.

    Raises:
        UserError: when the settings give no data.
    """
    rows = getattr(settings, "rows", 0)
    part = rows > MOST_ROWS
    table = source.make(dataclasses.replace(settings, rows=MOST_ROWS) if part else settings)
    head = table.head(MOST_ROWS) if table.rows > MOST_ROWS else table
    data = prepare(head, source.plan(head))
    spec, _ = source.network(data)
    return Look(data, part, image_shape(spec, data.pipeline))


def show(preview: SetPreview, seen: Look) -> None:
    """Draw points, images or rows."""
    data, inputs, target = seen.data, seen.data.plan.inputs, seen.data.plan.targets[0]
    columns = [data.table.column(column.name) for column in inputs]
    goal = data.table.column(target.name)
    numbers = all(column.kind == "number" for column in columns)
    preview.set_note("")
    if seen.shape is not None:
        pixels = np.stack([column.values[:IMAGES] for column in columns], axis=1)
        preview.show_images(pixels.reshape(-1, *seen.shape)[..., 0])
    elif numbers and len(columns) == 2 and len(data.plan.targets) == 1:
        xy = np.stack([column.values for column in columns], axis=1)
        preview.show_points(xy, _groups(goal.kind, goal.values), (columns[0].name, columns[1].name))
    elif numbers and len(columns) == 1 and goal.kind == "number":
        xy = np.stack([columns[0].values, goal.values], axis=1)
        preview.show_points(xy, np.zeros(len(xy), dtype=int), (columns[0].name, goal.name))
    else:
        names = data.table.names
        rows = range(min(data.table.rows, 16))
        preview.show_rows(names, [[data.table.cell(row, name) for name in names] for row in rows])


def _groups(kind: str, values: HostArray) -> HostArray:
    whole = bool((values == np.round(values)).all()) and len(np.unique(values)) <= 2
    return values.astype(int) if kind != "number" or whole else values
