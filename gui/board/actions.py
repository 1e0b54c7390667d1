"""The commands of the plots, as data."""

from __future__ import annotations

from gui.action_spec import ActionSpec

PLOTS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "plots.choose", "Show or hide plots…", "Plots", ("Alt+Shift+P",),
        "Search all plots, open and close them, and keep arrangements under names.", "chart", "which", short="Plots",
    ),
    ActionSpec(
        "plots.next", "Next plot", "Plots", ("Alt+F6",),
        "Give the keyboard to the next plot; what follows in this menu is about it.", group="one",
    ),
    ActionSpec(
        "plots.previous", "Previous plot", "Plots", ("Alt+Shift+F6",),
        "Give the keyboard to the plot before.", group="one",
    ),
    ActionSpec(
        "plots.full", "Plot over the whole screen", "Plots", ("Alt+Return",),
        "Show the plot over the whole screen; Esc or the same key goes back.", group="one",
    ),
    ActionSpec(
        "plots.float", "Plot in a window of its own", "Plots", ("Ctrl+Shift+O",),
        "Give the plot a window of its own, or bring it back to the board.", group="one",
    ),
    ActionSpec(
        "plots.pause", "Pause plot", "Plots", ("Alt+Shift+H",),
        "Let the plot keep what it shows while training goes on, or follow again.", group="one",
    ),
    ActionSpec(
        "plots.close", "Close plot", "Plots", ("Ctrl+Shift+W",),
        "Put the plot away; it comes back to its place.", group="one",
    ),
    ActionSpec(
        "plots.reset", "Usual arrangement", "Plots", ("Alt+Shift+R",),
        "Arrange the plots as at the first start.", group="all",
    ),
)  # fmt: skip
"""In the order of the menu."""
