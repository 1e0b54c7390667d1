"""How large each layer's slopes are, over the run."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from core import numbers
from core.course import Course
from gui.plots import curves_plot
from gui.plots.curves_plot import Curve


class GradientPlot(curves_plot.CurvesPlot):
    """The norm of the slopes of each layer's parameters on a logarithmic axis."""

    about = "How large each layer's slopes are; near 0 a layer learns nothing, growing without end is a warning."

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = "Press Start to train: the size of each layer's slopes appears here."
        super().__init__("plot.gradients", "Gradient norm", empty, parent)
        self.wants_log = True

    def show(self, course: Course | None = None) -> None:
        """Draw the course of a run. Without an argument this is `QWidget.show`."""
        if course is None:
            super().show()
            return
        names = [name for name in course.layers if not np.isnan(course.of(name, "gradient")).all()]
        if not len(course) or not names:
            self.clear()
            return
        curves = [Curve(name, course.of(name, "gradient"), course.layers.index(name)) for name in names]
        self.draw(course.head("epoch"), curves)
        parts = (f"{name} {numbers.text(float(course.of(name, 'gradient')[-1]))}" for name in names)
        self.filled(f"Gradient norm at epoch {numbers.text(float(course.head('epoch')[-1]))}: " + ", ".join(parts))
