"""Which classes are taken for which."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core.backend import HostArray
from gui import theme
from gui.plots import base, export, look, ticks

LINE = 16.0
LARGEST_CELL = 84.0
LARGEST_NAME = 72.0


class ConfusionMatrix(base.Plot):
    """Counts by true class (row) and predicted class (column); the shade is the share of the row."""

    about = "Rows: the true class. Columns: the predicted class. On the diagonal the prediction is right."
    hint = "A click on a cell lists its rows."

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = "Press Start to train: which classes are taken for which appears here."
        super().__init__("plot.confusion", "Validation confusion", empty, parent)
        self.counts: HostArray = np.zeros((0, 0), dtype=np.int64)
        self.shares: HostArray = np.zeros((0, 0))
        self.names: tuple[str, ...] = ()
        self._rows: tuple[HostArray, HostArray, HostArray] | None = None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, 240)

    def show(self, counts: HostArray | None = None, names: Sequence[str] = ()) -> None:
        """Draw counts (classes, classes), rows true and columns predicted, with the classes' names.

        Without an argument this is `QWidget.show`.
        """
        if counts is None:
            super().show()
            return
        self.counts = np.asarray(counts)
        self.names = tuple(names) or tuple(str(n) for n in range(len(self.counts)))
        self.shares = self.counts / np.maximum(self.counts.sum(axis=1, keepdims=True), 1)
        if not self.counts.sum():
            self.clear()
            return
        self.filled(self._spoken())

    def know_rows(self, rows: HostArray | None, true: HostArray | None, called: HostArray | None) -> None:
        """Take the rows that are counted, with their true and predicted classes (rows,), for a click on a cell."""
        self._rows = None if rows is None or true is None or called is None else (rows, true, called)

    def cell_at(self, position: QPoint) -> tuple[int, int] | None:
        """Give row and column of the cell there."""
        grid = self.grid()
        for row, column in np.ndindex(self.counts.shape):
            if self.cell(row, column, grid).contains(QPointF(position)):
                return row, column
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        found = None if self.is_empty or self._rows is None else self.cell_at(event.position().toPoint())
        if found is not None and self._rows is not None:
            rows, true, called = self._rows
            words = f"true {self.names[found[0]]}, predicted {self.names[found[1]]}"
            self.rows_clicked.emit(words, rows[(true == found[0]) & (called == found[1])])

    def _spoken(self) -> str:
        right, total = int(np.trace(self.counts)), int(self.counts.sum())
        words = f"{right} of {total} rows right"
        wrong = self.counts - np.diag(np.diag(self.counts))
        if not wrong.any():
            return words
        row, column = np.unravel_index(int(wrong.argmax()), wrong.shape)
        return f"{words}; most often {self.names[row]} is taken for {self.names[column]}: {wrong[row, column]}"

    def table(self) -> export.Table:  # noqa: D102
        return ("true \\ predicted", *self.names), (self.names, *(c.tolist() for c in self.counts.T))

    # Geometry.

    def grid(self) -> tuple[QPointF, float]:
        """Give the upper left corner of the cells and their size."""
        area, count = self.area(), max(len(self.counts), 1)
        left = LINE + self._names_width() + 8
        size = min((area.width() - left) / count, (area.height() - 2 * LINE - 4) / count, LARGEST_CELL)
        spare = max(area.width() - left - size * count, 0) / 2
        return QPointF(area.left() + left + spare, area.top() + LINE + 2), max(size, 1.0)

    def _names_width(self) -> float:
        metrics = QFontMetrics(look.small_font())
        return min(max((metrics.horizontalAdvance(n) + 1 for n in self.names), default=0), LARGEST_NAME)

    def cell(self, row: int, column: int, grid: tuple[QPointF, float] | None = None) -> QRectF:
        """Give a cell's rectangle; `grid` saves measuring again."""
        start, size = grid or self.grid()
        gap = 3.0 if size > 20 else 1.0 if size > 5 else 0.0
        return QRectF(start.x() + column * size, start.y() + row * size, size - gap, size - gap)

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_names(painter)
        grid = self.grid()
        font = self._number_font(self.cell(0, 0, grid))
        if font is not None:
            painter.setFont(font)
        for row, column in np.ndindex(self.counts.shape):
            self._paint_cell(painter, self.cell(row, column, grid), row, column, font is not None)

    def _number_font(self, cell: QRectF) -> QFont | None:
        """Give the largest font in which every number fits its cell; None where none does."""
        font, longest = QFont(look.small_font(bold=True)), str(int(self.counts.max()))
        for pixels in (15, 13, 11, 9, 8):
            font.setPixelSize(pixels)
            room = QFontMetrics(font).horizontalAdvance(longest) + 3
            if pixels <= cell.height() * 0.6 and room <= cell.width():
                return font
        return None

    def _paint_cell(self, painter: QPainter, cell: QRectF, row: int, column: int, numbered: bool) -> None:
        ground = self.shade(float(self.shares[row, column]))
        if cell.width() > 28:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        else:
            painter.fillRect(cell, ground)
        if numbered:
            painter.setPen(look.readable(ground))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), str(int(self.counts[row, column])))

    def shade(self, share: float) -> QColor:
        """Give the colour of a cell with this share of its row."""
        return look.mix(look.mix(theme.color("canvas"), theme.color("accent"), 0.08), theme.color("accent"), share)

    def _paint_names(self, painter: QPainter) -> None:
        start, size = self.grid()
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        self._paint_columns(painter, start, size)
        self._paint_rows(painter, start, size)
        span = size * len(self.names)
        center = int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(QRectF(start.x(), start.y() + span, span, LINE), center, "predicted")
        painter.save()
        painter.translate(start.x() - self._names_width() - 8 - LINE / 2, start.y() + span / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -LINE / 2, 120, LINE), center, "true")
        painter.restore()

    def _paint_columns(self, painter: QPainter, start: QPointF, size: float) -> None:
        wanted = self._names_width() + 4
        every = 1 if size >= min(wanted, 28.0) else math.ceil(wanted / size)
        width = max(size * every - 2, 8.0)
        for number, name in list(enumerate(self.names))[::every]:
            middle = start.x() + (number + 0.5) * size - 1
            place = QRectF(middle - width / 2, start.y() - LINE - 2, width, LINE)
            if place.right() <= self.area().right() + 2:
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _fit(painter, name, width + 1))

    def _paint_rows(self, painter: QPainter, start: QPointF, size: float) -> None:
        every = max(1, math.ceil((painter.fontMetrics().height() - 2) / size))
        for number, name in list(enumerate(self.names))[::every]:
            middle = start.y() + (number + 0.5) * size - 1
            place = QRectF(start.x() - 6 - self._names_width(), middle - 8, self._names_width(), 16)
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place, flags, _fit(painter, name, self._names_width() + 1))

    def tip(self, position: QPoint) -> str:  # noqa: D102
        start, size = self.grid()
        column, row = int((position.x() - start.x()) // size), int((position.y() - start.y()) // size)
        if not (0 <= row < len(self.counts) and 0 <= column < len(self.counts)):
            return self.about
        verb = "rightly predicted" if row == column else f"taken for {self.names[column]}"
        total = int(self.counts[row].sum())
        share = ticks.percent(float(self.shares[row, column]))
        return f"{self.names[row]} {verb}: {int(self.counts[row, column])} of {total} rows, {share}"


def _fit(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(width))
