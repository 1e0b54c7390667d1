"""How good a network is on each part of the data, in float64 and with the weights as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.measuring import outputs_and_loss
from core.metrics import Metric, metric_for, metrics_for
from core.params import Weights
from core.predict import ROWS_AT_ONCE
from core.program import Engine, compile_network
from core.project import Project

PARTS = {"train": "training", "validation": "validation", "test": "test"}


@dataclass(frozen=True)
class Measured:
    """Loss and metrics on some rows; the metrics are in the target's own unit.

    `metric` with its `value` is the one that is shown first; `others` holds all of the task's by kind.
    """

    rows: int
    loss: float
    metric: Metric
    value: float
    others: Mapping[str, float]

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values; what is no finite number is null."""
        found = {kind: _finite(value) for kind, value in self.others.items()}
        return {"rows": self.rows, "loss": _finite(self.loss), **found}


def measure(
    project: Project, data: Dataset, weights: Weights | None = None, parts: Iterable[str] = tuple(PARTS)
) -> dict[str, Measured]:
    """Measure on the parts "train", "validation" and "test", or on some of them, as far as they have rows.

    Raises:
        UserError: when network and loss do not fit together.
    """
    program = compile_network(project.spec, project.config.loss, data.weights is not None)
    engine = Engine(cpu(), program, ROWS_AT_ONCE, "float64")
    engine.load((weights or project.weights).flat(program.order))
    rows = {part: getattr(data, part) for part in parts}
    with engine.backend.quiet():
        return {part: _measure_rows(engine, data, some) for part, some in rows.items() if len(some)}


def _measure_rows(engine: Engine, data: Dataset, rows: HostArray) -> Measured:
    x, y = data.x[rows], data.y[rows]
    weights = None if data.weights is None else data.weights[rows]
    prediction, loss = outputs_and_loss(engine, x, y, ROWS_AT_ONCE, weights)
    task, undo = data.pipeline.task, data.pipeline.undo_target
    measured = {m.kind: m.measure(undo(prediction), undo(y)) for m in metrics_for(task)}
    metric = metric_for(task)
    return Measured(len(rows), loss, metric, measured[metric.kind], measured)


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None
