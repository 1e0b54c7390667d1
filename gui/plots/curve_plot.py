"""An activation function, its slope, and where this batch lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.activations import Activation
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import export, labels, series, ticks, xy

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

SAMPLES = 401
NARROWEST = 4.0
WIDEST = 12.0
MOST_DOTS = 200
NOT_ELEMENTWISE = tr("{label} has no curve of its own: each output depends on all sums of the layer.")


class CurvePlot(xy.XYPlot):
    """f solid, f′ dashed, dots for the sums z of this batch."""

    about = tr("The activation function (solid), its slope (dashed), and where the sums of this batch lie (dots).")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(
            "plot.curve", tr("Activation and its slope"), tr("Choose a layer to see its activation."), parent
        )
        self.activation: Activation | None = None
        self.z: HostArray = np.empty(0)
        self.samples: tuple[HostArray, HostArray, HostArray] = (np.empty(0),) * 3
        self._value: Any = None
        self._slope: Any = None
        self._dots: Any = None
        self._corner = 0
        self._drawn = ("", 0.0)
        self.own: float | None = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, 190)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(34, 6, 8, 20)
        self._slope, self._value, self._dots = canvas.curve(), canvas.curve(), canvas.dots()
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        from gui.plots.canvas import pen

        self._value.setPen(pen(theme.color("accent"), 1.5))
        self._slope.setPen(pen(theme.color("negative"), 1.5, dashed=True))
        self._dots.setBrush(theme.color("good"))
        self._dots.setPen(pen(theme.color("canvas")))

    def show(
        self, activation: Activation | None = None, points: HostArray | None = None, own: float | None = None
    ) -> None:
        """Draw an activation with the sums z of this batch (any shape, may be missing); `own`: one unit's z, marked.

        Without an argument this is `QWidget.show`.
        """
        if activation is None:
            super().show()
            return
        self.set_title(tr("{activation} and its slope", activation=activation.label))
        self.activation, self.own = activation, own
        self.z = np.empty(0) if points is None else np.ravel(points)
        self.z = self.z[np.isfinite(self.z)].astype(np.float64)
        if not activation.elementwise:
            self.clear(NOT_ELEMENTWISE.format(label=activation.label[:1].upper() + activation.label[1:]))
            return
        self.ensure_canvas()
        self._set_curves(activation)
        self._set_dots(activation)
        if self.own is not None:
            self.set_note(self.own_words())
        marked = f"{self.own_words()}; " if self.own is not None else ""
        formulas = tr(
            "f(z) = {formula}; slope {slope_formula}",
            formula=activation.formula,
            slope_formula=activation.slope_formula,
        )
        self.filled(
            tr("{marked}{formulas}; {n_z} sums of this batch", marked=marked, formulas=formulas, n_z=len(self.z))
        )

    def _set_curves(self, activation: Activation) -> None:
        reach = float(np.clip(np.abs(self.z).max(initial=0.0) * 1.05, NARROWEST, WIDEST))
        if self._drawn == (activation.kind, reach):
            return
        self._drawn = activation.kind, reach
        z = np.linspace(-reach, reach, SAMPLES)
        value, slope = evaluate(activation, z)
        self.samples = (z, value, slope)
        self._value.setData(z, value)
        self._slope.setData(z, slope)
        low, high = series.spread(np.concatenate([value, slope]))
        self.home((-reach, reach), series.padded_range(low, high, 0.07))

    def _set_dots(self, activation: Activation) -> None:
        shown = self.z[:: max(1, -(-len(self.z) // MOST_DOTS))]
        shown = shown[np.abs(shown) <= WIDEST]
        self._dots.setData(x=shown, y=evaluate(activation, shown)[0], size=7)
        beyond = int((np.abs(self.z) > WIDEST).sum())
        note = tr("{beyond} beyond ±{widest:g}", beyond=beyond, widest=WIDEST) if beyond else tr("dots: this batch")
        self.set_note(note if len(self.z) else "")

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        zero = self.canvas.to_pixel(0.0, 0.0)
        xy.paint_upright(painter, zero.x(), area, QPen(theme.color("line"), 1))
        painter.drawLine(int(area.left()), round(zero.y()), int(area.right()) - 1, round(zero.y()))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        if self.activation is None:
            return
        entries = self.entries(self.activation)
        size = labels.legend_size(painter, entries)
        z, value, slope = self.samples
        drawn = [self.canvas.to_pixels(z, value), self.canvas.to_pixels(z, slope)]
        self._paint_own(painter, area)
        self._corner, box = labels.corner(area, size, drawn, self._corner)
        if self.hover is not None:
            xy.paint_upright(painter, self.hover.x(), area, QPen(theme.color("muted"), 1))
        labels.paint_legend(painter, box, entries)

    def stops(self) -> tuple[HostArray, HostArray] | None:  # noqa: D102
        return self.samples[0][::4], self.samples[1][::4]

    def reading(self, at: QPointF) -> str:  # noqa: D102
        found = self.entries(self.activation) if self.activation is not None else []
        return ", ".join(f"{entry.name} {entry.value}".rstrip() for entry in found)

    def own_words(self) -> str:
        """Name the marked point: z and f(z)."""
        if self.own is None or self.activation is None:
            return ""
        value = float(evaluate(self.activation, np.array([self.own]))[0][0])
        return f"z {numbers.text(self.own)} · f(z) {numbers.text(value)}"

    def _paint_own(self, painter: QPainter, area: QRectF) -> None:
        """Mark the unit's own point, at the border where it lies beyond."""
        if self.own is None or self.activation is None or not np.isfinite(self.own):
            return
        z = float(np.clip(self.own, self.samples[0][0], self.samples[0][-1]))
        at = self.canvas.to_pixel(z, float(evaluate(self.activation, np.array([z]))[0][0]))
        xy.paint_upright(painter, at.x(), area, QPen(theme.color("warning"), 1))
        xy.paint_dot(painter, at, theme.color("warning"), 5.5)

    def entries(self, activation: Activation) -> list[labels.Entry]:
        """Give the legend, with z, f and f′ under the pointer."""
        accent, orange, muted = (theme.color(name) for name in ("accent", "negative", "muted"))
        if self.hover is None:
            return [labels.Entry("f", "", accent), labels.Entry(tr("slope f′"), "", orange, "dashed")]
        z = self.canvas.to_data(self.hover)[0]
        value, slope = (numbers.text(float(v[0])) for v in evaluate(activation, np.array([z])))
        heading = labels.Entry(f"z {ticks.label(z)}", "", muted, "")
        return [heading, labels.Entry("f", value, accent), labels.Entry(tr("slope f′"), slope, orange, "dashed")]

    def table(self) -> export.Table:  # noqa: D102
        return ("z", "f", "slope"), self.samples


def evaluate(activation: Activation, z: HostArray) -> tuple[HostArray, HostArray]:
    """Give f(z) and f′(z) for z (n,), as the engine itself calculates them."""
    column = np.ascontiguousarray(z, dtype=np.float64)[:, None]
    value, slope, scratch = np.empty_like(column), np.empty_like(column), np.empty_like(column)
    activation.value(np, column, value, scratch)
    activation.slope(np, column, value, slope)
    return value[:, 0], slope[:, 0]
