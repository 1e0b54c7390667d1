"""Hands what widgets say of their parts on to Qt, and so to AT-SPI, UI Automation and VoiceOver.

Qt asks `_made` for every object that an assistive program comes upon. A part has a QObject of its own, made when it is
asked for, since Qt knows things by their QObject and lets go of what it keeps of them when that goes.
"""

from __future__ import annotations

import atexit
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import VoidPtr, isValid

from gui.access.parts import Key, Number, Parts

NOTHING = VoidPtr(0)
"""Says that a part lacks an interface: with None, PySide ends the interpreter."""
FEW = 200
"""So many objects for parts are kept in any case."""
PRESS = "Press"
SET_FOCUS = "SetFocus"
Text = QAccessible.Text


# Qt takes null where the hints of PySide want an interface, hence `Any`.


class Item(QObject):
    """Stands for one part of a widget."""

    def __init__(self, owner: QWidget, parts: Parts, key: Key) -> None:
        """Belong to `owner`."""
        super().__init__(owner)
        self.owner, self.parts, self.key = owner, parts, key


def install() -> None:
    """Let Qt ask for the parts of widgets; once for the application."""
    app = QApplication.instance()
    if app is not None and app.property("parts") is None:
        app.setProperty("parts", True)
        QAccessible.installFactory(_made)
        atexit.register(_let_go)


_all: list[QAccessibleInterface] = []
"""PySide keeps each of them as long as the program runs, so this list costs nothing more."""


def _let_go() -> None:
    """Take from Qt what is made in Python: it would ask for it when Python is gone, and end with a fault of memory."""
    for made in _all:
        if isValid(made):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))
    _all.clear()


def _made(_class: str, thing: QObject | None) -> QAccessibleInterface | None:
    made: QAccessibleInterface | None = None
    if isinstance(thing, Item):
        made = ItemInterface(thing)
    elif isinstance(thing, QWidget) and hasattr(type(thing), "accessible_parts"):
        slides = parts_of(thing).role_of_all == QAccessible.Role.Slider
        made = SliderInterface(thing) if slides else OwnerInterface(thing)
    if made is not None:
        _all.append(made)
    return made


def interface(thing: QObject) -> QAccessibleInterface | None:
    """Give what Qt tells about an object."""
    return QAccessible.queryAccessibleInterface(thing)


def item(owner: QWidget, key: Key) -> Item:
    """Give the object that stands for a part; now and then those of parts that are no more are let go."""
    made: dict[Key, Item] = owner.__dict__.setdefault("_accessible_items", {})
    if key not in made:
        parts = parts_of(owner)
        if len(made) >= owner.__dict__.get("_accessible_most", FEW):
            for old in [old for old in made if not parts.has(old)]:
                made.pop(old).deleteLater()
            owner.__dict__["_accessible_most"] = max(FEW, 2 * len(made))
        made[key] = Item(owner, parts, key)
    return made[key]


def parts_of(owner: QWidget) -> Parts:
    """Give the parts of a widget."""
    found: Parts = owner.accessible_parts()  # type: ignore[attr-defined]
    return found


class OwnerInterface(QAccessibleWidget):
    """A widget with parts: its child widgets come first, then the parts."""

    def __init__(self, widget: QWidget) -> None:
        """Speak for `widget`."""
        super().__init__(widget, parts_of(widget).role_of_all)
        self._widget = widget

    def _keys(self) -> list[Key]:
        return list(parts_of(self._widget).children(None)) if isValid(self._widget) else []

    def childCount(self) -> int:  # noqa: D102
        return super().childCount() + len(self._keys())

    def child(self, index: int) -> Any:  # noqa: D102
        widgets, keys = super().childCount(), self._keys()
        if index < widgets:
            return super().child(index)
        return interface(item(self._widget, keys[index - widgets])) if index - widgets < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: D102
        thing = child.object()
        if not isinstance(thing, Item):
            return super().indexOfChild(child)
        keys = self._keys()
        return super().childCount() + keys.index(thing.key) if thing.key in keys else -1

    def childAt(self, x: int, y: int) -> Any:  # noqa: D102
        key = parts_of(self._widget).at(self._widget.mapFromGlobal(QPoint(x, y)))
        return super().childAt(x, y) if key is None else interface(item(self._widget, key))

    def focusChild(self) -> Any:  # noqa: D102
        key = parts_of(self._widget).current() if self._widget.hasFocus() else None
        return super().focusChild() if key is None else interface(item(self._widget, key))

    def text(self, kind: Text) -> str:  # noqa: D102
        words = parts_of(self._widget).value(None) if kind == Text.Value else ""
        return words or super().text(kind)


