"""Penalties, clipping, max norm and accumulation: exact, for weights only, and without a copy to the host."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings
from core.optimizers import OPTIMIZERS, SGD, Optimizer
from core.params import from_flat
from core.project import Project
from core.regularization import Regularization
from core.start import example
from core.trainer import Trainer
from core.update import Updater
from tests.core.stand_in import stand_in

ALL = Regularization(l2=0.1, l1=0.02, clip_value=0.2, clip_norm=0.3, max_norm=1.0)
NAMES = ("hidden1.weight", "hidden1.bias", "hidden2.weight", "hidden2.bias", "output.weight", "output.bias")


def project_with(optimizer: Optimizer | None = None, limits: Regularization | None = None, **run: Any) -> Project:
    project = example("spirals")
    settings = RunSettings(**{"batch_size": 42, "epochs": 3, "precision": "float64", **run})
    config = dataclasses.replace(project.config, run=settings, regularization=limits or Regularization())
    return project.with_config(dataclasses.replace(config, optimizer=optimizer or config.optimizer))


def prepared(limits: Regularization, seed: int = 4) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray], Any]:
    """Give slopes before and after `limits`, by name, and the trainer's engine."""
    engine = Trainer(cpu(), project_with(limits=limits), example("spirals").dataset()).engine
    engine.grads[:] = np.random.default_rng(seed).normal(size=engine.grads.size)
    before = dict(from_flat(engine.program.order, engine.grads))
    Updater(engine, project_with(limits=limits).config).prepare(engine.trained, engine.trained_slopes)
    return before, dict(from_flat(engine.program.order, engine.grads)), engine


def test_off_is_the_start_and_changes_nothing() -> None:
    assert Regularization().summary() == "off"
    before, after, _ = prepared(Regularization(max_norm=1.0))
    assert all(np.array_equal(before[name], after[name]) for name in NAMES)


@pytest.mark.proves("exact effect", regularization="l2 l1")
@pytest.mark.parametrize("name", NAMES)
def test_l2_and_l1_pull_at_weights_and_not_at_biases(name: str) -> None:
    before, after, engine = prepared(Regularization(l2=0.1, l1=0.02))
    weights = engine.weights[name]
    pull = 0.1 * weights + 0.02 * np.sign(weights) if name.endswith("weight") else 0.0
    assert after[name] == pytest.approx(before[name] + pull, abs=1e-15)


@pytest.mark.proves("exact effect", regularization="l2 l1")
def test_the_pull_is_the_slope_of_the_penalty() -> None:
    """Central differences of l2/2·Σw² + l1·Σ|w|."""
    before, after, engine = prepared(Regularization(l2=0.3, l1=0.05))
    weight, step = np.array(engine.weights["hidden1.weight"]), 1e-6
    for place in np.ndindex(weight.shape):
        ends = []
        for side in (step, -step):
            moved = weight.copy()
            moved[place] += side
            ends.append(0.15 * (moved**2).sum() + 0.05 * np.abs(moved).sum())
        found = after["hidden1.weight"][place] - before["hidden1.weight"][place]
        assert found == pytest.approx((ends[0] - ends[1]) / (2 * step), abs=1e-7)


@pytest.mark.proves("exact effect", regularization="clip_value")
def test_clip_values() -> None:
    before, after, _ = prepared(Regularization(clip_value=0.5))
    assert all(np.array_equal(after[name], np.clip(before[name], -0.5, 0.5)) for name in NAMES)


@pytest.mark.proves("exact effect", regularization="clip_norm")
def test_clip_norm_keeps_the_direction_and_leaves_short_slopes() -> None:
    before, after, _ = prepared(Regularization(clip_norm=2.0))
    one, other = (np.concatenate([group[name].ravel() for name in NAMES]) for group in (before, after))
    assert np.linalg.norm(other) == pytest.approx(2.0, rel=1e-6)
    assert other / np.linalg.norm(other) == pytest.approx(one / np.linalg.norm(one))
    before, after, _ = prepared(Regularization(clip_norm=1e5))
    assert all(np.array_equal(before[name], after[name]) for name in NAMES)


