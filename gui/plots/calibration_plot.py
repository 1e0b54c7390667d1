"""Whether probabilities can be taken at their word: promised against what came true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.evaluating.judged import Judged
from core.language import tr
from gui import theme
from gui.plots import export, look, ticks, xy
from gui.plots.of_part import OfPart
from gui.plots.panes import LEFT, Pane, fitted, paint_frame, paint_line

if TYPE_CHECKING:
    from core.evaluating.calibration import Calibration

BARS = 40.0
"""Height of the counts below the diagram."""


class CalibrationPlot(OfPart):
    """A dot for every tenth of the probability: across what was promised, up what came true; bars count the rows."""

    about = tr("Of all that is given 80 %, 80 % should come true: then the dots lie on the dashed line.")
    hint = tr("The upright lines are 95 % intervals. A click on a dot or bar lists its rows.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = tr("Press Start to train: whether probabilities come true appears here.")
        super().__init__("plot.calibration", tr("Calibration"), empty, parent)
        self.judged: Judged | None = None
        self.found: Calibration | None = None
        self.begin_part()
        self.which = self.picker("class", tr("Whose probability"), tr("Whose probability is looked at"))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(260, 290)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(170, 260)

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.part.wanted, self.which.wanted

    def show_answer(self, answer: tuple[Judged, Calibration]) -> None:
        """Draw."""
        from core.evaluating.calibration import LIKELIEST

        self.judged, self.found = answer
        judged, found = answer
        each = {str(n): name for n, name in enumerate(judged.names)}
        choices = {str(LIKELIEST): "likeliest", **each} if judged.task == "classes" else _yes_first(judged, each)
        wanted = self.which.wanted
        self.which.offer(choices, wanted if wanted in choices else next(iter(choices)))
        self.show_part(judged)
        ece, brier = numbers.text(found.ece), numbers.text(found.brier)
        self.filled(
            tr(
                "expected calibration error {ece}, Brier score {brier}, {n_judged} rows",
                ece=ece,
                brier=brier,
                n_judged=len(judged),
            )
        )

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.judged = self.found = None
        super().clear(empty)

    def table(self) -> export.Table:  # noqa: D102
        if self.found is None:
            return (), ()
        found = self.found
        columns = (
            found.edges[:-1],
            found.edges[1:],
            found.counts,
            found.promised,
            found.happened,
            found.low,
            found.high,
        )
        return ("from", "to", "rows", "promised", tr("came true"), "low", "high"), columns

    def panes(self) -> tuple[Pane, Pane]:
        """Give where dots and bars are drawn."""
        area = self.area().adjusted(4, 4, -4, -BARS - 2)
        box = fitted(area)
        most = 1 if self.found is None else max(int(self.found.counts.max()), 1)
        bars = QRectF(box.left(), box.bottom() + 34, box.width(), BARS - 14)
        return Pane(box), Pane(bars, (0.0, 1.0), (0.0, float(most)))

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        found = self.found
        assert found is not None
        look.paint_ground(painter, area, self.hasFocus())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        pane, bars = self.panes()
        title = tr("ECE {ece} · Brier {brier}", ece=numbers.text(found.ece), brier=numbers.text(found.brier))
        paint_frame(painter, pane, title, tr("promised probability"), tr("came true"))
        paint_line(painter, [pane.box.bottomLeft(), pane.box.topRight()], theme.color("muted"), 1.0, (4, 3))
        full = np.flatnonzero(found.counts)
        paint_line(painter, pane.line(found.promised[full], found.happened[full]), theme.color("accent"), 1.5)
        for place in full.tolist():
            x = float(found.promised[place])
            painter.setPen(QPen(theme.color("accent", 150), 1))
            painter.drawLine(pane.to_pixel(x, float(found.low[place])), pane.to_pixel(x, float(found.high[place])))
            xy.paint_dot(painter, pane.to_pixel(x, float(found.happened[place])), theme.color("accent"), 4)
        self._paint_bars(painter, bars, found)

    def _paint_bars(self, painter: QPainter, pane: Pane, found: Calibration) -> None:
        for place, count in enumerate(found.counts.tolist()):
            left = pane.to_pixel(float(found.edges[place]), 0)
            top = pane.to_pixel(float(found.edges[place + 1]), float(count))
            painter.fillRect(
                QRectF(left.x() + 1, top.y(), top.x() - left.x() - 2, left.y() - top.y()), theme.color("accent", 130)
            )
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(pane.box.bottomLeft(), pane.box.bottomRight())
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        beside = QRectF(pane.box.left() - LEFT, pane.box.top(), LEFT - 5, pane.box.height())
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "rows")

    def at(self, position: QPointF) -> int | None:
        """Give the bin at a place."""
        if self.found is None:
            return None
        for pane in self.panes():
            if pane.box.adjusted(0, -4, 0, 4).contains(position):
                share = (position.x() - pane.box.left()) / max(pane.box.width(), 1)
                return min(max(int(share * len(self.found.counts)), 0), len(self.found.counts) - 1)
        return None

    def words(self, place: int) -> str:
        """Say which probabilities a bin holds."""
        assert self.found is not None
        low, high = (ticks.percent(float(edge)) for edge in self.found.edges[place : place + 2])
        return tr("probability {low} to {high}", low=low, high=high)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        place = self.at(QPointF(position))
        if place is None or self.found is None:
            return f"{self.about} {self.hint}"
        count = int(self.found.counts[place])
        if not count:
            return tr("{words}: no rows", words=self.words(place))
        promised, came = (ticks.percent(float(v[place])) for v in (self.found.promised, self.found.happened))
        low, high = (ticks.percent(float(v[place])) for v in (self.found.low, self.found.high))
        return tr(
            "{words}: {count} rows, promised {promised}, came true {came} ({low} to {high})",
            words=self.words(place),
            count=count,
            promised=promised,
            came=came,
            low=low,
            high=high,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        from core.evaluating.listing import worst

        place = self.at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if place is None or self.found is None or self.judged is None:
            super().mousePressEvent(event)
            return
        inside = worst(self.judged, np.flatnonzero(self.found.bin_of == place))
        self.rows_clicked.emit(self.words(place), self.judged.rows[inside])


def _yes_first(judged: Judged, each: dict[str, str]) -> dict[str, str]:
    """Of two classes the second is the one whose probability the network gives."""
    return dict(reversed(each.items())) if judged.task == "binary" else each
