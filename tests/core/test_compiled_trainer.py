"""The trainer on the compiled loop: the same run, points, pauses and ends as with NumPy."""

from __future__ import annotations

import dataclasses
import threading
import time

import numpy as np
import pytest

from core import trainer as trainer_module
from core.backend import cpu
from core.compiled import loader, plan
from core.config import TrainConfig
from core.optimizers import SGD, Adam
from core.params import initial
from core.project import Project
from core.schedules import StepDecay
from core.start import example
from core.stopping import EarlyStopping
from core.timeline.moment import Turn
from core.trainer import Diverged, Trainer
from tests.core.compiled_cases import compiled_loops, use_compiled

__all__ = ["compiled_loops", "use_compiled"]


def make(kind: str = "circles", config: dict[str, object] | None = None, **run: object) -> Project:
    project = example(kind)
    settings = dataclasses.replace(project.config.run, **{"epochs": 7, "batch_size": 32, "precision": "float64", **run})
    return project.with_config(dataclasses.replace(project.config, run=settings, **(config or {})))


def train(project: Project, seconds: float = 60, **limit: int) -> Trainer:
    trainer = Trainer(cpu(), project, project.dataset())
    end = trainer.limit(**limit)
    while trainer.advance(end, seconds):
        pass
    return trainer


def both(project: Project, monkeypatch: pytest.MonkeyPatch, **limit: int) -> tuple[Trainer, Trainer]:
    with monkeypatch.context() as patch:
        patch.setenv(loader.VARIABLE, "off")
        plain = train(project, **limit)
        assert not plain._fast.usable()
    fast = train(project, **limit)
    assert fast._fast.usable()
    return plain, fast


def assert_close(plain: Trainer, fast: Trainer) -> None:
    one, other = plain.result(), fast.result()
    places = [(p.epoch, p.batch, p.step) for p in (one.progress, other.progress)]
    assert places[0] == places[1]
    for name, array in one.weights.items():
        assert np.allclose(array, other.weights[name], rtol=1e-9, atol=1e-11)
    assert np.allclose(one.progress.curve, other.progress.curve, rtol=1e-9, atol=1e-11, equal_nan=True)


@pytest.mark.parametrize("optimizer", [SGD(0.1), Adam(0.01)])
@pytest.mark.parametrize("limit", [{}, {"batches": 1}, {"batches": 29}, {"epochs": 1}, {"epochs": 3}])
def test_weights_place_and_curve_are_those_of_numpy(
    use_compiled: None, monkeypatch: pytest.MonkeyPatch, optimizer: object, limit: dict[str, int]
) -> None:
    assert_close(*both(make(config={"optimizer": optimizer}), monkeypatch, **limit))


def test_a_long_run_with_few_points(use_compiled: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer_module, "CURVE_POINTS", 4)
    plain, fast = both(make("xor", epochs=22), monkeypatch)
    assert_close(plain, fast)
    assert plain.result().progress.curve[:, 0].tolist() == [5, 10, 15, 20]


def test_points_within_long_epochs(use_compiled: None, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, fast = both(make(batch_size=2, epochs=2), monkeypatch)
    assert_close(plain, fast)
    assert len(plain.result().progress.curve) > 20


@pytest.mark.parametrize(
    "config", [{"schedule": StepDecay()}, {"stopping": EarlyStopping(True, 2, 0.01)}], ids=["schedule", "stopping"]
)
def test_what_happens_between_epochs(
    use_compiled: None, monkeypatch: pytest.MonkeyPatch, config: dict[str, object]
) -> None:
    assert_close(*both(make(config=config, epochs=40), monkeypatch))


@pytest.mark.parametrize("first", [1, 7, 14, 20])
def test_pause_and_resume_give_the_same_run_bit_for_bit(use_compiled: None, first: int) -> None:
    project = make(precision="float32")
    paused = train(project, batches=first).result()
    resumed, whole = train(paused, batches=50 - first).result(), train(project, batches=50).result()
    assert resumed.weights.same(whole.weights)


def test_short_pieces_give_the_same_run_bit_for_bit(use_compiled: None) -> None:
    assert train(make(), seconds=0).result().weights.same(train(make()).result().weights)


def test_divergence_stops_with_the_layer_and_sound_weights(use_compiled: None) -> None:
    project = make("bank", config={"optimizer": SGD(50.0)}, epochs=10_000)
    trainer = Trainer(cpu(), project.with_weights(initial(project.spec, 3)), project.dataset())
    with pytest.raises(Diverged, match="left the range of numbers"):
        trainer.advance(trainer.limit(), 60)
    after = trainer.result()
    assert 1 < after.progress.step < 1000
    assert all(np.isfinite(array).all() for array in after.weights.values())


def test_new_settings_count_from_the_next_piece_on(use_compiled: None) -> None:
    project = make(config={"optimizer": SGD(0.1)})
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=10), 60)
    config: TrainConfig = dataclasses.replace(project.config, optimizer=SGD(0.0))
    trainer.retune(config)
    before = trainer.result().weights
    trainer.advance(trainer.limit(batches=10), 60)
    assert trainer.result().weights.same(before)


