"""What the commands about the window's look do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui import application, settings, theme
from gui.stage import PLACES

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def look_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    return {
        "view.theme": lambda: choose_theme("dark" if theme.current().name == "light" else "light"),
        **{f"view.theme_{name}": _choosing(name) for name in theme.CHOICES},
        **{f"view.{place}": _with(window, "toggle", place) for place in PLACES},
        **{f"view.float_{place}": _with(window, "toggle_float", place) for place in PLACES},
        "view.reset_layout": lambda: _reset(window),
    }


def choose_theme(name: str) -> None:
    """Put the application into a theme, or into the system's, and remember it."""
    settings.set_theme_name(name)
    application.follow("theme")


def _choosing(name: str) -> Callable[[], object]:
    return lambda: choose_theme(name)


def _with(window: MainWindow, name: str, place: str) -> Callable[[], object]:
    """Call a method of the stage, which is made after the actions."""
    return lambda: getattr(window.stage, name)(place)


def _reset(window: MainWindow) -> None:
    window.stage.reset()
    window.stage.share(window.size())


class LookMarks(QObject):
    """Keeps ticks and words of one window's menu right, whoever changes the look."""

    def __init__(self, window: MainWindow) -> None:
        """Follow theme and panels."""
        super().__init__(window)
        self._window = window
        theme.notifier().changed.connect(self.show)
        window.stage.rearranged.connect(self.show_panels)
        self.show()
        self.show_panels()

    def show_panels(self) -> None:
        """Say what the commands about panels would do now."""
        stage, actions = self._window.stage, self._window.actions_by_id
        for place in PLACES:
            for name, words in zip((place, f"float_{place}"), stage.words(place), strict=True):
                actions[f"view.{name}"].setText(words)
                actions[f"view.{name}"].setEnabled(stage.dock(place) is not None)

    def show(self) -> None:
        """Tick the theme that was chosen."""
        self._window.actions_by_id[f"view.theme_{theme.choice()}"].setChecked(True)
