"""What the network says all over the plane of two inputs."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.metrics import classes_of
from core.project import Project
from gui.plots.decision_plot import DecisionPlot
from gui.plots.kind import PlotKind
from gui.plots.now import Now

ORDER = 30


def two_inputs(project: Project, data: Dataset) -> str:
    """Want a plane to draw on."""
    count = data.x.shape[1]
    return "" if count == 2 else f"Decision regions need exactly two inputs; this network has {count}."


def _draw_regions(plot: DecisionPlot, now: Now) -> None:
    if plot.drawn_data is not now.data:
        _show_rows(plot, now.data)
    report = now.report
    if report.regions is not None:
        plot.show_regions(report.extent, report.regions, now.data.pipeline.task == "regression")


def _show_rows(plot: DecisionPlot, data: Dataset) -> None:
    pipeline = data.pipeline
    plot.clear()
    plot.drawn_data = data
    plot.set_names(pipeline.feature_names, pipeline.answer_names)
    if pipeline.task == "regression":
        index: HostArray = pipeline.undo_target(data.y)[:, 0]
    else:
        index = classes_of(data.y[:, :1] if pipeline.task == "labels" else data.y)
    held = np.zeros(len(data.x), dtype=bool)
    held[data.validation] = True
    plot.show_points(data.x, index, held)


PLOTS = (
    PlotKind(
        "decision", "Decision regions", "Predictions", DecisionPlot.about, DecisionPlot, draw=_draw_regions,
        needs_report=True, fits=two_inputs, share=6,
    ),
)  # fmt: skip
