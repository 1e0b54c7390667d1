"""Above trace and arithmetic: the call stack, what one step is, playing and its speed, and where to go."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from core.goto import HELP
from core.language import tr
from core.levels import GRANULARITIES
from gui import theme
from gui.actions import tool_button
from gui.panels.step.call_stack import CallStack
from gui.scaling import fix_width, follow, px
from gui.session import Session
from gui.stepping_play import LABELS
from gui.stepping_travel import told
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, ProgressStrip
from gui.widgets.line import Line

GO_TO_WIDTH = 150


class GoTo(Line):
    """A field that takes "e3 b2 r7 back L2"; Return goes there, Escape gives the keyboard back."""

    def __init__(self, session: Session) -> None:
        """Serve `session`."""
        super().__init__()
        self._session = session
        self._back: QWidget | None = None
        self.setObjectName("step.goto")
        self.setAccessibleName(tr("Go to"))
        self.setPlaceholderText(tr("Go to: e3 b2 r7"))
        self.setToolTip(tr("Go to a place or moment, then Return: {help}.", help=HELP))
        fix_width(self, GO_TO_WIDTH)
        self.returnPressed.connect(self._go)

    def ask(self) -> None:
        """Take the keyboard."""
        self._back = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if told(self._session, lambda: self._session.stepping.go_to_words(self.text())):
            self.clear()
            self._leave()
        else:
            self.selectAll()

    def _leave(self) -> None:
        if self._back is not None and self._back is not self:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()


class StepStrip(QFrame):
    """One line over the whole width."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("step.strip")
        self._session = session
        stepping, player = session.stepping, session.player
        self.stack, self.go_to = CallStack(session), GoTo(session)
        self.granularity = Choice("step.granularity", GRANULARITIES)
        self.granularity.setAccessibleName(tr("Granularity"))
        self.granularity.setToolTip(tr("What one step is: → and ← move by one of these.  (, and . change it)"))
        self.granularity.chosen.connect(stepping.set_granularity)
        self.speed = Choice("step.speed", LABELS)
        self.speed.setAccessibleName(tr("Speed"))
        self.speed.setToolTip(tr("How fast playing goes.  ([ slower, ] faster)"))
        self.speed.chosen.connect(player.set_speed)
        for choice in (self.granularity, self.speed):
            choice.setMinimumWidth(0)
            follow(choice, partial(self._fit, choice))
        self.progress = ProgressStrip("step.travel")
        self.progress.cancelled.connect(session.stepping.travel.give_up)
        self._lay_out(actions)
        stepping.manner_changed.connect(self.refresh_manner)
        player.changed.connect(self.refresh_manner)
        stepping.travel.progressed.connect(self._show_travel)
        self.refresh_manner()

    @staticmethod
    def _fit(choice: Choice) -> None:
        choice.setFixedWidth(QFontMetrics(theme.ui_font()).horizontalAdvance(tr("fastest")) + px(48))

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE - 4, 3, EDGE, 3)
        row.setSpacing(GAP)
        row.addWidget(self.stack, 1)
        row.addWidget(self.progress)
        row.addWidget(self.granularity)
        row.addWidget(tool_button(actions["step.play"], icon_only=True))
        row.addWidget(self.speed)
        row.addWidget(self.go_to)

    def refresh(self) -> None:
        """Show where the cursor is."""
        self.stack.refresh()

    def refresh_manner(self) -> None:
        """Show what one step is, and how fast playing goes."""
        self.granularity.choose(self._session.stepping.granularity)
        self.speed.choose(self._session.player.speed)

    def _show_travel(self, part: float) -> None:
        if part >= 1:
            self.progress.finish()
        else:
            self.progress.show_progress(tr("Training on"), part, 1.0)
        self.stack.setVisible(part >= 1)