def test_settings_that_the_loop_does_not_know_are_left_to_numpy(
    use_compiled: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, _ = plan.OPTIMIZERS[Adam]
    monkeypatch.setitem(plan.OPTIMIZERS, Adam, (number, {"learning_rate"}))
    project = make(config={"optimizer": Adam(0.01)})
    trainer = Trainer(cpu(), project, project.dataset())
    for optimizer, served in ((Adam(0.02), True), (Adam(0.02, beta1=0.5), False), (Adam(0.03), True)):
        trainer.retune(dataclasses.replace(project.config, optimizer=optimizer))
        trainer.advance(trainer.limit(batches=3), 60)
        assert trainer.lets_others_work == served
        assert trainer.turns[-1].compiled == served
    assert trainer.config.optimizer == Adam(0.03)
    assert not trainer.turn(Turn(0, True, Adam(0.03, beta1=0.5)))
    assert not trainer.lets_others_work


@pytest.mark.alone
def test_pieces_are_as_long_as_asked_for_and_let_others_work(use_compiled: None) -> None:
    project = make(epochs=10**6, batch_size=10, precision="float32")
    trainer = Trainer(cpu(), project, project.dataset())
    limit, counted, stop = trainer.limit(), [0], threading.Event()

    def count() -> None:
        while not stop.is_set():
            counted[0] += 1

    while trainer.step < 5000:  # of the first hundreds of updates each is measured layer by layer, which holds the lock
        trainer.advance(limit, 0.015)
    other, first = threading.Thread(target=count), trainer.step
    other.start()
    try:
        longest, began = 0.0, time.perf_counter()
        while time.perf_counter() - began < 0.3:
            start = time.perf_counter()
            trainer.advance(limit, 0.015)
            longest = max(longest, time.perf_counter() - start)
    finally:
        stop.set()
        other.join()
    assert trainer.step - first > 1000
    assert counted[0] > 10_000
    assert longest < 0.2


@pytest.mark.parametrize(("epochs", "compiled"), [(20, False), (10**6, True)])
def test_a_run_that_is_settled_does_not_change_its_way(use_compiled: None, epochs: int, compiled: bool) -> None:
    project = make(epochs=epochs)
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.settle(trainer.limit())
    assert trainer._fast.usable() == compiled


def test_a_call_from_another_thread_ends_it_after_the_update_it_is_at(use_compiled: None) -> None:
    project = make(epochs=10_000_000, shuffle=True)
    called, plain = (Trainer(cpu(), project, project.dataset()) for _ in range(2))
    called.advance(called.limit(batches=1), 1.0)  # what is made once
    timer = threading.Timer(0.1, called.call_back)
    timer.start()
    began = time.perf_counter()
    assert called.advance(called.limit(), 20.0)
    assert time.perf_counter() - began < 5
    timer.join()
    assert called.step > 100
    plain.advance(plain.limit(batches=called.step), 60.0)
    assert plain.step == called.step
    assert all(np.array_equal(a, plain.result().weights[name]) for name, a in called.result().weights.items())
    assert called.advance(called.limit(batches=3), 20.0) is False  # and goes on


def test_a_call_before_a_piece_of_training_does_not_stop_it(use_compiled: None) -> None:
    trainer = Trainer(cpu(), project := make(epochs=1000), project.dataset())
    trainer.call_back()
    assert trainer.advance(trainer.limit(batches=50), 60.0) is False
    assert trainer.step == 50
