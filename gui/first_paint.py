"""Tells another program when the window could first be used: packaging/smoke.py measures the start by it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from core.atomic import write_bytes
from gui.soon import soon

VARIABLE = "DEEPSTEP_FIRST_PAINT"
"""The environment variable that names the file to write."""


class FirstPaint(QObject):
    """Writes when the window was painted first, and when all was done that waited then."""

    def __init__(self, window: QWidget, file: Path) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            painted = time.time()
            soon(self, lambda: self._write(painted))
        return False

    def _write(self, painted: float) -> None:
        write_bytes(self._file, json.dumps({"painted": painted, "usable": time.time()}).encode())


def tell(window: QWidget) -> None:
    """Tell it where somebody asks."""
    if os.environ.get(VARIABLE):
        FirstPaint(window, Path(os.environ[VARIABLE]))
