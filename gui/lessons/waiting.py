"""Whether what a page waits for has been done in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

from core.errors import UserError
from core.lessons.lesson import Wait
from core.lessons.live import is_setting, value_holds

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def is_done(window: MainWindow, wait: Wait) -> bool:
    """Tell whether it has been done; an action is told by its own signal instead."""
    session, what = window.session, wait.what
    if wait.kind == "mode":
        return bool(session.mode == what)
    if wait.kind == "row":
        return bool(session.project.row == what - 1)
    if wait.kind == "reached":
        return _is_reached(window, wait)
    if wait.kind == "selected":
        return bool(session.selection == what)
    if wait.kind == "layers":
        return len(session.project.spec.layers) >= what
    if wait.kind == "setting":
        return is_setting(session.project, what, wait.equals)
    if wait.kind == "checked":
        return any(button.isVisible() and button.isChecked() for button in window.findChildren(QAbstractButton, what))
    if wait.kind == "shown":
        return any(widget.isVisible() for widget in window.findChildren(QWidget, what))
    return wait.kind == "value" and _holds(window, what)


def _is_reached(window: MainWindow, wait: Wait) -> bool:
    stepping = window.session.stepping
    walk = stepping.walk if window.session.mode == "step" else None
    try:
        return walk is not None and stepping.known >= wait.what.step(walk)
    except UserError:  # another network than the lesson's is open now
        return False


def _holds(window: MainWindow, text: str) -> bool:
    session, project = window.session, window.session.project
    live = session.training.last if session.training.running else None
    point = live.points[-1] if live is not None and live.points else last_point(window)
    step, epoch = (live.step, int(live.epoch)) if live is not None else (project.progress.step, project.progress.epoch)
    try:
        return value_holds(text, project, step, epoch, point)
    except UserError:
        return False


def last_point(window: MainWindow) -> object:
    """Give the last point of the curves, if there is one."""
    from core.events import Point

    curve = window.session.project.progress.curve
    return Point(*map(float, curve[-1])) if len(curve) else None
