"""The commands that arrange the diagram, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

ARRANGE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "arrange.tidy", tr("Tidy up"), "Arrange", ("Ctrl+Shift+Y",),
        tr("Let the layers find their places by themselves again."), group="tidy", short=tr("Tidy"),
    ),
    ActionSpec(
        "arrange.left", tr("Align left"), "Arrange", ("Ctrl+Alt+1",),
        tr("Put the left sides of the selected layers below each other."), group="align",
    ),
    ActionSpec(
        "arrange.center", tr("Align centres"), "Arrange", ("Ctrl+Alt+2",),
        tr("Put the middles of the selected layers below each other."), group="align",
    ),
    ActionSpec(
        "arrange.top", tr("Align top"), "Arrange", ("Ctrl+Alt+3",),
        tr("Put the first units of the selected layers beside each other."), group="align",
    ),
    ActionSpec(
        "arrange.middle", tr("Align middles"), "Arrange", ("Ctrl+Alt+4",),
        tr("Put the middles of the selected layers beside each other."), group="align",
    ),
    ActionSpec(
        "arrange.across", tr("Distribute across"), "Arrange", ("Ctrl+Alt+5",),
        tr("Give the selected layers equal distances from left to right."), group="align",
    ),
    ActionSpec(
        "arrange.down", tr("Distribute down"), "Arrange", ("Ctrl+Alt+6",),
        tr("Give the selected layers equal distances from top to bottom."), group="align",
    ),
    ActionSpec(
        "arrange.nudge_left", tr("Nudge left"), "Arrange", ("Ctrl+Left",),
        tr("Move the selected layers or note a little to the left."), group="nudge",
    ),
    ActionSpec(
        "arrange.nudge_right", tr("Nudge right"), "Arrange", ("Ctrl+Right",),
        tr("Move the selected layers or note a little to the right."), group="nudge",
    ),
    ActionSpec(
        "arrange.nudge_up", tr("Nudge up"), "Arrange", ("Ctrl+Up",),
        tr("Move the selected layers or note a little upwards."), group="nudge",
    ),
    ActionSpec(
        "arrange.nudge_down", tr("Nudge down"), "Arrange", ("Ctrl+Down",),
        tr("Move the selected layers or note a little downwards."), group="nudge",
    ),
    ActionSpec(
        "group.make", tr("Group layers…"), "Arrange", ("Ctrl+Alt+G",),
        tr("Put a frame with a name around the selected layers; training knows nothing of it."), group="group",
    ),
    ActionSpec(
        "group.fold", tr("Fold or unfold group"), "Arrange", ("Ctrl+Alt+K",),
        tr("Draw one box for the group of the selected layer, or all of its layers again."), group="group",
    ),
    ActionSpec(
        "group.rename", tr("Rename group…"), "Arrange", ("Ctrl+Alt+R",),
        tr("Give the group of the selected layer another name."), group="group",
    ),
    ActionSpec(
        "group.remove", tr("Ungroup"), "Arrange", ("Ctrl+Alt+U",),
        tr("Take the frame away; the layers stay."), group="group",
    ),
    ActionSpec(
        "note.add", tr("Add note"), "Arrange", ("Ctrl+Alt+A",),
        tr("Put a note on the diagram and write into it."), group="note",
    ),
    ActionSpec(
        "note.edit", tr("Write note"), "Arrange", ("Ctrl+Alt+E",),
        tr("Change the text of the selected note."), group="note",
    ),
    ActionSpec(
        "note.delete", tr("Delete note"), "Arrange", ("Ctrl+Alt+D",),
        tr("Delete the selected note."), group="note",
    ),
)  # fmt: skip
"""In the order of the menu."""
