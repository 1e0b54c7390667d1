"""Hidden layers projected to the plane: PCA while it learns, t-SNE when asked for."""

from __future__ import annotations

from functools import partial

import numpy as np

from core import numbers
from core.backend import HostArray
from core.language import tr
from core.metrics import classes_of
from core.predicting.asked import Asked
from gui.plots.kind import PlotKind, Question
from gui.plots.projection_plot import ANSWER, RIGHT, TARGET, Cloud, ProjectionPlot, TsnePlot

ORDER = 42
PCA = tr(
    "Each dot is a row as the chosen layer sees it, in the plane in which the rows differ most (PCA). "
    "Rows that lie together are alike to the network."
)
TSNE = tr("Each dot is a row as the chosen layer sees it; t-SNE puts rows that are neighbours there beside each other.")


def _compute(question: Question, method: str) -> Cloud:
    from core.insight.projection import project_pca, project_tsne, rows_shown

    project, data = question.project, question.data
    spec, weights = project.spec, project.weights
    wanted, wished = question.options
    layers = spec.names
    hidden = [name for name in layers if spec[name].inputs and name != spec.output.name]
    layer = wanted if wanted in layers else (hidden or [spec.output.name])[-1]
    rows = rows_shown(spec, data, layer, method == "pca")
    if method == "tsne":
        found = project_tsne(spec, weights, data, layer, rows, question.report)
    else:
        found = project_pca(spec, weights, data, layer, rows)
    regression = data.pipeline.task == "regression"
    ways = {
        TARGET: tr("By target"),
        ANSWER: tr("By answer"),
        RIGHT: tr("By error") if regression else tr("Right or wrong"),
    }
    color = wished if wished in ways else TARGET
    asked = Asked(spec, weights, data.pipeline)
    kinds, told = _kinds(asked, data.x[rows], data.y[rows], color)
    names = asked.names if data.pipeline.class_names else data.pipeline.answer_names
    return Cloud(found, layers, question.step, color, ways, kinds, names, told)


def _kinds(asked: Asked, x: HostArray, y: HostArray, color: str) -> tuple[HostArray, tuple[str, ...]]:
    """Give what colours the rows, and words for each."""
    pipeline, answers = asked.pipeline, asked.answers(x)
    if pipeline.task == "regression":
        target = pipeline.undo_target(y)
        told = tuple(
            tr("{names} {t}, answer {a}", names=asked.names[0], t=numbers.text(float(t)), a=numbers.text(float(a)))
            for t, a in zip(target[:, 0], answers[:, 0], strict=True)
        )
        value = {TARGET: target[:, 0], ANSWER: answers[:, 0], RIGHT: answers[:, 0] - target[:, 0]}[color]
        return np.asarray(value, dtype=np.float64), told
    if pipeline.task == "labels":
        target, said = y[:, 0].astype(int), (answers[:, 0] >= 0.5).astype(int)
        names = pipeline.answer_names
    else:
        target, said, names = classes_of(y), answers.argmax(axis=1), asked.names
    right = (target == said).astype(int)
    told = tuple(
        tr("is {names}, answer {names2}", names=names[t], names2=names[s])
        for t, s in zip(target.tolist(), said.tolist(), strict=True)
    )
    return {TARGET: target, ANSWER: said, RIGHT: right}[color], told


PLOTS = (
    PlotKind(
        "projection",
        tr("Hidden layer (PCA)"),
        "Inside",
        PCA,
        partial(
            ProjectionPlot,
            "projection",
            tr("Hidden layer (PCA)"),
            PCA,
            tr("Press Start to train: the rows as a hidden layer sees them appear here."),
        ),
        compute=partial(_compute, method="pca"),
        show=ProjectionPlot.show_cloud,
        per_second=5.0,
        share=6,
    ),
    PlotKind(
        "tsne",
        tr("Hidden layer (t-SNE)"),
        "Inside",
        TSNE,
        partial(
            TsnePlot,
            "tsne",
            tr("Hidden layer (t-SNE)"),
            TSNE,
            tr("Press Calculate: neighbours in the chosen layer are put beside each other. It takes some seconds."),
        ),
        compute=partial(_compute, method="tsne"),
        show=TsnePlot.show_cloud,
        per_second=5.0,
        by_hand=True,
        share=6,
    ),
)
