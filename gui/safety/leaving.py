"""The end of the program: nothing that still works keeps the process alive."""

from __future__ import annotations

import atexit
import logging
import os
import sys

from PySide6.QtCore import QThreadPool

from gui import background

_log = logging.getLogger("deepstep.leaving")
LAST_MS = 100


def leave(code: int) -> int:
    """Give the exit code; where work goes on beside the window, end here with all that has to be done at an end.

    The interpreter would wait for every thread, also for one that reads a file which nobody wants any more.
    """
    if background.stop_all(LAST_MS) and QThreadPool.globalInstance().waitForDone(LAST_MS):
        return code
    _log.info("ended while there was still work beside the window")
    logging.shutdown()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
