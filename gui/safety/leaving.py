"""The end of the program: nothing that still works keeps the process alive."""

from __future__ import annotations

import atexit
import os
import sys
import threading

from PySide6.QtCore import QThreadPool

from gui import background

LAST_MS = 100


def leave(code: int) -> int:
    """Give the exit code; where work goes on beside the window, end here with all that has to be done at an end.

    The interpreter would wait for a thread that reads a file which nobody wants any more, and would take away under its
    feet what a thread that compiles stands on.
    """
    others = threading.active_count() > 1
    done = background.stop_all(LAST_MS) and QThreadPool.globalInstance().waitForDone(LAST_MS)
    if done and not others:
        return code
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
