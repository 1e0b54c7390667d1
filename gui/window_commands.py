"""What the commands about windows, preferences and keys do; their dialogs are loaded when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gui import windows

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def window_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    return {
        "file.new_window": lambda: windows.new_window(window),
        "file.recent": lambda: _recent(window),
        "file.close": window.close,
        "file.quit": windows.quit_all,
        "edit.preferences": lambda: _preferences(window),
        "edit.keys": lambda: _keys(window),
        "view.next_window": lambda: windows.next_window(window),
        "help.shortcuts": lambda: _sheet(window),
    }


def _recent(window: MainWindow) -> None:
    from gui.recent_files import show_recent

    show_recent(window)


def _preferences(window: MainWindow) -> None:
    from gui.preferences.dialog import show_preferences

    show_preferences(window)


def _keys(window: MainWindow) -> None:
    from gui.keys.editor import show_editor

    show_editor(window)


def _sheet(window: MainWindow) -> None:
    from gui.keys.sheet_dialog import show_sheet

    show_sheet(window)
