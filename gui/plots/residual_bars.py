"""How the residuals of a number are spread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.evaluating.judged import Judged
from core.language import tr
from gui import theme
from gui.plots import export, look, ticks
from gui.plots.of_part import OfPart
from gui.scaling import px

if TYPE_CHECKING:
    from core.evaluating.residuals import Residuals

ROOM = 34.0
"""Below the bars: for numbers and words."""


class ResidualBars(OfPart):
    """A bar for every range of target − prediction; the curve is the normal distribution with the same spread."""

    about = tr("How often target − prediction is how large; right of the line at 0 predictions are too low.")
    hint = tr("A click on a bar lists its rows.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = tr("Press Start to train: how far predictions are off appears here.")
        super().__init__("plot.residuals", tr("Residuals"), empty, parent)
        self.judged: Judged | None = None
        self.found: Residuals | None = None
        self.counts: HostArray = np.zeros(0, int)
        self.edges: HostArray = np.zeros(0)
        self.begin_part()
        self.which = self.picker("target", tr("Which target"), tr("Which of the targets is shown"))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(250, 200)

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.part.wanted, self.which.wanted

    def show_answer(self, answer: tuple[Judged, Residuals]) -> None:
        """Draw."""
        judged, found = answer
        names = judged.names
        self.which.offer({str(n): name for n, name in enumerate(names)}, str(names.index(found.name)))
        self.show_part(judged)
        if not len(found.places):
            self.clear(tr("There is no finite prediction."))
            return
        self.judged, self.found = judged, found
        self.counts, self.edges = found.bars
        mean, spread = numbers.text(found.mean), numbers.text(found.spread)
        self.filled(
            tr(
                "residuals of {found}: mean {mean}, standard deviation {spread}, {n_places} rows",
                found=found.name,
                mean=mean,
                spread=spread,
                n_places=len(found.places),
            )
        )

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.judged = self.found = None
        super().clear(empty)

    def table(self) -> export.Table:  # noqa: D102
        return ("from", "to", "rows"), (self.edges[:-1], self.edges[1:], self.counts)

    # Geometry.

    def inner(self) -> QRectF:
        """Give where the bars are."""
        return self.area().adjusted(8, 8, -8, -ROOM)

    def across(self, value: float) -> float:
        """Give the place of a residual across."""
        inner, low, high = self.inner(), float(self.edges[0]), float(self.edges[-1])
        return inner.left() + (value - low) / ((high - low) or 1.0) * inner.width()

    def bar_box(self, place: int) -> QRectF:
        """Give a bar's rectangle."""
        inner = self.inner()
        left, right = self.across(float(self.edges[place])), self.across(float(self.edges[place + 1]))
        high = self.counts[place] / max(int(self.counts.max()), 1) * inner.height()
        return QRectF(left, inner.bottom() - high, max(right - left - 1, 1), high)

    def at(self, position: QPointF) -> int | None:
        """Give the bar at a place; above a bar counts too."""
        inner = self.inner()
        if self.is_empty or not inner.contains(position):
            return None
        share = (position.x() - inner.left()) / max(inner.width(), 1)
        return min(int(share * len(self.counts)), len(self.counts) - 1)

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for place in range(len(self.counts)):
            painter.fillRect(self.bar_box(place), theme.color("accent", 170))
        self._paint_zero(painter)
        self._paint_normal(painter)
        self._paint_words(painter, area)

    def _paint_zero(self, painter: QPainter) -> None:
        inner = self.inner()
        if self.edges[0] <= 0 <= self.edges[-1]:
            painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self.across(0), inner.top()), QPointF(self.across(0), inner.bottom()))

    def _paint_normal(self, painter: QPainter) -> None:
        found = self.found
        if found is None or not found.spread > 0 or len(self.counts) < 3:
            return
        inner, width = self.inner(), float(self.edges[1] - self.edges[0])
        at = np.linspace(float(self.edges[0]), float(self.edges[-1]), 121)
        bell = np.exp(-0.5 * ((at - found.mean) / found.spread) ** 2) / (found.spread * np.sqrt(2 * np.pi))
        high = bell * width * len(found.places) / max(int(self.counts.max()), 1) * inner.height()
        points = [
            QPointF(self.across(float(a)), max(inner.bottom() - h, inner.top())) for a, h in zip(at, high, strict=True)
        ]
        painter.setPen(QPen(theme.color("text", 160), 1.2))
        painter.drawPolyline(points)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        inner = self.inner()
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        low, high = float(self.edges[0]), float(self.edges[-1])
        values = ticks.linear(low, high, max(2, int(inner.width() / 60)))
        for value, words in zip(values, ticks.words(values), strict=True):
            width = painter.fontMetrics().horizontalAdvance(words) + 2
            left = min(max(self.across(value) - width / 2, area.left() + 2), area.right() - width - 2)
            painter.drawText(QRectF(left, inner.bottom() + 2, width, px(14)), int(Qt.AlignmentFlag.AlignCenter), words)
        place = QRectF(inner.left(), inner.bottom() + px(16), inner.width(), px(16))
        name = self.found.name if self.found is not None else ""
        words = painter.fontMetrics().elidedText(
            tr("{name}: target − prediction", name=name), Qt.TextElideMode.ElideLeft, int(place.width())
        )
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def words(self, bar: int) -> str:
        """Say what a bar counts."""
        low, high = (numbers.text(float(edge)) for edge in self.edges[bar : bar + 2])
        return tr("target − prediction from {low} to {high}", low=low, high=high)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        bar = self.at(QPointF(position))
        return (
            self.about
            if bar is None
            else tr("{words}: {counts} rows", words=self.words(bar), counts=int(self.counts[bar]))
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        bar = self.at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if bar is not None and self.found is not None and self.judged is not None:
            self.rows_clicked.emit(self.words(bar), self.judged.rows[self.found.in_bar(bar)])
        else:
            super().mousePressEvent(event)
