"""Commands about how the window looks: themes, panels, motion."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

THEMES = (
    ActionSpec(
        "view.theme_dark", tr("Dark"), "View", ("Ctrl+Alt+7",),
        tr("Light writing on a dark ground."), group="theme", checkable=True,
    ),
    ActionSpec(
        "view.theme_light", tr("Light"), "View", ("Ctrl+Alt+8",),
        tr("Dark writing on a light ground."), group="theme", checkable=True,
    ),
    ActionSpec(
        "view.theme_contrast", tr("High contrast"), "View", ("Ctrl+Alt+9",),
        tr("White writing on black, and borders that stand out."), group="theme", checkable=True,
    ),
    ActionSpec(
        "view.theme_system", tr("As the system"), "View", ("Ctrl+Alt+0",),
        tr("Dark, light or high contrast as the desktop wishes, also when it changes."), group="theme", checkable=True,
    ),
)  # fmt: skip
PANELS = (
    ActionSpec(
        "view.left", tr("Hide left panel"), "View", ("Alt+1",),
        tr("Hide the panel at the left of this mode, or bring it back where it was."), group="panels",
    ),
    ActionSpec(
        "view.right", tr("Hide right panel"), "View", ("Alt+2",),
        tr("Hide the panel at the right of this mode, or bring it back where it was."), group="panels",
    ),
    ActionSpec(
        "view.bottom", tr("Hide bottom panel"), "View", ("Alt+3",),
        tr("Hide the panel below the diagram, or bring it back where it was."), group="panels",
    ),
    ActionSpec(
        "view.float_left", tr("Float left panel"), "View", ("Alt+Shift+1",),
        tr("Make the left panel a window of its own, or put it back."), group="panels",
    ),
    ActionSpec(
        "view.float_right", tr("Float right panel"), "View", ("Alt+Shift+2",),
        tr("Make the right panel a window of its own, or put it back."), group="panels",
    ),
    ActionSpec(
        "view.float_bottom", tr("Float bottom panel"), "View", ("Alt+Shift+3",),
        tr("Make the panel below the diagram a window of its own, or put it back."), group="panels",
    ),
    ActionSpec(
        "view.reset_layout", tr("Reset layout"), "View", ("Alt+0",),
        tr("Put the panels of every mode back to their first places and sizes."), group="panels",
    ),
)  # fmt: skip
LOOK = (*THEMES, *PANELS)
