"""Where the debugger is: which walk, which of its steps and terms, and how steps are taken and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.cursor import Cursor
from core.data.dataset import Dataset
from core.errors import UserError
from core.explanation import Explanation, Ref
from core.moments import Move
from core.params import Weights
from core.trainer import check_fit
from core.walk import Frame, Walk, start_frame
from gui.stepping_travel import Travel

if TYPE_CHECKING:
    from gui.session import Session

MOST_BYTES, FEWEST_FRAMES = 256 * 1024 * 1024, 8
"""How much room the updates may take that stepping back leads to, and how many are kept in any case."""


class Gate:
    """What may keep the cursor back: an open question about the next number. This one keeps nothing back."""

    def admit(self, walk: Walk, place: Cursor) -> Cursor:
        """Give the place that may be gone to instead of `place`."""
        return place

    def holds(self, walk: Walk) -> bool:
        """Say whether this update must not be left now, and tell the user why."""
        return False


class SteppingPlace(QObject):
    """The cursor over the update of one row or of the next batch, and the updates that led here.

    Attributes:
        place: the step that was made last, and up to which term.
        granularity: what one step is, see `core.levels.GRANULARITIES`.  notation: how formulas are written.
        whole_batch: whether walks go through the batch that training takes next.
        travel: training on to other moments.
        gate: what may keep the cursor back.

    Signals:
        moved: the cursor or the walk is another one.  manner_changed: granularity, notation or batch are others.
        asked: a question about a step or a place, "why", "influences", "proof", "batch" or "layer", and that place.
    """

    moved = Signal()
    manner_changed = Signal()
    asked = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Wait until somebody asks for the walk."""
        super().__init__(session)
        self._session = session
        self._frames: list[Frame] = []
        self._moves: list[Move] = []
        self._forgotten = 0
        self._walk: Walk | None = None
        self.place = Cursor()
        self.granularity, self.notation, self.whole_batch = "neuron", "calculus", False
        self.travel = Travel(session)
        self.gate = Gate()

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

    def let_go(self) -> None:
        """Be before the first step, and tell nobody yet: the data are others, and `restart` follows."""
        self._walk, self.place = None, Cursor()
        self._frames.clear()
        self._moves.clear()
        self._forgotten = 0

    def restart(self) -> None:
        """Begin anew before the first step: the project has changed."""
        self.travel.give_up()
        self.let_go()
        self.moved.emit()

    def row_chosen(self) -> None:
        """Take another row: in a batch it comes into the spotlight at the same step, alone it begins anew."""
        if not self.whole_batch or self._walk is None:
            self.restart()
            return
        self._walk = self._make(self._frames[-1])
        self.place = self.gate.admit(self._walk, self.place)
        self._follow_row()
        self.moved.emit()

    def next_row(self, by: int) -> None:
        """Take the next row, or the one before: of the batch, or of the data."""
        walk = self.walk
        if walk is None or walk.batch is None:
            self._session.set_row(self._session.project.row + by)
        else:
            self._session.set_row(int(walk.rows[(walk.spot + by) % len(walk.rows)]))

    # Walks

    def _make(self, frame: Frame) -> Walk:
        session = self._session
        data, row = session.data, session.project.row
        return Walk(session.project, data, row if row < len(data.x) else int(data.used[0]), frame, self.whole_batch)

    @property
    def data_at_hand(self) -> Dataset | None:
        """The data of the walk: of a file that is streamed, they hold the rows of its batch too."""
        return self._walk.data if self._walk is not None else None

    def _load(self, step: int | None) -> None:
        self._frames = self._frames or [start_frame(self._session.project)]
        self._walk = self._make(self._frames[-1])
        self.place = self.gate.admit(self._walk, Cursor(len(self._walk) - 1 if step is None else step))
        self._follow_row()
        self.moved.emit()

    def _follow_row(self) -> None:
        """Let the whole window show the row in the spotlight: the batch may not hold the one shown before."""
        walk = self.walk
        if walk is not None and walk.row != self._session.project.row:
            self._session.show_row(walk.row)

    def _put(self, place: Cursor) -> None:
        walk = self.walk
        if walk is not None:
            self.place = self.gate.admit(walk, Cursor(max(-1, min(place.step, len(walk) - 1)), place.term))
            self.moved.emit()

    def weights_so_far(self) -> list[Weights]:
        """Give the weights of every update that was stepped through, and those after this one."""
        walk = self.walk
        return [*(frame.weights for frame in self._frames), *([walk.weights_after] if walk is not None else [])]
