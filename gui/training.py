"""Starting, pausing and following training; the thread lives from start to pause and is made anew each time."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from weakref import finalize

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.backend import HostArray
from core.config import TrainConfig
from core.course import Course, course_of
from core.events import Snapshot
from core.history import History
from core.measured import NO_METRICS
from core.project import Project
from core.timeline.stretch import Stretch
from core.watching.breakpoints import Watched
from gui.training_thread import TrainingThread

if TYPE_CHECKING:
    from gui.session import Session


PAINTED_MS = 7
"""Qt gathers updates for 5 ms and then paints; a timer that is due a little later fires after the painting."""


class Training(QObject):
    """The training of the open project.

    Signals:
        state_changed: started or ended.  snapshot_taken: at most 30 a second; whoever draws does it at once.
        ended: with the project after training, or None where it failed before it began.
        speed_changed: `speed`, the most updates a second, is another one.
        copied: the project as it is in mid-training, once after each `copy`.
        backend_chosen: label of the backend, and why it is not the wanted one.

    `closed`: the window has closed, and what still waited to start a training does so no more.
    `target` is the epoch at which the running training ends by itself. `stale` tells that the newest numbers of the
    curve were measured with other weights, another loss or other data than those on show: they were edited since.
    """

    state_changed = Signal()
    snapshot_taken = Signal(object)
    ended = Signal(object)
    copied = Signal(object)
    backend_chosen = Signal(str, str)
    speed_changed = Signal()

    def __init__(self, session: Session) -> None:
        """Wait for `start`."""
        super().__init__(session)
        self._session = session
        self._thread: TrainingThread | None = None
        self._runs = 0
        self._history = History()
        self._restore(session.project)
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self._let_go_on)
        self.last: Snapshot | None = None
        self.target = 0
        self.backend = "cpu"
        self.speed = math.inf
        self._metrics = NO_METRICS
        self.stale = False
        self.closed = False
        self._measured: dict[int, tuple[Any, ...]] = {}
        self._compare(session.project)

    @property
    def running(self) -> bool:
        """Whether the thread is at work."""
        return self._thread is not None

    @property
    def stretch(self) -> Stretch | None:
        """What is being trained now, for the timeline."""
        recorder = self._thread.recorder if self._thread is not None else None
        return recorder.stretch if recorder is not None else None

    def curve(self) -> HostArray:
        """Give the run's points up to now, see `core.history`."""
        return self._history.array()

    def course(self) -> Course:
        """Give what each layer did on the way up to now, see `core.course`."""
        return course_of(self._session.project.spec, self._history.course.array())

    def metrics(self) -> dict[str, HostArray]:
        """Give what was measured of the metrics that were asked for, see `core.measured`."""
        return self._history.metrics.arrays()

    def start(self, *, epochs: int | None = None, batches: int | None = None) -> None:
        """Train until the configured epochs are done, or for so many more epochs or batches."""
        if self.running or self.closed or not self._session.may_go_on():
            return
        if self.running or self.closed:  # it has begun while that was asked: its thread would be let go while it works
            return
        self._session.timeline.give_up()  # a moment that arrived now would stand beside a training of another one
        self._session.tell("")
        project = self._session.project
        if epochs is None and batches is None and project.progress.epoch >= project.config.run.epochs:
            epochs = project.config.run.epochs
        self.target = project.progress.epoch + epochs if epochs is not None else project.config.run.epochs
        self._runs += 1
        held = self._session.watching.held(project)
        thread = TrainingThread(self._runs, project, self._session.data, self.backend, epochs, batches, held)
        thread.store = self._session.timeline.store
        thread.set_speed(self.speed)
        thread.measure(self._metrics)
        self._thread, self.last = thread, None
        thread.snapshot_taken.connect(self._on_snapshot)
        thread.backend_chosen.connect(self.backend_chosen)
        thread.copied.connect(self._on_copied)
        thread.ended.connect(self._on_ended)
        thread.start()
        self.state_changed.emit()

    def pause(self) -> None:
        """Ask for a stop; `ended` tells when it has come."""
        if self._thread is not None:
            self._thread.pause()

    def abandon(self) -> None:
        """Stop, wait and forget what was trained since the start: for closing and for opening another project."""
        thread = self._stop()
        if thread is not None:
            if thread.recorder is not None:
                thread.recorder.finish(None)
            self.state_changed.emit()

    def finish(self) -> None:
        """Stop, wait and keep what was trained: for saving. It takes one chunk of some milliseconds."""
        thread = self._stop()
        if thread is not None:
            self._keep(thread)

    def copy(self) -> None:
        """Ask the running training for the project as it is now; `copied` brings it."""
        if self._thread is not None:
            self._thread.copy()

    def _on_copied(self, run: int, project: Project) -> None:
        if self._thread is not None and self._thread.run_number == run:
            self.copied.emit(project)

    def _stop(self) -> TrainingThread | None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.pause()
            thread.wait()
        return thread

    def retune(self, config: TrainConfig) -> None:
        """Give a running training new optimizer settings."""
        if self._thread is not None:
            self._thread.retune(config)

    def set_speed(self, rate: float) -> None:
        """Make so many updates a second at most, at once also in a running training; infinity for no limit."""
        if rate != self.speed:
            self.speed = rate
            if self._thread is not None:
                self._thread.set_speed(rate)
            self.speed_changed.emit()

    def measure(self, metrics: tuple[str, ...]) -> None:
        """Measure these metrics too, at the points of the curve; a running training does so from now on."""
        self._metrics = metrics
        if self._thread is not None:
            self._thread.measure(metrics)

    def watch(self, watched: Watched) -> None:
        """Give a running training other breakpoints and watches."""
        if self._thread is not None:
            self._thread.watch(watched)

    def follow(self, project: Project) -> None:
        """Show the curve of another project value."""
        if not self.running:
            self._restore(project)
            self.last = None if project.progress.step == 0 else self.last
        self._compare(project)

    def _restore(self, project: Project) -> None:
        progress = project.progress
        self._history.restore(progress.curve, course_of(project.spec, progress.course).rows, progress.metrics)

    def _compare(self, project: Project) -> None:
        """An edit keeps the curve: what came first with it is what was trained."""
        curve, now = project.progress.curve, (project.weights, project.config.loss, project.table, project.plan)
        if id(curve) not in self._measured:
            self._measured[id(curve)] = now
            finalize(curve, self._measured.pop, id(curve), None)
        weights, *others = self._measured[id(curve)]
        same = all(a is b or a == b for a, b in zip(others, now[1:], strict=True))
        unchanged = project.weights is weights or _equal(weights.values(), project.weights.values())
        self.stale = project.progress.step > 0 and not (same and unchanged)

    def _on_snapshot(self, run: int, snapshot: Snapshot) -> None:
        thread = self._thread
        if thread is None or thread.run_number != run:
            return
        self.last = snapshot
        self._history.add(snapshot.points)
        self._history.course.add(snapshot.course)
        self._history.metrics.add(snapshot.metrics)
        self.snapshot_taken.emit(snapshot)
        self._painted.start()

    def _let_go_on(self) -> None:
        """Wake the thread once the window is painted: both at once would only hinder each other."""
        if self._thread is not None:
            self._thread.drawn()

    def _on_ended(self, run: int) -> None:
        thread = self._thread
        if thread is not None and thread.run_number == run:
            self._stop()
            self._keep(thread)

    def _keep(self, thread: TrainingThread) -> None:
        finished = thread.result
        if finished.sentence:
            self._session.tell(finished.sentence)
        after = None
        if finished.weights is not None and finished.progress is not None:
            project = self._session.project
            after = dataclasses.replace(project, weights=finished.weights, progress=finished.progress)
            after = after if finished.progress.step != project.progress.step else None
            self._session.watching.keep_held((after or project).weights, finished.held)
        if thread.recorder is not None:
            thread.recorder.finish(after)
        self._session.diagnosis.note_end((after or self._session.project).weights, finished)
        self.ended.emit(self._session.runs.recorded(thread, after, finished))
        self.state_changed.emit()
        if finished.hit is not None:
            self._session.watching.stopped(finished.hit)


def _equal(one: Iterable[HostArray], other: Iterable[HostArray]) -> bool:
    """Compare weights without their names: a layer that was only renamed is the same one."""
    a, b = list(one), list(other)
    return len(a) == len(b) and all(_same(x, y) for x, y in zip(a, b, strict=True))


def _same(one: HostArray, other: HostArray) -> bool:
    """Compare two arrays piece by piece: an edit keeps most arrays, and a difference often shows early."""
    if one is other or one.shape != other.shape:
        return one is other
    pieces = max(1, one.size >> 20)
    return all(
        np.array_equal(x, y, equal_nan=True)
        for x, y in zip(np.array_split(one, pieces), np.array_split(other, pieces), strict=True)
    )
