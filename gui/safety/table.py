"""The commands about recovered work and problems, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

RECOVERED: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.reload", tr("Reload"), "File", ("Ctrl+Alt+F5",),
        tr("Take what is in the project's file now; undo brings back what was here."), group="save",
    ),
    ActionSpec(
        "file.recovered", tr("Recovered work…"), "File", ("Ctrl+Alt+Z",),
        tr("Show copies of unsaved work that an earlier start left, and how often copies are kept."), group="save",
    ),
)  # fmt: skip
REPORT: tuple[ActionSpec, ...] = (
    ActionSpec(
        "help.report", tr("Report a problem…"), "Help", ("Ctrl+Alt+F1",),
        tr("Write a text file about a problem; it is shown before it is saved, and nothing is sent."), group="help",
    ),
)  # fmt: skip
