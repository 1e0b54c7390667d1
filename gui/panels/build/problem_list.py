"""What is wrong or unwise in the network, each with buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.explanation import Ref
from core.language import tr
from core.problems import Problem
from gui import theme
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Card, ElidedLabel

MOST = 12
FINE = tr("No problem found: shapes, output and loss fit together.")


class ProblemList(QWidget):
    """Follows `session.problems`; a click on a sentence selects its layer.

    Buttons are "problem.<n>.remedy.<m>", sentences "problem.<n>.text", counted from 0.
    """

    def __init__(self, session: Session) -> None:
        """Show what there is."""
        super().__init__()
        self.setObjectName("problems")
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._shown: tuple[tuple[Problem, ...], str] | None = None
        theme.notifier().changed.connect(self._recolor)

    def refresh(self) -> None:
        """List the problems, those of the selected layer first."""
        ref = self._session.selection
        here = ref.layer if ref is not None else ""
        found = sorted(self._session.problems.shown(), key=lambda p: (not p.broken, p.place != here))
        if self._shown == (tuple(found), here):
            return
        self._shown = (tuple(found), here)
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for place, problem in enumerate(found[:MOST]):
            self._column.addWidget(self._card(place, problem))
        if not found:
            self._column.addWidget(_label(FINE, "muted"))
        elif len(found) > MOST:
            self._column.addWidget(_label(tr("and {n_found} more", n_found=len(found) - MOST), "muted"))

    def _card(self, place: int, problem: Problem) -> QWidget:
        card = Card(f"problem.{place}")
        sentence = _Sentence(problem.sentence, lambda: self._session.select(Ref("layer", problem.place)))
        sentence.setObjectName(f"problem.{place}.text")
        sentence.setProperty("tone", "bad" if problem.broken else "warning")
        if problem in self._session.problems.refused:
            note = ElidedLabel(tr("not done, since it would not fit"))
            note.setProperty("look", "error")
            card.body.addWidget(note)
        card.body.addWidget(sentence)
        for number, remedy in enumerate(problem.remedies):
            button = QPushButton(remedy.words)
            button.setObjectName(f"problem.{place}.remedy.{number}")
            button.setProperty("look", "primary" if not number else "")
            button.setToolTip(
                tr("{sentence}\n{remedy}; Undo takes it back.", sentence=problem.sentence, remedy=remedy.words)
            )
            button.setAccessibleName(remedy.words)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, p=problem, r=remedy: self._session.problems.apply(p, r))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            card.body.addLayout(row)
        if problem in self._session.problems.refused:
            close = QPushButton(tr("Leave it as it was"))
            close.setObjectName(f"problem.{place}.leave")
            close.setToolTip(tr("Forget what was refused; nothing has changed."))
            close.clicked.connect(self._session.problems.forget_refused)
            row = QHBoxLayout()
            row.addWidget(close)
            row.addStretch(1)
            card.body.addLayout(row)
        card.body.setContentsMargins(EDGE, GAP, EDGE, GAP)
        return card

    def _recolor(self) -> None:
        for sentence in self.findChildren(_Sentence):
            sentence.recolor()


class _Sentence(QLabel):
    """A sentence that can be clicked."""

    def __init__(self, words: str, act: object) -> None:
        super().__init__(words)
        self._act = act
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Click to select this layer"))
        self.setAccessibleName(words)

    def showEvent(self, event: object) -> None:
        """Take the colour once the tone is known."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.recolor()

    def recolor(self) -> None:
        """Write in the colour of its tone."""
        tone = str(self.property("tone") or "text")
        self.setStyleSheet(f"color: {theme.color(tone).name()};")

    def mousePressEvent(self, event: object) -> None:
        """Do what a click is for."""
        if callable(self._act):
            self._act()


def _label(words: str, look: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setProperty("look", look)
    return label
