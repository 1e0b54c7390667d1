"""The commands of the plots, as data."""

from __future__ import annotations

from core.language import tr
from gui.action_spec import ActionSpec

PLOTS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "plots.choose",
        tr("Show or hide plots…"),
        "Plots",
        ("Alt+Shift+P",),
        tr("Search all plots, open and close them, and keep arrangements under names."),
        "chart",
        "which",
        short=tr("Plots"),
    ),
    ActionSpec(
        "plots.next",
        tr("Next plot"),
        "Plots",
        ("Alt+F6",),
        tr("Give the keyboard to the next plot; what follows in this menu is about it."),
        group="one",
    ),
    ActionSpec(
        "plots.previous",
        tr("Previous plot"),
        "Plots",
        ("Alt+Shift+F6",),
        tr("Give the keyboard to the plot before."),
        group="one",
    ),
    ActionSpec(
        "plots.full",
        tr("Plot over the whole screen"),
        "Plots",
        ("Alt+Return",),
        tr("Show the plot over the whole screen; Esc or the same key goes back."),
        group="one",
    ),
    ActionSpec(
        "plots.float",
        tr("Plot in a window of its own"),
        "Plots",
        ("Ctrl+Shift+O",),
        tr("Give the plot a window of its own, or bring it back to the board."),
        group="one",
    ),
    ActionSpec(
        "plots.pause",
        tr("Pause plot"),
        "Plots",
        ("Alt+Shift+H",),
        tr("Let the plot keep what it shows while training goes on, or follow again."),
        group="one",
    ),
    ActionSpec(
        "plots.close",
        tr("Close plot"),
        "Plots",
        ("Ctrl+Shift+W",),
        tr("Put the plot away; it comes back to its place."),
        group="one",
    ),
    ActionSpec(
        "plots.reset",
        tr("Usual arrangement"),
        "Plots",
        ("Alt+Shift+R",),
        tr("Arrange the plots as at the first start."),
        group="all",
    ),
)
"""In the order of the menu."""
