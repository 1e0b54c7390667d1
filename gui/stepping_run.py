"""Continue and reverse-continue: through the steps of this update, and on over updates, to where a breakpoint stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language import tr
from core.next_batch import Frame
from core.walk import Walk
from core.watching.breakpoints import Breakpoint
from core.watching.guard import Hit
from core.watching.stepping import (
    MOST_UPDATES,
    Found,
    StepGuard,
    reached_steps,
    search_back,
    search_batches,
    search_rows,
    usable,
)
from gui import background

if TYPE_CHECKING:
    from gui.session import Session
    from gui.stepping import Stepping


class Runner:
    """Runs the debugger to breakpoints; what takes long happens beside the window."""

    def __init__(self, stepping: Stepping, session: Session) -> None:
        """Wait."""
        self._stepping, self._session = stepping, session
        self._guard: tuple[object, StepGuard] | None = None

    @property
    def points(self) -> list[Breakpoint]:
        """The breakpoints that can stop."""
        watching = self._session.watching
        return usable(watching.watched.breakpoints, watching.names)

    def forwards(self) -> None:
        """Run on; without breakpoints to the end of this update."""
        stepping, walk, points = self._stepping, self._stepping.walk, self.points
        if walk is None or stepping.travel.running:
            return
        if not points:
            stepping.to_end()
            return
        if self._stop_in(walk, points, stepping.cursor):
            return
        guard = self._step_guard(points)
        if stepping.cursor < len(walk) - 1:
            hit = guard.after(walk)
            if hit is not None:
                stepping.last()
                self._tell(hit)
                return
        if any(reached_steps(walk, point) for point in points):
            stepping.last()
            stepping.next_update(lambda: self._arrived(points))
        elif guard.has_conditions:
            self._search(walk, points, guard)
        else:
            stepping.to_end()

    def backwards(self) -> None:
        """Run back; without breakpoints to the start of this update."""
        stepping, walk, points = self._stepping, self._stepping.walk, self.points
        if walk is None or stepping.travel.running:
            return
        if not points:
            stepping.to_start()
            return
        earlier = [(step, point) for point in points for step in reached_steps(walk, point) if step < stepping.known]
        if earlier:
            self._stop_at(*max(earlier, key=lambda pair: pair[0]))
        elif stepping.earlier_frames:
            self._back_over_updates(points)
        else:
            self._search_back(walk, points)

    def passed(self, before: Walk | None, step: int) -> bool:
        """Tell of a breakpoint between a step of this update, or its start, and the present step."""
        stepping, walk, points = self._stepping, self._stepping.walk, self.points
        if walk is None or not points or stepping.cursor < 0:
            return False
        first = step if walk is before else -1
        met = [(s, p) for p in points for s in reached_steps(walk, p) if first < s <= stepping.cursor]
        if met:
            point = max(met, key=lambda pair: pair[0])[1]
            self._tell(Hit(point, walk.frame.step + 1, tr("Breakpoint: {point}.", point=point.words)))
            return True
        hit = self._step_guard(points).after(walk) if stepping.cursor == len(walk) - 1 > first else None
        if hit is not None:
            self._tell(hit)
        return hit is not None

    def _stop_in(self, walk: Walk, points: list[Breakpoint], after: int) -> bool:
        """Stop at the next plain breakpoint in this update."""
        later = [(step, point) for point in points for step in reached_steps(walk, point) if step > after]
        if later:
            self._stop_at(*min(later, key=lambda pair: pair[0]))
        return bool(later)

    def _stop_at(self, step: int, point: Breakpoint) -> None:
        self._stepping.go_to(step)
        walk = self._stepping.walk
        if walk is not None:
            self._tell(Hit(point, walk.frame.step + 1, tr("Breakpoint: {point}.", point=point.words)))

    def _arrived(self, points: list[Breakpoint]) -> None:
        walk = self._stepping.walk
        if walk is not None and not self._stop_in(walk, points, -1):
            self._stepping.last()

    def _step_guard(self, points: list[Breakpoint]) -> StepGuard:
        key = (tuple(points), self._session.watching.names)
        if self._guard is None or self._guard[0] != key:
            held = self._session.watching.held(self._session.project)
            self._guard = key, StepGuard(self._session.watching.names, points, held)
        return self._guard[1]

    def _go_on_from(self, points: list[Breakpoint], found: Found) -> None:
        """Remember what holds where a search ended, so that it does not hit at once again."""
        names = self._session.watching.names
        self._guard = (tuple(points), names), StepGuard(names, points, found.held)

    def _search(self, walk: Walk, points: list[Breakpoint], guard: StepGuard) -> None:
        """Go on over updates, beside the window."""
        stepping = self._stepping
        project, data, batch = walk.project, walk.data, walk.batch
        found: list[Found] = []

        def work(report: background.Report) -> Frame | None:
            guard.after(walk)
            if batch is None:
                result = search_rows(walk, guard, report)
            else:
                frame, held = walk.next_frame(), guard.held()
                result = search_batches(project, data, frame, points, held, report)
            found.extend([result] if result is not None else [])
            return result.frame if result is not None else None

        def arrived(frame: Frame) -> None:
            if batch is not None:
                self._go_on_from(points, found[0])
            stepping.arrive(frame)
            where = (
                tr("up to update {step}", step=frame.step)
                if batch is not None
                else tr("in {most_updates:,} updates", most_updates=MOST_UPDATES).replace(",", " ")
            )
            self._tell(found[0].hit, tr("No breakpoint hit {where}.", where=where))

        stepping.travel.start(work, arrived)

    def _back_over_updates(self, points: list[Breakpoint]) -> None:
        """Go to the last stop among the updates that were stepped through."""
        stepping = self._stepping
        frames, names = stepping.earlier_frames, self._session.watching.names
        stops: list[tuple[int, int, Hit | None, Breakpoint | None]] = []

        def work(report: background.Report) -> Frame | None:
            guard = StepGuard(names, points)
            for k, frame in enumerate(frames):
                walk = stepping.walk_at(frame)
                reached = [(s, p) for p in points for s in reached_steps(walk, p)]
                hit = guard.after(walk)
                if hit is not None:
                    stops.append((k, len(walk) - 1, hit, None))
                elif reached:
                    step, point = max(reached, key=lambda pair: pair[0])
                    stops.append((k, step, None, point))
                if not report(k / len(frames)):
                    return None
            return frames[stops[-1][0]] if stops else frames[0]

        def arrived(_: Frame) -> None:
            if not stops:
                stepping.go_back_to(0, -1)
                self._session.tell(tr("No breakpoint lies before; this is where stepping began."))
                return
            k, step, hit, point = stops[-1]
            stepping.go_back_to(k, step)
            update = frames[k].step + 1
            self._tell(
                hit
                if hit is not None
                else Hit(point, update, tr("Breakpoint: {point}.", point=point.words))
                if point
                else None
            )

        stepping.travel.start(work, arrived)

    def _search_back(self, walk: Walk, points: list[Breakpoint]) -> None:
        """Go to the last hit of the training that led here."""
        stepping, project, data, frame = self._stepping, walk.project, walk.data, walk.frame
        conditions = [point for point in points if point.condition.stops_training]
        if not conditions or not frame.step or walk.batch is None:
            stepping.to_start()
            return
        found: list[Found] = []

        def work(report: background.Report) -> Frame | None:
            result = search_back(project, data, frame, conditions, report)
            found.extend([result] if result is not None else [])
            return result.frame if result is not None else None

        def arrived(frame: Frame) -> None:
            self._go_on_from(points, found[0])
            stepping.arrive(frame)
            self._tell(found[0].hit, tr("No breakpoint hit before; this is the start of training."))

        stepping.travel.start(work, arrived)

    def _tell(self, hit: Hit | None, otherwise: str = "") -> None:
        if hit is not None:
            self._session.watching.stopped(hit)
        else:
            self._session.tell(otherwise)
