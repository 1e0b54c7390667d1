"""The question of a page: a number to type, or answers to choose from, and what is said about them."""

from __future__ import annotations

import zlib

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from core import numbers
from core.errors import UserError
from core.language import tr
from core.lessons import markup
from gui import theme
from gui.lessons.guide import Guide
from gui.lessons.key_pad import KeyPad
from gui.lessons.rich_text import RichText
from gui.tokens import GAP
from gui.widgets import Line, push_button

TRIES = 2
"""Wrong answers after which the number may be shown."""


def mixed(options: tuple[str, ...]) -> list[int]:
    """Give the places of the answers in an order that tells nothing, and is the same each time."""
    return sorted(range(len(options)), key=lambda k: zlib.crc32(options[k].encode()))


class Words(QLabel):
    """An answer in words: a click on it chooses it."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of it."""
        self.pressed.emit()


class QuestionBox(QWidget):
    """Asks the question of the guide's page.

    Signals:
        wanted: a word of the glossary was clicked.
    """

    wanted = Signal(str)

    def __init__(self, guide: Guide) -> None:
        """Follow `guide`; `refresh` shows its page."""
        super().__init__()
        self.setObjectName("lesson.question")
        self._guide, self._tries = guide, 0
        self.ask = RichText("lesson.ask", tr("Question"))
        self.field = Line()
        self.field.setObjectName("lesson.answer")
        self.field.setAccessibleName(tr("Your answer"))
        self.field.setPlaceholderText(tr("Your answer"))
        self.field.setToolTip(tr("Type the number that you expect; Return checks it."))
        self.field.returnPressed.connect(self._check)
        self.check = push_button("lesson.check", tr("Check"), tr("Check your answer  (Return)"), self._check)
        self.give_up = push_button("lesson.reveal", tr("Show it"), tr("Show the number and go on"), self._reveal)
        self.verdict = QLabel()
        self.verdict.setObjectName("lesson.verdict")
        self.verdict.setWordWrap(True)
        self.explain = RichText("lesson.explain", tr("Explanation"))
        for text in (self.ask, self.explain):
            text.wanted.connect(self.wanted)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        self.pad = KeyPad(self.field)
        self.keys = push_button("lesson.keys", "123", tr("Show or hide keys on the screen, to type with the mouse"),
                                lambda: self.pad.setVisible(not self.pad.isVisible()))  # fmt: skip
        row.setSpacing(GAP)
        for part in (self.field, self.keys, self.check, self.give_up):
            row.addWidget(part, 1 if part is self.field else 0)
        self.pad.hide()
        self._options = QWidget()
        self._options.setObjectName("lesson.options")
        self._list = QVBoxLayout(self._options)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GAP)
        self._rows: list[QWidget] = []
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self.ask, self._row, self.pad, self._options, self.verdict, self.explain):
            column.addWidget(widget)

    def turn(self) -> None:
        """Show the question of another page."""
        page, self._tries = self._guide.page, 0
        question, choice = page.question, page.choice
        self.setVisible(question is not None or choice is not None)
        self._row.setVisible(question is not None)
        self.pad.setVisible(self.pad.isVisible() and question is not None)
        self._options.setVisible(choice is not None)
        self.give_up.setVisible(False)
        self.ask.set_markup(question.ask if question else choice.ask if choice else "")
        self.field.clear()
        self._fill(choice.options if choice else ())
        self._tell("", "text")
        self.explain.set_markup("")

    def _fill(self, options: tuple[str, ...]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._group.deleteLater()
        group = self._group = QButtonGroup(self)
        for k in mixed(options):
            text = options[k]
            row, button, words = QWidget(), QRadioButton(), Words(markup.plain(text))
            button.setObjectName(f"lesson.option.{k}")
            button.setAccessibleName(markup.plain(text))
            button.setToolTip(tr("Choose this answer"))
            words.setWordWrap(True)
            words.setBuddy(button)
            words.pressed.connect(button.click)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            group.addButton(button, k)
            self._list.addWidget(row)
            self._rows.append(row)
        group.idClicked.connect(self._choose)

    def _check(self) -> None:
        question = self._guide.page.question
        if question is None:
            return
        try:
            verdict = self._guide.answer(self.field.text())
        except UserError as error:
            self._tell(str(error), "bad")
            return
        self._tries += not verdict.is_right
        self.give_up.setVisible(self._tries >= TRIES and not self._guide.answered)
        if verdict.is_right:
            self._tell(f"✓ {verdict.words}", "good")
            self.explain.set_markup(question.explain)
        else:
            self._tell(f"✗ {verdict.words}", "warning" if verdict.kind == "close" else "bad")
            self.explain.set_markup(question.hint)
            self.field.selectAll()

    def _choose(self, option: int) -> None:
        choice = self._guide.page.choice
        if choice is None:
            return
        right = self._guide.choose(option)
        self._tell(
            "✓ Right." if right else tr("✗ Not this one. Think again, and choose another."), "good" if right else "bad"
        )
        self.explain.set_markup(choice.explain if right else "")

    def _reveal(self) -> None:
        question = self._guide.page.question
        if question is not None:
            self._tell(tr("It is {full}.", full=numbers.full(self._guide.reveal())), "text")
            self.explain.set_markup(question.explain)
            self.give_up.hide()

    def _tell(self, words: str, tone: str) -> None:
        self.verdict.setText(words)
        self.verdict.setAccessibleName(words)
        self.verdict.setVisible(bool(words))
        self.verdict.setStyleSheet(f"color: {theme.color(tone).name()}; font-weight: 600;")
