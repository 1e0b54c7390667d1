"""Wine and breast cancer as scikit-learn's MLPClassifier learns them: same rows, same settings, same start."""

from __future__ import annotations

import dataclasses
import warnings
from typing import Any

import numpy as np
import pytest

from core.predict import predict
from core.project import Project
from core.start import example
from tests.core.test_known_results import trained, with_seed

pytestmark = pytest.mark.peers

KINDS = ("wine", "breast_cancer")


def classes(y: np.ndarray) -> np.ndarray:
    return (y.argmax(axis=1) if y.shape[1] > 1 else y[:, 0] > 0.5).astype(int)


def classifier(project: Project, seed: int, **more: Any) -> Any:
    """Make scikit-learn's network with the settings of a project: one hidden layer with ReLU, and Adam."""
    from sklearn.neural_network import MLPClassifier

    run, optimizer = project.config.run, project.config.optimizer
    assert optimizer.kind == "adam"
    settings = {"batch_size": run.batch_size, "max_iter": run.epochs, "shuffle": run.shuffle} | more
    return MLPClassifier(
        (project.spec["hidden1"].layer.units,), alpha=0.0, learning_rate_init=optimizer.learning_rate,
        tol=0.0, n_iter_no_change=10**9, random_state=seed, **settings,
    )  # fmt: skip


def fit(their: Any, project: Project) -> None:
    data = project.dataset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says that it has not converged
        their.fit(data.x[data.train], classes(data.y[data.train]))


def accuracy(project: Project, part: np.ndarray) -> float:
    data = project.dataset()
    found = predict(project.spec, project.weights, data.x[part])
    return float((classes(found) == classes(data.y[part])).mean())


@pytest.mark.proves("scikit-learn, SciPy", result="kind")
@pytest.mark.parametrize("kind", KINDS)
def test_from_the_same_start_it_becomes_the_same_network(kind: str) -> None:
    """In float64 and without shuffling; Adam's ε stands at another place there, which makes 1e-4 at the end."""
    project = example(kind)
    run = dataclasses.replace(project.config.run, shuffle=False, precision="float64")
    project = project.with_config(dataclasses.replace(project.config, run=run))
    their = classifier(project, 0, max_iter=1, warm_start=True)
    fit(their, project)
    their.coefs_ = [np.array(project.weights[f"{name}.weight"]) for name in ("hidden1", "output")]
    their.intercepts_ = [np.array(project.weights[f"{name}.bias"]) for name in ("hidden1", "output")]
    their.set_params(max_iter=run.epochs)
    fit(their, project)
    project, data = trained(project), project.dataset()
    for name, weight, bias in zip(("hidden1", "output"), their.coefs_, their.intercepts_, strict=True):
        assert project.weights[f"{name}.weight"] == pytest.approx(weight, abs=5e-4)
        assert project.weights[f"{name}.bias"] == pytest.approx(bias, abs=5e-4)
    for part in (data.train, data.validation, data.test):
        assert accuracy(project, part) == their.score(data.x[part], classes(data.y[part]))


@pytest.mark.proves("scikit-learn, SciPy", result="kind")
@pytest.mark.parametrize("kind", KINDS)
def test_over_ten_seeds_it_is_as_good(kind: str) -> None:
    """On the rows that neither has seen; two standard errors are allowed for."""
    ours, theirs = [], []
    for seed in range(10):
        project = with_seed(example(kind), seed)
        data = project.dataset()
        unseen = np.concatenate([data.validation, data.test])
        their = classifier(project, seed)
        fit(their, project)
        theirs.append(their.score(data.x[unseen], classes(data.y[unseen])))
        ours.append(accuracy(trained(project), unseen))
    spread = np.std(np.subtract(ours, theirs), ddof=1) / np.sqrt(10)
    assert np.mean(ours) >= np.mean(theirs) - 2 * spread - 1e-9, (ours, theirs)
