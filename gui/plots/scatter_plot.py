"""Prediction against target for numbers: on the diagonal the prediction is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from gui import theme
from gui.plots import export, labels, series, xy

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

MOST_ROWS = 2000
EMPTY: HostArray = np.empty(0)


class ScatterPlot(xy.XYPlot):
    """A dot per row: across its target, up its prediction; the dashed line is where both are equal."""

    about = "Each dot is a row: across its target, up its prediction; on the dashed line the prediction is right."

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = "Press Start to train: predictions against targets appear here."
        super().__init__("plot.scatter", "Prediction and target", empty, parent)
        self.target, self.prediction, self.unit = EMPTY, EMPTY, ""
        self._dots: Any = None
        self._rows: HostArray | None = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(250, 240)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(44, 6, 10, 36)
        self._dots = canvas.dots()
        canvas.clicked.connect(lambda *_: self._clicked())
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        self._dots.setBrush(theme.color("accent", 150))
        self._dots.setPen(None)

    def _clicked(self) -> None:
        row = self.under_pointer()
        if row is not None and self._rows is not None:
            target, prediction = (numbers.text(float(v[row])) for v in (self.target, self.prediction))
            self.rows_clicked.emit(f"target {target}, prediction {prediction}", self._rows[[row]])

    def show(
        self,
        target: HostArray | None = None,
        prediction: HostArray | None = None,
        unit: str = "target",
        rows: HostArray | None = None,
    ) -> None:
        """Draw predictions (rows,) over targets (rows,); `unit` names the target and its unit, `rows` their numbers.

        Without arguments this is `QWidget.show`.
        """
        if target is None or prediction is None:
            super().show()
            return
        target, prediction = np.ravel(target), np.ravel(prediction)
        known = np.isfinite(target) & np.isfinite(prediction)
        if not known.any():
            self.clear()
            return
        self.target, self.prediction, self.unit = target[known], prediction[known], unit
        self._rows = None if rows is None else rows[known]
        every = -(-len(self.target) // MOST_ROWS)
        self.ensure_canvas()
        self._dots.setData(x=self.target[::every], y=self.prediction[::every], size=6)
        ends = series.padded_range(*series.spread(np.concatenate([self.target, self.prediction])))
        self.home(ends, ends)
        self.filled(self._spoken())

    def _spoken(self) -> str:
        error = float(np.sqrt(np.mean((self.prediction - self.target) ** 2)))
        return f"{len(self.target)} predictions of {self.unit}, root mean squared error {numbers.text(error)}"

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        painter.setPen(theme.color("muted"))
        place = QRectF(area.left(), area.bottom() + 19, area.width(), 16)
        words = painter.fontMetrics().elidedText(self.unit, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.drawText(area.adjusted(6, 4, 0, 0), 0, "prediction")
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        low, high = min(self.canvas.view_range())[0], max(e for _, e in self.canvas.view_range())
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self.canvas.to_pixel(low, low), self.canvas.to_pixel(high, high))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        row = self.under_pointer()
        if row is None:
            return
        target, prediction = float(self.target[row]), float(self.prediction[row])
        at = self.canvas.to_pixel(target, prediction)
        xy.paint_dot(painter, at, theme.color("negative"), 4)
        rows = [("target", target), ("prediction", prediction), ("error", prediction - target)]
        entries = [labels.Entry(n, numbers.text(v), theme.color("muted"), "") for n, v in rows]
        _, box = labels.corner(area, labels.legend_size(painter, entries), [_one(at)], 2)
        labels.paint_legend(painter, box, entries)

    def under_pointer(self) -> int | None:
        """Give the row whose dot is nearest to the pointer, within a few pixels."""
        if self.hover is None or not len(self.target):
            return None
        across, down = self.canvas.to_pixels(self.target, self.prediction)
        distance = np.hypot(across - self.hover.x(), down - self.hover.y())
        row = int(np.argmin(distance))
        return row if distance[row] <= 12 else None

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.target = self.prediction = EMPTY
        super().clear(empty)

    def table(self) -> export.Table:  # noqa: D102
        return ("target", "prediction"), (self.target, self.prediction)


def _one(at: QPointF) -> labels.Points:
    return np.array([at.x()]), np.array([at.y()])
