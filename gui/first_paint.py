"""What waits until the window is painted; and telling another program when the window could first be used.

packaging/smoke.py measures the start by it: the window is *usable* when it has been painted and everything that was to
be done at once is done, so that the next click is answered. What is loaded afterwards must not hold it up: for some
seconds the longest time is measured that the window did not look for clicks and keys.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from core.atomic import write_bytes
from gui.soon import soon

VARIABLE = "DEEPSTEP_FIRST_PAINT"
"""The environment variable that names the file to write."""
WATCHED_SECONDS, EVERY_MS = 3.0, 5
REST_MS = 20


class _Waiting(QObject):
    """Waits for the first painting of a window."""

    def __init__(self, window: QWidget, call: Callable[[float], object], rest_ms: int = 0) -> None:
        super().__init__(window)
        self._window, self._call, self._rest = window, call, rest_ms
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Call once it is painted and all that waited is done."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            painted = time.time()
            soon(self, lambda: self._over(painted), self._rest)
        return False

    def _over(self, painted: float) -> None:
        self._call(painted)
        self.deleteLater()


def then(window: QWidget, call: Callable[[], object]) -> None:
    """Call when `window` has been painted for the first time after this, and first clicks are answered."""
    _Waiting(window, lambda _: call(), REST_MS)


class _Watch(QObject):
    """Measures how long the window does not look for clicks and keys, after it could be used first."""

    def __init__(self, window: QWidget, file: Path, told: dict[str, float]) -> None:
        super().__init__(window)
        self._file, self._told, self._longest = file, told, 0.0
        self._begun = self._last = time.perf_counter()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now
        if now - self._begun > WATCHED_SECONDS:
            self._timer.stop()
            _write(self._file, {**self._told, "longest_pause": self._longest})


def _write(file: Path, told: dict[str, float]) -> None:
    write_bytes(file, json.dumps(told).encode())


def tell(window: QWidget) -> None:
    """Tell it where somebody asks."""
    if not os.environ.get(VARIABLE):
        return
    file = Path(os.environ[VARIABLE])

    def usable(painted: float) -> None:
        told = {"painted": painted, "usable": time.time()}
        _write(file, told)
        _Watch(window, file, told)

    _Waiting(window, usable)
