"""Predictions and slopes in the units of the table: how far the target moves for one more of a column.

∂target/∂column = ∂target/∂ŷ · Σ over the column's nodes of ∂ŷ/∂node · ∂node/∂column, at one row. The first and the last
factor come from the encoders; ∂ŷ/∂node is the network's, found by trying: (ŷ(x + ε) − ŷ(x − ε)) / 2ε in float64.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.arrays import Dataset
from core.data.pipeline import FittedColumn, Pipeline
from core.params import Weights
from core.predict import predict
from core.spec import NetworkSpec

STEP = 1e-5
AT_ONCE = 2_000_000
"""Numbers of moved rows that go through the network at once."""


@dataclass(frozen=True, eq=False)
class OwnSlopes:
    """Slopes of every output for every column of numbers, at some rows.

    Attributes:
        columns: the columns of numbers.  outputs: the targets, or the classes whose output it is.
        prediction: (rows, outputs) in the target's own unit; of classes the outputs themselves.
        slopes: (rows, outputs, columns).
    """

    columns: tuple[str, ...]
    outputs: tuple[str, ...]
    prediction: HostArray
    slopes: HostArray


def slopes_of(spec: NetworkSpec, weights: Weights, data: Dataset, rows: HostArray) -> OwnSlopes:
    """Give predictions and slopes for rows of the table; missing values stand for what fills them."""
    pipeline, x = data.pipeline, data.x[rows]
    outputs = predict(spec, weights, x)
    places = _places(pipeline)
    slopes = np.zeros((len(rows), outputs.shape[1], len(places)))
    for first in range(0, len(places), per := max(1, AT_ONCE // max(1, x.size))):
        part = places[first : first + per]
        moved = np.repeat(x[None], 2 * len(part), axis=0).reshape(len(part), 2, *x.shape)
        for place, (_, node) in enumerate(part):
            moved[place, 0, :, node] += STEP
            moved[place, 1, :, node] -= STEP
        found = predict(spec, weights, moved.reshape(-1, x.shape[1])).reshape(len(part), 2, *outputs.shape)
        for place, (column, _) in enumerate(part):
            by_node = (found[place, 0] - found[place, 1]) / (2 * STEP)
            slopes[:, :, first + place] = by_node * node_slope(column, data, rows)[:, None]
    slopes *= unit_slopes(pipeline, outputs)[:, :, None]
    names = tuple(column.name for column, _ in places)
    return OwnSlopes(names, pipeline.output_names, pipeline.undo_target(outputs), slopes)


def _places(pipeline: Pipeline) -> list[tuple[FittedColumn, int]]:
    """List the columns of numbers with their input node."""
    found, node = [], 0
    for column in pipeline.inputs:
        if column.kind == "number":
            found.append((column, node))
        node += len(column.feature_names)
    return found


def node_slope(column: FittedColumn, data: Dataset, rows: HostArray) -> HostArray:
    """Give ∂node/∂column at some rows, for a column of numbers: (rows,)."""
    values = column.read(data.table).values[rows]
    slope = column.encoder.slope(np.where(np.isnan(values), column.state["fill"], values), column.state)
    return np.zeros(len(rows)) if slope is None else slope


def unit_slopes(pipeline: Pipeline, outputs: HostArray) -> HostArray:
    """Give ∂target/∂ŷ at these outputs: (rows, outputs); 1 for classes."""
    if pipeline.task != "regression":
        return np.ones_like(outputs)
    own = pipeline.undo_target(outputs)
    factors = [target.encoder.decode_slope(own[:, k], target.state) for k, target in enumerate(pipeline.targets)]
    return np.stack(factors, axis=1)
