"""Going to a moment of the past: from the nearest one that is kept, training goes the same way again.

On the CPU that gives the same bits. Where it cannot (a GPU trained, or the compiled loop is missing) that is said.
"""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import cpu
from core.errors import UserError
from core.language import tr
from core.project import Project
from core.timeline.moment import Moment
from core.timeline.recent import Near, Recent
from core.timeline.state_hash import state_hash
from core.timeline.store import Store
from core.timeline.stretch import Goal, Stretch, same_settings
from core.trainer import Diverged, Limit, Trainer

Report = Callable[[float], bool]
"""Takes the finished share and gives False once nobody waits any more."""
PIECE_SECONDS = 0.03
NEVER = 2**62
AT_ONCE = 0.006
"""Where about so many seconds of training are enough, a moment is gone to at once."""
FADE = 1.2
"""By so much an old measurement of the seconds of an update counts for more with each new one."""
NEAR_UPDATES = 3
"""So many updates before the goal are kept on the way; more are worked out afterwards, see `Replayer.prepare`."""
BEHIND, REFILL, FEWEST = 0.75, 0.4, 4
"""Of the updates that there is room for around the one on show: how many lie before it, and from how few on they are
worked out anew. With room for fewer than the last number, they are not.
"""
GUESSED = tr(
    "Nobody saw this update being trained: it was trained anew from the initial weights, with the settings of today."
)
GPU = tr("A GPU trained this; it was trained on by the CPU from the GPU's exact weights {since} updates before.")
NO_LOOP = tr("The compiled loop trained this and is not to be had here: NumPy trained it again, over {since} updates.")
EXACT = tr("The same bits as in the first run.")


@dataclass(frozen=True)
class Arrival:
    """A moment of the past.

    Attributes:
        project: at that moment.  hash: see `state_hash`.  stretch: what led there.
        note: how exact it is, in a sentence.  is_exact: it has the bits of the first run.
    """

    project: Project
    hash: str
    stretch: Stretch
    note: str
    is_exact: bool


