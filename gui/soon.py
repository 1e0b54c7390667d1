"""Something to be done once the window's thread is free.

PySide loses what is raised in a function given to `QTimer.singleShot`, or raises it as something else at another place;
from a signal it arrives where faults are told (gui/safety/faults.py).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class _Call(QObject):
    due = Signal()

    def __init__(self, owner: QObject, act: Callable[[], object]) -> None:
        super().__init__(owner)
        self._act = act
        self.due.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def _run(self) -> None:
        self.deleteLater()
        self._act()


def soon(owner: QObject, act: Callable[[], object], milliseconds: int = 0) -> None:
    """Do `act` after so many milliseconds, at 0 after what is waiting now; not if `owner` has gone by then."""
    call = _Call(owner, act)
    if milliseconds <= 0:
        call.due.emit()
        return
    timer = QTimer(call, singleShot=True)
    timer.timeout.connect(call.due)
    timer.start(milliseconds)
