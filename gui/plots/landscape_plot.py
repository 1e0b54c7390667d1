"""The loss around the present weights as a map with contour lines, and the path that training took over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from core import numbers
from core.backend import HostArray
from core.insight.landscape import AT_RANDOM, BY_PATH
from core.language import tr
from gui import theme
from gui.plots import colors, export, ticks, xy
from gui.plots.asked_plot import ByHand
from gui.plots.surface_plot import SurfacePlot

if TYPE_CHECKING:
    from core.insight.landscape import Landscape

WAYS = {
    BY_PATH: tr("Along the path"),
    f"{AT_RANDOM}1": tr("Random directions 1"),
    f"{AT_RANDOM}2": tr("Random directions 2"),
    f"{AT_RANDOM}3": tr("Random directions 3"),
}
LOG, LINEAR = "log", "linear"
SCALES = {LOG: tr("Log loss"), LINEAR: tr("Loss")}
REACH = 10.0
"""A moment of the path is meant by a pointer that is no more pixels away."""


class LandscapePlot(ByHand, SurfacePlot):
    """Blue where the loss is low. Dots are moments that were kept; a click on one goes there."""

    about = tr(
        "The mean loss for weights beside the present ones, over two directions: those in which training "
        "moved most, or two random ones. The line is the way that training took, seen from above."
    )
    hint = tr("Hover for the loss; a click on a dot goes to that moment; ← and → go along the path, Return goes there.")

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(
            name="plot.landscape", title=tr("Loss surface"),
            empty=tr("Train for some updates, then press Calculate: the loss around the present weights appears here."),
        )  # fmt: skip
        self.found: Landscape | None = None
        self.moment: int | None = None
        self.begin_bar()
        self.way = self.picker("way", tr("Directions"), tr("The two directions in which the weights are moved"))
        self.way.offer(WAYS, BY_PATH)
        tip = tr("Whether colours and lines follow the loss or its logarithm")
        self.scale = self.picker("scale", tr("Scale"), tip, asks=False)
        self.scale.chosen.connect(lambda _: self._redraw())
        self.scale.offer(SCALES, LOG)
        self.begin_asking(tr("Calculate"), tr("Calculate the loss around the weights on show; takes some seconds"))

    def options(self) -> str:  # noqa: D102
        return self.way.current

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.found = self.moment = None
        super().clear(empty)

    def show_landscape(self, found: Landscape) -> None:
        """Draw the loss and the path."""
        self.found, self.moment = found, None
        self._redraw()

    def _redraw(self) -> None:
        found = self.found
        if found is None:
            return
        shown = found.losses
        if self.scale.current == LOG:
            positive = shown[np.isfinite(shown) & (shown > 0)]
            floor = float(positive.min()) if positive.size else 1.0
            shown = np.log10(np.maximum(shown, floor))
        ends = ((float(found.xs[0]), float(found.xs[-1])), (float(found.ys[0]), float(found.ys[-1])))
        words = ([numbers.text(float(v), 3) for v in found.xs], [numbers.text(float(v), 3) for v in found.ys])
        here = (int(np.abs(found.xs).argmin()), int(np.abs(found.ys).argmin()))
        self.show_surface(shown, words, (*self._axis_names(found), "loss"), ends, here)
        self.set_note(tr("update {here:,} · {rows} rows", here=found.here, rows=found.rows).replace(",", " "))
        lowest = numbers.text(_least(found))
        self.describe(
            tr(
                "Loss {loss} at the weights after update {here}, {lowest} at the lowest place of the map; "
                "{n_steps} moments of the path. Without penalties on weights.",
                loss=numbers.text(found.loss),
                here=found.here,
                lowest=lowest,
                n_steps=len(found.steps),
            )
        )

    @staticmethod
    def _axis_names(found: Landscape) -> tuple[str, str]:
        if found.shares is None:
            return tr("random direction 1"), tr("random direction 2")
        one, two = (ticks.percent(share) if share else "random" for share in found.shares)
        return tr("direction 1: {one_} of the path's spread", one_=one), tr("direction 2: {two}", two=two)

    # Painting.

    def colored(self, values: HostArray, low: float, high: float) -> HostArray:
        """Give blue for a low loss, orange for a high one; the colour of errors where it is not finite."""
        flipped = np.where(np.isfinite(values), low + high - values, np.nan)
        return colors.heat(flipped, low, high)

    def scale_word(self, value: float) -> str:  # noqa: D102
        return ticks.label(10**value if self.scale.current == LOG else value)

    def place(self, x: float, y: float) -> QPointF:
        """Give the pixel of a place of the plane."""
        found, inner = self.found, self.inner()
        assert found is not None
        across, up = (_cells(axis, v) for axis, v in ((found.xs, x), (found.ys, y)))
        rows, columns = self.answers.shape
        return QPointF(
            inner.left() + (across + 0.5) / columns * inner.width(), inner.bottom() - (up + 0.5) / rows * inner.height()
        )

    def paint_here(self, painter: QPainter, inner: QRectF) -> None:
        """The present weights are a dot of the path."""

    def paint_marks(self, painter: QPainter, inner: QRectF) -> None:  # noqa: D102
        found = self.found
        if found is None:
            return
        places = [self.place(*map(float, place)) for place in found.path]
        painter.save()
        painter.setClipRect(inner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width in (("canvas", 3.5), ("text", 1.4)):
            painter.setPen(QPen(theme.color(color), width))
            painter.drawPolyline(QPolygonF(places))
        for number, place in enumerate(places):
            on_show = int(found.steps[number]) == found.here
            lit = number == self.moment
            color = "good" if on_show else "accent" if lit else "warning"
            xy.paint_dot(painter, place, theme.color(color), 6 if on_show or lit else 4.5 if number == 0 else 3)
        painter.restore()

    # Words, mouse, keys.

    def words_at(self, column: int, row: int) -> str:  # noqa: D102
        found = self.found
        if found is None:
            return super().words_at(column, row)
        if self.moment is not None:
            return self._moment_words(self.moment)
        x, y = self.labels[0][column], self.labels[1][row]
        return tr(
            "loss {losses}\nmoved by {x} and {y}", losses=numbers.text(float(found.losses[row, column])), x=x, y=y
        )

    def _moment_words(self, number: int) -> str:
        found = self.found
        assert found is not None
        away = tr("{away} away from this plane", away=numbers.text(float(found.away[number]), 3))
        here = tr(", on show") if int(found.steps[number]) == found.here else ""
        return tr("update {steps:,}{here}\n{away}", steps=int(found.steps[number]), here=here, away=away).replace(
            ",", " ", 1 if not here else 0
        )

    def moment_at(self, at: QPointF) -> int | None:
        """Give the moment of the path nearest to a pixel, None where none is near."""
        if self.found is None:
            return None
        places = [self.place(*map(float, place)) for place in self.found.path]
        apart = np.array([np.hypot(p.x() - at.x(), p.y() - at.y()) for p in places])
        return int(apart.argmin()) if len(apart) and apart.min() <= REACH else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.moment = self.moment_at(event.position())
        super().mouseMoveEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self.moment = None
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        number = self.moment_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._go(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if self.found is None:
            super().keyPressEvent(event)
        elif move is not None:
            here = int(np.abs(self.found.steps - self.found.here).argmin())
            now = self.moment if self.moment is not None else here
            self.moment = min(max(now + move, 0), len(self.found.steps) - 1)
            self.hover = self.cell_at(self.place(*map(float, self.found.path[self.moment])))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.moment is not None:
            self._go(self.moment)
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        assert self.found is not None
        self.moment_clicked.emit(int(self.found.steps[number]))

    def table(self) -> export.Table:  # noqa: D102
        found = self.found
        if found is None:
            return (), ()
        rows = [("surface", "", float(x), float(y), float(found.losses[n, k]))
                for n, y in enumerate(found.ys) for k, x in enumerate(found.xs)]  # fmt: skip
        rows += [("path", str(int(step)), float(x), float(y), float("nan"))
                 for step, (x, y) in zip(found.steps, found.path, strict=True)]  # fmt: skip
        return ("what", "update", tr("direction 1"), tr("direction 2"), "loss"), list(zip(*rows, strict=True))


def _cells(axis: HostArray, value: float) -> float:
    """Give a place on an axis in cells."""
    return (value - float(axis[0])) / float(axis[-1] - axis[0]) * (len(axis) - 1)


def _least(found: Landscape) -> float:
    known = found.losses[np.isfinite(found.losses)]
    return float(known.min()) if known.size else float("nan")
