"""The answer over two inputs as a heat map with contour lines; the row's own place is marked by a cross."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, colors, export, look, series, ticks
from gui.scaling import px

LEFT, BOTTOM, TOP, RIGHT = 84.0, 36.0, 10.0, 88.0
KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class SurfacePlot(base.Plot):
    """Orange low, grey in the middle, blue high; lines of equal answer where both inputs are numbers."""

    about = tr("The answer for every pair of two inputs, the others held; lines join equal answers.")
    hint = tr("Hover to read values, drag to change both inputs; the arrow keys go to the next value.")
    picked = Signal(int, int)

    def __init__(
        self, parent: QWidget | None = None, name: str = "whatif.surface", title: str = tr("Surface"),
        empty: str = tr("Choose two inputs to see the answer over both."),
    ) -> None:  # fmt: skip
        """Start empty."""
        super().__init__(name, title, empty, parent)
        self.answers: HostArray = np.empty((0, 0))
        self.labels: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.names = ("x", "y", "answer")
        self.ends: tuple[tuple[float, float] | None, tuple[float, float] | None] = (None, None)
        self.here = (0, 0)
        self.hover: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(420, 320)

    def show_surface(
        self, answers: HostArray, labels: tuple[Sequence[str], Sequence[str]], names: tuple[str, str, str],
        ends: tuple[tuple[float, float] | None, tuple[float, float] | None], here: tuple[int, int],
    ) -> None:  # fmt: skip
        """Draw answers (ny, nx), row 0 at the bottom; `ends` are those of a number axis, None for categories."""
        self.answers, self.labels, self.names = answers, (tuple(labels[0]), tuple(labels[1])), names
        self.ends, self.here = ends, here
        if self.hover is not None and (self.hover[0] >= answers.shape[1] or self.hover[1] >= answers.shape[0]):
            self.hover = None
        low, high = series.spread(answers)
        self.filled(
            tr(
                "{names} over {names2} and {names3}: {low} to {high}",
                names=names[2],
                names2=names[0],
                names3=names[1],
                low=numbers.text(low),
                high=numbers.text(high),
            )
        )

    def table(self) -> export.Table:  # noqa: D102
        across, up = self.labels
        columns = [[row for row in up for _ in across], [column for _ in up for column in across]]
        return (self.names[1], self.names[0], self.names[2]), (*columns, self.answers.ravel().tolist())

    def inner(self) -> QRectF:
        """Give the rectangle of the map in pixels."""
        return self.area().adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def centre(self, column: int, row: int) -> QPointF:
        """Give the middle of a cell in pixels."""
        inner, (rows, columns) = self.inner(), self.answers.shape
        return QPointF(
            inner.left() + (column + 0.5) / columns * inner.width(),
            inner.bottom() - (row + 0.5) / rows * inner.height(),
        )

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """Give the cell at a pixel: column, row."""
        inner, (rows, columns) = self.inner(), self.answers.shape
        if self.is_empty or not inner.contains(position):
            return None
        column = int((position.x() - inner.left()) / inner.width() * columns)
        row = int((inner.bottom() - position.y()) / inner.height() * rows)
        return min(column, columns - 1), min(row, rows - 1)

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        inner = self.inner()
        painter.setFont(look.small_font())
        low, high = series.spread(self.answers)
        pixels = self.colored(self.answers, low, high if high > low else low + 1)
        ground = colors.on_canvas(pixels, 0.75)
        if all(self.ends):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(inner, colors.image(ground[::-1]))
        if all(self.ends):
            self._paint_contours(painter, low, high)
        self._paint_axes(painter, inner)
        self._paint_scale(painter, inner, low, high)
        self.paint_here(painter, inner)
        self.paint_marks(painter, inner)
        if self.hover is not None:
            self._paint_hover(painter, inner)

    def colored(self, values: HostArray, low: float, high: float) -> HostArray:
        """Give the colours of values (…) → (…, 3)."""
        return colors.heat(values, low, high)

    def scale_word(self, value: float) -> str:
        """Write a number beside the scale of colours."""
        return ticks.label(value)

    def paint_here(self, painter: QPainter, inner: QRectF) -> None:
        """Mark the row's own place."""
        self._paint_cross(painter, inner, self.here, QPen(theme.color("text"), 1.2))

    def paint_marks(self, painter: QPainter, inner: QRectF) -> None:
        """Draw what lies on the surface."""

    def _paint_contours(self, painter: QPainter, low: float, high: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("text", 110), 1))
        finite = np.nan_to_num(self.answers, nan=high, posinf=high, neginf=low)
        for level in ticks.linear(low, high, 7):
            painter.drawLines([QLineF(self._spot(*one), self._spot(*two)) for one, two in contour(finite, level)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _spot(self, row: float, column: float) -> QPointF:
        inner, (rows, columns) = self.inner(), self.answers.shape
        return QPointF(
            inner.left() + (column + 0.5) / columns * inner.width(),
            inner.bottom() - (row + 0.5) / rows * inner.height(),
        )

    def _paint_axes(self, painter: QPainter, inner: QRectF) -> None:
        center, right, middle = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1))
        painter.drawRect(inner)
        painter.setPen(theme.color("muted"))
        for share, words in self._marks(0, inner.width() / 60):
            room = 58.0 if self.ends[0] else inner.width() / len(self.labels[0]) - 2
            x = min(inner.left() + share * inner.width() - room / 2, self.width() - room)
            painter.drawText(
                QRectF(x, inner.bottom() + 3, room, 15), int(center), metrics.elidedText(words, elide, int(room))
            )
        for share, words in self._marks(1, inner.height() / 30):
            y = inner.bottom() - share * inner.height()
            shown = metrics.elidedText(words, elide, int(LEFT) - 26)
            painter.drawText(QRectF(20, y - px(8), LEFT - 26, px(16)), int(right | middle), shown)
        name = metrics.elidedText(self.names[0], Qt.TextElideMode.ElideMiddle, int(inner.width()))
        painter.drawText(QRectF(inner.left(), inner.bottom() + px(18), inner.width(), px(16)), int(center), name)
        painter.save()
        painter.translate(10, inner.center().y())
        painter.rotate(-90)
        name = metrics.elidedText(self.names[1], Qt.TextElideMode.ElideMiddle, int(inner.height()))
        painter.drawText(QRectF(-inner.height() / 2, -px(8), inner.height(), px(16)), int(center), name)
        painter.restore()

    def _marks(self, axis: int, most: float) -> list[tuple[float, str]]:
        ends, labels = self.ends[axis], self.labels[axis]
        if ends is None:
            return [((place + 0.5) / len(labels), words) for place, words in enumerate(labels)]
        values, half = ticks.linear(*ends, max(2, int(most))), 0.5 / len(labels)
        span = (ends[1] - ends[0]) or 1.0
        shares = [half + (value - ends[0]) / span * (1 - 2 * half) for value in values]
        return list(zip(shares, ticks.words(values), strict=True))

    def _paint_scale(self, painter: QPainter, inner: QRectF, low: float, high: float) -> None:
        bar = QRectF(inner.right() + 12, inner.top(), 10, inner.height())
        steps = np.linspace(high, low, 64)[:, None]
        painter.drawImage(
            bar, colors.image(colors.on_canvas(self.colored(steps, low, high if high > low else low + 1), 0.75))
        )
        painter.setPen(theme.color("muted"))
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for value, y in ((high, bar.top() + 6), ((low + high) / 2, bar.center().y()), (low, bar.bottom() - 6)):
            painter.drawText(QRectF(bar.right() + 4, y - px(8), 62, px(16)), left, self.scale_word(value))

    def _paint_cross(self, painter: QPainter, inner: QRectF, cell: tuple[int, int], pen: QPen) -> None:
        at = self.centre(*cell)
        painter.setPen(pen)
        painter.drawLine(QPointF(at.x(), inner.top()), QPointF(at.x(), inner.bottom()))
        painter.drawLine(QPointF(inner.left(), at.y()), QPointF(inner.right(), at.y()))

    def _paint_hover(self, painter: QPainter, inner: QRectF) -> None:
        if self.hover is None:
            return
        pen = QPen(theme.color("text", 140), 1)
        pen.setDashPattern([3, 3])
        self._paint_cross(painter, inner, self.hover, pen)
        words = self.words_at(*self.hover).split("\n")
        metrics, at = painter.fontMetrics(), self.centre(*self.hover)
        width, height = max(metrics.horizontalAdvance(line) for line in words) + 14, 14 * len(words) + 6
        left = at.x() + 8 if at.x() + 8 + width < inner.right() else at.x() - 8 - width
        top = at.y() + 8 if at.y() + 8 + height < inner.bottom() else at.y() - 8 - height
        box = QRectF(max(left, inner.left()), max(top, inner.top()), width, height)
        painter.fillRect(box, theme.color("window", 230))
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(words))

    def words_at(self, column: int, row: int) -> str:
        """Say what is in a cell: both inputs and the answer."""
        answer = numbers.text(float(self.answers[row, column]))
        return (
            f"{self.names[0]} {self.labels[0][column]}\n{self.names[1]} {self.labels[1][row]}\n{self.names[2]} {answer}"
        )

    # Mouse and keys.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._hover_over(self.cell_at(event.position()))
        if event.buttons() & Qt.MouseButton.LeftButton and self.hover is not None:
            self.picked.emit(*self.hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.picked.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._hover_over(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        move = KEYS.get(Qt.Key(event.key()))
        if move is None or self.is_empty:
            super().keyPressEvent(event)
            return
        rows, columns = self.answers.shape
        column, row = self.here[0] + move[0], self.here[1] + move[1]
        self.picked.emit(min(max(column, 0), columns - 1), min(max(row, 0), rows - 1))

    def _hover_over(self, cell: tuple[int, int] | None) -> None:
        if cell != self.hover:
            self.hover = cell
            self.update()

    def tip(self, position: QPoint) -> str:  # noqa: D102
        cell = self.cell_at(QPointF(position))
        return self.about if cell is None else self.words_at(*cell)


Spot = tuple[float, float]


def contour(values: HostArray, level: float) -> list[tuple[Spot, Spot]]:
    """Give the line of a level through values (rows, columns) as pieces between (row, column) places."""
    found: list[tuple[Spot, Spot]] = []
    above = values > level
    mixed = above[:-1, :-1].astype(int) + above[1:, :-1] + above[:-1, 1:] + above[1:, 1:]
    for row, column in zip(*np.nonzero((mixed > 0) & (mixed < 4)), strict=True):
        corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
        crossed = [
            _between(one, two, values, level)
            for one, two in zip(corners, [*corners[1:], corners[0]], strict=True)
            if above[one] != above[two]
        ]
        found += list(zip(crossed[::2], crossed[1::2], strict=False))
    return found


def _between(one: tuple[int, int], two: tuple[int, int], values: HostArray, level: float) -> Spot:
    share = (level - values[one]) / (values[two] - values[one])
    return float(one[0] + share * (two[0] - one[0])), float(one[1] + share * (two[1] - one[1]))
