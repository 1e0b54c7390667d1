"""What the preprocessing tells the debugger: how a cell of the table became the value of an input node."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from core import numbers
from core.data.arrays import Dataset
from core.data.pipeline import FittedColumn
from core.explanation import Explanation, Ref, sub
from core.language import tr
from core.spec import NetworkSpec

MOST_SHOWN = 12
"""Nodes of a category that are written as a row of 0 and 1."""


def is_told(data: Dataset) -> bool:
    """Tell whether some column is more than the number itself; if none is, there is nothing to step through."""
    return any(column.encoding != "none" or "low" in column.state for column in data.pipeline.inputs)


def encoding_parts(spec: NetworkSpec, data: Dataset, row: int) -> list[tuple[str, int, Callable[[int], Explanation]]]:
    """List (input layer, how many nodes, what tells of a node) for a row of the table."""
    if not is_told(data):
        return []
    return [(layer, len(spec.columns(layer)), _teller(spec, data, row, layer)) for layer in spec.inputs]


def _teller(spec: NetworkSpec, data: Dataset, row: int, layer: str) -> Callable[[int], Explanation]:
    return lambda offset: explain_encoding(data, row, layer, spec.columns(layer).start, offset)


def explain_encoding(data: Dataset, row: int, layer: str, start: int, offset: int) -> Explanation:
    """Tell how a node of an input layer, whose nodes begin at feature `start`, got its value from the table's row."""
    column, node = column_of(data, start + offset)
    cell = data.table.cell(row, column.name)
    result = float(data.x[row, start + offset])
    one = column.read(data.table).take(np.array([row]))
    told = column.encoder.explain(cell, one, column.state, node, result)
    title = tr("Encoding of {column}", column=column.name)
    if len(column.feature_names) > 1:
        title = f"{title} · {column.feature_names[node].removeprefix(column.name).lstrip(' =')}"
    return Explanation(
        "encode", title, told.words, f"x{sub(offset + 1)}", told.equation, told.factors, result,
        Ref("unit", layer, (offset,)), note=_whole(data, row, column, start + offset - node, cell),
    )  # fmt: skip


def column_of(data: Dataset, feature: int) -> tuple[FittedColumn, int]:
    """Give the column that input node `feature` comes from, and which of its nodes it is."""
    for column in data.pipeline.inputs:
        if feature < len(column.feature_names):
            return column, feature
        feature -= len(column.feature_names)
    raise IndexError(feature)


def _whole(data: Dataset, row: int, column: FittedColumn, first: int, cell: str) -> str:
    """Write the cell with all of its nodes: “Pune” → [0 1 0]."""
    count = len(column.feature_names)
    if count == 1 or count > MOST_SHOWN:
        return ""
    values = " ".join(numbers.text(float(value), 3) for value in data.x[row, first : first + count])
    return f"{f'“{cell}”' if cell else 'An empty cell'} → [{values}]"