class Replayer:
    """One trainer that is sent to and fro; one journey at a time."""

    def __init__(self, store: Store) -> None:
        """Wait; the trainer is made for the first journey."""
        self._store = store
        self._lock = threading.Lock()
        self._trainer: Trainer | None = None
        self._project: Project | None = None
        self._stretch: Stretch | None = None
        self._since, self._is_exact, self._kept_at, self._pace = 0, True, 0.0, 0.0
        self._recent = Recent(store)
        self._shown: tuple[Stretch, int] | None = None
        self._ahead: Near | None = None

    @property
    def bytes(self) -> int:
        """How many bytes the updates around the last moment take."""
        return self._recent.bytes

    def forget(self) -> None:
        """Let go of the trainer and of all that is kept near it."""
        with self._lock:
            self._trainer = self._project = self._stretch = self._shown = self._ahead = None
            self._recent.clear()

    def at_once(self, line: list[Stretch], goal: Goal) -> Arrival | None:
        """Go where next to nothing has to be calculated; None where it has, or somebody else is on the way."""
        stretch = _stretch_of(line, goal)
        if goal.step is None or not self._lock.acquire(blocking=False):
            return None
        try:
            trainer = self._trainer
            if trainer is None or self._project is None or not same_settings(self._project, stretch.project):
                return None
            begin = self._nearest(trainer, stretch, goal)
            first = stretch.start if begin is None else begin if isinstance(begin, int) else begin.moment.step
            near = (goal.step - first) * self._pace <= AT_ONCE
            return self._go(stretch, goal, lambda _: True) if near else None
        finally:
            self._lock.release()

    def go(self, line: list[Stretch], goal: Goal, report: Report = lambda _: True) -> Arrival | None:
        """Go to a moment on a line of stretches, see `Store.line`; None when it was given up.

        Raises:
            UserError: when there is no such moment.
        """
        with self._lock:
            return self._go(_stretch_of(line, goal), goal, report)

    def _go(self, stretch: Stretch, goal: Goal, report: Report) -> Arrival | None:
        trainer = self._trainer_for(stretch)
        self._begin(trainer, stretch, self._nearest(trainer, stretch, goal))
        if not self._train(trainer, stretch, goal, report):
            return None
        if self._shown is None or self._shown[0] is not stretch:
            self._ahead = None
        self._shown = stretch, trainer.step
        return self._arrival(trainer, stretch)

    def _trainer_for(self, stretch: Stretch) -> Trainer:
        if self._trainer is None or self._project is None or not same_settings(self._project, stretch.project):
            self._trainer, self._project = None, None  # two at once would need twice the memory
            self._trainer = Trainer(cpu(), stretch.project, stretch.project.dataset())
            self._project, self._stretch, self._kept_at, self._pace = stretch.project, None, 0.0, 0.0
        return self._trainer

    def _nearest(self, trainer: Trainer, stretch: Stretch, goal: Goal) -> Near | int | None:
        """Give the nearest moment before the goal; the step where the trainer stands where that is nearest.

        None: the beginning of the stretch.
        """
        kept = stretch.nearest(goal)
        found = None if kept is None else Near(kept, 0, True)
        recent = self._recent.before(stretch, goal)
        if recent is not None and (found is None or recent.moment.at > found.moment.at):
            found = recent
        here = self._stretch is stretch and not _is_behind(trainer, goal)
        return trainer.step if here and (found is None or trainer.at > found.moment.at) else found

    def _begin(self, trainer: Trainer, stretch: Stretch, near: Near | int | None) -> None:
        """Put the trainer there."""
        if isinstance(near, int):
            return
        if near is not None:
            trainer.rewind(near.moment)
        else:
            trainer.begin_at(stretch.project)
        trainer.project, self._stretch = stretch.project, stretch
        self._since, self._is_exact = (near.since, near.is_exact) if near is not None else (0, True)

    def _train(self, trainer: Trainer, stretch: Stretch, goal: Goal, report: Report) -> bool:
        first = trainer.at
        while not goal.is_met(trainer.step, trainer.epoch, trainer.batch):
            near = goal.step is not None and goal.step - trainer.step <= NEAR_UPDATES
            before = trainer.at
            # One by one at the end: these are remembered, and tell how long an update takes.
            ahead = goal if near or goal.step is None else Goal(goal.step - NEAR_UPDATES)
            self._piece(trainer, stretch, ahead, near)
            if trainer.at == before:
                raise UserError(
                    tr("Timeline: training ended at update {step}. {reason}", step=trainer.step, reason=trainer.reason)
                )
            if near:
                self._remember(trainer, stretch)
            elif stretch.guessed:
                self._keep(trainer, stretch)
            if not report((trainer.at - first) / max(1, _distance(trainer, goal) + trainer.at - first)):
                return False
        if goal.step is not None:
            self._remember(trainer, stretch)
        return True

    def prepare(self, seconds: float) -> bool:
        """Work ahead on the updates before the one on show, so that stepping back is at once; True: there is more.

        It takes about `seconds`, and is for moments at which nothing else is to be done.
        """
        trainer = self._trainer
        if trainer is None or self._shown is None or not self._lock.acquire(blocking=False):
            return False
        try:
            return self._prepare(trainer, *self._shown, time.perf_counter() + seconds)
        finally:
            self._lock.release()

    def _prepare(self, trainer: Trainer, stretch: Stretch, step: int, until: float) -> bool:
        room, low = self._recent.count(trainer), self._recent.lowest_to(stretch, step)
        wanted = max(stretch.start, step - round(room * BEHIND))
        kept = stretch.nearest(Goal(wanted))
        ahead = self._ahead
        if ahead is not None and ((0 if kept is None else kept.at) > ahead.moment.at or ahead.moment.step >= low):
            ahead = None
        if low <= wanted or room < FEWEST or (ahead is None and step - low > room * REFILL):
            self._ahead = None
            return False
        if ahead is None or trainer.at != ahead.moment.at or self._stretch is not stretch:
            self._begin(trainer, stretch, ahead or (None if kept is None else Near(kept, 0, True)))
        while trainer.step < low - 1 and time.perf_counter() < until:
            self._piece(trainer, stretch, Goal(low - 1), True)
            if trainer.step >= wanted:
                self._remember(trainer, stretch, step)
        if trainer.step >= low - 1:
            self._remember(trainer, stretch, step)
            self._ahead = None
            return False
        self._ahead = Near(trainer.moment(), self._since, self._is_exact)
        return True

    def _piece(self, trainer: Trainer, stretch: Stretch, goal: Goal, one: bool) -> None:
        """Train on for a moment, not beyond the goal nor beyond the next turn of the way."""
        turn, turn_at = stretch.turn_at(trainer.at)
        if turn is None:
            trainer.choose(False)
        elif not trainer.turn(turn) or stretch.device != "cpu":
            self._is_exact = False
        begun, spent, gathers = trainer.step, trainer.spent, trainer.config.run.accumulate > 1
        limit, seconds = _limit(trainer, goal, turn_at), PIECE_SECONDS
        if one:
            limit, seconds = Limit(min(limit.step, trainer.step + 1), limit.epoch), 60.0
        try:
            trainer.advance(limit, 0.0 if gathers and (turn_at is not None or goal.step is None) else seconds)
        except Diverged as error:
            raise UserError(tr("Timeline: {error}", error=error)) from None
        self._since += trainer.step - begun
        if trainer.step > begun:
            # Of the last pieces the fastest: the first update prepares all others, and any may be held up.
            measured = (trainer.spent - spent) / (trainer.step - begun)
            self._pace = min(measured, self._pace * FADE) if self._pace else measured

    def _keep(self, trainer: Trainer, stretch: Stretch) -> None:
        """Keep moments of a way that nobody has kept any of."""
        last = stretch.moments[-1].at if stretch.moments else -1
        if trainer.at > last and trainer.spent - self._kept_at >= self._store.spacing:
            before = stretch.spent[-1] if stretch.spent else 0.0
            self._store.add(stretch, trainer.moment(), before + self._store.spacing)
            self._kept_at = trainer.spent

    def _remember(self, trainer: Trainer, stretch: Stretch, around: int | None = None) -> None:
        """Keep an update that was passed, so that stepping there is at once."""
        if not trainer.is_gathering and not self._recent.has(stretch, trainer.step):
            near = Near(trainer.moment(), self._since, self._is_exact)
            self._recent.put(stretch, near, trainer.step if around is None else around)

    def _arrival(self, trainer: Trainer, stretch: Stretch) -> Arrival:
        project = _begun(stretch) if _is_at_start(trainer, stretch) else trainer.result()
        self._store.tipped(project, stretch)
        exact = not stretch.guessed and (self._is_exact or not self._since)
        note = EXACT
        if stretch.guessed:
            note = GUESSED
        elif not exact:
            note = (NO_LOOP if stretch.device == "cpu" else GPU).format(since=self._since)
        return Arrival(project, state_hash(project, trainer.rows), stretch, note, exact)

    def difference(self, stretch: Stretch, step: int, report: Report = lambda _: True) -> float | None:
        """Measure how far going again leads from the first run: at the next moment kept after update `step`.

        Gives the largest difference of a weight there; None where no such moment is kept, or it was given up.
        """
        ahead = next((moment for moment in stretch.moments if moment.step > step and moment.at_update), None)
        if ahead is None:
            return None
        with self._lock:
            if self._go_before(stretch, ahead, report) is None or self._trainer is None:
                return None
            found = float(np.abs(self._trainer.arrays[0] - ahead.arrays[0]).max(initial=0.0))
            self._stretch = None  # stands beside the kept moment now: no place to go on from
            return found

    def _go_before(self, stretch: Stretch, ahead: Moment, report: Report) -> bool | None:
        """Go to the place of a kept moment from the one kept before it."""
        trainer = self._trainer_for(stretch)
        place = stretch.moments.index(ahead)
        if place:
            trainer.rewind(stretch.moments[place - 1])
        else:
            trainer.begin_at(stretch.project)
        self._stretch = None
        while trainer.at < ahead.at:
            self._piece(trainer, stretch, Goal(ahead.step), False)
            if not report(0.0):
                return None
        return True


