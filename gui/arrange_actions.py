"""The commands that arrange the diagram, as data."""

from __future__ import annotations

from gui.action_spec import ActionSpec

ARRANGE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "arrange.tidy", "Tidy up", "Arrange", ("Ctrl+Shift+Y",),
        "Let the layers find their places by themselves again.", group="tidy", short="Tidy",
    ),
    ActionSpec(
        "arrange.left", "Align left", "Arrange", ("Ctrl+Alt+1",),
        "Put the left sides of the selected layers below each other.", group="align",
    ),
    ActionSpec(
        "arrange.center", "Align centres", "Arrange", ("Ctrl+Alt+2",),
        "Put the middles of the selected layers below each other.", group="align",
    ),
    ActionSpec(
        "arrange.top", "Align top", "Arrange", ("Ctrl+Alt+3",),
        "Put the first units of the selected layers beside each other.", group="align",
    ),
    ActionSpec(
        "arrange.middle", "Align middles", "Arrange", ("Ctrl+Alt+4",),
        "Put the middles of the selected layers beside each other.", group="align",
    ),
    ActionSpec(
        "arrange.across", "Distribute across", "Arrange", ("Ctrl+Alt+5",),
        "Give the selected layers equal distances from left to right.", group="align",
    ),
    ActionSpec(
        "arrange.down", "Distribute down", "Arrange", ("Ctrl+Alt+6",),
        "Give the selected layers equal distances from top to bottom.", group="align",
    ),
    ActionSpec(
        "arrange.nudge_left", "Nudge left", "Arrange", ("Ctrl+Left",),
        "Move the selected layers or note a little to the left.", group="nudge",
    ),
    ActionSpec(
        "arrange.nudge_right", "Nudge right", "Arrange", ("Ctrl+Right",),
        "Move the selected layers or note a little to the right.", group="nudge",
    ),
    ActionSpec(
        "arrange.nudge_up", "Nudge up", "Arrange", ("Ctrl+Up",),
        "Move the selected layers or note a little upwards.", group="nudge",
    ),
    ActionSpec(
        "arrange.nudge_down", "Nudge down", "Arrange", ("Ctrl+Down",),
        "Move the selected layers or note a little downwards.", group="nudge",
    ),
    ActionSpec(
        "group.make", "Group layers…", "Arrange", ("Ctrl+Alt+G",),
        "Put a frame with a name around the selected layers; training knows nothing of it.", group="group",
    ),
    ActionSpec(
        "group.fold", "Fold or unfold group", "Arrange", ("Ctrl+Alt+K",),
        "Draw one box for the group of the selected layer, or all of its layers again.", group="group",
    ),
    ActionSpec(
        "group.rename", "Rename group…", "Arrange", ("Ctrl+Alt+R",),
        "Give the group of the selected layer another name.", group="group",
    ),
    ActionSpec(
        "group.remove", "Ungroup", "Arrange", ("Ctrl+Alt+U",),
        "Take the frame away; the layers stay.", group="group",
    ),
    ActionSpec(
        "note.add", "Add note", "Arrange", ("Ctrl+Alt+A",),
        "Put a note on the diagram and write into it.", group="note",
    ),
    ActionSpec(
        "note.edit", "Write note", "Arrange", ("Ctrl+Alt+E",),
        "Change the text of the selected note.", group="note",
    ),
    ActionSpec(
        "note.delete", "Delete note", "Arrange", ("Ctrl+Alt+D",),
        "Delete the selected note.", group="note",
    ),
)  # fmt: skip
"""In the order of the menu."""
