"""Loss and metric over the run."""

from __future__ import annotations

from core.metrics import metric_for
from gui.plots.kind import PlotKind
from gui.plots.loss_plot import LossPlot, MetricPlot
from gui.plots.now import Now

ORDER = 10


def _draw_loss(plot: LossPlot, now: Now) -> None:
    plot.show(now.curve, now.compared, now.ruler)


def _draw_metric(plot: MetricPlot, now: Now) -> None:
    metric = metric_for(now.data.pipeline.task)
    plot.show(now.curve, metric.label, metric.share, now.ruler, now.compared)


PLOTS = (
    PlotKind("loss", "Loss", "Curves", LossPlot.about, LossPlot, draw=_draw_loss, share=5),
    PlotKind("metric", "Metric", "Curves", MetricPlot.about, MetricPlot, draw=_draw_metric, share=5),
)
