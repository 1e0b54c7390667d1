"""A stretch of training from one start to the next pause, with what is needed to go it again."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from core.project import Project
from core.timeline.moment import Moment, Turn


@dataclass(eq=False)
class Stretch:
    """One start of training up to its pause; whatever was changed by hand lies between two of them.

    Attributes:
        project: where it began.  before: the stretch that led there, None where nobody saw it.
        device: "cpu", or "gpu", whose results no CPU repeats to the last bit.
        guessed: nobody saw it; it is gone anew from the initial weights, with the settings of today.
        end: updates after it.  turns: how the batches were trained.
        moments: in the order of their places; `spent`: after how many seconds of training each was taken.
    """

    project: Project
    before: Stretch | None = None
    device: str = "cpu"
    guessed: bool = False
    end: int = 0
    turns: list[Turn] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Updates before it."""
        return self.project.progress.step

    @property
    def size(self) -> int:
        """How many bytes its beginning and its moments take."""
        project = self.project
        parts = (project.weights, project.progress.state, project.progress.memory)
        begun = sum(array.nbytes for part in parts for array in part.values()) + project.progress.curve.nbytes
        return begun + sum(moment.size for moment in self.moments)

    def line(self) -> list[Stretch]:
        """Give all stretches from the very start to this one."""
        found = [self]
        while found[-1].before is not None:
            found.append(found[-1].before)
        return found[::-1]

    def nearest(self, goal: Goal) -> Moment | None:
        """Give the last kept moment that does not lie behind `goal`."""
        moments = self.moments
        found = bisect_right(moments, False, key=goal.is_passed_by)
        return moments[found - 1] if found else None

    def put(self, moment: Moment, spent: float) -> bool:
        """Keep a moment at its place in the order; False where it is there."""
        place = bisect_right(self.moments, moment.at, key=lambda kept: kept.at)
        if place and self.moments[place - 1].at == moment.at:
            return False
        self.moments.insert(place, moment)
        self.spent.insert(place, spent)
        return True

    def thin(self, spacing: float) -> None:
        """Keep moments that lie at least so many seconds of training apart."""
        kept: list[int] = []
        for index, spent in enumerate(self.spent):
            if spent - (self.spent[kept[-1]] if kept else 0.0) >= spacing:
                kept.append(index)
        self.moments, self.spent = [self.moments[i] for i in kept], [self.spent[i] for i in kept]

    def turn_at(self, at: int) -> tuple[Turn | None, int | None]:
        """Give how batch `at` was trained, and up to which batch that holds (None: to the end)."""
        place = bisect_right(self.turns, at, key=lambda turn: turn.at)
        ahead = self.turns[place].at if place < len(self.turns) else None
        return self.turns[max(place - 1, 0)] if self.turns else None, ahead


@dataclass(frozen=True)
class Goal:
    """A moment to go to: after so many updates, or after so many finished epochs and batches of the next."""

    step: int | None = None
    epoch: int = 0
    batch: int = 0

    def is_passed_by(self, moment: Moment) -> bool:
        """Tell whether a moment lies behind this one."""
        if self.step is not None:
            return moment.step > self.step or (moment.step == self.step and not moment.at_update)
        return (moment.epoch, moment.place.batch) > (self.epoch, self.batch)

    def is_met(self, step: int, epoch: int, batch: int) -> bool:
        """Tell whether a place is this one or lies behind it."""
        return step >= self.step if self.step is not None else (epoch, batch) >= (self.epoch, self.batch)

    def lies_in(self, stretch: Stretch) -> bool:
        """Tell whether a stretch begins here or before."""
        progress = stretch.project.progress
        if self.step is not None:
            return progress.step <= self.step
        return (progress.epoch, progress.batch) <= (self.epoch, self.batch)


def same_settings(one: Project, other: Project) -> bool:
    """Tell whether one trainer serves both: settings, network and data are the same."""
    same_data = one.table is other.table and one.plan == other.plan
    return same_data and one.config == other.config and (one.spec is other.spec or one.spec == other.spec)
