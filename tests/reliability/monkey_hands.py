"""One random event at a time, at places that a user could reach: what is modal or pops up comes first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from gui import settings
from tests.reliability.monkey_cage import Cage
from tests.reliability.monkey_reach import Reach, words_of
from tests.reliability.monkey_seen import Seen, is_control, name_of

Button, Mod, Key = Qt.MouseButton, Qt.KeyboardModifier, Qt.Key
MODIFIERS = (Mod.ControlModifier, Mod.ShiftModifier, Mod.AltModifier, Mod.ControlModifier | Mod.ShiftModifier)
KEYS = (
    Key.Key_Tab, Key.Key_Backtab, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_Escape,
    Key.Key_Space, Key.Key_Delete, Key.Key_Backspace, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown,
    Key.Key_F1, Key.Key_F2, Key.Key_F3, Key.Key_F6, Key.Key_F10, Key.Key_Menu, Key.Key_Plus, Key.Key_Minus,
    Key.Key_Insert, Key.Key_A, Key.Key_F, Key.Key_P, Key.Key_N, Key.Key_0, Key.Key_1, Key.Key_9,
)  # fmt: skip
TEXTS = (
    "", "0", "1", "-1", "3.5", "1e-3", "1e308", "1e999", "-0", "nan", "inf", "007", "1,5", "１２", "٣", "½", "0x10",
    "1_000", "9" * 30, "dense 16 relu", "add conv2d after hidden1", "undo", "hidden1", "n0 > 3", "a b", "é", "ß",
    "漢字", "עברית", "🙂", "\U0001f469\u200d\U0001f467", "\u202eabc", "\u0301", "\u200b", "%s %n {x}", "<b>x</b>",
    "a/b\\c", "..", "'\"", "=1+1", "\t", "x" * 300, "loss < 0.1", "epoch == 3", "input", "relu", "output.units",
    "5 %", "1;2;3", "0.1 0.01", "8, 16, 32", "1..5",
)  # fmt: skip
COSTLY = ("action.view.theme", "action.access.text", "action.teach.presentation")
"""Every widget is dressed anew: a second each, so they come less often."""


class Hands(Reach):
    """Does something by chance; `chance` is new for every event, so that the n-th of a seed wants the same again."""

    def __init__(self, seen: Seen, cage: Cage) -> None:
        super().__init__(seen)
        self.cage = cage
        self._left = 0
        self._inside: QWidget | None = None
        kinds: dict[Callable[[], str], int] = {
            self.click: 34, self.key: 11, self.shortcut: 4, self.type: 8, self.wheel: 8, self.drag: 9, self.command: 8,
            self.part: 9, self.steer: 8, self.dock: 1, self.resize: 1, self.look: 1, self.drop: 1,
        }  # fmt: skip
        self._kinds, self._weights = list(kinds), list(kinds.values())

    def act(self) -> str:
        """Do one thing; give its words."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        inside = popup or modal
        if inside is not self._inside:
            self._inside, self._left = inside, self.chance.randrange(3, 14 if popup else 50)
        self._left -= 1
        if inside is not None and self._left <= 0:
            return self.leave(inside)
        if isinstance(popup, QMenu) and self.chance.random() < 0.7:
            return self.choose(popup)
        if inside is not None:
            free = (self.click, self.click, self.click, self.key, self.type, self.wheel, self.drag)
            return self.chance.choice(free)()
        return self.chance.choices(self._kinds, self._weights)[0]()

    def leave(self, inside: QWidget) -> str:
        """Close what is modal: by Escape, then as its frame does, then however it can be."""
        words = f"leave {words_of(inside)}"
        if self._left > -3:
            self._press(inside, Key.Key_Escape)
        elif isinstance(inside, QDialog) and self._left > -6:
            inside.reject()
        else:
            inside.close()
        return words

    def choose(self, menu: QMenu) -> str:
        """Choose something in a menu that is open."""
        found = [a for a in menu.actions() if a.isVisible() and a.isEnabled() and not a.isSeparator()]
        self._note_actions(found)
        if not found:
            menu.close()
            return "close a menu"
        action = self._best(found)
        words = f"choose {name_of(action) or action.text()!r}"
        self._reach(action)
        menu.setActiveAction(action)
        self._mouse(menu, menu.actionGeometry(action).center(), Button.LeftButton)
        return words

    def click(self) -> str:
        """Click anything that is on show."""
        widget = self._target()
        if widget is None:
            return "nothing to click"
        chance = self.chance
        at = widget.rect().center()
        if chance.random() < 0.6 or is_control(widget) is False:
            at = self._point(widget.rect())
        button = chance.choices([Button.LeftButton, Button.RightButton, Button.MiddleButton], [84, 14, 2])[0]
        modifier = chance.choice(MODIFIERS) if chance.random() < 0.12 else Mod.NoModifier
        twice = chance.random() < 0.1
        words = f"{'double ' if twice else ''}{button.name} {words_of(widget)} at {at.x()},{at.y()} {modifier.value}"
        if isinstance(widget, QMenuBar):
            # Not `QAction.menu`: PySide lets the menu go together with the action's wrapper.
            actions = [a for a in widget.actions() if a.isVisible() and not a.isSeparator()]
            at = widget.actionGeometry(chance.choice(actions)).center() if actions else at
        self._mouse(widget, at, button, modifier, twice)
        return words

    def key(self) -> str:
        """Press a key where the keyboard is."""
        chance = self.chance
        key = chance.choice(KEYS)
        modifier = chance.choice(MODIFIERS) if chance.random() < 0.2 else Mod.NoModifier
        if key == Key.Key_F10 or (key == Key.Key_Menu and modifier):
            key = Key.Key_Menu
        top = self._top()
        words = f"key {key.name} {modifier.value} in {words_of(QApplication.focusWidget())}"
        for _ in range(chance.choice([1, 1, 1, 1, 5])):
            if isValid(top) and top.isVisible():
                self._press(top, key, modifier)
        return words

    def shortcut(self) -> str:
        """Press the keys of a command."""
        window = self.window
        action = self._best([a for a in window.actions_by_id.values() if a.shortcuts() and a.isEnabled()])
        keys = self.chance.choice(action.shortcuts())
        words = f"shortcut {keys.toString()} of {name_of(action)}"
        if name_of(action).startswith(COSTLY) and self.chance.random() < 0.9:
            return f"leave out {words}"
        self._reach(action)
        self._keys(window, keys)
        return words

    def type(self) -> str:
        """Type or put words into a field."""
        chance = self.chance
        fields = [w for w in self._shown() if isValid(w) and isinstance(w, QLineEdit | QTextEdit | QPlainTextEdit)]
        focus = QApplication.focusWidget()
        if fields and (focus is None or chance.random() < 0.7):
            focus = self._best(fields)
            focus.setFocus(Qt.FocusReason.MouseFocusReason)
        if focus is None:
            return "nowhere to type"
        text = chance.choice(TEXTS)
        words = f"type {text[:40]!r} into {words_of(focus)}"
        self._reach(focus)
        if chance.random() < 0.6:
            self._press(focus.window(), Key.Key_A, Mod.ControlModifier)
        if isValid(focus):
            self.sent += 1
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(focus, event)
        if isValid(focus) and chance.random() < 0.6:
            self._press(focus.window(), chance.choice([Key.Key_Return, Key.Key_Tab, Key.Key_Enter, Key.Key_Escape]))
        return words

    def wheel(self) -> str:
        """Turn the wheel."""
        widget = self._target()
        if widget is None:
            return "nothing to turn"
        chance = self.chance
        modifier = chance.choice(MODIFIERS) if chance.random() < 0.3 else Mod.NoModifier
        at = self._point(widget.rect())
        turn = QPoint(0, chance.choice([120, -120, 15, -480])) if chance.random() < 0.9 else QPoint(120, 0)
        words = f"wheel {turn.y()} {words_of(widget)} {modifier.value}"
        top = widget.window()
        event = QWheelEvent(
            QPointF(widget.mapTo(top, at)), QPointF(widget.mapToGlobal(at)), QPoint(), turn, Button.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self._reach(widget)
        handle = top.windowHandle()
        if handle is not None:
            self.sent += 1
            QApplication.sendEvent(handle, event)
        return words

    def drag(self) -> str:
        """Press, move and let go, sometimes with Escape between."""
        widget = self._target(self.chance.random() < 0.5)
        if widget is None:
            return "nothing to drag"
        chance, top = self.chance, widget.window()
        places = [self._point(widget.rect()) for _ in range(chance.randrange(3, 9))]
        if chance.random() < 0.3:
            places[-1] = widget.mapFrom(top, self._point(top.rect()))
        button = chance.choices([Button.LeftButton, Button.MiddleButton, Button.RightButton], [90, 5, 5])[0]
        modifier = chance.choice(MODIFIERS) if chance.random() < 0.2 else Mod.NoModifier
        words = f"drag {words_of(widget)} {[(p.x(), p.y()) for p in places]} {button.name} {modifier.value}"
        self._reach(widget)
        self._send(widget, places[0], QEvent.Type.MouseButtonPress, button, modifier)
        for place in places[1:]:
            if isValid(widget):
                self._send(widget, place, QEvent.Type.MouseMove, button, modifier)
        if isValid(top) and chance.random() < 0.1:
            self._press(top, Key.Key_Escape)
        if isValid(widget):
            self._send(widget, places[-1], QEvent.Type.MouseButtonRelease, button, modifier)
        return words

    def command(self) -> str:
        """Trigger a command."""
        actions = [a for a in self.window.actions_by_id.values() if a.isEnabled()]
        self._note_actions(actions)
        action = self._best(actions)
        words = f"command {name_of(action)}"
        if name_of(action).startswith(COSTLY) and self.chance.random() < 0.9:
            return f"leave out {words}"
        self._reach(action)
        self.sent += 1
        action.trigger()
        return words

    def part(self) -> str:
        """Press, drag or ask for a menu at a thing that a widget paints, such as a neuron."""
        chance = self.chance
        painted = [w for w in self._shown() if isValid(w) and hasattr(w, "accessible_parts")]
        if self.window.diagram in painted and chance.random() < 0.6:
            painted = [self.window.diagram]
        if not painted:
            return "nothing painted"
        widget = chance.choice(painted)
        boxes = self._boxes(widget.accessible_parts())
        if not boxes:
            return f"no parts in {words_of(widget)}"
        inside = widget.viewport() if hasattr(widget, "viewport") else widget
        at, to = (
            chance.choice(boxes).center() + QPoint(chance.randrange(-3, 4), chance.randrange(-3, 4)) for _ in "12"
        )
        modifier = chance.choice(MODIFIERS) if chance.random() < 0.2 else Mod.NoModifier
        words = f"part of {words_of(widget)} at {at.x()},{at.y()} to {to.x()},{to.y()} {modifier.value}"
        self._reach(widget)
        kind = chance.random()
        if kind < 0.3:
            press, move, let_go = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
            for place, event in ((at, press), (to, move), (to, move), (to, let_go)):
                if isValid(inside):
                    self._send(inside, place, event, Button.LeftButton, modifier)
            return f"drag {words}"
        button = Button.RightButton if kind < 0.5 else Button.LeftButton
        self._mouse(inside, at, button, modifier, kind > 0.9)
        if isValid(inside) and chance.random() < 0.1 and inside.window().isVisible():
            self._press(inside.window(), chance.choice([Key.Key_Delete, Key.Key_Return, Key.Key_F2]))
        return f"{button.name} {words}"

    def steer(self) -> str:
        """Go to another mode, train, pause, step, undo or redo."""
        chance, window = self.chance, self.window
        names = {
            "view.data": 1, "view.build": 1, "view.train": 1, "view.step": 1, "train.start": 2, "train.stop": 1,
            "train.batch": 1, "train.epoch": 1, "train.reset": 1, "step.forward": 2, "step.back": 2, "edit.undo": 4,
            "edit.redo": 2, "time.back": 1, "time.forward": 1, "step.play": 1,
        }  # fmt: skip
        known = {name: weight for name, weight in names.items() if name in window.actions_by_id}
        name = chance.choices(list(known), list(known.values()))[0]
        action = window.actions_by_id[name]
        if action.isEnabled():
            self._reach(action)
            self.sent += 1
            action.trigger()
        return f"steer {name}"

    def dock(self) -> str:
        """Float, hide or put back a panel."""
        chance = self.chance
        docks = [d for d in self.window.findChildren(QDockWidget) if d.isVisible()]
        if not docks:
            return "no dock"
        dock = chance.choice(docks)
        self.sent += 1
        what = chance.choice(["float", "close", "resize", "home"])
        words = f"dock {what} {words_of(dock)}"
        if what == "float":
            dock.setFloating(not dock.isFloating())
        elif what == "close":
            dock.close()
        elif what == "resize" and dock.isFloating():
            dock.resize(chance.randrange(50, 900), chance.randrange(50, 900))
        else:
            self.window.stage.reset()
        return words

    def resize(self) -> str:
        """Give the window another size or state."""
        chance, window = self.chance, self.window
        self.sent += 1
        what = chance.choice(["small", "large", "any", "full", "normal"])
        if what == "full":
            window.showMaximized()
        elif what == "normal":
            window.showNormal()
        else:
            sizes = {"small": (1000, 640), "large": (2200, 1400)}
            window.resize(*sizes.get(what, (chance.randrange(1000, 2000), chance.randrange(640, 1300))))
        return f"resize {what}"

    def look(self) -> str:
        """Choose another theme, size of text or motion; rarely, since every widget is dressed anew."""
        chance = self.chance
        if chance.random() < 0.8:
            return "look at nothing"
        self.sent += 1
        key = chance.choice(["theme", "theme", "text_size", "motion"])
        value = chance.choice([*settings.table()[key].allowed()] or [80, 100, 150])
        settings.set_value(key, value)
        return f"setting {key} = {value}"

    def drop(self) -> str:
        """Drop a file onto the window."""
        chance, window = self.chance, self.window
        path = chance.choice(self.cage.known())
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        at, act = window.rect().center(), Qt.DropAction.CopyAction
        self.sent += 2
        enter = QDragEnterEvent(at, act, data, Button.LeftButton, Mod.NoModifier)
        QApplication.sendEvent(window, enter)
        if enter.isAccepted():
            QApplication.sendEvent(window, QDropEvent(QPointF(at), act, data, Button.LeftButton, Mod.NoModifier))
        return f"drop {path.name}"
