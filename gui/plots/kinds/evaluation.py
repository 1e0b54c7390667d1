"""How good the network is: what it says of the rows of a part, beside what is true."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.data.dataset import Dataset
from core.evaluating.judged import PARTS, Judged
from core.language import tr
from core.project import Project
from gui.plots.calibration_plot import CalibrationPlot
from gui.plots.confusion_matrix import ALL, ConfusionMatrix
from gui.plots.figures_plot import FiguresPlot
from gui.plots.kind import SLOW, PlotKind, Question
from gui.plots.ranking_plot import RankingPlot
from gui.plots.residual_bars import ResidualBars
from gui.plots.scatter_plot import ScatterPlot
from gui.plots.worst_plot import MOST, WorstPlot

if TYPE_CHECKING:
    from core.evaluating.calibration import Calibration
    from core.evaluating.confusion import Confusion
    from core.evaluating.figures import Figures
    from core.evaluating.listing import Line
    from core.evaluating.residuals import Residuals
    from core.evaluating.thresholds import Ranked

ORDER = 32


def classes(project: Project, data: Dataset) -> str:
    """Want a target of classes."""
    return (
        "" if data.pipeline.task != "regression" else tr("It needs classes to tell apart, and the target is a number.")
    )


def a_number(project: Project, data: Dataset) -> str:
    """Want a number as target."""
    return "" if data.pipeline.task == "regression" else tr("It needs a number as target, and the target is a class.")


def probabilities(project: Project, data: Dataset) -> str:
    """Want outputs that are probabilities."""
    if data.pipeline.task == "regression":
        return tr("It needs probabilities, and the target is a number.")
    made_by = project.spec.output.layer.output_activation()
    return "" if made_by in ("sigmoid", "softmax") else tr("It needs a sigmoid or softmax in the output layer.")


def _judged(question: Question) -> Judged:
    from core.evaluating.shared import judged_now

    part = question.options[0]
    return judged_now(question.project, question.data, part, question.running, question.report)


def _which(question: Question, usual: int) -> int:
    """Read which class or target was chosen; other data may have fewer."""
    value = question.options[1]
    count = len(question.data.pipeline.class_names) or len(question.data.pipeline.targets)
    return int(value) if value.lstrip("-").isdigit() and int(value) < count else usual


def _confusion(question: Question) -> Confusion:
    from core.evaluating.confusion import confusion_of

    all_of_them = question.options[1] in (ALL, "")
    return confusion_of(_judged(question), None if all_of_them else _which(question, 0))


def _residuals(question: Question) -> tuple[Judged, Residuals]:
    from core.evaluating.residuals import residuals_of

    judged = _judged(question)
    found = residuals_of(judged, _which(question, 0))
    found.prepare()
    return judged, found


def _ranked(question: Question) -> Ranked:
    from core.evaluating.thresholds import ranked

    judged = _judged(question)
    return ranked(judged, _which(question, 1 if judged.task == "binary" else 0))


def _calibration(question: Question) -> tuple[Judged, Calibration]:
    from core.evaluating.calibration import LIKELIEST, calibration

    judged = _judged(question)
    usual = {"binary": 1, "labels": 0}.get(judged.task, LIKELIEST)
    return judged, calibration(judged, _which(question, usual))


def _worst(question: Question) -> tuple[Judged, tuple[Line, ...]]:
    from core.evaluating.listing import lines, worst

    judged = _judged(question)
    return judged, tuple(lines(judged, worst(judged)[:MOST]))


def _figures(question: Question) -> tuple[str, tuple[Figures, ...]]:
    """Measure every part; while training runs without what needs many draws."""
    from core.evaluating.figures import figures
    from core.evaluating.shared import judged_now

    data, running = question.data, question.running
    parts = [part for part in PARTS if len(getattr(data, part))]
    found = []
    for place, part in enumerate(parts):
        judged = judged_now(question.project, data, part, running)
        found.append(figures(judged, _step(question, place / len(parts), 1 / len(parts)), drawn=not running))
    return data.pipeline.task, tuple(found)


def _step(question: Question, start: float, width: float) -> Callable[[float], bool]:
    return lambda share: question.report(start + width * share)


PLOTS = (
    PlotKind(
        "figures",
        tr("Metrics"),
        "Predictions",
        FiguresPlot.about,
        FiguresPlot,
        compute=_figures,
        show=FiguresPlot.show_answer,
        per_second=SLOW,
        share=5,
    ),
    PlotKind(
        "confusion",
        tr("Confusion matrix"),
        "Predictions",
        ConfusionMatrix.about,
        ConfusionMatrix,
        compute=_confusion,
        show=ConfusionMatrix.show_answer,
        per_second=SLOW,
        fits=classes,
        share=6,
    ),
    PlotKind(
        "scatter",
        tr("Prediction and target"),
        "Predictions",
        ScatterPlot.about,
        ScatterPlot,
        compute=_residuals,
        show=ScatterPlot.show_answer,
        per_second=SLOW,
        fits=a_number,
        share=6,
    ),
    PlotKind(
        "residuals",
        tr("Residuals"),
        "Predictions",
        ResidualBars.about,
        ResidualBars,
        compute=_residuals,
        show=ResidualBars.show_answer,
        per_second=SLOW,
        fits=a_number,
        share=5,
    ),
    PlotKind(
        "ranking",
        tr("ROC and precision-recall"),
        "Predictions",
        RankingPlot.about,
        RankingPlot,
        compute=_ranked,
        show=RankingPlot.show_answer,
        per_second=SLOW,
        fits=classes,
        share=8,
    ),
    PlotKind(
        "calibration",
        tr("Calibration"),
        "Predictions",
        CalibrationPlot.about,
        CalibrationPlot,
        compute=_calibration,
        show=CalibrationPlot.show_answer,
        per_second=SLOW,
        fits=probabilities,
        share=7,
    ),
    PlotKind(
        "worst",
        tr("Worst rows"),
        "Predictions",
        WorstPlot.about,
        WorstPlot,
        compute=_worst,
        show=WorstPlot.show_answer,
        per_second=SLOW,
        share=5,
    ),
)
