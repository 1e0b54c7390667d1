"""How good a network is on each part of the data, in float64 and with the weights as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.data.dataset import Dataset
from core.evaluating.judged import PARTS as PARTS
from core.evaluating.judged import Judged, judge
from core.metrics import Metric, metric_for, metrics_for
from core.params import Weights
from core.project import Project


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
    return {part: measured(judge(project, data, part, weights)) for part in parts if len(getattr(data, part))}


def measured(judged: Judged) -> Measured:
    """Measure rows that have been judged."""
    with np.errstate(all="ignore"):  # what is no number is told as such
        values = {m.kind: m.measure(judged.prediction, judged.truth) for m in metrics_for(judged.task)}
    metric = metric_for(judged.task)
    return Measured(len(judged), float(judged.loss.sum() / len(judged)), metric, values[metric.kind], values)


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None
