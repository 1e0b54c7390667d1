"""Metrics against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest

from core.metrics import METRICS

pytestmark = pytest.mark.peers


def softmax(z: np.ndarray) -> np.ndarray:
    shares = np.exp(z)
    return shares / shares.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("seed", range(10))
def test_two_classes(seed: int) -> None:
    from sklearn import metrics

    generator = np.random.default_rng(seed)
    true = generator.integers(2, size=60)
    scores = np.round(1 / (1 + np.exp(-generator.normal(size=60) - true)), 2)  # rounded: equal scores occur
    called = (scores > 0.5).astype(int)
    expected = {
        "accuracy": metrics.accuracy_score(true, called),
        "balanced_accuracy": metrics.balanced_accuracy_score(true, called),
        "precision": metrics.precision_score(true, called),
        "recall": metrics.recall_score(true, called),
        "f1": metrics.f1_score(true, called),
        "roc_auc": metrics.roc_auc_score(true, scores),
        "log_loss": metrics.log_loss(true, scores),
    }
    for kind, value in expected.items():
        found = METRICS[kind].measure(scores[:, None], true[:, None].astype(float))
        assert found == pytest.approx(value, rel=1e-12), kind


@pytest.mark.parametrize("seed", range(10))
def test_several_classes(seed: int) -> None:
    from sklearn import metrics

    generator = np.random.default_rng(seed)
    true = generator.permutation(np.arange(50) % 4)
    shares = softmax(generator.normal(size=(50, 4)) + 1.5 * np.eye(4)[true])
    called = shares.argmax(axis=1)
    expected = {
        "accuracy": metrics.accuracy_score(true, called),
        "balanced_accuracy": metrics.balanced_accuracy_score(true, called),
        "precision": metrics.precision_score(true, called, average="macro", zero_division=0),
        "recall": metrics.recall_score(true, called, average="macro", zero_division=0),
        "f1": metrics.f1_score(true, called, average="macro", zero_division=0),
        "roc_auc": metrics.roc_auc_score(true, shares, multi_class="ovr", average="macro"),
        "log_loss": metrics.log_loss(true, shares),
    }
    for kind, value in expected.items():
        assert METRICS[kind].measure(shares, np.eye(4)[true]) == pytest.approx(value, rel=1e-12), kind


def test_classes_that_do_not_occur() -> None:
    from sklearn import metrics

    true, called = np.array([0, 0, 1, 1]), np.array([0, 2, 1, 2])
    for kind, function in (("precision", metrics.precision_score), ("recall", metrics.recall_score)):
        expected = function(true, called, average="macro", zero_division=0)
        assert METRICS[kind].measure(np.eye(4)[called], np.eye(4)[true]) == pytest.approx(expected)


@pytest.mark.parametrize("outputs", [1, 3])
@pytest.mark.parametrize("seed", range(5))
def test_numbers(seed: int, outputs: int) -> None:
    from sklearn import metrics

    generator = np.random.default_rng(seed)
    target = generator.normal(size=(30, outputs))
    prediction = target + generator.normal(scale=0.5, size=target.shape)
    assert METRICS["r2"].measure(prediction, target) == pytest.approx(metrics.r2_score(target, prediction), rel=1e-12)
    assert METRICS["mae"].measure(prediction, target) == pytest.approx(metrics.mean_absolute_error(target, prediction))
    squared = metrics.mean_squared_error(target, prediction)
    assert METRICS["rmse"].measure(prediction, target) == pytest.approx(squared**0.5)


def test_a_constant_target() -> None:
    from sklearn import metrics

    target = np.full((4, 1), 2.0)
    for prediction in (target, target + np.eye(4)[:, [1]]):
        assert METRICS["r2"].measure(prediction, target) == metrics.r2_score(target, prediction)
