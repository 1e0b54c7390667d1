"""How large each layer's slopes are, over the run."""

from __future__ import annotations

from gui.plots.gradient_plot import GradientPlot
from gui.plots.kind import CALM, PlotKind
from gui.plots.now import Now

ORDER = 25


def _draw(plot: GradientPlot, now: Now) -> None:
    plot.show(now.course)


PLOTS = (
    PlotKind(
        "gradients", "Gradient norm", "Gradients", GradientPlot.about, GradientPlot, draw=_draw, per_second=CALM,
        share=3,
    ),
)  # fmt: skip
