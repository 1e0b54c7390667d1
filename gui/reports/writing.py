"""Writing a report from the window: it asks for a name, draws the network, and does the rest beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import UserError
from core.files import check_writable
from core.language import tr
from core.report_writing.content import paper, run_of
from core.report_writing.page import SUFFIXES, check_ending, write_page
from gui import background
from gui.reports.network import network_svg
from gui.safety import elsewhere
from gui.session import Session


class ReportWriting(QObject):
    """Serves the menu and the window of runs."""

    def __init__(self, window: QWidget, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self._folder = Path.home()
        self.job: background.Job | None = None

    def ask(self, number: int = 0) -> None:
        """Ask where to; `number`: of the run, 0 for the present state. The name's ending decides the format."""
        kinds = ";;".join(f"{label} (*{suffix})" for suffix, label in SUFFIXES.items())
        run = self._session.runs.find(number or self._session.runs.present)
        name = f"{self._session.newest.name} {run.name}" if run is not None else self._session.newest.name
        suggested = str(self._folder / f"{name} report.html")
        chosen, kind = QFileDialog.getSaveFileName(self._window, tr("Report of the run"), suggested, kinds)
        if chosen:
            wanted = next((suffix for suffix in SUFFIXES if f"(*{suffix})" in kind), ".html")
            path = Path(chosen)
            self.write(path if path.suffix.lower() in SUFFIXES else path.with_name(path.name + wanted), number)

    def write(self, path: Path, number: int = 0) -> None:
        """Write the report; a running training is paused first."""
        self._session.when_idle(lambda: self._write(path, number))

    def _write(self, path: Path, number: int) -> None:
        session = self._session
        self._folder = path.parent
        try:
            check_ending(path)
            check_writable(path)
            project, run = run_of(session.newest, number or session.runs.present)
            drawn = network_svg(project)
        except UserError as error:
            self._failed(error, number)
            return
        file = session.path.name if session.path is not None else f"{session.newest.name}.deepstep"

        def work(_report: background.Report) -> Path:
            written = paper(project, run, file, drawn)
            if path.suffix.lower() == ".pdf":
                from gui.reports.pdf import write_pdf

                write_pdf(path, written)
            else:
                write_page(path, written)
            return path

        self.job = background.run(
            work, self._done, lambda words: self._failed(words, number), tr("Writing the report"), self
        )

    def _failed(self, problem: UserError | str, number: int) -> None:
        elsewhere.tell(self._session, problem, lambda: self.ask(number))

    def _done(self, path: Path) -> None:
        self._session.tell("")
        self._session.say(tr("The report is in {path}", path=path))
