"""Loss and metric over the run."""

from __future__ import annotations

from core.language import tr
from core.metrics import metrics_for
from gui.plots.kind import PlotKind
from gui.plots.loss_plot import LossPlot
from gui.plots.metric_plot import MetricPlot
from gui.plots.now import Now

ORDER = 10


def _draw_loss(plot: LossPlot, now: Now) -> None:
    plot.show(now.curve, now.compared, now.ruler)


def _draw_metric(plot: MetricPlot, now: Now) -> None:
    plot.show_metrics(metrics_for(now.data.pipeline.task), now.curve, now.metrics, now.ruler, now.compared)


PLOTS = (
    PlotKind("loss", tr("Loss"), "Curves", LossPlot.about, LossPlot, draw=_draw_loss, share=5),
    PlotKind(
        "metric", tr("Metric"), "Curves", MetricPlot.about, MetricPlot, draw=_draw_metric, share=5,
        measures=MetricPlot.measured,
    ),
)  # fmt: skip
