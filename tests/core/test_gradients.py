"""Every gradient against central differences, in float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import LOSSES, SquaredError
from core.params import Weights, layout
from core.program import Engine
from core.spec import NetworkSpec, stack
from tests.core.networks import engine_of

STEP = 1e-6


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


def random_engine(spec: NetworkSpec, loss: object, rows: int, seed: int) -> Engine:
    generator = np.random.default_rng(seed)
    arrays = {e.name: generator.normal(size=e.shape) for e in layout(spec).entries}
    outputs = spec.shapes()[spec.output.name][0]
    y = generator.normal(size=(rows, outputs))
    if loss.logits_of:  # type: ignore[attr-defined]
        y = np.eye(outputs)[generator.integers(outputs, size=rows)] if outputs > 1 else (y > 0).astype(float)
    x = generator.normal(size=(rows, spec.shapes()[spec.input.name][0]))
    return engine_of(spec, loss, Weights(arrays), x, y)  # type: ignore[arg-type]


def check(spec: NetworkSpec, loss: object, rows: int = 5, seed: int = 3) -> None:
    engine = random_engine(spec, loss, rows, seed)
    engine.step(engine.tape(rows))
    assert engine.grads == pytest.approx(numerical(engine, rows), abs=1e-6, rel=1e-6)


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_in_hidden_and_output_layer(activation: str, bias: bool) -> None:
    hidden, output = Dense(4, activation, bias), Dense(3, activation, bias)
    check(stack(("input", Input(3)), ("hidden1", hidden), ("hidden2", hidden), ("output", output)), SquaredError())


LOSS_CASES = [(kind, outputs) for kind in LOSSES for outputs in (1, 2, 3)]


@pytest.mark.parametrize(("kind", "outputs"), LOSS_CASES)
def test_every_loss(kind: str, outputs: int) -> None:
    loss = LOSSES[kind]()
    activation = loss.logits_of or "tanh"
    if loss.problem(activation, outputs):
        assert outputs == 1, "only a single output may be refused"
        return
    check(stack(("input", Input(3)), ("hidden1", Dense(4, "tanh")), ("output", Dense(outputs, activation))), loss)


@pytest.mark.parametrize("half", [True, False])
@pytest.mark.parametrize("over", ["mean", "sum"])
def test_every_convention_of_the_squared_error(half: bool, over: str) -> None:
    spec = stack(("input", Input(2)), ("output", Dense(3, "sigmoid")))
    check(spec, SquaredError(half, over))


@given(
    widths=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    activations=st.lists(st.sampled_from(["tanh", "sigmoid", "identity", "softmax"]), min_size=4, max_size=4),
    rows=st.integers(1, 4),
    seed=st.integers(0, 1000),
)
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
