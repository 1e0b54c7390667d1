"""A camera whose mouse and keys are handled by gestures."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from gui.diagram.camera import Camera


class Hands(Protocol):
    """What handles the events."""

    space: bool

    def press(self, event: QMouseEvent) -> None:
        """Handle a pressed button."""

    def move(self, event: QMouseEvent) -> None:
        """Handle a moved mouse."""

    def release(self, event: QMouseEvent) -> None:
        """Handle a released button."""

    def double(self, event: QMouseEvent) -> None:
        """Handle a double click."""

    def wheel(self, event: QWheelEvent) -> None:
        """Handle a turned wheel."""

    def key(self, event: QKeyEvent) -> bool:
        """Handle a pressed key; False leaves it to the window."""

    def cancel(self) -> bool:
        """Drop what is going on; tell whether there was anything."""

    def key_up(self, event: QKeyEvent) -> None:
        """Handle a released key."""


class HandledView(Camera):
    """Passes mouse and keys on to `_gestures`."""

    _gestures: Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._gestures.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._gestures.move(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._gestures.release(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._gestures.double(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        self._gestures.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the diagram's keys; the others are the window's."""
        event.setAccepted(self._gestures.key(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        self._gestures.key_up(event)
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring when the keyboard has brought the focus."""
        self.ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what keys were held."""
        self._gestures.space, self.ringed = False, False
        self.viewport().update()
        super().focusOutEvent(event)

    def set_cursor(self, shape: Qt.CursorShape) -> None:
        """Change the cursor over the diagram."""
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
