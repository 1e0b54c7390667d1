"""The commands about runs, as data."""

from __future__ import annotations

from gui.action_spec import ActionSpec

RUNS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "run.table", "Runs…", "Train", ("Alt+R",),
        "Show every training as a table: sort, filter, compare, restore.", group="runs", short="All…",
    ),
    ActionSpec(
        "run.gallery", "Random starts…", "Train", ("Alt+G",),
        "Train the network from 24 random starts side by side, and take the best.", "dice", "runs", short="Starts…",
    ),
    ActionSpec(
        "run.report", "Report of the run…", "Train", ("Ctrl+P",),
        "Write the present run down as a web page or PDF: network, data, settings, curves, metrics.", group="runs",
    ),
)  # fmt: skip
