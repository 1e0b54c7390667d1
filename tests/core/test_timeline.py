"""Time travel: going back and on again gives the state of the first run, bit for bit."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings
from core.divergence import Diverged
from core.layer import Layer
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.optimizers import OPTIMIZERS, SGD, Adam, Momentum
from core.params import initial
from core.project import Project
from core.schedules import SCHEDULES, OnPlateau
from core.spec import stack
from core.start import example
from core.stopping import EarlyStopping
from core.timeline.recorder import Recorder
from core.timeline.replay import EXACT, GPU, GUESSED, NO_LOOP, Replayer
from core.timeline.state_hash import state_hash
from core.timeline.store import Store
from core.timeline.stretch import Goal, Stretch
from core.trainer import Trainer
from tests.core.compiled_cases import compiled_loops, get_ready, use_compiled  # noqa: F401
from tests.core.stand_in import stand_in

UPDATES = 61


def dropping(optimizer: str, **run: object) -> Project:
    """Dropout after the first layer, shuffling on."""
    project = example("circles")
    spec = project.spec.insert(Dropout(0.25), "hidden1")[0]
    settings = RunSettings(**{"batch_size": 32, "epochs": 60, "seed": 3, **run})
    made = OPTIMIZERS[optimizer]()
    return project.with_spec(spec).with_config(dataclasses.replace(project.config, run=settings, optimizer=made))


def hash_of(trainer: Trainer) -> str:
    return state_hash(trainer.result(), trainer.rows)


class FirstRun:
    """A training watched update by update: what its state was after each; kept moments are few."""

    def __init__(
        self, project: Project, updates: int = UPDATES, store: Store | None = None, every: int = 20,
        meanwhile: Callable[[Trainer], None] = lambda _: None, before: Stretch | None = None,
    ) -> None:  # fmt: skip
        self.store = store or Store()
        self.store.spacing = 1e9
        trainer = self.trainer = Trainer(cpu(), project, project.dataset())
        self.recorder = Recorder(self.store, trainer, before)
        self.hashes = {trainer.step: state_hash(project, trainer.rows)}
        self.orders = {}
        for _ in range(updates):
            meanwhile(trainer)
            if not trainer.advance(trainer.limit(batches=1), 60) and trainer.reason:
                break
            self.hashes[trainer.step] = hash_of(trainer)
            self.orders[trainer.step] = np.array(trainer._batches.order)
            self.recorder.look()
            if trainer.step % every == 0:
                self.store.add(self.recorder.stretch, trainer.moment(), trainer.step)
        self.result = trainer.result()
        self.recorder.finish(self.result)
        self.line = self.store.line(self.result)

    def check(self, replayer: Replayer, steps: list[int]) -> None:
        for step in steps:
            arrival = replayer.go(self.line, Goal(step))
            assert arrival is not None
            assert arrival.project.progress.step == step
            assert arrival.hash == self.hashes[step], step
            assert (arrival.note, arrival.is_exact) == (EXACT, True)


def to_and_fro(run: FirstRun) -> list[int]:
    last, first = max(run.hashes), min(run.hashes)
    return [(first + last) // 2, last, first, first + 1, last - 1, last - 2, (first + last) // 2 - 1, last]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_hash_after_going_back_is_that_of_the_first_run(optimizer: str) -> None:
    run = FirstRun(dropping(optimizer))
    assert len(set(run.hashes.values())) == len(run.hashes)
    run.check(Replayer(run.store), to_and_fro(run))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_with_gathered_batches_a_schedule_and_early_stopping(optimizer: str) -> None:
    project = dropping(optimizer, accumulate=3)
    config = dataclasses.replace(
        project.config, schedule=OnPlateau(patience=0, threshold=0.5), stopping=EarlyStopping(True, patience=500)
    )
    run = FirstRun(project.with_config(config), 40, every=7)
    run.check(Replayer(run.store), to_and_fro(run))


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_schedule(schedule: str) -> None:
    project = dropping("adam")
    run = FirstRun(project.with_config(dataclasses.replace(project.config, schedule=SCHEDULES[schedule]())), 40)
    run.check(Replayer(run.store), to_and_fro(run))


@pytest.mark.parametrize("precision", ["float32", "float64"])
@pytest.mark.parametrize("optimizer", [SGD(0.05), Momentum(0.05), Adam(0.01)])
@pytest.mark.usefixtures("use_compiled")
def test_the_compiled_loop_goes_the_same_way_again(optimizer: object, precision: str) -> None:
    project = example("circles")
    run_settings = RunSettings(batch_size=32, epochs=60, precision=precision)
    project = project.with_config(dataclasses.replace(project.config, run=run_settings, optimizer=optimizer))
    run = FirstRun(project)
    assert [turn.compiled for turn in run.recorder.stretch.turns] == [True]
    replayer = Replayer(run.store)
    run.check(replayer, to_and_fro(run))
    assert replayer._trainer is not None
    step = replayer._trainer.step
    assert np.array_equal(replayer._trainer._batches.order, run.orders[step])


@pytest.mark.usefixtures("use_compiled")
def test_pieces_of_any_length_give_the_same_bits() -> None:
    project = example("circles")
    whole = Trainer(cpu(), project, project.dataset())
    assert whole.choose(True)
    whole.advance(whole.limit(batches=500), 60)
    parts = Trainer(cpu(), project, project.dataset())
    for length in (1, 2, 3, 50, 7, 130, 307):
        parts.advance(parts.limit(batches=length), 60)
    assert hash_of(whole) == hash_of(parts)


@pytest.mark.usefixtures("use_compiled")
def test_a_change_of_the_way_in_mid_run_is_gone_again() -> None:
    project = example("circles")

    def change(trainer: Trainer) -> None:
        trainer.choose(trainer.step % 50 >= 25)

    run = FirstRun(project, 120, meanwhile=change)
    assert [turn.compiled for turn in run.recorder.stretch.turns] == [False, True] * 2 + [False]
    run.check(Replayer(run.store), [30, 20, 26, 25, 24, 76, 119, 3])


@pytest.mark.usefixtures("compiled_loops")
def test_without_the_compiled_loop_numpy_goes_again_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPSTEP_COMPILED", "wait")
    run = FirstRun(example("circles"), 75)
    monkeypatch.setenv("DEEPSTEP_COMPILED", "off")
    replayer = Replayer(run.store)
    arrival = replayer.go(run.line, Goal(53))
    assert arrival is not None
    assert arrival.note == NO_LOOP.format(since=13)
    assert not arrival.is_exact
    kept = replayer.go(run.line, Goal(40))
    assert kept is not None
    assert kept.is_exact
    assert kept.hash == run.hashes[40]
    difference = replayer.difference(run.recorder.stretch, 53)
    assert difference is not None
    assert 0 < difference < 1e-4
    assert replayer.difference(run.recorder.stretch, 60) is None


@pytest.mark.parametrize("accumulate", [1, 3])
def test_a_rate_that_was_changed_while_training(accumulate: int) -> None:
    project = dropping("momentum", accumulate=accumulate)

    def retune(trainer: Trainer) -> None:
        if trainer.step in (13, 30):
            trainer.retune(trainer.config.with_learning_rate(0.2 / trainer.step))

    run = FirstRun(project, 45, meanwhile=retune)
    replayer = Replayer(run.store)
    run.check(replayer, [40, 12, 13, 14, 29, 31, 44, 5])
    arrival = replayer.go(run.line, Goal(20))
    assert arrival is not None
    assert arrival.project.config.optimizer.learning_rate == pytest.approx(0.2 / 13)


def test_several_stretches_with_changes_between() -> None:
    store = Store()
    first = FirstRun(dropping("adam"), 25, store)
    config = dataclasses.replace(first.result.config, run=RunSettings(batch_size=20, epochs=60))
    edited = first.result.with_config(config).with_weights(
        first.result.weights.with_value("output.bias", (0,), 1.5)
    )  # fmt: skip
    second = FirstRun(edited, 30, store)
    line, replayer = second.line, Replayer(store)
    assert [stretch.start for stretch in line] == [0, 25]
    for run, steps in ((second, [40, 26, 25, 55]), (first, [24, 3]), (second, [30])):
        for step in steps:
            arrival = replayer.go(line, Goal(step))
            assert arrival is not None
            assert arrival.hash == run.hashes[step]


def test_a_moment_in_mid_update_by_epoch_and_batch() -> None:
    run = FirstRun(dropping("adam", accumulate=3), 20, every=5)
    replayer = Replayer(run.store)
    for epoch, batch in ((2, 1), (0, 5), (1, 0), (2, 2)):
        arrival = replayer.go(run.line, Goal(epoch=epoch, batch=batch))
        assert arrival is not None
        progress = arrival.project.progress
        assert (progress.epoch, progress.batch) == (epoch, batch)
        again = Trainer(cpu(), dropping("adam", accumulate=3), run.result.dataset())
        while (again.epoch, again.batch) < (epoch, batch):
            again.advance(again.limit(), 0)
        assert hash_of(again) == arrival.hash


def test_after_divergence_the_way_there_can_be_gone_again() -> None:
    project = example("circles")
    project = project.with_config(dataclasses.replace(project.config, optimizer=SGD(0.1)))
    trainer = Trainer(cpu(), project, project.dataset())
    store = Store()
    recorder, hashes = Recorder(store, trainer), {}

    def train() -> None:
        for _ in range(400):
            trainer.advance(trainer.limit(batches=1), 60)
            hashes[trainer.step] = hash_of(trainer)
            recorder.look()
            if trainer.step == 60:
                trainer.retune(trainer.config.with_learning_rate(1e30))

    with pytest.raises(Diverged):
        train()
    result = trainer.result()
    recorder.finish(result)
    line, replayer = store.line(result), Replayer(store)
    for step in (50, max(hashes), 10):
        arrival = replayer.go(line, Goal(step))
        assert arrival is not None
        assert arrival.hash == hashes[step]


def test_early_stopping_and_going_on_after_it() -> None:
    project = dropping("adam")
    config = dataclasses.replace(project.config, stopping=EarlyStopping(True, patience=1, min_delta=10.0))
    store = Store()
    first = FirstRun(project.with_config(config), 200, store)
    assert first.trainer.reason
    stopped = first.result.progress.step
    second = FirstRun(first.result, 12, store)
    replayer = Replayer(store)
    for run, step in ((second, stopped + 7), (first, stopped - 3), (second, stopped + 1), (second, stopped)):
        arrival = replayer.go(second.line, Goal(step))
        assert arrival is not None
        assert arrival.hash == run.hashes[step]


def test_what_nobody_saw_is_trained_anew_and_said() -> None:
    run = FirstRun(dropping("adam"), 40)
    opened = dataclasses.replace(
        run.result, progress=dataclasses.replace(run.result.progress, curve=np.array(run.result.progress.curve))
    )
    store = Store(budget=200_000)
    store.spacing = 1e-9
    line = store.line(opened)
    assert store.line(opened) == line
    arrival = Replayer(store).go(line, Goal(35))
    assert arrival is not None
    assert (arrival.note, arrival.is_exact) == (GUESSED, False)
    assert arrival.hash == run.hashes[35]
    assert line[0].moments, "the way is kept for the next journey"


def test_the_budget_is_kept_and_moments_lie_evenly() -> None:
    store = Store(budget=400_000)
    project = dropping("adam")
    trainer = Trainer(cpu(), project, project.dataset())
    store.spacing = 1.0
    recorder = Recorder(store, trainer)
    for second in range(1, 1001):
        trainer.advance(trainer.limit(batches=1), 60)
        store.add(recorder.stretch, trainer.moment(), float(second))
        assert store.bytes <= store.budget - store.recent_room
    assert store.bytes == recorder.stretch.size
    gaps = np.diff([0.0, *recorder.stretch.spent])
    assert 20 < len(gaps) < 1000
    assert gaps.max() <= 2 * store.spacing
    result = trainer.result()
    recorder.finish(result)
    replayer = Replayer(store)
    for step in (999, 500, 3, 700):
        arrival = replayer.go(store.line(result), Goal(step))
        assert arrival is not None
        assert arrival.is_exact
        assert arrival.project.progress.step == step
    assert replayer.bytes <= store.recent_room
    store.set_budget(100_000)
    assert store.bytes <= 100_000
    assert all(not array.flags.writeable for m in recorder.stretch.moments for array in m.arrays)


def test_a_kept_moment_has_the_numbers_of_training() -> None:
    run = FirstRun(dropping("adam"), 21)
    moment = run.recorder.stretch.moments[0]
    assert {array.dtype for array in moment.arrays} == {np.dtype("float32")}
    run.trainer.advance(run.trainer.limit(batches=5), 60)
    assert hash_of_moment(run, moment) == run.hashes[20]


def hash_of_moment(run: FirstRun, moment: object) -> str:
    trainer = Trainer(cpu(), run.recorder.stretch.project, run.result.dataset())
    trainer.rewind(moment)
    return hash_of(trainer)


def test_a_journey_can_be_given_up() -> None:
    run = FirstRun(dropping("adam"), 40)
    assert Replayer(run.store).go(run.line, Goal(39), lambda _: False) is None


def test_stepping_by_one_update_calculates_next_to_nothing() -> None:
    run = FirstRun(dropping("adam"))
    replayer = Replayer(run.store)
    assert replayer.at_once(run.line, Goal(50)) is None
    replayer.go(run.line, Goal(50))
    for step in (49, 48, 45, 46, 47, 50, 51, 52):
        arrival = replayer.at_once(run.line, Goal(step))
        assert arrival is not None
        assert arrival.hash == run.hashes[step]


def test_a_gpu_run_goes_on_by_the_cpu_from_its_exact_weights() -> None:
    project, store = dropping("adam"), Store()
    trainer = Trainer(stand_in()[0], project, project.dataset())
    recorder = Recorder(store, trainer)
    for step in range(1, 61):
        trainer.advance(trainer.limit(batches=1), 60)
        if step % 20 == 0:
            # A device adds up in another order: its numbers are not to the last bit those of a CPU.
            trainer.engine.params._hidden *= np.float32(1 + 1e-6)
            store.add(recorder.stretch, trainer.moment(), float(step))
    result = trainer.result()
    recorder.finish(result)
    line, replayer = store.line(result), Replayer(store)
    exact = replayer.go(line, Goal(40))
    assert exact is not None
    assert (exact.note, exact.is_exact) == (EXACT, True)
    kept = recorder.stretch.moments[1]
    assert np.array_equal(exact.project.weights.flat(trainer.engine.program.order), kept.arrays[0])
    arrival = replayer.go(line, Goal(47))
    assert arrival is not None
    assert (arrival.note, arrival.is_exact) == (GPU.format(since=7), False)
    difference = replayer.difference(recorder.stretch, 47)
    assert difference is not None
    assert 1e-8 < difference < 1e-4


def on_digits(*middle: Layer, precision: str = "float32") -> Project:
    """Give the handwritten digits as images to some layers."""
    project = example("digits")
    named = [(f"middle{k}", layer) for k, layer in enumerate(middle)]
    spec = stack(
        ("input", Input(64)), ("image", Reshape(8, 8, 1)), *named, ("flat", Flatten()), ("output", Dense(10, "softmax"))
    )
    start = initial(spec, 1)
    run = RunSettings(batch_size=64, epochs=60, precision=precision)
    config = dataclasses.replace(project.config, run=run, optimizer=Adam(0.01))
    return dataclasses.replace(project, spec=spec, config=config, weights=start, initial=start)


def test_images_with_running_statistics_and_dropout() -> None:
    project = on_digits(
        Conv2D(3, 3, activation="relu"), MaxPool(2), BatchNorm(), Dropout(0.1), Conv2D(2, 2), LayerNorm()
    )
    run = FirstRun(project, 30, every=11)
    run.check(Replayer(run.store), to_and_fro(run))


@pytest.fixture
def use_images(request: pytest.FixtureRequest, use_compiled: None) -> None:  # noqa: F811
    get_ready(request, "image")


@pytest.mark.usefixtures("use_images")
def test_images_by_the_compiled_loop() -> None:
    run = FirstRun(on_digits(Conv2D(3, 3, activation="relu"), MaxPool(2)), 45, every=11)
    assert [turn.compiled for turn in run.recorder.stretch.turns] == [True]
    run.check(Replayer(run.store), to_and_fro(run))
