"""The learning rate of each update."""

from __future__ import annotations

from core import numbers
from core.course import Course
from gui.plots import curves_plot, xy
from gui.plots.curves_plot import Curve
from gui.plots.ruler import Ruler


class RatePlot(curves_plot.CurvesPlot):
    """The learning rate as the schedule and the user set it."""

    about = "The learning rate of each update, as the schedule and you set it."

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("plot.rate", "Learning rate", "Press Start to train: the learning rate appears here.")

    def show(self, course: Course | None = None, ruler: Ruler | None = None) -> None:
        """Draw the course of a run. Without an argument this is `QWidget.show`."""
        if course is None:
            super().show()
            return
        if not len(course):
            self.clear()
            return
        rates = course.head("rate")
        self.draw(course.head("epoch"), [Curve("learning rate", rates, 0)], None, ruler)
        self.filled(f"Learning rate {numbers.text(float(rates[-1]))}")

    def y_home(self, low: float, high: float) -> xy.Ends:  # noqa: D102
        return (low, high) if self.log_y else (min(low, 0.0), high)
