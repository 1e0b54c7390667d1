"""One page of a lesson: text, formula, what to do, question, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from core import numbers
from core.language import tr
from core.lessons.lesson import Lesson
from gui import theme
from gui.keys.told import retold
from gui.lessons import targets
from gui.lessons.formula_view import FormulaView
from gui.lessons.guide import Guide
from gui.lessons.list_view import HOME, SAFE
from gui.lessons.question import QuestionBox
from gui.lessons.rich_text import RichText
from gui.panels.scroll import ScrollPanel
from gui.soon import soon
from gui.tokens import EDGE, GAP
from gui.widgets import Card, ElidedLabel, push_button

TITLES = {"step": tr("Step {} of {}"), "experiment": tr("Free experiment"), "check": tr("Check of understanding")}


class PageView(QWidget):
    """Shows the guide's page.

    Signals:
        list_wanted: back to all lessons.  wanted: a word of the glossary.  done: the last page was finished.
    """

    list_wanted = Signal()
    wanted = Signal(str)
    done = Signal()
    work_wanted = Signal()

    def __init__(self, guide: Guide, window: QWidget) -> None:
        """Follow `guide`."""
        super().__init__()
        self.setObjectName("lesson.page")
        self._guide, self._window = guide, window
        self.title, self.place = QLabel(), ElidedLabel()
        self.title.setWordWrap(True)
        self.title.setObjectName("lesson.title")
        self.title.setProperty("look", "title")
        self.place.setObjectName("lesson.place")
        self.place.setProperty("look", "muted")
        self.bar = QProgressBar()
        self.bar.setObjectName("lesson.progress")
        self.bar.setAccessibleName(tr("Progress in this lesson"))
        self.bar.setToolTip(tr("How far you are in this lesson"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.text, self.formula = RichText("lesson.text", tr("Lesson text")), FormulaView("lesson.formula")
        self.question, self.facts = QuestionBox(guide), RichText("lesson.facts", tr("Numbers of this lesson"))
        self.to_do = QLabel()
        self.to_do.setObjectName("lesson.to_do")
        self.to_do.setWordWrap(True)
        where = tr("Go to what this step is about, with the keyboard too")
        self.look = push_button("lesson.show_me", tr("Show me where"), where, self._show_target)
        for part in (self.text, self.question):
            part.wanted.connect(self.wanted)
        self._lay_out()
        guide.turned.connect(self.turn)
        guide.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        guide = self._guide
        self.area = ScrollPanel("lesson.scroll", tr("Lesson"))
        task = self.task = Card("lesson.task", self.to_do)
        for part in (self.text, self.formula, self.question, self.facts, task, self.look):
            self.area.body.addWidget(part)
        self.area.body.setSpacing(EDGE)
        self.area.body.addStretch(1)
        all_lessons = push_button(
            "lesson.list",
            tr("‹ All lessons"),
            tr("Back to the list; this lesson goes on here later"),
            self.list_wanted.emit,
        )
        all_lessons.setProperty("look", "flat")
        self.back = push_button(
            "lesson.back", tr("Back"), tr("To the page before, and the window as it was there"), guide.back
        )
        self.again = push_button(
            "lesson.again",
            tr("Set up again"),
            tr("Put network, numbers and place of this page back, whatever was changed"),
            guide.again,
        )
        self.next = push_button("lesson.next", tr("Next"), tr("To the next page"), self._next)
        self.next.setProperty("look", "primary")
        self.skip = push_button(
            "lesson.skip", tr("Skip"), tr("Go on without doing this; it is not counted"), guide.skip
        )
        head, foot = QVBoxLayout(), QHBoxLayout()
        top = QHBoxLayout()
        top.addWidget(all_lessons)
        top.addStretch(1)
        home = push_button("lesson.work", tr("Back to my work"), f"{HOME}. {SAFE}", self.work_wanted.emit)
        home.setProperty("look", "flat")
        top.addWidget(home)
        head.addLayout(top)
        for line in (self.title, self.place, self.bar):
            head.addWidget(line)
        foot.setSpacing(GAP)
        for button in (self.back, self.again):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.skip, self.next):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def turn(self) -> None:
        """Show another page."""
        guide = self._guide
        if guide.lesson is None:
            return
        lesson, page, steps = guide.lesson, guide.page, len(guide.lesson.steps)
        self.title.setText(f"{lesson.number}  {lesson.title}" if lesson.number else lesson.title)
        self.place.setText(TITLES[page.kind].format(guide.page_number + 1, steps))
        self.bar.setRange(0, len(lesson.pages))
        self.bar.setValue(guide.page_number + 1)
        self.text.set_markup(retold(page.text))
        self.formula.set_formula(page.formula)
        self.question.turn()
        self.facts.set_markup("")
        self.look.setVisible(bool(page.target))
        self.look.setAccessibleDescription(targets.words_for(self._window, page.target))  # type: ignore[arg-type]
        self.area.verticalScrollBar().setValue(0)
        self.refresh()
        (self.question.field if page.question else self.next).setFocus()

    def wait_for(self, lesson: Lesson) -> None:
        """Say that the data of a lesson that begins are being read."""
        self.title.setText(lesson.title)
        self.place.setText(tr("Preparing data …"))
        self.text.set_markup(lesson.about)
        self.formula.set_formula("")
        for widget in (self.question, self.task, self.look, self.skip):
            widget.hide()
        for button in (self.back, self.again, self.next):
            button.setEnabled(False)

    def refresh(self) -> None:
        """Show what is done of what the page asks for."""
        guide = self._guide
        if guide.lesson is None:
            return
        wait = guide.page.wait
        words = retold(wait.words) if wait is not None else ""
        self.task.setVisible(bool(words))
        self.to_do.setText(f"{'✓ Done: ' if guide.acted else '▸ '}{words}")
        self.to_do.setStyleSheet(f"color: {theme.color('good' if guide.acted else 'text').name()};")
        self.back.setEnabled(guide.page_number > 0 and not guide.busy)
        self.again.setEnabled(not guide.busy)
        self.next.setText(tr("Finish") if guide.is_last else tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.next.setEnabled(guide.may_go_on)
        self.skip.setVisible(not guide.may_go_on and not guide.is_last)
        if guide.page.kind == "check" and guide.may_go_on:
            self.facts.set_markup(facts_of(guide.lesson))
        if guide.busy:
            self.to_do.setText(tr("Preparing data …"))
            self.task.show()
            self.next.setEnabled(False)
        soon(self, self._show_verdict)

    def _show_verdict(self) -> None:
        """Bring what was said about an answer into view."""
        said = self.question.verdict
        if said.isVisible() and said.text():
            self.area.ensureWidgetVisible(self.question.explain if self.question.explain.isVisible() else said)
            self.area.ensureWidgetVisible(said)

    def _next(self) -> None:
        last = self._guide.is_last
        self._guide.next()
        if last and self._guide.may_go_on:
            self.done.emit()

    def _show_target(self) -> None:
        targets.show(self._window, self._guide.page.target)  # type: ignore[arg-type]


def facts_of(lesson: Lesson) -> str:
    """List the other numbers that a lesson has shown, to look them up once more."""
    if not lesson.facts:
        return ""
    lines = [f"- {fact.what}: **{numbers.text(fact.answer)}**" for fact in lesson.facts]
    return "\n".join([tr("**Also seen in this lesson**"), *lines])
