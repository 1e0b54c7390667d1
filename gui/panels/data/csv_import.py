"""Opening a CSV file as a new project, beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from core.data.csv_file import read_csv
from core.data.plan import suggest
from core.project import Project
from core.start import new_project
from gui import background
from gui.background import Job, Report
from gui.session import Session
from gui.widgets import ProgressStrip


class CsvImport(QObject):
    """Reads one file at a time, with progress and Cancel in `strip`; the open project stays until all is read."""

    def __init__(self, session: Session, strip: ProgressStrip) -> None:
        """Wait for `start`."""
        super().__init__(strip)
        self._session, self._strip = session, strip
        self._job: Job | None = None
        strip.cancelled.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    def start(self, path: str | Path) -> None:
        """Read the file at `path` and open it; a file that is still being read is given up."""
        self.cancel()
        file = Path(path)
        self._session.tell("")
        job = background.run(lambda report: read_project(file, report), self._open, self._session.tell, file.name, self)
        job.progressed.connect(lambda part, left: self._show(file.name, part, left))
        job.ended.connect(self._ended)
        self._job = job
        self._show(file.name, 0.0, None)

    def cancel(self) -> None:
        """Give the file up; nothing has changed."""
        if self._job is not None:
            self._job.cancel()

    def _open(self, project: Project) -> None:
        self._session.open(project, None)
        self._session.set_mode("data")

    def _show(self, name: str, part: float, left: float | None) -> None:
        self._strip.show_progress(f"Reading {name}", part, 1.0, left)

    def _ended(self) -> None:
        self._job = None
        self._strip.finish()


def read_project(file: Path, report: Report) -> Project:
    """Read a CSV file and make a project of it.

    Raises:
        UserError: when it cannot be read, or nothing in it can be predicted.
        Cancelled: when `report` gave False.
    """
    table = read_csv(file, report)
    project = new_project(table.name, table, suggest(table))
    project.dataset()  # kept: the window asks for it at once
    return project
