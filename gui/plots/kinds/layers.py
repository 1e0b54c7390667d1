"""Activations of each layer at this moment."""

from __future__ import annotations

from core.language import tr
from gui.plots.activation_plot import ActivationPlot
from gui.plots.kind import CALM, PlotKind
from gui.plots.now import Now

ORDER = 20


def _draw(plot: ActivationPlot, now: Now) -> None:
    plot.show(now.layers)


PLOTS = (
    PlotKind(
        "activations", tr("Activations by layer"), "Activations", ActivationPlot.about, ActivationPlot, draw=_draw,
        per_second=CALM,
    ),
)  # fmt: skip
