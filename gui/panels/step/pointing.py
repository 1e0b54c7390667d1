"""Shows in the diagram what the pointer is on in a formula, and gives the selection back afterwards."""

from __future__ import annotations

from core.explanation import Ref
from core.spec import NetworkSpec
from gui.session import Session


class Pointing:
    """Selects for as long as the pointer stays; a selection made by other means meanwhile is left alone."""

    def __init__(self, session: Session) -> None:
        """Work on the selection of `session`."""
        self._session = session
        self._before: Ref | None = None
        self._at: Ref | None = None
        self._spec: NetworkSpec | None = None

    def enter(self, ref: Ref | None) -> None:
        """Show `ref`; None is nothing that can be shown."""
        if ref == self._at:
            return
        self.leave()
        if ref is not None:
            self._before, self._at = self._session.selection, ref
            self._spec = self._session.project.spec
            self._session.select(ref)

    def leave(self) -> None:
        """Select again what was selected before."""
        at, self._at = self._at, None
        if at is not None and self._session.selection == at:
            still_there = self._spec is self._session.project.spec
            self._session.select(self._before if still_there else None)

    def keep(self) -> None:
        """Let the place stay selected."""
        self._at = None
