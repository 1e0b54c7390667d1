"""Start Deepstep: the window without arguments or with one file, else a command of the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import core.cli


def main(words: Sequence[str]) -> int:
    """Give the exit code."""
    if wants_window(words):
        return open_window(words[0] if words else None)
    return core.cli.main(words, draw)


def wants_window(words: Sequence[str]) -> bool:
    """Tell the path of a file from a command."""
    if not words:
        return True
    return len(words) == 1 and not words[0].startswith("-") and words[0] not in core.cli.commands()


def open_window(path: str | None) -> int:
    """Show the window until it is closed."""
    from PySide6.QtWidgets import QApplication

    import gui

    app = QApplication.instance() or QApplication(sys.argv[:1])
    window = gui.create_window(path)
    window.show()
    return app.exec()


def draw(arguments: argparse.Namespace) -> int:
    """Draw a picture of the window."""
    from gui import screenshot

    return screenshot.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
