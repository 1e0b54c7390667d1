"""A number of each update over the run: the learning rate, the loss of its batch."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.course import Course
from core.language import lowered, tr
from gui.plots import curves_plot, xy
from gui.plots.curves_plot import Curve
from gui.plots.ruler import Ruler

NAMES = {"rate": tr("learning rate"), "loss": tr("one batch")}


class HeadCurve(curves_plot.CurvesPlot):
    """One of `core.course.HEAD` over the run."""

    def __init__(self, name: str, title: str, about: str, column: str, *, log: bool = False) -> None:
        """Start empty."""
        self.about, self.column = about, column
        super().__init__(name, title, tr("Press Start to train: {title} appears here.", title=lowered(title)))
        self.wants_log = log

    def show(self, course: Course | None = None, ruler: Ruler | None = None) -> None:
        """Draw the course of a run. Without an argument this is `QWidget.show`."""
        if course is None:
            super().show()
            return
        if not len(course):
            self.clear()
            return
        values = course.head(self.column)
        name = self.accessibleName()
        self.draw(course.head("epoch"), [Curve(NAMES[self.column], values, 0)], None, ruler)
        self.filled(
            tr(
                "{name} {values} at update {head:.0f}",
                name=name,
                values=numbers.text(float(values[-1])),
                head=course.head("step")[-1],
            )
        )

    def y_home(self, low: float, high: float) -> xy.Ends:  # noqa: D102
        values = self.curves[0].values
        if self.log_y or not np.isfinite(values).any() or np.nanmin(values) < 0:
            return low, high
        largest = float(np.max(values[np.isfinite(values)]))
        return 0.0, 1.15 * largest or 1.0
