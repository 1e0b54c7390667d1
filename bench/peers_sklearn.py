"""scikit-learn's multi-layer perceptrons as a contestant."""

from __future__ import annotations

import itertools
import warnings
from typing import Any

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier, MLPRegressor

from bench.contestant import Contestant
from bench.workloads import SEED, Workload
from core.backend import HostArray

STEPS_A_CALL = 500
FEW_ROWS = 4000
LARGE_RATE = 2.0**20
"""With this learning rate an update is the slope, to the last digits: w − w′ = rate · slope."""


class ScikitLearn(Contestant):
    """`fit` for many epochs a call, or `partial_fit` of some batches where an epoch is long."""

    def open(self, workload: Workload) -> None:
        """Make data and model."""
        self._workload = workload
        self._x, y = workload.data()
        self._y = y if workload.classes else y.ravel() if y.shape[1] == 1 else y
        self._model = self._make(workload.optimizer, workload.rate)
        self._few = workload.rows <= FEW_ROWS
        if self._few:
            self._model.set_params(warm_start=True, max_iter=max(1, STEPS_A_CALL // workload.steps_per_epoch))
        self._next = 0

    def _make(self, solver: str, rate: float) -> Any:
        """Make a model that has the workload's first weights."""
        workload = self._workload
        kind = MLPClassifier if workload.classes else MLPRegressor
        model: Any = kind(
            hidden_layer_sizes=workload.sizes[1:-1], activation=workload.hidden, solver=solver, alpha=0.0,
            batch_size=workload.batch, learning_rate_init=rate, momentum=0.0, nesterovs_momentum=False,
            random_state=SEED, tol=0.0, n_iter_no_change=10**9,
        )  # fmt: skip
        self._partial_fit(model, np.arange(workload.batch))
        arrays = list(workload.views(workload.params()).values())
        model.coefs_ = [np.array(array) for array in arrays[::2]]
        model.intercepts_ = [np.array(array) for array in arrays[1::2]]
        # It has made a step with other weights; the next call makes a new one.
        del model._optimizer
        return model

    def _partial_fit(self, model: Any, rows: HostArray) -> None:
        more = {"classes": np.arange(self._workload.sizes[-1])} if self._workload.classes else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.partial_fit(self._x[rows], self._y[rows], **more)

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Find the slopes from an update with a huge learning rate; then train on the first batch."""
        rows, before = self._workload.first_batch(), self._workload.params()
        probe = self._make("sgd", LARGE_RATE)
        self._partial_fit(probe, rows)
        slopes = (before.astype(np.float64) - _flat(probe)) / LARGE_RATE
        model = self._make(self._workload.optimizer, self._workload.rate)
        self._partial_fit(model, rows)
        return slopes, _flat(model)

    def train(self, seconds: float) -> tuple[int, float]:
        """Train in calls of some hundred steps."""
        workload = self._workload
        if self._few:
            return self.repeat(self._fit, seconds, self._model.max_iter * workload.steps_per_epoch)
        return self.repeat(self._piece, seconds, 10)

    def _fit(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            self._model.fit(self._x, self._y)

    def _piece(self) -> None:
        size = 10 * self._workload.batch
        if self._next + size > self._workload.rows:
            self._next = 0
        rows = np.arange(self._next, self._next + size)
        self._next += size
        self._partial_fit(self._model, rows)

    def setting(self) -> str:
        """Say which method is called."""
        return f"fit, {self._model.max_iter} epochs a call" if self._few else "partial_fit, 10 batches a call"


def _flat(model: Any) -> HostArray:
    pairs = itertools.chain.from_iterable(zip(model.coefs_, model.intercepts_, strict=True))
    return np.concatenate([np.asarray(array, np.float64).ravel() for array in pairs])
