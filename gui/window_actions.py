"""The commands about windows, preferences and keys, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

NEW_WINDOW = ActionSpec(
    "file.new_window", tr("New window"), "File", ("Ctrl+Alt+Shift+N",),
    tr("Open another window with a project of its own beside this one."), group="open",
)  # fmt: skip
RECENT = ActionSpec(
    "file.recent", tr("Recent files…"), "File", ("Ctrl+Shift+H",),
    tr("Search the files that were open last; pin some, and take others out of the list."), group="open",
)  # fmt: skip
CLOSE = ActionSpec(
    "file.close", tr("Close window"), "File", ("Ctrl+W",),
    tr("Close this window; the others stay."), group="quit",
)  # fmt: skip
PREFERENCES = (
    ActionSpec(
        "edit.preferences", tr("Preferences…"), "Edit", ("Ctrl+,",),
        tr("Change how the program looks, starts, trains and saves."), group="preferences",
    ),
    ActionSpec(
        "edit.keys", tr("Change keys…"), "Edit", ("Ctrl+Shift+K",),
        tr("Give commands other keys, choose a key map, and take keys along as a file."), group="preferences",
    ),
)  # fmt: skip
NEXT_WINDOW = ActionSpec(
    "view.next_window", tr("Next window"), "View", ("Ctrl+F8",),
    tr("Bring the next window of this program to the front."), group="window",
)  # fmt: skip
