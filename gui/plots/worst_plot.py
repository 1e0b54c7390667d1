"""The rows that the network gets most wrong."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from core import numbers
from core.evaluating.judged import Judged
from core.language import tr
from gui import theme
from gui.plots import export, look, ticks
from gui.plots.of_part import OfPart
from gui.plots.table_plot import LINE, heading, paint_line, widths
from gui.tokens import NOTE

if TYPE_CHECKING:
    from core.evaluating.listing import Line

MOST = 50
KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WorstPlot(OfPart):
    """A line for every row, the largest loss first; the bar behind it is its loss."""

    about = tr("The rows with the largest loss: what they are and what the network says of them.")
    hint = tr("A click on a row lists it with its values; arrow keys and Return do the same.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(
            "plot.worst", tr("Worst rows"), tr("Press Start to train: the worst rows appear here."), parent
        )
        self.lines: tuple[Line, ...] = ()
        self.chosen = -1
        self.begin_part()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(180, 130)

    def options(self) -> tuple[str]:  # noqa: D102
        return (self.part.wanted,)

    def show_answer(self, answer: tuple[Judged, tuple[Line, ...]]) -> None:
        """Draw."""
        judged, self.lines = answer
        self.chosen = min(self.chosen, len(self.lines) - 1)
        self.show_part(judged)
        first = self.lines[0]
        self.filled(
            tr(
                "largest loss {loss} in row {row}: {truth}, said {prediction}",
                loss=numbers.text(first.loss),
                row=first.row + 1,
                truth=first.truth,
                prediction=first.prediction,
            )
        )

    def table(self) -> export.Table:  # noqa: D102
        heads = ("row", "truth", "prediction", "output", "loss")
        columns = zip(*((o.row + 1, o.truth, o.prediction, o.sure, o.loss) for o in self.lines), strict=True)
        return heads, tuple(columns)

    def _cells(self) -> list[tuple[str, ...]]:
        sure = any(not math.isnan(one.sure) for one in self.lines)
        head = (tr("row"), tr("truth"), tr("prediction"), *([tr("sure")] if sure else []), tr("loss"))
        rows = []
        for one in self.lines:
            told = [ticks.percent(one.sure)] if sure else []
            rows.append((str(one.row + 1), one.truth, one.prediction, *told, numbers.text(one.loss)))
        return [head, *rows]

    def row(self, place: int) -> QRectF:
        """Give a line's rectangle; the heading is −1."""
        inner = self.area().adjusted(8, 4, -8, -4)
        return QRectF(inner.left(), inner.top() + (place + 1) * LINE, inner.width(), LINE)

    def at(self, position: QPoint) -> int | None:
        """Give the line at a place."""
        place = int((position.y() - self.area().top() - 4) // LINE) - 1
        return place if 0 <= place < self._room() and not self.is_empty else None

    def _room(self) -> int:
        """How many lines can be seen."""
        return max(0, min(len(self.lines), int((self.area().height() - 8) // LINE) - 1))

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        painter.setFont(look.small_font(NOTE))
        cells, seen = self._cells(), self._room()
        columns = widths(painter, self.row(-1).width(), cells[: seen + 1])
        most = max((one.loss for one in self.lines if math.isfinite(one.loss)), default=0.0) or 1.0
        heading(painter, self.row(-1), cells[0], columns, 3)
        painter.setFont(look.small_font(NOTE))
        for place in range(seen):
            row, loss = self.row(place), self.lines[place].loss
            share = min(max(loss / most, 0.0), 1.0) if math.isfinite(loss) else 1.0
            color = theme.color("accent" if place == self.chosen else "negative", 60)
            painter.fillRect(QRectF(row.left(), row.top() + 2, row.width() * share, row.height() - 4), color)
            paint_line(painter, row, cells[place + 1], columns, "text" if math.isfinite(loss) else "bad", 3)

    def tip(self, position: QPoint) -> str:  # noqa: D102
        place = self.at(position)
        if place is None:
            return f"{self.about} {self.hint}"
        one = self.lines[place]
        return tr(
            "row {row}: {truth}, predicted {prediction}; loss {full}",
            row=one.row + 1,
            truth=one.truth,
            prediction=one.prediction,
            full=numbers.full(one.loss),
        )

    def list_line(self, place: int) -> None:
        """Ask for the list of one row."""
        self.chosen = place
        self.update()
        row = self.lines[place].row
        self.rows_clicked.emit(
            tr("row {row}, loss {loss}", row=row + 1, loss=numbers.text(self.lines[place].loss)), np.array([row])
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        place = self.at(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        if place is None:
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.list_line(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if key in KEYS and self._room():
            self.chosen = min(max(self.chosen + KEYS[key], 0), self._room() - 1)
            self.describe(self.tip(self.row(self.chosen).center().toPoint()))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.chosen < self._room():
            self.list_line(self.chosen)
        else:
            super().keyPressEvent(event)
