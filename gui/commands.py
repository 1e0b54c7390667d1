"""Undo and redo: one command for every edit, since an edit is one project value in place of another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from core.project import Project


class EditProject(QUndoCommand):
    """Puts `after` in place of `before`; edits with the same merge key become one."""

    def __init__(
        self, text: str, before: Project, after: Project, put: Callable[[Project], None], merge: str = ""
    ) -> None:
        """Remember both values; `put` makes one of them the current project."""
        super().__init__(text)
        self._before, self._after, self._put, self._merge = before, after, put, merge

    def id(self) -> int:
        """Tell Qt which commands may merge: those with a key; the key itself is compared below."""
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the end of a later edit of the same thing, such as a typed number corrected at once."""
        if not isinstance(other, EditProject) or other._merge != self._merge:
            return False
        self._after = other._after
        self.setObsolete(self._after is self._before)  # back where it began: there is nothing to undo
        return True

    def between(self, holds: Callable[[Project, Project], bool]) -> bool:
        """Tell whether `holds` is true of the values before and after."""
        return holds(self._before, self._after)

    def side(self, after: bool) -> Project:
        """Give the value after or before the edit."""
        return self._after if after else self._before

    def redo(self) -> None:
        """Go to the later value."""
        self._put(self._after)

    def undo(self) -> None:
        """Go back to the earlier value."""
        self._put(self._before)
