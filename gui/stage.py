"""The panels of the modes around the middle of the window: they dock, tab, float, hide, and come back as they were."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from core.language import tr
from gui import motion, settings
from gui.panel_dock import PanelDock
from gui.panels.mode import Mode
from gui.panels.modes import NAMES

PLACES = ("left", "right", "bottom")
AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
LEAST_MIDDLE, LEAST_HEIGHT = 300, 200
"""Pixels that the middle keeps."""
WIDE, SLIM = 1300, 0.76
"""Pixels of window width from which the right panel gets its full width, and its least share of it."""
HIGH, FLAT = 880, 0.78
"""Pixels of window height from which the bottom panel gets its full height, and its least share of it."""
LARGE, MOST = (1920, 1200), 1.8
"""Pixels of a window from which on the right and bottom panels grow with it, and how many times as large they get."""
VERSION = 1
"""Of what is kept: another number lets go of arrangements that would no longer fit."""


class Stage(QMainWindow):
    """Lies inside the window. A mode whose panels nobody has touched keeps its shares when the window is resized.

    Signals:
        rearranged: a panel is shown, hidden, floating or elsewhere now.  resized: there is another room to share.
    """

    rearranged = Signal()
    resized = Signal()

    def __init__(self, middle: QWidget, kept: bool = True) -> None:
        """Hold panels around `middle`; `kept`: their arrangement is there at the next start."""
        super().__init__(None, Qt.WindowType.Widget)
        self.setObjectName("stage")
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setCorner(Qt.Corner.BottomLeftCorner, AREAS["left"])
        self.setCorner(Qt.Corner.BottomRightCorner, AREAS["right"])
        self.setCentralWidget(middle)
        self._modes: dict[str, Mode] = {}
        self._kept, self._mode, self._busy = kept, "", False
        self._own: dict[str, QByteArray] = {}
        """By mode: how the user arranged the panels."""
        self._allowed: tuple[str, ...] = PLACES
        self.docks: dict[tuple[str, str], PanelDock] = {}
        if kept:
            self._own = {name: state for name in NAMES if (state := settings.layout(name)) is not None}
        self._sizes = self._panel_sizes()

    def add(self, mode: Mode) -> None:
        """Hold the panels of one more mode, out of sight."""
        self._busy = True
        self._modes[mode.name] = mode
        for place in PLACES:
            widget = getattr(mode, place)
            if widget is not None:
                self._add(mode.name, place, widget)
        self._busy = False

    def _add(self, mode: str, place: str, widget: QWidget) -> None:
        dock = self.docks[mode, place] = PanelDock(f"dock.{mode}.{place}", widget)
        dock.hide()
        self.addDockWidget(AREAS[place], dock)
        dock.topLevelChanged.connect(self._touched)
        dock.dockLocationChanged.connect(self._touched)
        dock.closed.connect(self._touched)

    def dock(self, place: str) -> PanelDock | None:
        """Give the panel of the mode on show whose home is `place`."""
        return self.docks.get((self._mode, place))

    def shows(self, place: str) -> bool:
        """Tell whether the panel of the mode on show is there: docked or floating."""
        dock = self.dock(place)
        return dock is not None and not dock.isHidden()

    def show_mode(self, name: str) -> None:
        """Show the panels of a mode as they were left."""
        self.keep()
        self._mode, self._busy = name, True
        state = self._own.get(name)
        if state is None or not self.restoreState(state, VERSION):
            self._own.pop(name, None)
            self._put_home(name)
        for (mode, _), dock in self.docks.items():
            if mode != name:  # one that was made after the arrangement was kept
                dock.hide()
        self._busy = False
        self.rearranged.emit()

    def _put_home(self, name: str) -> None:
        for (mode, place), dock in self.docks.items():
            if mode != name:
                dock.hide()
                continue
            if dock.isFloating() or self.dockWidgetArea(dock) != AREAS[place] or self.tabifiedDockWidgets(dock):
                dock.setFloating(False)
                self.addDockWidget(AREAS[place], dock)
            dock.setVisible(place in self._allowed)

    def allow(self, places: tuple[str, ...]) -> None:
        """Show only these panels where the user has not arranged them: beside a lesson there is little room."""
        if places != self._allowed:
            self._allowed = places
            self.show_mode(self._mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share anew: what is asked for before the layout has the new size is cut by the old one."""
        super().resizeEvent(event)
        self.resized.emit()

    def share(self, size: QSize, widths: Mapping[str, int] | None = None) -> None:
        """Give the panels their part of a window of this size; those that the user arranged keep theirs."""
        if self._mode in self._own or not self._mode:
            return
        mode = self._modes[self._mode]
        wanted = {
            "left": mode.left_width,
            "right": round(mode.right_width * _share(size.width(), WIDE, SLIM, LARGE[0])),
            **(widths or {}),
        }
        sides = [place for place in ("left", "right") if self.shows(place)]
        docks = {place: self.docks[self._mode, place] for place in sides}
        self._busy = True
        layout = self.layout()
        if layout is not None:
            layout.activate()  # panels that were shown just now have no room yet that could be shared
        if sides:
            self.resizeDocks(list(docks.values()), [wanted[place] for place in sides], Qt.Orientation.Horizontal)
        bottom = self.dock("bottom")
        if bottom is not None and self.shows("bottom"):
            height = round(mode.bottom_height * _share(size.height(), HIGH, FLAT, LARGE[1]))
            self.resizeDocks([bottom], [min(height, max(80, self.height() - LEAST_HEIGHT))], Qt.Orientation.Vertical)
        self._busy = False

    def toggle(self, place: str) -> None:
        """Hide a panel, or bring it back where it was."""
        dock = self.dock(place)
        if dock is not None:
            dock.setVisible(dock.isHidden())
            if not dock.isHidden():
                dock.raise_()
            self._touched()

    def toggle_float(self, place: str) -> None:
        """Make a panel a window of its own, or put it back."""
        dock = self.dock(place)
        if dock is not None:
            dock.show()
            dock.setFloating(not dock.isFloating())

    def reset(self) -> None:
        """Arrange the panels of every mode as they were at first."""
        self._own.clear()
        if self._kept:
            for name in NAMES:
                settings.set_layout(name, None)
        name, self._mode = self._mode, ""
        self.show_mode(name)

    def keep(self) -> None:
        """Remember how the user has arranged the mode on show."""
        if self._mode in self._own:
            self._own[self._mode] = self.saveState(VERSION)
            if self._kept:
                settings.set_layout(self._mode, self._own[self._mode])

    def _touched(self, *_: object) -> None:
        """From now on the mode on show is arranged by the user."""
        if self._busy or not self._mode:
            return
        self._own[self._mode] = self.saveState(VERSION)
        self.rearranged.emit()

    def words(self, place: str) -> tuple[str, str]:
        """Name what `toggle` and `toggle_float` would do now."""
        names = {
            "left": (tr("Hide left panel"), tr("Show left panel"), tr("Float left panel"), tr("Dock left panel")),
            "right": (tr("Hide right panel"), tr("Show right panel"), tr("Float right panel"), tr("Dock right panel")),
            "bottom": (
                tr("Hide bottom panel"), tr("Show bottom panel"), tr("Float bottom panel"), tr("Dock bottom panel"),
            ),
        }[place]  # fmt: skip
        dock = self.dock(place)
        floating = dock is not None and dock.isFloating()
        return names[0 if self.shows(place) else 1], names[3 if floating else 2]

    def event(self, event: QEvent) -> bool:
        """Notice when the user moves the border of a panel: Qt takes such presses for itself."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._sizes = self._panel_sizes()
            self.setAnimated(motion.wanted())
        done = super().event(event)
        if event.type() == QEvent.Type.MouseButtonRelease and self._panel_sizes() != self._sizes:
            self._touched()
        return done

    def _panel_sizes(self) -> list[QSize]:
        return [dock.size() for (mode, _), dock in self.docks.items() if mode == self._mode]

    def end(self) -> None:
        """Keep the arrangement, and take panels that are windows of their own away with the window."""
        self.keep()
        self._mode = ""
        for dock in self.docks.values():
            if dock.isFloating():
                dock.hide()


def _share(size: int, usual: int, least: float, large: int) -> float:
    """Say which part of its usual size a panel gets in a window that is so wide or high."""
    return min(1.0, max(least, size / usual)) if size < large else min(MOST, size / large)
