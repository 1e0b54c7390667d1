"""The compiled loop calculates what the NumPy path calculates: every activation, loss and optimizer that it serves."""

from __future__ import annotations

import dataclasses
import itertools
import os
import subprocess
import sys

import numpy as np
import pytest

from core.compiled import plan
from core.compiled.loader import VARIABLE
from core.layers.dense import Dense
from core.losses import LOSSES, BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import OPTIMIZERS, SGD, Adam, Momentum, Optimizer
from core.program import compile_network
from core.regularization import Regularization
from core.schedules import SCHEDULES
from tests.core.compiled_cases import Run, compiled_loops, network, off, settings, use_compiled

__all__ = ["compiled_loops", "use_compiled"]

STEPS = 50
CLOSE = {"float64": 1e-13, "float32": 1e-5}
"""How far two ways of adding up the same numbers may drift apart in 50 steps, see also
`test_float32_is_as_close_as_float32_can_be`."""
LOSS_CASES: list[Loss] = [
    SquaredError(),
    SquaredError(half=True, over_outputs="sum"),
    BinaryCrossEntropy(),
    CategoricalCrossEntropy(),
]
OPTIMIZER_CASES: list[Optimizer] = [SGD(0.1), Momentum(0.05, 0.8), Adam(0.01, 0.85, 0.98, 1e-7)]
EVERY = list(itertools.product(plan.ACTIVATIONS, LOSS_CASES, OPTIMIZER_CASES, CLOSE))


def pair(spec: object, config: object, rows: int = 43) -> tuple[Run, Run]:
    return Run(spec, config, rows), Run(spec, config, rows)


def test_every_kind_that_is_served_is_tested() -> None:
    assert {type(loss) for loss in LOSS_CASES} == set(plan.LOSSES)
    assert {type(optimizer) for optimizer in OPTIMIZER_CASES} == set(plan.OPTIMIZERS)


@pytest.mark.proves("compiled loop", layer="dense input", activation="activation", loss="loss", optimizer="optimizer")
@pytest.mark.parametrize(("activation", "loss", "optimizer", "precision"), EVERY)
def test_fifty_steps_are_those_of_numpy(
    use_compiled: None, activation: str, loss: Loss, optimizer: Optimizer, precision: str
) -> None:
    spec = network((3, 5, 6, 2), activation, loss.logits_of or activation)
    one, other = pair(spec, settings(loss, optimizer, 10, precision))
    assert off(one.numpy(STEPS), other.compiled(STEPS)) < CLOSE[precision]


@pytest.mark.parametrize("optimizer", OPTIMIZER_CASES)
def test_float32_is_as_close_as_float32_can_be(use_compiled: None, optimizer: Optimizer) -> None:
    """Against float64, the compiled loop's float32 is no further off than NumPy's."""
    spec, config = network((4, 12, 9, 3), "tanh", "softmax"), settings(CategoricalCrossEntropy(), optimizer, 16)
    exact = Run(spec, config, 100)
    small = dataclasses.replace(config, run=dataclasses.replace(config.run, precision="float32"))
    one, other = pair(spec, small, 100)
    for run in (one, other):
        exact_rows = run.x.astype(np.float64)
        exact.x[:], exact.y[:] = exact_rows, run.y
    exact.numpy(STEPS)
    theirs, ours = (
        abs(run.engine.params - exact.engine.params).max() for run in (one.numpy(STEPS), other.compiled(STEPS))
    )
    assert ours < 3 * theirs + 1e-6


@pytest.mark.parametrize(
    "sizes", [(1, 1), (2, 1), (5, 3), (2, 4, 2, 1), (13, 32, 16, 3), (33, 21, 17, 19, 4), (3, 64, 1)]
)
@pytest.mark.parametrize("batch", [1, 7, 16, 40])
@pytest.mark.parametrize("bias", [True, False])
def test_every_size_and_batch(use_compiled: None, sizes: tuple[int, ...], batch: int, bias: bool) -> None:
    spec = network(sizes, "sigmoid", bias=bias)
    one, other = pair(spec, settings(optimizer=Momentum(0.05), batch=batch))
    assert off(one.numpy(20), other.compiled(20)) < CLOSE["float64"]


