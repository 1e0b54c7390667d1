"""Metrics: how good the predictions are, in a number that people read. Loss is what training lowers; a metric is not.

Adding one: write a function of (prediction, target), both (rows, outputs), and name it in `METRICS`. The first metric
of a task is the one that is shown (`metric_for`). What is not defined for the rows at hand is NaN.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.language import tr


@dataclass(frozen=True)
class Metric:
    """A metric with its name, whether it is a share (shown in percent), and the tasks it fits.

    `words` says what it counts; `low_is_good` whether smaller is better, as for errors.
    """

    kind: str
    label: str
    share: bool
    tasks: tuple[str, ...]
    measure: Callable[[HostArray, HostArray], float]
    words: str = ""
    low_is_good: bool = False


def classes_of(values: HostArray) -> HostArray:
    """Give the class index of each row: the largest of several outputs, or one output against 0.5."""
    result: HostArray = values.argmax(axis=1) if values.shape[1] > 1 else (values[:, 0] > 0.5).astype(int)
    return result


def accuracy(prediction: HostArray, target: HostArray) -> float:
    """Share of rows whose class is right."""
    return float(np.mean(classes_of(prediction) == classes_of(target)))


def confusion(prediction: HostArray, target: HostArray, classes: int) -> HostArray:
    """Count rows by true class (row) and predicted class (column): (classes, classes)."""
    counts = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(counts, (classes_of(target), classes_of(prediction)), 1)
    return counts


def balanced_accuracy(prediction: HostArray, target: HostArray) -> float:
    """Mean over the classes of the share of their rows that are found; classes without rows do not count."""
    found, wanted, _ = _counts(prediction, target)
    return _mean(found[wanted > 0] / wanted[wanted > 0])


def precision(prediction: HostArray, target: HostArray) -> float:
    """Share of what is called class k that is class k: of class 1 for two classes, else the mean over the classes."""
    found, _, called = _counts(prediction, target)
    return _over_classes(_ratio(found, called), prediction, target)


def recall(prediction: HostArray, target: HostArray) -> float:
    """Share of class k that is called class k: of class 1 for two classes, else the mean over the classes."""
    found, wanted, _ = _counts(prediction, target)
    return _over_classes(_ratio(found, wanted), prediction, target)


def f1(prediction: HostArray, target: HostArray) -> float:
    """2·precision·recall / (precision + recall): of class 1 for two classes, else the mean over the classes."""
    found, wanted, called = _counts(prediction, target)
    return _over_classes(_ratio(2 * found, wanted + called), prediction, target)


def roc_auc(prediction: HostArray, target: HostArray) -> float:
    """How likely a row of class k scores higher for k than another row, ties counting half; 0.5 is guessing.

    Of class 1 for two classes, else the mean over the classes, each against all others. Classes that all or no rows
    belong to are left out; without any other it is NaN.
    """
    true = classes_of(target)
    if prediction.shape[1] == 1:
        return _area(prediction[:, 0], true == 1)
    areas = np.array([_area(prediction[:, k], true == k) for k in range(prediction.shape[1])])
    return _mean(areas[~np.isnan(areas)])


def log_loss(prediction: HostArray, target: HostArray) -> float:
    """Mean of −log of the probability that is given to the true class; NaN where the outputs are no probabilities."""
    total = prediction.sum(axis=1) if prediction.shape[1] > 1 else np.ones(len(prediction))
    if prediction.min() < 0 or prediction.max() > 1 or not np.allclose(total, 1, atol=1e-3):
        return math.nan
    true, rows = classes_of(target), np.arange(len(target))
    given = prediction[rows, true] if prediction.shape[1] > 1 else np.abs(1 - true - prediction[:, 0])
    smallest = np.finfo(np.float64).eps
    return float(-np.mean(np.log(np.clip(given, smallest, 1 - smallest))))


def label_accuracy(prediction: HostArray, target: HostArray) -> float:
    """Share of all yes/no answers that are right."""
    return float(np.mean((prediction > 0.5) == (target > 0.5)))


def exact_match(prediction: HostArray, target: HostArray) -> float:
    """Share of rows whose yes/no answers are all right."""
    return float(np.mean(((prediction > 0.5) == (target > 0.5)).all(axis=1)))


def label_f1(prediction: HostArray, target: HostArray) -> float:
    """F1 of the yes of each target, averaged over the targets."""
    return _over_labels(f1, prediction, target)


def label_auc(prediction: HostArray, target: HostArray) -> float:
    """ROC AUC of each target, averaged over those that have both answers."""
    return _over_labels(roc_auc, prediction, target)


def label_counts(prediction: HostArray, target: HostArray) -> HostArray:
    """Count for every yes/no target the rows by true (row) and predicted (column) answer: (targets, 2, 2)."""
    columns = range(target.shape[1])
    return np.stack([confusion(prediction[:, [k]], target[:, [k]], 2) for k in columns])


def _over_labels(measure: Callable[[HostArray, HostArray], float], prediction: HostArray, target: HostArray) -> float:
    found = np.array([measure(prediction[:, [k]], target[:, [k]]) for k in range(target.shape[1])])
    return _mean(found[~np.isnan(found)])


def rmse(prediction: HostArray, target: HostArray) -> float:
    """√ of the mean squared error, in the target's unit."""
    return float(np.sqrt(np.mean((prediction - target) ** 2)))


