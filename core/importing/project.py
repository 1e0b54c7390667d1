"""From an imported network to a project: with the data that are open, a table of one's own, or rows to begin with."""

from __future__ import annotations

import dataclasses

import numpy as np

from core.config import TrainConfig
from core.data.plan import ColumnPlan, DataPlan, SplitPlan, suggest
from core.data.table import Table, number_column
from core.errors import UserError
from core.export.bundle import Bundle
from core.fitting import check_fit
from core.importing.drawing import Imported
from core.language import tr
from core.layers.embedding import Embedding
from core.losses import LOSSES, Loss, SquaredError
from core.params import Weights
from core.predict import predict
from core.progress import Progress
from core.project import Project
from core.spec import NetworkSpec

STAND_IN = 120
Network = Bundle | Imported


def into(project: Project, network: Network) -> Project:
    """Give the project with the imported network, untrained from there on, on its own data.

    Raises:
        UserError: when inputs or outputs do not go with the data.
    """
    config = _with_loss(project, network.spec)
    changed = dataclasses.replace(
        project, spec=network.spec, weights=network.weights, initial=network.weights, config=config,
        progress=Progress(), positions={}, canvas=project.canvas.kept(network.spec),
    )  # fmt: skip
    check_fit(changed, changed.dataset())
    return changed


def _with_loss(project: Project, spec: NetworkSpec) -> TrainConfig:
    """Keep the loss where it fits the output layer and the task, else take the first that does."""
    data = project.dataset()
    output, units, task = spec.output.layer.output_activation(), data.y.shape[1], data.pipeline.loss_task
    wanted: list[Loss] = [project.config.loss, *(loss() for loss in LOSSES.values())]
    used = data.y[data.used]
    for loss in wanted:
        low, high = float(used.min()), float(used.max())
        if task in loss.tasks and not loss.problem(output, units) and not loss.target_problem(low, high):
            return dataclasses.replace(project.config, loss=loss)
    raise UserError(
        tr(
            "{output}: no loss goes with its activation {output2} and the target; open other data.",
            output=spec.output.name,
            output2=output,
        )
    )


def with_table(network: Network, table: Table, target: str) -> Project:
    """Make a project on a table, planned as the network's own preprocessing where it has one.

    Raises:
        UserError: when the table does not go with the network.
    """
    plan = _own_plan(network, table) or suggest(table, target)
    start = Project(network.name, network.spec, TrainConfig(), table, plan, network.weights, network.weights)
    return into(start, network)


def _own_plan(network: Network, table: Table) -> DataPlan | None:
    if not isinstance(network, Bundle):
        return None
    known = {c.name: ColumnPlan(c.name, "input", c.encoding, c.missing) for c in network.pipeline.inputs}
    known |= {c.name: ColumnPlan(c.name, "target", c.encoding, "drop row") for c in network.pipeline.targets}
    if not set(known) <= set(table.names):
        return None
    return DataPlan(tuple(known.get(name, ColumnPlan(name, "ignore")) for name in table.names), SplitPlan())


def alone(network: Network) -> Project:
    """Make a project without data of one's own: the test rows in the file, or drawn rows, with the network's outputs.

    So it can be looked at, stepped through and exported again; training needs other data.
    """
    table, plan = _stand_in(network)
    config = TrainConfig(SquaredError())
    return Project(network.name, network.spec, config, table, plan, network.weights, network.weights)


def _stand_in(network: Network) -> tuple[Table, DataPlan]:
    spec, weights = network.spec, network.weights
    if isinstance(network, Bundle) and len(network.rows):
        x, names, note = network.inputs, network.pipeline.feature_names, "The test rows of the imported file."
    else:
        x, names, note = drawn_rows(spec, STAND_IN), (), "Drawn numbers, since the imported file holds no rows."
    y = predict(spec, weights, x)
    inputs = [number_column(f"in {k + 1}: {names[k]}" if names else f"in {k + 1}", x[:, k]) for k in range(x.shape[1])]
    outputs = [number_column(f"out {k + 1}", y[:, k]) for k in range(y.shape[1])]
    plans = [ColumnPlan(c.name, "input") for c in inputs] + [ColumnPlan(c.name, "target") for c in outputs]
    table = Table("stand-in", (*inputs, *outputs), (f"{note} The targets are the network's own outputs.",))
    return table, DataPlan(tuple(plans), SplitPlan())


def drawn_rows(spec: NetworkSpec, rows: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Draw rows that the network can read; always the same."""
    generator = np.random.default_rng(1)
    inputs = spec.shapes()[spec.input.name][0]
    x = generator.normal(size=(rows, inputs))
    for name in spec.consumers(spec.input.name):
        layer = spec[name].layer
        if isinstance(layer, Embedding):
            x = generator.integers(layer.categories, size=x.shape).astype(float)
    return x


def with_weights(project: Project, weights: Weights) -> Project:
    """Give the project with pasted weights; training starts from them."""
    return dataclasses.replace(project, weights=weights, initial=weights, progress=Progress())
