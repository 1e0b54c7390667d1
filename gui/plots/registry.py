"""All plots that there are, found in `gui/plots/kinds/`."""

from __future__ import annotations

from functools import cache

from core import registry
from gui.plots import kinds
from gui.plots.kind import GROUPS, PlotKind


@cache
def all_plots() -> dict[str, PlotKind]:
    """Give every plot by its kind, in the order of the menu."""
    found: dict[str, PlotKind] = registry.discover(kinds, "PLOTS")
    return dict(sorted(found.items(), key=lambda item: list(GROUPS).index(item[1].group)))
