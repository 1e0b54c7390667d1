"""The watches that the user wants to see large."""

from __future__ import annotations

from core.data.dataset import Dataset
from core.language import tr
from core.project import Project
from gui.plots.kind import CALM, PlotKind
from gui.plots.now import Now
from gui.plots.watch_plot import WatchPlot

ORDER = 90


def wanted(project: Project, data: Dataset) -> str:
    """Want a watch that is to be drawn large."""
    watched = project.watched
    plotted = [text for text in watched.watches if text in watched.plotted]
    return "" if plotted else tr("No watch is drawn large: press the chart beside a watch.")


def _draw(plot: WatchPlot, now: Now) -> None:
    plot.show_series(now.watches)


PLOTS = (
    PlotKind("watches", tr("Watches"), "Curves", WatchPlot.about, WatchPlot, draw=_draw, per_second=CALM, fits=wanted),
)