class SliderInterface(OwnerInterface):
    """A widget that is a slider."""

    def __init__(self, widget: QWidget) -> None:
        """Speak for `widget`."""
        super().__init__(widget)
        self._number, self._actions = NumberOf(self), Actions(self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:  # noqa: D102
        known = {
            QAccessible.InterfaceType.ValueInterface: self._number,
            QAccessible.InterfaceType.ActionInterface: self._actions,
        }
        return known.get(kind, NOTHING)

    def press(self, focus: bool) -> None:
        """Give the slider the keyboard."""
        if isValid(self._widget):
            self._widget.setFocus()

    def number(self) -> Number:
        """Give the number that the slider stands at."""
        return (parts_of(self._widget).number(None) if isValid(self._widget) else None) or Number(0.0)

    def set_number(self, value: float) -> None:
        """Move the slider."""
        if isValid(self._widget) and self._widget.isEnabled():
            parts_of(self._widget).set_number(None, value)


class ItemInterface(QAccessibleObject):
    """One part."""

    def __init__(self, thing: Item) -> None:
        """Speak for the part of `thing`."""
        super().__init__(thing)
        self._item, self._owner, self._parts, self._key = thing, thing.owner, thing.parts, thing.key
        self._actions, self._number = Actions(self), NumberOf(self)

    def isValid(self) -> bool:  # noqa: D102
        return isValid(self._item) and isValid(self._owner) and self._parts.has(self._key)

    def window(self) -> Any:  # noqa: D102
        return self._owner.window().windowHandle() if self.isValid() else None

    def parent(self) -> Any:  # noqa: D102
        key = self._parts.parent(self._key)
        return interface(self._owner if key is None else item(self._owner, key))

    def childCount(self) -> int:  # noqa: D102
        return len(self._parts.children(self._key)) if self.isValid() else 0

    def child(self, index: int) -> Any:  # noqa: D102
        keys = self._parts.children(self._key) if self.isValid() else ()
        return interface(item(self._owner, keys[index])) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: D102
        thing = child.object()
        keys = list(self._parts.children(self._key)) if self.isValid() and isinstance(thing, Item) else []
        return keys.index(thing.key) if isinstance(thing, Item) and thing.key in keys else -1

    def childAt(self, x: int, y: int) -> Any:  # noqa: D102
        key = self._parts.at(self._owner.mapFromGlobal(QPoint(x, y)))
        return None if key is None or self._parts.parent(key) != self._key else interface(item(self._owner, key))

    def role(self) -> QAccessible.Role:  # noqa: D102
        return self._parts.role(self._key) if self.isValid() else QAccessible.Role.NoRole

    def text(self, kind: Text) -> str:  # noqa: D102
        if not self.isValid():
            return ""
        say = {Text.Name: self._parts.name, Text.Value: self._parts.value, Text.Description: self._parts.description}
        return say[kind](self._key) if kind in say else ""

    def rect(self) -> QRect:  # noqa: D102
        box = self._parts.box(self._key) if self.isValid() else QRect()
        return QRect(self._owner.mapToGlobal(box.topLeft()), box.size()) if box.isValid() else QRect()

    def state(self) -> QAccessible.State:  # noqa: D102
        found = QAccessible.State()
        if not self.isValid():
            found.invalid = True
            return found
        box, here = self._parts.box(self._key), self._parts.current() == self._key
        found.focusable = found.selectable = True
        found.selected = self._parts.selected(self._key)
        found.focused = here and self._owner.hasFocus()
        found.disabled = not self._owner.isEnabled()
        found.invisible = not self._owner.isVisible()
        found.offscreen = not box.intersects(self._owner.rect())
        if self._parts.number(self._key) is not None:
            found.editable = self._parts.writable(self._key)
            found.readOnly = not found.editable
        expanded = self._parts.expanded(self._key)
        found.expandable, found.expanded, found.collapsed = expanded is not None, expanded is True, expanded is False
        return found

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:  # noqa: D102
        if not self.isValid():
            return NOTHING
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        known = kind == QAccessible.InterfaceType.ValueInterface and self._parts.number(self._key) is not None
        return self._number if known else NOTHING

    # For the two below.

    def press(self, focus: bool) -> None:
        """Select the part; `focus` gives its widget the keyboard too."""
        if self.isValid():
            if focus:
                self._owner.setFocus()
            self._parts.press(self._key)

    def number(self) -> Number:
        """Give the number of the part."""
        return (self._parts.number(self._key) if self.isValid() else None) or Number(0.0)

    def set_number(self, value: float) -> None:
        """Set it where that is allowed."""
        if self.isValid() and self._parts.writable(self._key):
            self._parts.set_number(self._key, value)


class Actions(QAccessibleActionInterface):
    """What can be done with a part."""

    def __init__(self, of: ItemInterface | SliderInterface) -> None:
        """Act on `of`."""
        super().__init__()
        self._of = of

    def actionNames(self) -> list[str]:  # noqa: D102
        return [PRESS, SET_FOCUS]

    def doAction(self, name: str) -> None:  # noqa: D102
        self._of.press(name == SET_FOCUS)

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: D102
        return []


class NumberOf(QAccessibleValueInterface):
    """The number of a part."""

    def __init__(self, of: ItemInterface | SliderInterface) -> None:
        """Read and set that of `of`."""
        super().__init__()
        self._of = of

    def currentValue(self) -> float:  # noqa: D102
        return self._of.number().value

    def setCurrentValue(self, value: float) -> None:  # noqa: D102
        self._of.set_number(float(value))

    def minimumValue(self) -> float:  # noqa: D102
        return self._of.number().least

    def maximumValue(self) -> float:  # noqa: D102
        return self._of.number().most

    def minimumStepSize(self) -> float:  # noqa: D102
        return self._of.number().step
