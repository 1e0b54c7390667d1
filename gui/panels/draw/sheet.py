"""A sheet with axes on which points are drawn with the mouse or the keys."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core import numbers
from core.backend import HostArray
from core.data.drawn import Points, blank
from core.language import tr
from gui import theme
from gui.plots import class_marks, colors, look, ticks
from gui.scaling import px

LEFT, BOTTOM, TOP, RIGHT = 40.0, 24.0, 8.0, 10.0
MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
STEPS = 40
"""Presses of an arrow key from one side to the other."""
SPACING = 7.0
"""Pixels that the mouse moves between two sprays."""


class Sheet(QWidget):
    """Left button or Space puts points, right button or Backspace rubs them out.

    Signals:
        sprayed: where points are wanted, (n, 2).  rubbed: a place.  finished: a stroke has come to its end.
    """

    sprayed = Signal(object)
    rubbed = Signal(object)
    finished = Signal()
    class_wanted = Signal(int)

    def __init__(self) -> None:
        """Start empty, from −1 to 1."""
        super().__init__()
        self.setObjectName("draw.sheet")
        self.setAccessibleName(tr("Sheet for points"))
        self.setToolTip(tr("Click or drag to put points; the right button rubs out. Keys 1 to 9 choose the class."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.points, self.current = blank(), 0
        self.ends = ((-1.2, 1.2), (-1.2, 1.2))
        self.count, self.radius, self.erasing = 1, 0.08, False
        self.pointer: QPointF | None = None
        self.regions: HostArray | None = None
        self.values = False
        self._hover: QPointF | None = None
        self._last: QPointF | None = None
        self._random = np.random.default_rng(1)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(460, 420)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, 180)

    def show_points(self, points: Points, ends: tuple[tuple[float, float], tuple[float, float]] | None = None) -> None:
        """Show points; `ends` are those of both axes."""
        self.points = points
        self.ends = ends or self.ends
        self.update()

    def show_regions(self, answers: HostArray | None, values: bool) -> None:
        """Colour the sheet by the network's answers (ny, nx, outputs), or draw its curve (nx,) of a regression."""
        self.regions, self.values = answers, values
        self.update()

    # Places.

    def inner(self) -> QRectF:
        """Give the rectangle inside of the axes in pixels."""
        return QRectF(self.rect()).adjusted(px(LEFT), px(TOP), -px(RIGHT), -px(BOTTOM))

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Give the pixel of a place."""
        inner, ((x0, x1), (y0, y1)) = self.inner(), self.ends
        return QPointF(
            inner.left() + (x - x0) / (x1 - x0) * inner.width(), inner.bottom() - (y - y0) / (y1 - y0) * inner.height()
        )

    def to_place(self, pixel: QPointF) -> tuple[float, float]:
        """Give the place of a pixel, held inside of the axes."""
        inner, ((x0, x1), (y0, y1)) = self.inner(), self.ends
        across = min(max((pixel.x() - inner.left()) / inner.width(), 0.0), 1.0)
        up = min(max((inner.bottom() - pixel.y()) / inner.height(), 0.0), 1.0)
        return x0 + across * (x1 - x0), y0 + up * (y1 - y0)

    def reach(self) -> HostArray:
        """Give the radius of the brush in the units of the axes: (2,)."""
        return np.array([self.radius * (high - low) for low, high in self.ends])

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter, inner = QPainter(self), self.inner()
        painter.fillRect(inner, theme.color("canvas"))
        painter.setFont(look.small_font())
        self._paint_regions(painter, inner)
        self._paint_axes(painter, inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(inner.adjusted(-6, -6, 6, 6))
        size = 4.5 if len(self.points) <= 300 else 3.0
        for (x, y), of in zip(self.points.xy.tolist(), self.points.of.tolist(), strict=True):
            class_marks.paint(painter, self.to_pixel(x, y), of, size)
        self._paint_brush(painter, inner)
        if not len(self.points):
            look.paint_words(painter, inner, tr("Click or drag to draw points.\nKeys 1 to 9 choose the class."))

    def _paint_regions(self, painter: QPainter, inner: QRectF) -> None:
        if self.regions is None or self.values:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixels = colors.on_canvas(colors.mixed_classes(self.regions), 0.32)
        painter.drawImage(inner, colors.image(pixels[::-1]))

    def _paint_axes(self, painter: QPainter, inner: QRectF) -> None:
        right, center, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignVCenter
        (x0, x1), (y0, y1) = self.ends
        faint = QPen(theme.color("line", 120), 1)
        values = ticks.linear(y0, y1, max(2, int(inner.height() / 40)))
        for value, words in zip(values, ticks.words(values), strict=True):
            y = self.to_pixel(x0, value).y()
            painter.setPen(faint)
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(0, y - px(8), px(LEFT) - 6, px(16)), int(right | middle), words)
        values = ticks.linear(x0, x1, max(2, int(inner.width() / 60)))
        for value, words in zip(values, ticks.words(values), strict=True):
            x = self.to_pixel(value, y0).x()
            painter.setPen(faint)
            painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(x - px(30), inner.bottom() + 4, px(60), px(16)), int(center), words)
        if self.regions is not None and self.values:
            self._paint_curve(painter, inner)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1))
        painter.drawRect(inner)

    def _paint_curve(self, painter: QPainter, inner: QRectF) -> None:
        if self.regions is None:
            return
        (x0, x1), answers = self.ends[0], self.regions
        places = [self.to_pixel(x, float(y)) for x, y in zip(np.linspace(x0, x1, len(answers)), answers, strict=True)]
        painter.save()
        painter.setClipRect(inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("warning"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.restore()

    def _paint_brush(self, painter: QPainter, inner: QRectF) -> None:
        at = self.pointer if self.hasFocus() and self.pointer is not None else self._hover
        if at is None:
            return
        color = theme.color("bad") if self.erasing else theme.class_color(self.current)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self.radius if self.count > 1 or self.erasing else 0.012
        painter.drawEllipse(at, radius * inner.width(), radius * inner.height())

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._last, self.pointer = None, None
        self._use(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._hover = event.position() if self.inner().contains(event.position()) else None
        if event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton):
            self._use(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._last is not None:
            self._last = None
            self.finished.emit()

    def _use(self, event: QMouseEvent) -> None:
        at = event.position()
        if not self.inner().adjusted(-4, -4, 4, 4).contains(at):
            return
        rubbing = self.erasing or bool(event.buttons() & Qt.MouseButton.RightButton)
        if self._last is not None and not rubbing and _distance(at, self._last) < SPACING:
            return
        self._last = at
        self._put(at, rubbing)

    def _put(self, at: QPointF, rubbing: bool) -> None:
        place = np.array(self.to_place(at))
        if rubbing:
            self.rubbed.emit(place)
            return
        spread = self._random.normal(0, 0.5, (self.count, 2)) * self.reach() if self.count > 1 else np.zeros((1, 2))
        lows, highs = np.array(self.ends).T
        self.sprayed.emit(np.clip(place + spread, lows, highs))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if key in MOVES:
            self._move(*MOVES[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.pointer = self.pointer or self.inner().center()
            self._put(self.pointer, self.erasing or key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete))
            self.finished.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not event.modifiers():
            self.class_wanted.emit(int(event.key()) - int(Qt.Key.Key_1))
        else:
            super().keyPressEvent(event)

    def _move(self, across: int, up: int) -> None:
        inner, now = self.inner(), self.pointer or self.inner().center()
        x, y = now.x() + across * inner.width() / STEPS, now.y() - up * inner.height() / STEPS
        self.pointer = QPointF(min(max(x, inner.left()), inner.right()), min(max(y, inner.top()), inner.bottom()))
        x, y = self.to_place(self.pointer)
        self.setAccessibleDescription(f"{numbers.text(x, 3)}, {numbers.text(y, 3)}")
        self.update()


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
