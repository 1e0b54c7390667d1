"""What the sets of points in the plane share: settings, classes in equal numbers, the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.table import Column, Table, number_column
from core.fields import setting
from core.language import tr

LETTERS = tuple("ABCDEFGHIJ")


COLUMNS = {
    "x": tr("Place from left to right."),
    "y": tr("Place from bottom to top."),
    "class": tr("Which class the point is of."),
}
"""What the columns of points in the plane mean."""


@dataclass(frozen=True)
class Points:
    """Settings of points in two given classes."""

    rows: int = setting(600, tr("Rows"), tr("How many points are drawn."), minimum=4, maximum=1_000_000)
    noise: float = setting(
        0.1, tr("Noise"), tr("Standard deviation of what is added to each point."), minimum=0.0, maximum=10.0
    )
    seed: int = setting(
        1, tr("Seed"), tr("Start of all random numbers: same seed, same points."), minimum=0, maximum=2**31 - 1
    )


def classes_of(rows: int, classes: int) -> HostArray:
    """Give the class of each row, in turn: 0, 1, 2, 0, 1, 2 and so on."""
    result: HostArray = np.arange(rows) % classes
    return result


def table_of(name: str, x: HostArray, y: HostArray, of: HostArray, classes: Iterable[str]) -> Table:
    """Put points and their classes into a table: x, y, class."""
    codes = of.astype(np.int32)
    codes.setflags(write=False)
    target = Column("class", "category", codes, tuple(classes))
    return Table(name, (number_column("x", x), number_column("y", y), target))
