"""Losses as scikit-learn and SciPy define them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from core.losses import LOSSES, Loss
from tests.core.reference_cases import outputs_of, targets
from tests.core.test_losses import calculated, predicted
from tests.measured import close

pytestmark = pytest.mark.peers


def theirs(loss: Any, z: np.ndarray, p: np.ndarray, y: np.ndarray) -> float:
    """Give the mean loss of the rows by the other library."""
    from scipy import special
    from sklearn import metrics

    shares = np.exp(p) if loss.kind == "negative_log_likelihood" else p

    def log_loss() -> float:
        if shares.shape[1] == 1:
            return metrics.log_loss(y[:, 0], shares[:, 0])
        if loss.kind == "binary_cross_entropy":  # each output is a question of its own
            return float(np.mean([metrics.log_loss(y[:, k], shares[:, k], labels=[0, 1]) for k in range(y.shape[1])]))
        return metrics.log_loss(y.argmax(axis=1), shares, labels=range(y.shape[1]))

    def poisson() -> float:
        """The deviance is twice the loss, measured from the one of a perfect prediction."""
        perfect = special.xlogy(y, y) - y
        return metrics.mean_poisson_deviance(y.ravel(), p.ravel()) / 2 - float(perfect.mean())

    return {
        "squared_error": lambda: metrics.mean_squared_error(y, p),
        "absolute_error": lambda: metrics.mean_absolute_error(y, p),
        "huber": lambda: float(special.huber(loss.delta, p - y).mean()),
        "binary_cross_entropy": log_loss,
        "categorical_cross_entropy": log_loss,
        "negative_log_likelihood": log_loss,
        "kl_divergence": lambda: float(special.rel_entr(y, p).sum(axis=1).mean()),
        "hinge": lambda: metrics.hinge_loss(y[:, 0], 2 * z[:, 0] - 1, labels=[0, 1]),
        "poisson": poisson,
    }[loss.kind]()


KINDS = ("squared_error", "absolute_error", "huber", "binary_cross_entropy", "categorical_cross_entropy",
         "negative_log_likelihood", "kl_divergence", "hinge", "poisson")  # fmt: skip


@pytest.mark.proves("scikit-learn, SciPy", loss="kind")
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", KINDS)
def test_the_mean_of_the_rows(kind: str, seed: int) -> None:
    loss: Loss = LOSSES[kind]()
    generator, outputs = np.random.default_rng(seed), outputs_of(LOSSES[kind]())
    z, y = generator.normal(size=(40, outputs)), targets(generator, loss, 40, outputs)
    assert close(calculated(loss, z, y)[0].mean(), theirs(loss, z, predicted(loss, z), y), 1e-12, 1e-12)


@pytest.mark.proves("scikit-learn, SciPy", loss="categorical_cross_entropy")
def test_weighted_classes_are_weighted_rows() -> None:
    from sklearn import metrics

    loss, generator = LOSSES["categorical_cross_entropy"]((0.5, 2.0, 1.25)), np.random.default_rng(3)
    z, true = generator.normal(size=(40, 3)), generator.integers(3, size=40)
    weights = np.array(loss.class_weights)[true]  # type: ignore[attr-defined]
    expected = metrics.log_loss(true, predicted(loss, z), sample_weight=weights, normalize=False, labels=range(3)) / 40
    assert close(calculated(loss, z, np.eye(3)[true])[0].mean(), expected, 1e-12, 1e-12)
