"""What each layer does over the run: slopes, relative steps, dead and saturated units; and the learning rate."""

from __future__ import annotations

from functools import partial

from core.course import Course
from core.data.dataset import Dataset
from core.language import tr
from core.living import may_die
from core.project import Project
from gui.plots.head_curve import HeadCurve
from gui.plots.kind import CALM, PlotKind
from gui.plots.layer_curves import Band, LayerCurves
from gui.plots.now import Now

ORDER = 25
SLOPES = tr("How large each layer's slopes are; near 0 a layer learns nothing, growing without end is a warning.")
RATIO = tr(
    "How far an update moves each layer's weights, as a share of their size |Δw| / |w|; about 1/1000 is healthy."
)
UNITS = tr(
    "The share of each hidden layer's units that are dead (slope 0 for every row seen) or saturated (nearly flat)."
)
RATE = tr("The learning rate of each update, as the schedule and you set it.")
LOSS = tr("The loss of single batches, each before its update: how much it scatters is how noisy the slopes are.")
EMPTY = tr("Press Start to train: each layer's course appears here.")
HEALTHY = Band(1e-4, 1e-3, 1e-2, tr("healthy: 0.0001 … 0.01"))


def _mortal(project: Project, data: Dataset) -> str:
    """Want a hidden layer whose units can die or be flat."""
    spec = project.spec
    return (
        ""
        if any(may_die(spec, name) for name in spec.names)
        else tr("No hidden layer has units that can die or be flat.")
    )


def _draw(plot: LayerCurves, now: Now) -> None:
    plot.show(now.course, now.ruler)


def _draw_head(plot: HeadCurve, now: Now) -> None:
    plot.show(now.course, now.ruler)


_GRADIENTS = partial(
    LayerCurves, "plot.gradients", tr("Gradient norm"), SLOPES, EMPTY, [("", lambda c, layer: c.of(layer, "gradient"))],
    log=True,
)  # fmt: skip
_RATIO = partial(
    LayerCurves, "plot.ratio", tr("Update to weight ratio"), RATIO, EMPTY, [("", Course.ratio)], log=True, band=HEALTHY
)
_UNITS = partial(
    LayerCurves, "plot.units", tr("Dead and saturated units"), UNITS, EMPTY,
    [("dead", lambda c, layer: c.of(layer, "dead")), ("saturated", lambda c, layer: c.of(layer, "saturated"))],
    share=True,
)  # fmt: skip

_RATE = partial(HeadCurve, "plot.rate", tr("Learning rate"), RATE, "rate")
_LOSS = partial(HeadCurve, "plot.batch_loss", tr("Loss of single batches"), LOSS, "loss", log=True)

PLOTS = (
    PlotKind("gradients", tr("Gradient norm"), "Gradients", SLOPES, _GRADIENTS, draw=_draw, per_second=CALM, share=3),
    PlotKind("ratio", tr("Update to weight ratio"), "Gradients", RATIO, _RATIO, draw=_draw, per_second=CALM),
    PlotKind(
        "units",
        tr("Dead and saturated units"),
        "Activations",
        UNITS,
        _UNITS,
        draw=_draw,
        per_second=CALM,
        fits=_mortal,
    ),
    PlotKind("rate", tr("Learning rate"), "Curves", RATE, _RATE, draw=_draw_head, per_second=CALM, share=3),
    PlotKind("batch_loss", tr("Loss of single batches"), "Curves", LOSS, _LOSS, draw=_draw_head, per_second=CALM),
)
