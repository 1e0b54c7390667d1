"""The line at the bottom: what is going on, how fast, and how long it will take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from core import numbers
from core.costs import BYTES, grouped, size_words
from core.diagnosis.finding import SEVERITIES
from core.language import tr, tr_n
from core.params import layout
from gui.calm import Calm
from gui.session import Session
from gui.tokens import EDGE
from gui.widgets import ElidedLabel, Pill, ProgressStrip

ROOMY = 1280
"""From this width on everything stands side by side."""
WIDE = 1700
"""The same where other long work goes on beside training."""


class StatusLine(QFrame):
    """State, parameters, speed, epoch and progress."""

    problem_wanted = Signal()
    """The number of problems was clicked."""
    finding_wanted = Signal()
    """The number of findings of the diagnosis was clicked."""

    def __init__(self, session: Session, reading: ProgressStrip) -> None:
        """Follow `session`; `reading` tells how far other long work is: here it moves nothing else."""
        super().__init__()
        self.setObjectName("status")
        self.setProperty("look", "foot")
        self._session = session
        self._progress, self._reading = ProgressStrip("status.progress"), reading
        for strip in (self._progress, reading):
            strip.installEventFilter(self)
        self._state = Pill(tr("ready"), "good", "status.state")
        self._state.installEventFilter(self)
        session.problems.changed.connect(self.refresh)
        session.mode_changed.connect(lambda _: self.refresh())
        self._findings = Pill("", "warning", "status.findings")
        self._findings.installEventFilter(self)
        self._findings.hide()
        session.diagnosis.changed.connect(self._show_findings)
        self._parameters, self._speed, self._hint = (self._label(n) for n in ("parameters", "speed", "hint"))
        self._progress.cancelled.connect(session.training.pause)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 2, EDGE, 2)
        row.setSpacing(2 * EDGE)
        for part in (self._state, self._findings, self._parameters, self._speed, self._progress, reading):
            row.addWidget(part)
        self._said = ElidedLabel("")
        self._said.setObjectName("status.said")
        self._said.setAccessibleName(tr("What was done last"))
        row.addWidget(self._said, 1)
        row.addWidget(self._hint)
        # As high with a strip as without: else everything above moves when training starts and ends.
        self.setMinimumHeight(self._progress.sizeHint().height() + 5)
        session.changed.connect(lambda: self._said.setText(""))
        session.mode_changed.connect(lambda _: self._said.setText(""))
        session.said.connect(self._said.setText)
        session.changed.connect(self.refresh)
        session.training.state_changed.connect(self.refresh)
        calm = Calm(self, self.refresh)
        session.training.snapshot_taken.connect(lambda new: calm.ask(new.epoch >= session.training.target))
        session.stepping.moved.connect(self._show_hint)
        session.undo_stack.cleanChanged.connect(lambda _: self._show_hint())
        session.mode_changed.connect(lambda _: self._show_hint())
        self.refresh()

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(f"status.{name}")
        return label

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the state goes to the next problem."""
        if watched is self._findings and event.type() == QEvent.Type.MouseButtonPress:
            self.finding_wanted.emit()
            return True
        if watched in (self._progress, self._reading):
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self._make_room()
            return False
        pressed = watched is self._state and event.type() == QEvent.Type.MouseButtonPress
        if pressed and self._session.mode == "build" and self._session.problems.found:
            self.problem_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the present state."""
        session, training = self._session, self._session.training
        state, tone = (tr("training"), "accent") if training.running else (tr("ready"), "good")
        if session.mode == "build" and not training.running:
            state, tone = session.problems.words(), "warning" if session.problems.found else "good"
        self._state.setToolTip(tr("Click to go to the next problem") if tone == "warning" else tr("What is going on"))
        if state != self._state.text():
            self._state.set(state, tone)
        self._parameters.setText(self._size())
        self._make_room()
        self._show_speed()
        self._show_hint()

    def _make_room(self) -> None:
        """Leave out what can be seen elsewhere where findings and progress need the room."""
        both = not (self._progress.isHidden() or self._reading.isHidden())
        crowded = both or (self._session.training.running and bool(self._session.diagnosis.shown()))
        self._parameters.setVisible(not crowded or self.width() >= (WIDE if both else ROOMY))
        for part in (self._speed, self._hint):
            part.setVisible(not both or self.width() >= WIDE)
        for strip in (self._progress, self._reading):
            strip.set_slim(both and self.width() < WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether everything fits."""
        super().resizeEvent(event)
        self._make_room()

    def _show_findings(self) -> None:
        """Say how many things the diagnosis has found, in the colour of the worst one."""
        shown = self._session.diagnosis.shown()
        self._findings.setVisible(bool(shown))
        self._make_room()
        if shown:
            count = tr_n("1 finding", "{n} findings", len(shown))
            words = shown[0].label if len(shown) == 1 and self.width() >= ROOMY else count
            self._findings.set(words, {"fault": "bad", "warning": "warning"}.get(shown[0].severity, "accent"))
            told = "\n".join(tr("{name}: {value}", name=SEVERITIES[f.severity], value=f.label) for f in shown)
            self._findings.setToolTip(tr("{told}\nClick to see evidence and remedies.", told=told))

    def _size(self) -> str:
        """Say how large the network is; while building with its layers and bytes."""
        spec, precision = self._session.project.spec, self._precision()
        count = layout(spec).size
        words = tr("{count} parameters", count=grouped(count))
        if self._session.mode != "build":
            return words
        return tr(
            "{n_layers} layers · {words} · {size_words} in {precision}",
            n_layers=len(spec.layers),
            words=words,
            size_words=size_words(count * BYTES[precision]),
            precision=precision,
        )

    def _precision(self) -> str:
        """Name the type to calculate with: very large arrays are kept in float32, whatever the setting is."""
        project = self._session.project
        return "float32" if project.weights.dtype == "float32" else project.config.run.precision

    def _show_speed(self) -> None:
        training = self._session.training
        snapshot = training.last
        if not training.running or snapshot is None:
            self._speed.setText("")
            self._progress.finish()
            return
        self._speed.setText(
            f"{_short(snapshot.steps_per_second)} steps/s · {_short(snapshot.rows_per_second)} samples/s"
        )
        epoch, epochs = int(snapshot.epoch), max(training.target, int(snapshot.epoch))
        left = snapshot.seconds_left if snapshot.seconds_left < 1e9 else None
        self._progress.show_progress(
            tr("epoch {epoch} of {epochs}", epoch=epoch, epochs=epochs), snapshot.epoch, epochs, left
        )

    def _show_hint(self) -> None:
        session = self._session
        if session.mode == "step" and session.stepping.walk is not None:
            total = len(session.stepping.walk)
            self._hint.setText(
                tr(
                    "step {cursor} of {total} · ← → to move, Home/End to jump",
                    cursor=session.stepping.cursor + 1,
                    total=total,
                )
            )
        else:
            self._hint.setText(tr("unsaved changes") if session.edited else "")


def _short(value: float) -> str:
    """Write a rate: 41 200, 1.3 M."""
    if value >= 1e6:
        return f"{numbers.text(value / 1e6, 2)} M"
    return f"{numbers.text(round(value), 3)}" if value < 1000 else f"{round(value, -2):,.0f}".replace(",", " ")
