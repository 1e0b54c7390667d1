"""Start Deepstep: the window without arguments or with one file, else a command of the command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import core.cli
from core import installed


def main(words: Sequence[str]) -> int:
    """Give the exit code."""
    installed.prepare()
    if list(words) == [installed.WORKER]:
        from core.sweeps import worker

        return worker.main(sys.stdin, sys.stdout)
    if wants_window(words):
        from gui import lean

        lean.begin()
        lean.read_no_sources()
        choose_language()
        return open_window(words[0] if words else None)
    picture = picture_language(words)
    if picture:
        choose_language(picture)
    return core.cli.main(words, draw)


def choose_language(wanted: str = "") -> None:
    """Choose the language of the window before anything else is imported: many texts are made then."""
    from PySide6.QtCore import QLocale

    from core import catalogues
    from gui import settings

    system = next(iter(QLocale.system().uiLanguages()), "")
    catalogues.speak(wanted or os.environ.get(catalogues.VARIABLE, "") or settings.language(), system)


def wants_window(words: Sequence[str]) -> bool:
    """Tell no arguments and the path of a file from a command."""
    if len(words) != 1:
        return not words
    word = words[0]
    is_file = Path(word).suffix != "" or Path(word).exists()
    return is_file and not word.startswith("-") and word not in core.cli.names()


def picture_language(words: Sequence[str]) -> str:
    """Give the language of a picture that is asked for; all other commands speak English, since scripts read them."""
    if list(words[:1]) != ["screenshot"]:
        return ""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    parser.add_argument("--language", nargs="?", default="")
    return parser.parse_known_args(list(words[1:]))[0].language or ""


def open_window(path: str | None) -> int:
    """Show the window until it is closed; without a file what was open last, else the first example, which learns.

    At the first start of all the welcome page asks where to begin.
    """
    import gui
    from gui import first_paint, settings, windows
    from gui.application import run
    from gui.safety import faults, leaving  # noqa: F401 - `end` looks for it

    hooks = faults.begin()
    window = gui.create_window(path)
    first_paint.tell(window)
    window.show()
    window.safety.look_soon()
    if path is None and settings.take_first_start():
        window.learning.first_start()
    elif path is None and not windows.restore(window):
        first_paint.then(window, window.welcome)
    code = run()
    hooks.let_go()
    return code


def draw(arguments: argparse.Namespace) -> int:
    """Draw a picture of the window, or of the network for a report."""
    if arguments.command == "report":
        from gui.reports import command

        return command.main(arguments)
    from gui import screenshot

    return screenshot.main(arguments)


def end(code: int) -> int:
    """End the process at once after a window; give the exit code where there was none."""
    if "gui.safety.leaving" in sys.modules:
        from gui.safety import leaving

        leaving.leave(code)
    return code


if __name__ == "__main__":
    sys.exit(end(main(sys.argv[1:])))
