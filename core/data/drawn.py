"""Points drawn by hand: a table of two columns and a class, or of x and y; and back again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.plan import DataPlan, suggest
from core.data.table import Column, Table, number_column
from core.errors import UserError
from core.language import tr

NAME = tr("Drawn points")
CLASSES = tuple("ABCDEFGHI")
MOST = 5000


@dataclass(frozen=True, eq=False)
class Points:
    """Points on the sheet.

    Attributes:
        xy: (points, 2).  of: the class of each (points,); all 0 in a regression, where y is what is predicted.
        classes: their names.  regression: whether there are no classes.  names: of the two axes and the class.
    """

    xy: HostArray
    of: HostArray
    classes: tuple[str, ...] = CLASSES
    regression: bool = False
    names: tuple[str, str, str] = ("x", "y", "class")

    def __len__(self) -> int:
        """Count the points."""
        return len(self.xy)

    @property
    def complete(self) -> bool:
        """Whether a network can be trained on them: two classes, or two points of a regression."""
        return len(self) >= 2 and (self.regression or len(np.unique(self.of)) >= 2)

    def with_points(self, xy: HostArray, of: int) -> Points:
        """Give these and more points of one class.

        Raises:
            UserError: when there are too many.
        """
        if len(self) + len(xy) > MOST:
            raise UserError(tr("There can be {most} drawn points at most; rub some out first.", most=MOST))
        joined = np.concatenate([self.of, np.full(len(xy), 0 if self.regression else of)])
        return self._with(np.concatenate([self.xy, xy]), joined)

    def without(self, near: HostArray, reach: HostArray) -> Points:
        """Give these without those nearer than `reach` (2,) to `near` (2,), measured along each axis."""
        far = (((self.xy - near) / reach) ** 2).sum(axis=1) > 1
        return self if far.all() else self._with(self.xy[far], self.of[far])

    def _with(self, xy: HostArray, of: HostArray) -> Points:
        return Points(xy, of, self.classes, self.regression, self.names)


def blank(regression: bool = False) -> Points:
    """Give an empty sheet."""
    return Points(np.empty((0, 2)), np.empty(0, dtype=np.int64), regression=regression)


def table_of(points: Points, name: str = NAME) -> Table:
    """Make the table: x, y and the class of each point.

    Raises:
        UserError: when there is nothing to train on.
    """
    if not points.complete:
        wanted = tr("two points") if points.regression else tr("points of two classes")
        raise UserError(
            tr("{name}: draw at least {wanted} before a network can learn from them.", name=name, wanted=wanted)
        )
    x, y, kind = points.names
    columns = (number_column(x, points.xy[:, 0]), number_column(y, points.xy[:, 1]))
    if points.regression:
        return Table(name, columns)
    used, codes = np.unique(points.of, return_inverse=True)
    codes = codes.astype(np.int32)
    codes.setflags(write=False)
    return Table(name, (*columns, Column(kind, "category", codes, tuple(points.classes[k] for k in used))))


def plan_of(table: Table, points: Points) -> DataPlan:
    """Decide how the table is used: the class, or y, is the target; x and y are inputs even if they never change."""
    x, y, kind = points.names
    plan = suggest(table, y if points.regression else kind)
    for name in (x,) if points.regression else (x, y):
        plan = plan.with_column(name, use="input")
    return plan


def points_of(data: Dataset) -> Points | None:
    """Read points off prepared data, so that they can be drawn on; None where they do not lie in a plane."""
    table, plan, task = data.table, data.plan, data.pipeline.task
    inputs, targets = plan.inputs, plan.targets
    if table.rows > MOST or len(targets) != 1 or len(inputs) + len(targets) != len(table.columns):
        return None
    names = [column.name for column in (*inputs, *targets)]
    columns = [table.column(name) for name in names]
    if task == "regression":
        return _regression(names, columns) if len(inputs) == 1 else None
    return _classes(names, columns) if len(inputs) == 2 and columns[2].kind == "category" else None


def _regression(names: Sequence[str], columns: Sequence[Column]) -> Points | None:
    if any(column.kind != "number" or column.n_missing for column in columns):
        return None
    xy = np.stack([column.values for column in columns], axis=1)
    return Points(xy, np.zeros(len(xy), dtype=np.int64), regression=True, names=(names[0], names[1], "class"))


def _classes(names: Sequence[str], columns: Sequence[Column]) -> Points | None:
    x, y, kind = columns
    if {x.kind, y.kind} != {"number"} or any(column.n_missing for column in columns) or len(kind.categories) > 9:
        return None
    more = tuple(letter for letter in CLASSES if letter not in kind.categories)
    classes = (*kind.categories, *more)[: len(CLASSES)]
    xy = np.stack([x.values, y.values], axis=1)
    return Points(xy, kind.values.astype(np.int64), classes, names=(names[0], names[1], names[2]))
