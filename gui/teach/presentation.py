"""Presentation size: writing and lines larger, for a projector; one key, and the same key goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from core.language import tr
from gui import theme

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LARGE, MEDIUM, WIDE = 1.3, 1.15, 1300
"""How many times as large; in windows narrower than `WIDE` pixels a little less, so that everything fits."""


class Presentation(QObject):
    """Belongs to one window; the size holds for all windows of the application."""

    def __init__(self, window: MainWindow) -> None:
        """Wait for the key."""
        super().__init__(window)
        self._window = window
        self.on = False
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Go to presentation size or back."""
        self.on = not self.on
        self._apply()
        words = tr("Presentation size; the same key goes back.") if self.on else tr("The usual size again.")
        self._window.session.say(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the size to the window."""
        if self.on and event.type() == QEvent.Type.Resize:
            self._apply()
        return False

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            factor = (LARGE if self._window.width() >= WIDE else MEDIUM) if self.on else 1.0
            theme.set_scale(app, factor)
