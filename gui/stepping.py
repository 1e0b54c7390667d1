"""The debugger's place: which update of which row, and which of its steps. Going back is moving an index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserError
from core.explanation import Explanation, Ref
from core.project import Project
from core.trainer import check_fit
from core.walk import Frame, Walk, start_frame

if TYPE_CHECKING:
    from gui.session import Session


class Stepping(QObject):
    """Walks through one row's update, and on to the next update of the same row.

    Signals:
        moved: the cursor or the walk is another one.
    """

    moved = Signal()

    def __init__(self, session: Session) -> None:
        """Wait until somebody asks for the walk."""
        super().__init__(session)
        self._session = session
        self._frames: list[Frame] = []
        self._walk: Walk | None = None
        self.cursor = -1

    @property
    def walk(self) -> Walk | None:
        """The walk at hand; None while the network, loss and data do not fit (the problem bar says why)."""
        if self._walk is None:
            session = self._session
            try:
                check_fit(session.project, session.data)
                self._frames = [start_frame(session.project)]
                self._walk = Walk(session.project, session.data, session.project.row, self._frames[0])
            except UserError as error:
                session.tell(str(error))
        return self._walk

    @property
    def update(self) -> int:
        """How many updates were stepped through before this one."""
        return max(len(self._frames) - 1, 0)

    @property
    def now(self) -> Explanation | None:
        """The step that was made last; None before the first."""
        walk = self.walk
        return walk[self.cursor] if walk is not None and 0 <= self.cursor < len(walk) else None

    def restart(self) -> None:
        """Begin anew before the first step: the project or the row has changed."""
        self._walk, self.cursor = None, -1
        self._frames.clear()
        self.moved.emit()

    def forward(self, granularity: str = "neuron") -> None:
        """Go on by one "neuron", "layer" or "phase"; past the end begins the next update."""
        walk = self.walk
        if walk is None:
            return
        if self.cursor >= len(walk) - 1:
            self._frames.append(walk.next_frame())
            self._load(-1)
        else:
            self.go_to(walk.next_stop(self.cursor, granularity))

    def back(self, granularity: str = "neuron") -> None:
        """Go back likewise; before the first step lies the update before."""
        walk = self.walk
        if walk is None:
            return
        if self.cursor < 0 and self.update:
            self._frames.pop()
            self._load(None)
        elif self.cursor >= 0:
            self.go_to(walk.previous_stop(self.cursor, granularity))

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
        walk = self.walk
        if walk is not None:
            self.cursor = max(-1, min(index, len(walk) - 1))
            self.moved.emit()

    def set_weight(self, ref: Ref, value: float) -> None:
        """Give a weight or bias an exact value and stay at this step.

        After updates that were stepped through, the project takes over those first.
        """
        walk, cursor, later = self.walk, self.cursor, self.update > 0
        if walk is None:
            return
        name, frame = f"{ref.layer}.{ref.kind}", walk.frame

        def change(project: Project) -> Project:
            base = project.stepped(frame.weights, dict(frame.state), frame.step) if later else project
            return base.with_weights(base.weights.with_value(name, ref.index, value))

        merge = "" if later else f"{name}.{ref.index}"
        if self._session.edit(f"Type {ref.kind} of {ref.layer}", change, merge):
            self.go_to(cursor)

    def keep(self) -> None:
        """Put the weights after this update into the project, undoably."""
        walk = self.walk
        if walk is None:
            return
        frame = walk.next_frame()

        def change(project: Project) -> Project:
            return project.stepped(frame.weights, dict(frame.state), frame.step)

        self._session.edit("Keep stepped weights", change)

    def _load(self, cursor: int | None) -> None:
        session, frame = self._session, self._frames[-1]
        self._walk = Walk(session.project, session.data, session.project.row, frame)
        self.cursor = len(self._walk) - 1 if cursor is None else cursor
        self.moved.emit()
