"""Going back and forth in what was edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoStack

from core.data.keeping import only_at_hand
from core.data.stream.passes import PassNeeded
from core.language import tr
from core.project import Project
from gui.commands import EditProject
from gui.late_edits import LateEdits
from gui.session_parts import same_but_beside
from gui.training import Training


class Undoing:
    """The part of the session that undoes and redoes; `say` and `when_idle` are the session's."""

    undo_stack: QUndoStack
    say: Callable[[str], None]
    when_idle: Callable[[Callable[[], object]], None]
    late_edits: LateEdits
    training: Training
    push: Callable[[str, Callable[[], Project], str], bool]
    passing_by = False
    """Whether what the stack puts is left again at once, on the way to another state."""

    def take(self, text: str, project: Project) -> bool:
        """Put a whole project in place of the newest one, undoably: what its file holds, or what was recovered."""
        self.training.finish()
        return self.push(text, lambda: project, "")

    def undo(self) -> None:
        """Take back the last edit, also one that has not appeared yet because its data are being prepared."""
        waiting = self.late_edits.take_back()
        if waiting:
            self.say(tr("Given up: {waiting}", waiting=waiting))
            return
        self.go_in_history(self.undo_stack.index() - 1)

    def redo(self) -> None:
        """Make the edit again."""
        if self.late_edits.busy:
            self.late_edits.wait(tr("Redo"), "", self.redo)
            return
        self.go_in_history(self.undo_stack.index() + 1)

    def go_in_history(self, place: int) -> None:
        """Go to the state after so many of the edits that undo knows.

        Training is paused only where something on the way is about more than the diagram.
        """
        self.late_edits.forget()
        here, place = self.undo_stack.index(), min(max(place, 0), self.undo_stack.count())
        commands = [self.undo_stack.command(at) for at in range(min(here, place), max(here, place))]
        beside = all(isinstance(command, EditProject) and command.between(same_but_beside) for command in commands)
        self._go_to(place) if beside else self.when_idle(lambda: self._go_to(place))

    def _go_to(self, place: int) -> None:
        """Go to a state; where its data are no longer at hand, once they are prepared beside the window."""
        stack = self.undo_stack
        place = min(max(place, 0), stack.count())
        by = place - stack.index()
        if not by:
            return
        text = stack.undoText() if by < 0 else stack.redoText()
        try:
            with only_at_hand():
                self._state(place).dataset()
        except PassNeeded as needed:
            words = tr("Undo: {text}", text=text) if by < 0 else tr("Redo: {text}", text=text)
            self.late_edits.prepare(needed, words, "", lambda: self.when_idle(lambda: self._go_to(place)))
            return
        self._pass_to(place - (1 if by > 0 else -1))
        stack.setIndex(place)
        several = tr("{by} changes", by=abs(by)) if abs(by) > 1 else text
        self.say(tr("Undone: {several}", several=several) if by < 0 else tr("Done again: {several}", several=several))

    def _state(self, place: int) -> Project:
        """Give the project as it is after so many of the edits."""
        stack = self.undo_stack
        command = stack.command(place - 1 if place else 0)
        assert isinstance(command, EditProject)
        return command.side(after=place > 0)

    def _pass_to(self, place: int) -> None:
        """Go to a state that nobody sees: the data of those on the way are not wanted."""
        self.passing_by = True
        try:
            self.undo_stack.setIndex(place)
        finally:
            self.passing_by = False
