"""Faults of the program: none ends in the console only. Each is logged, the work is kept, and one dialog tells."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core import log

_log = logging.getLogger("deepstep.faults")
HARMLESS = ("This plugin does not support",)
"""Words of Qt's platforms that are no fault of anything."""
OFTEN = 5
"""The same fault is logged so many times, then at 10, 100, 1000 …: one in a painting comes sixty times a second."""


class Faults(QObject):
    """Takes over what Python and Qt tell of faults, from any thread; made and used in the window's thread."""

    _happened = Signal(str, str)

    def __init__(self) -> None:
        """Take over until `let_go`."""
        super().__init__()
        self._counts: dict[str, int] = {}
        self._told: set[str] = set()
        self._lock = threading.Lock()
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._on_exception, self._on_thread, self._on_lost
        qInstallMessageHandler(self._on_qt)

    def let_go(self) -> None:
        """Give the hooks back and close the log: the program ends."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        log.end()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C and the like are no faults
            self._before[0](kind, error, trace)
            return
        self._take(f"{kind.__name__}: {error}", "".join(traceback.format_exception(kind, error, trace)))

    def _on_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None and isinstance(given.exc_value, Exception):
            self._on_exception(given.exc_type, given.exc_value, given.exc_traceback)

    def _on_lost(self, given: sys.UnraisableHookArgs) -> None:
        """Log what was raised where nobody can catch it, such as in `__del__`; it hinders nothing, so no dialog."""
        error = given.exc_value
        if error is not None:
            words = "".join(traceback.format_exception(type(error), error, given.exc_traceback))
            self._note(
                f"lost {type(error).__name__}: {error}",
                f"{given.err_msg or 'Exception ignored in'} {given.object!r}\n{words}",
            )

    def _on_qt(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or words.startswith(HARMLESS):
            return
        self._note(f"Qt: {words}", f"Qt: {words} ({context.category or ''})")

    def _take(self, short: str, text: str) -> None:
        self._note(text, text)
        try:
            self._happened.emit(short, text)
        except RuntimeError:
            _log.debug("the window is gone")

    def _note(self, key: str, text: str) -> None:
        """Log it, and write it to the console as before; not every time where it comes again and again."""
        with self._lock:
            count = self._counts[key] = self._counts.get(key, 0) + 1
            if len(self._counts) > 1000:
                self._counts.clear()
        if count > OFTEN and set(str(count)[1:]) != {"0"}:
            return
        times = f" (for the {count}th time)" if count > 1 else ""
        _log.error("%s%s", text.rstrip(), times)
        if sys.stderr is not None:
            print(f"{text.rstrip()}{times}", file=sys.stderr, flush=True)

    def _show(self, short: str, text: str) -> None:
        """Tell of it once, in the window that is in front."""
        if text in self._told or QApplication.closingDown():
            return
        self._told.add(text)
        from gui.safety.fault_dialog import tell

        tell(short, text)


def begin() -> Faults:
    """Write the log and take over the hooks."""
    log.begin()
    return Faults()
