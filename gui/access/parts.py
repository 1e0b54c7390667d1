"""What a widget says of the things that it paints: a tree of parts, each with name, role, value and place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

Key = Hashable
"""Names a part; it stays the same while the part does."""
Role = QAccessible.Role


@dataclass(frozen=True)
class Number:
    """The number that a part stands for.

    Attributes:
        value: the number now.  least, most: its bounds, infinite where there are none.
        step: what one key press changes.
    """

    value: float
    least: float = float("-inf")
    most: float = float("inf")
    step: float = 0.0


class Parts:
    """A widget gives one from its method `accessible_parts()`. What is not overridden says nothing.

    The key None is the widget itself. Parts are asked for only where an assistive program looks, so an answer may take
    a millisecond, but nothing is to be prepared ahead.
    """

    role_of_all = Role.Canvas

    def children(self, key: Key | None) -> Sequence[Key]:
        """Give what lies in a part, in reading order."""
        return ()

    def parent(self, key: Key) -> Key | None:
        """Give what a part lies in."""
        return None

    def has(self, key: Key) -> bool:
        """Tell whether there still is such a part."""
        return key in self.children(self.parent(key))

    def role(self, key: Key) -> Role:
        """Give what kind of thing a part is."""
        return Role.ListItem

    def name(self, key: Key) -> str:
        """Give the name of a part."""
        raise NotImplementedError

    def value(self, key: Key | None) -> str:
        """Give the value of a part in words, "" where it has none."""
        return ""

    def description(self, key: Key) -> str:
        """Say more about a part."""
        return ""

    def box(self, key: Key) -> QRect:
        """Give the place of a part in the widget; an empty one where it is out of sight."""
        return QRect()

    def at(self, place: QPoint) -> Key | None:
        """Give the part at a place of the widget."""
        return None

    def current(self) -> Key | None:
        """Give the part that keys act on."""
        return None

    def selected(self, key: Key) -> bool:
        """Tell whether a part is selected."""
        return key == self.current()

    def expanded(self, key: Key) -> bool | None:
        """Tell whether a part shows what lies in it, None where that cannot be changed."""
        return None

    def number(self, key: Key) -> Number | None:
        """Give the number that a part stands for."""
        return None

    def writable(self, key: Key) -> bool:
        """Tell whether that number can be set now."""
        return False

    def set_number(self, key: Key, value: float) -> None:
        """Set the number, as if it had been typed."""

    def press(self, key: Key) -> None:
        """Select a part, as a click does."""


class SliderParts(Parts):
    """A widget that is a slider as a whole, without parts."""

    role_of_all = Role.Slider

    def __init__(self, read: Callable[[], Number], write: Callable[[float], object], words: Callable[[], str]) -> None:
        """Read and set the number, and say it in words."""
        self._read, self._write, self._words = read, write, words

    def value(self, key: Key | None) -> str:  # noqa: D102
        return self._words()

    def number(self, key: Key) -> Number | None:  # noqa: D102
        return self._read()

    def set_number(self, key: Key, value: float) -> None:  # noqa: D102
        self._write(value)
