"""The command line: `main` gives the exit code. Each command is one file here, found by its `COMMANDS`.

0 done · 2 bad input, told in one sentence · 1 a fault of the program · 130 interrupted without a result. Commands add
their own: `homework` 1, `train --break` 3, `diagnose --strict` 4.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from core import VERSION

if TYPE_CHECKING:
    from core.cli._command import Command, DrawWindow


@cache
def commands() -> dict[str, Command]:
    """Give all commands by name, in the order of the help."""
    from core.registry import discover

    return discover(sys.modules[__name__], "COMMANDS")


def names() -> set[str]:
    """Give the names of all commands without importing one: those of their files, without "_file"."""
    return {module.name.removesuffix("_file") for module in pkgutil.iter_modules(__path__) if module.name[0] != "_"}


def main(words: Sequence[str], draw: DrawWindow | None = None) -> int:
    """Carry out a command line without the program's name; `draw` makes pictures of the window.

    Nothing but Python itself is imported for the version.
    """
    if list(words) == ["--version"]:
        print(f"Deepstep {VERSION}")
        return 0
    from core.cli._run import run

    return run(list(words), commands(), draw)
