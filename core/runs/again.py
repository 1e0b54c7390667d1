"""A run trained again from where it began, in the way in which it was trained: on a CPU to the last bit."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from core.backend import HostArray, cpu
from core.data.table import Cancelled
from core.project import Project
from core.runs.restoring import at_start, check_data
from core.runs.run import Run, Runs
from core.timeline.moment import Moment, Turn
from core.timeline.stretch import Stretch
from core.trainer import Diverged, Limit, Trainer

LOOK_SECONDS = 0.1
"""So long it trains before it looks whether it is wanted still."""


def trained_again(project: Project, number: int, report: Callable[[float], bool] = lambda _: True) -> Project:
    """Give the project as a run left it, trained anew from its start.

    Raises:
        UserError: when there is no such run, its weights are not kept, or it learned from other data.
        Cancelled: when `report` said so.
    """
    run = project.runs.get(number)
    check_data(project, run)
    way = Way(project, run, report=report)
    way.go(run.steps)
    return way.trainer.result()


@dataclass(frozen=True)
class Mark:
    """A place on a way: on which of its runs, and where."""

    at: int
    moment: Moment


class Way:
    """One run trained again, in the way in which it was trained; from the runs before it on where `whole`.

    `is_exact`: up to now the compiled loop was to be had wherever it trained the first time.
    """

    def __init__(
        self, project: Project, run: Run, whole: bool = False, report: Callable[[float], bool] = lambda _: True
    ) -> None:
        """Stand where it begins. `report` hears how far it is, from 0 to 1, and gives False to cancel."""
        self._project, self._last, self._report = project, run, report
        self.line = line_of(project.runs, run) if whole else (run,)
        self.is_exact = True
        self._enter(0)

    def _enter(self, at: int) -> None:
        self.at, run = at, self.line[at]
        begun = at_start(self._project, run.number)
        self._stretch = Stretch(begun, turns=list(run.turns), end=run.steps)
        self.trainer = Trainer(cpu(), begun, begun.dataset())
        if any(turn.compiled for turn in run.turns):
            self.trainer.wait_for_loop()

    @property
    def run(self) -> Run:
        """The run that it is on."""
        return self.line[self.at]

    @property
    def turn(self) -> Turn | None:
        """How it is trained here."""
        return self._stretch.turn_at(max(self.trainer.at - 1, 0))[0]

    def mark(self) -> Mark:
        """Remember this place."""
        return Mark(self.at, self.trainer.moment())

    def back(self, mark: Mark) -> None:
        """Be at a place again."""
        if mark.at != self.at:
            self._enter(mark.at)
        self.trainer.rewind(mark.moment)

    def go(self, step: int) -> int:
        """Train up to an update; give the one that was reached.

        Raises:
            Cancelled: when `report` said so.
        """
        while self.trainer.step < step:
            here = self.trainer.at
            following = self.line[self.at + 1] if self.at + 1 < len(self.line) else None
            if following is not None and self.trainer.step >= following.begun:
                self._enter(self.at + 1)
                continue
            self._piece(step if following is None else min(step, following.begun))
            if self.trainer.at == here:
                break
        return self.trainer.step

    def _piece(self, step: int) -> None:
        """Train on, not beyond the next turn of the way."""
        trainer = self.trainer
        turn, turn_at = self._stretch.turn_at(trainer.at)
        same = trainer.turn(turn) if turn is not None else trainer.choose(False)
        self.is_exact = self.is_exact and same
        gathers = trainer.config.run.accumulate > 1
        ahead = step if turn_at is None or gathers else min(step, trainer.step + turn_at - trainer.at)
        with contextlib.suppress(Diverged):
            trainer.advance(Limit(ahead, 2**62), 0.0 if gathers else LOOK_SECONDS)
        begun = self.line[0].begun
        if not self._report((trainer.step - begun) / max(1, self._last.steps - begun)):
            raise Cancelled

    def arrays(self) -> dict[str, HostArray]:
        """Give all that the rest of the run depends on, by name."""
        result = self.trainer.result()
        state = {f"{name} of the optimizer": array for name, array in result.progress.state.items()}
        memory = {f"memory {name}": array for name, array in result.progress.memory.items()}
        return {**dict(result.weights), **state, **memory}


def line_of(runs: Runs, run: Run) -> tuple[Run, ...]:
    """Give the runs that led to `run`, the earliest first, as far as their weights are kept."""
    line = [run]
    while line[0].begun and line[0].parent:
        before = runs.find(line[0].parent)
        if before is None or before.start is None or before in line or before.begun >= line[0].begun:
            break
        line.insert(0, before)
    return tuple(line)
