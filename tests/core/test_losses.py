"""Losses: worked values, ends, settings, refusals, the stand-in, and what the debugger tells of them."""

from __future__ import annotations

import json
import math
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.losses.categorical import KLDivergence, NegativeLogLikelihood
from core.losses.counts import Poisson
from core.losses.errors import AbsoluteError, Huber, LogCosh
from core.losses.margins import CategoricalHinge, Hinge
from tests.core.equations import worked_out
from tests.core.reference_cases import SHARES, VARIANTS, outputs_of, targets
from tests.core.stand_in import stand_in
from tests.measured import close

EXACT: dict[str, Any] = json.loads((Path(__file__).parent / "exact.json").read_text(encoding="utf-8"))
DTYPES = ("float32", "float64")


def predicted(loss: Loss, z: np.ndarray) -> np.ndarray:
    """Give the output layer's values for its sums."""
    prediction = np.empty_like(z)
    ACTIVATIONS[loss.logits_of or "identity"].value(np, z, prediction, np.empty_like(z))
    return prediction


def calculated(loss: Loss, z: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give the losses of the rows and the slopes; a floating-point warning other than underflow is an error."""
    rows, slope = np.empty(len(z), z.dtype), np.empty_like(z)
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        loss.rows(np, z, y, rows, np.empty_like(z))
        loss.slope(np, z, predicted(loss, z), y, slope)
    return rows, slope


def one(loss: Loss, z: list[float], y: list[float]) -> float:
    return float(calculated(loss, np.array([z], dtype=float), np.array([y], dtype=float))[0][0])


@pytest.mark.proves("exact values", loss="loss")
@pytest.mark.parametrize(
    ("loss", "z", "y", "expected"),
    [
        (SquaredError(), [3, 1], [1, 4], 6.5),
        (SquaredError(half=True), [3, 1], [1, 4], 3.25),
        (SquaredError(over_outputs="sum"), [3, 1], [1, 4], 13),
        (SquaredError(half=True, over_outputs="sum"), [3, 1], [1, 4], 6.5),
        (AbsoluteError(), [3, 1], [1, 4], 2.5),
        (AbsoluteError(over_outputs="sum"), [3, 1], [1, 4], 5),
        (Huber(delta=2), [1.5], [1], 0.125),
        (Huber(delta=2), [6], [1], 2 * (5 - 1)),
        (LogCosh(), [2], [1], math.log(math.cosh(1))),
        (BinaryCrossEntropy(), [0], [1], math.log(2)),
        (BinaryCrossEntropy(positive_weight=3), [0], [1], 3 * math.log(2)),
        (BinaryCrossEntropy(positive_weight=3), [0], [0], math.log(2)),
        (BinaryCrossEntropy(label_smoothing=0.2), [math.log(9)], [1], -0.9 * math.log(0.9) - 0.1 * math.log(0.1)),
        (CategoricalCrossEntropy(), [0, 0], [0, 1], math.log(2)),
        (CategoricalCrossEntropy((1, 4)), [0, 0], [0, 1], 4 * math.log(2)),
        (CategoricalCrossEntropy((), 0.2), [0, math.log(9)], [0, 1], -0.9 * math.log(0.9) - 0.1 * math.log(0.1)),
        (NegativeLogLikelihood(), [0, 0], [0, 1], math.log(2)),
        (KLDivergence(), [0, 0], [0.5, 0.5], 0),
        (KLDivergence(), [0, 0], [0.25, 0.75], 0.25 * math.log(0.5) + 0.75 * math.log(1.5)),
        (Hinge(), [0.75], [1], 0.5),
        (Hinge(), [0.75], [0], 1.5),
        (Hinge(), [1.5], [1], 0),
        (Hinge(), [-0.5], [0], 0),
        (CategoricalHinge(), [2, 0.5, 1.5], [1, 0, 0], 0.5 / 3),
        (CategoricalHinge(), [0, 1, 2], [1, 0, 0], 5 / 3),
        (Poisson(), [math.log(2)], [3], 2 - 3 * math.log(2)),
    ],
)
def test_worked_values(loss: Loss, z: list[float], y: list[float], expected: float) -> None:
    assert close(one(loss, z, y), expected, 1e-15, 1e-14)


@pytest.mark.proves("exact values", loss="binary_cross_entropy categorical_cross_entropy")
@pytest.mark.parametrize("dtype", DTYPES)
def test_cross_entropies_to_the_last_digits(dtype: str) -> None:
    z = np.array(EXACT["sums"]).astype(dtype)[:, None]
    rel = {"float32": 1e-6, "float64": 1e-15}[dtype]
    for y, exact in ((0, "softplus"), (1, "softplus_of_minus")):
        rows = calculated(BinaryCrossEntropy(), z, np.full_like(z, y))[0]
        assert close(rows, EXACT[exact], rel=rel)
    for row, exact_row in zip(EXACT["rows"], EXACT["log_softmax"], strict=True):
        for true in range(3):
            loss = calculated(CategoricalCrossEntropy(), np.array([row], dtype=dtype), np.eye(3, dtype=dtype)[[true]])[
                0
            ]
            assert close(loss[0], -exact_row[true], rel, rel)


@pytest.mark.proves("exact values", loss="log_cosh")
def test_log_cosh_to_the_last_digits() -> None:
    errors = np.array(EXACT["errors"])[:, None]
    assert close(calculated(LogCosh(), errors, np.zeros_like(errors))[0], EXACT["log_cosh"], rel=1e-15)


@pytest.mark.proves("finite at ±1e4", loss="name")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", VARIANTS)
def test_far_out_everything_stays_finite(name: str, dtype: str) -> None:
    loss = VARIANTS[name]
    outputs = outputs_of(loss)
    z = np.tile(np.array([[1e4], [-1e4], [0.0], [61.0]]), (1, outputs))
    z[:, -1] *= -1 if outputs > 1 else 1
    for y in (np.eye(outputs)[[0] * 4], np.eye(outputs)[[outputs - 1] * 4], np.zeros((4, outputs))):
        if loss.tasks == ("classes",) and not y.any():
            continue
        rows, slope = calculated(loss, z.astype(dtype), y.astype(dtype))
        assert np.isfinite(rows).all()
        assert np.isfinite(slope).all()


def test_a_class_that_is_certainly_wrong_costs_its_whole_lead() -> None:
    assert one(CategoricalCrossEntropy(), [1e4, 0], [0, 1]) == 1e4
    assert one(BinaryCrossEntropy(), [1e4], [0]) == 1e4
    assert one(BinaryCrossEntropy(), [1e4], [1]) == 0


def test_without_settings_the_slope_is_probability_minus_target_to_the_bit() -> None:
    generator = np.random.default_rng(6)
    z = generator.normal(size=(5, 3))
    for loss in (CategoricalCrossEntropy(), CategoricalCrossEntropy((1.0, 1.0, 1.0)), KLDivergence()):
        y = np.eye(3)[[0, 1, 2, 1, 0]]
        assert np.array_equal(calculated(loss, z, y)[1], (predicted(loss, z) - y) * (1 / 5))
    y = (z > 0.2).astype(float)
    assert np.array_equal(
        calculated(BinaryCrossEntropy(), z, y)[1], (predicted(BinaryCrossEntropy(), z) - y) * (1 / 15)
    )


def test_log_likelihood_and_divergence_are_the_cross_entropy_for_one_true_class() -> None:
    z, y = np.random.default_rng(7).normal(size=(6, 3)), np.eye(3)[[0, 1, 2, 0, 1, 2]]
    rows, slope = calculated(CategoricalCrossEntropy(), z, y)
    for loss in (NegativeLogLikelihood(), KLDivergence()):
        same_rows, same_slope = calculated(loss, z, y)
        assert same_rows == pytest.approx(rows, rel=1e-14)
        assert same_slope == pytest.approx(slope, rel=1e-13, abs=1e-16)


@pytest.mark.parametrize("name", VARIANTS)
def test_the_mean_over_the_rows_is_what_the_slope_belongs_to(name: str) -> None:
    loss, generator = VARIANTS[name], np.random.default_rng(9)
    outputs = outputs_of(loss)
    z, y = generator.normal(size=(4, outputs)), targets(generator, loss, 4, outputs)
    together = calculated(loss, z, y)
    for row in range(4):
        rows, slope = calculated(loss, z[[row]], y[[row]])
        assert rows[0] == pytest.approx(together[0][row], rel=1e-14)
        assert slope[0] / 4 == pytest.approx(together[1][row], rel=1e-13, abs=1e-17)


@pytest.mark.proves("GPU stand-in", loss="name")
@pytest.mark.parametrize("name", VARIANTS)
def test_the_stand_in_gives_the_same_bits(name: str) -> None:
    loss, generator = VARIANTS[name], np.random.default_rng(10)
    backend, counts = stand_in()
    outputs = outputs_of(loss)
    z, y = generator.normal(size=(5, outputs)), targets(generator, loss, 5, outputs)
    arrays = [backend.to_device(a) for a in (z, predicted(loss, z), y, np.zeros(5), np.zeros_like(z), np.zeros_like(z))]
    counts.clear()
    read, prediction, target, rows, scratch, slope = arrays
    loss.rows(backend.xp, read, target, rows, scratch)
    loss.slope(backend.xp, read, prediction, target, slope)
    assert (counts.to_device, counts.to_host) == (0, 0)
    expected = calculated(loss, z, y)
    assert np.array_equal(backend.to_host(rows), expected[0])
    assert np.array_equal(backend.to_host(slope), expected[1])


@pytest.mark.proves("no new array", loss="name")
@pytest.mark.parametrize("name", VARIANTS)
def test_no_array_of_the_size_of_a_layer_is_made(name: str) -> None:
    loss, generator = VARIANTS[name], np.random.default_rng(1)
    outputs = outputs_of(loss)
    if outputs > 1:
        outputs = len(SHARES) if getattr(loss, "class_weights", ()) else 30
    z, y = generator.normal(size=(4000, outputs)), targets(generator, loss, 4000, outputs)
    prediction, rows, scratch, slope = predicted(loss, z), np.empty(4000), np.empty_like(z), np.empty_like(z)
    for _ in range(2):
        tracemalloc.start()
        loss.rows(np, z, y, rows, scratch)
        loss.slope(np, z, prediction, y, slope)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    # At most two numbers per row, and NumPy's own buffer.
    assert peak < 2 * rows.nbytes + 140_000


@pytest.mark.proves("explained truly", loss="name")
@pytest.mark.parametrize("name", VARIANTS)
def test_the_debugger_tells_what_is_true(name: str) -> None:
    loss, generator = VARIANTS[name], np.random.default_rng(12)
    for outputs in (1, 2, 3):
        if loss.problem(loss.logits_of or "identity", outputs):
            continue
        z, y = generator.normal(scale=2, size=(6, outputs)), targets(generator, loss, 6, outputs)
        for row in range(6):
            _explained(loss, z[[row]], y[[row]])


def _explained(loss: Loss, z: np.ndarray, y: np.ndarray) -> None:
    rows, slope = calculated(loss, z, y)
    prediction, target = predicted(loss, z)[0].tolist(), y[0].tolist()
    told = [loss.explain(target, prediction, z[0].tolist(), float(rows[0]))]
    told += [loss.explain_slope(target, prediction, unit, float(slope[0, unit])) for unit in range(len(target))]
    for step in told:
        assert worked_out(step) == pytest.approx(step.result, rel=1e-10, abs=1e-13), step.line
        assert step.phase == "loss"
        assert step.words.endswith(".")
    expected = "z" if loss.logits_of else "ŷ"
    assert all(step.left.startswith(f"∂L/∂{expected}") for step in told[1:])


def test_far_out_the_debugger_still_tells_what_is_true() -> None:
    for loss, z in ((LogCosh(), 1000.0), (Huber(), -1000.0), (Poisson(), 61.0), (Poisson(), -3.0), (Hinge(), 5.0)):
        _explained(loss, np.array([[z]]), np.array([[1.0]]))


def test_the_words_of_some_equations() -> None:
    assert Huber(delta=2).explain([1], [6], [6], 8).line == "L = 2 · (|6 − 1| − ½ · 2) = 8"
    assert Hinge().explain_slope([1], [3], 0, 0).line == "∂L/∂z = 0 = 0"
    weighted = BinaryCrossEntropy(positive_weight=3).explain([1], [0.5], [0], 3 * math.log(2))
    assert weighted.symbols == "−w · y · log(ŷ) − (1 − y) · log(1 − ŷ)"
    smoothed = CategoricalCrossEntropy(label_smoothing=0.2).explain_slope([0, 1], [0.5, 0.5], 1, -0.4)
    assert smoothed.line == "∂L/∂z₂ = 0.5 − 0.9 = −0.4"
    plain = CategoricalCrossEntropy().explain([0, 1], [0.5, 0.5], [0, 0], math.log(2))
    assert plain.symbols == "−log(ŷ₂)"
