"""The list of lessons with what was done of each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.language import tr
from core.lessons import markup
from core.lessons.lesson import Lesson
from core.lessons.progress import Progress
from gui.tokens import EDGE, GAP
from gui.widgets import Card, ElidedLabel, push_button

SAFE = tr("This window belongs to the lessons. Your own work waits in its own window, untouched.")
HOME = tr("Close the lessons and go back to your own window")
KIND = Qt.ItemDataRole.UserRole


class LessonList(QWidget):
    """Lets the learner choose a lesson.

    Signals:
        chosen: (kind, whether from the beginning).  reset_wanted: forget all progress.  glossary_wanted.
    """

    chosen = Signal(str, bool)
    reset_wanted = Signal()
    glossary_wanted = Signal()
    work_wanted = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("lesson.all")
        self._lessons: Mapping[str, Lesson] = {}
        self._progress = Progress()
        title = ElidedLabel(tr("Lessons"))
        title.setProperty("look", "title")
        self.count = ElidedLabel()
        self.count.setObjectName("lesson.count")
        self.count.setProperty("look", "muted")
        self.list = QListWidget()
        self.list.setObjectName("lesson.items")
        self.list.setAccessibleName(tr("Lessons"))
        self.list.setToolTip(tr("Choose a lesson; Return or a double click begins it or goes on with it"))
        self.list.setProperty("look", "plain")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(lambda *_: self._describe())
        self.list.itemActivated.connect(lambda _item: self._begin(False))
        self.name, self.about, self.problems = QLabel(), QLabel(), QLabel()
        for label, name in ((self.name, "name"), (self.about, "about"), (self.problems, "problems")):
            label.setObjectName(f"lesson.{name}")
            label.setWordWrap(True)
        self.name.setProperty("look", "value")
        self.about.setProperty("look", "muted")
        self.start = push_button("lesson.start", tr("Start"), tr("Begin this lesson, or go on where you left it"),
                                 lambda: self._begin(False))  # fmt: skip
        self.start.setProperty("look", "primary")
        self.anew = push_button("lesson.anew", tr("From the start"), tr("Begin this lesson at its first page"),
                                lambda: self._begin(True))  # fmt: skip
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.anew)
        buttons.addStretch(1)
        card = Card("lesson.card", self.name, self.about)
        card.body.addLayout(buttons)
        reset = push_button(
            "lesson.reset", tr("Forget progress"), tr("Mark every lesson as not begun"), self.reset_wanted.emit
        )
        words = push_button("lesson.glossary", tr("Glossary"), tr("Look a word up"), self.glossary_wanted.emit)
        for button in (reset, words):
            button.setProperty("look", "flat")
        foot = QHBoxLayout()
        foot.addWidget(words)
        foot.addStretch(1)
        foot.addWidget(reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        for part in (title, self.count, self.problems):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(card)
        column.addLayout(foot)
        safe = QLabel(SAFE)
        safe.setObjectName("lesson.safe")
        safe.setWordWrap(True)
        safe.setProperty("look", "small")
        column.addWidget(safe)
        column.addWidget(push_button("lesson.home", tr("Back to my work"), HOME, self.work_wanted.emit))

    def fill(self, lessons: Mapping[str, Lesson], progress: Progress, problems: list[str]) -> None:
        """Show the lessons; the next one that is not done is chosen."""
        chosen = self.kind
        self._lessons, self._progress = lessons, progress
        self.list.clear()
        for kind, lesson in lessons.items():
            item = QListWidgetItem(self._line(kind, lesson))
            item.setData(KIND, kind)
            item.setToolTip(f"{lesson.title}\n{markup.plain(lesson.about)}")
            self.list.addItem(item)
        done = sum(progress.of(kind).whole for kind in lessons)
        self.count.setText(tr("{done} of {n_lessons} done", done=done, n_lessons=len(lessons)))
        self.problems.setText("\n".join(problems[:3]))
        self.problems.setVisible(bool(problems))
        following = chosen or next((kind for kind in lessons if not progress.of(kind).whole), next(iter(lessons), ""))
        self.choose(following)

    def choose(self, kind: str) -> None:
        """Select a lesson in the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(KIND) == kind:
                self.list.setCurrentRow(row)
        self._describe()

    @property
    def kind(self) -> str:
        """The chosen lesson's kind; "" for none."""
        item = self.list.currentItem()
        return str(item.data(KIND)) if item is not None else ""

    def _line(self, kind: str, lesson: Lesson) -> str:
        done = self._progress.of(kind)
        mark = "✓" if done.whole else "◐" if done.finished or done.page else "○"
        number = f"{lesson.number:\u2007>2}  " if lesson.number else ""
        return f"{mark}  {number}{lesson.title}"

    def _describe(self) -> None:
        lesson = self._lessons.get(self.kind)
        begun = lesson is not None and self._progress.of(self.kind).page > 0
        self.start.setEnabled(lesson is not None)
        self.start.setText(tr("Go on") if begun else tr("Start"))
        self.start.setAccessibleName(self.start.text())
        self.anew.setVisible(begun)
        if lesson is not None:
            self.name.setText(lesson.title)
            self.about.setText(
                tr("{about}  About {minutes} minutes.", about=markup.plain(lesson.about), minutes=lesson.minutes)
            )

    def _begin(self, anew: bool) -> None:
        if self.kind:
            self.chosen.emit(self.kind, anew)
