"""The strip itself: loss, epochs, marks and branches along the updates, and a handle at the one on show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.access import Number, SliderParts
from gui.plots import look
from gui.tokens import GAP

ROW = 5
"""Pixels of a branch's row."""
MOST_ROWS = 6
HIGH, LOW, TRACK_HEIGHT, SIDE = 30, 16, 19, 8
NEAR = 5.0
"""Pixels within which the pointer means a mark or a row."""
_COLORS = (1, 3, 4, 5, 6, 7, 8, 9)


@dataclass(frozen=True)
class Row:
    """A branch: from which to which update it goes, and its own colour."""

    number: int
    name: str
    first: int
    last: int


@dataclass(frozen=True, eq=False)
class Course:
    """What the strip shows.

    Attributes:
        last: the newest update of the present line.  steps, losses: its curve.  epochs: updates at which epochs end.
        marks: updates that others want to be seen, with the reason.  rows: the other branches.
        shown: the update on show.  running: training goes on.
    """

    last: int = 0
    shown: int = 0
    steps: HostArray = field(default_factory=lambda: np.zeros(0))
    losses: HostArray = field(default_factory=lambda: np.zeros(0))
    epochs: HostArray = field(default_factory=lambda: np.zeros(0))
    marks: Sequence[tuple[int, str]] = ()
    rows: Sequence[Row] = ()


def branch_color(number: int) -> int:
    """Give the number of the class colour of a branch that is not the present one."""
    return _COLORS[number % len(_COLORS)]


def spaced(number: int) -> str:
    """Write a count: 10 000."""
    return f"{number:,}".replace(",", " ")


