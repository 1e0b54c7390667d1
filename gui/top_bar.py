"""Under the menus: the four modes, what the mode offers, and the backend."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from gui.backend_box import BackendBox
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Segmented

MODES = {"data": "Data", "build": "Build", "train": "Train", "step": "Step"}


class TopBar(QFrame):
    """The mode switch (objectName "mode"), the mode's own buttons and numbers, the backend selector."""

    def __init__(self, session: Session, bars: Mapping[str, QWidget]) -> None:
        """Hold one bar for each mode."""
        super().__init__()
        self.setObjectName("topbar")
        self.setProperty("look", "bar")
        self._session, self._bars = session, bars
        tips = {name: f"{text} mode (Ctrl+{n})" for n, (name, text) in enumerate(MODES.items(), 1)}
        self.switch = Segmented("mode", MODES, tips)
        self.switch.chosen.connect(session.set_mode)
        self._stack = QStackedWidget()
        for bar in bars.values():
            self._stack.addWidget(bar)
        self.backend = BackendBox(session)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, GAP, EDGE, GAP)
        row.setSpacing(2 * EDGE)
        row.addWidget(self.switch)
        row.addWidget(self._stack, 1)
        row.addWidget(self.backend)
        session.mode_changed.connect(self._show_mode)
        self._show_mode(session.mode)

    def _show_mode(self, mode: str) -> None:
        self.switch.choose(mode)
        self._stack.setCurrentWidget(self._bars[mode])
