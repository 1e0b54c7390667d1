"""Why a command cannot be done now, as one sentence with what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language import tr
from gui.diagram import align
from gui.keys.ring import key_of, title_of

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_BUILD = ("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.select_all")
_NEEDS_HIDDEN = ("edit.cut", "edit.duplicate", "network.remove_layer", "network.move_left", "network.move_right")
_NOTHING_NOW = {
    "edit.undo": tr("Nothing has been changed that could be taken back."),
    "edit.redo": tr("Nothing has been taken back."),
    "train.stop": tr("No training is running."),
    "train.batch": tr("Training is running; pause it first."),
    "train.epoch": tr("Training is running; pause it first."),
    "train.reset": tr("The network is not trained yet."),
    "arrange.tidy": tr("All layers stand in their usual places."),
    "note.edit": tr("Select a note first."),
    "note.delete": tr("Select a note first."),
    "group.make": tr("Select the layers first."),
    "time.back": tr("The first update is on show."),
    "time.first": tr("The first update is on show."),
    "time.forward": tr("The newest update is on show."),
    "time.newest": tr("The newest update is on show."),
    "time.next_branch": tr("There is no other branch."),
    "time.delete_branch": tr("There is no other branch."),
    "time.branch": tr("Train first: there is only one moment."),
}  # fmt: skip


def why_not(window: MainWindow, action: str) -> str:
    """Give the reason why an action is off, "" where it can be done."""
    if window.actions_by_id[action].isEnabled():
        return ""
    if action in window.teaching.lock.hidden:
        return tr("It is locked; Teach, {title} unlocks it.", title=title_of("teach.lock"))
    return _mode(window, action) or _place(window, action) or tr("This cannot be done now.")


def _mode(window: MainWindow, action: str) -> str:
    """Name the mode that an action needs, where the window is in another one."""
    area, name = action.partition(".")[::2]
    needs = {"step": "step", "plots": "train", "arrange": "build", "group": "build", "note": "build"}.get(area, "")
    if action in _BUILD or (area == "network" and name in ("insert", "connect", "rename")):
        needs = "build"
    if action == "time.rename_branch" and window.session.newest.branches:
        needs = "train"
    if not needs or needs == window.session.mode:
        return ""
    return tr("Go to the mode {mode} first ({key}).", mode=title_of(f"view.{needs}"), key=key_of(f"view.{needs}"))


def _place(window: MainWindow, action: str) -> str:
    """Say what has to be selected or done before."""
    area, name = action.partition(".")[::2]
    if area == "view" and name.removeprefix("float_") in ("left", "right", "bottom"):
        return tr("This mode has no panel there.")
    if action in ("step.hint", "step.reveal"):
        return tr("No number is asked for; {title} begins that.", title=title_of("step.predict"))
    if area == "step":
        return tr("Nothing has been done yet that could be taken back.")
    if action == "time.go_to":
        trained = window.session.timeline.last > 0
        return tr("Go to the mode Train or Step first.") if trained else tr("Train first: there is only one moment.")
    if action in ("network.more_units", "network.fewer_units"):
        return tr("Select a layer first whose number of units can be changed.")
    if action in _NEEDS_HIDDEN:
        return tr("Select a layer first that is neither input nor output.")
    if action in ("edit.copy", "network.connect", "network.rename"):
        return tr("Select a layer first.")
    if area == "arrange" and name in align.WAYS:
        return tr("Select three layers first.") if name in align.SPREADS else tr("Select two layers first.")
    if area == "arrange" and name != "tidy":
        return tr("Select a layer or a note first.")
    if area == "group" and name != "make":
        return tr("Select a layer of a group first.")
    return tr("There is no other branch.") if action == "time.rename_branch" else _NOTHING_NOW.get(action, "")
