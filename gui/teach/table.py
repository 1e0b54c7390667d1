"""The commands for predicting and teaching, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

PREDICT: tuple[ActionSpec, ...] = (
    ActionSpec(
        "step.predict",
        tr("Predict the next number"),
        "Step",
        ("F3",),
        tr("Keep the next number back until you have typed it; again ends it."),
        "pencil",
        "predict",
        short=tr("Predict"),
    ),
    ActionSpec(
        "step.hint",
        tr("Hint"),
        "Step",
        ("Shift+F3",),
        tr("Show a hint for the number that is asked for; three in all."),
        group="predict",
    ),
    ActionSpec(
        "step.reveal",
        tr("Show the number"),
        "Step",
        ("Ctrl+F3",),
        tr("Give up this number and show it."),
        group="predict",
        short=tr("Show"),
    ),
)
TEACH: tuple[ActionSpec, ...] = (
    ActionSpec(
        "teach.homework", tr("Check homework…"), "Teach", ("Ctrl+Alt+Shift+H",),
        tr("Type or paste numbers that were worked out by hand; the first mistake is found and explained."), "check",
        "check",
    ),
    ActionSpec(
        "teach.answers", tr("Save answers…"), "Teach", ("Ctrl+Alt+Shift+S",),
        tr("Save the answers of this session as CSV: name, lesson, step, answer, verdict, seconds, hints."), "export",
        "check",
    ),
    ActionSpec(
        "teach.exercises", tr("Exercises with a key…"), "Teach", ("Ctrl+Alt+X",),
        tr("Draw exercises for paper by a seed, with whole numbers and a key."), "dice", "check",
    ),
    ActionSpec(
        "teach.record", tr("Record a lesson…"), "Teach", ("Ctrl+Alt+Y",),
        tr("Make a lesson of steps of this walk, with notes and questions."), "pencil", "lesson",
    ),
    ActionSpec(
        "teach.add_step", tr("Add this step to the lesson"), "Teach", ("Ctrl+Alt+Shift+Y",),
        tr("Add the step that the debugger shows to the lesson that is recorded."), group="lesson",
    ),
    ActionSpec(
        "teach.open_lesson", tr("Open a lesson file…"), "Teach", ("Ctrl+Alt+Shift+O",),
        tr("Open a lesson that came as one file."), "open", "lesson",
    ),
    ActionSpec(
        "teach.presentation", tr("Presentation size"), "Teach", ("Ctrl+Shift+F3",),
        tr("Write and draw everything larger, for a projector; again goes back."), "zoom_in", "room",
    ),
    ActionSpec(
        "teach.lock", tr("Lock controls…"), "Teach", ("Ctrl+Alt+Shift+K",),
        tr("Hide controls until a code is typed; it guards against accident, not against intent."), group="room",
    ),
)  # fmt: skip
ALWAYS = ("teach.lock", "file.quit", "help.about", "help.guide", "help.shortcuts")
"""What cannot be hidden: the way back, and the way out."""
