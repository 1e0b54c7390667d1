"""Training once for each fold: how much loss and metrics hang on which rows are held out."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core import numbers
from core.backend import Backend
from core.data.table import Cancelled
from core.errors import UserError
from core.evaluation import Measured, measure
from core.language import tr
from core.metrics import METRICS
from core.project import Project
from core.trainer import Diverged, Trainer

PIECE_SECONDS = 0.05
Report = Callable[[float], bool]
"""Told which share is done; gives False to stop."""


@dataclass(frozen=True)
class Fold:
    """What one fold gave: measured on its own validation rows."""

    number: int
    epochs: int
    validation: Measured


@dataclass(frozen=True)
class Spread:
    """Mean and standard deviation (n − 1) of a number over the folds; NaN where a fold has none."""

    mean: float
    deviation: float

    def text(self, share: bool = False) -> str:
        """Write "0.4213 ± 0.05", or in percent."""
        if share:
            return f"{100 * self.mean:.1f} ± {100 * self.deviation:.1f} %"
        return f"{numbers.text(self.mean)} ± {numbers.text(self.deviation, 2)}"


@dataclass(frozen=True)
class Folds:
    """What all folds gave."""

    folds: tuple[Fold, ...]

    @property
    def loss(self) -> Spread:
        """The loss on the validation rows."""
        return _spread([fold.validation.loss for fold in self.folds])

    @property
    def metrics(self) -> dict[str, Spread]:
        """Every metric of the task, the one that is shown first."""
        kinds = self.folds[0].validation.others
        return {kind: _spread([fold.validation.others[kind] for fold in self.folds]) for kind in kinds}

    def lines(self) -> list[tuple[str, ...]]:
        """Give a table: a line for each fold, and mean ± standard deviation below."""
        first = self.folds[0].validation.metric
        found = [("fold", "rows", "loss", first.label)]
        for fold in self.folds:
            value = f"{fold.validation.value:.1%}" if first.share else numbers.text(fold.validation.value)
            found.append((str(fold.number), str(fold.validation.rows), numbers.text(fold.validation.loss), value))
        return [*found, ("mean ± sd", "", self.loss.text(), self.metrics[first.kind].text(first.share))]

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values; what is no finite number is null."""
        told = {"loss": self.loss, **self.metrics}
        return {
            "folds": [{"fold": f.number, "epochs": f.epochs, **f.validation.to_json()} for f in self.folds],
            "mean": {name: _finite(spread.mean) for name, spread in told.items()},
            "deviation": {name: _finite(spread.deviation) for name, spread in told.items()},
        }


def fold_project(project: Project, folds: int, number: int) -> Project:
    """Give the untrained project on one fold; the initial weights are the same ones in every fold.

    Raises:
        UserError: when there is no such fold.
    """
    plan = project.plan.with_split(folds=folds, fold=number)
    return project.reset().with_data(project.table, plan).reset()


def train_folds(backend: Backend, project: Project, folds: int, report: Report = lambda _: True) -> Folds:
    """Train a copy of the project on every fold for its epochs, and measure each on its validation rows.

    Raises:
        UserError: when the rows cannot be folded, or a fold's weights become infinite.
        Cancelled: when `report` gave False.
    """
    if folds < 2:
        raise UserError(tr("Folds: choose 2 or more, so that every row is held out once."))
    projects = [fold_project(project, folds, number) for number in range(1, folds + 1)]
    found = [_train(backend, each, place, folds, report) for place, each in enumerate(projects)]
    return Folds(tuple(found))


def _train(backend: Backend, project: Project, place: int, folds: int, report: Report) -> Fold:
    data = project.dataset()
    trainer = Trainer(backend, project, data)
    limit = trainer.limit()
    trainer.settle(limit)
    try:
        more = trainer.advance(limit, PIECE_SECONDS)
        while more:
            if not report((place + trainer.epoch / max(limit.epoch, 1)) / folds):
                raise Cancelled
            more = trainer.advance(limit, PIECE_SECONDS)
    except Diverged as error:
        raise UserError(tr("Fold {place}: {error}", place=place + 1, error=error)) from None
    if not report((place + 1) / folds):
        raise Cancelled
    return Fold(place + 1, trainer.epoch, measure(trainer.result(), data)["validation"])


def _spread(values: list[float]) -> Spread:
    found = np.array(values)
    return Spread(float(found.mean()), float(found.std(ddof=1)) if len(found) > 1 else 0.0)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def metric_words(metrics: Mapping[str, Spread]) -> list[str]:
    """Write every metric with its name: "accuracy 93.1 ± 2.0 %"."""
    return [f"{METRICS[kind].label} {spread.text(METRICS[kind].share)}" for kind, spread in metrics.items()]
