"""What the network answers all over the plane of two inputs: decision regions."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.spec import NetworkSpec

BUDGET = 20_000_000
"""Multiply-adds that one report may take: some 20 ms on one core."""
FINEST, COARSEST = 100, 24
"""Points along each side of the map of decision regions."""


@dataclass(frozen=True, eq=False)
class Report:
    """What the training panel draws beside the curves; what does not apply is None.

    Attributes:
        regions: predictions over a grid of the two inputs (points, points, outputs), first axis: second input.
        extent: (smallest, largest) of the first, then of the second input, as the network sees them.
    """

    regions: HostArray | None
    extent: tuple[float, float, float, float]


def multiply_adds(spec: NetworkSpec) -> int:
    """Count the multiply-add pairs of one row's forward pass."""
    shapes = spec.shapes()
    return sum(layer.layer.multiply_adds(tuple(shapes[name] for name in layer.inputs)) for layer in spec.layers)


def make_report(spec: NetworkSpec, data: Dataset, predict: Callable[[HostArray], HostArray]) -> Report:
    """Make the report with `predict`: x (rows, n_in) → predictions (rows, n_out)."""
    if data.x.shape[1] != 2:
        return Report(None, (0.0, 1.0, 0.0, 1.0))
    points = max(COARSEST, min(FINEST, math.isqrt(max(1, BUDGET // max(1, multiply_adds(spec))))))
    rows, extent = plane(data, points)
    regions = predict(rows).reshape(points, points, -1)
    if data.pipeline.task == "labels":
        regions = regions[..., :1]  # several yes/no targets share one map: the first one's
    return Report(regions, extent)


def plane(data: Dataset, points: int) -> tuple[HostArray, tuple[float, float, float, float]]:
    """Give a grid over the two inputs as rows (points², 2), and its extent (see `Report`); the first varies faster."""
    low, high = data.x.min(axis=0), data.x.max(axis=0)
    margin = 0.08 * np.maximum(high - low, 1e-9)
    low, high = low - margin, high + margin
    first, second = np.meshgrid(np.linspace(low[0], high[0], points), np.linspace(low[1], high[1], points))
    extent = (float(low[0]), float(high[0]), float(low[1]), float(high[1]))
    return np.stack([first.ravel(), second.ravel()], axis=1), extent
