"""What the answers hang on: input columns over many rows, pixels of one picture."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np

from core.data.dataset import Dataset
from core.language import tr
from core.plane import multiply_adds
from core.project import Project
from gui.plots.importance_plot import ImportancePlot, Wanted
from gui.plots.kind import SLOW, PlotKind, Question
from gui.plots.saliency_plot import SaliencyPlot, Seen

if TYPE_CHECKING:
    from core.importance import Importance
    from core.importance import Question as Asked

ORDER = 34
SELDOM = 0.2
"""Measurings a second while training runs."""
LIVE_BUDGET, AT_LEAST, AT_MOST = 100_000_000, 20, 500
"""While training runs: multiply-adds of one measuring, some 0.1 s in five, and the rows that this may come to."""


def _importance(question: Question) -> tuple[str, Importance]:
    from core.evaluating.judged import usual_part
    from core.importance import Question as Asked
    from core.importance.integrated import IntegratedGradients

    wanted: Wanted = question.options
    asked = Asked(question.project, question.data, wanted.part or usual_part(question.data), question.project.weights)
    method = wanted.method
    if isinstance(method, IntegratedGradients):
        method = dataclasses.replace(method, row=question.project.row + 1)
    if question.running:
        method = dataclasses.replace(method, rows=_rows(asked, method))  # type: ignore[call-arg]
    found = method.measure(asked, question.report)
    return question.data.pipeline.task, found


def _rows(asked: Asked, method: object) -> int:
    """Give how many rows may be looked at while training runs."""
    from core.importance.integrated import IntegratedGradients
    from core.importance.permutation import Permutation

    passes = len(asked.columns) if isinstance(method, Permutation) else 3 * len(asked.answers)
    passes *= method.repeats if isinstance(method, Permutation) else 1
    passes *= 32 if isinstance(method, IntegratedGradients) else 1
    return min(max(AT_LEAST, LIVE_BUDGET // max(1, passes * multiply_adds(asked.project.spec))), AT_MOST)


def a_picture(project: Project, data: Dataset) -> str:
    """Want inputs that are the pixels of a picture."""
    from core.predicting.images import image_shape

    shape = image_shape(project.spec, data.pipeline, data.table.image)
    return "" if shape is not None else tr("It needs pictures: inputs named like row1_col2, or a Reshape layer.")


def _saliency(question: Question) -> Seen:
    from core.importance import Question as Asked
    from core.importance.saliency import saliency
    from core.predicting.images import image_shape

    data, project = question.data, question.project
    asked = Asked(project, data, "train", project.weights)
    shape = image_shape(project.spec, data.pipeline, data.table.image)
    assert shape is not None, "fits() wants a picture"
    x = np.array(data.x[project.row])
    answers, names = asked.asked.answers(x[None])[0], asked.asked.names
    kind, chosen = question.options
    answer = int(chosen) if chosen.isdigit() and int(chosen) < len(names) else int(np.argmax(answers))
    found = saliency(asked, project.row, answer, kind, question.report)
    assert found is not None
    pixels = x.reshape(shape)
    return Seen(project.row, pixels, found, names, answer, float(answers[answer]), asked.asked.is_share)


PLOTS = (
    PlotKind(
        "importance",
        tr("Input importance"),
        "Predictions",
        ImportancePlot.about,
        ImportancePlot,
        compute=_importance,
        show=ImportancePlot.show_answer,
        per_second=SELDOM,
        share=6,
    ),
    PlotKind(
        "saliency",
        tr("Saliency"),
        "Predictions",
        SaliencyPlot.about,
        SaliencyPlot,
        compute=_saliency,
        show=SaliencyPlot.show_answer,
        per_second=SLOW,
        fits=a_picture,
        by_row=True,
        share=6,
    ),
)
