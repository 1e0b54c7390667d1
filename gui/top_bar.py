"""Under the menus: the four modes, what the mode offers, and the backend."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QWidget

from core.language import tr
from gui.actions import ActionButton
from gui.backend_box import BackendBox
from gui.panels.train.speed import SpeedButton
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Segmented, Stat

MODES = {"data": tr("Data"), "build": tr("Build"), "train": tr("Train"), "step": tr("Step")}


class TopBar(QFrame):
    """The mode switch (objectName "mode"), the mode's own buttons and numbers, the backend selector."""

    def __init__(self, session: Session) -> None:
        """Hold a bar for each mode that is added."""
        super().__init__()
        self.setObjectName("topbar")
        self.setProperty("look", "bar")
        self._session = session
        self._bars: dict[str, QWidget] = {}
        tips = {name: tr("{text} mode (Ctrl+{n2})", text=text, n2=n) for n, (name, text) in enumerate(MODES.items(), 1)}
        self.switch = Segmented("mode", MODES, tips)
        self.switch.chosen.connect(session.set_mode)
        self._stack = QStackedWidget()
        self.backend = BackendBox(session)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, GAP, EDGE, GAP)
        row.setSpacing(2 * EDGE)
        row.addWidget(self.switch)
        row.addWidget(self._stack, 1)
        row.addWidget(self.backend)
        self._needs: tuple[object, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make_room)

    def add_bar(self, mode: str, bar: QWidget) -> None:
        """Hold the bar of a mode."""
        self._bars[mode] = bar
        self._stack.addWidget(bar)
        bar.installEventFilter(self)

    def show_mode(self, mode: str) -> None:
        """Show which mode is on, and its bar."""
        self.switch.choose(mode)
        self._stack.setCurrentWidget(self._bars[mode])
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the window has: what does not fit makes room by itself."""
        return QSize(600, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room anew when a number or a text in the mode's bar has become longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._later.start()
        return False

    def _make_room(self) -> None:
        """In a narrow window secondary buttons show their icon alone, the last numbers step back, switches shrink."""
        bar = self._bars.get(self._session.mode)
        if bar is None:
            return
        buttons = [b for b in bar.findChildren(QToolButton) if isinstance(b, (ActionButton, SpeedButton))]
        stats = bar.findChildren(Stat)
        wanted = [stat for stat in stats if stat.property("wanted") is not False]
        if self._needs == self._state(bar, wanted, buttons):
            return
        self.switch.set_slim(False)
        room = self._room()
        secondary = [button for button in buttons if button.property("look") != "primary"]
        switches = bar.findChildren(Segmented)
        for button in buttons:
            button.shrink(False)
        for switch in switches:
            switch.set_slim(False)
        for stat in wanted:
            stat.show()
        for button in reversed(secondary):
            if _width(bar) > room:
                button.shrink(True)
        for stat in reversed(wanted):
            if _width(bar) > room:
                stat.hide()
        for switch in switches:
            switch.set_slim(_width(bar) > room)
        self.switch.set_slim(_width(bar) > room)
        if _width(bar) > self._room():
            for button in buttons:
                button.shrink(True)
        layout = bar.layout()
        if layout is not None:  # it would go on with the sizes from before
            layout.invalidate()
            layout.activate()
        self._needs = self._state(bar, wanted, buttons)

    def _state(self, bar: QWidget, stats: list[Stat], buttons: list[ActionButton | SpeedButton]) -> tuple[object, ...]:
        """Give what the room hangs on; while it stays there is nothing to do anew."""
        widths = (self.width(), self.backend.sizeHint().width(), _width(bar))
        return bar, widths, *(stat.sizeHint().width() for stat in stats), *(button.text() for button in buttons)

    def _room(self) -> int:
        return self.width() - self.switch.sizeHint().width() - self.backend.sizeHint().width() - 6 * EDGE


def _width(bar: QWidget) -> int:
    """Add up what the bar needs now; its layout would answer from before the last change of a number."""
    layout = bar.layout()
    if layout is None:
        return 0
    total = 0
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is None:
            total += item.sizeHint().width() if item is not None else 0
        elif not widget.isHidden():
            total += min(max(widget.sizeHint().width(), widget.minimumWidth()), widget.maximumWidth())
        total += layout.spacing()
    return total
