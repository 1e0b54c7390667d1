"""The lesson panel: the list, or the page of the lesson that goes on, beside the live window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from core.language import tr
from gui.lessons.guide import Guide
from gui.lessons.list_view import LessonList
from gui.lessons.page_view import PageView
from gui.scaling import fix_width

WIDTH = 340


class LessonPanel(QFrame):
    """Stands at the left of a lesson window.

    Signals:
        work_wanted: back to the window with the own work.
    """

    work_wanted = Signal()

    def __init__(self, guide: Guide, window: object) -> None:
        """Show the list first."""
        super().__init__()
        self.setObjectName("panel.lesson")
        self.setAccessibleName(tr("Lesson"))
        self.setProperty("look", "panel")
        fix_width(self, WIDTH)
        self.list, self.page = LessonList(), PageView(guide, window)  # type: ignore[arg-type]
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        self.list.work_wanted.connect(self.work_wanted)
        self.page.work_wanted.connect(self.work_wanted)

    @property
    def shows_list(self) -> bool:
        """Whether the list is on show."""
        return self._stack.currentWidget() is self.list

    def show_list(self) -> None:
        """Show all lessons."""
        self._stack.setCurrentWidget(self.list)
        self.list.list.setFocus()

    def show_page(self) -> None:
        """Show the lesson's page."""
        self._stack.setCurrentWidget(self.page)
