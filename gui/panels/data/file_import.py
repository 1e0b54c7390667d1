"""Opening a file of any kind as a new project, beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.data.facts import look_at
from core.data.outliers import outliers
from core.data.plan import suggest
from core.data.reading import read_file
from core.data.summary import Imported, Summary
from core.data.table import Table
from core.errors import FaultError
from core.language import tr
from core.project import Project
from core.start import new_project
from gui import background
from gui.background import Job, Report
from gui.session import Session


@dataclass(frozen=True)
class Origin:
    """Where the open table comes from: the file, how it was read and what came of it."""

    path: Path
    settings: Any
    summary: Summary
    table: Table


@dataclass(frozen=True)
class Opened:
    """A project made of a file; `fault` is a sentence instead, where a line is faulty."""

    project: Project | None
    origin: Origin | None
    fault: str = ""


class FileImport(QObject):
    """Reads one file at a time, with progress and Cancel in the status bar; the open project stays until all is read.

    Signals:
        doubtful: a line of this file is faulty, and the user has to decide what becomes of it.
        read: the file is read, and its project is shown next.
    """

    doubtful = Signal(object)
    read = Signal()

    def __init__(self, session: Session, window: QObject) -> None:
        """Serve `window`; wait for `start`."""
        super().__init__(window)
        self._session = session
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    def start(self, path: str | Path, settings: Any = None) -> None:
        """Read the file at `path` and open it; a file that is still being read is given up."""
        file = Path(path)
        self._begin(file, lambda report: read_project(file, report, settings))

    def take(self, path: Path, settings: Any, found: Imported) -> None:
        """Open what was read already."""
        self._begin(path, lambda report: made_of(path, settings, found))

    def cancel(self) -> None:
        """Give the file up; nothing has changed."""
        if self._job is not None:
            self._job.cancel()

    def _begin(self, file: Path, task: Any) -> None:
        self.cancel()
        self._session.tell("")
        label = tr("Reading {name}", name=file.name)
        job = background.run(
            task, lambda found: self._open(file, found), self._session.tell, file.name, self, label=label
        )
        job.ended.connect(self._ended)
        self._job = job

    def _open(self, file: Path, found: Opened) -> None:
        if found.project is None:
            self._session.tell(found.fault)
            self.doubtful.emit(file)
            return
        self.read.emit()
        self._session.origin = found.origin
        self._session.open(found.project, None)
        self._session.set_mode("data")

    def _ended(self) -> None:
        self._job = None


def read_project(file: Path, report: Report, settings: Any = None) -> Opened:
    """Read a file and make a project of it.

    Raises:
        UserError: when it cannot be read, or nothing in it can be predicted.
        Cancelled: when `report` gave False.
    """
    try:
        found = read_file(file, settings, lambda part: report(0.8 * part))
    except FaultError as fault:
        return Opened(None, None, str(fault))
    return made_of(file, settings, found, report)


def made_of(file: Path, settings: Any, found: Imported, report: Report | None = None) -> Opened:
    """Make a project of a table, with everything counted that the window asks for at once.

    Raises:
        UserError: when nothing in it can be predicted.
    """
    table = found.table
    look_at(table, None if report is None else lambda part: report(0.8 + 0.1 * part))
    project = new_project(table.name, table, suggest(table))
    data = project.dataset()  # kept, and so is what follows: the window asks for it at once
    _ = data.used, outliers(table.columns[0], data.train)
    return Opened(project, Origin(file, settings, found.summary, table))
