"""The loss along one weight while all others stay: where it is, how steep, and where the step ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import export, labels, series, xy

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

EMPTY: HostArray = np.empty(0)
TANGENT = 44.0
"""Half the length of the tangent in pixels."""


class LossAlong(xy.XYPlot):
    """The loss as a curve over one weight, with the tangent now and the point after the update."""

    about = tr("The loss when this weight alone changes; the dashed line is its slope now.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(
            "plot.along", tr("Loss along a weight"), tr("Choose a weight to see the loss along it."), parent
        )
        self.xs, self.losses = EMPTY, EMPTY
        self.now, self.slope, self.after = 0.0, 0.0, 0.0
        self._curve: Any = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(320, 200)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(44, 6, 8, 20)
        self._curve = canvas.curve()
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        from gui.plots.canvas import pen

        self._curve.setPen(pen(theme.color("accent"), 1.5))

    def show(
        self,
        xs: HostArray | None = None,
        losses: HostArray | None = None,
        now: float = 0.0,
        slope: float = 0.0,
        after: float | None = None,
    ) -> None:
        """Draw losses (n,) over ascending values xs (n,) of the weight.

        `now` is its value, `slope` the loss's slope there, `after` its value after the update, if there is one.
        Without arguments this is `QWidget.show`.
        """
        if xs is None or losses is None:
            super().show()
            return
        known = np.isfinite(losses)
        if known.sum() < 2:
            self.clear(tr("The loss is not a finite number near this weight."))
            return
        self.xs, self.losses = np.asarray(xs)[known], np.asarray(losses)[known]
        self.now, self.slope, self.after = now, slope, now if after is None else after
        self.ensure_canvas()
        self._curve.setData(*series.thin(self.xs, self.losses))
        x_ends = min(self.xs[0], self.now, self.after), max(self.xs[-1], self.now, self.after)
        self.home((float(x_ends[0]), float(x_ends[1])), series.padded_range(*series.spread(self.losses), 0.12))
        self.filled(
            tr(
                "Loss along the weight: {now_words}, loss {loss_at}, {after_words}",
                now_words=self.now_words(),
                loss_at=numbers.text(self.loss_at(now)),
                after_words=self.after_words() or tr("no update"),
            )
        )

    def now_words(self) -> str:
        """Say where the weight is and how steep the loss is there."""
        return tr("now {now}, slope {slope}", now=numbers.text(self.now), slope=numbers.text(self.slope))

    def after_words(self) -> str:
        """Say where the update takes the weight; nothing without an update."""
        return tr("after {after}", after=numbers.text(self.after)) if self.after != self.now else ""

    def loss_at(self, x: float) -> float:
        """Give the loss between the points calculated."""
        return float(np.interp(x, self.xs, self.losses))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        now = self.canvas.to_pixel(self.now, self.loss_at(self.now))
        self._paint_tangent(painter, now)
        dots = [(now, self.now_words(), theme.color("negative"))]
        if self.after_words():
            after = self.canvas.to_pixel(self.after, self.loss_at(self.after))
            dots.append((after, self.after_words(), theme.color("good")))
        for at, _, color in dots:
            xy.paint_dot(painter, at, color, 4.5)
        for box, (_, words, color) in zip(self.label_boxes(painter, area, dots), dots, strict=True):
            painter.setPen(color)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        self._paint_hover(painter, area)

    def label_boxes(self, painter: QPainter, area: QRectF, dots: list[tuple[QPointF, str, QColor]]) -> list[QRectF]:
        """Find a place for each dot's words, off the curve, the other dots and each other."""
        taken = [QRectF(at.x() - 6, at.y() - 6, 12, 12) for at, _, _ in dots]
        curve, boxes = self.canvas.to_pixels(*series.thin(self.xs, self.losses)), []
        for at, words, _ in dots:
            size = QSizeF(painter.fontMetrics().horizontalAdvance(words) + 4, 14)
            boxes.append(labels.place(area.adjusted(2, 2, -2, -2), at, size, taken, curve))
            taken.append(boxes[-1])
        return boxes

    def _paint_tangent(self, painter: QPainter, now: QPointF) -> None:
        step = self.canvas.to_pixel(self.now + 1.0, self.loss_at(self.now) + self.slope) - now
        length = float(np.hypot(step.x(), step.y()))
        if not np.isfinite(length) or length == 0:
            return
        along = step * (TANGENT / length)
        pen = QPen(theme.color("negative"), 1.5)
        pen.setDashPattern([3, 2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(pen)
        painter.drawLine(now - along, now + along)

    def _paint_hover(self, painter: QPainter, area: QRectF) -> None:
        if self.hover is None:
            return
        x = self.canvas.to_data(self.hover)[0]
        xy.paint_upright(painter, self.hover.x(), area, QPen(theme.color("muted"), 1))
        rows = [(tr("weight"), x), (tr("loss"), self.loss_at(x))]
        entries = [labels.Entry(n, numbers.text(v), theme.color("muted"), "") for n, v in rows]
        curve = self.canvas.to_pixels(self.xs, self.losses)
        _, box = labels.corner(area, labels.legend_size(painter, entries), [curve])
        labels.paint_legend(painter, box, entries)

    def stops(self) -> tuple[HostArray, HostArray] | None:  # noqa: D102
        return series.thin(self.xs, self.losses)

    def reading(self, at: QPointF) -> str:  # noqa: D102
        x = self.canvas.to_data(at)[0]
        return tr("weight {weight}, loss {loss}", weight=numbers.text(x), loss=numbers.text(self.loss_at(x)))

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.xs, self.losses = EMPTY, EMPTY
        super().clear(empty)

    def table(self) -> export.Table:  # noqa: D102
        return ("weight", "loss"), (self.xs, self.losses)
