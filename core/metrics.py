"""Metrics: how good the predictions are, in a number that people read. Loss is what training lowers; a metric is not.

Adding one: write a function of (prediction, target), both (rows, outputs), and name it in `METRICS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray


@dataclass(frozen=True)
class Metric:
    """A metric with its name, whether it is a share (shown in percent), and the tasks it fits."""

    kind: str
    label: str
    share: bool
    tasks: tuple[str, ...]
    measure: Callable[[HostArray, HostArray], float]


def classes_of(values: HostArray) -> HostArray:
    """Give the class index of each row: the largest of several outputs, or one output against 0.5."""
    result: HostArray = values.argmax(axis=1) if values.shape[1] > 1 else (values[:, 0] > 0.5).astype(int)
    return result


def accuracy(prediction: HostArray, target: HostArray) -> float:
    """Share of rows whose class is right."""
    return float(np.mean(classes_of(prediction) == classes_of(target)))


def rmse(prediction: HostArray, target: HostArray) -> float:
    """√ of the mean squared error, in the target's unit."""
    return float(np.sqrt(np.mean((prediction - target) ** 2)))


def confusion(prediction: HostArray, target: HostArray, classes: int) -> HostArray:
    """Count rows by true class (row) and predicted class (column): (classes, classes)."""
    counts = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(counts, (classes_of(target), classes_of(prediction)), 1)
    return counts


METRICS: dict[str, Metric] = {
    entry.kind: entry
    for entry in (
        Metric("accuracy", "accuracy", True, ("binary", "classes"), accuracy),
        Metric("rmse", "RMSE", False, ("regression",), rmse),
    )
}


def metric_for(task: str) -> Metric:
    """Give the metric that is shown for a task: "regression", "binary" or "classes"."""
    return next(metric for metric in METRICS.values() if task in metric.tasks)
