"""The commands for predicting and teaching, as data."""

from __future__ import annotations

from gui.action_spec import ActionSpec

PREDICT: tuple[ActionSpec, ...] = (
    ActionSpec(
        "step.predict", "Predict the next number", "Step", ("F3",),
        "Keep the next number back until you have typed it; again ends it.", "pencil", "predict", short="Predict",
    ),
    ActionSpec(
        "step.hint", "Hint", "Step", ("Shift+F3",),
        "Show a hint for the number that is asked for; three in all.", group="predict",
    ),
    ActionSpec(
        "step.reveal", "Show the number", "Step", ("Ctrl+F3",),
        "Give up this number and show it.", group="predict", short="Show",
    ),
)  # fmt: skip
TEACH: tuple[ActionSpec, ...] = (
    ActionSpec(
        "teach.homework", "Check homework…", "Teach", ("Ctrl+Shift+H",),
        "Type or paste numbers that were worked out by hand; the first mistake is found and explained.", "check",
        "check",
    ),
    ActionSpec(
        "teach.answers", "Save answers…", "Teach", ("Ctrl+Alt+S",),
        "Save the answers of this session as CSV: name, lesson, step, answer, verdict, seconds, hints.", "export",
        "answers",
    ),
)  # fmt: skip
