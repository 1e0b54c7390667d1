"""A window for lessons, with a project of its own: the user's window beside it keeps all of its work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from core import catalogues
from core.errors import UserError
from core.language import tr
from core.lessons import progress as kept
from core.lessons.catalogue import TOUR, bundled, in_folder
from core.lessons.lesson import Lesson
from core.lessons.set_up import prepare
from gui.lessons import folders, targets
from gui.lessons.glossary_window import show_glossary
from gui.lessons.guide import Guide
from gui.lessons.learning import LearningInside
from gui.lessons.panel import WIDTH, LessonPanel
from gui.lessons.spotlight import Spotlight
from gui.main_window import MainWindow
from gui.stage import PLACES

NARROW, SLIM, MOST_SIDE = 1330, 330, 340
"""Window width below which one side panel at most is shown beside the lesson, and the widths then."""


class LessonWindow(MainWindow):
    """The whole application with the lesson panel at its left. Closing it loses nothing but what was tried in it.

    Signals:
        left: the learner wants the own work back, or has closed the window.
    """

    left = Signal()
    remembers = False

    def __init__(self, folder: Path | None = None) -> None:
        """Show the list; `folder` holds the user's own lessons."""
        super().__init__(prepare({"data": "bank"}, "lesson"))
        self.setObjectName("window.lesson")
        self.learning = LearningInside(self)
        self._folder = folder or folders.own_lessons()
        self.lessons: dict[str, Lesson] = {}
        self.tour: Lesson | None = None
        self.progress_kept = kept.load(folders.progress_file())
        self.guide, self._own_inside = Guide(self), False
        self.panel = LessonPanel(self.guide, self)
        self._put_beside()
        self.spotlight = Spotlight(self, self._where, self.panel)
        self._connect_lessons()
        self.read_lessons()

    def _put_beside(self) -> None:
        self._row.insertWidget(0, self.panel)
        self._share_room()

    def _share_room(self) -> None:
        """Give panel and sides their widths; in a narrow window only the side stays that the page points into."""
        panel = getattr(self, "panel", None)
        if panel is None:
            super()._share_room()
            return
        mode, narrow = self.modes[self.session.mode], self.width() < NARROW
        panel.setFixedWidth(SLIM if narrow else WIDTH)
        self.stage.allow(("bottom", self._side_of_target()) if narrow else PLACES)
        widths = {"left": min(mode.left_width, MOST_SIDE), "right": min(mode.right_width, MOST_SIDE)}
        self.stage.share(self.size(), widths if narrow else {})

    def _side_of_target(self) -> str:
        """Give the side panel that the page points into; else the one that a mode needs most."""
        target = self.guide.page.target if self.guide.lesson is not None else ""
        for place in ("left", "right"):
            dock = self.stage.dock(place)
            if target and dock is not None and dock.findChild(QWidget, target) is not None:
                return place
        return {"build": "right", "train": "left"}.get(self.session.mode, "")

    def _connect_lessons(self) -> None:
        panel, guide, session = self.panel, self.guide, self.session
        session.may_leave = self._may_leave
        session.opened.connect(self._another_opened)
        panel.list.chosen.connect(self._chosen)
        panel.list.reset_wanted.connect(self._forget)
        panel.list.glossary_wanted.connect(lambda: self.explain(""))
        panel.page.list_wanted.connect(self.show_list)
        panel.page.done.connect(self._finished)
        panel.page.wanted.connect(self.explain)
        panel.work_wanted.connect(self.close)
        guide.progressed.connect(self._note)
        guide.turned.connect(self._turned)
        guide.changed.connect(self._changed)

    def read_lessons(self) -> None:
        """Find the lessons anew: one that was put into the folder is there."""
        found = bundled(catalogues.current())
        self.tour = found.pop(TOUR, None)
        own, problems = in_folder(self._folder)
        self.lessons = {**found, **own}
        self.panel.list.fill(self.lessons, self.progress_kept, problems)

    def show_list(self) -> None:
        """Show all lessons; the one that was open can be gone on with."""
        self.guide.leave()
        self.spotlight.end()
        self.read_lessons()
        self.panel.show_list()

    def _another_opened(self) -> None:
        """Note whether what is open now is a lesson's or something that the user opened here."""
        self._own_inside = not self.guide.opening

    def _may_leave(self) -> bool:
        """Ask about unsaved work only where the user opened something of the own in here."""
        return not self._own_inside or self.documents.may_close()

    def begin(self, kind: str, page: int | None = None) -> bool:
        """Begin a lesson, or go on with it where it was left; tell whether that went well."""
        lesson = self.tour if kind == TOUR else self.lessons.get(kind)
        if lesson is None or not self._may_leave():
            return False
        done = self.progress_kept.of(kind)
        at = page if page is not None else (0 if done.page >= len(lesson.pages) - 1 and done.whole else done.page)
        try:
            self.guide.open(lesson, at)
        except UserError as error:
            self.session.tell(str(error))
            return False
        self.panel.show_page()
        if self.guide.busy:
            self.panel.page.wait_for(lesson)
        self.spotlight.begin()
        self.setWindowTitle(tr("{title} — Deepstep lessons", title=lesson.title))
        return True

    def explain(self, word: str) -> None:
        """Show a word of the glossary."""
        show_glossary(self, word, lambda kind: self.begin(kind))

    def _chosen(self, kind: str, anew: bool) -> None:
        self.begin(kind, 0 if anew else None)

    def _turned(self) -> None:
        lesson = self.guide.lesson
        if lesson is not None:
            self._keep(self.progress_kept.at(self._kind(lesson), self.guide.page_number))
            self._share_room()
            self.spotlight.follow()

    def _changed(self) -> None:
        """Go back to the list where a lesson could not be opened."""
        if self.guide.lesson is None and not self.guide.busy and not self.panel.shows_list:
            self.panel.show_list()

    def _note(self, kind: str, page: int, whole: bool) -> None:
        lesson = self.guide.lesson
        self._keep(self.progress_kept.finished(self._kind(lesson) if lesson else kind, page, whole))

    def _finished(self) -> None:
        lesson = self.guide.lesson
        self.show_list()
        kinds = list(self.lessons)
        if lesson is not None and (kind := self._kind(lesson)) in kinds[:-1]:
            self.panel.list.choose(kinds[kinds.index(kind) + 1])

    @staticmethod
    def _kind(lesson: Lesson) -> str:
        return f"own:{lesson.kind}" if lesson.own else lesson.kind

    def _forget(self) -> None:
        self._keep(self.progress_kept.without())
        self.panel.list.fill(self.lessons, self.progress_kept, [])

    def _keep(self, progress: kept.Progress) -> None:
        """Remember it, here and in the file; where that cannot be written, the lesson goes on all the same."""
        self.progress_kept = progress
        try:
            kept.save(folders.progress_file(), progress)
        except UserError as error:
            self.session.tell(str(error))

    def _where(self) -> QRect | None:
        lesson = self.guide.lesson
        if lesson is None or self.panel.shows_list:
            return None
        target = self.guide.page.target
        return targets.rect_of(self, target) if target else None

    def restore(self) -> None:
        """Take the usual size: place and size that are remembered belong to the other window."""
        self.resize(1440, 900)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what goes on in here; it asks only where the user opened something of the own in it."""
        if not self._may_leave():
            event.ignore()
            return
        self.spotlight.end()
        self.guide.leave()
        self.session.training.abandon()
        self.session.undo_stack.blockSignals(True)
        self.stage.end()
        self.left.emit()
        event.accept()


def make_lesson_window() -> LessonWindow:
    """Make the window; it deletes itself when it is closed."""
    window = LessonWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.restore()
    return window
