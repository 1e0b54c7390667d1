"""The debugger's place: which update of which rows, which of its steps and terms. Going back is moving an index."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core import cursor as moves
from core import levels, moments
from core.cursor import Cursor
from core.errors import UserError
from core.explanation import Explanation, Ref
from core.goto import Target, parse, step_of
from core.params import Weights
from core.project import Project
from core.terms import term_count
from core.trainer import check_fit
from core.walk import Frame, Walk, start_frame
from gui.stepping_travel import Travel

if TYPE_CHECKING:
    from gui.session import Session

QUESTIONS = {
    "why": "Make a first step, then ask where its number came from.",
    "influences": "Select a weight, a bias or a neuron to see what it influences.",
    "proof": "Select a weight or a bias, or go to a step of one, to prove its slope.",
    "batch": "Make a first step.",
}
"""What to do where there is nothing to ask about."""
MOST_BYTES, FEWEST_FRAMES = 256 * 1024 * 1024, 8
"""How much room the updates may take that stepping back leads to, and how many are kept in any case."""
Stop = Callable[[Walk, int], bool]
"""Tells whether to stop once a step has been made."""


class Stepping(QObject):
    """Walks through the update of one row or of the next batch, and on to the update after it.

    Attributes:
        place: the step that was made last, and up to which term.
        granularity: what one step is, see `core.levels.GRANULARITIES`.  notation: how formulas are written.
        whole_batch: whether walks go through the batch that training takes next.
        stops: where `run` stops; others add to it.  travel: training on to other moments.

    Signals:
        moved: the cursor or the walk is another one.  manner_changed: granularity, notation or batch are others.
        asked: a question about a step or a place: "why", "influences", "proof" or "batch", and what it is about.
    """

    moved = Signal()
    manner_changed = Signal()
    asked = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Wait until somebody asks for the walk."""
        super().__init__(session)
        self._session = session
        self._frames: list[Frame] = []
        self._forgotten = 0
        self._walk: Walk | None = None
        self.place = Cursor()
        self.granularity, self.notation, self.whole_batch = "neuron", "calculus", False
        self.stops: list[Stop] = []
        self.travel = Travel(session)

    # Where it is

    @property
    def walk(self) -> Walk | None:
        """The walk at hand; None while the network, loss and data do not fit (the problem bar says why)."""
        if self._walk is None:
            session = self._session
            try:
                check_fit(session.project, session.data)
                self._frames = self._frames or [start_frame(session.project)]
                self._walk = self._make(self._frames[-1])
            except UserError as error:
                session.tell(str(error))
        return self._walk

    @property
    def update(self) -> int:
        """How many moves to another update were made before this one."""
        return max(len(self._frames) - 1, 0) + self._forgotten

    @property
    def cursor(self) -> int:
        """The step that was made last; −1 before the first."""
        return self.place.step

    @property
    def known(self) -> int:
        """The last step that is done as a whole."""
        return self.place.known

    @property
    def now(self) -> Explanation | None:
        """The step that was made last, up to its term; None before the first."""
        walk = self.walk
        return self.place.told(walk) if walk is not None else None

    @property
    def operands(self) -> tuple[Ref, ...]:
        """The places that the present step, or the present term of it, reads."""
        walk = self.walk
        return self.place.operands(walk) if walk is not None else ()

    # How it goes

    def set_granularity(self, granularity: str) -> None:
        """Choose what one step is."""
        if granularity != self.granularity:
            self.granularity = granularity
            self.manner_changed.emit()

    def set_notation(self, notation: str) -> None:
        """Choose how formulas are written."""
        if notation != self.notation:
            self.notation = notation
            self.manner_changed.emit()
            self.moved.emit()

    def set_whole_batch(self, whole_batch: bool) -> None:
        """Walk through the next batch, or through the row alone; from the same weights, before the first step."""
        if whole_batch != self.whole_batch:
            self.whole_batch = whole_batch
            self._walk, self.place = None, Cursor()
            self._follow_row()
            self.manner_changed.emit()
            self.moved.emit()

    def restart(self) -> None:
        """Begin anew before the first step: the project has changed."""
        self.travel.give_up()
        self._walk, self.place = None, Cursor()
        self._frames.clear()
        self._forgotten = 0
        self.moved.emit()

    def row_chosen(self) -> None:
        """Take another row: in a batch it comes into the spotlight at the same step, alone it begins anew."""
        if not self.whole_batch or self._walk is None:
            self.restart()
            return
        self._walk = self._make(self._frames[-1])
        self._follow_row()
        self.moved.emit()

    def next_row(self, by: int) -> None:
        """Take the next row, or the one before: of the batch, or of the data."""
        walk = self.walk
        if walk is None or walk.batch is None:
            self._session.set_row(self._session.project.row + by)
        else:
            self._session.set_row(int(walk.rows[(walk.spot + by) % len(walk.rows)]))

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
        """Go on until one of `stops` says so, else to the end of this update; or backwards, to its start."""
        walk = self.walk
        if walk is None or self.travel.running:
            return
        if forwards and self.cursor >= len(walk) - 1:
            self._next_update(walk)
        elif not forwards and self.cursor < 0:
            self._update_before(False)
        walk = self.walk
        if walk is None or self.travel.running:
            return
        steps = range(self.cursor + 1, len(walk)) if forwards else range(self.known - 1, -1, -1)
        found = next((s for s in steps if any(stop(walk, s) for stop in self.stops)), None) if self.stops else None
        self.go_to(found if found is not None else (len(walk) - 1 if forwards else -1))

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
            self._session.tell("No step of this walk makes a number there; select a neuron, weight or layer.")
        else:
            self.go_to(step)

    def _take(self, walk: Walk, found: Cursor | None) -> None:
        self._put(found) if found is not None else self._next_update(walk)

    def _put(self, place: Cursor) -> None:
        walk = self.walk
        if walk is not None:
            self.place = Cursor(max(-1, min(place.step, len(walk) - 1)), place.term)
            self.moved.emit()

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

        def arrived(frame: Frame) -> None:
            self.arrive(frame)
            self._settle(target)

        self.travel.start(lambda report: moments.find(project, data, frame, target, report), arrived)

    def arrive(self, frame: Frame) -> None:
        """Walk on from another moment; stepping back leads here again, as long as there is room to remember it."""
        self._frames.append(frame)
        kept = max(FEWEST_FRAMES, MOST_BYTES // max(1, frame.size))
        while len(self._frames) > kept:
            del self._frames[0]
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
            raise UserError(f"Go to: this step has {terms} terms, and term {target.term} is beyond.")
        self._put(Cursor(step, target.term - 1 if target.term is not None and target.term < terms else None))

    def _next_update(self, walk: Walk) -> None:
        config, batch = walk.project.config, walk.batch
        measures = config.schedule.measures or config.stopping.early_stopping
        if batch is not None and batch.is_last and measures:
            # The epoch ends with a measurement that decides what follows: training does that.
            self.travel.start(lambda r: moments.after_epoch(walk.project, walk.data, walk.frame, r), self.arrive)
        else:
            self.arrive(walk.next_frame())

    def _update_before(self, at_its_start: bool) -> None:
        if len(self._frames) > 1:
            self._frames.pop()
            self._load(-1 if at_its_start else None)
        elif self._forgotten:
            self._session.tell("The updates before this one are no longer kept; go there by its number (Ctrl+G).")

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

    def weights_so_far(self) -> list[Weights]:
        """Give the weights of every update that was stepped through, and those after this one."""
        walk = self.walk
        return [*(frame.weights for frame in self._frames), *([walk.weights_after] if walk is not None else [])]

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
        if self._session.edit(f"Type {ref.kind} of {ref.layer}", change, merge):
            self._put(place)

    def keep(self) -> None:
        """Put the weights after this update into the project, undoably."""
        walk = self.walk
        if walk is not None:
            frame = walk.next_frame()
            self._session.edit("Keep stepped weights", lambda project: self._kept(project, frame))

    def _kept(self, project: Project, frame: Frame) -> Project:
        """Give the project at a frame; updates on a row alone count no batches and epochs."""
        if self.whole_batch:
            return frame.moment(project)
        return project.stepped(frame.weights, dict(frame.state), frame.step)

    # Walks

    def _make(self, frame: Frame) -> Walk:
        session = self._session
        return Walk(session.project, session.data, session.project.row, frame, self.whole_batch)

    def _load(self, step: int | None) -> None:
        self._walk = self._make(self._frames[-1])
        self.place = Cursor(len(self._walk) - 1 if step is None else step)
        self._follow_row()
        self.moved.emit()

    def _follow_row(self) -> None:
        """Let the whole window show the row in the spotlight: the batch may not hold the one shown before."""
        walk = self.walk
        if walk is not None and walk.row != self._session.project.row:
            self._session.show_row(walk.row)
