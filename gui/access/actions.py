"""The commands for people who hear the window, use no mouse or need larger writing, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

VIEW_ACCESS = (
    ActionSpec(
        "access.text_larger", tr("Larger text"), "View", ("Ctrl+Alt++", "Ctrl+Alt+="),
        tr("Make all writing in the window larger, up to 200 %."), group="text",
    ),
    ActionSpec(
        "access.text_smaller", tr("Smaller text"), "View", ("Ctrl+Alt+-",),
        tr("Make all writing in the window smaller, down to 80 %."), group="text",
    ),
    ActionSpec(
        "access.text_usual", tr("Usual text size"), "View", ("Ctrl+Shift+0",),
        tr("Write everything in the usual size again."), group="text",
    ),
    ActionSpec(
        "access.next_area", tr("Next area"), "View", ("F8",),
        tr("Give the keyboard to the next area: bar, sides, middle, below, timeline."), group="area",
    ),
    ActionSpec(
        "access.previous_area", tr("Area before"), "View", ("Shift+F8",),
        tr("Give the keyboard to the area before."), group="area",
    ),
    ActionSpec(
        "access.describe", tr("Describe what has the keyboard"), "View", ("Ctrl+Shift+Space",),
        tr("Say in sentences what the selected neuron, weight, plot or control is, and show it as a text."),
        group="area",
    ),
)  # fmt: skip
STEP_ACCESS = (
    ActionSpec(
        "access.transcript", tr("Transcript"), "Step", ("Ctrl+Shift+X",),
        tr("Tell every step in plain sentences, to be heard, read, copied and saved; again closes it."), group="ask",
    ),
)  # fmt: skip
