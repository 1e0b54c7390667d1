"""The worked numbers of the lessons, through the engine."""

from __future__ import annotations

import numpy as np
import pytest

from core.backend import cpu
from core.explanation import Ref
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import SquaredError
from core.optimizers import SGD
from core.params import Weights
from core.predict import predict
from core.probe import Probe
from core.project import Project
from core.spec import NetworkSpec, stack
from core.start import example
from core.trainer import Trainer
from core.walk import Walk, start_frame
from tests.core.networks import bank, engine_of, project_of, slopes_example


def walk_of(project: Project) -> Walk:
    return Walk(project, project.dataset(), 0, start_frame(project))


def results(walk: Walk, phase: str, part: str) -> list[float]:
    """Read the results of all steps of one kind, as the debugger shows them."""
    chosen = [s for s in walk.segments if s.phase == phase and s.part == part]
    return [walk[s.start + k].result for s in chosen for k in range(s.count)]


def trained(project: Project, updates: int) -> list[float]:
    """Train one update at a time and give the predictions after each."""
    trainer = Trainer(cpu(), project, project.dataset())
    found = []
    for _ in range(updates):
        trainer.advance(trainer.limit(batches=1), 60)
        found.append(float(predict(project.spec, trainer.result().weights, project.dataset().x)[0, 0]))
    return found


def test_lesson_3_forward_propagation() -> None:
    walk = walk_of(example("bank"))
    assert results(walk, "forward", "z") == [5, 1, 9]


def test_lesson_2_bias_and_negative_weights() -> None:
    weights = {"output.weight": [[-1], [1]], "output.bias": [0.5]}
    walk = walk_of(project_of([(2, 3, 0)], weights, None, Dense(1, "identity")))
    assert walk[0].result == 1.5
    assert walk[0].numbers == "2 × (−1) + 3 × 1 + 0.5"


@pytest.mark.parametrize(
    ("activation", "expected"),
    [("tanh", 1.2382242525694254), ("relu", 9.0), ("identity", 9.0), ("sigmoid", 1.2555557195)],
)
def test_lesson_7_activation_in_the_hidden_layer(activation: str, expected: float) -> None:
    project = bank(activation)
    assert predict(project.spec, project.weights, project.dataset().x)[0, 0] == pytest.approx(expected, abs=1e-10)


def test_lesson_7_is_exact() -> None:
    project = bank("tanh")
    found = predict(project.spec, project.weights, project.dataset().x)[0, 0]
    assert found == pytest.approx(1.2382242525694254, abs=1e-15)


@pytest.mark.parametrize(("activation", "expected"), [("relu", [9, 12, 14, 16]), ("identity", [9, 12, 15, 18])])
def test_lesson_8_more_children(activation: str, expected: list[float]) -> None:
    project = bank(activation)
    x = np.array([(children, 3) for children in (2, 3, 4, 5)], dtype=float)
    assert predict(project.spec, project.weights, x)[:, 0].tolist() == expected


def test_lesson_9_dead_relu() -> None:
    walk = walk_of(bank("relu", 4, 3, 16))
    assert results(walk, "forward", "a") == [7, 0, 14]
    assert walk.engine.slopes["output.weight"].tolist() == [[-28], [0]]
    assert walk.tape["hidden1.da"][0].tolist() == [-8, 4]
    assert walk.engine.slopes["hidden1.weight"].tolist() == [[-32, 0], [-24, 0]]


def test_lesson_15_three_factors() -> None:
    project = project_of([(3, 4, 6)], {"output.weight": [[1], [2]]}, None, Dense(1, "identity", bias=False))
    walk = walk_of(project)
    assert results(walk, "backward", "slope.weight") == [30, 40]
    step = walk[walk.find(Ref("weight", "output", (0, 0)), "backward") or 0]
    assert [factor.value for factor in step.factors] == [3, 10, 1]
    assert walk.weights_after["output.weight"][:, 0] == pytest.approx([0.7, 1.6], abs=1e-12)


@pytest.mark.parametrize(
    ("rate", "errors"),
    [(0.001, [4.75]), (0.01, [2.5]), (0.02, [0]), (0.03, [-2.5]), (0.04, [-5, 5, -5]), (0.05, [-7.5, 11.25, -16.875])],
)
def test_lesson_16_learning_rate(rate: float, errors: list[float]) -> None:
    output = Dense(1, "identity", bias=False)
    project = project_of([(3, 4, 6)], {"output.weight": [[1], [2]]}, None, output, optimizer=SGD(learning_rate=rate))
    assert [p - 6 for p in trained(project, len(errors))] == pytest.approx(errors, abs=1e-9)


def test_lesson_17_slopes_of_the_last_layer() -> None:
    walk = walk_of(slopes_example())
    assert results(walk, "forward", "a") == [1, 3, 7]
    assert results(walk, "loss", "loss") == [9]
    assert results(walk, "loss", "slope") == [6]
    assert walk.engine.slopes["output.weight"].tolist() == [[6], [18]]
    step = walk[walk.find(Ref("weight", "output", (1, 0)), "backward") or 0]
    assert step.line == "∂L/∂w₂₁ = 3 × 6 × 1 = 18"


