"""Breakpoints while stepping: which steps of a walk they stop at, and which updates before and behind it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from core.backend import cpu
from core.cursor import next_at
from core.data.dataset import Dataset
from core.divergence import Diverged
from core.errors import UserError
from core.language import tr
from core.moments import exact
from core.next_batch import Frame, start_frame
from core.project import Project
from core.trainer import Trainer
from core.walk import Walk
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Reached
from core.watching.guard import Group, Hit
from core.watching.quantities import Names
from core.watching.reader import WalkMonitor, follows

Report = Callable[[float], bool]
"""Takes the finished share and gives False once nobody waits any more."""
PIECE_SECONDS = 0.05
MOST_UPDATES = 20_000
"""So many updates on a row alone are looked through."""


@dataclass(frozen=True)
class Found:
    """Where a search ended: the frame to walk on from, and the breakpoint that hit; None where none did.

    `held`: breakpoints whose conditions hold there.
    """

    frame: Frame
    hit: Hit | None
    held: frozenset[Breakpoint] = frozenset()


def usable(points: Iterable[Breakpoint], names: Names) -> list[Breakpoint]:
    """Give the breakpoints that can stop in this network."""
    return [point for point in points if point.enabled and not point.problem(names)]


def reached_steps(walk: Walk, point: Breakpoint) -> list[int]:
    """List the steps of a walk that a plain breakpoint stops at."""
    condition, place = point.condition, point.place
    if not isinstance(condition, Reached):
        return []
    segments = [s for s in walk.segments if condition.phase in ("", s.phase)]
    if place is None:
        firsts = {s.phase: s.start for s in reversed(segments)}
        return sorted(firsts.values())
    if place.kind == "layer":
        return [s.start for s in segments if s.layer == place.layer]
    return [step for step in _steps_at(walk, point) if any(s.start <= step < s.stop for s in segments)]


def _steps_at(walk: Walk, point: Breakpoint) -> Iterator[int]:
    step: int | None = -1
    while step is not None and point.place is not None:
        step = next_at(walk, point.place, step)
        if step is not None:
            yield step


class StepGuard:
    """Runs the conditions over walks, one update after the other."""

    def __init__(self, names: Names, points: Iterable[Breakpoint], held: Collection[Breakpoint] = ()) -> None:
        """Compile them; `held`: those that held before the first walk."""
        self._names, self._held = names, held
        self._points = [point for point in usable(points, names) if not isinstance(point.condition, Reached)]
        self._last: Walk | None = None
        self._hit: Hit | None = None
        self._group: Group | None = None
        self._monitor: WalkMonitor | None = None

    @property
    def has_conditions(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self._points)

    def after(self, walk: Walk) -> Hit | None:
        """Give the breakpoint that hits after the update of `walk`; asking again gives the same."""
        if walk is not self._last and self._points:
            if self._last is None or not follows(walk, self._last) or self._monitor is None or self._group is None:
                self._group = Group(self._names, self._points, self._held if self._last is None else ())
                self._monitor = WalkMonitor(walk, self._group.program)
                self._group.monitor = self._monitor.monitor
            states = {
                (i.quantity.layer, i.quantity.part): i.at
                for i in self._group.program.inputs if i.quantity.source == "sample"
            }  # fmt: skip
            self._monitor.run(walk, states)
            self._hit, self._last = self._group.hit(walk.frame.step + 1), walk
        return self._hit

    def held(self) -> frozenset[Breakpoint]:
        """Give the breakpoints whose conditions held after the last walk."""
        group = self._group
        if group is None or group.monitor is None:
            return frozenset()
        return frozenset(point for k, point in enumerate(group.points) if group.monitor.held(k))


def search_rows(walk: Walk, guard: StepGuard, report: Report = lambda _: True) -> Found | None:
    """Go on from `walk`, whose update is done, by updates on its row alone, until a condition hits.

    None where it was given up; after `MOST_UPDATES` updates it ends without a hit.
    """
    guard.after(walk)
    for count in range(MOST_UPDATES):
        walk = Walk(walk.project, walk.data, walk.row, walk.next_frame())
        hit = guard.after(walk)
        if hit is not None or not report(count / MOST_UPDATES):
            return Found(walk.next_frame(), hit) if hit is not None else None
    return Found(walk.next_frame(), None)


def search_batches(
    project: Project, data: Dataset, frame: Frame, points: Iterable[Breakpoint], held: Collection[Breakpoint] = (),
    report: Report = lambda _: True,
) -> Found | None:  # fmt: skip
    """Train on from `frame` until a breakpoint hits or the configured epochs are done; None where it was given up.

    Raises:
        UserError: when the numbers leave their range.
    """
    trainer = Trainer(cpu(), exact(frame.moment(project)), data)
    trainer.watch(points, held)
    limit = trainer.limit()
    total = max(1, limit.epoch - frame.epoch)
    try:
        while trainer.advance(limit, PIECE_SECONDS):
            if not report((trainer.epoch - frame.epoch) / total):
                return None
    except Diverged as error:
        raise UserError(tr("Continue: {error}", error=error)) from None
    return Found(start_frame(trainer.result()), trainer.hit, trainer.held)


def search_back(
    project: Project, data: Dataset, frame: Frame, points: Iterable[Breakpoint], report: Report = lambda _: True
) -> Found | None:
    """Train anew from the initial weights to `frame`, and give the last breakpoint that hit on the way before it."""
    points, start = tuple(points), start_frame(project.reset())
    trainer = Trainer(cpu(), exact(start.moment(project)), data)
    trainer.watch(points)
    limit, last = trainer.limit(batches=max(frame.step - start.step - 1, 0)), None
    try:
        while True:
            more = trainer.advance(limit, PIECE_SECONDS)
            if trainer.hit is not None:
                last = Found(start_frame(trainer.result()), trainer.hit, trainer.held)
                trainer.watch(points, trainer.held)
            elif not more:
                break
            if not report(trainer.step / max(limit.step, 1)):
                return None
    except Diverged as error:
        raise UserError(tr("Continue backwards: {error}", error=error)) from None
    return last or Found(start, None)
