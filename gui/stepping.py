"""The debugger's commands: stepping on and back, into and out, to other updates and moments, and its questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from core import cursor as moves
from core import levels, moments
from core.cursor import Cursor
from core.errors import UserError
from core.explanation import Ref
from core.goto import Target, parse, step_of
from core.language import tr
from core.moments import Move
from core.project import Project
from core.terms import term_count
from core.walk import Frame, Walk
from gui.stepping_place import FEWEST_FRAMES, MOST_BYTES, SteppingPlace
from gui.stepping_run import Runner
from gui.stepping_travel import told

if TYPE_CHECKING:
    from gui.session import Session

QUESTIONS = {
    "why": tr("Make a first step, then ask where its number came from."),
    "influences": tr("Select a weight, a bias or a neuron to see what it influences."),
    "proof": tr("Select a weight or a bias, or go to a step of one, to prove its slope."),
    "batch": tr("Make a first step."),
}
"""What to do where there is nothing to ask about."""


class Stepping(SteppingPlace):
    """Moves the cursor; what it is about stands in `SteppingPlace`."""

    def __init__(self, session: Session) -> None:
        """Wait until somebody asks for the walk."""
        super().__init__(session)
        self._runner = Runner(self, session)

    # Stepping

    def forward(self, granularity: str = "") -> None:
        """Go on by one item of a granularity, else the chosen one; past the end begins the next update."""
        walk, size = self.walk, granularity or self.granularity
        if walk is None or self.travel.running:
            return
        if size == "epoch":
            self.travel.start(lambda r: moments.after_epoch(walk.project, walk.data, walk.frame, r), self.arrive)
        elif size == "batch":
            self._next_update(walk)
        else:
            self._take(walk, moves.on(walk, self.place, size))

    def back(self, granularity: str = "") -> None:
        """Go back likewise; before the first step lies the update before."""
        walk, size = self.walk, granularity or self.granularity
        if walk is None or self.travel.running:
            return
        if self.cursor < 0:
            self._update_before(size in ("batch", "epoch"))
        else:
            found = Cursor() if size in ("batch", "epoch") else moves.back(walk, self.place, size)
            self._put(found or Cursor())

    def into(self, forwards: bool = True) -> None:
        """Go one level deeper and do its first item: from a layer to its neurons, from a neuron to its terms."""
        self.set_granularity(levels.finer(self.granularity))
        self.forward() if forwards else self.back()

    def out(self, forwards: bool = True) -> None:
        """Finish what the present item belongs to (or go back to before it), and stay on that level."""
        walk, outer = self.walk, levels.coarser(self.granularity)
        self.set_granularity(outer)
        if walk is None or outer in ("batch", "epoch"):
            self.forward() if forwards else self.back()
        elif forwards:
            self._take(walk, moves.finish(walk, self.place, outer))
        elif self.cursor < 0:
            self.back()
        else:
            self._put(moves.before(walk, self.place, outer) or Cursor())

    def first(self) -> None:
        """Go before the first step."""
        self.go_to(-1)

    def last(self) -> None:
        """Go to the last step of this update."""
        walk = self.walk
        if walk is not None:
            self.go_to(len(walk) - 1)

    def go_to(self, index: int) -> None:
        """Go to a step by its index; −1 is before the first."""
        self._put(Cursor(index))

    def run(self, forwards: bool = True) -> None:
        """Go on until a breakpoint stops, else to the end of this update; or backwards, see `gui.stepping_run`."""
        self._runner.forwards() if forwards else self._runner.backwards()

    def stops_after(self, walk: Walk | None, step: int) -> bool:
        """Tell of a breakpoint on the way from a step (of another update or this one) to here, if there is one."""
        return self._runner.passed(walk, step)

    def to_end(self) -> None:
        """Go to the end of this update; from there to that of the next one."""
        walk = self.walk
        if walk is not None and self.cursor >= len(walk) - 1:
            self.next_update(self.last)
        else:
            self.last()

    def to_start(self) -> None:
        """Go before the first step of this update; from there before that of the update before."""
        if self.cursor < 0:
            self._update_before(True)
        self.first()

    def next_update(self, then: Callable[[], object] = lambda: None) -> None:
        """Go before the first step of the next update, and do something there."""
        walk = self.walk
        if walk is not None and not self.travel.running:
            self._next_update(walk, then)

    @property
    def earlier_frames(self) -> tuple[Frame, ...]:
        """Where the updates began that were stepped through before this one."""
        return tuple(self._frames[:-1])

    def walk_at(self, frame: Frame) -> Walk:
        """Make the walk of an update that was stepped through."""
        return self._make(frame)

    def go_back_to(self, index: int, step: int) -> None:
        """Go back to a step of the update number `index` of `earlier_frames`; those behind it are left."""
        del self._frames[index + 1 :]
        self._load(step)

    def run_to(self, ref: Ref) -> None:
        """Go on to the next step that makes the number at a place, in this update or the next one."""
        walk = self.walk
        if walk is None or self.travel.running:
            return
        step = moves.next_at(walk, ref, self.cursor)
        if step is None and moves.next_at(walk, ref, -1) is not None:
            self._next_update(walk)
            walk = self.walk
            step = moves.next_at(walk, ref, -1) if walk is not None else None
        if step is None:
            self._session.tell(tr("No step of this walk makes a number there; select a neuron, weight or layer."))
        else:
            self.go_to(step)

    def _take(self, walk: Walk, found: Cursor | None) -> None:
        self._put(found) if found is not None else self._next_update(walk)

    # Other updates and moments

    def go_to_words(self, text: str) -> None:
        """Go where words say: "e3 b2 r7 back L2".

        Raises:
            UserError: when they are not understood or name no place.
        """
        walk = self.walk
        if walk is None or self.travel.running:
            return
        target = parse(text, walk.project.spec)
        if target.row is not None:
            self._session.set_row_exactly(target.row - 1)
        if not target.is_moment:
            self._settle(target)
            return
        project, data, frame = walk.project, walk.data, walk.frame
        place, progress = moments.place_of(project, data, frame, target), self._session.newest.progress
        if progress.step and place <= (progress.epoch, progress.batch) and place != (frame.epoch, frame.batch):
            settle = lambda: told(self._session, lambda: self._settle(target))  # noqa: E731
            self._session.timeline.go_to_batch(*place, settle)
            return

        def arrived(frame: Frame) -> None:
            self.arrive(frame)
            self._settle(target)

        self.travel.start(lambda report: moments.find(project, data, frame, target, report), arrived)

    def arrive(self, frame: Frame) -> None:
        """Walk on from another moment; stepping back leads here again: by what is remembered, else by going anew."""
        walk = self._walk
        if walk is not None and self.gate.holds(walk):
            return
        self._moves.append(Move(walk.row if walk and walk.batch is None else None, frame.epoch, frame.batch))
        self._frames.append(frame)
        kept = max(FEWEST_FRAMES, MOST_BYTES // max(1, frame.size))
        while len(self._frames) > kept:
            del self._frames[1]
            self._forgotten += 1
        self._load(-1)

    def _settle(self, target: Target) -> None:
        """Go to the place in this update that a target names."""
        walk = self.walk
        if walk is None:
            return
        step = step_of(walk, target)
        if step is None:
            self.go_to(-1)
            return
        terms = term_count(walk[step])
        if target.term is not None and target.term > terms:
            raise UserError(
                tr("Go to: this step has {terms} terms, and term {term} is beyond.", terms=terms, term=target.term)
            )
        self._put(Cursor(step, target.term - 1 if target.term is not None and target.term < terms else None))

    def _next_update(self, walk: Walk, then: Callable[[], object] = lambda: None) -> None:
        if self.gate.holds(walk):
            return
        config, batch = walk.project.config, walk.batch
        measures = config.schedule.measures or config.stopping.early_stopping
        if batch is not None and batch.is_last and measures:
            # The epoch ends with a measurement that decides what follows: training does that.

            def arrived(frame: Frame) -> None:
                self.arrive(frame)
                then()

            self.travel.start(lambda r: moments.after_epoch(walk.project, walk.data, walk.frame, r), arrived)
        else:
            self.arrive(walk.next_frame())
            then()

    def _update_before(self, at_its_start: bool) -> None:
        place = -1 if at_its_start else None
        if len(self._frames) == 2 and self._forgotten:
            self._find_again(place)
        elif len(self._frames) > 1:
            self._frames.pop()
            self._moves.pop()
            self._load(place)
        else:
            self._trained_before(place)

    def _find_again(self, place: int | None) -> None:
        """Make the moves from the first update on once more: what lies between is no longer remembered."""
        session, first, moves_before = self._session, self._frames[0], self._moves[:-1]
        project, data = session.project, session.data

        def arrived(frame: Frame) -> None:
            self._moves.pop()
            self._frames[1] = frame
            self._forgotten -= 1
            self._load(place)

        self.travel.start(lambda report: moments.again(project, data, first, moves_before, report), arrived)

    def _trained_before(self, place: int | None) -> None:
        """Go to the update that training made before the moment where stepping began."""
        progress, timeline = self._session.project.progress, self._session.timeline
        if progress.step == 0 and progress.batch == 0:
            return
        if self.whole_batch and progress.batch and self._session.project.config.run.accumulate > 1:
            timeline.go_to_batch(progress.epoch, progress.batch - 1, lambda: self._load(place))
        elif progress.step:
            timeline.go(progress.step - 1, lambda: self._load(place))

    # Questions

    def ask(self, question: str, about: int | Ref | None = None) -> None:
        """Ask about a step or a place; without one about the selected place, else about the present step."""
        walk = self.walk
        if walk is None:
            return
        if about is None:
            about = self._subject(walk, question)
        if about is None:
            self._session.tell(QUESTIONS[question])
        else:
            self._session.tell("")
            self.asked.emit(question, about)

    def _subject(self, walk: Walk, question: str) -> int | Ref | None:
        selected, now = self._session.selection, self.now
        if question == "why":
            step = moves.last_at(walk, selected, self.known) if selected is not None else None
            return step if step is not None else (self.known if self.known >= 0 else None)
        kinds = ("weight", "bias") if question == "proof" else ("weight", "bias", "unit")
        return next((r for r in (selected, now.focus if now is not None else None) if r and r.kind in kinds), None)

    # Changes of the project

    def set_weight(self, ref: Ref, value: float) -> None:
        """Give a weight or bias an exact value and stay at this step.

        After updates that were stepped through, the project takes over those first.
        """
        walk, place, later = self.walk, self.place, self.update > 0
        if walk is None:
            return
        name, frame = f"{ref.layer}.{ref.kind}", walk.frame

        def change(project: Project) -> Project:
            base = self._kept(project, frame) if later else project
            return base.with_weights(base.weights.with_value(name, ref.index, value))

        merge = "" if later else f"{name}.{ref.index}"
        if self._session.edit(tr("Type {kind} of {layer}", kind=ref.kind, layer=ref.layer), change, merge):
            self._put(place)

    def keep(self) -> None:
        """Put the weights after this update into the project, undoably."""
        walk = self.walk
        if walk is not None and not self.gate.holds(walk):
            frame = walk.next_frame()
            self._session.edit(tr("Keep stepped weights"), lambda project: self._kept(project, frame))

    def _kept(self, project: Project, frame: Frame) -> Project:
        """Give the project at a frame; updates on a row alone count no batches and epochs."""
        if self.whole_batch:
            return frame.moment(project)
        return project.stepped(frame.weights, dict(frame.state), frame.step)
