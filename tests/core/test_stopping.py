"""Early stopping, the best weights, and where training says that it diverged."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings
from core.memory import read_memory
from core.optimizers import OPTIMIZERS, SGD, Adam
from core.params import Weights, layout
from core.project import Project
from core.start import example
from core.stopping import EarlyStopping, Watch
from core.trainer import Diverged, Limit, Trainer


def project_with(stopping: EarlyStopping, kind: str = "circles", rate: float = 0.05, **run: Any) -> Project:
    project = example(kind)
    settings = RunSettings(**{"batch_size": 32, "epochs": 400, "precision": "float64", **run})
    config = dataclasses.replace(project.config, run=settings, stopping=stopping, optimizer=Adam(learning_rate=rate))
    return project.with_config(config)


def trained(project: Project, **limit: int) -> Trainer:
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(**limit), 60)
    return trainer


@pytest.mark.proves("exact effect", regularization="early_stopping")
def test_watching_the_loss() -> None:
    stopping, watch, seen = EarlyStopping(True, patience=2, min_delta=0.1), Watch(), []
    for epoch, loss in enumerate((1.0, 0.8, 0.75, 0.6, float("nan"), 0.55), 1):
        watch = stopping.after_epoch(watch, loss, epoch)
        seen.append((watch.best, watch.best_epoch, watch.waited, watch.stopped))
    assert seen == [(1, 1, 0, 0), (0.8, 2, 0, 0), (0.8, 2, 1, 0), (0.6, 4, 0, 0), (0.6, 4, 1, 0), (0.6, 4, 2, 6)]
    assert watch.sentence(True) == (
        "Training stopped early after epoch 6: the loss was lowest after epoch 4 (0.6); "
        "the weights of epoch 4 were taken."
    )
    assert Watch().sentence(True) == ""


@pytest.mark.proves("exact effect", regularization="early_stopping best_weights")
@pytest.mark.parametrize("restore", [True, False])
def test_training_ends_by_itself_with_the_weights_it_says(restore: bool) -> None:
    project = project_with(EarlyStopping(True, patience=8, restore_best=restore))
    trainer = trained(project)
    curve = trainer.result().progress.curve
    best = int(np.argmin(curve[:, 2]))
    assert trainer.epoch == best + 1 + 8 < 400
    assert f"after epoch {trainer.epoch}" in trainer.reason
    assert ("weights of epoch" in trainer.reason) == restore
    assert not trainer.advance(trainer.limit(epochs=5), 60)
    at = best if restore else -1
    assert trainer.evaluate().validation_loss == pytest.approx(curve[at, 2], abs=1e-12)


def test_off_never_stops() -> None:
    trainer = trained(project_with(EarlyStopping(False, patience=1), epochs=60))
    assert (trainer.epoch, trainer.reason) == (60, "")


def test_without_validation_rows_the_training_loss_counts() -> None:
    trainer = trained(project_with(EarlyStopping(True, patience=5), "xor", rate=0.0))
    assert trainer.epoch == 6


def test_training_goes_on_after_an_early_end() -> None:
    project = trained(project_with(EarlyStopping(True, patience=3))).result()
    trainer = trained(project, epochs=2)
    assert trainer.epoch == project.progress.epoch + 2
    assert trainer.reason == ""


@pytest.mark.proves("exact resume", regularization="early_stopping best_weights")
@pytest.mark.parametrize("restore", [True, False])
@pytest.mark.parametrize("first", [1, 20, 60])
def test_a_pause_changes_neither_the_end_nor_the_weights(restore: bool, first: int) -> None:
    project = project_with(EarlyStopping(True, patience=6, restore_best=restore))
    whole = trained(project)
    paused = trained(project, batches=first).result()
    pieces = Trainer(cpu(), paused, paused.dataset())
    while pieces.advance(pieces.limit(), 0):
        paused = pieces.result()
        pieces = Trainer(cpu(), paused, paused.dataset())
    assert (pieces.epoch, pieces.step, pieces.reason) == (whole.epoch, whole.step, whole.reason)
    assert pieces.result().weights.same(whole.result().weights)


def test_best_weights_that_no_longer_fit_are_forgotten() -> None:
    project = trained(project_with(EarlyStopping(True, patience=50)), epochs=5).result()
    memory = dict(project.progress.memory)
    assert read_memory(memory, layout(project.spec)).watch.best_epoch > 0
    memory["best.hidden1.weight"] = np.zeros((3, 3))
    project = dataclasses.replace(project, progress=dataclasses.replace(project.progress, memory=memory))
    trainer = Trainer(cpu(), project, project.dataset())
    assert trainer.result().progress.memory.keys() == set()


@pytest.mark.parametrize("damage", ["schedule", "stopping", "epoch"])
@pytest.mark.parametrize("value", [np.array([np.nan] * 4), np.zeros((2, 2)), np.zeros(0)])
def test_a_damaged_memory_begins_anew(damage: str, value: np.ndarray) -> None:
    read = read_memory({damage: value}, layout(example("xor").spec))
    assert read.arrays(layout(example("xor").spec)) == {}


def diverging(rate: float, kind: str = "diabetes", optimizer: str = "sgd", **run: Any) -> Trainer:
    project = project_with(EarlyStopping(), kind, **{"epochs": 1000, "precision": "float32", **run})
    optimizer = dataclasses.replace(OPTIMIZERS[optimizer](), learning_rate=rate)
    project = project.with_config(dataclasses.replace(project.config, optimizer=optimizer))
    return Trainer(cpu(), project, project.dataset())


def to_the_end(trainer: Trainer, limit: Limit, seconds: float) -> None:
    while trainer.advance(limit, seconds):
        pass


def finite_run(trainer: Trainer, steps: int) -> Weights:
    project = dataclasses.replace(trainer.project)
    again = Trainer(cpu(), project, project.dataset())
    again.advance(again.limit(batches=steps), 60)
    return again.result().weights


@pytest.mark.proves("tests", network="divergence")
@pytest.mark.parametrize("seconds", [0.0, 60.0])
@pytest.mark.parametrize("accumulate", [1, 3])
def test_divergence_names_its_update_and_keeps_the_weights_before_it(seconds: float, accumulate: int) -> None:
    trainer = diverging(3.0, accumulate=accumulate)
    limit = trainer.limit()
    with pytest.raises(Diverged) as told:
        to_the_end(trainer, limit, seconds)
    sentence = str(told.value)
    # Where slopes are gathered, the loss of a later part is seen before the weights move.
    what = r"the values of .* left the range of numbers \(its weights had grown to ±|the loss left the range of numbers"
    assert re.match(rf"Training stopped at update {trainer.step + 1}: ({what})", sentence)
    assert "the loss left" not in sentence or accumulate > 1
    assert "learning rate was 3; choose a smaller learning rate" in sentence
    result = trainer.result()
    assert trainer.step > 0
    assert result.weights.same(finite_run(trainer, trainer.step))
    assert all(not array.any() for array in result.progress.state.values())
    with pytest.raises(Diverged, match=f"update {trainer.step + 1}"):
        finite_run(trainer, trainer.step + 1)


@pytest.mark.proves("tests", network="divergence")
def test_divergence_in_the_optimizer_alone_is_seen() -> None:
    """Slopes of 1e30 are finite, their squares are not."""
    project = diverging(0.001, optimizer="adam").project
    weights = Weights({**project.weights, "output.weight": project.weights["output.weight"] * 0 + 1e15})
    project = project.with_weights(weights)
    trainer = Trainer(cpu(), project, project.dataset())
    with pytest.raises(Diverged, match="Training stopped at update 1: the optimizer's means of the slopes left"):
        trainer.advance(trainer.limit(batches=3), 60)
    assert all(np.isfinite(array).all() for array in trainer.result().progress.state.values())


def test_a_diverged_run_can_be_saved_and_opened(tmp_path: Any) -> None:
    from core.project_file import load_project, save_project

    trainer = diverging(3.0)
    with pytest.raises(Diverged):
        trainer.advance(trainer.limit(), 60)
    save_project(tmp_path / "d.deepstep", trainer.result())
    assert load_project(tmp_path / "d.deepstep").weights.same(trainer.result().weights)


def test_points_from_after_the_divergence_are_not_told() -> None:
    trainer = diverging(3.0)
    with pytest.raises(Diverged):
        trainer.advance(trainer.limit(), 60)
    curve = trainer.result().progress.curve
    assert len(curve) == trainer.epoch
    assert np.isfinite(curve[:, 1]).all()


def test_sgd_with_clipping_survives_the_same_rate() -> None:
    trainer = diverging(3.0, epochs=3)
    limits = dataclasses.replace(trainer.config.regularization, clip_norm=0.01)
    project = trainer.project.with_config(
        dataclasses.replace(trainer.config, regularization=limits, optimizer=SGD(3.0))
    )
    trained(project)


def test_going_back_after_a_divergence_takes_the_best_weights_back_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The state of the optimizer can leave its range in the very update whose weights have the lowest loss."""
    project = project_with(EarlyStopping(True, patience=10_000), "xor", rate=0.01, batch_size=4)
    trainer = trained(project, batches=6)
    assert trainer.steps_per_epoch == 1
    assert trainer._following.watch.best_epoch == 6
    apply = trainer._updater.apply

    def overflowing(*args: Any) -> None:
        apply(*args)
        if args[-1] == 8:
            next(iter(trainer._updater.state.values()))[0] = np.inf

    monkeypatch.setattr(trainer._updater, "apply", overflowing)
    with pytest.raises(Diverged):
        trainer.advance(trainer.limit(), 60)
    assert trainer.step == trainer._following.watch.best_epoch == 7
    best = trainer._following.best()
    assert best is not None
    assert np.array_equal(best, trainer.engine.params)
