"""The answer along one input: a curve over a number, bars over categories, with the row's own place."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, export, look, series, ticks
from gui.scaling import px

LEFT, BOTTOM, TOP, RIGHT = 52.0, 36.0, 10.0, 12.0


class ResponsePlot(base.Plot):
    """The row's curve thick, other rows thin, their average dashed. Dragging moves the row's value."""

    about = tr(
        "The answer while one input changes and the others are held. Thin lines are other rows, dashed their average."
    )
    hint = tr("Hover to read values, drag to change the input; ← → go to the next value.")
    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(
            "whatif.curve", tr("Response"), tr("Choose an input to see how the answer follows it."), parent
        )
        self.xs: HostArray = np.empty(0)
        self.labels: tuple[str, ...] = ()
        self.names = ("input", "answer")
        self.answers, self.average = np.empty(0), np.empty(0)
        self.others: HostArray = np.empty((0, 0))
        self.here: tuple[float, float] | None = None
        self.dots = self.bars = False
        self.hover: int | None = None
        self._y = (0.0, 1.0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(420, 300)

    def show_curve(
        self, x: HostArray, labels: Sequence[str], answers: HostArray, names: tuple[str, str],
        here: tuple[float, float] | None, others: HostArray, average: HostArray, bars: bool, dots: bool,
    ) -> None:  # fmt: skip
        """Draw answers (points,) over x (points,); `bars`: categories with `labels`; `dots`: few whole numbers."""
        self.xs, self.labels, self.answers, self.names = x, tuple(labels), answers, names
        self.here, self.others, self.average, self.bars, self.dots = here, others, average, bars, dots
        if self.hover is not None and self.hover >= len(x):
            self.hover = None
        known = np.concatenate([answers, average, others.ravel(), [here[1]] if here else []])
        low, high = series.spread(known)
        low, high = (min(low, 0.0), max(high, 0.0)) if bars else (low, high)
        self._y = series.padded_range(low, high, 0.06)
        self.filled(
            tr(
                "{names} over {names2}: {answers} to {answers2}",
                names=names[1],
                names2=names[0],
                answers=numbers.text(float(answers[0])),
                answers2=numbers.text(float(answers[-1])),
            )
        )

    def table(self) -> export.Table:  # noqa: D102
        columns: list[Sequence[object]] = [self.labels, self.answers.tolist()]
        titles = [self.names[0], self.names[1]]
        if len(self.average):
            titles.append(tr("average of other rows"))
            columns.append(self.average.tolist())
        titles += [tr("other row {n2}", n2=n + 1) for n in range(len(self.others))]
        return titles, [*columns, *self.others.tolist()]

    # Places.

    def inner(self) -> QRectF:
        """Give the rectangle of the curve in pixels."""
        return self.area().adjusted(px(LEFT), TOP, -RIGHT, -px(BOTTOM))

    def place(self, x: float, y: float) -> QPointF:
        """Give the pixel of a value and its answer."""
        inner, (low, high) = self.inner(), self._y
        x0, x1 = self._ends()
        return QPointF(
            inner.left() + (x - x0) / (x1 - x0) * inner.width(),
            inner.bottom() - (y - low) / (high - low) * inner.height(),
        )

    def _ends(self) -> tuple[float, float]:
        if self.bars:
            return -0.5, len(self.xs) - 0.5
        low, high = float(self.xs[0]), float(self.xs[-1])
        return (low, high) if high > low else (low - 1, high + 1)

    def nearest(self, position: QPointF) -> int | None:
        """Give the point of the curve nearest to a pixel."""
        inner = self.inner()
        if self.is_empty or not inner.adjusted(-10, -10, 10, 30).contains(position):
            return None
        x0, x1 = self._ends()
        return int(np.argmin(np.abs(self.xs - (x0 + (position.x() - inner.left()) / inner.width() * (x1 - x0)))))

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        inner = self.inner()
        painter.fillRect(inner, theme.color("canvas"))
        painter.setFont(look.small_font())
        self._paint_axes(painter, inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(inner.adjusted(-5, -5, 5, 5))
        if self.bars:
            self._paint_bars(painter, inner)
        else:
            self._paint_curves(painter)
        self._paint_here(painter, inner)
        painter.restore()
        self._paint_hover(painter, inner)

    def _paint_axes(self, painter: QPainter, inner: QRectF) -> None:
        right, center, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignVCenter
        values = ticks.linear(*self._y, max(2, int(inner.height() / 34)))
        for value, words in zip(values, ticks.words(values), strict=True):
            y = self.place(float(self.xs[0]), value).y()
            painter.setPen(QPen(theme.color("line", 130), 1))
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(0, y - px(8), inner.left() - 6, px(16)), int(right | middle), words)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1))
        painter.drawRect(inner)
        painter.setPen(theme.color("muted"))
        for x, words, room in self._x_words(inner):
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            room = min(room, painter.fontMetrics().horizontalAdvance(shown) + 4)
            left = min(max(self.place(x, 0).x() - room / 2, 0), self.width() - room)
            painter.drawText(QRectF(left, inner.bottom() + 3, room, px(15)), int(center), shown)
        name = painter.fontMetrics().elidedText(self.names[0], Qt.TextElideMode.ElideMiddle, int(inner.width()))
        painter.drawText(QRectF(inner.left(), inner.bottom() + px(18), inner.width(), px(16)), int(center), name)

    def _x_words(self, inner: QRectF) -> list[tuple[float, str, float]]:
        if self.bars:
            room = inner.width() / len(self.xs) - 2
            return [(float(n), label, max(room, 14)) for n, label in enumerate(self.labels)]
        values = ticks.linear(*self._ends(), max(2, int(inner.width() / 64)))
        return [(value, words, 60.0) for value, words in zip(values, ticks.words(values), strict=True)]

    def _paint_curves(self, painter: QPainter) -> None:
        thin = QPen(theme.color("muted", 90), 1)
        for row in self.others:
            self._paint_line(painter, row, thin)
        if len(self.average):
            pen = QPen(theme.color("warning"), 2)
            pen.setDashPattern([3, 2])
            self._paint_line(painter, self.average, pen)
        self._paint_line(painter, self.answers, QPen(theme.color("accent"), 2.5))
        if self.dots:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            for x, y in zip(self.xs.tolist(), self.answers.tolist(), strict=True):
                painter.drawEllipse(self.place(x, y), 3.5, 3.5)

    def _paint_line(self, painter: QPainter, answers: HostArray, pen: QPen) -> None:
        path, begun = QPainterPath(), False
        for x, y in zip(self.xs.tolist(), answers.tolist(), strict=True):
            if not np.isfinite(y):
                begun = False
                continue
            point = self.place(x, y)
            path.lineTo(point) if begun else path.moveTo(point)
            begun = True
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(path)

    def _paint_bars(self, painter: QPainter, inner: QRectF) -> None:
        zero, half = self.place(0, 0).y(), inner.width() / len(self.xs) * 0.32
        for number, answer in enumerate(np.nan_to_num(self.answers).tolist()):
            top = self.place(number, answer)
            bar = QRectF(QPointF(top.x() - half, min(top.y(), zero)), QPointF(top.x() + half, max(top.y(), zero)))
            painter.fillRect(bar, theme.color("accent"))
        for row in self.others:
            self._paint_ticks(painter, row, QPen(theme.color("muted", 110), 1), half * 0.8)
        if len(self.average):
            self._paint_ticks(painter, self.average, QPen(theme.color("warning"), 2.5), half)

    def _paint_ticks(self, painter: QPainter, answers: HostArray, pen: QPen, half: float) -> None:
        painter.setPen(pen)
        for number, answer in enumerate(answers.tolist()):
            at = self.place(number, answer)
            painter.drawLine(at - QPointF(half, 0), at + QPointF(half, 0))

    def _paint_here(self, painter: QPainter, inner: QRectF) -> None:
        if self.here is None:
            return
        at = self.place(*self.here)
        pen = QPen(theme.color("text"), 1)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(at.x(), inner.top()), QPointF(at.x(), inner.bottom()))
        painter.setPen(QPen(theme.color("canvas"), 1.5))
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(at, 5, 5)

    def _paint_hover(self, painter: QPainter, inner: QRectF) -> None:
        if self.hover is None:
            return
        words = self.words_at(self.hover).split("\n")
        metrics = painter.fontMetrics()
        width, height = max(metrics.horizontalAdvance(line) for line in words) + 14, 14 * len(words) + 6
        at = self.place(float(self.xs[self.hover]), float(np.nan_to_num(self.answers[self.hover])))
        left = at.x() + 10 if at.x() + 10 + width < inner.right() else at.x() - 10 - width
        box = QRectF(max(left, inner.left()), inner.top() + 4, width, height)
        painter.fillRect(box, theme.color("window", 230))
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(words))
        painter.setPen(QPen(theme.color("muted"), 1))
        painter.drawLine(QPointF(at.x(), inner.top()), QPointF(at.x(), inner.bottom()))

    def words_at(self, point: int) -> str:
        """Say what is at a point of the curve: input, answer, average, and the step from the point before."""
        words = [f"{self.names[0]} {self.labels[point]}", f"{self.names[1]} {numbers.text(float(self.answers[point]))}"]
        if len(self.average):
            words.append(tr("average {average}", average=numbers.text(float(self.average[point]))))
        return "\n".join(words)

    # Mouse and keys.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._hover_over(self.nearest(event.position()))
        if event.buttons() & Qt.MouseButton.LeftButton and self.hover is not None:
            self.picked.emit(self.hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        point = self.nearest(event.position())
        if event.button() == Qt.MouseButton.LeftButton and point is not None:
            self.picked.emit(point)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._hover_over(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        turn = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if turn is None or self.is_empty:
            super().keyPressEvent(event)
            return
        now = int(np.argmin(np.abs(self.xs - self.here[0]))) if self.here is not None else 0
        self.picked.emit(min(max(now + turn, 0), len(self.xs) - 1))

    def _hover_over(self, point: int | None) -> None:
        if point != self.hover:
            self.hover = point
            self.update()

    def tip(self, position: QPoint) -> str:  # noqa: D102
        point = self.nearest(QPointF(position))
        return self.about if point is None else self.words_at(point)
