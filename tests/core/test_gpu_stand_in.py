"""The whole core on arrays that are not NumPy's: nothing slips to the host, results are the CPU's to the bit."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.backend import cpu
from core.config import RunSettings, TrainConfig
from core.data.catalogue import all_sets
from core.layers.dense import Dense
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS, SGD
from core.params import initial
from core.predict import predict
from core.project import Project
from core.start import example
from core.trainer import Trainer
from tests.core.stand_in import DeviceArray, stand_in


def short(project: Project, **run: object) -> Project:
    settings = dataclasses.replace(project.config.run, **{"epochs": 2, "batch_size": 8, **run})
    return dataclasses.replace(project, config=dataclasses.replace(project.config, run=settings))


def trained(project: Project, backend: object) -> Trainer:
    trainer = Trainer(backend, project, project.dataset())  # type: ignore[arg-type]
    limit = trainer.limit()
    while trainer.advance(limit, 0.01):
        trainer.snapshot(limit)
    return trainer


@pytest.mark.proves("GPU stand-in", gpu="whole_runs")
@pytest.mark.parametrize(
    "kind",
    [pytest.param(k, marks=[pytest.mark.long] if k == "mnist" else []) for k in all_sets() if k != "digits"],
)
def test_training_every_data_set_gives_the_numbers_of_the_cpu(kind: str) -> None:
    project = short(example(kind))
    here, there = trained(project, cpu()), trained(project, stand_in()[0])
    assert there.result().weights.same(here.result().weights)
    assert dataclasses.astuple(there.evaluate()) == pytest.approx(dataclasses.astuple(here.evaluate()), nan_ok=True)


@pytest.mark.proves("GPU stand-in", optimizer="optimizer")
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer(optimizer: str) -> None:
    project = short(example("xor"))
    project = project.with_config(dataclasses.replace(project.config, optimizer=OPTIMIZERS[optimizer]()))
    here, there = trained(project, cpu()).result(), trained(project, stand_in()[0]).result()
    assert there.weights.same(here.weights)
    for name, values in here.progress.state.items():
        assert np.array_equal(values, there.progress.state[name])


@pytest.mark.proves("GPU stand-in", activation="activation", loss="loss")
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
def test_every_activation_and_loss(activation: str, loss: str) -> None:
    chosen = LOSSES[loss]()
    last = chosen.logits_of or activation
    kind = "circles" if not chosen.problem(last, 1) else "spirals"
    project = example(kind)
    spec = project.spec.replace("hidden1", Dense(6, activation))
    spec = spec.replace("output", dataclasses.replace(spec["output"].layer, activation=last))
    assert not chosen.problem(last, spec.shapes()["output"][0])
    config = TrainConfig(chosen, SGD(learning_rate=0.01), RunSettings(batch_size=50, epochs=1))
    start = initial(spec, 4)
    project = dataclasses.replace(project, spec=spec, config=config, weights=start, initial=start)
    assert trained(project, stand_in()[0]).result().weights.same(trained(project, cpu()).result().weights)


def test_predicting() -> None:
    project = example("iris")
    x = project.dataset().x
    there = predict(project.spec, project.weights, x, stand_in()[0])
    assert np.array_equal(there, predict(project.spec, project.weights, x))


@pytest.mark.proves("GPU stand-in", gpu="no_transfer kernels gathered_batches")
def test_no_copy_and_a_bounded_number_of_kernels_in_a_step() -> None:
    backend, counts = stand_in()
    project = short(example("spirals"), batch_size=42, epochs=100)
    trainer = Trainer(backend, project, project.dataset())
    trainer.advance(trainer.limit(batches=1), 60)
    counts.clear()
    for _ in range(5):
        trainer._train_batch()
    assert (counts.to_device, counts.to_host) == (0, 0)
    assert len(counts.kernels) / 5 <= 60, sorted(set(counts.kernels))


@pytest.mark.proves("GPU stand-in", gpu="no_transfer gathered_batches")
def test_an_epoch_copies_one_permutation_to_the_device() -> None:
    backend, counts = stand_in()
    project = short(example("spirals"), batch_size=42, epochs=100_000)
    trainer = Trainer(backend, project, project.dataset())
    trainer.advance(trainer.limit(epochs=1), 60)
    counts.clear()
    for _ in range(2 * trainer.steps_per_epoch):
        trainer._train_batch()
    assert counts.to_device == 2
    assert counts.to_host == 0


@pytest.mark.proves("GPU stand-in", gpu="no_transfer")
def test_the_stand_in_refuses_what_cupy_refuses() -> None:
    backend, _ = stand_in()
    array = backend.to_device(np.ones(3))
    with pytest.raises(TypeError):
        np.asarray(array)
    with pytest.raises(TypeError):
        backend.xp.add(array, np.ones(3))
    assert isinstance(backend.xp.add(array, 1), DeviceArray)
