"""The window. `create_window` is the one entry for the application, for tests and for embedding."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.main_window import MainWindow

FIRST_EXAMPLE = "spirals"


def create_window(path: str | Path | None = None) -> MainWindow:
    """Give the main window, not shown yet; makes the QApplication where there is none.

    `path` is a project file or a table to open; without it the window shows a bundled example. A file that cannot
    be read is told in the window's problem bar.
    """
    from gui import lean

    lean.read_no_sources()
    from core.start import example
    from gui import windows
    from gui.application import application
    from gui.main_window import MainWindow

    application()
    window = MainWindow(example(FIRST_EXAMPLE))
    windows.add(window)
    window.restore()
    if path is not None:
        window.open_path(Path(path))
    return window
