"""Batch and layer normalization: statistics, running statistics, single rows, precision."""

from __future__ import annotations

import numpy as np
import pytest

from core.layer import Layer
from core.layers.batch_norm import BatchNorm
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.reshape import Reshape
from core.spec import stack
from tests.core.flat_networks import STEP, between, check, engine_for


def test_a_batch_gets_mean_0_and_deviation_1_and_the_running_statistics_follow() -> None:
    engine = engine_for(between(BatchNorm(momentum=0.25, epsilon=1e-9)), 6, 3)
    before = {name: view.copy() for name, view in engine.weights.items()}
    tape = engine.tape(6)
    engine.step(tape)
    norm, x = tape["middle1.norm"], tape["hidden1.a"]
    assert norm.mean(axis=0) == pytest.approx(np.zeros(4), abs=1e-12)
    assert norm.std(axis=0) == pytest.approx(np.ones(4), rel=1e-6)
    for name, value in (("mean", x.mean(axis=0)), ("variance", x.var(axis=0, ddof=1))):
        expected = 0.75 * before[f"middle1.{name}"] + 0.25 * value
        assert engine.weights[f"middle1.{name}"] == pytest.approx(expected, rel=1e-12)
    assert not engine.slopes["middle1.mean"].any()
    assert engine.trained.size == engine.params.size - 8


def test_predicting_uses_the_running_statistics_and_keeps_them() -> None:
    engine = engine_for(between(BatchNorm()), 6, 3)
    before, tape = engine.params.copy(), engine.tape(6)
    engine.forward(tape)
    w = {name: engine.weights[f"middle1.{name}"] for name in ("scale", "shift", "mean", "variance")}
    expected = (tape["hidden1.a"] - w["mean"]) / np.sqrt(w["variance"] + 1e-5) * w["scale"] + w["shift"]
    assert tape["middle1.a"] == pytest.approx(expected, rel=1e-12)
    assert np.array_equal(engine.params, before)


@pytest.mark.parametrize("layer", [BatchNorm(), BatchNorm(frozen=True)])
def test_one_row_or_a_frozen_layer_is_normalized_as_in_predicting(layer: BatchNorm) -> None:
    rows = 6 if layer.frozen else 1
    engine = engine_for(between(layer), rows, 3)
    before, tape = engine.params.copy(), engine.tape(rows)
    engine.train_forward(tape)
    trained = tape["middle1.a"].copy()
    engine.forward(tape)
    assert np.array_equal(tape["middle1.a"], trained)
    assert np.array_equal(engine.params, before)


def test_one_row_of_an_image_has_a_variance() -> None:
    first = ("hidden1", Dense(12, "tanh")), ("image", Reshape(2, 3, 2)), ("middle1", BatchNorm())
    spec = stack(("input", Input(2)), *first, ("flat", Flatten()), ("output", Dense(2, "identity")))
    engine = check(spec, rows=1)
    assert engine.tape(1)["middle1.norm"].mean(axis=(0, 1, 2)) == pytest.approx(np.zeros(2), abs=1e-12)


def test_a_smaller_last_batch_uses_the_same_arrays() -> None:
    engine = engine_for(between(BatchNorm(), Dropout(0.3)), 6, 3)
    small = engine.tape(2)
    assert np.shares_memory(small["middle1.batch_mean"], engine.tape(6)["middle1.batch_mean"])
    engine.step(small, STEP)
    assert small["middle1.batch_mean"][0] == pytest.approx(small["hidden1.a"].mean(axis=0))


@pytest.mark.parametrize("layer", [BatchNorm(), LayerNorm()])
def test_a_column_or_row_of_equal_numbers_gives_the_shift(layer: Layer) -> None:
    spec = stack(("input", Input(3)), ("norm", layer), ("output", Dense(1, "identity")))
    engine = engine_for(spec, 4, 3)
    tape = engine.tape(4)
    tape["input.a"][:] = 7.5
    engine.step(tape)
    assert tape["norm.a"] == pytest.approx(np.tile(engine.weights["norm.shift"], (4, 1)))
    assert np.isfinite(engine.grads).all()


@pytest.mark.parametrize("layer", [BatchNorm(epsilon=1e-12), LayerNorm(epsilon=1e-12)])
def test_small_differences_of_large_numbers_keep_their_digits(layer: Layer) -> None:
    spec = stack(("input", Input(4)), ("norm", layer), ("output", Dense(1, "identity")))
    engine = engine_for(spec, 4, 3)
    tape = engine.tape(4)
    small = np.arange(16.0).reshape(4, 4) % 5 / 7
    axis = 0 if isinstance(layer, BatchNorm) else 1
    tape["input.a"][:] = 1e4 + small
    engine.train_forward(tape)
    expected = (small - small.mean(axis=axis, keepdims=True)) / small.std(axis=axis, keepdims=True)
    assert tape["norm.norm"] == pytest.approx(expected, abs=1e-10)
