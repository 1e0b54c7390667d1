"""The updates around the one on show, each of them kept, so that stepping from one to the next is at once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from core.timeline.moment import OVERHEAD, Moment
from core.timeline.store import Store
from core.timeline.stretch import Goal, Stretch
from core.trainer import Trainer

MOST = 400


@dataclass(frozen=True, eq=False)
class Near:
    """A moment, and how many updates before it were gone anew; `is_exact`: with the bits of the first run."""

    moment: Moment
    since: int
    is_exact: bool


class Recent:
    """Keeps moments of one stretch; those that lie farthest from the one on show go first."""

    def __init__(self, store: Store) -> None:
        """Begin with none."""
        self._store = store
        self._stretch: Stretch | None = None
        self._moments: dict[int, Near] = {}
        self.bytes = 0

    def clear(self) -> None:
        """Forget all."""
        self._moments.clear()
        self._stretch, self.bytes = None, 0

    def count(self, trainer: Trainer) -> int:
        """Give how many moments of a trainer there is room for."""
        size = OVERHEAD + sum(array.nbytes for array in trainer.arrays) + trainer.rows * trainer.arrays[0].itemsize
        return min(MOST, self._store.recent_room // size)

    def has(self, stretch: Stretch, step: int) -> bool:
        """Tell whether an update is kept."""
        return stretch is self._stretch and step in self._moments

    def put(self, stretch: Stretch, near: Near, around: int) -> None:
        """Keep a moment; `around`: the update on show."""
        if stretch is not self._stretch:
            self.clear()
            self._stretch = stretch
        self._moments[near.moment.step] = near
        self.bytes += near.moment.size
        while (self.bytes > self._store.recent_room or len(self._moments) > MOST) and self._moments:
            far = max(self._moments, key=lambda step: abs(step - around))
            self.bytes -= self._moments.pop(far).moment.size

    def before(self, stretch: Stretch, goal: Goal) -> Near | None:
        """Give the last moment that does not lie behind the goal."""
        if stretch is not self._stretch or goal.step is None:
            return None
        steps = sorted(self._moments)
        place = bisect_right(steps, goal.step)
        return self._moments[steps[place - 1]] if place else None

    def lowest_to(self, stretch: Stretch, step: int) -> int:
        """Give from which update on all are kept up to `step`; `step` itself where none before it is."""
        while self.has(stretch, step - 1):
            step -= 1
        return step
