"""Rows that stay in their file: offering it for large files, opening one beside the window, and finding one again."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout

from core.errors import UserError
from core.language import tr
from core.project import Project
from core.start import new_project
from gui import background, settings
from gui.background import Job, Report
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import NumberEdit

if TYPE_CHECKING:
    from core.data.stream.source import SourceMissing
    from gui.main_window import MainWindow

MB = 1_000_000


class Streaming(QObject):
    """One long task at a time, with progress and Cancel in the window's strip; until it is done nothing changes."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, session
        self._job: Job | None = None
        session.late_edits.run = self.beside

    def ask(self) -> None:
        """Ask for a file whose rows stay in it, and open it as a new project."""
        from core.data.stream.opening import SUFFIXES

        documents = self._window.documents
        rows = tr("Files of rows ({suffixes})", suffixes=" ".join(f"*{suffix}" for suffix in SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Stream a large file"), documents.folder(), tr("{rows};;All files (*)", rows=rows)
        )
        if name and documents.may_close():
            self.start(Path(name))

    def takes(self, path: Path, may_leave: Callable[[], bool] = lambda: True) -> bool:
        """Ask about a large table, and begin where it is to be streamed; False: read it whole."""
        from core.data.stream.opening import SUFFIXES

        if path.is_dir() and any(path.glob("*.npy")):
            # Columns in a folder are made for this and nothing else reads them.
            if may_leave():
                self.start(path)
            return True
        if not path.name.lower().endswith(SUFFIXES) or not path.is_file():
            return False
        if path.stat().st_size <= settings.stream_bytes():
            return False
        choice = LargeFile(self._window, path).choice()
        if choice == "stream" and may_leave():
            self.start(path)
        return choice != "whole"

    def start(self, path: Path) -> None:
        """Go over the file at `path` and open it; a file that is still being gone over is given up."""
        self._session.tell("")
        self._run(lambda report: _streamed(path, report), self._open, tr("Going over {path}", path=path.name))

    def load(self, path: Path, rows: Path | None = None) -> None:
        """Open a project file; where its file of rows is missing, ask for it."""
        from core.data.facts import look_at
        from core.data.stream.source import SourceMissing
        from core.opened import Mark, mark_of
        from core.project_file import load_project

        marks: list[Mark | None] = []

        def read(report: Report) -> Project | SourceMissing:
            marks.append(mark_of(path))  # before it is read: what is written meanwhile is noticed
            try:
                project = load_project(path, rows, report)
            except SourceMissing as missing:
                return missing
            look_at(project.table)
            project.dataset()
            return project

        def show(found: Project | SourceMissing) -> None:
            if isinstance(found, SourceMissing):
                self._find(path, found)
                return
            self._window.safety.saving.read(path, marks[-1])
            self._session.open(found, path)
            settings.add_recent(path)

        self._run(read, show, tr("Opening {path}", path=path.name))

    def beside(
        self, task: Callable[[Report], Any], done: Callable[[Any], object], ended: Callable[[], object], what: str
    ) -> Callable[[], None]:
        """Do what an edit has to wait for, with progress and Cancel in the strip; gives what cancels it."""
        job = background.run(task, done, self._session.tell, what, self)
        job.ended.connect(ended)
        return job.cancel

    def cancel(self) -> None:
        """Give the task up; nothing has changed."""
        if self._job is not None:
            self._job.cancel()

    def _run(self, task: Callable[[Report], Any], done: Callable[[Any], object], what: str) -> None:
        self.cancel()
        job = background.run(task, done, self._session.tell, what, self)
        job.ended.connect(self._ended)
        self._job = job

    def _ended(self) -> None:
        self._job = None

    def _open(self, project: Project) -> None:
        self._session.open(project, None)
        self._session.set_mode("data")

    def _find(self, path: Path, missing: SourceMissing) -> None:
        """Say which file is missing and let the user choose it."""
        box = QMessageBox(self._window)
        box.setObjectName("dialog.rows_missing")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(tr("The rows of {path} are not where they were.", path=path.name))
        box.setInformativeText(str(missing))
        choose = box.addButton(tr("Choose the file…"), QMessageBox.ButtonRole.AcceptRole)
        choose.setObjectName("dialog.rows_missing.choose")
        choose.setToolTip(tr("Show where the file is now; it has to have the same columns"))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        chosen = box.clickedButton() is choose
        box.deleteLater()
        if not chosen:
            self._session.tell(str(missing))
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Where are the rows?"), str(path.parent), tr("All files (*)")
        )
        if name:
            self.load(path, Path(name))


class LargeFile(QDialog):
    """Asks how a large table is to be opened, and from which size on to ask."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        """Ask about the file at `path`."""
        super().__init__(window)
        self.setObjectName("dialog.large_file")
        self.setWindowTitle(tr("A large file"))
        self._choice = ""
        words = QLabel(
            tr(
                "<b>{path}</b> has {st_size:.3g} GB.<br><br>Streamed, its rows stay in the file and are read "
                "while training: hardly any memory is needed, and the window shows a sample of the rows. "
                "Read whole, every row is at hand.",
                path=escape(path.name),
                st_size=path.stat().st_size / 1000000000.0,
            )
        )
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setMinimumWidth(420)
        self._size = NumberEdit("dialog.large_file.size", tr("Ask from so many megabytes on"), whole=True, check=_check)
        self._size.set_value(settings.stream_bytes() // MB)
        self._size.setToolTip(tr("Files up to this size are read whole without a question"))
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Ask for files larger than")))
        row.addWidget(self._size)
        row.addWidget(QLabel(tr("MB")))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GAP)
        column.addWidget(words)
        column.addLayout(row)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        roles = QDialogButtonBox.ButtonRole
        for name, text, tip, role in (
            (
                "stream",
                tr("Stream it"),
                tr("Leave the rows in the file and read them while training"),
                roles.AcceptRole,
            ),
            ("whole", tr("Read it whole"), tr("Take all rows into memory"), roles.ActionRole),
        ):
            button = buttons.addButton(text, role)
            button.setObjectName(f"dialog.large_file.{name}")
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
        buttons.rejected.connect(self.reject)
        return buttons

    def _choose(self, name: str) -> None:
        self._choice = name
        settings.set_stream_bytes(int(self._size.value() or 1) * MB)
        self.accept()

    def choice(self) -> str:
        """Ask; give "stream", "whole", or nothing when it is not to be opened."""
        self.exec()
        self.deleteLater()
        return self._choice


def _check(value: float) -> None:
    if not 1 <= value <= settings.MOST_BYTES // MB:
        raise UserError(tr("It has to be from 1 to {most_bytes} MB.", most_bytes=settings.MOST_BYTES // MB))


def _streamed(path: Path, report: Report) -> Project:
    from core.data.plan import suggest
    from core.data.stream.opening import open_streamed

    table = open_streamed(path, lambda part: report(0.7 * part))
    plan = suggest(table)
    table.statistics(plan, lambda part: report(0.7 + 0.3 * part))
    project = new_project(table.name, table, plan)
    project.dataset()  # kept: the window asks for it at once
    return project
