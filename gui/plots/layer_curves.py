"""Courses of all layers over a run: slopes, relative steps, dead and saturated units."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core import numbers
from core.backend import HostArray
from core.course import Course
from core.language import tr
from gui import theme
from gui.plots import curves_plot, xy
from gui.plots.curves_plot import Curve
from gui.plots.ruler import Ruler
from gui.scaling import px


@dataclass(frozen=True)
class Band:
    """Values that are healthy, and the one in the middle."""

    low: float
    middle: float
    high: float
    words: str


Values = Callable[[Course, str], HostArray]
"""Gives a layer's values (updates,)."""


class LayerCurves(curves_plot.CurvesPlot):
    """A curve, or several in dashes, for each layer; layers without any number have none."""

    def __init__(
        self, name: str, title: str, about: str, empty: str, parts: Sequence[tuple[str, Values]], *,
        log: bool = False, share: bool = False, band: Band | None = None,
    ) -> None:  # fmt: skip
        """Start empty. `parts`: name of a value ("" for the only one), and what gives it."""
        self.about = about
        super().__init__(name, title, empty)
        self.parts, self.share_y, self.band, self.wants_log = tuple(parts), share, band, log

    def show(self, course: Course | None = None, ruler: Ruler | None = None) -> None:
        """Draw the course of a run. Without an argument this is `QWidget.show`."""
        if course is None:
            super().show()
            return
        curves = self._curves(course)
        if not curves:
            self.clear()
            return
        self.draw(course.head("epoch"), curves, None, ruler)
        told = [f"{curve.name} {self.words(found[1])}" for curve in curves if (found := self.latest(curve)) is not None]
        epoch = numbers.text(float(course.head("epoch")[-1]))
        self.filled(
            tr("{accessibleName} at epoch {epoch}: ", accessibleName=self.accessibleName(), epoch=epoch)
            + ", ".join(told)
        )

    def _curves(self, course: Course) -> list[Curve]:
        found = []
        for color, layer in enumerate(course.layers):
            for place, (name, values_of) in enumerate(self.parts):
                values = values_of(course, layer)
                if not np.isnan(values).all():
                    found.append(Curve(f"{layer} {name}".rstrip(), values, color, dashed=place > 0))
        return found

    def y_home(self, low: float, high: float) -> xy.Ends:  # noqa: D102
        if self.share_y:
            return -0.02, min(max(high, 0.2), 1.02)
        if self.band is not None and self.log_y:
            return min(low, np.log10(self.band.low) - 0.3), max(high, np.log10(self.band.high) + 0.3)
        return low, high

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        band = self.band
        if band is None or not self.log_y:
            return
        (x0, _), _ = self.canvas.view_range()
        low, middle, high = (
            self.canvas.to_pixel(x0, float(np.log10(v))).y() for v in (band.low, band.middle, band.high)
        )
        painter.setClipRect(area)
        painter.fillRect(QRectF(area.left() + 1, high, area.width() - 2, low - high), theme.color("good", 28))
        painter.setPen(QPen(theme.color("good", 150), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), round(middle)), QPointF(area.right(), round(middle)))
        painter.setPen(theme.color("good"))
        place = QRectF(area.left() + 6, low - px(17), area.width() - 12, px(16))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), band.words)
