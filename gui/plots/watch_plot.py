"""The watches that the user wants to see large, over the updates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtWidgets import QWidget

from core.language import tr
from gui.plots import curves_plot, export
from gui.plots.curves_plot import Curve


class WatchPlot(curves_plot.CurvesPlot):
    """Values of expressions over updates."""

    about = tr("The watches that are drawn large, over the updates.")
    can_turn = False

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(
            "plot.watches", tr("Watches"), tr("Train, or step through updates: the watches appear here."), parent
        )

    def show_series(self, series: Mapping[str, tuple[Sequence[float], Sequence[float]]]) -> None:
        """Draw courses by name: updates, and the values after them."""
        known = {name: course for name, course in series.items() if len(course[0])}
        if not known:
            self.clear()
            return
        updates = np.unique(np.concatenate([np.asarray(course[0], dtype=np.float64) for course in known.values()]))
        curves = []
        for color, (name, (at, values)) in enumerate(known.items()):
            whole = np.full(len(updates), np.nan)
            whole[np.searchsorted(updates, np.asarray(at))] = values
            curves.append(Curve(name, whole, color))
        self.set_note(" · ".join(known))
        self.ensure_canvas()
        self.draw(updates, curves)
        self.filled(tr("{n_curves} watches up to update {updates:.0f}", n_curves=len(curves), updates=updates[-1]))

    def place_words(self, row: int) -> str:
        """Name the update."""
        return tr("update {epochs:.0f}", epochs=self.epochs[row])

    def table(self) -> export.Table:  # noqa: D102
        (_, *names), columns = super().table()
        return ("update", *names), columns
