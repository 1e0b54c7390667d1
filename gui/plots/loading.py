"""Loads what draws curves beside the living window: pyqtgraph costs a good part of a second."""

from __future__ import annotations

import contextlib
import sys
import threading
from functools import cache

from PySide6.QtCore import QObject, Signal

from gui.soon import soon

CANVAS = "gui.plots.canvas"
LATER_MS = 1000


class Loading(QObject):
    """Tells when curves can be drawn at once."""

    done = Signal()

    def __init__(self) -> None:
        """Load nothing yet."""
        super().__init__()
        self._thread: threading.Thread | None = None

    @property
    def ready(self) -> bool:
        """Whether a curve can be drawn without waiting."""
        return hasattr(sys.modules.get(CANVAS), "Canvas")

    def start(self) -> None:
        """Load in a thread of its own; whoever needs it sooner waits for it as usual."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="curves", daemon=True)
            self._thread.start()

    def start_later(self) -> None:
        """Start in a while, where nobody has said that the window is painted."""
        soon(self, self.start, LATER_MS)

    def wait(self) -> None:
        """Stay until it is loaded, for pictures without a window."""
        from gui.plots import canvas  # noqa: F401 - whoever draws imports it again

    def _load(self) -> None:
        self.wait()
        with contextlib.suppress(RuntimeError):  # the application has ended meanwhile
            self.done.emit()


@cache
def loading() -> Loading:
    """Give the one loader."""
    return Loading()
