"""What the commands about the window's look do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui import settings, theme

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def look_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    return {
        "view.theme": lambda: choose_theme("dark" if theme.current().name == "light" else "light"),
        **{f"view.theme_{name}": _choosing(name) for name in theme.CHOICES},
    }


def choose_theme(name: str) -> None:
    """Put the application into a theme, or into the system's, and remember it."""
    settings.set_theme_name(name)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, name)


def _choosing(name: str) -> Callable[[], object]:
    return lambda: choose_theme(name)


class LookMarks(QObject):
    """Keeps the ticks of one window's menu right, whoever changes the look."""

    def __init__(self, window: MainWindow) -> None:
        """Follow the theme."""
        super().__init__(window)
        self._window = window
        theme.notifier().changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Tick the theme that was chosen."""
        self._window.actions_by_id[f"view.theme_{theme.choice()}"].setChecked(True)
