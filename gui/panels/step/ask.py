"""The small menu that any number of the step mode offers."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from gui.session import Session


def why_menu(owner: QWidget, session: Session, step: int, at: QPoint) -> None:
    """Offer to ask why about the number of a step, and to go there; `at` is on the screen."""
    menu = make_why_menu(owner, session, step)
    menu.exec(at)
    menu.deleteLater()


def make_why_menu(owner: QWidget, session: Session, step: int) -> QMenu:
    """Make the menu without showing it."""
    menu = QMenu(owner)
    menu.setObjectName("menu.why")
    stepping = session.stepping
    menu.addAction("Why?", lambda: stepping.ask("why", step)).setToolTip("Show where this number came from.")
    menu.addAction("Go there", lambda: stepping.go_to(step)).setToolTip(f"Go to step {step + 1}, which made it.")
    return menu
