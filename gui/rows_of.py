"""Rows of the data that somebody wants to see: those of a cell of the confusion matrix, of a dot, of a bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.dataset import Dataset
from core.language import tr
from core.predict import predict
from core.project import Project

MOST_ROWS = 1000
"""More rows than these are not listed."""
MOST_COLUMNS = 12
PARTS = (tr("train"), tr("validation"), tr("test"), tr("left out"))


@dataclass(frozen=True)
class Listed:
    """What the list shows: the rows' numbers from 0, the headings, and the cells as words."""

    rows: tuple[int, ...]
    heads: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


def listed(project: Project, data: Dataset, rows: Sequence[int] | HostArray) -> Listed:
    """Write rows out: part, the table's cells (targets last), and what the network says with `project.weights`."""
    chosen = np.asarray(rows, dtype=np.intp).reshape(-1)
    chosen = chosen[(chosen >= 0) & (chosen < len(data.x))][:MOST_ROWS]
    names = [column.name for column in data.pipeline.inputs][:MOST_COLUMNS]
    names += [column.name for column in data.pipeline.targets]
    columns = [[PARTS[part] for part in data.parts[chosen]]]
    columns += [[data.table.cell(int(row), name) for row in chosen] for name in names]
    columns.append(_answers(project, data, chosen))
    return Listed(tuple(map(int, chosen)), (tr("part"), *names, tr("network says")), tuple(zip(*columns, strict=True)))


def _answers(project: Project, data: Dataset, chosen: HostArray) -> list[str]:
    """Say what the network answers: values in the target's unit, or the likeliest answers with their probability."""
    if not len(chosen):
        return []
    said = data.pipeline.decode(predict(project.spec, project.weights, data.x[chosen]))
    return [" · ".join(_words(value) for value in row.values()) for row in said]


def _words(value: str | float) -> str:
    return value if isinstance(value, str) else numbers.text(value)
