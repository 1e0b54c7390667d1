"""Metrics on rows that can be counted by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.metrics import METRICS, confusion, label_counts, metric_for, metrics_for
from tests.measured import close

PROBABILITIES = np.array([[0.9], [0.8], [0.4], [0.6], [0.3], [0.1]])
TRUE = np.array([[1.0], [1.0], [1.0], [0.0], [0.0], [0.0]])
SHARES = np.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.5, 0.3, 0.2], [0.2, 0.2, 0.6], [0.3, 0.6, 0.1]])
CLASSES = np.eye(3)[[0, 1, 1, 2, 2]]


@pytest.mark.proves("by hand", metric="kind")
@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("accuracy", 4 / 6),
        ("balanced_accuracy", 4 / 6),
        ("precision", 2 / 3),
        ("recall", 2 / 3),
        ("f1", 2 / 3),
        ("roc_auc", 8 / 9),
        ("log_loss", -np.log([0.9, 0.8, 0.4, 0.4, 0.7, 0.9]).mean()),
    ],
)
def test_two_classes(kind: str, expected: float) -> None:
    assert close(METRICS[kind].measure(PROBABILITIES, TRUE), expected, rel=1e-14)


@pytest.mark.proves("by hand", metric="kind")
@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("label_accuracy", 8 / 10),
        ("exact_match", 3 / 5),
        ("label_f1", (4 / 5 + 2 / 3) / 2),
        ("label_auc", (1 + 3 / 4) / 2),
    ],
)
def test_several_yes_or_no_targets(kind: str, expected: float) -> None:
    outputs = np.array([[0.9, 0.2], [0.8, 0.7], [0.6, 0.4], [0.4, 0.1], [0.3, 0.9]])
    wanted = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 0.0], [0.0, 0.0], [0.0, 1.0]])
    wanted[2] = [0.0, 0.0]
    if kind == "label_auc":
        outputs[1, 1], wanted[0, 1] = 0.95, 0.0
    assert close(METRICS[kind].measure(outputs, wanted), expected, rel=1e-14)
    assert label_counts(outputs, wanted).shape == (2, 2, 2)


@pytest.mark.proves("by hand", metric="kind")
@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("accuracy", 3 / 5),
        ("balanced_accuracy", (1 + 1 / 2 + 1 / 2) / 3),
        ("precision", (1 / 2 + 1 / 2 + 1) / 3),
        ("recall", (1 + 1 / 2 + 1 / 2) / 3),
        ("f1", (2 / 3 + 1 / 2 + 2 / 3) / 3),
        ("roc_auc", (1 + 5 / 6 + 4 / 6) / 3),
        ("log_loss", -np.log([0.7, 0.8, 0.3, 0.6, 0.1]).mean()),
    ],
)
def test_several_classes(kind: str, expected: float) -> None:
    assert close(METRICS[kind].measure(SHARES, CLASSES), expected, rel=1e-14)


@pytest.mark.proves("by hand", metric="kind")
@pytest.mark.parametrize(
    ("kind", "expected"), [("mse", 14 / 4), ("rmse", math.sqrt(14 / 4)), ("mae", 6 / 4), ("r2", 1 - 14 / 20)]
)
def test_numbers(kind: str, expected: float) -> None:
    target, prediction = np.array([[1.0], [3], [5], [7]]), np.array([[2.0], [3], [8], [5]])
    assert close(METRICS[kind].measure(prediction, target), expected, rel=1e-14)


def test_predictions_that_are_right_are_perfect() -> None:
    for kind in ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "roc_auc"):
        assert METRICS[kind].measure(TRUE, TRUE) == 1
        assert METRICS[kind].measure(CLASSES, CLASSES) == 1
    assert METRICS["log_loss"].measure(CLASSES, CLASSES) == pytest.approx(0, abs=1e-15)
    assert METRICS["r2"].measure(SHARES, SHARES) == 1


def test_equal_scores_are_guessing() -> None:
    assert METRICS["roc_auc"].measure(np.full_like(TRUE, 0.3), TRUE) == 0.5


def test_rare_classes_count_as_much() -> None:
    target = np.array([[0.0]] * 9 + [[1.0]])
    prediction = np.zeros((10, 1))
    assert METRICS["accuracy"].measure(prediction, target) == 0.9
    assert METRICS["balanced_accuracy"].measure(prediction, target) == 0.5
    for kind in ("precision", "recall", "f1"):
        assert METRICS[kind].measure(prediction, target) == 0


def test_what_is_not_defined_is_no_number() -> None:
    assert math.isnan(METRICS["roc_auc"].measure(PROBABILITIES, np.ones_like(TRUE)))
    assert math.isnan(METRICS["roc_auc"].measure(SHARES, np.eye(3)[[1] * 5]))
    assert math.isnan(METRICS["roc_auc"].measure(np.full_like(TRUE, np.nan), TRUE))
    assert math.isnan(METRICS["log_loss"].measure(PROBABILITIES * 3, TRUE))
    assert math.isnan(METRICS["log_loss"].measure(np.log(SHARES), CLASSES))
    assert math.isnan(METRICS["r2"].measure(np.ones((1, 1)), np.ones((1, 1))))
    assert METRICS["log_loss"].measure(1 - TRUE, TRUE) == pytest.approx(-math.log(np.finfo(float).eps))


@pytest.mark.proves("undefined told", metric="kind")
@pytest.mark.parametrize("kind", METRICS)
def test_one_row_and_missing_classes_give_no_warning(kind: str) -> None:
    task = METRICS[kind].tasks[-1]
    for row in range(3):
        value = METRICS[kind].measure(SHARES[[row]], CLASSES[[row]])
        assert isinstance(value, float)
        assert math.isnan(value) == (kind in ("roc_auc", "r2", "label_auc")), task


@pytest.mark.proves("by hand", metric="confusion")
def test_confusion_counts_true_by_predicted() -> None:
    assert confusion(SHARES, CLASSES, 3).tolist() == [[1, 0, 0], [1, 1, 0], [0, 1, 1]]
    assert confusion(PROBABILITIES, TRUE, 2).tolist() == [[2, 1], [1, 2]]


def test_the_metric_that_is_shown_stays() -> None:
    assert {task: metric_for(task).kind for task in ("regression", "binary", "classes")} == {
        "regression": "rmse",
        "binary": "accuracy",
        "classes": "accuracy",
    }
    assert [metric.kind for metric in metrics_for("regression")] == ["rmse", "mae", "r2", "mse"]
    assert len(metrics_for("binary")) == len(metrics_for("classes")) == 7
    for kind, metric in METRICS.items():
        assert metric.kind == kind
        assert metric.words.endswith(".")
        assert metric.low_is_good == (kind in ("rmse", "mse", "mae", "log_loss"))
