"""How much work a row is, and the plane of two inputs: what pictures of predictions have to know."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.spec import NetworkSpec

BUDGET = 20_000_000
"""Multiply-adds that one picture may take: some 20 ms on one core."""


def multiply_adds(spec: NetworkSpec) -> int:
    """Count the multiply-add pairs of one row's forward pass."""
    shapes = spec.shapes()
    return sum(layer.layer.multiply_adds(tuple(shapes[name] for name in layer.inputs)) for layer in spec.layers)


def plane(data: Dataset, points: int) -> tuple[HostArray, tuple[float, float, float, float]]:
    """Give a grid over the two inputs as rows (points², 2), the first varies faster; and the ends of both inputs."""
    low, high = data.x.min(axis=0), data.x.max(axis=0)
    margin = 0.08 * np.maximum(high - low, 1e-9)
    low, high = low - margin, high + margin
    first, second = np.meshgrid(np.linspace(low[0], high[0], points), np.linspace(low[1], high[1], points))
    extent = (float(low[0]), float(high[0]), float(low[1]), float(high[1]))
    return np.stack([first.ravel(), second.ravel()], axis=1), extent
