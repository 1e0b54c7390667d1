"""Every optimizer: it finds a minimum, leaves its input alone, and what the debugger tells of it is true."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings, TrainConfig
from core.losses import BinaryCrossEntropy
from core.optimizers import OPTIMIZERS, Optimizer, new_state
from core.optimizers.lbfgs import LBFGS
from core.optimizers.lion import Lion
from core.project import Project
from core.regularization import Regularization
from core.schedules import StepDecay
from core.start import example
from core.trainer import Trainer
from core.walk import Walk, start_frame
from tests.core.equations import worked_out
from tests.core.stand_in import stand_in
from tests.measured import close

CURVATURES = np.array([0.5, 1.0, 2.0, 4.0, 8.0])
MINIMUM = np.array([1.0, -2.0, 0.5, 3.0, -1.0])
RATES = {"adagrad": 0.5, "adadelta": 10.0, "lbfgs": 1.0, "rmsprop": 0.01, "lion": 0.01, "sgd": 0.1}
"""Rates that suit the small problem; 0.05 for the others."""


def descend(optimizer: Optimizer, steps: int, dtype: str = "float64") -> np.ndarray:
    """Go down ½·Σ curvature·(w − minimum)²."""
    params, size = np.zeros(5, dtype), 5
    state = new_state(optimizer, lambda: np.zeros(size, dtype))
    scratch = np.zeros(optimizer.scratch_size(size), dtype)
    for step in range(1, steps + 1):
        slopes = (CURVATURES * (params - MINIMUM)).astype(dtype)
        optimizer.update(np, params, slopes, state, step, scratch)
    return params


@pytest.mark.proves("finds minimum", optimizer="kind")
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_it_finds_the_minimum(kind: str) -> None:
    optimizer = dataclasses.replace(OPTIMIZERS[kind](), learning_rate=RATES.get(kind, 0.05))
    if hasattr(optimizer, "weight_decay"):
        optimizer = dataclasses.replace(optimizer, weight_decay=0.0)
    assert close(descend(optimizer, 2000), MINIMUM, 0.03)


@pytest.mark.proves("finds minimum", optimizer="lbfgs")
def test_lbfgs_needs_few_steps_and_then_rests() -> None:
    found = descend(LBFGS(), 25)
    assert close(found, MINIMUM, 1e-4)
    assert np.array_equal(descend(LBFGS(), 26), descend(LBFGS(), 40))


@pytest.mark.parametrize("kind", OPTIMIZERS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_slopes_stay_and_no_array_changes_its_kind(kind: str, dtype: str) -> None:
    optimizer = OPTIMIZERS[kind]()
    params, slopes = np.ones(6, dtype), np.linspace(-1, 1, 6).astype(dtype)
    state = new_state(optimizer, lambda: np.zeros(6, dtype))
    arrays, kept = dict(state), slopes.copy()
    for step in (1, 2):
        optimizer.update(np, params, slopes, state, step, np.zeros(optimizer.scratch_size(6), dtype))
    assert np.array_equal(slopes, kept)
    assert all(state[name] is array and array.dtype == dtype for name, array in arrays.items())


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_slopes_of_zero_move_nothing(kind: str) -> None:
    optimizer = OPTIMIZERS[kind]()
    if hasattr(optimizer, "weight_decay"):
        optimizer = dataclasses.replace(optimizer, weight_decay=0.0)
    params, state = np.ones(4), new_state(optimizer, lambda: np.zeros(4))
    for step in (1, 2, 3):
        optimizer.update(np, params, np.zeros(4), state, step, np.zeros(optimizer.scratch_size(4)))
    assert np.array_equal(params, np.ones(4))


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_an_update_copies_nothing_to_the_host(kind: str) -> None:
    backend, counts = stand_in()
    optimizer = OPTIMIZERS[kind]()
    zeros = [np.zeros(n, "float32") for n in (8, optimizer.scratch_size(8))]
    params, slopes, scratch = (backend.to_device(array) for array in (zeros[0], zeros[0] + 1, zeros[1]))
    state = new_state(optimizer, lambda: backend.to_device(zeros[0]))
    counts.clear()
    for step in (1, 2):
        optimizer.update(backend.xp, params, slopes, state, step, scratch)
    assert (counts.to_device, counts.to_host) == (0, 0)


@pytest.mark.proves("paper", optimizer="lion")
@pytest.mark.proves("exact effect", regularization="weight_decay")
def test_lion_against_its_paper() -> None:
    """Chen et al. 2023, algorithm 2, written down number by number."""
    optimizer = Lion(learning_rate=0.03, weight_decay=0.1)
    draw = np.random.default_rng(2)
    params = draw.normal(size=9)
    expected, mean = params.copy(), np.zeros(9)
    state, scratch = new_state(optimizer, lambda: np.zeros(9)), np.zeros(optimizer.scratch_size(9))
    for step in range(1, 51):
        slopes = draw.normal(size=9)
        optimizer.update(np, params, slopes, state, step, scratch)
        moved = np.sign(0.9 * mean + (1 - 0.9) * slopes)
        expected = expected - 0.03 * (moved + 0.1 * expected)
        mean = 0.99 * mean + (1 - 0.99) * slopes
        assert close(params, expected, 1e-12)


def stepped(kind: str, **config: object) -> Project:
    project = example("circles")
    run = RunSettings(batch_size=32, precision="float64")
    optimizer = OPTIMIZERS[kind]()
    return project.with_config(TrainConfig(BinaryCrossEntropy(), optimizer, run, **config))


@pytest.mark.proves("explained truly", optimizer="kind")
@pytest.mark.parametrize("kind", OPTIMIZERS)
@pytest.mark.parametrize("regularized", [False, True])
def test_every_formula_is_true(kind: str, regularized: bool) -> None:
    extra = {}
    if regularized:
        limits = Regularization(l2=0.1, l1=0.02, clip_value=0.2, clip_norm=0.3, max_norm=1.0)
        extra = {"regularization": limits, "schedule": StepDecay(every=1, gamma=0.5)}
    project = stepped(kind, **extra)
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=30), 60)
    project = trainer.result()
    walk = Walk(project, project.dataset(), 0, start_frame(project))
    following = Walk(project, project.dataset(), 1, walk.next_frame())
    for each in (walk, following):
        updates = [s for s in each.segments if s.phase == "update"]
        for step in (each[s.start + k] for s in updates for k in range(s.count)):
            assert close(worked_out(step), step.result, 1e-12, 1e-6, step.line)
    if regularized:
        assert "schedule Step" in step.note
        assert "became" in step.note
