"""Under the diagram: the trace at the left, the arithmetic at the right, the step as a sentence below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.language import tr
from gui.actions import tool_button
from gui.panels.step.arithmetic import Arithmetic
from gui.panels.step.notation import CHOICES
from gui.panels.step.question import PredictStrip, QuestionPage
from gui.panels.step.strip import StepStrip
from gui.panels.step.trace_view import TraceView
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, ElidedLabel, Section

HINT = tr("Every number is a link to where it came from")
KEYS = {"Left": "step.back", "Right": "step.forward"}


class StepBottom(QFrame):
    """Refreshes at most once for each turn of the event loop, and only while it can be seen."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("panel.step")
        self.setProperty("look", "panel")
        self._session = session
        self._divided = False
        self.trace, self.arithmetic = TraceView(session), Arithmetic(session)
        self.strip = StepStrip(session, actions)
        self.question, self.predicting = QuestionPage(session, actions), PredictStrip(session, actions)
        self.pages = QStackedWidget()
        for page in (self.arithmetic, self.question):
            self.pages.addWidget(page)
        self.notation = Choice("step.notation", CHOICES)
        self.notation.setAccessibleName(tr("Notation"))
        self.notation.setToolTip(tr("How formulas are written.  (N)"))
        self.notation.chosen.connect(session.stepping.set_notation)
        self.transcript = ElidedLabel()
        self.transcript.setObjectName("step.transcript")
        self.transcript.setProperty("look", "small")
        self._lay_out(actions)
        self._bind(actions)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (session.stepping.moved, session.changed, session.row_changed, session.mode_changed):
            signal.connect(lambda *_: self._later.start())
        session.predicting.changed.connect(self._later.start)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, GAP // 2)
        column.setSpacing(0)
        head = Section(tr("Arithmetic"), HINT)
        head.add(tool_button(actions["step.predict"], icon_only=True))
        head.add(self.notation)
        column.addWidget(_inset(head, EDGE + 4))
        column.addWidget(self.predicting)
        column.addWidget(self.pages, 1)
        column.addWidget(_inset(self.transcript, EDGE + 4))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_inset(Section(tr("Trace")), EDGE))
        column.addWidget(self.trace, 1)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setObjectName("step.halves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(1)
        self._halves.splitterMoved.connect(lambda *_: self._keep_division())
        left.setMinimumWidth(170)
        right.setMinimumWidth(300)
        for half, share in ((left, 0), (right, 1)):
            self._halves.addWidget(half)
            self._halves.setStretchFactor(self._halves.count() - 1, share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self._halves, 1)

    def _bind(self, actions: Mapping[str, QAction]) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, name in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(inside)
            shortcut.activated.connect(actions[name].trigger)
        copy = QAction(tr("Copy this step"), self)
        copy.setObjectName("step.copy")
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(inside)
        copy.setToolTip(tr("Copy the sentence and the line of this step."))
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy(self) -> None:
        """Put the step's sentence and line on the clipboard; where the table has the keyboard, its rows."""
        table = self.arithmetic.table
        if table.hasFocus():
            table.out.copy(titles=True)
            return
        QApplication.clipboard().setText(self.arithmetic.copied())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the trace its share, unless the user has given it another."""
        super().resizeEvent(event)
        if not self._divided:
            trace = max(244, min(290, round(0.28 * self.width())))
            self._halves.setSizes([trace, max(300, self.width() - trace)])

    def _keep_division(self) -> None:
        self._divided = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._later.start()

    def refresh(self) -> None:
        """Show the present step."""
        if not self.isVisible() or self._session.mode != "step":
            return
        self.notation.choose(self._session.stepping.notation)
        self.strip.refresh()
        self.trace.refresh()
        self.arithmetic.refresh()
        asking = self.question.refresh()
        self.predicting.refresh(asking)
        self._turn_to(self.question if asking else self.arithmetic)
        sentence = self.question.sentence if asking else self.arithmetic.transcript
        self.transcript.setText(sentence)
        self.transcript.setAccessibleName(sentence)

    def _turn_to(self, page: QWidget) -> None:
        """Show the question or the arithmetic; a new question takes the keyboard if the page before had it."""
        if self.pages.currentWidget() is page:
            return
        self.pages.setCurrentWidget(page)
        if page is self.question:
            self.question.field.ask()
        elif self.question.field.hasFocus():
            self.question.field.leave()


def _inset(widget: QWidget, edge: int) -> QWidget:
    """Keep a widget `edge` pixels off both sides."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(edge, 2, EDGE, 2)
    column.addWidget(widget)
    return holder
