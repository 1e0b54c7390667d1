"""Opening a lesson that came as one file: checked whole, then kept among the own lessons, or its project opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from core.errors import UserError
from core.language import tr
from core.teaching.package import SUFFIX, Package, keep_lesson, load_package
from gui import background
from gui.lessons import folders
from gui.tokens import EDGE, GAP
from gui.widgets import push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class LessonFile(QObject):
    """Reads beside the window; nothing changes before the user has chosen."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._folder = window, Path.home()
        self.job: background.Job | None = None
        self.dialog: LessonFileDialog | None = None

    def ask(self) -> None:
        """Ask which file."""
        words = tr("Deepstep lessons (*{suffix})", suffix=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open lesson"), str(self._folder), words)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Read a file and show what it holds."""
        self._folder = path.parent
        tell = self._window.session.tell
        self.job = background.run(
            lambda report: load_package(path) if report(0.0) else None,
            lambda package: self._show(package, path), tell, tr("Opening the lesson"), self,
        )  # fmt: skip

    def _show(self, package: Package | None, path: Path) -> None:
        if package is None:
            return
        self._window.session.tell("")
        self.dialog = LessonFileDialog(
            self._window, package, lambda: self._keep(package, path), lambda: self._open_project(package)
        )
        self.dialog.open()

    def _keep(self, package: Package, path: Path) -> None:
        try:
            kept = keep_lesson(package, folders.own_lessons(), path.name.removesuffix(SUFFIX))
        except UserError as error:
            self._window.session.tell(str(error))
            return
        self._window.session.say(tr("{title} is among your lessons now.", title=package.lesson.title))
        self._window.learning.show_lessons(f"own:{kept.stem}")

    def _open_project(self, package: Package) -> None:
        if package.project is not None and self._window.documents.may_close():
            self._window.session.open(package.project, None)


class LessonFileDialog(QDialog):
    """What is in the file, and what to do with it."""

    def __init__(
        self, window: MainWindow, package: Package, keep: Callable[[], None], open_project: Callable[[], None]
    ) -> None:
        """Show a lesson."""
        super().__init__(window)
        self.setObjectName("dialog.lesson_file")
        self.setWindowTitle(tr("Lesson"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lesson = package.lesson
        title, about = QLabel(lesson.title), QLabel(lesson.about)
        facts = QLabel(
            tr(
                "{n_steps} steps, about {minutes} minutes. Every number agrees with the engine.",
                n_steps=len(lesson.steps),
                minutes=lesson.minutes,
            )
        )
        for label, name, look in ((title, "title", "title"), (about, "about", ""), (facts, "facts", "muted")):
            label.setObjectName(f"lesson_file.{name}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("look", look)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for label in (title, about, facts):
            column.addWidget(label)
        row = QHBoxLayout()
        begin = push_button(
            "lesson_file.begin", tr("Keep and begin"), tr("Put it among your lessons and begin."), self.accept
        )
        self.accepted.connect(keep)
        project = push_button("lesson_file.project", tr("Open its project"), tr("Open the project it was recorded on."))
        project.clicked.connect(self.reject)
        project.clicked.connect(open_project)
        project.setVisible(package.project is not None)
        for button in (
            push_button("lesson_file.cancel", tr("Cancel"), tr("Leave everything as it is."), self.reject),
            project,
            begin,
        ):
            row.addWidget(button)
        column.addLayout(row)
        self.setMinimumWidth(420)
