"""Writing a walk down from the window: Markdown, web page, PDF, or receipts that can be verified."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import UserError
from core.files import check_writable
from core.language import tr
from core.walk import Walk
from core.walk_export.files import FORMATS, write_walk
from core.walk_export.solution import html_page, solution
from gui import background
from gui.pdf import write_html_as_pdf
from gui.safety import elsewhere
from gui.session import Session

ALL_FORMATS = {".md": FORMATS[".md"], ".html": FORMATS[".html"], ".pdf": tr("Worked solution, PDF"),
               ".jsonl": FORMATS[".jsonl"]}  # fmt: skip


class WalkExport(QObject):
    """Asks for a name; the writing is done beside the window, on a walk of its own."""

    def __init__(self, window: QWidget, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self._folder = Path.home()
        self.job: background.Job | None = None

    def ask(self) -> None:
        """Ask where to; the name's ending decides the format."""
        walk = self._session.stepping.walk
        if walk is None:
            return
        kinds = ";;".join(f"{label} (*{suffix})" for suffix, label in ALL_FORMATS.items())
        suggested = str(self._folder / f"{walk.project.name} update {walk.frame.step + 1}.md")
        name, chosen = QFileDialog.getSaveFileName(self._window, tr("Write this walk down"), suggested, kinds)
        if name:
            wanted = next((suffix for suffix in ALL_FORMATS if f"(*{suffix})" in chosen), ".md")
            path = Path(name)
            self.write(path if path.suffix.lower() in ALL_FORMATS else path.with_name(path.name + wanted))

    def write(self, path: Path) -> None:
        """Write the walk at hand to `path`."""
        walk, stepping = self._session.stepping.walk, self._session.stepping
        if walk is None:
            return
        self._folder = path.parent
        try:
            check_writable(path)
        except UserError as error:
            elsewhere.tell(self._session, error, self.ask)
            return
        whole_batch, notation = stepping.whole_batch, stepping.notation

        def work(report: background.Report) -> bool:
            # A walk of its own: the window goes on reading from the other one.
            own = Walk(walk.project, walk.data, walk.row, walk.frame, whole_batch)
            if path.suffix.lower() == ".pdf":
                return write_pdf(path, own, notation)
            return write_walk(path, own, notation, report=report)

        self.job = background.run(
            work, lambda _done: self._session.tell(""), self._failed, tr("Writing the walk"), self
        )  # fmt: skip

    def _failed(self, words: str) -> None:
        elsewhere.tell(self._session, words, self.ask)


def write_pdf(path: Path, walk: Walk, notation: str) -> bool:
    """Write a worked solution as PDF.

    Raises:
        UserError: when the file cannot be written.
    """
    paper = solution(walk, notation)
    write_html_as_pdf(path, paper.title, html_page(paper))
    return True
