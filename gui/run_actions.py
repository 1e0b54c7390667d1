"""The commands about runs, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

RUNS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "run.table",
        tr("Runs…"),
        "Train",
        ("Alt+R",),
        tr("Show every training as a table: sort, filter, compare, restore."),
        group="runs",
        short=tr("All…"),
    ),
    ActionSpec(
        "run.gallery",
        tr("Random starts…"),
        "Train",
        ("Alt+G",),
        tr("Train the network from 24 random starts side by side, and take the best."),
        "dice",
        "runs",
        short=tr("Starts…"),
    ),
    ActionSpec(
        "run.report",
        tr("Report of the run…"),
        "Train",
        ("Ctrl+P",),
        tr("Write the present run down as a web page or PDF: network, data, settings, curves, metrics."),
        group="runs",
    ),
)