@pytest.mark.proves("exact effect", regularization="max_norm")
def test_max_norm_holds_for_every_unit_and_leaves_the_others() -> None:
    project = project_with(SGD(learning_rate=0.5), Regularization(max_norm=0.9))
    trainer = Trainer(cpu(), project, project.dataset())
    free = trainer.engine.weights["hidden2.weight"].copy()
    trainer.advance(trainer.limit(epochs=2), 60)
    for name in NAMES[::2]:
        norms = np.linalg.norm(trainer.engine.weights[name], axis=0)
        assert np.all(norms <= 0.9 + 1e-12)
    assert np.any(np.linalg.norm(free, axis=0) > 0.9)
    assert np.any(np.linalg.norm(trainer.engine.weights["output.weight"], axis=0) > 0.89)


@pytest.mark.proves("exact effect", regularization="frozen")
def test_frozen_layers_stay() -> None:
    project = project_with(limits=ALL)
    layer = dataclasses.replace(project.spec["hidden1"].layer, frozen=True)
    project = project.with_spec(project.spec.replace("hidden1", layer))
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(epochs=1), 60)
    after = trainer.result().weights
    assert np.array_equal(after["hidden1.weight"], project.weights["hidden1.weight"])
    assert not np.array_equal(after["hidden2.weight"], project.weights["hidden2.weight"])


@pytest.mark.proves("GPU stand-in", regularization="l2 l1 clip_value clip_norm max_norm accumulate")
@pytest.mark.proves(
    "GPU stand-in",
    regularization=lambda given: "weight_decay" if hasattr(OPTIMIZERS[given["kind"]], "weight_decay") else (),
)
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_a_gpu_gives_the_numbers_of_the_cpu(kind: str) -> None:
    project = project_with(OPTIMIZERS[kind](), ALL, accumulate=3, precision="float32")
    found = []
    for backend in (cpu(), stand_in()[0]):
        trainer = Trainer(backend, project, project.dataset())
        trainer.advance(trainer.limit(epochs=2), 60)
        found.append(trainer.result())
    assert found[0].weights.same(found[1].weights)


def test_no_copy_in_a_step_and_a_bounded_number_of_kernels() -> None:
    backend, counts = stand_in()
    project = project_with(limits=ALL, accumulate=2, batch_size=10)
    trainer = Trainer(backend, project, project.dataset())
    trainer.advance(trainer.limit(batches=1), 60)
    counts.clear()
    for _ in range(10):
        trainer._train_batch()
    assert (counts.to_device, counts.to_host) == (0, 0)
    assert len(counts.kernels) / 10 <= 80


@pytest.mark.proves("exact effect", regularization="accumulate")
@pytest.mark.parametrize("kind", ["sgd", "adam", "lbfgs"])
def test_accumulated_batches_are_one_large_batch(kind: str) -> None:
    found = []
    for batch_size, accumulate in ((40, 1), (10, 4)):
        optimizer = dataclasses.replace(OPTIMIZERS[kind](), learning_rate=0.01)
        project = project_with(optimizer, batch_size=batch_size, accumulate=accumulate)
        trainer = Trainer(cpu(), project, project.dataset())
        trainer.advance(trainer.limit(batches=3), 60)
        assert trainer.step == 3
        found.append(trainer.result().weights)
    assert all(np.allclose(found[0][name], found[1][name], atol=1e-12) for name in NAMES)


def test_the_rest_of_an_epoch_is_an_update_of_its_own() -> None:
    project = project_with(batch_size=40, accumulate=3)
    trainer = Trainer(cpu(), project, project.dataset())
    batches = -(-trainer.rows // 40)
    assert batches % 3
    trainer.advance(trainer.limit(epochs=2), 60)
    assert trainer.step == 2 * -(-batches // 3)


def test_the_loss_that_is_told_is_the_loss_of_the_data() -> None:
    first = []
    for limits in (Regularization(), Regularization(l2=5.0, l1=5.0)):
        project = project_with(SGD(learning_rate=0.0), limits)
        trainer = Trainer(cpu(), project, project.dataset())
        trainer.advance(trainer.limit(epochs=1), 60)
        first.append(trainer.result().progress.curve[0].tolist())
    assert first[0][:3] == first[1][:3]