def test_lesson_18_layer_by_layer() -> None:
    walk = walk_of(slopes_example())
    assert walk.tape["hidden1.da"][0].tolist() == [6, 12]
    assert walk.engine.slopes["hidden1.weight"].T.ravel().tolist() == [0, 6, 0, 12]
    after = walk.weights_after
    assert after["output.weight"][:, 0] == pytest.approx([0.94, 1.82], abs=1e-12)
    assert after["hidden1.weight"].T.ravel() == pytest.approx([0, 0.94, 2, 2.88], abs=1e-12)
    following = Walk(walk.project, walk.data, 0, walk.next_frame())
    assert results(following, "forward", "a")[-1] == pytest.approx(6.1252, abs=1e-9)
    assert results(following, "loss", "loss")[0] == pytest.approx(4.51647504, abs=1e-9)


def test_lesson_19_backpropagation_on_the_bank_network() -> None:
    walk = walk_of(bank("relu", bias=True))
    slopes = walk.engine.slopes
    assert results(walk, "loss", "slope") == [-6]
    assert slopes["output.weight"].ravel().tolist() == [-30, -6]
    assert walk.tape["hidden1.da"][0].tolist() == [-12, 6]
    assert slopes["hidden1.weight"].T.ravel().tolist() == [-24, -36, 12, 18]
    assert slopes["output.bias"].tolist() == [-6]
    assert slopes["hidden1.bias"].tolist() == [-12, 6]


@pytest.mark.parametrize(
    ("bias", "expected"),
    [
        (False, [10.108848, 10.848519, 11.315948, 11.600140, 11.768596]),
        (True, [10.182144, 10.940385, 11.398590, 11.664319, 11.814486]),
    ],
)
def test_lesson_19_five_updates(bias: bool, expected: list[float]) -> None:
    assert trained(bank("relu", bias=bias, rate=0.002), 5) == pytest.approx(expected, abs=5e-7)


def test_lesson_19_too_large_a_step() -> None:
    assert trained(bank("relu"), 1) == pytest.approx([14.8812], abs=1e-9)


@pytest.mark.parametrize("make", [slopes_example, lambda: bank("relu", bias=True), lambda: bank("tanh", bias=True)])
def test_lesson_20_numerical_slopes_agree(make: object) -> None:
    walk = walk_of(make())  # type: ignore[operator]
    probe = Probe(walk)
    for entry in walk.engine.program.order.entries:
        for index in np.ndindex(entry.shape):
            ref = Ref("weight" if len(index) == 2 else "bias", entry.layer, index)
            assert probe.numerical_slope(ref) == pytest.approx(probe.slope(ref), abs=1e-6)


def test_lesson_21_mean_of_a_mini_batch_and_row_by_row() -> None:
    rows = [(3.0, 4.0, 6.0), (1.0, 2.0, 1.0)]
    output = Dense(1, "identity", bias=False)
    project = project_of(rows, {"output.weight": [[1], [2]]}, None, output)
    trainer = Trainer(cpu(), project, project.dataset())
    assert trainer.evaluate().train_loss == pytest.approx(20.5)
    trainer.advance(trainer.limit(batches=1), 60)
    assert trainer.result().weights["output.weight"][:, 0] == pytest.approx([0.81, 1.72], abs=1e-12)
    assert trainer.evaluate().train_loss == pytest.approx(10.7593, abs=1e-9)


def mazur() -> tuple[NetworkSpec, Weights, list[list[float]], list[list[float]]]:
    """Give the worked example of Matt Mazur: 2-2-2 sigmoid, ½ squared error, rate 0.5, biases not trained."""
    hidden = np.array([[0.15, 0.25], [0.20, 0.30]])
    output = np.array([[0.40, 0.50], [0.45, 0.55]])
    spec = stack(("input", Input(2)), ("hidden1", Dense(2, "sigmoid")), ("output", Dense(2, "sigmoid")))
    given = Weights(
        {"hidden1.weight": hidden, "hidden1.bias": [0.35, 0.35], "output.weight": output, "output.bias": [0.6, 0.6]}
    )
    return spec, given, [[0.05, 0.10]], [[0.01, 0.99]]


@pytest.mark.proves("reached", result="mazur")
def test_the_worked_example_of_mazur() -> None:
    """0.2983711088 → 0.2910277737."""
    engine = engine_of(mazur()[0], SquaredError(half=True, over_outputs="sum"), *mazur()[1:])
    tape = engine.tape(1)
    engine.step(tape)
    assert float(tape["loss"][0]) == pytest.approx(0.2983711087600027, abs=1e-12)
    for name in ("hidden1.weight", "output.weight"):
        engine.weights[name][:] -= 0.5 * engine.slopes[name]
    engine.forward(tape)
    engine.loss_rows(tape)
    assert float(tape["loss"][0]) == pytest.approx(0.29102777369359933, abs=1e-12)
