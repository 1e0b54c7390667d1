"""Presentation size: writing and lines larger, for a projector; one key, and the same key goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from core.language import tr
from gui import sizes

if TYPE_CHECKING:
    from gui.main_window import MainWindow

WIDE = 1300
"""Pixels of width below which a window gets half of the additional size, so that everything fits."""


class Presentation(QObject):
    """Belongs to one window; the size holds for all windows of the application."""

    def __init__(self, window: MainWindow) -> None:
        """Wait for the key."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether it is on, in all windows."""
        return sizes.presenting

    def toggle(self) -> None:
        """Go to presentation size or back."""
        self._apply(not self.on)
        words = tr("Presentation size; the same key goes back.") if self.on else tr("The usual size again.")
        self._window.session.say(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the size to the window that is worked in."""
        if sizes.presenting and event.type() in (QEvent.Type.Resize, QEvent.Type.WindowActivate):
            self._apply(True)
        return False

    def _apply(self, on: bool) -> None:
        sizes.present(on, self._window.width() < WIDE)
