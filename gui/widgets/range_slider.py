"""A slider over the range that was trained on, with room on both sides of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core import numbers
from core.language import tr
from core.predicting.rows import Known
from gui import theme
from gui.access import Number, SliderParts

ROOM = 0.2
"""Share of the training range that can be reached beyond each of its ends."""
STEPS = 100
KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10, Qt.Key.Key_PageUp: 10,
}  # fmt: skip


class RangeSlider(QWidget):
    """The thick part is the training range; beyond it the knob turns yellow and hollow."""

    moved = Signal(float)

    def __init__(self, object_name: str, known: Known) -> None:
        """Stand at the typical value."""
        super().__init__()
        self.setObjectName(object_name)
        self.known = known
        self.value: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        low, high = numbers.text(known.low), numbers.text(known.high)
        self.setToolTip(
            tr(
                "{known}: the training rows have {low} to {high}. Drag, or use the arrow keys.",
                known=known.name,
                low=low,
                high=high,
            )
        )
        self.setAccessibleName(tr("{known}, slider", known=known.name))
        theme.notifier().changed.connect(self.update)

    def accessible_parts(self) -> SliderParts:
        """Let assistive programs read and move it."""
        return SliderParts(self._number, self._set, lambda: numbers.text(self.value))

    def _number(self) -> Number:
        low, high = self.ends()
        return Number(self.known.low if self.value is None else self.value, low, high, (high - low) / STEPS)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(110, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(40, 24)

    def ends(self) -> tuple[float, float]:
        """Give the ends of the slider: the training range with room, widened to the present value."""
        low, high = self.known.low, self.known.high
        room = (high - low) * ROOM or 1.0
        if self.known.whole:
            room = max(1.0, round(room))
        low, high = low - room, high + room
        return (low, high) if self.value is None else (min(low, self.value), max(high, self.value))

    def set_value(self, value: float | None) -> None:
        """Show a value without telling anyone."""
        if value != self.value:
            self.value = value
            self.update()

    def place(self, value: float) -> float:
        """Give the x of a value in pixels."""
        low, high = self.ends()
        return 8 + (value - low) / (high - low) * (self.width() - 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawLine(QPointF(8, middle), QPointF(self.width() - 8, middle))
        low, high = self.place(self.known.low), self.place(self.known.high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent", 130))
        painter.drawRoundedRect(QRectF(low, middle - 2.5, max(high - low, 3), 5), 2.5, 2.5)
        if self.value is not None:
            self._paint_knob(
                painter, QPointF(self.place(self.value), middle), self.known.low <= self.value <= self.known.high
            )

    def _paint_knob(self, painter: QPainter, at: QPointF, inside: bool) -> None:
        painter.setPen(QPen(theme.color("text" if self.hasFocus() else "accent" if inside else "warning"), 2))
        painter.setBrush(theme.color("accent" if inside else "window"))
        painter.drawEllipse(at, 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel around."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if key in KEYS:
            step = 1.0 if self.known.whole else (self.known.high - self.known.low or 1.0) / STEPS
            start = self.value if self.value is not None else self.known.low
            self._set(start + KEYS[key] * step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._set(self.known.low if key == Qt.Key.Key_Home else self.known.high)
        else:
            super().keyPressEvent(event)

    def _go(self, x: float) -> None:
        low, high = self.ends()
        share = min(max((x - 8) / max(self.width() - 16, 1), 0.0), 1.0)
        self._set(low + share * (high - low))

    def _set(self, value: float) -> None:
        value = float(round(value)) if self.known.whole else float(f"{value:.4g}")
        if value != self.value:
            self.set_value(value)
            self.moved.emit(value)
