"""What a command of the window is, as data."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import tr

MENUS = {
    "File": tr("File"),
    "Edit": tr("Edit"),
    "View": tr("View"),
    "Data": tr("Data"),
    "Network": tr("Network"),
    "Arrange": tr("Arrange"),
    "Train": tr("Train"),
    "Plots": tr("Plots"),
    "Step": tr("Step"),
    "Timeline": tr("Timeline"),
    "Teach": tr("Teach"),
    "Help": tr("Help"),
}
"""The menus in their order, and how they are headed."""


@dataclass(frozen=True)
class ActionSpec:
    """One command.

    Attributes:
        id: stable name; the action's objectName is "action." + id.
        text: as the menu shows it; "…" at the end when it asks something first.
        menu: one of `MENUS`.
        shortcuts: keys that work in the whole window; the menu shows the first.
        tooltip: one sentence; the keys are added to it.
        icon: file name in resources/icons without ".svg".
        group: actions of one menu and group stand together; lines separate groups.
        checkable: a switch; checkable actions of one group exclude each other.
        short: what a button says where the menu's text is too long.
        near: keys that work only while a widget given to `bind_near` has the focus.
    """

    id: str
    text: str
    menu: str
    shortcuts: tuple[str, ...]
    tooltip: str
    icon: str = ""
    group: str = ""
    checkable: bool = False
    short: str = ""
    near: tuple[str, ...] = ()
