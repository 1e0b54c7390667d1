"""Every gradient against central differences, in float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import LOSSES, Loss, SquaredError
from core.params import Weights
from core.program import Engine
from core.spec import NetworkSpec, stack
from tests.core.networks import engine_of
from tests.core.reference_cases import VARIANTS, drawn, fitting, network, outputs_of
from tests.measured import close

STEP = 1e-6
SMOOTH = sorted(kind for kind, entry in ACTIVATIONS.items() if not entry.kinks and kind != "exp")


def mean_loss(engine: Engine, rows: int) -> float:
    tape = engine.tape(rows)
    engine.forward(tape)
    engine.loss_rows(tape)
    return float(tape["loss"].mean())


def numerical(engine: Engine, rows: int) -> np.ndarray:
    found = np.zeros(engine.params.size)
    for place in range(engine.params.size):
        kept = engine.params[place]
        engine.params[place] = kept + STEP
        above = mean_loss(engine, rows)
        engine.params[place] = kept - STEP
        below = mean_loss(engine, rows)
        engine.params[place] = kept
        found[place] = (above - below) / (2 * STEP)
    return found


def check(spec: NetworkSpec, loss: Loss, rows: int = 5, seed: int = 3) -> Engine:
    engine = engine_of(spec, loss, *drawn(spec, loss, rows, seed))
    engine.step(engine.tape(rows))
    assert close(engine.grads, numerical(engine, rows), 1e-6, 1e-6, "slope")
    return engine


@pytest.mark.proves("central differences", activation="activation", layer="dense")
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_in_hidden_and_output_layer(activation: str, bias: bool) -> None:
    hidden, output = Dense(4, activation, bias), Dense(3, activation, bias)
    spec = stack(("input", Input(3)), ("hidden1", hidden), ("hidden2", hidden), ("output", output))
    engine = check(spec, SquaredError())
    assert engine.grads.any() == (activation != "step")


@pytest.mark.proves("central differences", loss="name")
@pytest.mark.parametrize(("name", "last"), [(name, last) for name, loss in VARIANTS.items() for last in fitting(loss)])
def test_every_loss_behind_every_activation_that_fits(name: str, last: str) -> None:
    loss = VARIANTS[name]
    spec = stack(("input", Input(3)), ("hidden1", Dense(4, "tanh")), ("output", Dense(outputs_of(loss), last)))
    engine = check(spec, loss)
    assert engine.grads.any() or last == "step"


@pytest.mark.proves("central differences", loss="kind", activation="activation")
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("kind", LOSSES)
def test_every_loss_behind_every_hidden_activation(kind: str, activation: str) -> None:
    loss = LOSSES[kind]()
    check(network(activation, loss, loss.logits_of or "identity"), loss, rows=2)


@pytest.mark.proves("central differences", loss="name")
@pytest.mark.parametrize(("name", "outputs"), [(name, outputs) for name in VARIANTS for outputs in (1, 2)])
def test_every_loss_with_one_and_two_outputs(name: str, outputs: int) -> None:
    loss = VARIANTS[name]
    last = loss.logits_of or "tanh"
    if loss.problem(last, outputs):
        assert loss.tasks in (("binary",), ("classes",)), "a loss on numbers takes any number of outputs"
        return
    check(stack(("input", Input(3)), ("hidden1", Dense(4, "tanh")), ("output", Dense(outputs, last))), loss)


@given(
    widths=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    activations=st.lists(st.sampled_from(SMOOTH), min_size=4, max_size=4),
    rows=st.integers(1, 4),
    seed=st.integers(0, 1000),
)
@pytest.mark.proves("tests", network="random_graphs")
def test_random_stacks(widths: list[int], activations: list[str], rows: int, seed: int) -> None:
    layers = [(f"hidden{k + 1}", Dense(w, a)) for k, (w, a) in enumerate(zip(widths, activations, strict=False))]
    check(stack(("input", Input(2)), *layers, ("output", Dense(2, "identity"))), SquaredError(), rows, seed)


@pytest.mark.parametrize("size", [1e-3, 1.0, 30.0, 1e4])
def test_losses_from_logits_stay_finite(size: float) -> None:
    for kind, activation in (("binary_cross_entropy", "sigmoid"), ("categorical_cross_entropy", "softmax")):
        spec = stack(("input", Input(1)), ("output", Dense(2, activation, bias=False)))
        weights = Weights({"output.weight": [[size, -size]]})
        engine = engine_of(spec, LOSSES[kind](), weights, [[1.0], [-1.0]], [[0, 1], [0, 1]])
        tape = engine.tape(2)
        engine.step(tape)
        assert np.isfinite(tape["loss"]).all()
        assert np.isfinite(engine.grads).all()
        assert float(tape["loss"][0]) == pytest.approx(
            (np.logaddexp(0, size) if "binary" in kind else np.logaddexp(0, 2 * size)), rel=1e-9
        )
