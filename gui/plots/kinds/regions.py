"""Decision regions over any two inputs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.language import tr
from core.metrics import classes_of
from core.plane import BUDGET
from core.predicting.asked import Asked
from core.project import Project
from gui.plots.kind import PlotKind, Question
from gui.plots.planes import held_row, movable
from gui.plots.region_plot import ALL, LIKELIEST, NEAR, ROWS, RegionAnswer, RegionPlot

ORDER = 30
MOST_ROWS = 2000
PER_SECOND = 5.0


def _compute(question: Question) -> RegionAnswer:
    from core.insight.maps import near, own_values, plane_axes, points_for, regions
    from core.predicting.rows import Inputs

    project, data = question.project, question.data
    wish, wanted, rows_mode = question.options
    inputs, asked = Inputs(data), Asked(project.spec, project.weights, data.pipeline)
    row, held = held_row(inputs, project.row, wish)
    x, y = plane_axes(inputs, row, held.x, held.y, points_for(asked, BUDGET))
    found = regions(asked, x, y, row)
    mode = rows_mode if rows_mode in ROWS and (held.values or rows_mode != NEAR) else ALL
    shown = data.used if mode == ALL else data.used[:0]
    if mode == NEAR:
        shown = np.flatnonzero(near(data, asked, (held.x, held.y), row))
    shown = shown[:: -(-len(shown) // MOST_ROWS) or 1]
    points = np.stack([own_values(inputs, axis)[shown] for axis in (x, y)], axis=1)
    return RegionAnswer(
        found, held, asked.names, _answer(data, asked, wanted), data.pipeline.task == "regression", shown, points,
        _kinds(data, asked, wanted)[shown], data.parts[shown] == 1, mode,
        (data, held.x, held.y, mode, wanted, held.values if mode == NEAR else ()),
    )  # fmt: skip


def _answer(data: Dataset, asked: Asked, wanted: str) -> str:
    """Choose what is drawn: the classes together, or one of the answers."""
    if wanted.isdecimal() and int(wanted) < len(asked.names):
        return wanted
    return LIKELIEST if data.pipeline.class_names else "0"


def _kinds(data: Dataset, asked: Asked, wanted: str) -> HostArray:
    """Give what colours the rows: their class, or their target where it is a number."""
    place = int(wanted) if wanted.isdecimal() and int(wanted) < data.y.shape[1] else 0
    if data.pipeline.task == "regression":
        return data.pipeline.undo_target(data.y)[:, place]
    return classes_of(data.y[:, [place]] if data.pipeline.task == "labels" else data.y)


def _two(project: Project, data: Dataset) -> str:
    """Want a plane to draw on."""
    count = len(movable(data))
    return "" if count == 2 else tr("Decision regions need exactly two inputs; this network has {count}.", count=count)


def _many(project: Project, data: Dataset) -> str:
    """Want inputs to choose from."""
    count = len(movable(data))
    return "" if count > 2 else tr("It chooses two of several inputs; this network has no more than two.")


def _kind(kind: str, title: str, fits: Callable[[Project, Dataset], str], about: str) -> PlotKind:
    return PlotKind(
        kind, title, "Predictions", about, partial(RegionPlot, kind, title), compute=_compute,
        show=RegionPlot.show_answer, per_second=PER_SECOND, by_row=True, fits=fits, share=6,
    )  # fmt: skip


PLOTS = (
    _kind("decision", tr("Decision regions"), _two, RegionPlot.about),
    _kind(
        "plane",
        tr("Regions over two inputs"),
        _many,
        tr("What the network answers for each pair of two chosen inputs, the others held; dots are rows of the table."),
    ),
)
