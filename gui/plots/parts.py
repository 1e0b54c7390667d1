"""The numbers of a plot for assistive programs and for keys: one part for each line of its table."""

from __future__ import annotations

import numbers as kinds
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QPoint, QRect

from core import numbers
from core.language import tr
from gui.access.parts import Key, Parts, Role

if TYPE_CHECKING:
    from gui.plots.base import Plot

MOST_LINES = 300
"""Of a longer table so many lines, evenly spaced, the last among them."""
MOST_COLUMNS = 12


class PlotParts(Parts):
    """A key is the number of a line of the plot's table."""

    role_of_all = Role.Chart

    def __init__(self, plot: Plot) -> None:
        """Tell what `plot` shows."""
        self._plot = plot
        self._names: Sequence[str] = ()
        self._columns: list[Sequence[object]] = []
        self._read = False
        self.line: int | None = None

    def forget(self) -> None:
        """The numbers are others now."""
        self._read = False

    def lines(self) -> Sequence[int]:
        """List the lines that are told."""
        self._fill()
        count = len(self._columns[0]) if self._columns else 0
        if count <= MOST_LINES:
            return range(count)
        return [round(line) for line in np.linspace(0, count - 1, MOST_LINES)]

    def children(self, key: Key | None) -> Sequence[Key]:  # noqa: D102
        return self.lines() if key is None and not self._plot.is_empty else ()

    def has(self, key: Key) -> bool:  # noqa: D102
        self._fill()
        return not self._plot.is_empty and bool(self._columns) and cast(int, key) < len(self._columns[0])

    def name(self, key: Key) -> str:  # noqa: D102
        self._fill()
        line = cast(int, key)
        told = zip(self._names[:MOST_COLUMNS], self._columns, strict=False)
        return ", ".join(tr("{name} {value}", name=name, value=_word(column[line])) for name, column in told)

    def box(self, key: Key) -> QRect:  # noqa: D102
        return self._plot.area().toRect()

    def at(self, place: QPoint) -> Key | None:  # noqa: D102
        return None

    def current(self) -> Key | None:  # noqa: D102
        return self.line if self.line is not None and self.has(self.line) else None

    def press(self, key: Key) -> None:  # noqa: D102
        self._plot.read_line(cast(int, key))

    def _fill(self) -> None:
        if self._read:
            return
        self._names, columns = self._plot.table()
        self._columns = [column if isinstance(column, np.ndarray) else list(column) for column in columns]  # type: ignore[misc]
        self._read = True


def _word(value: object) -> str:
    if isinstance(value, kinds.Real) and not isinstance(value, bool):
        number = float(value)
        return tr("none") if np.isnan(number) else numbers.text(number)
    return str(value)
