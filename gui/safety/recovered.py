"""The page of recovered work: what an earlier start left unsaved, what differs, and what to do with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core import recovery
from core.differing import differing
from core.errors import UserError
from core.language import tr, tr_n
from core.project import Project
from core.project_file import load_project, save_project
from core.recovery import Copy
from gui import background, settings
from gui.exchange.names import ended
from gui.safety import elsewhere
from gui.safety.autosave import recovery_folder
from gui.tokens import EDGE, GAP
from gui.widgets import Card, FormRow, NumberEdit, push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow

NAME = "dialog.recovered"
MOST_SECONDS = 3600


class RecoveredPage(QDialog):
    """One card for each copy; closing the page keeps those that were not dealt with for the next start."""

    def __init__(self, window: MainWindow, copies: tuple[Copy, ...], folder: Path | None = None) -> None:
        """Offer `copies`, which lie in `folder`."""
        super().__init__(window)
        self.setObjectName(NAME)
        self.setWindowTitle(tr("Recovered work"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._folder = window, folder or recovery_folder()
        self.cards: dict[str, CopyCard] = {}
        self.words = QLabel(wordWrap=True)
        self.words.setObjectName(f"{NAME}.words")
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        for copy in copies:
            card = CopyCard(self, copy)
            self.cards[copy.key] = card
            self._list.addWidget(card)
        self._list.addStretch(1)
        self._lay_out()
        self._show()
        self.resize(720, min(640, 130 + 155 * max(1, len(copies))))

    def _lay_out(self) -> None:
        holder, area = QWidget(), QScrollArea()
        holder.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setObjectName(f"{NAME}.list")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.seconds = NumberEdit(f"{NAME}.seconds", tr("Seconds between copies"), whole=True, check=_check)
        self.seconds.set_value(settings.autosave_seconds())
        self.seconds.edited.connect(lambda value: settings.set_autosave_seconds(int(value)))
        row = FormRow(
            tr("Seconds after an edit until a copy is kept"), self.seconds,
            tr("Copies of unsaved work lie among the program's own files; 0 keeps none."),
        )  # fmt: skip
        self.seconds.problem_changed.connect(row.set_problem)
        close = push_button(
            f"{NAME}.later", tr("Close"), tr("Close; what is left here is offered again later"), self.close
        )
        foot = QHBoxLayout()
        foot.addWidget(row, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(EDGE)
        column.addWidget(self.words)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _show(self) -> None:
        count = len(self.cards)
        self.words.setText(
            tr_n(
                "Deepstep ended without saving this project. A copy of it was kept.",
                "Deepstep ended without saving these {n} projects. Copies of them were kept.", count,
            )
            if count
            else tr("There is no unsaved work of an earlier start.")
        )  # fmt: skip

    def drop(self, copy: Copy, discard: bool = True) -> None:
        """Take a card away, and the copy with it unless it is needed still."""
        if discard:
            recovery.discard(self._folder, copy.key)
        card = self.cards.pop(copy.key, None)
        if card is not None:
            card.hide()
            card.deleteLater()
        self._show()

    def restore(self, copy: Copy, project: Project, saved: Project | None) -> None:
        """Open the copy; undo goes back to what the file holds. The copy goes once there is a new one."""
        if not self._window.documents.may_close():
            return
        self._window.safety.restored(project, saved, copy.path)
        folder = self._folder

        def kept(well: bool) -> None:
            if well:
                recovery.discard(folder, copy.key)
                autosave.kept.disconnect(kept)

        autosave = self._window.safety.autosave
        autosave.kept.connect(kept)
        autosave.keep(asked=True)
        self.drop(copy, discard=False)
        if not self.cards:
            self.accept()

    def ask_save(self, copy: Copy, project: Project) -> None:
        """Ask where to save the copy, without opening it."""
        start = copy.path or Path.home() / f"{copy.name}.deepstep"
        suggested = str(start.with_name(tr("{name} recovered", name=start.stem) + ".deepstep"))
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the copy"), suggested, tr("Deepstep projects (*.deepstep)")
        )
        path = ended(self, Path(name), ".deepstep") if name else None
        if path is None:
            return
        try:
            save_project(path, project)
        except UserError as problem:
            self.cards[copy.key].tell(str(problem))
            elsewhere.offer(self, problem, lambda: self.ask_save(copy, project))
            return
        settings.add_recent(path)
        self.drop(copy)


class CopyCard(Card):
    """One copy: name, when, what differs from the file, and three ways on. It is read beside the window."""

    def __init__(self, page: RecoveredPage, copy: Copy) -> None:
        """Show `copy` and read it."""
        super().__init__(f"{NAME}.copy.{copy.key}")
        self._page, self.copy = page, copy
        self.project: Project | None = None
        self.saved: Project | None = None
        title, about = QLabel(copy.name), QLabel(wordWrap=True)
        title.setProperty("look", "title")
        about.setProperty("look", "muted")
        self.differs = QLabel(tr("Reading it …"), wordWrap=True)
        self.differs.setObjectName(f"{NAME}.differs")
        for label in (title, about, self.differs):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.body.addWidget(label)
        about.setText(_about(copy))
        self.body.addLayout(self._buttons())
        self.job = background.run(
            lambda _: _read(copy), self._read, self._failed, tr("Reading the copy"), self, apart=True
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.restore = self._button("restore", tr("Restore"), tr("Open this copy and go on with it"), self._restore)
        self.restore.setProperty("look", "primary")
        self.save = self._button("save", tr("Save as…"), tr("Save this copy as a file without opening it"), self._save)
        self.discard = self._button(
            "discard", tr("Discard"), tr("Delete this copy for good; press twice"), self._discard
        )
        for button in (self.restore, self.save):
            button.setEnabled(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.discard)
        return row

    def _button(self, name: str, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        return push_button(f"{NAME}.{name}", text, tip, act)

    def tell(self, words: str) -> None:
        """Say something in place of what differs."""
        self.differs.setText(words)

    def _read(self, found: tuple[Project, Project | None, str]) -> None:
        self.project, self.saved, words = found
        self.tell(words)
        self.restore.setEnabled(True)
        self.save.setEnabled(True)

    def _failed(self, sentence: str) -> None:
        self.tell(sentence)

    def _restore(self) -> None:
        if self.project is not None:
            self._page.restore(self.copy, self.project, self.saved)

    def _save(self) -> None:
        if self.project is not None:
            self._page.ask_save(self.copy, self.project)

    def _discard(self) -> None:
        """Ask by the button itself: a second press deletes."""
        if self.discard.property("asked"):
            self._page.drop(self.copy)
            return
        self.discard.setProperty("asked", True)
        self.discard.setText(tr("Discard for good?"))


def _about(copy: Copy) -> str:
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(copy.when))
    place = tr("of {file}", file=copy.path) if copy.path is not None else tr("of a project that was never saved")
    trained = tr("update {n}, epoch {epoch}", n=copy.update, epoch=copy.epoch) if copy.update else tr("untrained")
    lines = [tr("Kept {when}, {place}, {trained}.", when=when, place=place, trained=trained)]
    if copy.edits:
        lines.append(tr("Last edits: {edits}.", edits=", ".join(copy.edits)))
    return "\n".join(lines)


def _read(copy: Copy) -> tuple[Project, Project | None, str]:
    """Read the copy and the file it is of, and say what differs."""
    project, saved = copy.load(), None
    project.dataset()
    if copy.path is None:
        return project, None, tr("It was never saved: all of it is in this copy.")
    try:
        saved = load_project(copy.path)
    except UserError as problem:
        return project, None, tr("The file cannot be compared: {why}", why=problem)
    lines = differing(saved, project)
    words = "\n".join(f"• {line}" for line in lines)
    return project, saved, words or tr("It is the same as the file.")


def _check(value: float) -> None:
    if not 0 <= value <= MOST_SECONDS:
        raise UserError(tr("It has to be from 0 to {most} seconds.", most=MOST_SECONDS))


def show_page(window: MainWindow, always: bool = True, folder: Path | None = None) -> RecoveredPage | None:
    """Show the page; without `always` only where there is something on it."""
    place = folder or recovery_folder()
    copies = recovery.found(place)
    if not copies and not always:
        return None
    recovery.clear(place)
    page = RecoveredPage(window, copies, place)
    page.open()
    return page
