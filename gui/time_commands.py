"""What the actions of the menu Timeline do, by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from core.language import tr
from gui.timeline.strip import spaced

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.session import Session


def time_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for every action of the menu Timeline."""
    session, timeline = window.session, window.session.timeline
    return {
        "time.back": lambda: timeline.by(-1),
        "time.forward": lambda: timeline.by(1),
        "time.first": lambda: timeline.go(0),
        "time.newest": timeline.to_newest,
        "time.go_to": lambda: window.timeline.ask_update(),
        "time.branch": lambda: session.when_idle(lambda: session.begin_here(branch=True)),
        "time.next_branch": timeline.switch_to_next,
        "time.rename_branch": lambda: window.ask_branch_name(),
        "time.delete_branch": lambda: timeline.delete(session.newest.line.number),
    }


def ask_future(parent: QWidget, session: Session) -> str:
    """Ask what is to become of the future: "branch", "overwrite", or "" for staying here."""
    box = QMessageBox(parent)
    box.setObjectName("dialog.branch")
    box.setIcon(QMessageBox.Icon.Question)
    step, last = spaced(session.project.progress.step), spaced(session.newest.progress.step)
    box.setText(tr("Train on from update {step}?", step=step))
    box.setInformativeText(
        tr(
            "A branch keeps the updates up to {last} beside what is trained now. Overwriting lets them go; "
            "undo brings them back.",
            last=last,
        )
    )
    branch = box.addButton(tr("Branch here"), QMessageBox.ButtonRole.AcceptRole)
    overwrite = box.addButton(tr("Overwrite the future"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(branch)
    box.exec()
    return {branch: "branch", overwrite: "overwrite"}.get(box.clickedButton(), "")  # type: ignore[call-overload]
