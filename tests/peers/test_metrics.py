"""Metrics against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest

from core.metrics import METRICS, confusion, label_counts
from tests.measured import close

pytestmark = pytest.mark.peers


def softmax(z: np.ndarray) -> np.ndarray:
    shares = np.exp(z)
    return shares / shares.sum(axis=1, keepdims=True)


@pytest.mark.proves("scikit-learn, SciPy", metric="accuracy balanced_accuracy precision recall f1 roc_auc log_loss")
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
        assert close(found, value, rel=1e-12, what=kind)


@pytest.mark.proves("scikit-learn, SciPy", metric="accuracy balanced_accuracy precision recall f1 roc_auc log_loss")
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
        assert close(METRICS[kind].measure(shares, np.eye(4)[true]), value, rel=1e-12, what=kind)


@pytest.mark.proves("scikit-learn, SciPy", metric="label_accuracy exact_match label_f1 label_auc")
@pytest.mark.parametrize("seed", range(10))
def test_several_yes_or_no_targets(seed: int) -> None:
    from sklearn import metrics

    generator = np.random.default_rng(seed)
    true = generator.integers(2, size=(60, 3))
    scores = np.round(1 / (1 + np.exp(-generator.normal(size=(60, 3)) - true)), 2)
    called = (scores > 0.5).astype(int)
    expected = {
        "label_accuracy": 1 - metrics.hamming_loss(true, called),
        "exact_match": metrics.accuracy_score(true, called),
        "label_f1": metrics.f1_score(true, called, average="macro"),
        "label_auc": metrics.roc_auc_score(true, scores, average="macro"),
    }
    for kind, value in expected.items():
        assert close(METRICS[kind].measure(scores, true.astype(float)), value, rel=1e-12, what=kind)
    np.testing.assert_array_equal(
        label_counts(scores, true.astype(float)), metrics.multilabel_confusion_matrix(true, called)
    )


@pytest.mark.proves("scikit-learn, SciPy", metric="precision recall")
def test_classes_that_do_not_occur() -> None:
    from sklearn import metrics

    true, called = np.array([0, 0, 1, 1]), np.array([0, 2, 1, 2])
    for kind, function in (("precision", metrics.precision_score), ("recall", metrics.recall_score)):
        expected = function(true, called, average="macro", zero_division=0)
        assert METRICS[kind].measure(np.eye(4)[called], np.eye(4)[true]) == pytest.approx(expected)


@pytest.mark.proves("scikit-learn, SciPy", metric="mse rmse mae r2")
@pytest.mark.parametrize("outputs", [1, 3])
@pytest.mark.parametrize("seed", range(5))
def test_numbers(seed: int, outputs: int) -> None:
    from sklearn import metrics

    generator = np.random.default_rng(seed)
    target = generator.normal(size=(30, outputs))
    prediction = target + generator.normal(scale=0.5, size=target.shape)
    expected = {
        "r2": metrics.r2_score(target, prediction),
        "mae": metrics.mean_absolute_error(target, prediction),
        "mse": metrics.mean_squared_error(target, prediction),
        "rmse": metrics.mean_squared_error(target, prediction) ** 0.5,
    }
    for kind, value in expected.items():
        assert close(METRICS[kind].measure(prediction, target), value, rel=1e-12, what=kind)


@pytest.mark.proves("scikit-learn, SciPy", metric="confusion")
def test_the_confusion_matrix() -> None:
    from sklearn import metrics

    generator = np.random.default_rng(3)
    true, called = generator.integers(4, size=(2, 60))
    found = confusion(np.eye(4)[called], np.eye(4)[true], 4)
    assert close(found, metrics.confusion_matrix(true, called))
    shares = generator.random((60, 1))
    expected = metrics.confusion_matrix(true > 1, shares[:, 0] > 0.5)
    assert close(confusion(shares, (true > 1)[:, None].astype(float), 2), expected)


@pytest.mark.proves("scikit-learn, SciPy", metric="r2")
def test_a_constant_target() -> None:
    from sklearn import metrics

    target = np.full((4, 1), 2.0)
    for prediction in (target, target + np.eye(4)[:, [1]]):
        assert METRICS["r2"].measure(prediction, target) == metrics.r2_score(target, prediction)
