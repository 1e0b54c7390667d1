"""The end of the program: no thread that still works keeps the process alive."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import threading

from PySide6.QtCore import QThreadPool

from gui import background

_log = logging.getLogger("deepstep.leaving")
LAST_MS = 100


def leave(code: int) -> int:
    """Give the exit code; where a thread does not end, end the process here, with all that has to be done at an end."""
    still = [
        thread.name for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()
    ]
    ended = background.stop_all(LAST_MS) and QThreadPool.globalInstance().waitForDone(LAST_MS)
    if ended and not still:
        return code
    _log.info("ended while still at work: %s", ", ".join(still) or "work beside the window")
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
