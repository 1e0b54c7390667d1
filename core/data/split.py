"""Sharing rows out: training, validation and test."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.plan import SplitPlan

Parts = tuple[HostArray, HostArray, HostArray]


def split(rows: HostArray, plan: SplitPlan, classes: HostArray | None = None) -> Parts:
    """Share `rows` out; `classes` gives the class of each row for a stratified split.

    The parts have round(n · share) rows, with at least one row for training; same seed, same parts.
    """
    train, validation = _sizes(len(rows), plan)
    if not plan.shuffle:
        return rows[:train], rows[train : train + validation], rows[train + validation :]
    generator = np.random.default_rng(plan.seed)
    order = generator.permutation(len(rows))
    if plan.stratified and classes is not None:
        order = order[_interleaved(classes[order])]
    parts = np.split(rows[order], [train, train + validation])
    return generator.permutation(parts[0]), generator.permutation(parts[1]), generator.permutation(parts[2])


def _sizes(rows: int, plan: SplitPlan) -> tuple[int, int]:
    total = plan.train + plan.validation + plan.test
    train = min(rows, max(1, int(rows * plan.train / total + 0.5)))
    held_out = rows - train if not plan.test else int(rows * plan.validation / total + 0.5)
    return train, min(rows - train, held_out) if plan.validation else 0


def _interleaved(classes: HostArray) -> HostArray:
    """Order rows so that each piece of the order has the same share of every class.

    Row k of a class with m rows stands at (k + ½) / m; sorting by that spreads every class evenly.
    """
    by_class = np.argsort(classes, kind="stable")
    counts = np.unique(classes, return_counts=True)[1]
    place = np.concatenate([(np.arange(count) + 0.5) / count for count in counts])
    result: HostArray = by_class[np.argsort(place, kind="stable")]
    return result
