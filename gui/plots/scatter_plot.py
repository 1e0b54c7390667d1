"""Predictions of a number: against its target, their residuals, and whether those look normal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.evaluating.judged import Judged
from core.language import tr
from gui import theme
from gui.plots import export, labels, series, xy
from gui.plots.of_part import OfPart
from gui.scaling import px

if TYPE_CHECKING:
    from core.evaluating.residuals import Residuals
    from gui.plots.canvas import Canvas

MOST_ROWS = 2000
EMPTY: HostArray = np.empty(0)
VIEWS = {"target": tr("against target"), "residual": tr("residuals"), "quantiles": tr("normal quantiles")}
REACH = 12.0
"""Pixels within which a dot is meant."""


class ScatterPlot(OfPart, xy.XYPlot):
    """A dot per row; what it is seen against can be chosen."""

    about = tr("Each dot is a row: across its target, up its prediction; on the dashed line the prediction is right.")
    hint = tr("A click on a dot lists its row. {hint}", hint=xy.XYPlot.hint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = tr("Press Start to train: predictions against targets appear here.")
        super().__init__("plot.scatter", tr("Predictions"), empty, parent)
        self.target, self.prediction, self.unit = EMPTY, EMPTY, ""
        self.across, self.up, self.places = EMPTY, EMPTY, EMPTY
        self.found: Residuals | None = None
        self.rows: HostArray = EMPTY
        self._dots: Any = None
        self.begin_part()
        self.which = self.picker("target", tr("Which target"), tr("Which of the targets is shown"))
        self.view = self.picker("view", tr("What the dots are seen against"), tr("The target, or the residuals"))
        self.view.offer(VIEWS, "target")
        self.view.chosen.connect(lambda _: self._other_view())

    def bar_changed(self) -> None:  # noqa: D102
        if self.has_canvas:
            self._place(self.canvas)
        super().bar_changed()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(250, 240)

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.part.wanted, self.which.wanted

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(44, 6, 10, 36)
        self._dots = canvas.dots()
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        self._dots.setBrush(theme.color("accent", 150))
        self._dots.setPen(None)

    def show_answer(self, answer: tuple[Judged, Residuals]) -> None:
        """Draw residuals whose rows can be listed."""
        judged, found = answer
        names = judged.names
        self.which.offer({str(n): name for n, name in enumerate(names)}, str(names.index(found.name)))
        self.show_part(judged)
        self.rows = judged.rows
        self._take(found)

    def show(self, target: HostArray | None = None, prediction: HostArray | None = None, unit: str = "target") -> None:
        """Draw predictions (rows,) over targets (rows,); `unit` names the target and its unit.

        Without arguments this is `QWidget.show`.
        """
        from core.evaluating.residuals import Residuals

        if target is None or prediction is None:
            super().show()
            return
        target, prediction = np.ravel(target), np.ravel(prediction)
        places = np.flatnonzero(np.isfinite(target) & np.isfinite(prediction))
        self.rows = np.arange(len(target))
        self._take(Residuals(unit, prediction[places], target[places], places))

    def _take(self, found: Residuals) -> None:
        if not len(found.places):
            self.clear()
            return
        self.found, self.unit = found, found.name
        self.target, self.prediction = found.truth, found.prediction
        self._draw(found)

    def _other_view(self) -> None:
        self.zoomed = False
        if self.found is not None:
            self._draw(self.found)

    def _draw(self, found: Residuals) -> None:
        every = -(-len(found.places) // MOST_ROWS)
        some = slice(None, None, every)
        if self.view.current == "quantiles":
            self.across, self.up, self.places = found.quantiles
        else:
            residual = self.view.current == "residual"
            self.across = (found.prediction if residual else found.truth)[some]
            self.up = (found.values if residual else found.prediction)[some]
            self.places = found.places[some]
        self.ensure_canvas()
        self._dots.setData(x=self.across, y=self.up, size=6)
        if self.view.current == "target":
            ends = series.padded_range(*series.spread(np.concatenate([self.target, self.prediction])))
            self.home(ends, ends)
        else:
            self.home(series.padded_range(*series.spread(self.across)), series.padded_range(*series.spread(self.up)))
        self.filled(self._spoken())

    def _spoken(self) -> str:
        error = float(np.sqrt(np.mean((self.prediction - self.target) ** 2)))
        words = tr(
            "{n_target} predictions of {unit}, root mean squared error {error}",
            n_target=len(self.target),
            unit=self.unit,
            error=numbers.text(error),
        )
        if self.view.current == "target" or self.found is None:
            return words
        return tr(
            "{words}; residuals: mean {mean}, sd {spread}",
            words=words,
            mean=numbers.text(self.found.mean),
            spread=numbers.text(self.found.spread),
        )

    def _words(self) -> tuple[str, str]:
        """Give what stands at the axes."""
        return {
            "target": (self.unit, tr("prediction")),
            "residual": (tr("prediction of {unit}", unit=self.unit), tr("target − prediction")),
            "quantiles": (tr("normal quantile"), tr("target − prediction")),
        }[self.view.current]

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        across, up = self._words()
        painter.setPen(theme.color("muted"))
        place = QRectF(area.left(), area.bottom() + px(19), area.width(), px(16))
        words = painter.fontMetrics().elidedText(across, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.drawText(area.adjusted(6, 4, 0, 0), 0, up)
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        (left, right), _ = self.canvas.view_range()
        start, slope = self._line()
        ends = (self.canvas.to_pixel(x, start + slope * x) for x in (left, right))
        painter.drawLine(*ends)

    def _line(self) -> tuple[float, float]:
        """Give where the dashed line crosses 0, and its slope."""
        if self.view.current == "quantiles" and self.found is not None:
            return self.found.mean, self.found.spread
        return 0.0, 1.0 if self.view.current == "target" else 0.0

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        dot = self.under_pointer()
        if dot is None or self.found is None:
            return
        at = self.canvas.to_pixel(float(self.across[dot]), float(self.up[dot]))
        xy.paint_dot(painter, at, theme.color("negative"), 4)
        entries = [labels.Entry(n, numbers.text(v), theme.color("muted"), "") for n, v in self._told(dot)]
        _, box = labels.corner(area, labels.legend_size(painter, entries), [_one(at)], 2)
        labels.paint_legend(painter, box, entries)

    def _told(self, dot: int) -> list[tuple[str, float]]:
        assert self.found is not None
        place = int(np.searchsorted(self.found.places, self.places[dot]))
        target, prediction = float(self.target[place]), float(self.prediction[place])
        row = float(self.rows[self.places[dot]] + 1)
        return [
            (tr("row"), row), (tr("target"), target), (tr("prediction"), prediction),
            (tr("residual"), target - prediction),
        ]  # fmt: skip

    def stops(self) -> tuple[HostArray, HostArray] | None:  # noqa: D102
        order = np.argsort(self.across, kind="stable")
        return self.across[order], self.up[order]

    def reading(self, at: QPointF) -> str:  # noqa: D102
        dot = self.dot_at(at)
        told = self._told(dot) if dot is not None and self.found is not None else []
        return ", ".join(f"{name} {numbers.text(value)}" for name, value in told)

    def under_pointer(self) -> int | None:
        """Give the dot that is nearest to the pointer, within a few pixels."""
        return None if self.hover is None else self.dot_at(self.hover)

    def dot_at(self, point: QPointF) -> int | None:
        """Give the dot at a place of the canvas, in its pixels."""
        return None if self.is_empty else self.nearest(point, self.across, self.up, REACH)

    def clicked_at(self, pixel: QPointF) -> None:
        """Ask for the list of the row whose dot is here."""
        dot = self.dot_at(pixel)
        if dot is not None:
            row = int(self.rows[self.places[dot]])
            self.rows_clicked.emit(tr("row {row}", row=row + 1), np.array([row]))

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.target = self.prediction = self.across = self.up = EMPTY
        self.found = None
        super().clear(empty)

    def table(self) -> export.Table:  # noqa: D102
        if self.view.current == "quantiles":
            return (tr("normal quantile"), "residual"), (self.across, self.up)
        return ("target", "prediction"), (self.target, self.prediction)


def _one(at: QPointF) -> labels.Points:
    return np.array([at.x()]), np.array([at.y()])
