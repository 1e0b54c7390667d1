"""A slider for one number without ends of its own: it begins in the middle, drags and moves by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core import numbers
from core.language import tr
from core.weight_trial import reach, step_of
from gui import theme
from gui.scaling import fix_height, px
from gui.tokens import TINY

HEIGHT, HANDLE = 40, 7.0
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
COARSE, FINE = 10.0, 0.1


class Scrubber(QWidget):
    """Drag the handle; ← → are a step, with Shift ten, with Ctrl or Alt a tenth.

    Signals:
        moved: the new number, while it is dragged too.  begun, ended: a drag, which is one edit.
    """

    moved = Signal(float)
    begun = Signal()
    ended = Signal()

    def __init__(self, object_name: str) -> None:
        """Start at 0."""
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(tr("Move the weight"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix_height(self, HEIGHT)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(
            tr(
                "Drag to change the weight; ← → one step, Shift ten steps, Ctrl or Alt a tenth of a step. "
                "Double-click: back to where it was."
            )
        )
        self.value, self.start = 0.0, 0.0
        self.ends = (-1.0, 1.0)
        self._held = False
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(260, px(HEIGHT))

    def show_value(self, value: float, fresh: bool) -> None:
        """Put the handle at `value`; `fresh`: another weight, or a value from elsewhere, so the range is anew."""
        self.value = value
        if not self._held and (fresh or not self.ends[0] <= value <= self.ends[1]):
            self.start, far = value, reach(value)
            self.ends = (value - far, value + far)
        self.setAccessibleDescription(
            tr(
                "{value}, from {ends:.3g} to {ends2:.3g}",
                value=numbers.text(value),
                ends=self.ends[0],
                ends2=self.ends[1],
            )
        )
        self.update()

    def _track(self) -> QRectF:
        return QRectF(HANDLE + 1, 12, self.width() - 2 * HANDLE - 2, 4)

    def x_of(self, value: float) -> float:
        """Give where a value lies, in pixels."""
        track, (low, high) = self._track(), self.ends
        return track.left() + min(max((value - low) / (high - low), 0.0), 1.0) * track.width()

    def _value_at(self, x: float) -> float:
        """Give the value under a place, rounded to what a pixel is."""
        track, (low, high) = self._track(), self.ends
        share = min(max((x - track.left()) / track.width(), 0.0), 1.0)
        step = step_of(self.start) / 10
        return float(f"{round((low + share * (high - low)) / step) * step:.12g}")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = True
        self.begun.emit()
        self._go(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._held:
            self._go(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._held:
            self._held = False
            self.ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to where the weight was when it was chosen."""
        self._held = False
        self._go(self.start)
        self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from commands of the window, which has some with Alt."""
        moves = isinstance(event, QKeyEvent) and event.key() in KEYS
        if moves and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        turn, held = KEYS.get(Qt.Key(event.key())), event.modifiers()
        if not turn:
            super().keyPressEvent(event)
            return
        fine = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        size = FINE if fine else COARSE if held & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._go(float(f"{self.value + turn * size * step_of(self.start):.12g}"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A row of key presses ends where the field is left."""
        super().focusOutEvent(event)
        self.ended.emit()

    def _go(self, value: float) -> None:
        if value != self.value:
            self.show_value(value, False)
            self.moved.emit(value)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track, x = self._track(), self.x_of(self.value)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(track, 2, 2)
        zero = self.x_of(0.0)
        painter.setBrush(theme.sign_color(self.value))
        painter.drawRoundedRect(QRectF(min(x, zero), track.top(), abs(x - zero), track.height()), 2, 2)
        painter.setPen(QPen(theme.color("muted"), 1))
        start = self.x_of(self.start)
        painter.drawLine(QPointF(start, track.top() - 4), QPointF(start, track.bottom() + 4))
        painter.setPen(QPen(theme.color("text" if self.hasFocus() else "window"), 1.5))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(QPointF(x, track.center().y()), HANDLE, HANDLE)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.ui_font(TINY))
        below = QRectF(0, px(23), self.width(), px(15))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), numbers.text(self.ends[0], 3))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), numbers.text(self.ends[1], 3))
        if 0.2 < (start - track.left()) / track.width() < 0.8:
            words = tr("was {start}", start=numbers.text(self.start, 3))
            painter.drawText(QRectF(start - px(60), px(23), px(120), px(15)), int(Qt.AlignmentFlag.AlignCenter), words)
