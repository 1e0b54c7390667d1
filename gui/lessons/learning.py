"""Lessons, tour, welcome page and glossary as the user's own window opens them; it loads them only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from gui.soon import soon

if TYPE_CHECKING:
    from gui.lessons.welcome import Welcome
    from gui.lessons.whats_this import Explainer
    from gui.lessons.window import LessonWindow
    from gui.main_window import MainWindow


class Learning(QObject):
    """Serves one window. A lesson has a window of its own, so that nothing here is touched by it."""

    def __init__(self, window: MainWindow) -> None:
        """Wait until something is asked for."""
        super().__init__(window)
        self._window = window
        self.lessons: LessonWindow | None = None
        self._explainer: Explainer | None = None

    def show_lessons(self, kind: str = "") -> LessonWindow:
        """Show the lesson window, at a lesson or at the list."""
        lessons = self._made()
        lessons.show()
        lessons.raise_()
        lessons.activateWindow()
        if kind:
            lessons.begin(kind)
        return lessons

    def show_tour(self) -> None:
        """Begin the one-minute tour."""
        from core.lessons.catalogue import TOUR

        self.show_lessons().begin(TOUR, 0)

    def show_glossary(self, word: str = "") -> None:
        """Look a word up."""
        from gui.lessons.glossary_window import show_glossary

        show_glossary(self._window, word, self.show_lessons)

    def show_welcome(self) -> Welcome:
        """Show the welcome page."""
        from gui.lessons.welcome import Welcome

        found = self._window.findChild(Welcome, "dialog.welcome")
        page = found if isinstance(found, Welcome) else Welcome(self._window)
        page.open()
        return page

    def first_start(self) -> None:
        """Show the welcome page as soon as the window has been drawn; who only looks around sees an example learn."""
        soon(self, lambda: self.show_welcome().accepted.connect(self._window.welcome))

    def explain(self) -> None:
        """Let the user click what is to be explained."""
        from gui.lessons.whats_this import Explainer

        if self._explainer is None:
            self._explainer = Explainer(self)
        self._explainer.begin()

    def close(self) -> None:
        """Close the lesson window with this one."""
        if self.lessons is not None:
            self.lessons.close()

    def _made(self) -> LessonWindow:
        if self.lessons is None:
            from gui.lessons.window import make_lesson_window

            QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
            try:
                self.lessons = make_lesson_window()
            finally:
                QApplication.restoreOverrideCursor()
            self.lessons.left.connect(self._left)
        return self.lessons

    def _left(self) -> None:
        """Come back to the own work."""
        self.lessons = None
        self._window.raise_()
        self._window.activateWindow()


class LearningInside(Learning):
    """The same for a lesson window: lessons open in it."""

    def _made(self) -> LessonWindow:
        from gui.lessons.window import LessonWindow

        assert isinstance(self._window, LessonWindow)
        return self._window

    def show_lessons(self, kind: str = "") -> LessonWindow:
        """Show the list, or begin a lesson."""
        lessons = self._made()
        lessons.begin(kind) if kind else lessons.show_list()
        return lessons

    def close(self) -> None:
        """Close nothing: the window itself is closed."""
