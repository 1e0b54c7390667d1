"""The end of the program: nothing that still works keeps the process alive, or is surprised by the end."""

from __future__ import annotations

import atexit
import os
import sys

from gui import background

LAST_MS = 100


def leave(code: int) -> None:
    """End the process with all that has to be done at an end, but without taking the interpreter apart.

    That would wait for a thread that reads a file which nobody wants any more, and would take away under its feet what
    a thread that compiles, or an object of Qt, stands on.
    """
    background.stop_all(LAST_MS)
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
