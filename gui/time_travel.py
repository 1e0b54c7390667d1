"""Which moment of the training is on show, and the way there: beside the window, and only to the newest wish."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core import numbers
from core.backend import HostArray
from core.branching import all_lines, delete, rename, switch
from core.errors import UserError
from core.insight.path import Way
from core.language import tr
from core.project import Project
from core.timeline.replay import Arrival, Replayer
from core.timeline.state_hash import state_hash
from core.timeline.store import Store
from core.timeline.stretch import Goal
from gui import background, settings

if TYPE_CHECKING:
    from gui.session import Session

PATIENCE = 0.3
"""A journey that has taken longer, in seconds, is given up for a newer wish; a shorter one is shown first."""
AHEAD_SECONDS = 0.007
"""So long at a time the updates before the one on show are worked out."""
CALM_MS = 250
"""So long after the last journey it is measured how exact a moment is, and the newest one gets its hash."""
NEWEST = tr("The newest moment.")


@dataclass(frozen=True)
class TimeMark:
    """A place on the timeline that somebody wants to be seen: after so many updates; `text` says why."""

    step: int
    text: str


class TimeTravel(QObject):
    """Sends the session to and fro on the line of training that led to its project.

    Attributes:
        store: the moments that are kept.  marks: places that others want to be seen, see `set_marks`.
        hash, note: of the moment on show, see `core.timeline.state_hash`; "" until known, and how exact it is.
        hidden: numbers of the branches that are left out where branches are compared.

    Signals:
        moved: another moment is on show.  marked: other marks, hash or note, or another choice of branches.
        progressed: how far a journey is, from 0 to 1; 1 at its end, whatever the end is.
    """

    moved = Signal()
    marked = Signal()
    progressed = Signal(float)

    def __init__(self, session: Session) -> None:
        """Stand at the newest moment."""
        super().__init__(session)
        self._session = session
        self.store = Store(settings.timeline_bytes())
        self._replayer = Replayer(self.store)
        self.marks: tuple[TimeMark, ...] = ()
        self.hidden: frozenset[int] = frozenset()
        self.hash, self.note = "", NEWEST
        self._job: background.Job | None = None
        self._measuring: background.Job | None = None
        self._wish: tuple[Goal, Callable[[], object]] | None = None
        self._started = 0.0
        self._arrival: Arrival | None = None
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._work_ahead)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._measure)
        session.changed.connect(self._on_changed)
        settings.notifier().changed.connect(self._on_setting)

    # Where it is

    @property
    def running(self) -> bool:
        """Whether a journey is under way."""
        return self._job is not None and self._job.running

    @property
    def is_exact(self) -> bool:
        """Whether what is on show has the bits of the first run; else `note` says what it has."""
        return self._arrival is None or not self._session.in_past or self._arrival.is_exact

    @property
    def step(self) -> int:
        """The update on show."""
        live = self._session.training.last if self._session.training.running else None
        return live.step if live is not None else self._session.project.progress.step

    @property
    def epoch(self) -> float:
        """Where the moment on show is in epochs."""
        project = self._session.project
        return project.progress.epoch + _part(project, self._session.data.n_train)

    @property
    def last(self) -> int:
        """The newest update of this line."""
        live = self._session.training.last if self._session.training.running else None
        return live.step if live is not None else self._session.newest.progress.step

    @property
    def wanted(self) -> int:
        """The update that is on show, or soon will be."""
        goal = self._wish[0] if self._wish is not None else None
        return goal.step if goal is not None and goal.step is not None else self.step

    def way(self) -> Way:
        """Give how training came to the newest moment; without the stretches that nobody saw."""
        session, newest = self._session, self._session.newest
        tip = session.training.stretch or self.store.tip(newest)
        line = tuple(tip.line()) if tip is not None else ()
        live = session.training.last if session.training.running else None
        return Way(line, newest.initial, newest.weights if live is None else live.weights, self.last)

    def loss_at(self, step: int) -> float | None:
        """Give the training loss told nearest before an update."""
        curve, steps = self.curve_steps(self._session.newest)
        told = [float(v) for v, at in zip(curve[:, 1], steps, strict=True) if at <= step and v == v]
        return told[-1] if told else None

    def curve_steps(self, project: Project) -> tuple[HostArray, HostArray]:
        """Give a line's curve, and after how many updates each of its points was measured."""
        training = self._session.training
        live = project.line == self._session.newest.line and training.running
        curve = training.curve() if live else project.progress.curve
        return curve, self.steps_of(project, curve[:, 0])

    def steps_of(self, project: Project, epochs: HostArray) -> HostArray:
        """Turn places in epochs into updates; where batches had another size, by the stretches that were seen."""
        rows = self._session.data.n_train
        end = (project.progress.epoch + _part(project, rows), project.progress.step)
        tip = self.store.tip(project)
        starts = [stretch.project for stretch in tip.line()] if tip is not None else []
        known = [(0.0, 0), *((p.progress.epoch + _part(p, rows), p.progress.step) for p in starts), end]
        at = [known[0]]
        at += [pair for before, pair in pairwise(known) if pair[0] > before[0]]
        places, counts = np.array(at, dtype=float).T
        found: HostArray = np.interp(epochs, places, counts)
        beyond = epochs > places[-1]
        found[beyond] = counts[-1] + (epochs[beyond] - places[-1]) * project.config.updates_per_epoch(rows)
        return found

    # Journeys

    def go(self, step: int, then: Callable[[], object] = lambda: None) -> None:
        """Show the moment after `step` updates, as soon as it is there; a running training is paused first."""
        self._session.when_idle(lambda: self._ask(Goal(max(0, step)), then))

    def go_to_batch(self, epoch: int, batch: int, then: Callable[[], object] = lambda: None) -> None:
        """Show the moment after `epoch` epochs and `batch` batches of the next one."""
        self._session.when_idle(lambda: self._ask(Goal(epoch=epoch, batch=batch), then))

    def by(self, updates: int) -> None:
        """Show a moment so many updates on, or back where negative."""
        self.go(self.wanted + updates)

    def to_newest(self) -> None:
        """Show the newest moment again."""
        self.give_up()
        self._session.show_newest()

    def give_up(self) -> None:
        """End a journey; the moment on show stays."""
        self._wish = None
        if self._job is not None and self._job.running:
            self._job.cancel()
            self._ended()

    def _ask(self, goal: Goal, then: Callable[[], object]) -> None:
        progress = self._session.newest.progress
        newest = Goal(progress.step) if goal.step is not None else Goal(epoch=progress.epoch, batch=progress.batch)
        if goal == newest or (goal.step or 0) > progress.step:
            self.to_newest()
            then()
            return
        if self._measuring is not None:
            self._measuring.cancel()
        self._wish = goal, then
        if not self.running:
            self._set_out()
        elif time.monotonic() - self._started > PATIENCE and self._job is not None:
            self._job.cancel()
            self._set_out()
        self.marked.emit()

    def _set_out(self) -> None:
        if self._wish is None:
            return
        goal, then = self._wish
        line = self.store.line(self._session.newest)
        try:
            arrival = self._replayer.at_once(line, goal)
        except UserError as error:
            self._failed(str(error))
            return
        if arrival is not None:
            self._arrive(arrival, goal, then)
            return
        self._started = time.monotonic()
        self.progressed.emit(0.0)
        self._job = background.run(
            lambda report: self._replayer.go(line, goal, report),
            lambda arrival: self._arrive(arrival, goal, then),
            self._failed,
            tr("Going to another update"),
            self,
            after=None,
        )
        self._job.progressed.connect(lambda part, _left: self.progressed.emit(min(part, 0.999)))

    def _arrive(self, arrival: Arrival | None, goal: Goal, then: Callable[[], object]) -> None:
        newer = self._wish is not None and self._wish[0] != goal
        if not newer:
            self._ended()
        if arrival is not None:
            self._arrival = arrival
            self._session.show_moment(arrival.project)
            then()
        if newer:
            self._job = None
            self._set_out()

    def _failed(self, sentence: str) -> None:
        self._ended()
        self._session.tell(sentence)

    def _ended(self) -> None:
        self._job, self._wish = None, None
        self.progressed.emit(1.0)
        self.marked.emit()

    def _on_changed(self) -> None:
        arrival = self._arrival if self._session.in_past else None
        if arrival is None:
            self._arrival = None
            self.give_up()  # what is on the way belongs to the project from before
        self.hash = arrival.hash if arrival is not None else ""
        self.note = arrival.note if arrival is not None else NEWEST
        self._calm.start()
        self._ahead.start()
        self.moved.emit()

    def _work_ahead(self) -> None:
        """Between two events: make stepping back quick."""
        if self._session.in_past and not self.running and self._replayer.prepare(AHEAD_SECONDS):
            self._ahead.start()

    def _measure(self) -> None:
        """Once nobody is on the way: measure how exact the moment is, or the hash of the newest one."""
        session, arrival = self._session, self._arrival
        if session.training.running or self.running:
            return
        if self._measuring is not None:
            self._measuring.cancel()
        if not session.in_past:
            project, rows = session.project, session.data.n_train
            self._measuring = background.run(
                lambda _: state_hash(project, rows),
                lambda found: self._tell(found, NEWEST),
                session.tell,
                owner=self,
                after=background.LATER,
            )
        elif arrival is not None and not arrival.is_exact and not arrival.stretch.guessed:
            step = arrival.project.progress.step
            self._measuring = background.run(
                lambda report: self._replayer.difference(arrival.stretch, step, report),
                lambda found: self._tell(arrival.hash, _told(arrival, found)), session.tell, owner=self,
                label=tr("Comparing with the moment that was kept"), after=background.LATER,
            )  # fmt: skip

    def _tell(self, found: str, note: str) -> None:
        self.hash, self.note = found, note
        self.marked.emit()

    # Others

    def set_marks(self, marks: Iterable[TimeMark]) -> None:
        """Show other marks."""
        self.marks = tuple(marks)
        self.marked.emit()

    def set_budget(self, bytes: int) -> None:
        """Take so much memory for moments, and remember that."""
        settings.set_timeline_bytes(bytes)
        self.store.set_budget(bytes)

    def _on_setting(self, key: str) -> None:
        if key == "timeline_bytes":
            self.store.set_budget(settings.timeline_bytes())

    def forget(self) -> None:
        """Forget all moments: another project is opened."""
        self.give_up()
        if self._measuring is not None:
            self._measuring.cancel()
        self.store.forget()
        self._replayer.forget()
        self.marks, self.hidden, self._arrival = (), frozenset(), None

    # Branches

    def switch(self, number: int) -> None:
        """Go over to another branch."""
        session = self._session
        session.when_idle(lambda: session.edit_lines(tr("Go over to another branch"), lambda p: switch(p, number)))

    def switch_to_next(self) -> None:
        """Go over to the branch that was begun after this one, from the last to the first."""
        numbers_of = [branch.line.number for branch in all_lines(self._session.newest)]
        here = numbers_of.index(self._session.newest.line.number)
        self.switch(numbers_of[(here + 1) % len(numbers_of)])

    def rename(self, number: int, name: str) -> bool:
        """Give a branch another name; False where that is refused."""
        return self._session.edit_lines(tr("Rename branch"), lambda p: rename(p, number, name))

    def delete(self, number: int) -> None:
        """Let a branch go; undoing brings it back."""
        session = self._session
        session.when_idle(lambda: session.edit_lines(tr("Delete branch"), lambda p: delete(p, number)))

    def compare(self, number: int, on: bool) -> None:
        """Show or hide a branch where branches are compared."""
        self.hidden = self.hidden - {number} if on else self.hidden | {number}
        self.marked.emit()

    @property
    def choice(self) -> tuple[frozenset[int], tuple[tuple[str, int, int], ...]]:
        """What decides which curves are compared: it is equal as long as these are the same."""
        lines = self._session.runs.lines()
        return self.hidden, tuple((name, id(curve), color) for name, curve, color in lines)

    def compared(self) -> list[tuple[str, HostArray, int]]:
        """Give name, curve and number of the colour of the branches and runs that the present line is compared with."""
        newest = self._session.newest
        others = [b for b in all_lines(newest) if b.line.number != newest.line.number]
        found = [(b.line.name, b.progress.curve, b.line.number) for b in others if b.line.number not in self.hidden]
        return found + self._session.runs.lines()


def _part(project: Project, rows: int) -> float:
    size = project.config.batch_size(rows)
    return project.progress.batch / max(1, -(-rows // size))


def _told(arrival: Arrival, found: float | None) -> str:
    if found is None:
        return arrival.note
    if found == 0:
        return tr("{note} At the next moment that was kept the weights are the same.", note=arrival.note)
    return tr(
        "{note} At the next moment that was kept no weight differs by more than {found}.",
        note=arrival.note,
        found=numbers.text(found, 2),
    )
