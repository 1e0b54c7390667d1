"""A sweep beside the window: a thread of its own begins it, looks after its processes and reads what came of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.errors import UserError
from core.language import tr
from core.project import Project
from core.sweeps.address import Address, hidden
from core.sweeps.plan import SweepPlan
from gui import background
from gui.background import Job, Work

if TYPE_CHECKING:
    from core.sweeps.board import Board
    from core.sweeps.record import Sweep

LOOK_SECONDS = 0.4
END_SECONDS = 1.2
"""So long processes have to end by themselves; a window that closes waits for it."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class _Seen:
    """What the thread saw: of which run, the open sweep and what it came to; or what went wrong; or that it is over."""

    run: int
    sweep: Sweep | None = None
    board: Board | None = None
    problem: str = ""
    over: bool = False


class _Sweeping(Work):
    """The sweep as the status bar shows it; cancelled, its processes end first."""

    def __init__(self, link: SweepLink) -> None:
        super().__init__(tr("Sweep"))
        self._stop = link.stop
        self.give_to(link)

    def cancel(self) -> None:
        self._stop()

    def show(self, board: Board | None) -> None:
        if board is not None and board.rows:
            self.progressed.emit(board.finished / len(board.rows), None)

    def over(self, problem: str, board: Board | None) -> None:
        self.complete = not problem and board is not None and board.complete
        self.end()


class SweepLink(QObject):
    """One sweep at a time: begun, resumed or only looked at. Only frozen boards come into the window's thread.

    Signals:
        changed: there is a newer board.  state_changed: it began, or came to its end.  told: a problem, or "".
    """

    changed = Signal()
    state_changed = Signal()
    told = Signal(str)
    _seen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Start without a sweep."""
        super().__init__(parent)
        self.sweep: Sweep | None = None
        self.board: Board | None = None
        self.opening: Job | None = None
        self._run = 0
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._ending: list[threading.Thread] = []
        self._seen.connect(self._take)
        self._work_shown: _Sweeping | None = None

    @property
    def running(self) -> bool:
        """Whether processes of this window work on the sweep."""
        return self._thread is not None

    def begin(self, address: Address, project: Project, plan: SweepPlan, jobs: int) -> None:
        """Begin a new sweep; the project is taken as it is now."""

        def make() -> Sweep:
            from core.sweeps.record import create

            return create(address, project, plan)

        self.sweep = self.board = None
        self._start(make, jobs)

    def resume(self, jobs: int) -> None:
        """Go on with the sweep on show."""
        sweep = self.sweep
        assert sweep is not None

        def again() -> Sweep:
            sweep.fill()
            sweep.mend()
            return sweep

        self._start(again, jobs)

    def open(self, address: Address, name: str = "") -> None:
        """Show a sweep that is there; nobody begins to work on it."""

        def read(_: background.Report) -> tuple[Sweep, Board]:
            from core.sweeps.board import read_board
            from core.sweeps.record import open_sweep

            sweep = open_sweep(address, name)
            return sweep, read_board(sweep)

        self.told.emit("")
        self.opening = background.run(read, self._opened, self.told.emit, tr("Opening the sweep"), self, after=None)

    def stop(self) -> None:
        """Let the processes end; what they are at goes back into the queue."""
        self._stop.set()

    def forget(self) -> None:
        """Show no sweep any more; the processes of a running one end beside the window."""
        self.stop()
        if self._thread is not None:
            self._ending.append(self._thread)
        self._thread = None
        self._run += 1
        self.sweep = self.board = None
        self._end_shown("")

    def close(self) -> None:
        """End everything and wait for it: the window closes."""
        self.forget()
        for thread in self._ending:
            thread.join(END_SECONDS + 0.5)
        self._ending.clear()

    def _end_shown(self, problem: str) -> None:
        shown, self._work_shown = self._work_shown, None
        if shown is not None:
            shown.over(problem, self.board)

    def _opened(self, found: tuple[Sweep, Board]) -> None:
        if not self.running:
            self.sweep, self.board = found
            self.changed.emit()
            self.state_changed.emit()

    def _start(self, make: Callable[[], Sweep], jobs: int) -> None:
        assert not self.running
        self._stop = threading.Event()
        self._run += 1
        self._thread = threading.Thread(
            target=self._work, args=(self._run, make, jobs, self._stop), name="sweep", daemon=True
        )
        self._thread.start()
        self._work_shown = _Sweeping(self)
        self._work_shown.begin()
        self.told.emit("")
        self.changed.emit()
        self.state_changed.emit()

    def _work(self, run: int, make: Callable[[], Sweep], jobs: int, stop: threading.Event) -> None:
        """Work in the thread; whatever happens, the window hears that it is over."""
        problem = ""
        try:
            problem = self._watch(run, make(), jobs, stop)
        except UserError as error:
            problem = str(error)
        except Exception as fault:
            _log.exception("the sweep failed")
            problem = hidden(
                tr(
                    "The sweep failed ({name}: {fault}); what was done is kept.",
                    name=type(fault).__name__,
                    fault=fault,
                )
            )
        self._tell(_Seen(run, problem=problem, over=True))

    def _watch(self, run: int, sweep: Sweep, jobs: int, stop: threading.Event) -> str:
        from core.sweeps.board import read_board
        from core.sweeps.runner import Workers

        self._tell(_Seen(run, sweep, read_board(sweep)))
        workers = Workers(sweep.address, sweep.name, jobs, 60 * sweep.plan.settings.minutes)
        try:
            while workers.poll() and not stop.wait(LOOK_SECONDS):
                self._tell(_Seen(run, sweep, read_board(sweep)))
        finally:
            workers.end(END_SECONDS)
        self._tell(_Seen(run, sweep, read_board(sweep)))
        if run != self._run:
            sweep.close()
        return workers.problem

    def _tell(self, seen: _Seen) -> None:
        try:
            self._seen.emit(seen)
        except RuntimeError:
            _log.debug("the sweep ended after the window was gone")

    def _take(self, seen: Any) -> None:
        if seen.run != self._run:
            return
        if seen.board is not None:
            self.sweep, self.board = seen.sweep, seen.board
            if self._work_shown is not None:
                self._work_shown.show(seen.board)
            self.changed.emit()
        if seen.over:
            if self._thread is not None:
                self._thread.join()
            self._thread = None
            self._end_shown(seen.problem)
            self.told.emit(seen.problem)
            self.state_changed.emit()
