"""What the network says of the rows: confusion, prediction against target."""

from __future__ import annotations

from core.data.dataset import Dataset
from core.project import Project
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.kind import PlotKind
from gui.plots.now import Now
from gui.plots.scatter_plot import ScatterPlot

ORDER = 30


def classes(project: Project, data: Dataset) -> str:
    """Want a target of classes."""
    return "" if data.pipeline.task != "regression" else "It counts classes, and the target is a number."


def a_number(project: Project, data: Dataset) -> str:
    """Want a number as target."""
    return "" if data.pipeline.task == "regression" else "It needs a number as target, and the target is a class."


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
        "confusion", "Confusion matrix", "Predictions", ConfusionMatrix.about, ConfusionMatrix, draw=_draw_confusion,
        needs_report=True, fits=classes, share=6,
    ),
    PlotKind(
        "scatter", "Prediction and target", "Predictions", ScatterPlot.about, ScatterPlot, draw=_draw_scatter,
        needs_report=True, fits=a_number, share=6,
    ),
)  # fmt: skip