class Strip(QWidget):
    """Drag, click, wheel and keys choose an update.

    Signals:
        chosen: an update.  stepped: so many updates on (or back).  newest_wanted: End or Escape.
        branch_chosen: a branch's row was clicked.
    """

    chosen = Signal(int)
    stepped = Signal(int)
    newest_wanted = Signal()
    branch_chosen = Signal(int)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("timeline.slider")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.course = Course()
        self._dragged, self._turned = False, 0
        self.loss_height = HIGH
        theme.notifier().changed.connect(self._recolor)
        self._picture: QPixmap | None = None

    def show_course(self, course: Course, spoken: str) -> None:
        """Show another course; `spoken` says it for screen readers."""
        old = self.course
        self.course = course
        same = np.array_equal(course.steps, old.steps) and np.array_equal(course.losses, old.losses, equal_nan=True)
        if not same or self.end_of(old) != self.end_of(course):
            self._picture = None
        if len(course.rows) != len(old.rows):
            self.updateGeometry()
            self._picture = None
        self.setAccessibleName(spoken)
        self.update()

    def accessible_parts(self) -> SliderParts:
        """Let assistive programs read and choose the update."""
        return SliderParts(self._number, lambda value: self.chosen.emit(round(value)), self._words)

    def _number(self) -> Number:
        return Number(self.course.shown, 0, self.course.last, 1)

    def _words(self) -> str:
        return tr("update {shown} of {last}", shown=spaced(self.course.shown), last=spaced(self.course.last))

    def _recolor(self) -> None:
        self._picture = None
        self.update()

    def set_low(self, low: bool) -> bool:
        """Draw the loss in less height, or in full; True where that is another one."""
        before, self.loss_height = self.loss_height, LOW if low else HIGH
        self._picture = None
        self.updateGeometry()
        return before != self.loss_height

    @staticmethod
    def end_of(course: Course) -> int:
        """Give the update at the right end."""
        return max([course.last, 1, *(row.last for row in course.rows)])

    def sizeHint(self) -> QSize:
        """Be as high as the rows need."""
        rows = min(len(self.course.rows), MOST_ROWS)
        return QSize(400, self.loss_height + TRACK_HEIGHT + ROW * rows)

    # Places

    def x_of(self, step: float) -> float:
        """Give the pixel of an update."""
        return SIDE + step / self.end_of(self.course) * (self.width() - 2 * SIDE)

    def step_at(self, x: float) -> int:
        """Give the update at a pixel, on the present line."""
        share = (x - SIDE) / max(1.0, self.width() - 2 * SIDE)
        return min(max(round(share * self.end_of(self.course)), 0), self.course.last)

    def row_at(self, y: float) -> Row | None:
        """Give the branch whose row is at a pixel."""
        place = int((y - self.loss_height - TRACK_HEIGHT + 1) // ROW)
        rows = self.course.rows
        return rows[place] if 0 <= place < min(len(rows), MOST_ROWS) else None

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the update under the pointer, or the branch."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.row_at(event.position().y())
        if row is not None:
            self.branch_chosen.emit(row.number)
            return
        self._dragged = True
        self.chosen.emit(self._near_mark(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the pointer passes while the button is down."""
        if self._dragged and event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(self.step_at(event.position().x()))
        over_row = self.row_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over_row else Qt.CursorShape.SizeHorCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End dragging."""
        self._dragged = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go one update for each notch, ten with Shift."""
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._turned / 120)
        if notches:
            self._turned -= notches * 120
            self.stepped.emit(-notches * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by arrows, pages and to the ends."""
        keys, key = Qt.Key, Qt.Key(event.key())
        far = max(1, self.course.last // 20)
        by = {keys.Key_Left: -1, keys.Key_Down: -1, keys.Key_Right: 1, keys.Key_Up: 1,
              keys.Key_PageDown: far, keys.Key_PageUp: -far}.get(key)  # fmt: skip
        if by is not None:
            times_ten = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and abs(by) == 1
            self.stepped.emit(by * (10 if times_ten else 1))
        elif key == keys.Key_Home:
            self.chosen.emit(0)
        elif key in (keys.Key_End, keys.Key_Escape):
            self.newest_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def words_at(self, x: float, y: float) -> str:
        """Say what a place stands for."""
        row = self.row_at(y)
        if row is not None:
            span = f"from update {spaced(row.first)} to {spaced(row.last)}"
            return tr("Branch “{row}”, {span}. Click to go over to it.", row=row.name, span=span)
        found = self._mark_at(x)
        if found is not None:
            return tr("Update {spaced}: {found}", spaced=spaced(found[0]), found=found[1])
        words = tr("Update {spaced} of {spaced2}", spaced=spaced(self.step_at(x)), spaced2=spaced(self.course.last))
        return tr("{words}. Drag, wheel or arrow keys choose an update; Home and End go to the ends.", words=words)

    def _mark_at(self, x: float) -> tuple[int, str] | None:
        near = [mark for mark in self.course.marks if abs(self.x_of(mark[0]) - x) <= NEAR]
        return min(near, key=lambda mark: abs(self.x_of(mark[0]) - x)) if near else None

    def _near_mark(self, x: float) -> int:
        found = self._mark_at(x)
        return found[0] if found is not None else self.step_at(x)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw loss, track, marks, branches and handle."""
        painter = QPainter(self)
        painter.setFont(look.small_font())
        self._paint_loss(painter)
        self._paint_track(painter)
        self._paint_marks(painter)
        self._paint_rows(painter)
        self._paint_handle(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def resizeEvent(self, event: object) -> None:
        """Find the curve's pixels anew."""
        self._picture = None
        super().resizeEvent(event)  # type: ignore[arg-type]

    def _paint_loss(self, painter: QPainter) -> None:
        """Draw the loss from a picture of it: the line alone would take longer than all the rest."""
        scale = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = self._loss_picture(scale)
        shown = round(self.x_of(self.course.shown))
        for left, right, opacity in ((0, shown, 1.0), (shown, self.width(), 0.4)):
            part = QRect(left, 0, right - left, self.loss_height)
            painter.setOpacity(opacity)
            source = QRectF(left * scale, 0, part.width() * scale, part.height() * scale)
            painter.drawPixmap(QRectF(part), self._picture, source)
        painter.setOpacity(1.0)

    def _loss_picture(self, scale: float) -> QPixmap:
        picture = QPixmap(round(self.width() * scale), round(self.loss_height * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(theme.color("accent"), 1.2))
        painter.drawPolyline(self._loss_line())
        painter.end()
        return picture

    def _loss_line(self) -> QPolygonF:
        """Thin the losses to one point for a pixel; logarithmic where all are above 0."""
        course = self.course
        known = np.isfinite(course.losses) & np.isfinite(course.steps)
        steps, losses = course.steps[known], course.losses[known]
        if not len(losses):
            return QPolygonF()
        heights = np.log10(losses) if losses.min() > 0 else losses
        low, high = float(heights.min()), float(heights.max())
        y = 3 + (1 - (heights - low) / ((high - low) or 1.0)) * (self.loss_height - 6)
        x = SIDE + steps / self.end_of(course) * (self.width() - 2 * SIDE)
        every = max(1, math.ceil(len(x) / max(1, self.width())))
        return QPolygonF([QPointF(a, b) for a, b in zip(x[::every].tolist(), y[::every].tolist(), strict=True)])

    def _paint_track(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        y, course = self.loss_height + 1, self.course
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(SIDE, y), QPointF(self.width() - SIDE, y))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(QPointF(SIDE, y), QPointF(self.x_of(course.last), y))
        self._paint_epochs(painter, y)

    def _paint_epochs(self, painter: QPainter, y: float) -> None:
        """Draw ticks where epochs end, as many as can be told apart, and numbers at some of them."""
        ends = self.course.epochs
        if not len(ends):
            return
        gap = (self.x_of(float(ends[-1])) - self.x_of(0)) / len(ends)
        every = _round_up(math.ceil(NEAR / max(gap, 1e-9)))
        worded = _round_up(math.ceil(64 / max(gap, 1e-9)))
        for number in range(every, len(ends) + 1, every):
            x = round(self.x_of(float(ends[number - 1])))
            painter.setPen(QPen(theme.color("muted", 140), 1))
            painter.drawLine(QPointF(x, y + 2), QPointF(x, y + 5))
            words = f"e{number}"
            if number % worded == 0 and x + painter.fontMetrics().horizontalAdvance(words) < self.width():
                painter.setPen(theme.color("muted"))
                painter.drawText(QPointF(x + 2, y + TRACK_HEIGHT - 3), words)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.color("bad"), 2))
        for step, _ in self.course.marks:
            x = round(self.x_of(step))
            painter.drawLine(QPointF(x, self.loss_height - 7), QPointF(x, self.loss_height + 5))

    def _paint_rows(self, painter: QPainter) -> None:
        for place, row in enumerate(self.course.rows[:MOST_ROWS]):
            y = self.loss_height + TRACK_HEIGHT + place * ROW + 1
            painter.setPen(QPen(theme.class_color(branch_color(row.number)), 3))
            if row.first:
                painter.drawLine(QPointF(self.x_of(row.first), self.loss_height + 1), QPointF(self.x_of(row.first), y))
            painter.drawLine(QPointF(self.x_of(row.first), y), QPointF(max(self.x_of(row.last), SIDE + 3.0), y))

    def _paint_handle(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        x, past = self.x_of(self.course.shown), self.course.shown < self.course.last
        color = theme.color("warning" if past else "accent")
        painter.setPen(QPen(color, 1.4))
        painter.drawLine(QPointF(x, 1), QPointF(x, self.loss_height))
        painter.setPen(QPen(theme.color("window"), 1.5))
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, self.loss_height + 1), GAP * 0.7, GAP * 0.7)


def _round_up(count: int) -> int:
    """Give 1, 2 or 5 times a power of ten that is not below `count`."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            if factor * power >= count:
                return factor * power
        power *= 10
