"""Activations: their values, slopes and ends, on the CPU and on the stand-in, and what the debugger tells of them."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.activations import ACTIVATIONS, RowActivation, labels
from core.layers.dense import Dense
from core.walk import Walk, start_frame
from tests.core.equations import worked_out
from tests.core.networks import project_of
from tests.core.stand_in import stand_in
from tests.measured import close

EXACT: dict[str, Any] = json.loads((Path(__file__).parent / "exact.json").read_text(encoding="utf-8"))
"""By mpmath with 60 digits (tests/peers/exact.py)."""
ELEMENTWISE = [kind for kind, entry in ACTIVATIONS.items() if entry.elementwise]
ROWWISE = [kind for kind, entry in ACTIVATIONS.items() if not entry.elementwise]
DTYPES = ("float32", "float64")


def calculated(kind: str, z: np.ndarray, da: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give value, own slope and dz; a floating-point warning other than underflow is an error."""
    a, slope, dz = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    da = np.ones_like(z) if da is None else da
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        ACTIVATIONS[kind].value(np, z, a, slope)
        ACTIVATIONS[kind].backward(np, z, a, slope, da, dz)
    return a, slope, dz


@pytest.mark.proves("exact values", activation="kind")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", ELEMENTWISE)
def test_values_and_slopes_to_the_last_digits(kind: str, dtype: str) -> None:
    z = np.array(EXACT["sums"]).astype(dtype)[:, None]
    a, slope, dz = calculated(kind, z)
    value, own = np.array(EXACT["activations"][kind]).T
    epsilon = np.finfo(dtype).eps
    # Far out, a sum that float32 cannot hold exactly moves sine by as much as the sum itself is off.
    off = np.abs(z[:, 0].astype(float) - np.array(EXACT["sums"])) if dtype == "float32" else 0
    for found, expected in ((a[:, 0], value), (slope[:, 0], own)):
        assert close(found, expected, 4 * epsilon * np.maximum(1, np.abs(expected)) + 2 * off)
    assert np.array_equal(dz, slope)
    assert a.dtype == slope.dtype == np.dtype(dtype)


@pytest.mark.proves("exact values", activation="kind")
@pytest.mark.parametrize("kind", ["gelu", "silu", "softplus", "sigmoid", "elu", "exp"])
def test_small_values_keep_their_digits(kind: str) -> None:
    z = np.array(EXACT["sums"])
    inner = np.abs(z) <= 37.5
    a = calculated(kind, z[inner, None])[0][:, 0]
    assert a == pytest.approx(np.array(EXACT["activations"][kind])[inner, 0], rel=2e-14, abs=0)


@pytest.mark.proves("exact values", activation="kind")
@pytest.mark.parametrize("kind", ROWWISE)
def test_rows_to_the_last_digits(kind: str) -> None:
    a = calculated(kind, np.array(EXACT["rows"]))[0]
    assert close(a, EXACT[kind], 1e-15, 1e-15)


@pytest.mark.proves("finite at ±1e4", activation="kind")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_far_out_everything_stays_finite_and_in_its_span(kind: str, dtype: str) -> None:
    z = np.array([[1e4, -1e4, 0], [-1e4, -1e4, -1e4], [1e4, 1e4, 1e4], [60.5, -89, 710]], dtype=dtype)
    a, slope, dz = calculated(kind, z)
    for array in (a, slope, dz):
        assert np.isfinite(array).all()
    low, high = ACTIVATIONS[kind].limits
    margin = 1e-6
    assert a.min() >= low - margin
    assert a.max() <= high + margin


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_not_a_number_is_not_hidden(kind: str) -> None:
    z = np.array([[np.nan, 1.0]])
    a, slope = np.empty_like(z), np.empty_like(z)
    with np.errstate(all="ignore"):
        ACTIVATIONS[kind].value(np, z, a, slope)
    assert np.isnan(a[0, 0])


@pytest.mark.proves("central differences", activation="kind")
@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_slopes_are_those_of_the_values(kind: str) -> None:
    generator = np.random.default_rng(4)
    z, da = generator.normal(scale=2, size=(40, 3)), generator.normal(size=(40, 3))
    dz = calculated(kind, z, da)[2]
    step = 1e-6
    for unit in range(3):
        moved = np.zeros(3)
        moved[unit] = step
        above, below = calculated(kind, z + moved)[0], calculated(kind, z - moved)[0]
        numerical = (da * (above - below)).sum(axis=1) / (2 * step)
        assert close(dz[:, unit], numerical, 1e-7)


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_kinks_are_where_the_slope_jumps(kind: str) -> None:
    function, z = ACTIVATIONS[kind], np.linspace(-5, 5, 2000)[:, None]
    if not function.elementwise or kind in ("step", "exp"):
        return
    jumps = np.abs(np.diff(calculated(kind, z)[1][:, 0])) > 0.04
    middle = (z[1:, 0] + z[:-1, 0])[jumps] / 2
    assert middle == pytest.approx(np.array(function.kinks), abs=1e-2)


