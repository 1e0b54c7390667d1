"""New projects: from a bundled data set or from a table of the user's own."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from core.config import TrainConfig
from core.data.catalogue import all_sets
from core.data.dataset import suggest_network
from core.data.keeping import prepared
from core.data.plan import DataPlan
from core.data.table import Table
from core.errors import UserError
from core.language import tr
from core.params import Weights, check_weights, initial
from core.progress import Progress
from core.project import Project
from core.spec import NetworkSpec


def new_project(
    name: str,
    table: Table,
    plan: DataPlan,
    network: tuple[NetworkSpec, TrainConfig] | None = None,
    given: Mapping[str, Any] | None = None,
) -> Project:
    """Make a project on `table`; network and settings are suggested from the data where they are not given.

    `given` are initial weights by parameter name; otherwise they are drawn from the settings' seed.

    Raises:
        UserError: when the data cannot be prepared or the given weights do not fit.
    """
    spec, config = network or suggest_network(prepared(table, plan))
    weights = check_weights(spec, dict(given), name) if given else initial(spec, config.run.seed)
    return Project(name, spec, config, table, plan, weights, weights)


def example(kind: str, settings: Any = None, network: str = "") -> Project:
    """Make a project on the bundled data set `kind`, with the network that shows it well or the one that is named.

    Raises:
        UserError: when there is no such data set or network, or a setting is out of range.
    """
    sets = all_sets()
    if kind not in sets:
        raise UserError(tr("The data set {kind!r} is not known; known are {sets}.", kind=kind, sets=", ".join(sets)))
    source = sets[kind]
    table = source.make(settings)
    plan = source.plan(table)
    made = source.network_for(network)(prepared(table, plan))
    return new_project(source.kind, table, plan, made, source.weights() if not network else None)


def with_suggestion(project: Project) -> Project:
    """Give the project with the network and settings that its data suggest, and fresh weights."""
    spec, config = suggest_network(project.dataset())
    return fresh(project, spec, config)


def fresh(project: Project, spec: NetworkSpec, config: TrainConfig) -> Project:
    """Give the project with another network and settings, untrained."""
    start: Weights = initial(spec, config.run.seed)
    return dataclasses.replace(
        project, spec=spec, config=config, weights=start, initial=start, progress=Progress(), positions={},
        canvas=project.canvas.kept(spec),
    )  # fmt: skip
