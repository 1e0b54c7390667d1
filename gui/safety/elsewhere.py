"""Where a place cannot be written to, saving elsewhere is offered: in the window's bar, or before a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from core.atomic import PlaceError
from core.errors import UserError
from core.language import tr
from gui.background import PlaceSentence
from gui.session import Session

NAME = "dialog.elsewhere"
Problem = UserError | str


def is_of_place(problem: Problem) -> bool:
    """Tell whether another place may do."""
    return isinstance(problem, PlaceError | PlaceSentence)


def tell(session: Session, problem: Problem, again: Callable[[], object]) -> None:
    """Tell a problem in the window's bar; where another place may do, a button there asks for one with `again`."""
    if is_of_place(problem):
        session.offered.emit(str(problem), tr("Save elsewhere…"), again)
    else:
        session.tell(str(problem))


def offer(parent: QWidget, problem: Problem, again: Callable[[], object]) -> QMessageBox | None:
    """Ask in a box before a dialog, which has no bar; None where no other place would do."""
    if not is_of_place(problem):
        return None
    box = QMessageBox(parent)
    box.setObjectName(NAME)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("It was not saved."))
    box.setInformativeText(str(problem))
    button = box.addButton(tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
    button.setObjectName(f"{NAME}.choose")
    button.setToolTip(tr("Choose another folder or drive"))
    box.addButton(QMessageBox.StandardButton.Cancel)
    button.clicked.connect(lambda: again())
    box.open()
    return box
