"""Making a trial the current network: its settings, its network and its trained weights, in the open project."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from core.errors import UserError
from core.language import tr
from core.project import Project
from core.runs.recording import Ended, data_hash, recorded
from core.runs.run import bounded
from core.sweeps.board import TrialRow
from core.sweeps.keeping import unpacked
from core.sweeps.knobs import applied
from core.sweeps.record import Sweep
from core.sweeps.trial import file_of, train_again

SWEPT = tr("a process of a sweep")
"""Where a trial was trained, as its run tells it: it may have been another machine."""


def result_of(sweep: Sweep, row: TrialRow, report: Callable[[float], bool] = lambda _: True) -> Project:
    """Give a trial's trained project: with its kept weights, else trained again with the same settings.

    Raises:
        UserError: when its settings do not go together, or its numbers became infinite.
        Cancelled: when `report` gave False.
    """
    if row.kept:
        try:
            return unpacked(applied(sweep.project, row.values), sweep.depot.get(file_of(row.number - 1), row.kept))
        except UserError:
            pass  # another trial became better meanwhile, or somebody took the file away
    return train_again(sweep.project, row.values, report)


def taken(project: Project, result: Project) -> Project:
    """Give the open project with a trial's network, settings, data and weights; what lies beside them stays.

    The trial is kept as a run.
    """
    same_data = project.plan == result.plan and project.table.names == result.table.names
    positions = {name: place for name, place in project.positions.items() if name in result.spec}
    hash = data_hash(result.table, result.plan)
    ended = Ended(result.reset(), hash, result.dataset().n_train, "done", backend=SWEPT, repeatable=False)
    runs, _ = bounded(recorded(project.runs, result, ended))
    return dataclasses.replace(
        result, name=project.name, row=min(project.row, result.table.rows - 1), positions=positions,
        canvas=project.canvas.kept(result.spec), watched=project.watched, line=project.line,
        branches=project.branches if same_data else (), runs=runs,
    )  # fmt: skip
