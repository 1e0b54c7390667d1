"""The question in place of the arithmetic: what is asked, the field for the number, verdict and hints."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.explanation import Explanation
from core.judging.choosing import EVERY
from core.judging.judge import Verdict
from core.judging.typed import EXAMPLE
from core.language import small, tr
from core.notation import written
from gui import theme
from gui.actions import tool_button
from gui.panels.scroll import ScrollPanel
from gui.panels.step.formula import formula_font
from gui.scaling import fix_width
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, ElidedLabel, push_button
from gui.widgets.line import Line

MARKS = {"right": "✓", "close": "≈", "slip": "✗", "wrong": "✗", "unreadable": "?"}
COLORS = {"right": "good", "close": "warning", "slip": "bad", "wrong": "bad", "unreadable": "warning"}
FIELD_WIDTH, LARGE = 120, 13.0


class AnswerField(Line):
    """A field for a number; Escape gives the keyboard back to the diagram."""

    def __init__(self, session: Session) -> None:
        """Serve `session`."""
        super().__init__()
        self._session = session
        self._back: QWidget | None = None
        self.setObjectName("step.answer")
        self.setAccessibleName(tr("Your number"))
        self.setPlaceholderText(tr("0.75 or 3/4"))
        self.setToolTip(
            tr("Type the next number, then Return: {example}. Escape goes back to the diagram.", example=EXAMPLE)
        )
        fix_width(self, FIELD_WIDTH)
        self.setMaxLength(60)
        self.returnPressed.connect(self.check)

    def ask(self) -> None:
        """Take the keyboard."""
        if self.isVisible() and not self.hasFocus():
            self._back = self.window().focusWidget()
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def check(self) -> None:
        """Hand the number in."""
        verdict = self._session.predicting.answer(self.text())
        if verdict is not None and verdict.is_right:
            self.leave()
        else:
            self.selectAll()

    def leave(self) -> None:
        """Give the keyboard back."""
        self.clear()
        if self.hasFocus() and self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class QuestionPage(ScrollPanel):
    """Shows the question that is open; nothing on it tells the number."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__("step.question", tr("The question"))
        self._session = session
        self._asked: Explanation | None = None
        self.title, self.left, self.verdict = _label("step.question_title", "value"), QLabel(), VerdictLabel()
        self.left.setObjectName("step.question_left")
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setFont(formula_font(LARGE))
        self.field = AnswerField(session)
        self.hints = [_label(f"step.hint{k}", "muted") for k in range(3)]
        self._lay_out(actions)
        session.predicting.wanted.connect(self.field.ask)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        self.body.setContentsMargins(EDGE + 4, 0, EDGE, GAP // 2)
        self.body.addWidget(self.title)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.left)
        row.addWidget(self.field)
        row.addWidget(
            push_button("step.check_answer", tr("Check"), tr("Check this number.  (Return)"), self.field.check)
        )
        row.addWidget(tool_button(actions["step.hint"]))
        row.addWidget(tool_button(actions["step.reveal"]))
        row.addStretch(1)
        self.body.addLayout(row)
        for label in (self.verdict, *self.hints):
            self.body.addWidget(label)
        self.body.addStretch(1)

    @property
    def sentence(self) -> str:
        """What is asked, as a sentence."""
        return tr("Predict: {left} ?", left=self.left.text()) if self._asked is not None else ""

    def refresh(self) -> bool:
        """Show the open question; false where none is, or where the cursor looks at earlier steps."""
        predicting, stepping = self._session.predicting, self._session.stepping
        told = predicting.told()
        if told is None or predicting.asking is None or stepping.cursor != predicting.asking - 1:
            self._asked = None
            return False
        if told is not self._asked:
            self.field.clear()
        self._asked = told
        shown = written(told, stepping.notation)
        self.title.setText(tr("What is the {title}?", title=small(told.title)))
        self.left.setText(f"{shown.left} =")
        self.verdict.show_verdict(predicting.verdict)
        given = predicting.hints()
        for k, label in enumerate(self.hints):
            label.setText(given[k] if k < len(given) else "")
            label.setVisible(k < len(given))
        self.setAccessibleDescription(f"{self.title.text()} {predicting.verdict.words if predicting.verdict else ''}")
        return True


class VerdictLabel(QLabel):
    """A verdict in words, with a mark and a colour."""

    def __init__(self, name: str = "step.verdict") -> None:
        """Start empty and hidden."""
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._kind = ""
        self.hide()
        theme.notifier().changed.connect(self._paint)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show a verdict, or nothing."""
        self.setVisible(verdict is not None)
        if verdict is None:
            self.setText("")
            return
        self._kind = verdict.kind
        self.setText(f"{MARKS[verdict.kind]} {verdict.words}")
        self.setAccessibleName(verdict.words)
        self._paint()

    def _paint(self) -> None:
        if self._kind:
            palette = self.palette()
            palette.setColor(self.foregroundRole(), theme.color(COLORS[self._kind]))
            self.setPalette(palette)
            self.setStyleSheet(f"color: {theme.color(COLORS[self._kind]).name()};")


class PredictStrip(QFrame):
    """Over the arithmetic while numbers are predicted: the last verdict, the score, which numbers are asked for."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Start hidden."""
        super().__init__()
        self.setObjectName("step.predicting")
        self._session = session
        self.last = VerdictLabel("step.last_verdict")
        self.score = ElidedLabel()
        self.score.setObjectName("step.score")
        self.score.setProperty("look", "small")
        self.every = Choice("step.every", EVERY)
        self.every.setAccessibleName(tr("Which numbers are asked for"))
        self.every.setToolTip(tr("Which numbers are asked for; the others are shown as you step."))
        self.every.chosen.connect(session.predicting.set_every)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.score, 1)
        row.addWidget(self.every)
        row.addWidget(tool_button(actions["teach.answers"], icon_only=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE + 4, 2, EDGE, 2)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.last)
        self.hide()

    def refresh(self, asking: bool) -> None:
        """Show the score, and the verdict on a number that was revealed."""
        predicting = self._session.predicting
        self.setVisible(predicting.on)
        if predicting.on:
            self.score.setText(tr("Predict: {score}", score=predicting.score.words))
            self.score.setToolTip(tr("Right answers of this session, and those at the first try without a hint."))
            self.every.choose(predicting.every)
            self.last.show_verdict(None if asking else predicting.verdict)


def _label(name: str, look: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label