@pytest.mark.proves("GPU stand-in", activation="kind")
@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_the_stand_in_gives_the_same_bits(kind: str) -> None:
    backend, counts = stand_in()
    generator = np.random.default_rng(8)
    for dtype in DTYPES:
        z, da = (generator.normal(scale=3, size=(6, 4)).astype(dtype) for _ in range(2))
        there = [backend.to_device(array) for array in (z, da, *(np.zeros_like(z) for _ in range(3)))]
        counts.clear()
        on_device, da_there, a, slope, dz = there
        ACTIVATIONS[kind].value(backend.xp, on_device, a, slope)
        ACTIVATIONS[kind].backward(backend.xp, on_device, a, slope, da_there, dz)
        assert (counts.to_device, counts.to_host) == (0, 0)
        for array, expected in zip((a, slope, dz), calculated(kind, z, da), strict=True):
            assert np.array_equal(backend.to_host(array), expected)


@pytest.mark.proves("no new array", activation="kind")
@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_no_array_of_the_size_of_a_layer_is_made(kind: str) -> None:
    z = np.random.default_rng(1).normal(size=(4000, 40))
    a, slope, da, dz = (np.ones_like(z) for _ in range(4))
    for _ in range(2):  # the first time imports and caches
        tracemalloc.start()
        ACTIVATIONS[kind].value(np, z, a, slope)
        ACTIVATIONS[kind].backward(np, z, a, slope, da, dz)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < z.nbytes / 4


@pytest.mark.proves("explained truly", activation="kind")
@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_the_debugger_tells_what_is_true(kind: str) -> None:
    project = project_of(
        [(0.5, -1.0, 0.3)],
        {
            "hidden1.weight": [[0.4, -0.7, 1.2], [0.6, 0.2, -0.5]],
            "hidden1.bias": [0.3, -0.2, 0.1],
            "output.weight": [[0.8], [-1.1], [0.5]],
            "output.bias": [0.2],
        },
        Dense(3, kind),
        Dense(1, "identity"),
    )
    walk = Walk(project, project.dataset(), 0, start_frame(project))
    named = f"{ACTIVATIONS[kind].label}("
    checked = 0
    for step in (walk[index] for index in range(len(walk))):
        if step.phase == "update" or step.equation[0] in (named, "identity("):
            continue  # a function by its name says nothing that could be worked out
        assert worked_out(step) == pytest.approx(step.result, rel=1e-12, abs=1e-15), step.line
        checked += 1
    assert checked >= 20


@pytest.mark.proves("explained truly", activation="kind")
@pytest.mark.parametrize("kind", ROWWISE)
def test_the_debugger_tells_rows_without_idle_factors(kind: str) -> None:
    function = ACTIVATIONS[kind]
    assert isinstance(function, RowActivation)
    hidden = Dense(3, kind)
    weights = {"hidden1.weight": np.eye(2, 3) * 2, "hidden1.bias": [0.1, 0.2, 0.3]}
    weights |= {"output.weight": np.ones((3, 1)), "output.bias": [0]}
    project = project_of([(1, 2, 3)], weights, hidden, Dense(1, "identity"))
    walk = Walk(project, project.dataset(), 0, start_frame(project))
    steps = [
        walk[k] for k in range(len(walk)) if walk[k].title.startswith(("Slope at the sum of hid", "Activation of h"))
    ]
    assert len(steps) == 6
    for step in steps:
        assert {token for token in step.equation if isinstance(token, int)} == set(range(len(step.factors)))
        assert worked_out(step) == pytest.approx(step.result, rel=1e-12)


def test_the_step_says_that_it_does_not_learn() -> None:
    assert "nothing before it learns" in ACTIVATIONS["step"].slope_formula
    assert labels()["step"] == "step function (no slope)"
    assert labels()["relu"] == "ReLU"


def test_names_that_files_hold_stay() -> None:
    assert list(ACTIVATIONS)[:5] == ["identity", "sigmoid", "tanh", "relu", "leaky_relu"]
    assert "softmax" in ACTIVATIONS
