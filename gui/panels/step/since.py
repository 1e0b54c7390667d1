"""Since when is a unit dead: sought beside the window, with a way to the update that killed it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from core.explanation import Ref
from core.language import tr
from core.walk import Walk
from core.watching.since import Death, OnTimeline, dead_since
from gui import background
from gui.session import Session

ASK, WAIT = tr("Since when?"), tr("Seeking… cancel")
GUESS = tr("Nobody saw a part of this training; it was gone anew from the first weights with the settings of today.")


class Since(QWidget):
    """A button that asks, the answer, and a button that goes there."""

    def __init__(self, session: Session) -> None:
        """Start hidden: there is nothing to ask yet."""
        super().__init__()
        self.setObjectName("why.since")
        self._session = session
        self._unit: Ref | None = None
        self._walk: Walk | None = None
        self._job: background.Job | None = None
        self._death: Death | None = None
        self._moments: OnTimeline | None = None
        self.ask, self.go, self.answer = QPushButton(ASK), QPushButton(), QLabel(wordWrap=True)
        self.ask.setObjectName("why.since.ask")
        self.ask.setToolTip(tr("Find the update since which this neuron is dead, going back along the timeline."))
        self.go.setObjectName("why.since.go")
        self.go.setToolTip(tr("Go to the update that killed it."))
        self.answer.setObjectName("why.since.answer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.ask, self.answer, self.go):
            column.addWidget(widget)
        self.ask.clicked.connect(self._on_ask)
        self.go.clicked.connect(self._on_go)
        self.offer(None, None)

    def offer(self, walk: Walk | None, unit: Ref | None) -> None:
        """Ask about a unit of a walk; None takes the question away."""
        if unit is not None and walk is self._walk and unit == self._unit:
            return
        self._cancel()
        self._walk, self._unit, self._death = walk, unit, None
        self.answer.hide()
        self.go.hide()
        self.setVisible(unit is not None and walk is not None and walk.frame.step > 0)

    def _on_ask(self) -> None:
        walk, unit = self._walk, self._unit
        if self._job is not None:
            self._cancel()
        elif walk is not None and unit is not None:
            project, data = self._session.project, walk.data
            last = min(walk.frame.step, project.progress.step)
            self._moments = moments = OnTimeline(self._session.timeline.store, project)
            self.ask.setText(WAIT)
            self._job = background.run(
                lambda report: dead_since(moments, data, unit, last, report=report),
                self._show, self._fail, tr("Retracing"), self, after=background.LATER,
            )  # fmt: skip

    def _show(self, death: Death | None) -> None:
        self._cancel()
        self._death = death
        guess = self._moments is not None and self._moments.is_guess
        said = death.sentence if death is not None else tr("It is not dead: other rows pass through it.")
        self.answer.setText(f"{said} {GUESS}" if guess else said)
        self.answer.show()
        if death is not None and death.update:
            self.go.setText(tr("Go to update {update}", update=death.update))
            self.go.setAccessibleName(self.go.text())
            self.go.show()

    def _fail(self, sentence: str) -> None:
        self._cancel()
        self.answer.setText(sentence)
        self.answer.show()

    def _cancel(self) -> None:
        job, self._job = self._job, None
        if job is not None and job.running:
            job.cancel()
        self.ask.setText(ASK)

    def _on_go(self) -> None:
        if self._death is not None:
            self._session.stepping.set_whole_batch(True)
            self._session.stepping.go_to_words(f"u{self._death.update}")