def test_the_loss_of_every_step_is_that_of_numpy(use_compiled: None) -> None:
    one, other = pair(network((3, 5, 2)), settings())
    one.numpy(STEPS)
    other.compiled(STEPS, a_call=1)
    for mine, theirs in zip(one.every_loss, other.every_loss, strict=True):
        assert np.allclose(mine, theirs, rtol=1e-11, atol=0)


@pytest.mark.parametrize("shuffle", [True, False])
@pytest.mark.parametrize("seed", [0, 1, 2**31 - 1])
@pytest.mark.parametrize("rows", [1, 2, 43, 1000])
def test_the_order_of_the_rows_is_that_of_numpy(use_compiled: None, seed: int, shuffle: bool, rows: int) -> None:
    one, other = pair(network((1, 1)), settings(batch=400, seed=seed, shuffle=shuffle), rows)
    for run in (one.numpy(30), other.compiled(30)):
        assert np.array_equal(run.order, run.drawn())
    assert one.place() == other.place()


@pytest.mark.parametrize("a_call", [1, 3, 17])
def test_the_length_of_the_calls_changes_nothing(use_compiled: None, a_call: int) -> None:
    one, other = pair(network((3, 5, 2)), settings(optimizer=Adam(), precision="float32"))
    assert off(one.compiled(STEPS), other.compiled(STEPS, a_call)) == 0


@pytest.mark.parametrize("first", [1, 4, 5, 23])
def test_it_takes_over_from_numpy_and_gives_back_at_any_step(use_compiled: None, first: int) -> None:
    one, other = pair(network((3, 5, 2)), settings(optimizer=Adam()))
    other.numpy(first).compiled(20).numpy(3).compiled(STEPS - 23 - first)
    assert off(one.numpy(STEPS), other) < CLOSE["float64"]


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("precision", CLOSE)
def test_threads_share_the_work_and_change_nothing(
    use_compiled: None, monkeypatch: pytest.MonkeyPatch, large: bool, precision: str
) -> None:
    shapes = ((300, 150), (150, 37), (37, 3))
    config = settings(CategoricalCrossEntropy(), Adam(), 100, precision)
    spec = network((300, 150, 37, 3), "relu", "softmax")
    monkeypatch.setattr(plan, "LARGE", 1 if large else 10**12)
    monkeypatch.setattr(plan, "PIECE", 500)
    monkeypatch.setattr(plan, "PIECE_UNITS", 48)
    runs = {}
    for threads, panel, task in ((1, 32, 128), (2, 32, 64), (3, 48, 48)):
        cut = dataclasses.replace(plan.sizes(shapes, 100), threads=threads, panel=panel, task=task)
        assert any(cut.large) == large
        with monkeypatch.context() as patch:
            patch.setattr(plan, "sizes", lambda *_, cut=cut: cut)
            runs[threads] = Run(spec, config, 230).compiled(STEPS)
    assert off(runs[1], runs[2]) == off(runs[1], runs[3]) == 0
    assert off(Run(spec, config, 230).numpy(STEPS), runs[3]) < CLOSE[precision]


