"""The prepared data: arrays for the engine, together with where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.backend import HostArray
from core.data.pipeline import Pipeline
from core.data.plan import DataPlan
from core.data.table import Table
from core.data.weighing import class_weights
from core.metrics import classes_of


@dataclass(frozen=True, eq=False)
class Dataset:
    """Inputs and targets of all rows of the table, and which rows are for what.

    Row i of `x` and `y` is row i of the table. A row that is left out (a missing target, or a missing value
    with the rule "drop row") is in none of the three parts.

    Attributes:
        x: (rows, n_in) float64, read-only.
        y: (rows, n_out) float64, read-only, NaN where the target is missing.
        train, validation, test: int64 row numbers, each row in one part at most.
        weights: (rows,) float64, read-only: how many times each row's loss counts; None: every row once.
    """

    x: HostArray
    y: HostArray
    train: HostArray
    validation: HostArray
    test: HostArray
    pipeline: Pipeline
    table: Table
    plan: DataPlan
    weights: HostArray | None = None

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return len(self.x)

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many rows train, validate and test; of a file that is streamed, all of its rows."""
        return len(self.train), len(self.validation), len(self.test)

    @property
    def n_train(self) -> int:
        """How many rows are trained on; of a file that is streamed, all of them."""
        return len(self.train)

    @cached_property
    def largest(self) -> float:
        """The largest input, whatever its sign."""
        return max(float(self.x.max()), -float(self.x.min())) if self.x.size else 0.0

    @cached_property
    def target_span(self) -> tuple[float, float]:
        """The smallest and the largest wanted output of the rows in some part."""
        target = self.y[self.used]
        return float(target.min()), float(target.max())

    @cached_property
    def classes(self) -> HostArray:
        """The class of every row: int64 (rows,); of one yes/no output 0 or 1."""
        return classes_of(self.y)

    @cached_property
    def parts(self) -> HostArray:
        """Which part each row is in: int8 (rows,), 0 training, 1 validation, 2 test, 3 none of them."""
        parts = np.full(len(self.x), 3, dtype=np.int8)
        for part, rows in enumerate((self.train, self.validation, self.test)):
            parts[rows] = part
        return parts

    @cached_property
    def weights_of_classes(self) -> dict[str, float]:
        """How many times a row of each class counts in the loss, see `core.data.weighing`."""
        return class_weights(self.pipeline, self.plan, self.y, self.train)

    @cached_property
    def target_bars(self) -> tuple[HostArray, HostArray]:
        """How the first target is spread where it is a number, in its own unit: counts (8,) and edges (9,)."""
        return np.histogram(self.pipeline.undo_target(self.y)[:, 0], bins=8)

    @cached_property
    def used(self) -> HostArray:
        """The numbers of all rows that are in some part, ascending."""
        result: HostArray = np.sort(np.concatenate([self.train, self.validation, self.test]))
        return result
