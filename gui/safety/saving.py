"""The file of the open project: who else has it, whether it was changed meanwhile, and what to do then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QMessageBox, QPushButton

from core.errors import UserError
from core.language import tr
from core.project import Project
from core.runs.run import total
from gui import background
from gui.background import Report
from gui.safety import elsewhere
from gui.soon import soon

if TYPE_CHECKING:
    from core.opened import InTheWay, Mark, Opened
    from gui.main_window import MainWindow

QUICK = 8_000_000
"""Bytes of weights and runs that are saved at once: it takes less than a tenth of a second."""
PACKED = 4
"""So many bytes of weights are saved in the time of one of the table, which is packed."""
NAME = "dialog.in_the_way"


class Saving(QObject):
    """Saves for one window, and asks before anything of somebody else would be replaced."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, window.session
        self.file: Opened | None = None
        self._read: tuple[Path, Mark | None] | None = None
        self._session.path_changed.connect(self._follow)

    def read(self, path: Path, mark: Mark | None) -> None:
        """Note what the file was when it was read; the session opens it next."""
        self._read = path, mark

    def open(self) -> None:
        """Have the session's file open, also after a `close`."""
        if self.file is None:
            self._follow()

    def close(self) -> None:
        """Give the file back."""
        if self.file is not None:
            self.file.close()
            self.file = None

    def _follow(self) -> None:
        """Have the session's file open, and no other."""
        path, read, self._read = self._session.path, self._read, None
        if path is None:
            self.close()
            return
        from core.opened import Opened, mark_of  # starting the window does not wait for it

        if self.file is not None and self.file.path == path and read is None:
            return
        self.close()
        self.file = Opened(path, read[1] if read is not None and read[0] == path else mark_of(path))
        if self.file.owner is not None:
            soon(self, self._tell_owner)  # after what opening tells

    def _tell_owner(self) -> None:
        found = self.file.look() if self.file is not None else None
        if found is not None:
            words = tr("{who} What you change here is best saved under another name.", who=found)
            self._session.offered.emit(words, tr("Save as…"), self._window.documents.ask_save_as)

    def save(self, path: Path, force: bool = False) -> bool:
        """Save the session's project to `path`; False when it was not, which is told then."""
        from core.opened import InTheWay

        session, documents = self._session, self._window.documents
        session.training.finish()
        try:
            opened = self._write(path, session.newest, force)
        except InTheWay as problem:
            return self._ask(problem, path)
        except UserError as problem:
            elsewhere.tell(session, problem, documents.ask_save_as)
            return False
        if opened is not self.file:
            self.close()
            self.file = opened
        session.saved(path)
        session.tell("")
        return True

    def _write(self, path: Path, project: Project, force: bool) -> Opened:
        """Save at once where that is quick; else beside the window, which goes on drawing and takes input afterwards.

        Raises:
            UserError: when it cannot be written.
        """
        from core.opened import first_saved

        file = self.file if self.file is not None and self.file.path == path else None

        def write() -> Opened:
            if file is None:
                return first_saved(path, project, force)
            file.save(project, force)
            return file

        table = sum(column.values.nbytes for column in project.table.columns)
        if total(list(project.runs)) + 8 * project.weights.numbers + PACKED * table <= QUICK:
            return write()
        return _beside(write)

    def _ask(self, problem: InTheWay, path: Path) -> bool:
        """Ask what to do where somebody else's work would be replaced."""
        box = QMessageBox(self._window)
        box.setObjectName(NAME)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(str(problem))
        box.setInformativeText(self._differs(problem, path))
        roles = QMessageBox.ButtonRole
        other = _button(
            box, "save_as", tr("Save as…"), tr("Keep both: save this one under another name"), roles.AcceptRole
        )
        reload = None
        if problem.kind == "changed":
            tip = tr("Take what the file holds now; undo brings back what is here")
            reload = _button(box, "reload", tr("Reload"), tip, roles.ActionRole)
        over = _button(box, "overwrite", tr("Overwrite"), tr("Replace what the file holds now"), roles.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(other)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if chosen is over:
            return self.save(path, force=True)
        if chosen is other:
            return self._window.documents.ask_save_as()
        if reload is not None and chosen is reload:
            self.reload()
        elif chosen is cancel:
            self._session.tell(str(problem))
        return False

    def _differs(self, problem: InTheWay, path: Path) -> str:
        from core.differing import differing
        from core.project_file import load_project

        if problem.kind != "changed":
            return tr("Saving here would take away what is saved there.")
        try:
            lines = differing(self._session.newest, load_project(path))
        except UserError as error:
            return str(error)
        words = "\n".join(f"• {line}" for line in lines) or tr("What it holds is the same as here.")
        return tr("The file has now:\n{words}", words=words)

    def reload(self) -> None:
        """Take what the file holds now, undoably."""
        from core.opened import mark_of
        from core.project_file import load_project

        path = self._session.path
        if path is None:
            self._session.tell(tr("This project lies in no file yet, so there is nothing to reload."))
            return
        self._session.training.finish()

        def read(_report: Report) -> tuple[Project, Mark | None]:
            mark = mark_of(path)
            project = load_project(path)
            project.dataset()
            return project, mark

        def show(found: tuple[Project, Mark | None]) -> None:
            project, mark = found
            if self._session.path == path and self._session.take(tr("Reload"), project) and self.file is not None:
                self.file.mark = mark
                self._session.undo_stack.setClean()
                self._session.path_changed.emit()

        background.run(read, show, self._session.tell, tr("Reloading {file}", file=path.name), self)


def _beside(write: Callable[[], Opened]) -> Opened:
    """Do it in a thread and wait for it, while the window goes on drawing.

    Raises:
        UserError: what `write` raises.
    """
    problems: list[UserError] = []
    results: list[Opened] = []
    sentences: list[str] = []

    def work(_report: Report) -> None:
        try:
            results.append(write())
        except UserError as problem:
            problems.append(problem)

    job = background.run(work, lambda _: None, sentences.append, tr("Saving"), apart=True)
    waiting = QEventLoop()
    job.ended.connect(waiting.quit)
    waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if problems:
        raise problems[0]
    if not results:
        raise UserError(sentences[0] if sentences else tr("It was not saved."))
    return results[0]


def _button(box: QMessageBox, name: str, text: str, tip: str, role: QMessageBox.ButtonRole) -> QPushButton:
    button = box.addButton(text, role)
    button.setObjectName(f"{NAME}.{name}")
    button.setToolTip(tip)
    return button
