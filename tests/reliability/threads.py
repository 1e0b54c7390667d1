"""Tells when an object of Qt is touched off its thread: every call in the threads of work is looked at."""

from __future__ import annotations

import contextlib
import sys
import threading
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import Any
from unittest import mock

from PySide6.QtCore import QObject, QThread
from shiboken6 import isValid

from gui.background import Job
from gui.training_thread import TrainingThread


@dataclass
class Touches:
    """What was seen: how many calls in threads of work, by which of them, and those that touched a foreign object."""

    calls: int = 0
    threads: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def look(self, frame: FrameType, event: str, called: Any) -> None:
        """Be the profile of a thread."""
        if event != "c_call":
            return
        self.calls += 1
        owner = getattr(called, "__self__", None)
        if not isinstance(owner, QObject) or isinstance(owner, QThread) or not isValid(owner):
            return
        if owner.thread() is not QThread.currentThread():
            where = "".join(traceback.format_stack(frame, 3))
            self.wrong.append(
                f"{type(owner).__name__}.{called.__name__} in {threading.current_thread().name}:\n{where}"
            )


@contextlib.contextmanager
def watched() -> Iterator[Touches]:
    """Look at every call in the threads of training, of work beside the window and of Python."""
    touches = Touches()

    def wrapped(real: Any, name: str) -> Any:
        def run(*given: Any) -> Any:
            touches.threads.add(name)
            sys.setprofile(touches.look)
            try:
                return real(*given)
            finally:
                sys.setprofile(None)

        return run

    with (
        mock.patch.object(TrainingThread, "run", wrapped(TrainingThread.run, "training")),
        mock.patch.object(Job, "_work", wrapped(Job._work, "work beside the window")),
    ):
        threading.setprofile(touches.look)
        try:
            yield touches
        finally:
            threading.setprofile(None)  # type: ignore[arg-type]
