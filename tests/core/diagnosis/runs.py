"""How runs for the diagnosis are made: projects with a fault planted in them, and healthy ones."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.data.plan import DataPlan
from core.data.table import Table, category_column, number_column
from core.layers.dense import Dense
from core.layers.input import Input
from core.optimizers import OPTIMIZERS
from core.params import Weights
from core.project import Project
from core.spec import stack
from core.start import example


@dataclass(frozen=True)
class Case:
    """A run with a planted fault, or a healthy one: `wanted` are the kinds of which one has to be found."""

    name: str
    make: Callable[[], Project]
    wanted: tuple[str, ...] = ()
    quick: bool = False


def made(
    kind: str, *, network: str = "", layers: tuple[Any, ...] | None = None, optimizer: str = "", rate: float = 0.0,
    epochs: int = 0, batch: int = 0, seed: int = 1, loss: Any = None, settings: Any = None, **more: Any,
) -> Project:  # fmt: skip
    """Make a project on a bundled data set with other settings; `layers` are the hidden ones."""
    project = example(kind, settings, network)
    if layers is not None:
        spec = project.spec
        chain = [("input", Input(spec.n_inputs)), *((f"l{i}", layer) for i, layer in enumerate(layers, 1))]
        output = spec.output
        chain.append((output.name, output.layer))
        project = project.with_spec(stack(*chain))
    config = project.config
    if optimizer:
        config = dataclasses.replace(config, optimizer=OPTIMIZERS[optimizer]())
    if rate:
        config = config.with_learning_rate(rate)
    run = dataclasses.replace(config.run, epochs=epochs or config.run.epochs, batch_size=batch or config.run.batch_size)
    config = dataclasses.replace(config, run=run)
    for part, changes in more.items():
        config = dataclasses.replace(config, **{part: dataclasses.replace(getattr(config, part), **changes)})
    project = project.with_config(config)
    if loss is not None:
        project = project.with_loss(loss)
    return project.with_new_weights(seed)


def dense(count: int, units: int, activation: str, start: str = "glorot_uniform") -> tuple[Dense, ...]:
    """Give some hidden layers."""
    return (Dense(units, activation, weights_from=start),) * count


def scaled(project: Project, factor: float, *, bias: float = 0.0) -> Project:
    """Multiply all initial weights of hidden layers, and set their biases."""
    output = project.spec.output.name
    found = {}
    for name, array in project.initial.items():
        hidden = not name.startswith(f"{output}.")
        if name.endswith(".weight"):
            found[name] = array * factor if hidden else array
        else:
            found[name] = np.full_like(array, bias) if hidden and name.endswith(".bias") else array
    return dataclasses.replace(project, weights=Weights(found), initial=Weights(found))


def with_table(project: Project, change: Callable[[Table], Table], plan: Callable[[DataPlan], DataPlan]) -> Project:
    """Put other data under a project."""
    table = change(project.table)
    kept = {column.name: column for column in project.plan.columns}
    from core.data.plan import suggest_input

    columns = tuple(kept.get(c.name) or suggest_input(c) for c in table.columns)
    changed = project.with_data(table, plan(dataclasses.replace(project.plan, columns=columns)))
    return changed.with_new_weights(project.config.run.seed)


def raw(project: Project, *columns: str) -> Project:
    """Leave columns (all numbers where none are named) as they are in the table."""
    plan = project.plan
    for column in plan.columns:
        if (column.name in columns or not columns) and column.use == "input" and column.kind != "category":
            plan = plan.with_column(column.name, encoding="none", settings=())
    return project.with_data(project.table, plan).with_new_weights(project.config.run.seed)


def added(project: Project, name: str, values: Any) -> Project:
    """Add a column of numbers as an input."""
    column = number_column(name, values)
    return with_table(
        project, lambda t: Table(t.name, (*t.columns, column), image=t.image),
        lambda p: p.with_column(name, use="input", kind="number", encoding="standardise", missing="mean"),
    )  # fmt: skip


def target_of(project: Project) -> str:
    """Name the target."""
    return project.plan.targets[0].name


def codes(project: Project) -> np.ndarray:
    """Give the target as numbers, one for each row of the table."""
    column = project.table.column(target_of(project))
    return np.unique(column.values, return_inverse=True)[1].astype(float) if column.kind != "number" else column.values


def noisy(project: Project, share: float, seed: int = 5) -> Project:
    """Give a share of the rows another class, drawn at random."""
    random, name = np.random.default_rng(seed), target_of(project)
    column = project.table.column(name)
    texts = [column.cell(row) for row in range(project.table.rows)]
    classes = sorted(set(texts))
    for row in random.choice(len(texts), int(share * len(texts)), replace=False):
        texts[row] = random.choice([c for c in classes if c != texts[row]])
    new = category_column(name, texts)
    return with_table(
        project,
        lambda t: Table(t.name, tuple(new if c.name == name else c for c in t.columns), image=t.image),
        lambda p: p,
    )


def wrong_numbers(project: Project, share: float, factor: float) -> Project:
    """Multiply the target of a share of the rows, as a wrong unit does."""
    random, name = np.random.default_rng(5), target_of(project)
    values = project.table.column(name).values.copy()
    rows = random.choice(len(values), int(share * len(values)), replace=False)
    values[rows] = values[rows] * factor
    new = number_column(name, values)
    return with_table(
        project, lambda t: Table(t.name, tuple(new if c.name == name else c for c in t.columns)), lambda p: p
    )


def fewer(project: Project, keep: Callable[[np.ndarray], np.ndarray]) -> Project:
    """Keep the rows that `keep` names, given the target as numbers."""
    return with_table(project, lambda t: t.take(keep(codes(project))), lambda p: p)


def rare(project: Project, share: float) -> Project:
    """Keep only so many rows of class 1 that they are a share of all."""

    def keep(found: np.ndarray) -> np.ndarray:
        common, few = np.flatnonzero(found == 0), np.flatnonzero(found == 1)
        return np.sort(np.concatenate([common, few[: max(6, int(share / (1 - share) * len(common)))]]))

    return fewer(project, keep)


def shuffled_target(project: Project) -> Project:
    """Mix the targets up: nothing tells them any more."""
    name = target_of(project)
    column = project.table.column(name)
    mixed = column.take(np.random.default_rng(3).permutation(project.table.rows))
    return with_table(
        project, lambda t: Table(t.name, tuple(mixed if c.name == name else c for c in t.columns)), lambda p: p
    )


def moons_of(noise: float) -> Any:
    from core.data.catalogue import all_sets

    return dataclasses.replace(all_sets()["moons"].settings(), noise=noise)


def gaussians_of() -> Any:
    from core.data.catalogue import all_sets

    return dataclasses.replace(all_sets()["gaussians"].settings(), noise=2.5)


def with_raw_target(project: Project) -> Project:
    name = target_of(project)
    plan = project.plan.with_column(name, encoding="none", settings=())
    return project.with_data(project.table, plan).with_new_weights(project.config.run.seed)


def with_weighed(project: Project) -> Project:
    return project.with_data(project.table, project.plan.with_weights("balanced")).reset()


def copied(project: Project, change: Callable[[np.ndarray], np.ndarray]) -> Project:
    return added(project, "copy", change(codes(project)))
