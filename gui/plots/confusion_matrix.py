"""Which classes are taken for which."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.access import say
from gui.plots import colors, export, look, ticks
from gui.plots.of_part import OfPart
from gui.scaling import px

if TYPE_CHECKING:
    from core.evaluating.confusion import Confusion

LINE = 16.0
LARGEST_CELL = 84.0
LARGEST_NAME = 72.0
SMALLEST_CELL = 5.0
"""Smaller cells are painted as one picture: a thousand classes are a million cells."""
ALL = "all"
STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class ConfusionMatrix(OfPart):
    """Counts by true class (row) and predicted class (column); the shade is the share of the row, or of the column."""

    about = tr("Rows: the true class. Columns: the predicted class. On the diagonal the prediction is right.")
    hint = tr("A click on a cell lists its rows; arrow keys and Return do the same.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        empty = tr("Press Start to train: which classes are taken for which appears here.")
        super().__init__("plot.confusion", tr("Confusion"), empty, parent)
        self.counts: HostArray = np.zeros((0, 0), dtype=np.int64)
        self.shares: HostArray = np.zeros((0, 0))
        self.names: tuple[str, ...] = ()
        self.answer: Confusion | None = None
        self.marked: tuple[int, int] | None = None
        self.begin_part()
        self.target = self.picker("target", tr("Which target"), tr("Which of the yes/no targets is counted"))
        self.cells = self.picker("cells", tr("What a cell tells"), tr("Rows, or their share of the row or the column"))
        self.cells.chosen.connect(lambda _: self._count(self.counts, self.names))

    def options(self) -> tuple[str, str]:  # noqa: D102
        return self.part.wanted, self.target.wanted

    def show_answer(self, answer: Confusion) -> None:
        """Draw counts whose rows can be listed."""
        judged = answer.judged
        several = judged.task == "labels"
        targets = {ALL: tr("all targets"), **{str(n): name for n, name in enumerate(judged.names)}} if several else {}
        self.target.offer(targets, ALL if answer.target is None else str(answer.target))
        self.show_part(judged)
        self.show(answer.counts, judged.pipeline.answer_names)
        self.answer = answer

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.answer = self.marked = None
        super().clear(empty)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(140, 190)

    def show(self, counts: HostArray | None = None, names: Sequence[str] = ()) -> None:
        """Draw counts (classes, classes), rows true and columns predicted, with the classes' names.

        Without an argument this is `QWidget.show`.
        """
        if counts is None:
            super().show()
            return
        self.answer = None
        self._count(np.asarray(counts), tuple(names) or tuple(str(n) for n in range(len(counts))))

    def _count(self, counts: HostArray, names: tuple[str, ...]) -> None:
        from core.evaluating.confusion import SHARES, shares_of

        if not counts.sum():
            self.clear()
            return
        self.counts, self.names = counts, names
        self.cells.offer(SHARES, self.cells.current or "counts")
        of = "column" if self.cells.current == "column" else "row"
        self.shares = np.nan_to_num(shares_of(counts, of))
        if self.marked is not None and max(self.marked) >= len(counts):
            self.marked = None
        self.filled(self._spoken())

    def _spoken(self) -> str:
        right, total = int(np.trace(self.counts)), int(self.counts.sum())
        words = tr("{right} of {total} rows right", right=right, total=total)
        wrong = self.counts - np.diag(np.diag(self.counts))
        if not wrong.any():
            return words
        row, column = np.unravel_index(int(wrong.argmax()), wrong.shape)
        return tr(
            "{words}; most often {names} is taken for {names2}: {wrong}",
            words=words,
            names=self.names[row],
            names2=self.names[column],
            wrong=wrong[row, column],
        )

    def table(self) -> export.Table:  # noqa: D102
        return ("true \\ predicted", *self.names), (self.names, *(c.tolist() for c in self.counts.T))

    # Geometry.

    def grid(self) -> tuple[QPointF, float]:
        """Give the upper left corner of the cells and their size."""
        area, count = self.area(), max(len(self.counts), 1)
        left = px(LINE) + self._names_width() + 8
        size = min((area.width() - left) / count, (area.height() - 2 * px(LINE) - 4) / count, LARGEST_CELL)
        spare = max(area.width() - left - size * count, 0) / 2
        return QPointF(area.left() + left + spare, area.top() + px(LINE) + 2), max(size, 0.01)

    def _names_width(self) -> float:
        metrics = QFontMetrics(look.small_font())
        return min(max((metrics.horizontalAdvance(n) + 1 for n in self.names), default=0), px(LARGEST_NAME))

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
        if grid[1] < SMALLEST_CELL:
            self._paint_picture(painter, grid)
        else:
            self._paint_cells(painter, grid)
        if self.marked is not None and self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(*self.marked, grid))

    def _paint_cells(self, painter: QPainter, grid: tuple[QPointF, float]) -> None:
        font = self._number_font(self.cell(0, 0, grid))
        if font is not None:
            painter.setFont(font)
        for row, column in np.ndindex(self.counts.shape):
            self._paint_cell(painter, self.cell(row, column, grid), row, column, font is not None)

    def _paint_picture(self, painter: QPainter, grid: tuple[QPointF, float]) -> None:
        ground, full = colors.rgb(self.shade(0.0)), colors.rgb(self.shade(1.0))
        (start, size), count = grid, len(self.counts)
        # Where several cells share a pixel the fullest one is seen, else rare mistakes would vanish.
        pixels = max(1, min(count, int(size * count)))
        starts = np.linspace(0, count, pixels, endpoint=False).astype(int)
        shares = np.maximum.reduceat(np.maximum.reduceat(self.shares, starts, axis=0), starts, axis=1)
        image = colors.image(ground + np.sqrt(shares)[..., None] * (full - ground))
        painter.drawImage(QRectF(start.x(), start.y(), size * count, size * count), image)

    def _number_font(self, cell: QRectF) -> QFont | None:
        """Give the largest font in which every number fits its cell; None where none does."""
        font = QFont(look.small_font(bold=True))
        longest = str(int(self.counts.max())) if self.cells.current in ("counts", "") else "100 %"
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
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), self._number(row, column))

    def _number(self, row: int, column: int) -> str:
        """Give what stands in a cell; a share of nothing is a dash."""
        if self.cells.current in ("counts", ""):
            return str(int(self.counts[row, column]))
        whole = self.counts[row].sum() if self.cells.current == "row" else self.counts[:, column].sum()
        return f"{100 * self.counts[row, column] / whole:.0f} %" if whole else "–"

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
        wide = max(span, px(80))
        below = QRectF(start.x() + (span - wide) / 2, start.y() + span, wide, px(LINE))
        painter.drawText(below, center, tr("predicted"))
        painter.save()
        painter.translate(start.x() - self._names_width() - 8 - px(LINE) / 2, start.y() + span / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-px(60), -px(LINE) / 2, px(120), px(LINE)), center, tr("true"))
        painter.restore()

    def _paint_columns(self, painter: QPainter, start: QPointF, size: float) -> None:
        wanted = self._names_width() + 4
        every = 1 if size >= min(wanted, 28.0) else math.ceil(wanted / size)
        width = max(size * every - 2, 8.0)
        for number, name in list(enumerate(self.names))[::every]:
            middle = start.x() + (number + 0.5) * size - 1
            place = QRectF(middle - width / 2, start.y() - px(LINE) - 2, width, px(LINE))
            if place.right() <= self.area().right() + 2:
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _fit(painter, name, width + 1))

    def _paint_rows(self, painter: QPainter, start: QPointF, size: float) -> None:
        every = max(1, math.ceil((painter.fontMetrics().height() - 2) / size))
        for number, name in list(enumerate(self.names))[::every]:
            middle = start.y() + (number + 0.5) * size - 1
            place = QRectF(start.x() - 6 - self._names_width(), middle - px(8), self._names_width(), px(16))
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place, flags, _fit(painter, name, self._names_width() + 1))

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """Give the cell (true, predicted) at a place."""
        start, size = self.grid()
        column, row = int((position.x() - start.x()) // size), int((position.y() - start.y()) // size)
        inside = 0 <= row < len(self.counts) and 0 <= column < len(self.counts)
        return (row, column) if inside and not self.is_empty else None

    def tip(self, position: QPoint) -> str:  # noqa: D102
        at = self.at(QPointF(position))
        return self.about if at is None else self.words(*at)

    def words(self, row: int, column: int) -> str:
        """Say what a cell tells."""
        verb = tr("rightly predicted") if row == column else tr("taken for {names}", names=self.names[column])
        if self.cells.current == "column":
            total, of = int(self.counts[:, column].sum()), tr(" predicted as {names}", names=self.names[column])
            share = float(self.counts[row, column]) / max(total, 1)
        else:
            total, of = int(self.counts[row].sum()), ""
            share = float(self.counts[row, column]) / max(total, 1)
        return tr(
            "{names} {verb}: {counts} of {total} rows{of}, {share}",
            names=self.names[row],
            verb=verb,
            counts=int(self.counts[row, column]),
            total=total,
            of=of,
            share=ticks.percent(share),
        )

    def list_cell(self, row: int, column: int) -> None:
        """Ask for the list of a cell's rows."""
        self.marked = (row, column)
        self.update()
        if self.answer is not None:
            words = tr("true {names}, predicted {names2}", names=self.names[row], names2=self.names[column])
            self.rows_clicked.emit(words, self.answer.rows(row, column))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        at = self.at(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.list_cell(*at)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key, count = Qt.Key(event.key()), len(self.counts)
        if self.is_empty or (key not in STEPS and key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)
        elif key in STEPS:
            row, column = self.marked or (0, 0)
            down, right = STEPS[key] if self.marked is not None else (0, 0)
            self.marked = min(max(row + down, 0), count - 1), min(max(column + right, 0), count - 1)
            self.describe(self.words(*self.marked))
            say(self, self.words(*self.marked))
            self.update()
        elif self.marked is not None:
            self.list_cell(*self.marked)


def _fit(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(width))
