"""Under the menus: the four modes, what the mode offers, and the backend."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from gui.actions import ActionButton
from gui.backend_box import BackendBox
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Segmented, Stat

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the window has: what does not fit makes room by itself."""
        return QSize(600, super().minimumSizeHint().height())

    def _show_mode(self, mode: str) -> None:
        self.switch.choose(mode)
        self._stack.setCurrentWidget(self._bars[mode])
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window secondary buttons show their icon alone, then the last numbers step back."""
        bar = self._bars[self._session.mode]
        taken = self.switch.sizeHint().width() + self.backend.sizeHint().width() + 6 * EDGE
        room = self.width() - taken
        buttons = [b for b in bar.findChildren(ActionButton) if b.property("look") != "primary"]
        stats = [stat for stat in bar.findChildren(Stat) if stat.property("wanted") is not False]
        for button in buttons:
            button.shrink(False)
        for stat in stats:
            stat.show()
        if _width(bar) > room:
            for button in buttons:
                button.shrink(True)
        for stat in reversed(stats):
            if _width(bar) > room:
                stat.hide()


def _width(bar: QWidget) -> int:
    layout = bar.layout()
    layout.invalidate()
    return layout.sizeHint().width()
