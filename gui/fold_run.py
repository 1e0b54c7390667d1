"""Training every fold beside the window, and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.backend import cpu
from core.folds import Folds, train_folds
from core.language import tr
from core.project import Project
from gui import background
from gui.background import Job

USUAL = 5
"""Folds where the split has none."""


class FoldRun(QObject):
    """Trains copies of a project, one for each fold; the project itself stays as it is.

    Signals:
        changed: a run began, ended or was given up.  progressed: share done, and the seconds left or None.
    """

    changed = Signal()
    progressed = Signal(float, object)

    def __init__(self, parent: QObject, project: Callable[[], Project], tell: Callable[[str], None]) -> None:
        """Take the project to train from `project` at every start; `tell` shows a problem."""
        super().__init__(parent)
        self._project, self._tell = project, tell
        self._job: Job | None = None
        self.found: Folds | None = None
        self.of: Project | None = None

    @property
    def running(self) -> bool:
        """Whether folds are being trained."""
        return self._job is not None

    def start(self) -> None:
        """Train all folds of the split, or the usual number; a run that is on goes on."""
        if self.running:
            return
        self._tell("")
        project = self._project()
        folds = project.plan.split.folds or USUAL
        self.found, self.of = None, project
        job = background.run(
            lambda report: train_folds(cpu(), project, folds, report),
            self._take,
            self._tell,
            tr("Training the folds"),
            self,
        )
        job.progressed.connect(self.progressed)
        job.ended.connect(self._ended)
        self._job = job
        self.changed.emit()

    def cancel(self) -> None:
        """Give the run up; nothing has changed."""
        if self._job is not None:
            self._job.cancel()

    def is_of(self, project: Project) -> bool:
        """Tell whether the result belongs to the data, network and settings that the project has now."""
        of = self.of
        return of is not None and (of.table, of.plan, of.spec, of.config) == (
            project.table, project.plan, project.spec, project.config,
        )  # fmt: skip

    def _take(self, found: Folds) -> None:
        self.found = found
        self.changed.emit()

    def _ended(self) -> None:
        self._job = None
        self.changed.emit()
