"""Training: reproducible, resumable, bounded, honest about divergence."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings
from core.errors import UserError
from core.layers.dense import Dense
from core.optimizers import OPTIMIZERS, SGD
from core.params import initial
from core.project import Project
from core.regularization import Regularization
from core.schedules import SCHEDULES, OnPlateau
from core.start import example, fresh
from core.stopping import EarlyStopping
from core.trainer import Diverged, Trainer, check_fit
from core.walk import Walk


def make(kind: str = "circles", **run: object) -> Project:
    project = example(kind)
    settings = dataclasses.replace(project.config.run, **{"epochs": 6, "batch_size": 32, **run})
    return project.with_config(dataclasses.replace(project.config, run=settings))


def run(project: Project, seconds: float = 60, **limit: int) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    end = trainer.limit(**limit)
    while trainer.advance(end, seconds):
        pass
    return trainer.result()


def same(one: Project, other: Project) -> bool:
    states = all(np.array_equal(a, other.progress.state[n]) for n, a in one.progress.state.items())
    places = [(p.epoch, p.batch, p.step) for p in (one.progress, other.progress)]
    memories = [{**p.memory, "epoch": 0} for p in (one.progress, other.progress)]
    kept = memories[0].keys() == memories[1].keys() and all(
        np.array_equal(memories[0][n], memories[1][n]) for n in memories[0]
    )
    return one.weights.same(other.weights) and states and kept and places[0] == places[1]


def test_same_seed_same_run() -> None:
    assert same(run(make()), run(make()))


def test_another_seed_is_another_run() -> None:
    assert not run(make()).weights.same(run(make(seed=2)).weights)


def test_the_length_of_the_pieces_changes_nothing() -> None:
    assert same(run(make()), run(make(), seconds=0))


@pytest.mark.proves("exact resume", optimizer="kind")
@pytest.mark.parametrize("kind", OPTIMIZERS)
@pytest.mark.parametrize("precision", ["float32", "float64"])
@pytest.mark.parametrize("first", [1, 7, 14, 20])
def test_pause_and_resume_give_the_same_run(kind: str, precision: str, first: int) -> None:
    project = make(precision=precision)
    project = project.with_config(dataclasses.replace(project.config, optimizer=OPTIMIZERS[kind]()))
    paused = run(project, batches=first)
    assert paused.progress.step == first
    assert same(run(paused, batches=23 - first), run(project, batches=23))


@pytest.mark.proves("exact resume", optimizer="optimizer", schedule="schedule")
@pytest.mark.proves("exact resume", regularization="l2 clip_norm max_norm best_weights")
@pytest.mark.proves("tests", network="resume")
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_a_pause_changes_nothing_with_any_optimizer_and_schedule(optimizer: str, schedule: str) -> None:
    """Shuffled, with penalties, clipping, accumulation, and the best weights kept; paused within an epoch."""
    project = make(accumulate=2)
    rule = OnPlateau(patience=0, threshold=0.5) if schedule == "plateau" else SCHEDULES[schedule]()
    config = dataclasses.replace(
        project.config,
        optimizer=OPTIMIZERS[optimizer](),
        schedule=rule,
        regularization=Regularization(l2=0.001, clip_norm=1.0, max_norm=3.0),
        stopping=EarlyStopping(True, patience=50),
    )
    project = project.with_config(config)
    whole = run(project, batches=23)
    for first in (7, 14):
        paused = run(project, batches=first)
        assert same(run(paused, batches=23 - first), whole)
    assert whole.progress.step == 23


@pytest.mark.proves("exact resume", regularization=("accumulate",))
@pytest.mark.proves("tests", network="resume")
@pytest.mark.parametrize("accumulate", [1, 3])
def test_pauses_at_every_batch_change_nothing(accumulate: int) -> None:
    """Also within the batches that make one update."""
    project = make(accumulate=accumulate, epochs=2)
    whole, pieces = run(project), project
    while pieces.progress.epoch < 2:
        trainer = Trainer(cpu(), pieces, pieces.dataset())
        trainer.advance(trainer.limit(), 0)
        pieces = trainer.result()
    assert same(pieces, whole)
    assert pieces.progress.curve == pytest.approx(whole.progress.curve, abs=1e-12, nan_ok=True)


def test_an_optimizer_for_the_full_batch_gets_all_rows() -> None:
    project = make(batch_size=8)
    project = project.with_config(dataclasses.replace(project.config, optimizer=OPTIMIZERS["lbfgs"]()))
    assert run(project, epochs=3).progress.step == 3


def test_one_batch_and_one_epoch() -> None:
    project = make()
    steps = -(-len(project.dataset().train) // 32)
    assert run(project, batches=1).progress.step == 1
    after = run(project, epochs=1)
    assert (after.progress.epoch, after.progress.batch, after.progress.step) == (1, 0, steps)


def test_rows_that_do_not_fill_the_last_batch_are_trained_on_too() -> None:
    project = make(batch_size=100, epochs=1)
    rows = len(project.dataset().train)
    assert rows % 100
    assert run(project).progress.step == -(-rows // 100)


def test_reset_goes_back_to_the_same_initial_weights() -> None:
    project = make()
    back = run(project).reset()
    assert back.weights.same(project.weights)
    assert back.progress.step == 0
    assert same(run(back), run(project))


def test_new_initial_weights_are_others() -> None:
    project = make()
    other = project.with_new_weights(9)
    assert not other.weights.same(project.weights)
    assert other.weights.same(initial(project.spec, 9))


def test_training_lowers_the_loss_and_learns() -> None:
    project = make("circles", epochs=60)
    trainer = Trainer(cpu(), project, project.dataset())
    before = trainer.evaluate()
    while trainer.advance(trainer.limit(epochs=60 - trainer.epoch), 60):
        pass
    after = trainer.evaluate()
    assert after.validation_loss < before.validation_loss / 3
    assert after.validation_metric > 0.95


def test_the_learning_rate_can_change_while_running() -> None:
    project = make()
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=1), 60)
    trainer.retune(project.config.with_learning_rate(0.0))
    before = trainer.result().weights
    trainer.config = dataclasses.replace(trainer.config, optimizer=SGD(learning_rate=0.0))
    trainer.advance(trainer.limit(batches=1), 60)
    assert trainer.result().weights.same(before)


def test_another_kind_of_optimizer_is_not_taken_over_in_mid_run() -> None:
    project = make()
    trainer = Trainer(cpu(), project, project.dataset())
    kind = trainer.config.optimizer.kind
    other = next(entry for name, entry in OPTIMIZERS.items() if name != kind)
    trainer.retune(dataclasses.replace(project.config, optimizer=other()))
    assert trainer.config.optimizer.kind == kind


def test_divergence_stops_with_a_sentence_and_finite_weights() -> None:
    project = make("bank", epochs=10_000)
    project = project.with_weights(initial(project.spec, 3))
    project = project.with_config(dataclasses.replace(project.config, optimizer=SGD(learning_rate=50.0)))
    trainer = Trainer(cpu(), project, project.dataset())
    with pytest.raises(Diverged, match="smaller learning rate"):
        trainer.advance(trainer.limit(), 60)
    assert all(np.isfinite(array).all() for array in trainer.result().weights.values())


def test_snapshots_share_nothing_with_the_trainer() -> None:
    project = make()
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit()
    trainer.advance(limit, 0)
    snapshot = trainer.snapshot(limit)
    kept = {name: np.array(array) for name, array in snapshot.weights.items()}
    shown = [np.array(layer.activations) for layer in snapshot.layers]
    while trainer.advance(limit, 60):
        pass
    assert all(np.array_equal(kept[name], array) for name, array in snapshot.weights.items())
    assert all(np.array_equal(a, layer.activations) for a, layer in zip(shown, snapshot.layers, strict=True))
    assert not snapshot.layers[0].activations.flags.writeable


def test_a_long_run_keeps_a_bounded_curve() -> None:
    project = make("and", epochs=20_000)
    after = run(project)
    assert 500 <= len(after.progress.curve) <= 4000
    assert after.progress.curve[-1, 0] == 20_000


def test_the_curve_goes_on_after_a_pause() -> None:
    project = make(epochs=6)
    after = run(run(project, epochs=3), epochs=3)
    assert after.progress.curve[:, 0].tolist() == [1, 2, 3, 4, 5, 6]


def test_a_network_that_does_not_fit_its_data_is_refused() -> None:
    project = make("iris")
    wrong = dataclasses.replace(project, spec=project.spec.replace("output", Dense(2, "softmax")))
    with pytest.raises(UserError, match="output: the target needs 3 outputs"):
        check_fit(wrong, project.dataset())


@pytest.mark.parametrize("kind", sorted(OPTIMIZERS))
def test_a_network_whose_layers_are_all_frozen_stays_as_it_is(kind: str) -> None:
    project = make()
    spec = project.spec
    for layer in spec.layers[1:]:
        spec = spec.replace(layer.name, dataclasses.replace(layer.layer, frozen=True))
    config = dataclasses.replace(project.config, optimizer=OPTIMIZERS[kind](), regularization=Regularization(l2=0.1))
    frozen = fresh(project, spec, config)
    after = run(frozen, batches=3)
    assert after.progress.step == 3
    for name, weight in after.weights.items():
        assert np.array_equal(np.float32(weight), np.float32(frozen.weights[name]))
    assert len(Walk(frozen, frozen.dataset(), 0)) > 0


def test_a_batch_larger_than_the_data_is_the_whole_data() -> None:
    project = make("bank", batch_size=1000, epochs=1)
    assert run(project).progress.step == 1


def test_settings_are_held_to_their_ranges() -> None:
    from core.fields import check

    with pytest.raises(UserError, match="batch size is 0"):
        check(RunSettings(batch_size=0), "Training settings")
