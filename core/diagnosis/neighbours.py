"""What the nearest rows say of a row's target: a yardstick that needs no training, and knows no network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.checks import pixel_columns
from core.data.dataset import Dataset
from core.metrics import classes_of

NEAREST = 10
MOST_ROWS = 1500
"""Training rows that are neighbours, and rows of each part that are asked about."""
MOST_NUMBERS = 6_000_000
"""Rows × inputs that are compared; wider data are compared by fewer rows."""


@dataclass(frozen=True, eq=False)
class Neighbours:
    """What the `NEAREST` training rows of each row say; a row is no neighbour of itself.

    Attributes:
        train, validation: row numbers of the table that were asked about.
        train_votes, validation_votes: for classes the share of the neighbours in each (rows, classes); else the mean of
            their targets (rows, n_out).
        train_targets, validation_targets: the first output of each of them (rows, neighbours).
    """

    train: HostArray
    validation: HostArray
    train_votes: HostArray
    validation_votes: HostArray
    train_targets: HostArray
    validation_targets: HostArray


def ask_neighbours(data: Dataset) -> Neighbours:
    """Ask the nearest training rows by Euclidean distance over standardised inputs (Cover and Hart 1967)."""
    rows = max(50, min(MOST_ROWS, MOST_NUMBERS // max(1, data.x.shape[1]) // 2))
    train, held = data.train[:rows], data.validation[:rows]
    x = np.asarray(data.x[train], dtype=np.float64)
    spread = x.std(axis=0)
    scale = np.where(spread > 0, spread, 1.0)
    if data.table.image or len(pixel_columns(data)) == x.shape[1]:
        scale = np.full_like(scale, scale.max(initial=1e-9))  # a pixel that is nearly always dark is no loud voice
    x, asked = x / scale, np.asarray(data.x[held], dtype=np.float64) / scale
    y = votes_of(data, train)
    to_train, to_held = _nearest(x, x, own=True), _nearest(x, asked, own=False)
    first = data.y[train][:, 0]
    return Neighbours(
        train, held, y[to_train].mean(axis=1), y[to_held].mean(axis=1), first[to_train], first[to_held]
    )  # fmt: skip


def votes_of(data: Dataset, rows: HostArray) -> HostArray:
    """Give the target of rows as a vote: one-hot for classes (a single yes/no output is two), else the outputs."""
    y = data.y[rows]
    if data.pipeline.task != "binary":
        return y
    return np.eye(2)[classes_of(y)]


def _nearest(x: HostArray, asked: HostArray, own: bool) -> HostArray:
    """Give where in `x` the nearest rows of each of `asked` are (rows, neighbours); `own`: they are the same rows."""
    near = max(1, min(NEAREST, len(x) - own))
    found = np.zeros((len(asked), near), dtype=np.int64)
    if len(x) <= own:
        return found
    squares = (x * x).sum(axis=1)
    for start in range(0, len(asked), 256):
        piece = asked[start : start + 256]
        distance = squares - 2 * piece @ x.T
        if own:
            distance[np.arange(len(piece)), np.arange(start, start + len(piece))] = np.inf
        found[start : start + len(piece)] = np.argpartition(distance, near - 1, axis=1)[:, :near]
    return found
