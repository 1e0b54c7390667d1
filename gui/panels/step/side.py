"""At the right of the step mode: the inspector, why, a layer, the batch and the proof, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.explanation import Ref
from core.language import tr
from gui.panels.step.batch_panel import BatchPanel
from gui.panels.step.inspector import StepInspector
from gui.panels.step.layer_panel import LayerPanel
from gui.panels.step.proof_panel import ProofPanel
from gui.panels.step.why_panel import WhyPanel
from gui.panels.watching.panel import WatchPanel
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Segmented

TABS = {
    "inspector": tr("Inspect"),
    "why": tr("Why"),
    "layer": tr("Layer"),
    "batch": tr("Rows"),
    "proof": tr("Proof"),
    "watch": tr("Watch"),
}
TIPS = {
    "inspector": tr("What is known about the selected place"),
    "why": tr("Where a number came from (Y), what it moves (Shift+Y)"),
    "layer": tr("The weights of a layer as a matrix, and all of its neurons"),
    "batch": tr("The rows of the batch and what each adds"),
    "proof": tr("The slope found by trying (G)"),
    "watch": tr("Watches and breakpoints (Alt+W, F9)"),
}


class StepSide(QFrame):
    """Refreshes the panel on show, at most once for each turn of the event loop."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("panel.step_side")
        self.setProperty("look", "panel")
        self._session = session
        self.inspector, self.why = StepInspector(session), WhyPanel(session)
        self.layer, self.batch, self.proof = LayerPanel(session), BatchPanel(session), ProofPanel(session)
        self.watch = WatchPanel(session)
        self.tabs = Segmented("step.side", TABS, TIPS, slim=True)
        self._stack = QStackedWidget()
        panels = self.inspector, self.why, self.layer, self.batch, self.proof, self.watch
        self._panels: dict[str, QWidget] = dict(zip(TABS, panels, strict=True))
        for panel in self._panels.values():
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(2)
        holder = QHBoxLayout()
        holder.setContentsMargins(EDGE, 0, EDGE, 0)
        holder.addWidget(self.tabs)
        holder.addStretch(1)
        column.addLayout(holder)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.show_tab)
        session.stepping.asked.connect(self._answer)
        session.watching.edit_asked.connect(self._show_breakpoint)
        session.watching.watch_asked.connect(self._show_watches)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (
            session.stepping.moved, session.changed, session.row_changed, session.mode_changed,
            session.selection_changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self._later.start())

    def show_tab(self, name: str) -> None:
        """Bring one panel to the front."""
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self._panels[name])
        self.refresh()

    def turn(self, by: int) -> None:
        """Bring the next panel, or the one before, to the front."""
        names = list(TABS)
        self.show_tab(names[(names.index(self.tabs.current()) + by) % len(names)])

    def refresh(self) -> None:
        """Show the present step in the panel on show; inspector and watches look after themselves."""
        panel = self._stack.currentWidget()
        if self.isVisible() and self._session.mode == "step" and panel not in (self.inspector, self.watch):
            panel.refresh()  # type: ignore[attr-defined]

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._later.start()

    def _show_breakpoint(self, index: int) -> None:
        if self._session.mode == "step":
            self.show_tab("watch")
            self.watch.show_breakpoint(index)

    def _show_watches(self) -> None:
        if self._session.mode == "step":
            self.show_tab("watch")
            self.watch.watches.line.setFocus()

    def _answer(self, question: str, about: object) -> None:
        if question == "why" and isinstance(about, int):
            self.why.ask_why(about)
        elif question == "influences" and isinstance(about, Ref):
            self.why.ask_influence(about)
        elif question == "proof" and isinstance(about, Ref):
            self.proof.ask(about)
        elif question == "layer" and isinstance(about, Ref):
            self._session.select(about)
        self.show_tab("why" if question in ("why", "influences") else question)
        if question in ("why", "influences"):
            self.why.tree.setFocus()
