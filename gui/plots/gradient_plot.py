"""How large each layer's slopes are, over time."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.events import LayerStats
from gui.plots import curves_plot, series
from gui.plots.curves_plot import Curve


class GradientPlot(curves_plot.CurvesPlot):
    """The norm of the slopes of each layer's parameters on a logarithmic axis.

    It keeps its own series: at most `limit` points; when full, every second one goes and then every second one comes.
    """

    about = "How large each layer's slopes are; near 0 a layer learns nothing, growing without end is a warning."

    def __init__(self, parent: QWidget | None = None, limit: int = series.LIMIT) -> None:
        """Start empty."""
        empty = "The size of each layer's slopes appears here while training runs."
        super().__init__("plot.gradients", "Gradient norm", empty, parent)
        self.wants_log = True
        self.limit = limit
        self._forget(())

    def _forget(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.stride, self._skipped, self._count = 1, 0, 0
        self._until = math.inf
        self._rows: HostArray = np.empty((self.limit, len(names) + 1))

    def add(self, epoch: float, layers: tuple[LayerStats, ...]) -> None:
        """Append one moment and draw; other layers than before start a new series."""
        if not layers:
            return
        names = tuple(layer.name for layer in layers)
        if names != self.names:
            self._forget(names)
        self._until = math.inf
        # Training that went on from an earlier moment leaves nothing of what was after it.
        self._count = int(np.searchsorted(self._rows[: self._count, 0], epoch, side="right"))
        self._skipped += 1
        if self._skipped >= self.stride:
            self._append((epoch, *(layer.gradient_norm for layer in layers)))
        self._redraw()

    def _append(self, row: tuple[float, ...]) -> None:
        self._skipped = 0
        if self._count == self.limit:
            self._count = (self.limit + 1) // 2
            self._rows[: self._count] = self._rows[::2].copy()
            self.stride *= 2
        self._rows[self._count] = row
        self._count += 1

    def points(self) -> HostArray:
        """Give the series (points, 1 + layers): epoch, then one norm per layer."""
        return self._rows[: self._count]

    def show_until(self, epoch: float) -> None:
        """Draw the series up to an epoch, as it was then; adding to it shows all again."""
        if epoch != self._until and self._count:
            self._until = epoch
            self._redraw()

    def _redraw(self) -> None:
        rows = self.points()
        rows = rows[rows[:, 0] <= self._until]
        if not len(rows):
            super().clear("Nothing was drawn yet at this moment.")
            return
        self.draw(rows[:, 0], [Curve(name, rows[:, n + 1], n) for n, name in enumerate(self.names)])
        parts = (f"{name} {numbers.text(float(rows[-1, n + 1]))}" for n, name in enumerate(self.names))
        self.filled(f"Gradient norm at epoch {numbers.text(float(rows[-1, 0]))}: " + ", ".join(parts))

    def clear(self, empty: str | None = None) -> None:
        """Forget the series."""
        self._forget(())
        super().clear(empty)
