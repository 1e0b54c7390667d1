"""Long work beside the window: it tells how far it is, can be cancelled, and ends with a result or one sentence."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar
from weakref import ref

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from core.atomic import PlaceError
from core.data.table import Cancelled
from core.errors import UserError
from core.language import tr

T = TypeVar("T")
Report = Callable[[float], bool]
"""Takes the finished share, 0 to 1, and gives False once the work is no longer wanted."""

REPORTS_PER_SECOND = 20
_ESTIMATE_AFTER = 0.5
SOON, LATER = 0.3, 2.0
"""Seconds after which the status bar shows work that was asked for, and work that the window does by itself."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Outcome:
    """How the work ended: a result, a sentence, or neither when it was cancelled."""

    result: Any = None
    sentence: str = ""
    complete: bool = False


class Desk(QObject):
    """Tells of every piece of work that begins, so that each window can show its own."""

    began = Signal(object)


@cache
def desk() -> Desk:
    """Give the one desk."""
    return Desk()


class Work(QObject):
    """Something that goes on beside the window, as the status bar shows it.

    Attributes:
        label: what it is called there.
        after: seconds after which it is shown there; None for never, where another place shows it.
        complete: whether it came to a good end.

    Signals:
        progressed: finished share from 0 to 1, and the seconds left or None; at most 20 a second.
        ended: done, failed or cancelled; exactly once.
    """

    progressed = Signal(float, object)
    ended = Signal()

    def __init__(self, label: str, after: float | None = SOON) -> None:
        """Wait for `begin`."""
        super().__init__()
        self.label, self.after = label, after
        self.complete = False
        self.started = time.monotonic()
        self._owner: Callable[[], QObject | None] = lambda: None
        self._over = False

    @property
    def running(self) -> bool:
        """Whether somebody still waits for the result."""
        return not self._over

    def give_to(self, owner: QObject) -> None:
        """Belong to `owner`: the work is given up when it goes away."""
        self._owner = ref(owner)  # it would go with the work else, and tell of that when the work is half gone
        owner.destroyed.connect(self.cancel)

    def belongs_to(self, window: QObject) -> bool:
        """Tell whether the owner is `window` or anything in it."""
        place = self._owner()
        while place is not None and isValid(place):
            if place is window:
                return True
            place = place.parent()
        return False

    def begin(self) -> None:
        """Tell of it."""
        desk().began.emit(self)

    def cancel(self) -> None:
        """Give it up."""
        self.end()

    def end(self) -> None:
        """Tell that it is over, once."""
        if not self._over:
            self._over = True
            self.ended.emit()


class Job(Work):
    """One piece of work in a thread of its own; its callbacks and signals come in the window's thread."""

    _reported = Signal(float)
    _finished = Signal(object)

    def __init__(
        self, task: Callable[[Report], Any], done: Callable[[Any], object], failed: Callable[[str], None], what: str
    ) -> None:
        """Wait for `begin`."""
        super().__init__(what)
        self._task, self._done, self._failed, self._what = task, done, failed, what
        self._stop = threading.Event()
        self._last_report = 0.0
        self._reported.connect(self._on_reported)
        self._finished.connect(self._on_finished)

    def begin(self, apart: bool = False) -> None:
        """Hand the work to a thread; `apart`: to one that long work does not keep busy."""
        _jobs.add(self)
        _pool(apart).start(self._work)
        super().begin()

    def cancel(self) -> None:
        """Give the work up: neither `done` nor `failed` is called; the thread leaves at its next report."""
        self._stop.set()
        self.end()

    def _work(self) -> None:
        outcome = self._outcome()
        try:
            self._finished.emit(outcome)
        except RuntimeError:
            _log.debug("%s ended after the window was gone", self._what)

    def _outcome(self) -> _Outcome:
        try:
            return _Outcome(self._task(self._report), complete=True)
        except Cancelled:
            return _Outcome()
        except UserError as problem:
            return _Outcome(sentence=told(problem))
        except MemoryError:
            return _Outcome(
                sentence=tr(
                    "{what}: there is not enough memory; close other programs or take less data.", what=self._what
                )
            )
        except Exception as fault:
            _log.exception("%s failed", self._what)
            return _Outcome(
                sentence=tr(
                    "{what} failed ({name}: {fault}); nothing has changed.",
                    what=self._what,
                    name=type(fault).__name__,
                    fault=fault,
                )
            )

    def _report(self, part: float) -> bool:
        now = time.monotonic()
        if now - self._last_report >= 1 / REPORTS_PER_SECOND and not self._stop.is_set():
            self._last_report = now
            self._reported.emit(min(max(part, 0.0), 1.0))
        return not self._stop.is_set()

    def _on_reported(self, part: float) -> None:
        if self._over:
            return
        passed = time.monotonic() - self.started
        known = passed >= _ESTIMATE_AFTER and part > 0
        self.progressed.emit(part, passed * (1 - part) / part if known else None)

    def _on_finished(self, outcome: _Outcome) -> None:
        _jobs.discard(self)
        if self._over:
            return
        self.complete = outcome.complete and not outcome.sentence
        self.end()
        if outcome.sentence:
            self._failed(outcome.sentence)
        elif outcome.complete:
            self._deliver(outcome.result)

    def _deliver(self, result: Any) -> None:
        try:
            self._done(result)
        except UserError as problem:
            self._failed(told(problem))


class PlaceSentence(str):
    """A sentence about a place that cannot be written to: elsewhere it may work, see `gui.safety.elsewhere`."""

    __slots__ = ()


def told(problem: UserError) -> str:
    """Give the sentence of a problem."""
    return PlaceSentence(problem) if isinstance(problem, PlaceError) else str(problem)


_jobs: set[Job] = set()
_pools: dict[bool, QThreadPool] = {}


def run(
    task: Callable[[Report], T],
    done: Callable[[T], object],
    failed: Callable[[str], None],
    what: str = tr("The work"),
    owner: QObject | None = None,
    label: str = "",
    after: float | None = SOON,
    apart: bool = False,
) -> Job:
    """Run `task` beside the window and give its result to `done`.

    `task` gets a `Report` to call now and then. A UserError becomes its sentence for `failed`, any other fault is
    logged and told in a sentence that begins with `what`; `Cancelled` ends quietly. The work is given up when `owner`
    goes away. The status bar of its window shows it as `label`, else `what`, `after` so many seconds; None: another
    place does. `apart`: it does not wait for other long work. Connect to the job's signals at once: nothing comes
    before the caller has returned to the event loop.
    """
    job = Job(task, done, failed, what)
    job.label, job.after = label or what, after
    if owner is not None:
        job.give_to(owner)
    job.begin(apart)
    return job


def stop_of(window: QObject) -> None:
    """Cancel what belongs to `window`, which closes while others go on; nobody waits for the threads."""
    for job in tuple(_jobs):
        if job.belongs_to(window):
            job.cancel()


def stop_all(milliseconds: int = 5000) -> bool:
    """Cancel everything and wait for the threads: for closing the window; tells whether all have come to an end."""
    for job in tuple(_jobs):
        job.cancel()
    ended = all(pool.waitForDone(milliseconds) for pool in _pools.values())
    if ended:
        _jobs.clear()
    return ended


def _pool(apart: bool = False) -> QThreadPool:
    """Give the pool for long work; it is apart from Qt's own, so that waiting for it waits for nothing else."""
    if apart not in _pools:
        _pools[apart] = QThreadPool()
    return _pools[apart]
