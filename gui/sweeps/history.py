"""What each trial came to, and the best up to then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter

from core.backend import HostArray
from core.language import tr
from core.sweeps.board import Board
from gui import theme
from gui.plots import export, series, xy

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

EMPTY: HostArray = np.empty(0)


class HistoryPlot(xy.XYPlot):
    """A dot for each trial, a line for the best up to then.

    Signals:
        picked: the trial whose dot was clicked.
    """

    about = tr("Each dot is a trial, in the order of their numbers; the line is the best up to then.")
    picked = Signal(int)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(
            "sweep.history", tr("Best so far"), tr("Trials appear here as dots when the first of them are done.")
        )
        self.board: Board | None = None
        self.trials, self.values, self.best = EMPTY, EMPTY, EMPTY
        self._dots: Any = None
        self._line: Any = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(420, 240)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(48, 6, 10, 36)
        self._line, self._dots = canvas.curve(), canvas.dots()
        canvas.viewport().installEventFilter(self)
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        from gui.plots.canvas import pen

        self._dots.setBrush(theme.color("accent", 170))
        self._dots.setPen(None)
        self._line.setPen(pen(theme.color("good")))

    def show_board(self, board: Board | None) -> None:
        """Draw the trials of a board."""
        self.board = board
        history = [] if board is None else board.history()
        if board is None or not history:
            self.trials = self.values = self.best = EMPTY
            self.clear()
            return
        self.trials, self.values, self.best = (np.array(column, dtype=float) for column in zip(*history, strict=True))
        self.log_y = bool(self.values.min() > 0 and self.values.max() > 50 * self.values.min())
        self.share_y = board.plan.share
        flat = np.log10(self.values) if self.log_y else self.values
        line = np.log10(self.best) if self.log_y else self.best
        self.set_note(tr("{title} · line: best up to then", title=board.title))
        self.ensure_canvas()
        self._dots.setData(x=self.trials, y=flat, size=6)
        self._line.setData(x=np.repeat(self.trials, 2)[1:], y=np.repeat(line, 2)[:-1])
        self.home(series.padded_range(0.5, len(board.rows) + 0.5), series.padded_range(*series.spread(flat)))
        self.filled(
            tr(
                "{n_history} trials; the best {title} is {best}",
                n_history=len(history),
                title=board.title,
                best=board.text(float(self.best[-1])),
            )
        )

    def paint_under(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        painter.setPen(theme.color("muted"))
        place = QRectF(area.left(), area.bottom() + 19, area.width(), 16)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "trial")

    def paint_over(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        place = self.under_pointer()
        if place is None or self.board is None:
            return
        flat = np.log10(self.values[place]) if self.log_y else self.values[place]
        at = self.canvas.to_pixel(float(self.trials[place]), float(flat))
        xy.paint_dot(painter, at, theme.color("negative"), 4)
        painter.setPen(theme.color("text"))
        words = tr(
            "trial {trials}: {values}",
            trials=int(self.trials[place]),
            values=self.board.text(float(self.values[place])),
        )
        width = painter.fontMetrics().horizontalAdvance(words) + 8
        box = QRectF(min(at.x() + 8, area.right() - width), max(at.y() - 22, area.top() + 2), width, 16)
        painter.fillRect(box, theme.color("canvas", 220))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def under_pointer(self) -> int | None:
        """Give the place of the trial whose dot is nearest to the pointer, within a few pixels."""
        if self.hover is None or not len(self.trials):
            return None
        across, down = self.canvas.to_pixels(self.trials, np.log10(self.values) if self.log_y else self.values)
        distance = np.hypot(across - self.hover.x(), down - self.hover.y())
        place = int(np.argmin(distance))
        return place if distance[place] <= 12 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on a dot of the view."""
        if event.type() == QEvent.Type.MouseButtonRelease and (place := self.under_pointer()) is not None:
            self.picked.emit(int(self.trials[place]))
        return super().eventFilter(watched, event)

    def table(self) -> export.Table:  # noqa: D102
        return ("trial", "value", "best"), (self.trials, self.values, self.best)
