"""Why is a number what it is, and what does it influence: a tree, and a sentence where it is 0 or no number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from core import numbers
from core.explanation import Ref
from core.influence import influence
from core.language import tr, tr_n
from core.walk import Walk
from core.why import Cause, why_not_finite, why_zero
from gui.panels.step.pointing import Pointing
from gui.panels.step.since import Since
from gui.panels.step.why_tree import WhyTree
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Section


class WhyPanel(QWidget):
    """Keeps its question while the user walks about; a new walk asks it anew."""

    def __init__(self, session: Session) -> None:
        """Start with the present step as its question."""
        super().__init__()
        self.setObjectName("panel.why")
        self._session, self._pointing = session, Pointing(session)
        self._walk: Walk | None = None
        self._step: int | None = None
        self._place: Ref | None = None
        self._cause: Cause | None = None
        self.head, self.sentence, self.go = Section(tr("Why?")), QLabel(), QPushButton(tr("Go there"))
        self.tree, self.since = WhyTree(), Since(session)
        self._lay_out()
        self.tree.chosen.connect(self._choose)
        self.tree.hovered.connect(self._hover)
        self.go.clicked.connect(self._go)

    def _lay_out(self) -> None:
        self.sentence.setObjectName("why.sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.go.setObjectName("why.go")
        self.go.setToolTip(tr("Go to the step where it begins."))
        self.go.setAccessibleName(tr("Go there"))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 2, EDGE, GAP)
        column.setSpacing(GAP // 2)
        for widget in (self.head, self.sentence):
            column.addWidget(widget)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.since)
        column.addWidget(self.tree, 1)

    def ask_why(self, step: int) -> None:
        """Show where the number of a step came from."""
        self._step, self._place = step, None
        self._show()

    def ask_influence(self, ref: Ref) -> None:
        """Show what the number at a place influences."""
        self._step, self._place = None, ref
        self._show()

    def refresh(self) -> None:
        """Ask again where the walk is another one; without a question, about the present step."""
        walk, cursor = self._session.stepping.walk, self._session.stepping.known
        if self._step is None and self._place is None:
            self._walk = walk
            if walk is not None and cursor >= 0:
                self._show_why(walk, cursor)
            else:
                self.head.set_hint("")
                self.tree.clear()
                self._tell(tr("Press Y on a number that is known, or Shift+Y for what it influences."), None)
        elif walk is not self._walk:
            if walk is None or self._walk is None or walk.project.spec is not self._walk.project.spec:
                self._step = self._place = None
                self.refresh()
            else:
                self._show()

    def _show(self) -> None:
        walk = self._walk = self._session.stepping.walk
        if walk is None:
            self.tree.clear()
            self._tell(tr("There is nothing to ask yet."), None)
        elif self._place is not None:
            self._show_influence(walk, self._place)
        elif self._step is not None and self._step < len(walk):
            self._show_why(walk, self._step)

    def _show_why(self, walk: Walk, step: int) -> None:
        told = walk[step]
        self.head.set_title(tr("Why?"))
        self.head.set_hint(f"{told.left} = {numbers.text(told.result)}")
        self.tree.show_why(walk, step)
        cause = why_zero(walk, step)
        if told.result - told.result != 0:
            cause = why_not_finite(walk)
        words = tr("{name}: {value}", name=told.title, value=told.words)
        self._tell(cause.sentence if cause is not None else words, cause)

    def _show_influence(self, walk: Walk, ref: Ref) -> None:
        found = influence(walk, ref)
        self.head.set_title(tr("What does it influence?"))
        if found is None:
            self.head.set_hint("")
            self.tree.clear()
            self._tell(
                tr("The walk makes no slope for this number, so its influence on the loss is not known here."), None
            )
            return
        slope = numbers.text(found.slope)
        self.head.set_hint(tr("slope {slope}", slope=slope))
        self.tree.show_paths(walk, found)
        share = tr(" (this row's share)") if walk.batch is not None else ""
        paths = (
            tr("very many paths; their products add up to")
            if found.count is None
            else tr_n("{n} path, whose product is", "{n} paths; their products add up to", found.count)
        )
        more = tr("If it grows by 0.01, the loss changes by about {slope}.", slope=numbers.text(0.01 * found.slope))
        self._tell(
            tr(
                "It moves the loss on {paths} its slope, {slope}{share}. {more}",
                paths=paths,
                slope=slope,
                share=share,
                more=more,
            ),
            None,
        )

    def _tell(self, sentence: str, cause: Cause | None) -> None:
        self._cause = cause
        self.since.offer(self._walk, cause.ref if cause is not None and cause.flat else None)
        self.sentence.setText(sentence)
        self.go.setVisible(cause is not None and (cause.step is not None or cause.ref is not None))

    def _go(self) -> None:
        if self._cause is not None:
            self._choose(self._cause.step, self._cause.ref)

    def _choose(self, step: int | None, ref: Ref | None) -> None:
        if step is not None:
            self._pointing.leave()
            self._session.stepping.go_to(step)
        elif ref is not None:
            self._session.select(ref)
            self._pointing.keep()

    def _hover(self, ref: Ref | None) -> None:
        if ref is None:
            self._pointing.leave()
        else:
            self._pointing.enter(ref)
