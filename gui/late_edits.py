"""Edits whose data are prepared beside the window: they appear when they are ready, in the order of asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.data.stream.passes import PassNeeded
from gui.background import Report
from gui.soon import soon

Task = Callable[[], object]
Run = Callable[[Callable[[Report], Any], Callable[[Any], object], Task, str], Task]
"""Does a task beside the window: task, what is done with its result, what follows however it ended, and what to call
it; gives what cancels it."""
TURNS = 3
"""So often one edit is prepared beside the window; what then still is not at hand is done at once."""


@dataclass
class _Late:
    """One edit: what undo calls it, which it may be merged with, and how it is tried again."""

    text: str
    merge: str
    task: Task


class LateEdits(QObject):
    """The edit that is being prepared, and those that wait for it.

    Signals:
        changed: one more is waiting, or one fewer.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Have nothing to do; without a window's `run`, all is prepared at once."""
        super().__init__()
        self.run: Run | None = None
        self._now: _Late | None = None
        self._cancel: Task = _nothing
        self._queue: list[_Late] = []

    @property
    def busy(self) -> bool:
        """Whether an edit is being prepared."""
        return self._now is not None

    @property
    def texts(self) -> tuple[str, ...]:
        """What the edits are called that have not appeared yet, the next one first."""
        return tuple(late.text for late in (self._now, *self._queue) if late is not None)

    def prepare(self, needed: PassNeeded, text: str, merge: str, task: Task) -> None:
        """Get what an edit needs, then do `task`, which tries it again; while another is prepared, it waits."""
        if self.run is None:
            _got = needed.gather(None)
            task()
            return
        if self.busy:
            self.wait(text, merge, task)
            return
        late = self._now = _Late(text, merge, task)
        self.changed.emit()
        self._cancel = self.run(needed.gather, lambda got: self._done(late, got), lambda: self._ended(late), text)

    def wait(self, text: str, merge: str, task: Task) -> None:
        """Do `task` after the edits before it; it replaces a waiting one that it would be merged with."""
        if merge and self._queue and self._queue[-1].merge == merge:
            self._queue.pop()
        self._queue.append(_Late(text, merge, task))
        self.changed.emit()

    def take_back(self) -> str:
        """Give the newest of them up, and say which; empty where there is none."""
        if self._queue:
            text = self._queue.pop().text
            self.changed.emit()
            return text
        text = self._now.text if self._now is not None else ""
        self._cancel()
        return text

    def forget(self) -> None:
        """Give all of them up."""
        self._queue.clear()
        self._cancel()

    def _done(self, late: _Late, _got: object) -> None:
        """Try the edit again; what was prepared is held until it is in use."""
        if self._now is late:
            self._now = None
        late.task()

    def _ended(self, late: _Late) -> None:
        """Go on with the next once this one has appeared, failed or been given up."""
        self._cancel = _nothing
        soon(self, lambda: self._next(late))

    def _next(self, late: _Late) -> None:
        if self._now is late:
            self._now = None
        self.changed.emit()
        if self._queue and not self.busy:
            waiting = self._queue.pop(0)
            waiting.task()
            if not self.busy:
                self._next(waiting)


def _nothing() -> None:
    pass
