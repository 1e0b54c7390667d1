"""F1: the page of the guide about what has the focus, in windows and in dialogs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LISTENS = "deepstep.guide"
"""A property of dialogs in which F1 is bound already."""


def open_guide(window: MainWindow) -> None:
    """Open the page about the part of `window` that has the focus."""
    _open(window, window.session.mode)


def follow(app: QApplication) -> None:
    """Let F1 work in every dialog too: the window's own keys do not reach it."""
    app.focusWindowChanged.connect(lambda _: _bind(QApplication.activeWindow()))


def _bind(window: QWidget | None) -> None:
    if isinstance(window, QDialog) and not window.property(LISTENS):
        window.setProperty(LISTENS, True)
        QShortcut(QKeySequence("F1"), window).activated.connect(partial(_open, window, ""))


def _open(window: QWidget, mode: str) -> None:
    from gui.help.places import page_for
    from gui.help.window import show_guide

    focus = QApplication.focusWidget()
    show_guide(window, page_for(focus if focus is not None and window.isAncestorOf(focus) else window, mode))
