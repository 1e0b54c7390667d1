"""The small menu that any number of the step mode offers."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from core.language import tr
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
    menu.addAction(tr("Why?"), lambda: stepping.ask(tr("why"), step)).setToolTip(
        tr("Show where this number came from.")
    )
    menu.addAction(tr("Go there"), lambda: stepping.go_to(step)).setToolTip(
        tr("Go to step {step}, which made it.", step=step + 1)
    )
    return menu
