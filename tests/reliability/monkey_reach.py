"""What can be reached on show, and events there as the system sends them."""

from __future__ import annotations

import random
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from gui import windows
from gui.access.parts import Parts
from gui.main_window import MainWindow
from tests.reliability.monkey_seen import Seen, is_control, name_of

T = TypeVar("T", QWidget, QAction)
Button, Mod, Key = Qt.MouseButton, Qt.KeyboardModifier, Qt.Key
HELD = {
    Mod.ControlModifier: Key.Key_Control, Mod.ShiftModifier: Key.Key_Shift, Mod.AltModifier: Key.Key_Alt,
}  # fmt: skip
FRESH = 20
"""Events after which it is looked again what is on show."""


class Reach:
    """Finds places and sends events there; `chance` is new for every event."""

    def __init__(self, seen: Seen) -> None:
        self.seen = seen
        self.chance = random.Random()
        self._controls: list[QWidget] = []
        self._others: list[QWidget] = []
        self._of: QWidget | None = None
        self._stale, self.sent = 0, 0

    @property
    def window(self) -> MainWindow:
        """The window in front, else one of them."""
        shown = [window for window in windows.all_windows() if window.isVisible()]
        active = next((window for window in shown if window.isActiveWindow()), None)
        return active or self.chance.choice(shown)

    # What there is

    def _top(self) -> QWidget:
        inside = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if inside is not None:
            return inside
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowHandle() is not None]
        tops = [w for w in tops if w.windowType() not in (Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)]
        active = QApplication.activeWindow()
        if active in tops and self.chance.random() < 0.75:
            return active
        return self.chance.choice(sorted(tops, key=lambda w: w.objectName())) if tops else self.window

    def _shown(self) -> list[QWidget]:
        """List what is on show and can be used within the window that takes input."""
        top = self._top()
        self._stale -= 1
        if top is not self._of or self._stale <= 0:
            self._of, self._stale = top, FRESH
            shown = [
                w for w in (top, *top.findChildren(QWidget)) if w.isVisible() and w.isEnabled() and w.window() is top
            ]
            self._controls = [w for w in shown if is_control(w)]
            self._others = [w for w in shown if not is_control(w)]
            layers = self._layers()
            self.seen.offered.update(filter(None, (name_of(w, layers) for w in self._controls)))
        return [*self._controls, *self._others]

    def _layers(self) -> tuple[str, ...]:
        shown = windows.all_windows()
        return tuple({name for window in shown for name in window.session.newest.spec.names})

    def _target(self, control: bool = True) -> QWidget | None:
        self._shown()
        for _ in range(5):
            pool = self._controls if self._controls and control and self.chance.random() < 0.85 else self._others
            pool = [w for w in pool if isValid(w) and w.isVisible() and w.isEnabled()]
            if not pool:
                continue
            widget = self._best(pool)
            if widget.visibleRegion().isEmpty():
                self._bring(widget)
            if not widget.visibleRegion().isEmpty() and widget.window().windowHandle() is not None:
                return widget
        return None

    def _bring(self, widget: QWidget) -> None:
        inside = widget.parentWidget()
        while inside is not None:
            if isinstance(inside, QScrollArea):
                inside.ensureWidgetVisible(widget)
            inside = inside.parentWidget()

    def _best(self, pool: list[T]) -> T:
        """Choose one; every third time one that was never reached."""
        if self.chance.random() < 0.35:
            layers = self._layers()
            new = [w for w in pool if (name := name_of(w, layers)) and name not in self.seen.reached]
            pool = new or pool
        return self.chance.choice(pool)

    def _boxes(self, parts: Parts) -> list[QRect]:
        """Walk down by chance, and list the places of what lies side by side there."""
        keys = list(parts.children(None))
        boxes: list[QRect] = []
        for _ in range(4):
            boxes = [box for key in keys[:200] if not (box := parts.box(key)).isEmpty()] or boxes
            below = [key for key in keys[:200] if parts.children(key)]
            if not below or self.chance.random() < 0.3:
                break
            keys = list(parts.children(self.chance.choice(below)))
        return boxes

    def _note_actions(self, actions: list[QAction]) -> None:
        self.seen.offered.update(filter(None, (name_of(a) for a in actions)))

    def _reach(self, thing: QWidget | QAction) -> None:
        while isinstance(thing, QWidget) and not is_control(thing) and thing.parentWidget() is not None:
            thing = thing.parentWidget()
        name = name_of(thing, self._layers())
        if name:
            self.seen.offered.add(name)
            self.seen.reached.add(name)

    # Events as the system sends them

    def _point(self, rect: QRect) -> QPoint:
        chance = self.chance
        return QPoint(chance.randrange(max(1, rect.width())), chance.randrange(max(1, rect.height())))

    def _mouse(
        self, widget: QWidget, at: QPoint, button: Qt.MouseButton, modifier: Qt.KeyboardModifier = Mod.NoModifier,
        twice: bool = False,
    ) -> None:  # fmt: skip
        top = widget.window()
        hit = top.childAt(widget.mapTo(top, at)) or top
        self._reach(hit)
        self._send(widget, at, QEvent.Type.MouseMove, Button.NoButton, modifier)
        down = [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick][: 1 + twice]
        for event in down:
            for kind in (event, QEvent.Type.MouseButtonRelease):
                if isValid(widget):
                    self._send(widget, at, kind, button, modifier)

    def _send(
        self, widget: QWidget, at: QPoint, kind: QEvent.Type, button: Qt.MouseButton, modifier: Qt.KeyboardModifier
    ) -> None:
        """Send to the window, which finds the widget under the pointer; a press gives it the keyboard."""
        top = widget.window()
        handle = handle_of(top)
        if handle is None or not top.isVisible():
            return
        place = widget.mapTo(top, at)
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._focus(top.childAt(place))
        moved = kind == QEvent.Type.MouseMove
        held = Button.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        event = QMouseEvent(
            kind, QPointF(place), QPointF(top.mapToGlobal(place)), Button.NoButton if moved else button, held, modifier
        )
        self.sent += 1
        QApplication.sendEvent(handle, event)

    def _focus(self, widget: QWidget | None) -> None:
        while widget is not None:
            if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.ClickFocus == Qt.FocusPolicy.ClickFocus:
                widget.setFocus(Qt.FocusReason.MouseFocusReason)
                return
            widget = None if widget.isWindow() else widget.parentWidget()

    def _press(self, top: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        # The keys that are held come first and by themselves: QTest sends all of them to one window, though the first
        # may close a list that is open, and its window is gone for the second.
        held = [each for flag, each in HELD.items() if modifier & flag]
        todo = [*((QTest.keyPress, each, Mod.NoModifier) for each in held), (QTest.keyPress, key, modifier),
                (QTest.keyRelease, key, modifier)]  # fmt: skip
        for act, each, with_ in todo:
            handle = handle_of(top) if isValid(top) and top.isVisible() else None
            if handle is not None:
                self.sent += 1
                act(handle, each, with_)

    def _keys(self, window: QWidget, keys: QKeySequence) -> None:
        for place in range(keys.count()):
            one = keys[place]
            if isValid(window) and window.isVisible():
                self._press(window, one.key(), one.keyboardModifiers())


def handle_of(top: QWidget) -> QWindow | None:
    """Give the system's window of a widget, if it is there: a widget of Qt's own may be gone unnoticed by Python."""
    handle = top.window().windowHandle()
    return handle if handle in QGuiApplication.allWindows() else None


def words_of(widget: QWidget | None) -> str:
    """Name a widget by its name, else by its kind and the nearest name above it."""
    above = ""
    place = widget
    while place is not None and not above:
        above, place = place.objectName(), place.parentWidget()
    return f"{type(widget).__name__} {above}"