def test_the_length_of_the_calls_changes_nothing_in_large_layers(
    use_compiled: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = settings(CategoricalCrossEntropy(), Adam(), 100, "float32")
    monkeypatch.setattr(plan, "MULTIPLY_ADDS_PER_THREAD", 1000)
    one, other = pair(network((300, 150, 37, 3), "relu", "softmax"), config, 230)
    assert off(one.compiled(STEPS), other.compiled(STEPS, 3)) == 0


@pytest.mark.parametrize("sizes", [(600, 20), (270, 130, 65, 17), (33, 64, 300, 16)])
@pytest.mark.parametrize("batch", [17, 64, 130])
def test_large_layers(use_compiled: None, monkeypatch: pytest.MonkeyPatch, sizes: tuple[int, ...], batch: int) -> None:
    monkeypatch.setattr(plan, "LARGE", 500)
    one, other = pair(network(sizes, "tanh"), settings(optimizer=Momentum(0.01), batch=batch), 150)
    assert off(one.numpy(10), other.compiled(10)) < CLOSE["float64"]


def test_the_way_a_step_is_cut_up() -> None:
    """Which layers are large changes digits, so it must not depend on the machine."""
    cut = plan.sizes(((1024, 2048), (2048, 10)), 512)
    assert cut.large == (True, False)
    assert cut.panel == 32
    assert cut.task <= plan.TASK
    assert plan.sizes(((2, 8), (8, 1)), 10) == plan.Sizes(1, 16, 16, (False, False))


def test_numbers_that_are_not_finite_stop_it_at_their_step(use_compiled: None) -> None:
    one, other = pair(network((3, 5, 2), "relu"), settings(optimizer=SGD(1e6)))
    other.compiled(1000)
    one.numpy(other.step)
    assert 1 < other.step < 1000
    assert not np.isfinite(other.losses).all()
    assert np.array_equal(np.isfinite(one.losses), np.isfinite(other.losses))


def served(config: object, spec: object = None) -> bool:
    return plan.serves(compile_network(spec or network((2, 3, 1)), config.loss), config)


def test_what_is_not_known_is_not_served() -> None:
    usual = settings()
    assert served(usual)
    assert not served(usual, network((2, 3, 1), "gelu"))
    frozen = network((2, 3, 1)).replace("hidden1", Dense(3, "tanh", frozen=True))
    assert not served(usual, frozen)
    assert not served(dataclasses.replace(usual, regularization=Regularization(l2=0.1)))
    assert not served(dataclasses.replace(usual, run=dataclasses.replace(usual.run, accumulate=2)))


@pytest.mark.parametrize("kind", [kind for kind, cls in LOSSES.items() if cls not in plan.LOSSES])
def test_other_losses_are_not_served(kind: str) -> None:
    loss = LOSSES[kind]()
    spec = network((2, 3, 2), output=loss.logits_of or "identity")
    try:
        program = compile_network(spec, loss)
    except ValueError:
        pytest.skip("does not fit this network")
    assert not plan.serves(program, settings(loss))


@pytest.mark.parametrize("kind", [kind for kind, cls in OPTIMIZERS.items() if cls not in plan.OPTIMIZERS])
def test_other_optimizers_are_not_served(kind: str) -> None:
    assert not served(settings(optimizer=OPTIMIZERS[kind]()))


@pytest.mark.parametrize("kind", SCHEDULES)
def test_rates_that_move_with_every_update_are_not_served(kind: str) -> None:
    config = dataclasses.replace(settings(), schedule=SCHEDULES[kind]())
    assert served(config) == (SCHEDULES[kind].moves != "update")


def test_other_settings_of_a_loss_are_not_served() -> None:
    assert not served(settings(BinaryCrossEntropy(label_smoothing=0.1)), network((2, 3, 1), output="sigmoid"))
    assert not served(settings(CategoricalCrossEntropy((1.0, 2.0))), network((2, 3, 2), output="softmax"))


def test_nothing_loads_numba_before_it_is_needed() -> None:
    code = (
        "import sys; from core import compiled, trainer; from core.start import example; from core.backend import cpu;"
        "project = example('bank'); t = trainer.Trainer(cpu(), project, project.dataset());"
        "t.advance(t.limit(batches=5), 1); sys.exit('numba' in sys.modules or 'llvmlite' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, env={**os.environ, VARIABLE: "auto"})
