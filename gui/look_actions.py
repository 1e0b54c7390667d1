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
LOOK = THEMES
