"""Step: the debugger. The trace and the arithmetic below the diagram, the inspector at its right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from core import numbers
from core.explanation import Explanation, Factor, Ref
from core.probe import Probe
from core.walk import Walk
from gui.actions import tool_button
from gui.panels.mode import Mode
from gui.panels.step.arithmetic import Arithmetic
from gui.panels.step.inspector import StepInspector
from gui.panels.step.trace import TraceView
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import NumberEdit, Section, Stat

NAME = "step"


class StepBar(QWidget):
    """Steps forwards and back; which row and which step of which update this is."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("bar.step")
        self._session = session
        self._row = NumberEdit("step.row", "Row", whole=True)
        self._row.setFixedWidth(64)
        self._row.setToolTip("The row of the data that is stepped through; type a number")
        self._row.edited.connect(lambda value: session.set_row(int(value) - 1))
        self._rows = Stat("Row of", "stat.rows", "How many rows the data have")
        self._pass = Stat("Pass", "stat.pass", "Which part of the update the current step belongs to")
        self._update = Stat("Updates", "stat.updates", "How many updates were stepped through before this one")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for name in ("step.first", "step.back", "step.forward", "step.layer", "step.phase", "step.last", "step.apply"):
            look = "primary" if name == "step.forward" else "button"
            row.addWidget(tool_button(actions[name], look, icon_only=name in ("step.first", "step.last")))
        row.addSpacing(GAP)
        row.addWidget(self._arrow(actions["step.previous_row"], "◂"))
        row.addWidget(self._row)
        row.addWidget(self._arrow(actions["step.next_row"], "▸"))
        for stat in (self._rows, self._pass, self._update):
            row.addWidget(stat)
            row.addSpacing(GAP)
        row.addStretch(1)

    def _arrow(self, action: QAction, sign: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"button.{action.objectName().removeprefix('action.')}")
        button.setProperty("look", "button")
        button.setText(sign)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.clicked.connect(action.trigger)
        return button

    def show_place(self, walk: Walk, cursor: int, update: int) -> None:
        """Show where the debugger is."""
        self._row.set_value(walk.row + 1)
        self._rows.set(str(len(walk.data.x)))
        phase = walk[cursor].phase.capitalize() if cursor >= 0 else "Start"
        self._pass.set(f"{phase} · {cursor + 1} / {len(walk)}")
        self._update.set(str(update))


class StepMode(QObject):
    """Keeps the parts in step with the session; draws at most once for each turn of the event loop."""

    def __init__(
        self, session: Session, bar: StepBar, trace: TraceView, arithmetic: Arithmetic, inspector: StepInspector
    ) -> None:
        """Follow `session`."""
        super().__init__(bar)
        self._session, self._bar = session, bar
        self._trace, self._arithmetic, self._inspector = trace, arithmetic, inspector
        self._probe: Probe | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (session.stepping.moved, session.changed, session.selection_changed, session.row_changed):
            signal.connect(self._soon)
        session.mode_changed.connect(self._soon)
        trace.step_chosen.connect(session.stepping.go_to)
        arithmetic.factor_chosen.connect(self._go_to_origin)
        arithmetic.place_pointed.connect(self._point)

    def _soon(self, *_: object) -> None:
        if self._session.mode == NAME:
            self._later.start()

    def refresh(self) -> None:
        """Show the present step."""
        stepping = self._session.stepping
        walk = stepping.walk if self._session.mode == NAME else None
        if walk is None:
            return
        if self._probe is None or self._probe.walk is not walk:
            self._probe = Probe(walk)
        cursor = stepping.cursor
        self._bar.show_place(walk, cursor, stepping.update)
        self._trace.show_walk(walk, cursor)
        now = stepping.now
        if now is None:
            self._arithmetic.show_start(_instruction(walk), _describe_row(walk))
        else:
            self._arithmetic.show_step(walk, cursor, self._probe)
        place = self._place(now)
        self._inspector.show_place(place, walk, cursor, self._session.picture(), self._probe)

    def _place(self, now: Explanation | None) -> Ref | None:
        """Give the selected place, else that of the current step."""
        chosen = self._session.selection
        if chosen is not None and chosen.kind in ("unit", "weight", "bias"):
            return chosen
        return now.focus if now is not None else None

    def _go_to_origin(self, factor: Factor) -> None:
        walk = self._session.stepping.walk
        origin = walk.origin(factor) if walk is not None else None
        if origin is not None:
            self._session.stepping.go_to(origin)
        elif factor.ref is not None:
            self._session.select(factor.ref)

    def _point(self, ref: Ref | None) -> None:
        if ref is not None:
            self._session.select(ref)


def _instruction(walk: Walk) -> str:
    return (
        f"This update of row {walk.row + 1} has {len(walk)} steps: forward pass, loss, backward pass, update. "
        "Press → (or F10) for the first one, ← to take it back."
    )


def _describe_row(walk: Walk) -> str:
    pipeline = walk.data.pipeline
    inputs = zip(pipeline.feature_names, walk.data.x[walk.row], strict=True)
    shown = [f"{name} = {numbers.text(float(value))}" for name, value in list(inputs)[:8]]
    more = f" … and {len(pipeline.feature_names) - 8} more" if len(pipeline.feature_names) > 8 else ""
    targets = zip(pipeline.output_names, walk.data.y[walk.row], strict=True)
    wanted = ", ".join(f"{name} = {numbers.text(float(value))}" for name, value in list(targets)[:8])
    return f"Inputs: {', '.join(shown)}{more}. Target: {wanted}."


def build(session: Session, actions: Mapping[str, QAction]) -> Mode:
    """Make the widgets of the mode."""
    bar, trace, arithmetic, inspector = StepBar(session, actions), TraceView(), Arithmetic(), StepInspector(session)
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(EDGE, GAP, 0, 0)
    column.setSpacing(2)
    column.addWidget(Section("Trace", "click to go there"))
    column.addWidget(trace, 1)
    bottom = QSplitter()
    bottom.setObjectName("panel.debugger")
    bottom.setChildrenCollapsible(False)
    bottom.setHandleWidth(1)
    bottom.addWidget(left)
    bottom.addWidget(arithmetic)
    bottom.setSizes([320, 680])
    StepMode(session, bar, trace, arithmetic, inspector)
    return Mode(NAME, bar, right=inspector, bottom=bottom, right_width=372, bottom_height=330)
