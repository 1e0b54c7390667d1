"""New projects: from a bundled data set or from a table of the user's own."""

from __future__ import annotations

from core.config import TrainConfig
from core.data.catalogue import all_sets
from core.data.dataset import prepare, suggest_network
from core.data.plan import DataPlan
from core.data.table import Table
from core.errors import UserError
from core.params import initial
from core.project import Project
from core.spec import NetworkSpec


def new_project(
    name: str, table: Table, plan: DataPlan, spec: NetworkSpec | None = None, config: TrainConfig | None = None
) -> Project:
    """Make a project on `table`; network and settings are suggested from the data where they are not given.

    Raises:
        UserError: when the data cannot be prepared.
    """
    suggested_spec, suggested_config = suggest_network(prepare(table, plan))
    spec, config = spec or suggested_spec, config or suggested_config
    weights = initial(spec, config.run.seed)
    return Project(name, spec, config, table, plan, weights, weights)


def example(kind: str) -> Project:
    """Make a project on the bundled data set `kind`.

    Raises:
        UserError: when there is no such data set.
    """
    sets = all_sets()
    if kind not in sets:
        raise UserError(f"The data set {kind!r} is not known; known are {', '.join(sets)}.")
    source = sets[kind]
    return source.project()
