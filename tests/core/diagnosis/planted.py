"""Planted faults and healthy runs: each fault has to be found, and nothing in a healthy run.

`python3 run.py python -m tests.core.diagnosis.planted` trains them all and prints what was found, n of n; with
`--markdown` as the table of docs/diagnosis.md.
"""

from __future__ import annotations

import argparse
import dataclasses
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import cpu
from core.data.plan import DataPlan
from core.data.table import Table, category_column, number_column
from core.diagnosis import Diagnosed, Evidence, diagnose, diagnoses, evidence_of
from core.layers.batch_norm import BatchNorm
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.input import Input
from core.losses import SquaredError
from core.optimizers import OPTIMIZERS
from core.params import Weights
from core.project import Project
from core.spec import stack
from core.start import example
from core.trainer import Diverged, Trainer

PIECES = 40
"""A run is trained in so many pieces; after every fifth one a healthy one is looked at."""
HEALTHY = "healthy"


@dataclass(frozen=True)
class Case:
    """A run with a planted fault, or a healthy one: `wanted` are the kinds of which one has to be found."""

    name: str
    make: Callable[[], Project]
    wanted: tuple[str, ...] = ()
    quick: bool = False


def trained(project: Project, looks: list[Diagnosed] | None = None) -> Evidence:
    """Train as configured and give what a diagnosis sees at the end; `looks` takes what it says on the way."""
    data = project.dataset()
    trainer = Trainer(cpu(), project, data)
    limit, pieces = trainer.limit(), 0
    updates = max(1, (limit.epoch - trainer.epoch) * project.config.updates_per_epoch(data.n_train))
    failure = layer = ""
    try:
        more = True
        while more:
            stop = trainer.limit(batches=max(1, updates // PIECES))
            trainer.advance(dataclasses.replace(limit, step=stop.step), math.inf)
            pieces += 1
            more = trainer.epoch < limit.epoch and not trainer.reason
            if looks is not None and more and pieces % 5 == 0:
                looks.append(diagnose(dataclasses.replace(evidence_of(trainer.result()), running=True)))
    except Diverged as error:
        failure, layer = str(error), error.layer
    return evidence_of(trainer.result(), failure, layer)


def look(case: Case) -> Diagnosed:
    """Train a case and diagnose it."""
    return diagnose(trained(case.make()))


# How projects are made


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
    return with_table(project, lambda t: Table(t.name, tuple(new if c.name == name else c for c in t.columns)), lambda p: p)


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
    return with_table(project, lambda t: Table(t.name, tuple(mixed if c.name == name else c for c in t.columns)), lambda p: p)


BN = (Dense(32, "identity"), BatchNorm())
HEALTHY_RUNS = (
    Case("iris, usual network, Adam, 40 epochs", lambda: made("iris", epochs=40), quick=True),
    Case("wine, usual network, Adam", lambda: made("wine", epochs=40)),
    Case("breast cancer, usual network, 12 epochs", lambda: made("breast_cancer", epochs=12), quick=True),
    Case("penguins (categories), usual network", lambda: made("penguins", epochs=30)),
    Case("diabetes (regression), usual network", lambda: made("diabetes", epochs=25)),
    Case("auto mpg (regression), usual network", lambda: made("auto_mpg", epochs=60), quick=True),
    Case("digits, usual convolutions", lambda: made("digits", epochs=8)),
    Case("digits, dense with dropout", lambda: made("digits", layers=(Dense(48, "relu"), Dropout(0.2)), epochs=15)),
    Case("circles, tanh, momentum", lambda: made("circles", layers=dense(2, 8, "tanh"), optimizer="momentum", rate=0.05, epochs=120)),
    Case("moons, ReLU, Adam", lambda: made("moons", layers=dense(2, 12, "relu", "he_normal"), rate=0.01, epochs=100), quick=True),
    Case("spirals, tanh, Adam", lambda: made("spirals", layers=dense(2, 24, "tanh"), optimizer="adam", rate=0.01, epochs=150)),
    Case("XOR cloud, sigmoid, RMSprop", lambda: made("xor_cloud", layers=dense(1, 10, "sigmoid"), optimizer="rmsprop", rate=0.01, epochs=100)),
    Case("hills (regression), usual network", lambda: made("hills", epochs=60)),
    Case("Friedman 1 (regression), SGD", lambda: made("friedman1", layers=dense(1, 32, "tanh"), optimizer="sgd", rate=0.05, epochs=60)),
    Case("gaussians, no hidden layer, SGD", lambda: made("gaussians", layers=(), optimizer="sgd", rate=0.1, epochs=40)),
    Case("checkerboard, ELU, Adam", lambda: made("checkerboard", layers=dense(3, 32, "elu", "he_normal"), optimizer="adam", rate=0.01, epochs=150)),
    Case("sine (regression), usual network", lambda: made("sine")),
    Case("swiss roll, usual network", lambda: made("swiss_roll", epochs=40)),
    Case("wine, SGD with a small rate", lambda: made("wine", layers=dense(1, 16, "relu", "he_normal"), optimizer="sgd", rate=0.01, epochs=100)),
    Case("digits, batch normalisation", lambda: made("digits", layers=BN, rate=0.003, epochs=10)),
    Case("two lines, linear, L-BFGS", lambda: made("two_lines", optimizer="lbfgs", epochs=40)),
    Case("Seattle weather, classes weighed", lambda: _weighed(made("seattle_weather", epochs=20))),
    Case("iris, large rate within reason", lambda: made("iris", layers=dense(1, 16, "relu", "he_normal"), optimizer="adam", rate=0.03, epochs=30)),
    Case("six tanh layers, Glorot, Adam", lambda: made("moons", layers=dense(6, 12, "tanh"), optimizer="adam", rate=0.003, epochs=80)),
)  # fmt: skip

PLANTED = (
    # Vanishing
    *(
        Case(f"vanishing: {n} sigmoid layers, {kind}, {opt}", lambda n=n, kind=kind, opt=opt, r=r: made(kind, layers=dense(n, 16, "sigmoid"), optimizer=opt, rate=r, epochs=40), ("vanishing",), quick=n == 8)
        for n, kind, opt, r in ((8, "circles", "sgd", 0.1), (10, "wine", "sgd", 0.1), (7, "digits", "momentum", 0.01))
    ),
    # Exploding
    Case("exploding: 8 ReLU layers, weights × 6", lambda: scaled(made("moons", layers=dense(8, 16, "relu", "he_normal"), optimizer="sgd", rate=1e-6, epochs=20), 6), ("exploding",), quick=True),
    Case("exploding: 10 ReLU layers, weights × 4", lambda: scaled(made("wine", layers=dense(10, 24, "relu", "he_normal"), optimizer="adam", rate=1e-4, epochs=20), 4), ("exploding",)),
    Case("exploding: 6 linear-ish layers, regression", lambda: scaled(made("diabetes", layers=dense(6, 24, "leaky_relu", "he_normal"), optimizer="sgd", rate=1e-8, epochs=20), 8), ("exploding",)),
    # Dead
    Case("dead ReLU: biases −8, iris", lambda: scaled(made("iris", layers=dense(1, 16, "relu", "he_normal"), epochs=30), 1, bias=-8), ("dead",), quick=True),
    Case("dead ReLU: SGD at rate 4, moons", lambda: made("moons", layers=dense(2, 24, "relu", "he_normal"), optimizer="sgd", rate=4.0, epochs=40), ("dead",)),
    Case("dead ReLU: second layer, digits", lambda: scaled(made("digits", layers=dense(2, 24, "relu", "he_normal"), rate=0.001, epochs=6), 1, bias=-5), ("dead",)),
    # Saturated
    Case("saturated: tanh, weights × 40, moons", lambda: scaled(made("moons", layers=dense(2, 16, "tanh"), optimizer="sgd", rate=0.01, epochs=40), 40), ("saturated",)),
    Case("saturated: sigmoid, weights × 60, wine", lambda: scaled(made("wine", layers=dense(2, 16, "sigmoid"), optimizer="sgd", rate=0.001, epochs=30), 60), ("saturated",), quick=True),
    Case("saturated: sigmoid, diabetes", lambda: scaled(made("diabetes", layers=dense(2, 16, "sigmoid"), optimizer="sgd", rate=0.01, epochs=30), 60), ("saturated",)),
    # Too high
    Case("rate too high: Adam at 5, iris", lambda: made("iris", layers=dense(1, 16, "tanh"), optimizer="adam", rate=5.0, epochs=30), ("rate_high",), quick=True),
    Case("rate too high: Adam at 0.5, spirals", lambda: made("spirals", layers=dense(2, 16, "tanh"), optimizer="adam", rate=0.5, epochs=40), ("rate_high",)),
    Case("rate too high: SGD at 3, digits", lambda: made("digits", layers=dense(1, 32, "tanh"), optimizer="sgd", rate=3.0, epochs=10), ("rate_high",)),
    Case("rate too high: momentum, friedman", lambda: made("friedman1", layers=dense(2, 16, "tanh"), optimizer="momentum", rate=0.5, epochs=30), ("rate_high",)),
    # Too low
    Case("rate too low: SGD at 1e−5, wine", lambda: made("wine", optimizer="sgd", rate=1e-5, epochs=60), ("rate_low",), quick=True),
    Case("rate too low: Adam at 1e−6, spirals", lambda: made("spirals", layers=dense(2, 16, "tanh"), optimizer="adam", rate=1e-6, epochs=60), ("rate_low",)),
    Case("rate too low: SGD at 1e−5, auto mpg", lambda: made("auto_mpg", layers=dense(1, 16, "relu", "he_normal"), optimizer="sgd", rate=1e-5, epochs=60), ("rate_low",)),
    # Overfitting
    Case("overfitting: 128 units, few rows, diabetes", lambda: made("diabetes", layers=dense(2, 128, "relu", "he_normal"), optimizer="adam", rate=0.003, epochs=120), ("overfitting",)),
    Case("overfitting: noisy moons, wide", lambda: made("moons", layers=dense(3, 64, "relu", "he_normal"), optimizer="adam", rate=0.01, epochs=250, settings=_moons(0.45)), ("overfitting",)),
    Case("overfitting: breast cancer, 10 % wrong, 100 epochs", lambda: noisy(made("breast_cancer", layers=dense(2, 64, "relu", "he_normal"), optimizer="adam", rate=0.003, epochs=100), 0.1), ("overfitting",), quick=True),
    # Underfitting
    Case("underfitting: no hidden layer, circles", lambda: made("spirals", layers=dense(1, 2, "tanh"), optimizer="adam", rate=0.02, epochs=100), ("underfitting", "plateau"), quick=True),
    Case("underfitting: L2 of 0.3, digits", lambda: made("digits", layers=dense(1, 32, "relu", "he_normal"), epochs=12, regularization={"l2": 0.3}), ("underfitting", "plateau")),
    Case("underfitting: one neuron, checkerboard", lambda: made("digits", layers=dense(1, 1, "tanh"), optimizer="adam", rate=0.01, epochs=40), ("underfitting",)),
    # Imbalance
    Case("imbalance: 4 % of noisy moons", lambda: rare(made("moons", epochs=40, settings=_moons(0.4)), 0.05), ("imbalance",), quick=True),
    Case("imbalance: Seattle weather, 8 epochs", lambda: made("seattle_weather", epochs=8), ("imbalance",)),
    Case("imbalance: gaussians that overlap", lambda: rare(made("gaussians", epochs=30, settings=_gaussians()), 0.06), ("imbalance",)),
    # Constant
    *(
        Case(f"constant input: {kind}", lambda kind=kind: added(made(kind, epochs=10), "site", np.full(example(kind).table.rows, 3.0)), ("constant",), quick=kind == "iris")
        for kind in ("iris", "diabetes")
    ),
    # Unscaled
    Case("unscaled inputs: wine as it is", lambda: raw(made("wine", epochs=20)), ("scale",), quick=True),
    Case("unscaled input: one large column, iris", lambda: raw(added(made("iris", epochs=10), "mass", 5000 + 300 * np.random.default_rng(0).standard_normal(150)), "mass"), ("scale",)),
    Case("unscaled target: auto mpg", lambda: _raw_target(made("auto_mpg", epochs=10)), ("scale",)),
    # Leak
    Case("leaking target: a copy with noise, diabetes", lambda: _copied(made("diabetes", epochs=10), lambda y: y + np.random.default_rng(0).standard_normal(len(y))), ("leak",), quick=True),
    Case("leaking target: its logarithm, auto mpg", lambda: _copied(made("auto_mpg", epochs=10), np.log), ("leak",)),
    Case("leaking target: the class as a code, breast cancer", lambda: _copied(made("breast_cancer", epochs=5), lambda y: 7 - 3 * y), ("leak",)),
    Case("leaking target: a score that splits the class, weather", lambda: _copied(made("seattle_weather", epochs=8), lambda y: y + 0.3 * np.random.default_rng(0).uniform(-1, 1, len(y))), ("leak",)),
    # Label noise
    Case("label noise: 15 % of moons", lambda: noisy(made("moons", epochs=40), 0.15), ("label_noise",), quick=True),
    Case("label noise: 10 % of digits", lambda: noisy(made("digits", layers=dense(1, 32, "relu", "he_normal"), epochs=8), 0.10), ("label_noise",)),
    Case("label noise: 20 % of breast cancer", lambda: noisy(made("breast_cancer", epochs=12), 0.20), ("label_noise",)),
    Case("label noise: 8 % of auto mpg × 10", lambda: wrong_numbers(made("auto_mpg", epochs=30), 0.08, 10.0), ("label_noise",)),
    # Plateau
    Case("plateau: all weights 0, moons", lambda: made("moons", layers=dense(2, 8, "tanh", "zeros"), optimizer="sgd", rate=0.05, epochs=60), ("plateau",), quick=True),
    Case("plateau: all weights 0, wine", lambda: made("wine", layers=dense(2, 8, "relu", "zeros"), epochs=40), ("plateau",)),
    Case("plateau: targets mixed up, moons", lambda: shuffled_target(made("moons", layers=dense(1, 3, "tanh"), optimizer="sgd", rate=0.05, epochs=60)), ("plateau",)),
    # NaN
    Case("NaN: SGD at 50, regression", lambda: made("auto_mpg", layers=dense(2, 16, "relu", "he_normal"), optimizer="sgd", rate=50.0, epochs=30), ("divergence",), quick=True),
    Case("NaN: unscaled target, SGD", lambda: _raw_target(made("diabetes", layers=dense(1, 16, "relu", "he_normal"), optimizer="sgd", rate=0.5, epochs=30)), ("divergence",)),
    Case("NaN: deep and large weights", lambda: scaled(made("diabetes", layers=dense(12, 32, "relu", "he_normal"), optimizer="sgd", rate=0.1, epochs=10), 5), ("divergence",)),
)  # fmt: skip


def _moons(noise: float) -> Any:
    from core.data.catalogue import all_sets

    return dataclasses.replace(all_sets()["moons"].settings(), noise=noise)


def _gaussians() -> Any:
    from core.data.catalogue import all_sets

    return dataclasses.replace(all_sets()["gaussians"].settings(), noise=2.5)


def _raw_target(project: Project) -> Project:
    name = target_of(project)
    plan = project.plan.with_column(name, encoding="none", settings=())
    return project.with_data(project.table, plan).with_new_weights(project.config.run.seed)


def _weighed(project: Project) -> Project:
    return project.with_data(project.table, project.plan.with_weights("balanced")).reset()


def _copied(project: Project, change: Callable[[np.ndarray], np.ndarray]) -> Project:
    return added(project, "copy", change(codes(project)))


def with_seed(case: Case, seed: int) -> Project:
    """Make a case's project with other initial weights; those that were made by hand stay."""
    project = case.make()
    return project if seed == 1 or _by_hand(project) else project.with_new_weights(seed)


def _by_hand(project: Project) -> bool:
    drawn = project.with_new_weights(project.config.run.seed).initial
    return any(not np.array_equal(drawn[name], project.initial[name]) for name in drawn)


def verdict(case: Case, seed: int = 1) -> tuple[bool, list[str], Diagnosed]:
    """Tell whether a case is diagnosed as wanted: a healthy one also at every look on the way; and what was found."""
    looks: list[Diagnosed] = []
    last = diagnose(trained(with_seed(case, seed), None if case.wanted else looks))
    kinds = [finding.kind for finding in last.findings]
    if case.wanted:
        return bool(set(kinds) & set(case.wanted)), kinds, last
    every = [f"{finding.kind} (on the way)" for one in looks for finding in one.findings]
    return not kinds and not every, [*kinds, *dict.fromkeys(every)], last


def table(seeds: range = range(1, 2)) -> list[tuple[str, int, int]]:
    """Train every case and count for each kind of fault, and for healthy runs, how many are diagnosed as wanted."""
    counts: dict[str, list[bool]] = {}
    for case in (*PLANTED, *HEALTHY_RUNS):
        counts.setdefault(case.wanted[0] if case.wanted else HEALTHY, []).extend(
            verdict(case, seed)[0] for seed in seeds
        )
    return [(kind, sum(found), len(found)) for kind, found in counts.items()]


def main() -> None:
    """Train every case and print a table; the exit code tells whether all are as wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="With how many sets of initial weights.")
    parser.add_argument("--only", default="", help="Only cases whose name or kind contains this.")
    arguments = parser.parse_args()
    os.environ.setdefault("DEEPSTEP_COMPILED", "off")
    counts: dict[str, list[bool]] = {}
    for case in (*PLANTED, *HEALTHY_RUNS):
        if arguments.only not in f"{case.name} {' '.join(case.wanted) or HEALTHY}":
            continue
        for seed in range(1, arguments.seeds + 1):
            began = time.perf_counter()
            right, kinds, last = verdict(case, seed)
            counts.setdefault(case.wanted[0] if case.wanted else HEALTHY, []).append(right)
            took = time.perf_counter() - began
            print(f"{'ok   ' if right else 'WRONG'} {took:5.1f} s  {case.name:60} {', '.join(kinds)}", flush=True)
            if not right or arguments.only:
                for f in last.findings:
                    place = f.place.words if f.place is not None else "–"
                    print(f"        {f.severity} {f.kind} {f.since_words}, {place}: {f.sentence} [{f.because}]")
    print()
    for kind, found in counts.items():
        label = diagnoses()[kind].label if kind in diagnoses() else "healthy runs without a finding"
        print(f"{label:40} {sum(found)} of {len(found)}")
    raise SystemExit(not all(all(found) for found in counts.values()))


if __name__ == "__main__":
    main()
