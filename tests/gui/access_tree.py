"""Walks what Qt tells assistive programs, as they would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

Role, Text = QAccessible.Role, QAccessible.Text
INTERACTIVE = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider,
    Role.Table, Role.Tree, Role.List, Role.ListItem, Role.MenuItem, Role.PageTab, Role.Link, Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.Chart, Role.Canvas, Role.Dial,
}  # fmt: skip
WITH_VALUE = {Role.EditableText, Role.SpinBox, Role.Slider, Role.ComboBox, Role.Indicator}
MOST_CHILDREN = 60
"""Of a part with more children so many are looked at: rows of a table are alike."""


@dataclass(frozen=True)
class Node:
    """What is told about one thing."""

    role: Role
    name: str
    value: str
    description: str
    thing: QObject | None
    path: str
    focusable: bool
    disabled: bool
    hint: str = ""
    """What an empty field says of what belongs there."""

    def __str__(self) -> str:
        """Name it for a message."""
        return f"{self.role.name} {self.name!r} at {self.path}"


def nodes(root: QObject, menus: bool = False) -> list[Node]:
    """List all that can be seen of `root`, parents first."""
    top = QAccessible.queryAccessibleInterface(root)
    assert top is not None
    return list(_walk(top, ""))


def _walk(one: QAccessibleInterface, path: str) -> Iterator[Node]:
    state, thing = one.state(), one.object()
    if state.invisible:
        return
    name = thing.objectName() if thing is not None and thing.objectName() else type(thing).__name__
    path = f"{path}/{name}"
    yield Node(
        one.role(), one.text(Text.Name), _value(one), one.text(Text.Description), thing, path,
        bool(state.focusable), bool(state.disabled), getattr(thing, "placeholderText", lambda: "")(),
    )  # fmt: skip
    for place in range(min(one.childCount(), MOST_CHILDREN)):
        child = one.child(place)
        assert child is not None, f"child {place} of {path} is missing"
        assert child.isValid(), f"child {place} of {path} is not valid"
        yield from _walk(child, path)


def _value(one: QAccessibleInterface) -> str:
    number = one.valueInterface()
    return one.text(Text.Value) or (str(number.currentValue()) if number is not None else "")
