"""How good the predictions are, in pictures: confusion counts, prediction against target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.metrics import confusion, label_counts
from core.spec import NetworkSpec

BUDGET = 20_000_000
"""Multiply-adds that one report may take: some 20 ms on one core."""
MOST_ROWS = 2000
"""Held-out rows that are looked at; more dots or counts would not change what is seen."""


@dataclass(frozen=True, eq=False)
class Report:
    """What the training panel draws beside the curves; what does not apply is None.

    Attributes:
        counts: confusion counts of the held-out rows (true class, predicted class); of several yes/no targets the
            answers of all of them.
        target, prediction: of the held-out rows in the target's own unit (rows,), for regression.
        held_out: whether these rows were kept away from training.
    """

    counts: HostArray | None
    target: HostArray | None
    prediction: HostArray | None
    held_out: bool


def multiply_adds(spec: NetworkSpec) -> int:
    """Count the multiply-add pairs of one row's forward pass."""
    shapes = spec.shapes()
    return sum(layer.layer.multiply_adds(tuple(shapes[name] for name in layer.inputs)) for layer in spec.layers)


def make_report(spec: NetworkSpec, data: Dataset, predict: Callable[[HostArray], HostArray]) -> Report:
    """Make the report with `predict`: x (rows, n_in) → predictions (rows, n_out)."""
    rows = data.validation if len(data.validation) else data.train
    share = max(1, BUDGET // max(1, multiply_adds(spec)))
    rows = rows[: min(MOST_ROWS, share)]
    predicted, target = predict(data.x[rows]), data.y[rows]
    counts = measured = wanted = None
    if data.pipeline.task == "regression":
        undo = data.pipeline.undo_target
        wanted, measured = undo(target)[:, 0], undo(predicted)[:, 0]
    else:
        counts = (
            label_counts(predicted, target).sum(axis=0)
            if data.pipeline.task == "labels"
            else confusion(predicted, target, len(data.pipeline.class_names))
        )
    return Report(counts, wanted, measured, len(data.validation) > 0)


def plane(data: Dataset, points: int) -> tuple[HostArray, tuple[float, float, float, float]]:
    """Give a grid over the two inputs as rows (points², 2), the first varies faster; and the ends of both inputs."""
    low, high = data.x.min(axis=0), data.x.max(axis=0)
    margin = 0.08 * np.maximum(high - low, 1e-9)
    low, high = low - margin, high + margin
    first, second = np.meshgrid(np.linspace(low[0], high[0], points), np.linspace(low[1], high[1], points))
    extent = (float(low[0]), float(high[0]), float(low[1]), float(high[1]))
    return np.stack([first.ravel(), second.ravel()], axis=1), extent
