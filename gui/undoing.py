"""Going back and forth in what was edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoStack

from gui.commands import EditProject
from gui.session_parts import same_but_beside


class Undoing:
    """The part of the session that undoes and redoes; `say` and `when_idle` are the session's."""

    undo_stack: QUndoStack
    say: Callable[[str], None]
    when_idle: Callable[[Callable[[], object]], None]

    def undo(self) -> None:
        """Take back the last edit."""
        self.go_in_history(self.undo_stack.index() - 1)

    def redo(self) -> None:
        """Make the edit again."""
        self.go_in_history(self.undo_stack.index() + 1)

    def go_in_history(self, place: int) -> None:
        """Go to the state after so many of the edits that undo knows.

        Training is paused only where something on the way is about more than the diagram.
        """
        here, place = self.undo_stack.index(), min(max(place, 0), self.undo_stack.count())
        commands = [self.undo_stack.command(at) for at in range(min(here, place), max(here, place))]
        beside = all(isinstance(command, EditProject) and command.between(same_but_beside) for command in commands)
        by = place - here
        self._go_in_history(by) if beside else self.when_idle(lambda: self._go_in_history(by))

    def _go_in_history(self, by: int) -> None:
        stack = self.undo_stack
        place = min(max(stack.index() + by, 0), stack.count())
        text = stack.undoText() if by < 0 else stack.redoText()
        if place != stack.index():
            stack.setIndex(place)
            several = f"{abs(by)} changes" if abs(by) > 1 else text
            self.say(f"Undone: {several}" if by < 0 else f"Done again: {several}")
