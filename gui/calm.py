"""Numbers in words change no faster than they can be read, however often there are new ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

READ_MS = 100


class Calm(QObject):
    """Calls a function at once, then at most every `READ_MS`; the last call is never lost."""

    def __init__(self, parent: QObject, show: Callable[[], object]) -> None:
        """Call `show` as long as `parent` lives."""
        super().__init__(parent)
        self._show, self._wanted = show, False
        self._wait = QTimer(self, singleShot=True, interval=READ_MS)
        self._wait.timeout.connect(self._go_on)

    def ask(self, at_once: bool = False) -> None:
        """There is something new to show; `at_once`: it is the last of its kind."""
        self._wanted = True
        if at_once or not self._wait.isActive():
            self._go_on()

    def _go_on(self) -> None:
        if self._wanted:
            self._wanted = False
            self._show()
            self._wait.start()
