"""The command of the user guide, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

GUIDE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "help.guide", tr("User guide"), "Help", ("F1",),
        tr("Read about the part of the window that has the focus, and about everything else."), "info", "help",
    ),
)  # fmt: skip
