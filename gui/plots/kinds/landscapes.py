"""The loss around the present weights with the path of training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.insight.path import stop_of
from core.language import tr
from gui.plots.kind import PlotKind, Question
from gui.plots.landscape_plot import LandscapePlot

if TYPE_CHECKING:
    from core.insight.landscape import Landscape

ORDER = 46


def _compute(question: Question) -> Landscape:
    from core.insight.landscape import AT_RANDOM, BY_PATH, landscape

    project = question.project
    way: str = question.options
    kind = BY_PATH if way == BY_PATH else AT_RANDOM
    seed = 0 if kind == BY_PATH else int(way.removeprefix(AT_RANDOM))
    on_way = question.way.stops(project.spec)
    here = stop_of(project.weights, question.step, project.spec)
    return landscape(project.spec, project.config.loss, question.data, on_way, here, kind, seed, question.report)


PLOTS = (
    PlotKind(
        "landscape", tr("Loss surface"), "Inside", LandscapePlot.about, LandscapePlot, compute=_compute,
        show=LandscapePlot.show_landscape, by_hand=True, share=7,
    ),
)  # fmt: skip
