"""The timeline's bar: buttons, the update on show as a field, the strip, and the words that say one looks back."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from core import numbers
from core.branching import all_lines
from core.errors import UserError
from core.language import tr
from gui.actions import tool_button
from gui.scaling import fix_width
from gui.session import Session
from gui.timeline.strip import Course, Row, Strip, spaced
from gui.tokens import EDGE, GAP
from gui.widgets import NumberEdit, Pill, ProgressStrip
from gui.widgets.labels import ElidedLabel

FIELD_WIDTH = 74
REFRESH_MS = 66
PROGRESS_MS = 150
"""A journey that takes longer shows how far it is."""
MODES = ("train", "step")
MOST_EPOCHS = 4000
"""More ends of epochs are not drawn one by one."""


class TimelinePanel(QFrame):
    """Follows the session; shown in the modes that have to do with training."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("panel.timeline")
        self.setProperty("look", "foot")
        self.setAccessibleName(tr("Timeline of the training"))
        self._session, self._time = session, session.timeline
        self.strip = Strip()
        self.field = NumberEdit("timeline.update", tr("The update"), whole=True, check=self._check)
        fix_width(self.field, FIELD_WIDTH)
        self.field.setToolTip(tr("The update on show; type another one to go there."))
        self._of, self._loss = QLabel(), ElidedLabel()
        self._state = Pill("", "good", "timeline.state")
        self._hash = QLabel()
        for label, name in ((self._of, "of"), (self._loss, "loss"), (self._hash, "hash")):
            label.setObjectName(f"timeline.{name}")
            label.setProperty("look", "muted")
        self.progress = ProgressStrip("timeline.progress")
        self._lay_out(actions)
        self._connect()
        self.refresh()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP)
        for name in ("time.first", "time.back"):
            above.addWidget(tool_button(actions[name], "flat", icon_only=True))
        above.addWidget(self.field)
        above.addWidget(self._of)
        above.addWidget(tool_button(actions["time.forward"], "flat", icon_only=True))
        self.back, self.branch = tool_button(actions["time.newest"], "primary"), tool_button(actions["time.branch"])
        for part in (self._state, self.back, self.branch, self.progress):
            above.addWidget(part)
        above.addWidget(self._loss, 1)
        above.addWidget(self._hash)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 3, EDGE, 3)
        column.setSpacing(2)
        column.addLayout(above)
        column.addWidget(self.strip)
        for button in (self.back, self.branch):
            button.setMaximumHeight(self.field.sizeHint().height())

    def _connect(self) -> None:
        session, timeline = self._session, self._time
        self._later = QTimer(self, singleShot=True, interval=0)
        self._slower = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._patience = QTimer(self, singleShot=True, interval=PROGRESS_MS)
        self._part = 1.0
        for timer in (self._later, self._slower):
            timer.timeout.connect(self.refresh)
        self._patience.timeout.connect(self._show_progress)
        for signal in (timeline.moved, timeline.marked, session.training.state_changed, session.data_changed):
            signal.connect(self._soon)
        session.training.snapshot_taken.connect(self._on_snapshot)
        session.mode_changed.connect(self._show_mode)
        timeline.progressed.connect(self._on_progress)
        self.progress.cancelled.connect(timeline.give_up)
        self.strip.chosen.connect(timeline.go)
        self.strip.stepped.connect(timeline.by)
        self.strip.newest_wanted.connect(timeline.to_newest)
        self.strip.branch_chosen.connect(timeline.switch)
        self.field.edited.connect(lambda step: timeline.go(int(step)))
        self.field.problem_changed.connect(session.tell)

    def _soon(self) -> None:
        self._later.start()

    def _on_snapshot(self) -> None:
        if not self._slower.isActive():
            self._slower.start()

    def _show_mode(self) -> None:
        wanted = self._session.mode in MODES
        if wanted == self.isHidden():  # shown without a parent, it would be a window of its own
            self.setVisible(wanted)
        self.refresh()

    def _check(self, step: float) -> None:
        if not 0 <= step <= self._time.last:
            raise UserError(tr("The update has to be from 0 to {last}.", last=self._time.last))

    def ask_update(self) -> None:
        """Let the user type an update."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_low(self, low: bool) -> None:
        """Take less room, or as much as is good."""
        if self.strip.set_low(low):
            self.setMinimumHeight(self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.refresh()

    # Showing

    def refresh(self) -> None:
        """Show where the session is."""
        if self.isHidden():
            return
        step, last, past = self._time.wanted, self._time.last, self._session.in_past
        self.field.set_value(step)
        self._of.setText(tr("of {spaced}", spaced=spaced(last)))
        self._show_state(past)
        loss = self._time.loss_at(step)
        words = tr("update {spaced} of {spaced2}", spaced=spaced(step), spaced2=spaced(last))
        told = [tr("train loss {loss}", loss=numbers.text(loss))] if loss is not None else []
        self._loss.setText(" · ".join(told if self._time.is_exact else [*told, self._time.note]))
        self._loss.setToolTip(tr("Told nearest before the update on show"))
        spoken = tr("Timeline, {words}", words=words) + (
            tr(", training loss {loss}", loss=numbers.text(loss)) if loss is not None else ""
        )
        self.strip.show_course(self._course(step, last), spoken + (tr(", a moment of the past") if past else ""))
        self._show_hash()

    def _show_state(self, past: bool) -> None:
        training = self._session.training.running
        for button in (self.back, self.branch):
            button.setVisible(past)
        self._state.setVisible(past)
        if past:
            shown = spaced(self._session.project.progress.step)
            self._state.set(
                tr("Looking back: update {shown} of {spaced}", shown=shown, spaced=spaced(self._time.last)), "warning"
            )
            self._state.setToolTip(self._time.note)
        self.field.setReadOnly(training)

    def _show_hash(self) -> None:
        found = self._time.hash
        self._hash.setText(tr("state {found}", found=found[:8]) if found else "")
        about = tr("SHA-256 of the whole state: weights, optimizer, random state, order of the rows, curve.")
        self._hash.setToolTip(f"{self._time.note}\n{found}\n{about}" if found else self._time.note)
        self._hash.setAccessibleName(
            tr("State {found}. {note}", found=found[:8], note=self._time.note) if found else self._time.note
        )

    def _course(self, step: int, last: int) -> Course:
        session, timeline = self._session, self._time
        newest = session.newest
        curve, steps = timeline.curve_steps(newest)
        per_epoch = newest.config.updates_per_epoch(session.data.n_train)
        whole = int(last // max(per_epoch, 1)) if session.training.running else newest.progress.epoch
        epochs = timeline.steps_of(newest, np.arange(1.0, whole + 1)) if whole <= MOST_EPOCHS else np.zeros(0)
        rows = [
            Row(b.line.number, b.line.name, b.line.step, b.progress.step)
            for b in all_lines(newest)
            if b.line.number != newest.line.number
        ]
        marks = [(mark.step, mark.text) for mark in timeline.marks]
        return Course(last, step, steps, curve[:, 1], epochs, marks, rows)

    # Progress

    def _on_progress(self, part: float) -> None:
        self._part = part
        if part >= 1:
            self._patience.stop()
            self.progress.finish()
        elif self.progress.isVisible():
            self._show_progress()
        elif not self._patience.isActive():
            self._patience.start()

    def _show_progress(self) -> None:
        if self._part < 1:
            self.progress.show_progress(tr("to update {spaced}", spaced=spaced(self._time.wanted)), self._part, 1.0)
