"""Trainings that can go wrong: rates from nothing to 10⁸, every activation and loss, columns that are odd."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.activations import ACTIVATIONS
from core.backend import cpu
from core.compiled import plan
from core.config import RunSettings, TrainConfig
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.divergence import Diverged
from core.errors import UserError
from core.evaluation import measure
from core.layers.dense import Dense
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS
from core.predict import predict
from core.project import Project
from core.spec import stack
from core.start import new_project
from core.trainer import Trainer

RATES = tuple(10.0**power for power in range(-8, 9))
Numbers = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def _with(values: Numbers, at: int, value: float) -> Numbers:
    made = values.copy()
    made[at] = value
    return made


def _columns() -> dict[str, Callable[[np.random.Generator, int], Numbers]]:
    return {
        "plain": lambda g, n: g.normal(size=n),
        "constant": lambda g, n: np.full(n, 7.0),
        "huge": lambda g, n: g.normal(size=n) * 1e150,
        "beyond squares": lambda g, n: g.normal(size=n) * 1e200,
        "near the end": lambda g, n: np.where(g.random(n) < 0.5, 1.7e308, -1.7e308),
        "tiny": lambda g, n: g.normal(size=n) * 1e-310,
        "one far off": lambda g, n: _with(g.normal(size=n), 3 % n, 1e30),
        "gaps": lambda g, n: np.where(g.random(n) < 0.6, np.nan, g.normal(size=n)),
        "nothing": lambda g, n: np.full(n, np.nan),
        "whole": lambda g, n: g.integers(-(2**52), 2**52, size=n).astype(float),
    }


DATA = tuple(_columns())
ROWS = (40, 40, 40, 2, 1)


@dataclass(frozen=True)
class Case:
    """One training."""

    rate: float
    activation: str
    loss: str
    optimizer: str
    data: str
    rows: int
    precision: str
    batch: int
    encoding: str

    def __str__(self) -> str:
        """Name it."""
        return " ".join(str(value) for value in dataclasses.astuple(self))


def cases(count: int, seed: int, compiled: bool = False) -> Iterator[Case]:
    """Draw cases; every rate meets every activation and every loss once before anything comes twice.

    `compiled`: only losses and optimizers that the compiled loop knows.
    """
    g = np.random.default_rng(seed)
    losses = [kind for kind, loss in LOSSES.items() if not compiled or loss in plan.LOSSES]
    optimizers = [kind for kind, each in OPTIMIZERS.items() if not compiled or each in plan.OPTIMIZERS]
    grid = list(itertools.product(RATES, ACTIVATIONS, losses))
    order = itertools.cycle(g.permutation(len(grid)))
    for _ in range(count):
        rate, activation, loss = grid[next(order)]
        yield Case(
            rate, activation, loss, str(g.choice(optimizers)), str(g.choice(DATA)), int(g.choice(ROWS)),
            str(g.choice(["float32", "float64"])), int(g.choice([1, 8, 32])),
            str(g.choice(["standardise", "minmax", "none"])),
        )  # fmt: skip


def project_of(case: Case, seed: int) -> Project:
    """Make the project of a case.

    Raises:
        UserError: where the data are none to learn from.
    """
    g, loss = np.random.default_rng(seed), LOSSES[case.loss]()
    odd = _columns()[case.data](g, case.rows)
    columns = [number_column("x", g.normal(size=case.rows)), number_column("odd", odd)]
    if "regression" in loss.tasks:
        y = np.abs(g.normal(size=case.rows)) if case.loss == "poisson" else g.normal(size=case.rows)
        columns.append(number_column("y", odd if g.random() < 0.3 and case.loss != "poisson" else y))
    else:
        words = ("no", "yes") if "binary" in loss.tasks else ("low", "mid", "high")
        columns.append(category_column("y", [words[k % len(words)] for k in range(case.rows)]))
    table = Table("odd", tuple(columns))
    chosen = suggest(table, "y").with_column("odd", use="input", encoding=case.encoding, missing="mean")
    project = new_project("odd", table, chosen)
    data = project.dataset()
    output = loss.logits_of or "identity"
    spec = stack(
        ("input", project.spec.input.layer), ("hidden1", Dense(5, case.activation)),
        ("hidden2", Dense(4, case.activation)), ("output", Dense(data.y.shape[1], output)),
    )  # fmt: skip
    optimizer = dataclasses.replace(OPTIMIZERS[case.optimizer](), learning_rate=case.rate)
    run = RunSettings(batch_size=case.batch, epochs=6, precision=case.precision, seed=seed)
    return dataclasses.replace(project.with_spec(spec), config=TrainConfig(loss, optimizer, run))


served: Counter[bool] = Counter()
"""How many trainings the compiled loop took, and how many it left to NumPy."""


def outcome(case: Case, seed: int, compiled: bool) -> str:
    """Train and look: "fine", "refused", "said"; anything else names a number that went bad and was not told of."""
    try:
        project = project_of(case, seed)
        data = project.dataset()
        trainer = Trainer(cpu(), project, data)
    except UserError as error:
        return "refused" if str(error) else "a refusal without words"
    limit = trainer.limit(epochs=6)
    if compiled:
        trainer.wait_for_loop()
        served[trainer.choose(True)] += 1
    try:
        trainer.advance(limit, 30.0)
    except Diverged as told:
        said = str(told)
        bad = _bad(trainer.result())
        return bad or ("said" if said else "it diverged without words")
    return _bad(trainer.result()) or _bad_measures(trainer.result()) or "fine"


def _bad(project: Project) -> str:
    for name, array in project.weights.items():
        if not np.isfinite(array).all():
            return f"bad weights {name}"
    for name, array in project.progress.state.items():
        if not np.isfinite(array).all():
            return f"bad state {name}"
    curve = project.progress.curve
    if len(curve) and not np.isfinite(curve[:, 1]).all():
        return f"bad loss in the curve: {curve[:, 1].tolist()}"
    return ""


def _bad_measures(project: Project) -> str:
    """Hold what is told of finite weights to numbers; where a prediction leaves the range, it has to be told."""
    data = project.dataset()
    with np.errstate(all="ignore"):
        outputs = predict(project.spec, project.weights, data.x[data.train])
    if not np.isfinite(outputs).all():
        return "" if numbers.text(float(outputs.sum())) in ("∞", "−∞", "NaN") else "bad outputs of finite weights"
    for part, found in measure(project, data).items():
        if not np.isfinite(found.loss) and numbers.text(found.loss) not in ("∞", "NaN"):
            return f"bad loss of {part}"
    return ""
