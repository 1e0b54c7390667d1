"""What the commands for teaching do, by their ids; most of it is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.teach.answers import AnswersFile
from gui.teach.lock import Lock
from gui.teach.presentation import Presentation

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.teach.lesson_file import LessonFile
    from gui.teach.recorder import Recorder

LESSON_SUFFIX = ".deepstep-lesson"


class Teaching:
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        """Wait."""
        self._window = window
        self.answers = AnswersFile(window, window.session)
        self.presentation, self.lock = Presentation(window), Lock(window)
        self._recorder: Recorder | None = None
        self._lesson_file: LessonFile | None = None

    @property
    def recorder(self) -> Recorder:
        """The recorder, with its draft."""
        if self._recorder is None:
            from gui.teach.recorder import Recorder

            self._recorder = Recorder(self._window, self._window.session)
        return self._recorder

    def check_homework(self) -> None:
        """Show the homework checker."""
        from gui.teach.homework import HomeworkDialog

        HomeworkDialog(self._window, self._window.session).show()

    def exercises(self) -> None:
        """Show the dialog for exercises."""
        from gui.teach.exercises import ExercisesDialog

        found = self._window.findChild(QWidget, "dialog.exercises")
        (found or ExercisesDialog(self._window, self._window.session)).show()

    def record(self) -> None:
        """Show the recorder, in the Step mode."""
        self._window.session.set_mode("step")
        self.recorder.show()
        self.recorder.raise_()

    def add_step(self) -> None:
        """Add the present step to the lesson."""
        self.record()
        self.recorder.add()

    @property
    def lesson_file(self) -> LessonFile:
        """What opens lessons that come as one file."""
        if self._lesson_file is None:
            from gui.teach.lesson_file import LessonFile

            self._lesson_file = LessonFile(self._window)
        return self._lesson_file

    def open_lesson(self) -> None:
        """Ask for a lesson's file."""
        self.lesson_file.ask()

    def open_lesson_file(self, path: Path) -> None:
        """Open one."""
        self.lesson_file.open(path)


def teach_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for every action of the menu Teach."""
    teaching = window.teaching
    return {
        "teach.homework": teaching.check_homework,
        "teach.answers": teaching.answers.ask,
        "teach.exercises": teaching.exercises,
        "teach.record": teaching.record,
        "teach.add_step": teaching.add_step,
        "teach.open_lesson": teaching.open_lesson,
        "teach.presentation": teaching.presentation.toggle,
        "teach.lock": teaching.lock.ask,
    }