def _is_at_start(trainer: Trainer, stretch: Stretch) -> bool:
    progress = stretch.project.progress
    return (trainer.step, trainer.epoch, trainer.batch) == (progress.step, progress.epoch, progress.batch)


def _begun(stretch: Stretch) -> Project:
    """Give the project where a stretch begins: with all digits of what was typed, which training may round."""
    progress = stretch.project.progress
    own = dataclasses.replace(progress, curve=progress.curve.copy())
    return dataclasses.replace(stretch.project, progress=own)


def _stretch_of(line: list[Stretch], goal: Goal) -> Stretch:
    found = [stretch for stretch in line if goal.lies_in(stretch)]
    if not found:
        raise UserError(tr("Timeline: there is no such update; train first."))
    return found[-1]


def _is_behind(trainer: Trainer, goal: Goal) -> bool:
    """Tell whether the trainer is past the goal, or in the midst of gathering slopes after it."""
    if goal.step is not None:
        return trainer.step > goal.step or (trainer.step == goal.step and trainer.is_gathering)
    return (trainer.epoch, trainer.batch) > (goal.epoch, goal.batch)


def _limit(trainer: Trainer, goal: Goal, turn_at: int | None) -> Limit:
    """Give where a piece ends at the latest."""
    step = NEVER if goal.step is None else goal.step
    epoch = NEVER
    if goal.step is None:
        epoch = goal.epoch if trainer.epoch < goal.epoch else NEVER
        if trainer.epoch == goal.epoch and trainer.config.run.accumulate == 1:
            step = trainer.step + goal.batch - trainer.batch
    if turn_at is not None and trainer.config.run.accumulate == 1:
        step = min(step, trainer.step + turn_at - trainer.at)
    return Limit(step, epoch)


def _distance(trainer: Trainer, goal: Goal) -> int:
    """Count the batches to the goal, about."""
    if goal.step is not None:
        return (goal.step - trainer.step) * trainer.config.run.accumulate
    return goal.epoch * trainer.steps_per_epoch + goal.batch - trainer.at