def mse(prediction: HostArray, target: HostArray) -> float:
    """Mean squared error, in the target's unit squared."""
    return float(np.mean((prediction - target) ** 2))


def mae(prediction: HostArray, target: HostArray) -> float:
    """Mean size of the error, in the target's unit."""
    return float(np.mean(np.abs(prediction - target)))


def r2(prediction: HostArray, target: HostArray) -> float:
    """1 − squared error / squared distance from the mean, averaged over the outputs; NaN for fewer than two rows.

    1 is perfect, 0 is as good as always the mean. Where the target is constant: 1 if it is met, else 0.
    """
    if len(target) < 2:
        return math.nan
    left = ((target - prediction) ** 2).sum(axis=0)
    whole = ((target - target.mean(axis=0)) ** 2).sum(axis=0)
    constant = np.where(left == 0, 1.0, 0.0)
    scores = np.where(whole > 0, 1 - left / np.where(whole > 0, whole, 1.0), constant)
    return float(scores.mean())


def _counts(prediction: HostArray, target: HostArray) -> tuple[HostArray, HostArray, HostArray]:
    """Count by class: rows that are found, that are of the class, and that are called so."""
    counts = confusion(prediction, target, max(2, target.shape[1]))
    return np.diag(counts).astype(float), counts.sum(axis=1), counts.sum(axis=0)


def _over_classes(scores: HostArray, prediction: HostArray, target: HostArray) -> float:
    """Give class 1's score for a single output, else the mean over the classes that occur."""
    if target.shape[1] == 1:
        return float(scores[1])
    occur = np.union1d(classes_of(target), classes_of(prediction))
    return _mean(scores[occur])


def _ratio(part: HostArray, whole: HostArray) -> HostArray:
    """Divide; 0 where there is nothing to divide by."""
    result: HostArray = np.where(whole > 0, part / np.maximum(whole, 1), 0.0)
    return result


def _mean(values: HostArray) -> float:
    return float(values.mean()) if len(values) else math.nan


def _area(scores: HostArray, positive: HostArray) -> float:
    """Give the area under the ROC curve from the ranks of the scores; equal scores share their mean rank."""
    ones = int(positive.sum())
    zeros = len(positive) - ones
    if not ones or not zeros or np.isnan(scores).any():
        return math.nan
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    return float((ranks[positive].sum() - ones * (ones + 1) / 2) / (ones * zeros))


_CLASSES, _NUMBERS, _LABELS = ("binary", "classes"), ("regression",), ("labels",)
METRICS: dict[str, Metric] = {
    entry.kind: entry
    for entry in (
        Metric("accuracy", tr("accuracy"), True, _CLASSES, accuracy, tr("Share of the rows whose class is right.")),
        Metric("rmse", "RMSE", False, _NUMBERS, rmse, tr("√ of the mean squared error, in the target's unit."), True),
        Metric(
            "balanced_accuracy",
            tr("balanced accuracy"),
            True,
            _CLASSES,
            balanced_accuracy,
            tr("Share of each class that is found, averaged over the classes: rare classes count as much as others."),
        ),
        Metric(
            "precision",
            tr("precision"),
            True,
            _CLASSES,
            precision,
            tr("Share of what is called a class that is of it; for several classes their mean."),
        ),
        Metric(
            "recall",
            tr("recall"),
            True,
            _CLASSES,
            recall,
            tr("Share of a class that is found; for several classes their mean."),
        ),
        Metric(
            "f1", "F1", True, _CLASSES, f1, tr("Harmonic mean of precision and recall; for several classes their mean.")
        ),
        Metric(
            "roc_auc",
            "ROC AUC",
            False,
            _CLASSES,
            roc_auc,
            tr("How likely a row of a class scores higher for it than another row; 0.5 is guessing, 1 is perfect."),
        ),
        Metric(
            "log_loss",
            tr("log loss"),
            False,
            _CLASSES,
            log_loss,
            tr("Mean of −log of the probability given to the true class; none without probabilities."),
            True,
        ),
        Metric(
            "label_accuracy",
            tr("answers right"),
            True,
            _LABELS,
            label_accuracy,
            tr("Share of all yes/no answers that are right."),
        ),
        Metric(
            "exact_match",
            tr("rows all right"),
            True,
            _LABELS,
            exact_match,
            tr("Share of the rows whose answers are all right."),
        ),
        Metric(
            "label_f1", tr("F1 per target"), True, _LABELS, label_f1, tr("F1 of each target's yes, averaged over them.")
        ),
        Metric(
            "label_auc",
            tr("AUC per target"),
            False,
            _LABELS,
            label_auc,
            tr("ROC AUC of each target, averaged over them."),
        ),
        Metric("mae", "MAE", False, _NUMBERS, mae, tr("Mean size of the error, in the target's unit."), True),
        Metric(
            "r2",
            "R²",
            False,
            _NUMBERS,
            r2,
            tr("Share of the target's variance that is explained; 0 is as good as the mean."),
        ),
        Metric("mse", "MSE", False, _NUMBERS, mse, tr("Mean squared error, in the target's unit squared."), True),
    )
}


def metric_for(task: str) -> Metric:
    """Give the metric that is shown for a task: "regression", "binary", "classes" or "labels"."""
    return metrics_for(task)[0]


def metrics_for(task: str) -> tuple[Metric, ...]:
    """List the metrics of a task, the one that is shown first."""
    return tuple(metric for metric in METRICS.values() if task in metric.tasks)
