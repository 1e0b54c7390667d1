"""Leads through a lesson: which page, what it still waits for, and what the window shows for it."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton

from core.errors import UserError
from core.judging import Verdict
from core.judging.record import Answer
from core.language import tr
from core.lessons import markup
from core.lessons.answers import judge_answer
from core.lessons.lesson import Lesson, Page, Start
from core.lessons.quantities import value_of
from core.lessons.set_up import is_quick, prepare
from core.project import Project
from gui import background
from gui.lessons.waiting import is_done

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LOOK_MS = 200


class Guide(QObject):
    """Serves one window.

    Signals:
        turned: another page is on show.  changed: what the page waits for was done, or an answer was judged.
        progressed: (kind, page, done as a whole) of a page that is finished.
    """

    turned = Signal()
    changed = Signal()
    progressed = Signal(str, int, bool)

    def __init__(self, window: MainWindow) -> None:
        """Wait for `open`."""
        super().__init__(window)
        self._window = window
        self.lesson: Lesson | None = None
        self.page_number = 0
        self.verdict: Verdict | None = None
        self.chosen: int | None = None
        self.answered = self.acted = self.opening = False
        self._tries, self._turned_at = 0, 0.0
        self._job: background.Job | None = None
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._watch)
        session = window.session
        for signal in (session.changed, session.mode_changed, session.row_changed, session.stepping.moved,
                       session.selection_changed):  # fmt: skip
            signal.connect(self._soon)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._watch)
        for name, action in window.actions_by_id.items():
            action.triggered.connect(lambda _on=False, name=name: self._triggered(name))

    # What is on show

    @property
    def page(self) -> Page:
        """The page on show."""
        assert self.lesson is not None
        return self.lesson.pages[self.page_number]

    @property
    def is_last(self) -> bool:
        """Whether this is the last page."""
        return self.lesson is not None and self.page_number == len(self.lesson.pages) - 1

    @property
    def may_go_on(self) -> bool:
        """Whether everything that the page asks for was done."""
        page = self.page
        return (self.answered or not (page.question or page.choice)) and (self.acted or page.wait is None)

    # Where it goes

    def open(self, lesson: Lesson, page: int = 0) -> None:
        """Begin a lesson, or go on with it at a page.

        Raises:
            UserError: when its set-up cannot be made; the lesson before stays.
        """
        page = min(max(page, 0), len(lesson.pages) - 1)
        self._prepared(lesson, page, lambda project: self._opened(lesson, page, project))

    def _opened(self, lesson: Lesson, page: int, project: Project) -> None:
        self.lesson = lesson
        self._show(project)
        self._begin(page, self._start_at(lesson, page))
        self._look.start()

    def _prepared(self, lesson: Lesson, page: int, then: Callable[[Project], object]) -> None:
        """Make the project of a page; where data are read for it, beside the window."""
        set_up = lesson.set_up_at(page)
        if is_quick(set_up):
            then(prepare(set_up, lesson.title))
            return
        if self._job is not None:
            self._job.cancel()

        def work(_report: background.Report) -> Project:
            project = prepare(set_up, lesson.title)
            project.dataset()
            return project

        def done(project: Project) -> None:
            self._job = None
            then(project)
            self.changed.emit()

        self._job = background.run(work, done, self._failed, tr("The lesson"), owner=self, after=None)
        self.changed.emit()

    def _failed(self, problem: str) -> None:
        self._job = None
        self._window.session.tell(problem)
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether data are being read for the next page."""
        return self._job is not None

    def leave(self) -> None:
        """Let the lesson go; the window stays as it is."""
        self._look.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.lesson = None
        self.turned.emit()

    def next(self) -> None:
        """Go on to the next page; on the last one the lesson is done."""
        if self.lesson is None or self.busy or not self.may_go_on:
            return
        self.progressed.emit(self.lesson.kind, self.page_number, self.is_last)
        if not self.is_last:
            self._turn(self.page_number + 1)

    def skip(self) -> None:
        """Go on without what the page asks for; it does not count as finished."""
        if self.lesson is not None and not self.is_last:
            self._turn(self.page_number + 1, afresh=not self.may_go_on)

    def back(self) -> None:
        """Go to the page before, with the window as it was there."""
        if self.lesson is not None and self.page_number:
            self._turn(self.page_number - 1, afresh=True)

    def again(self) -> None:
        """Set this page up anew, whatever was done to the network."""
        if self.lesson is not None:
            self._turn(self.page_number, afresh=True)

    def _turn(self, page: int, afresh: bool = False) -> None:
        lesson = self.lesson
        assert lesson is not None
        start = self._start_at(lesson, page) if afresh else lesson.pages[page].start

        def show(project: Project) -> None:
            if self.lesson is lesson:
                self._show(project)
                self._begin(page, start, afresh)

        if afresh or lesson.pages[page].set_up is not None:
            self._prepared(lesson, page, show)
        else:
            self._begin(page, start, afresh)

    def _show(self, project: Project) -> None:
        self.opening = True
        try:
            self._window.session.open(project, None, bundled=True)
        finally:
            self.opening = False

    def _do_before(self, page: int) -> None:
        """Do what earlier pages let the learner choose: which view, and what is selected."""
        assert self.lesson is not None
        first = max((k for k in range(page + 1) if self.lesson.pages[k].set_up is not None), default=0)
        for at in range(first, page):
            wait = self.lesson.pages[at].wait
            if wait is not None and wait.kind == "checked":
                for button in self._window.findChildren(QAbstractButton, wait.what):
                    if button.isVisible() and not button.isChecked():
                        button.click()
            elif wait is not None and wait.kind == "selected":
                self._window.session.select(wait.what)

    def _begin(self, page: int, start: Start | None, afresh: bool = True) -> None:
        self.page_number, self.verdict, self.chosen = page, None, None
        self.answered = self.acted = False
        self._tries, self._turned_at = 0, time.monotonic()
        if start is not None:
            self._put(start)
        if afresh:
            self._do_before(page)
        self._watch()
        self.turned.emit()

    @staticmethod
    def _start_at(lesson: Lesson, page: int) -> Start | None:
        """Give where the window has to stand on a page that is not reached from the one before."""
        start = None
        for at in range(page + 1):
            before = lesson.pages[at - 1].wait if at else None
            if before is not None and before.kind == "reached":
                start = dataclasses.replace(start or Start("step"), before=None, after=before.what)
            elif before is not None and before.kind == "mode":
                start = dataclasses.replace(start or Start(), mode=before.what)
            elif before is not None and before.kind == "row":
                start = dataclasses.replace(start or Start(), row=before.what, before=None, after=None)
            start = lesson.pages[at].start or start
        return start

    def _put(self, start: Start) -> None:
        """Let the window stand where a page begins."""
        session, stepping = self._window.session, self._window.session.stepping
        if start.mode:
            session.set_mode(start.mode)
        if session.mode != "step":
            return
        if start.row:
            session.set_row(start.row - 1)
        stepping.set_whole_batch(start.batch)
        if start.size:
            stepping.set_granularity(start.size)
        for _ in range(start.updates - stepping.update):
            stepping.next_update()
        walk = stepping.walk
        if walk is None:
            return
        if start.before is not None:
            stepping.go_to(start.before.step(walk) - 1)
        elif start.after is not None:
            stepping.go_to(start.after.step(walk))
        elif start.row or start.updates:
            stepping.go_to(-1)

    # What was done

    def answer(self, typed: str) -> Verdict:
        """Judge a typed number.

        Raises:
            UserError: when it is none.
        """
        assert self.lesson is not None
        verdict = self.verdict = judge_answer(self.lesson, self.page_number, typed)
        self.answered = self.answered or verdict.is_right
        slips = f": {', '.join(verdict.slips)}" if verdict.slips else ""
        self._record(typed, f"{verdict.kind}{slips}")
        self.changed.emit()
        return verdict

    def choose(self, option: int) -> bool:
        """Judge a chosen answer."""
        choice = self.page.choice
        assert choice is not None
        self.chosen = option
        self.answered = self.answered or option == choice.right
        self.changed.emit()
        return option == choice.right

    def reveal(self) -> float:
        """Tell the number; the page counts as answered."""
        question = self.page.question
        assert self.lesson is not None
        assert question is not None
        self.answered, self.verdict = True, None
        self._record("", "gave up")
        self.changed.emit()
        return value_of(self.lesson, question.value, self.page_number)

    def _record(self, typed: str, verdict: str) -> None:
        """Put an answer among those that a learner can hand in."""
        lesson, question = self.lesson, self.page.question
        assert lesson is not None
        assert question is not None
        self._tries += 1
        seconds = time.monotonic() - self._turned_at
        asked = markup.plain(question.ask)
        answer = Answer("", lesson.title, asked, typed, verdict, seconds, 0, self._tries)
        self._window.session.predicting.answers.append(answer)

    def _soon(self, *_what: object) -> None:
        if self.lesson is not None:
            self._later.start()

    def _triggered(self, name: str) -> None:
        if self.lesson is not None and self.page.wait is not None:
            wait = self.page.wait
            if wait.kind == "action" and wait.what == name:
                self._act()

    def _watch(self) -> None:
        if self.lesson is None or self.acted or self.page.wait is None:
            return
        try:
            if is_done(self._window, self.page.wait):
                self._act()
        except UserError:
            return

    def _act(self) -> None:
        if not self.acted:
            self.acted = True
            self.changed.emit()
