"""A run made the present of its project, or a project of its own."""

from __future__ import annotations

import dataclasses

import numpy as np

from core.backend import HostArray
from core.branch import Line
from core.config import TrainConfig
from core.errors import UserError
from core.language import tr
from core.params import Weights, initial, layout
from core.progress import Progress
from core.project import Project
from core.runs.recording import data_hash
from core.runs.run import Run, Runs, Standing


def restored(project: Project, number: int) -> Project:
    """Give the project with network, settings, weights and progress of a run as it ended.

    Raises:
        UserError: when there is no such run, its weights are not kept, or it does not fit the data.
    """
    run = project.runs.get(number)
    _, end = run.had()
    return _with(project, run, run.final, end.progress(run.curve, run.course, run.asked), end)


def at_start(project: Project, number: int) -> Project:
    """Give the project as it was when a run began; raises as `restored`."""
    run = project.runs.get(number)
    start, _ = run.had()
    begun = Progress()
    progress = start.progress(begun.curve, begun.course, begun.metrics)
    return _with(project, run, run.config, progress, start)


def alone(project: Project, number: int) -> Project:
    """Give a run as a project of its own, with no other run and no branches; raises as `restored`."""
    made, run = restored(project, number), project.runs.get(number)
    runs = Runs((run,), project.runs.next)
    return dataclasses.replace(made, name=f"{project.name} {run.name}"[:1000], line=Line(), branches=(), runs=runs)


def same_data(project: Project, run: Run) -> bool:
    """Tell whether a run learned from the data that the project holds now."""
    return run.data.hash == data_hash(project.table, project.plan)


def check_data(project: Project, run: Run) -> None:
    """Refuse to train a run again on other data.

    Raises:
        UserError: when it learned from others than the project holds.
    """
    if not same_data(project, run):
        raise UserError(
            tr(
                "{run} learned from other data ({data}) than the project holds; open them first.",
                run=run.name,
                data=run.data.name,
            )
        )


def _with(project: Project, run: Run, config: TrainConfig, progress: Progress, at: Standing) -> Project:
    _check_ends(project, run)
    weights = at.named(run.spec)
    return dataclasses.replace(
        project, spec=run.spec, config=config, weights=weights, initial=_first(project, run), progress=progress,
        positions={name: place for name, place in project.positions.items() if name in run.spec},
        canvas=project.canvas.kept(run.spec),
    )  # fmt: skip


def _check_ends(project: Project, run: Run) -> None:
    shapes, data = run.spec.shapes(), project.dataset()
    ends = shapes[run.spec.input.name], shapes[run.spec.output.name]
    wanted = (data.x.shape[1],), (data.y.shape[1],)
    if ends != wanted or data.pipeline.loss_task not in run.config.loss.tasks:
        raise UserError(
            tr(
                "{run} learned from other data ({data}) and does not fit these; open them first.",
                run=run.name,
                data=run.data.name,
            )
        )


def _first(project: Project, run: Run) -> Weights:
    """Give the weights before the first update: those of the run that it goes on from, where they fit and are kept."""
    found, seen = run, {run.number}
    while found.begun and found.parent and found.parent not in seen:
        before = project.runs.find(found.parent)
        if before is None or before.spec != run.spec or before.start is None:
            break
        seen.add(before.number)
        found = before
    start, _ = found.had()
    drawn = initial(run.spec, found.config.run.seed)
    for exact in (project.initial, drawn):  # with all digits, where training only rounded them
        if list(exact) == list(drawn) and np.array_equal(_rounded(exact, run, start), start.weights):
            return exact
    return start.named(run.spec)


def _rounded(weights: Weights, run: Run, start: Standing) -> HostArray:
    order = layout(run.spec)
    same = all(weights[entry.name].shape == entry.shape for entry in order.entries)
    return weights.flat(order).astype(start.weights.dtype) if same else np.zeros(0)
