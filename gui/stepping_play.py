"""Playing a walk like a film, from slow motion to as fast as possible."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal

from core.language import tr
from gui.stepping import Stepping

SPEEDS = {"0.25": 0.25, "0.5": 0.5, "1": 1.0, "2": 2.0, "4": 4.0, "8": 8.0, "16": 16.0, "max": math.inf}
LABELS = {"0.25": "¼×", "0.5": "½×", "1": "1×", "2": "2×", "4": "4×", "8": "8×", "16": "16×", "max": tr("fastest")}
STEP_MS = 800
"""Milliseconds of one step at speed 1."""
PIECE_SECONDS = 0.012
"""As fast as possible: so long steps are made before the window is drawn."""


class Player(QObject):
    """Steps forwards by itself; any other command of the debugger pauses it.

    Signals:
        changed: it began or paused, or has another speed.
    """

    changed = Signal()

    def __init__(self, stepping: Stepping) -> None:
        """Wait."""
        super().__init__(stepping)
        self._stepping, self.speed = stepping, "1"
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether it steps by itself."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        elif self._stepping.walk is not None:
            self._timer.start(self._interval())
            self._stepping.forward()
            self.changed.emit()

    def pause(self) -> None:
        """Stand still."""
        if self.playing:
            self._timer.stop()
            self.changed.emit()

    def set_speed(self, speed: str) -> None:
        """Take one of `SPEEDS`."""
        self.speed = speed
        if self.playing:
            self._timer.start(self._interval())
        self.changed.emit()

    def change_speed(self, by: int) -> None:
        """Take the next faster or slower speed."""
        names = list(SPEEDS)
        self.set_speed(names[max(0, min(names.index(self.speed) + by, len(names) - 1))])

    def _interval(self) -> int:
        speed = SPEEDS[self.speed]
        return 0 if math.isinf(speed) else round(STEP_MS / speed)

    def _tick(self) -> None:
        stepping = self._stepping
        if stepping.travel.running:
            return
        end = time.perf_counter() + (PIECE_SECONDS if math.isinf(SPEEDS[self.speed]) else 0)
        while True:
            before = stepping.walk, stepping.cursor
            stepping.forward()
            if stepping.walk is None or stepping.stops_after(*before):
                self.pause()
                return
            if time.perf_counter() >= end:
                return
