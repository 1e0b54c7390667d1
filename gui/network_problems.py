"""The problems of the open network, and of a drawing that was refused; remedies as undoable edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserError
from core.language import tr, tr_n
from core.problems import ALIKE, Problem, Remedy, problems
from core.project import Project
from core.spec import NetworkSpec, checked

if TYPE_CHECKING:
    from gui.session import Session


class NetworkProblems(QObject):
    """Looks at the network anew when it, its settings or its data have changed.

    Signals:
        changed: `found` or `refused` are others.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__(session)
        self._session = session
        self.found: tuple[Problem, ...] = ()
        self.refused: tuple[Problem, ...] = ()
        self._seen: tuple[object, ...] = ()
        session.changed.connect(self._look)
        self._look()

    def shown(self) -> tuple[Problem, ...]:
        """Give all, those of a refused drawing first."""
        return (*self.refused, *self.found)

    def sentences(self) -> dict[str, str]:
        """Give for each layer with problems what is wrong there, for its mark in the diagram."""
        told: dict[str, str] = {}
        for problem in self.found:
            told[problem.place] = "\n".join(filter(None, (told.get(problem.place, ""), problem.sentence)))
        return told

    def words(self) -> str:
        """Say in short how the network stands."""
        count = len(self.found)
        return tr("network is valid") if not count else tr_n("{n} problem", "{n} problems", count)

    def draw(self, text: str, drawn: NetworkSpec, merge: str = "") -> bool:
        """Edit the network into what somebody drew; where it does not hold together, nothing changes, and `refused`
        tells what can be done. Gives True when the edit has been made.
        """
        return self._session.edit(text, lambda project: project.with_spec(checked(drawn)), merge)

    def refuse(self, error: UserError, after: Project | None) -> None:
        """Find out how a refused edit could be done after all: from the network that it was to make."""
        project = self._session.project
        drawn = error.drawn
        if drawn is None and after is not None and after.config is project.config and after.table is project.table:
            drawn = after.spec if after.spec is not project.spec else None
        self._refuse(problems(project, drawn) if isinstance(drawn, NetworkSpec) else ())

    def apply(self, problem: Problem, remedy: Remedy) -> bool:
        """Do what a remedy says, undoably."""
        done = self._session.edit(remedy.words, remedy.apply)
        if done:
            self._refuse(())
        return done

    def forget_refused(self) -> None:
        """Let the refused drawing go."""
        self._refuse(())

    def _refuse(self, found: tuple[Problem, ...]) -> None:
        broken = tuple(problem for problem in found if problem.broken and problem.kind != "does_not_fit")
        if broken != self.refused:
            self.refused = broken
            self.changed.emit()

    def _look(self) -> None:
        project = self._session.project
        seen = (project.spec, project.config, project.table, project.plan, self._weights_seen(project))
        if len(seen) == len(self._seen) and all(a is b for a, b in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        try:
            self.found = problems(project)
        except UserError:
            self.found = ()
        self.refused = ()
        self.changed.emit()

    @staticmethod
    def _weights_seen(project: Project) -> object:
        """Give the weights where a problem may lie in them: where some are not drawn at random."""
        starts = {getattr(layer.layer, "weights_from", "") for layer in project.spec.layers}
        return project.weights if starts & set(ALIKE) else None
