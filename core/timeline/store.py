"""All stretches of training that can be gone to, within a budget of bytes."""

from __future__ import annotations

import threading
from weakref import finalize

from core.project import Project
from core.timeline.moment import Moment
from core.timeline.stretch import Stretch

BUDGET = 256 * 1024 * 1024
"""Bytes that kept moments may take."""
SPACING = 0.05
"""Seconds of training between two kept moments, as long as the budget lasts: going them again takes about as long."""
RECENT_SHARE = 1 / 4
"""Of the budget, for the updates around the moment on show."""


class Store:
    """Keeps moments; where they take too much room, about every second one goes and the spacing doubles.

    Safe for the training thread, which adds, beside the window's, which asks.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        """Begin with nothing."""
        self.budget, self.spacing = budget, SPACING
        self._stretches: list[Stretch] = []
        self._bytes = 0
        self._lock = threading.RLock()
        self._tips: dict[int, Stretch] = {}

    @property
    def recent_room(self) -> int:
        """How many bytes the updates around the moment on show may take."""
        return round(self.budget * RECENT_SHARE)

    @property
    def bytes(self) -> int:
        """How many bytes the stretches take."""
        return self._bytes

    def set_budget(self, budget: int) -> None:
        """Take another budget; what is too much goes at once."""
        with self._lock:
            self.budget = budget
            self._make_room()

    def begin(self, project: Project, device: str = "cpu", before: Stretch | None = None) -> Stretch:
        """Begin a stretch where `project` is; `before`: what led there, where the caller knows it."""
        stretch = Stretch(project, before or self.tip(project), device, end=project.progress.step)
        return self._enter(stretch)

    def drop(self, stretch: Stretch) -> None:
        """Forget a stretch in which nothing was trained."""
        with self._lock:
            if stretch in self._stretches:
                self._stretches.remove(stretch)
                self._bytes -= stretch.size

    def _enter(self, stretch: Stretch) -> Stretch:
        with self._lock:
            self._stretches.append(stretch)
            self._bytes += stretch.size
            self._make_room()
        return stretch

    def tip(self, project: Project) -> Stretch | None:
        """Give the stretch that led to `project`; None where nobody saw it being trained."""
        return self._tips.get(id(project.progress.curve))

    def tipped(self, project: Project, stretch: Stretch) -> None:
        """Note that `stretch` led to `project`: edits of it keep its curve, so they are known by that."""
        curve = project.progress.curve
        if id(curve) not in self._tips:
            finalize(curve, self._tips.pop, id(curve), None)
        self._tips[id(curve)] = stretch

    def line(self, project: Project) -> list[Stretch]:
        """Give the stretches that led to `project`, the earliest first.

        What nobody saw is guessed: a stretch from the initial weights on, with the settings of today.
        """
        tip = self.tip(project)
        line = tip.line() if tip is not None else []
        first = line[0].start if line else project.progress.step
        if first:
            begun = line[0].project if line else project
            guess = self._enter(Stretch(begun.reset(), guessed=True, end=first))
            line.insert(0, guess)
            if len(line) > 1:
                line[1].before = guess
            else:
                self.tipped(project, guess)
        return line

    def add(self, stretch: Stretch, moment: Moment, spent: float) -> None:
        """Keep a moment that was taken after `spent` seconds of training in its stretch."""
        with self._lock:
            if stretch.put(moment, spent):
                self._bytes += moment.size
                self._make_room()

    def cut(self, stretch: Stretch, at: int) -> None:
        """Forget the moments after batch `at`: training went back to it, and goes on another way."""
        with self._lock:
            while stretch.moments and stretch.moments[-1].at > at:
                self._bytes -= stretch.moments.pop().size
                stretch.spent.pop()

    def _make_room(self) -> None:
        room = self.budget - self.recent_room
        while self._bytes > room and any(stretch.moments for stretch in self._stretches):
            self.spacing *= 2
            for stretch in self._stretches:
                self._bytes -= stretch.size
                stretch.thin(self.spacing)
                self._bytes += stretch.size
        while self._bytes > room and len(self._stretches) > 1:
            self._let_go(self._stretches[0])

    def _let_go(self, oldest: Stretch) -> None:
        self.drop(oldest)
        for stretch in self._stretches:
            if stretch.before is oldest:
                stretch.before = None

    def forget(self) -> None:
        """Forget everything: another project is opened."""
        with self._lock:
            self._stretches.clear()
            self._tips.clear()
            self._bytes, self.spacing = 0, SPACING
