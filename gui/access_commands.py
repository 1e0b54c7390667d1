"""What the commands for access do: text size, areas, descriptions, transcript."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from core.language import tr
from gui import settings, sizes
from gui.access import say
from gui.access.interfaces import interface
from gui.diagram import spoken
from gui.dialogs import dialog_of
from gui.reading_order import next_area
from gui.transcript import READABLE, toggle_transcript
from gui.widgets import push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Text = QAccessible.Text


def access_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for each of these commands."""
    return {
        "access.text_larger": lambda: _resize(window, sizes.neighbour(1)),
        "access.text_smaller": lambda: _resize(window, sizes.neighbour(-1)),
        "access.text_usual": lambda: _resize(window, 100),
        "access.next_area": lambda: next_area(window.areas(), 1),
        "access.previous_area": lambda: next_area(window.areas(), -1),
        "access.describe": lambda: describe(window),
        "access.transcript": lambda: toggle_transcript(window),
    }


def _resize(window: MainWindow, percent: int) -> None:
    settings.set_value("text_size", percent)
    words = tr("Text size {percent} %", percent=percent)
    window.session.say(words)
    say(window, words)


def describe(window: MainWindow) -> None:
    """Say what has the keyboard, and show it as a text that can be read and copied."""
    words = description(window)
    say(window, words)
    for old in window.findChildren(QWidget, "dialog.describe"):
        old.close()
    dialog, column = dialog_of(window, "dialog.describe", tr("Description"), (480, 220))
    text = QPlainTextEdit(words, readOnly=True)
    text.setObjectName("describe.text")
    text.setAccessibleName(tr("Description"))
    text.setTextInteractionFlags(READABLE)
    column.addWidget(text)
    copy = push_button("describe.copy", tr("Copy"), tr("Put the description onto the clipboard"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
    column.addWidget(copy, 0, Qt.AlignmentFlag.AlignRight)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    text.setFocus()


def description(window: MainWindow) -> str:
    """Say in sentences what has the keyboard."""
    focus = QApplication.focusWidget()
    diagram = window.diagram
    picture, ref = diagram.picture(), diagram.selection()
    if (focus is None or focus is diagram) and picture is not None:
        return diagram.accessibleDescription() if ref is None else spoken.spoken(picture, ref)
    told = interface(focus) if focus is not None else None
    if told is None:
        return tr("Nothing has the keyboard.")
    part = told.focusChild() or told
    parts = [part.text(kind) for kind in (Text.Name, Text.Value, Text.Description)]
    return ". ".join(dict.fromkeys(words.strip().rstrip(".") for words in parts if words.strip())) + "."
