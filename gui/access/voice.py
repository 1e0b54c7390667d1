"""Says sentences to people who listen: a live region without a place on the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from gui.access.interfaces import item
from gui.access.parts import Key


class Voice(QObject):
    """Tells what was said."""

    said = Signal(str)


@cache
def voice() -> Voice:
    """Give the one voice."""
    return Voice()


def say(widget: QWidget, sentence: str, urgent: bool = False) -> None:
    """Say a sentence, after what is being said now or, where `urgent`, at once."""
    if not sentence:
        return
    voice().said.emit(sentence)
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, sentence)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def focus_moved(owner: QWidget, key: Key) -> None:
    """Tell that keys act on another part of `owner` now."""
    if QAccessible.isActive() and owner.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(item(owner, key), QAccessible.Event.Focus))
