"""A small picture of a data set: its rows when there are two features, else how many rows each class has."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, class_marks, colors, export, look, series
from gui.scaling import px

MOST_ROWS = 2000
BAR = 18.0


class DataScatter(base.Plot):
    """Rows as dots coloured by class (or by value for float targets), or a bar per class."""

    about = tr("The rows of the data set, coloured by class.")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("plot.data", tr("Data"), tr("Choose a data set to see its rows."), parent)
        self.rows: HostArray = np.empty((0, 2))
        self.kinds: HostArray = np.empty(0)
        self.names: tuple[str, ...] = ()
        self.counts: tuple[int, ...] = ()
        self.ranges = False

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(210, 200)

    def show(self, x: HostArray | None = None, class_index: HostArray | None = None) -> None:
        """Draw rows (rows, 2) by class (integers) or by value (floats); large sets are sampled evenly.

        Without an argument this is `QWidget.show`.
        """
        if x is None:
            super().show()
            return
        if not len(x):
            self.clear()
            return
        every = -(-len(x) // MOST_ROWS)
        self.rows = np.asarray(x)[::every]
        self.kinds = np.zeros(len(self.rows), int) if class_index is None else np.asarray(class_index)[::every]
        self.names, self.counts = (), ()
        self.filled(tr("{n_x} rows with two features", n_x=len(x)))

    def show_counts(self, names: Sequence[str], counts: Sequence[int] | HostArray, ranges: bool = False) -> None:
        """Draw a bar for each name, as long as its count; the names are classes, or `ranges` of one number."""
        if not len(counts):
            self.clear()
            return
        self.names, self.counts, self.ranges = tuple(names), tuple(int(count) for count in counts), ranges
        self.filled(tr("Rows: ") + ", ".join(f"{n} {c}" for n, c in zip(self.names, self.counts, strict=True)))

    def table(self) -> export.Table:  # noqa: D102
        if self.names:
            return ("class", "rows"), (self.names, self.counts)
        return ("x1", "x2", "class"), (self.rows[:, 0], self.rows[:, 1], self.kinds)

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self.names:
            self._paint_counts(painter, area.adjusted(8, 8, -8, -8))
        else:
            self._paint_rows(painter, area.adjusted(10, 10, -10, -10))

    def _paint_rows(self, painter: QPainter, inner: QRectF) -> None:
        places = [self._scaled(column) for column in self.rows.T]
        across = inner.left() + places[0] * inner.width()
        down = inner.bottom() - places[1] * inner.height()
        size = 4.5 if len(self.rows) <= 60 else 3.4 if len(self.rows) <= 600 else 2.4
        for color, rows, kind in colors.groups(self.kinds):
            for x, y in zip(across[rows].tolist(), down[rows].tolist(), strict=True):
                class_marks.paint(painter, QPointF(x, y), kind, size, color)

    def _scaled(self, column: HostArray) -> HostArray:
        low, high = series.spread(column)
        scaled: HostArray = (column - low) / (high - low) if high > low else np.full(len(column), 0.5)
        return np.nan_to_num(scaled, nan=0.5)

    def _fitting(self, height: float) -> int:
        count = len(self.counts)
        return count if count * px(BAR) <= height else max(int(height // px(BAR)) - 1, 1)

    def _paint_counts(self, painter: QPainter, inner: QRectF) -> None:
        painter.setFont(look.small_font())
        metrics, shown = painter.fontMetrics(), self._fitting(inner.height())
        names = min(max(metrics.horizontalAdvance(n) for n in self.names[:shown]), inner.width() * 0.45)
        digits = max(metrics.horizontalAdvance(str(c)) for c in self.counts)
        for number in range(shown):
            row = QRectF(inner.left(), inner.top() + number * px(BAR), inner.width(), px(BAR))
            self._paint_bar(painter, row, number, names, inner.width() - names - digits - 14)
        if shown < len(self.counts):
            last = QRectF(inner.left(), inner.top() + shown * px(BAR), inner.width(), px(BAR))
            painter.setPen(theme.color("muted"))
            painter.drawText(
                last, int(Qt.AlignmentFlag.AlignCenter), tr("… {n_counts} more", n_counts=len(self.counts) - shown)
            )

    def _paint_bar(self, painter: QPainter, row: QRectF, number: int, names: float, room: float) -> None:
        length = room * self.counts[number] / max(max(self.counts), 1)
        left, middle = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.color("muted"))
        name = painter.fontMetrics().elidedText(self.names[number], Qt.TextElideMode.ElideRight, int(names) + 1)
        painter.drawText(row, left | middle, name)
        bar = QRectF(row.left() + names + 7, row.top() + 3, length, row.height() - 6)
        painter.fillRect(bar, theme.color("accent") if self.ranges else theme.class_color(number))
        painter.setPen(theme.color("text"))
        painter.drawText(row.adjusted(bar.right() - row.left() + 6, 0, 0, 0), left | middle, str(self.counts[number]))

    def tip(self, position: QPoint) -> str:  # noqa: D102
        if not self.names:
            return self.accessibleDescription()
        number = int((position.y() - self.area().top() - 8) // px(BAR))
        if 0 <= number < self._fitting(self.area().height() - 16):
            return tr(
                "{names}: {counts} of {counts2} rows",
                names=self.names[number],
                counts=self.counts[number],
                counts2=sum(self.counts),
            )
        return self.accessibleDescription()
