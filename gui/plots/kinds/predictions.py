"""What the network says of the rows: regions, confusion, prediction against target."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.metrics import classes_of
from core.project import Project
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.decision_plot import DecisionPlot
from gui.plots.kind import PlotKind
from gui.plots.now import Now
from gui.plots.scatter_plot import ScatterPlot

ORDER = 30


def two_inputs(project: Project, data: Dataset) -> str:
    """Want a plane to draw on."""
    count = data.x.shape[1]
    return "" if count == 2 else f"Decision regions need exactly two inputs; this network has {count}."


def classes(project: Project, data: Dataset) -> str:
    """Want a target of classes."""
    return "" if data.pipeline.task != "regression" else "It counts classes, and the target is a number."


def a_number(project: Project, data: Dataset) -> str:
    """Want a number as target."""
    return "" if data.pipeline.task == "regression" else "It needs a number as target, and the target is a class."


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


def _draw_confusion(plot: ConfusionMatrix, now: Now) -> None:
    report, pipeline = now.report, now.data.pipeline
    if report.counts is None:
        return
    held = "Validation" if report.held_out else "Training"
    several = len(pipeline.targets) if pipeline.task == "labels" else 1
    plot.set_title(f"{held} confusion" if several == 1 else f"{held} answers of {several} targets")
    plot.set_note(_part(now.data, int(report.counts.sum()) // several, report.held_out))
    plot.show(report.counts, pipeline.answer_names)


def _draw_scatter(plot: ScatterPlot, now: Now) -> None:
    report = now.report
    if report.target is None or report.prediction is None:
        return
    plot.set_title(f"{'Validation' if report.held_out else 'Training'} predictions")
    plot.set_note(_part(now.data, len(report.target), report.held_out))
    plot.show(report.target, report.prediction, now.data.pipeline.output_names[0])


def _part(data: Dataset, shown: int, held_out: bool) -> str:
    """Say where a picture shows only some of the rows."""
    whole = data.counts[1 if held_out else 0]
    return f"{shown:,} of {whole:,} rows".replace(",", " ") if shown < whole else ""


PLOTS = (
    PlotKind(
        "decision", "Decision regions", "Predictions", DecisionPlot.about, DecisionPlot, draw=_draw_regions,
        needs_report=True, fits=two_inputs, share=6,
    ),
    PlotKind(
        "confusion", "Confusion matrix", "Predictions", ConfusionMatrix.about, ConfusionMatrix, draw=_draw_confusion,
        needs_report=True, fits=classes, share=6,
    ),
    PlotKind(
        "scatter", "Prediction and target", "Predictions", ScatterPlot.about, ScatterPlot, draw=_draw_scatter,
        needs_report=True, fits=a_number, share=6,
    ),
)  # fmt: skip
