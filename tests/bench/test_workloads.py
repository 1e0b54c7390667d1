"""What every contestant gets, and that Deepstep's first step is the engine's."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from bench import kinks
from bench.deepstep import Deepstep
from bench.workloads import WORKLOADS, Workload
from core.backend import cpu
from core.program import Engine, compile_network

SMALL = Workload("small", (5, 6, 3), "relu", True, 4, 12, "adam", 0.001)
IMAGES = Workload("images", (64, 3), "relu", True, 4, 12, "adam", 0.001, filters=(2,))


@pytest.mark.parametrize("workload", [*WORKLOADS.values(), SMALL, IMAGES], ids=lambda w: w.name)
def test_plain_values_give_the_workload_back(workload: Workload) -> None:
    assert Workload.from_json(json.loads(json.dumps(dataclasses.asdict(workload)))) == workload


@pytest.mark.parametrize("workload", [SMALL, IMAGES, WORKLOADS["W1b"]], ids=lambda w: w.name)
def test_stored_data_are_those_that_the_trainer_gets(workload: Workload, tmp_path: Path) -> None:
    stored = workload.store(tmp_path)
    x, y = stored.data()
    project, data = stored.project()
    assert x.shape == (workload.rows, workload.sizes[0])
    assert np.array_equal(data.x, x)
    assert np.array_equal(data.y, np.eye(workload.sizes[-1])[y] if workload.classes else y)
    assert list(data.train) == list(range(workload.rows))
    order = compile_network(project.spec, project.config.loss).order
    assert np.array_equal(project.weights.flat(order).astype("float32"), stored.params())


def test_no_row_of_the_first_batch_is_near_a_kink(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinks, "MARGIN", 0.05)  # so that many are
    for workload in (SMALL, IMAGES):
        workload = dataclasses.replace(workload, batch=40, rows=80)
        project, _ = workload.project()
        rows = workload.first_batch()
        assert kinks.near(project, workload.data()[0][rows]).any()
        assert not kinks.near(project, workload.store(tmp_path).data()[0][rows]).any()


def test_every_row_is_there_twice() -> None:
    x, y = SMALL.data()
    assert np.array_equal(x[:6], x[6:])
    assert not np.array_equal(y[:6], y[6:])


def test_operations_are_counted() -> None:
    # Forward and weight slopes of both layers, input slopes of the second one alone; two for a multiply-add.
    assert SMALL.flops() == 2 * 4 * (2 * 5 * 6 + 3 * 6 * 3)
    # A 3×3 convolution of an 8×8 image into 2 channels, then 4·4·2 numbers into 3.
    assert IMAGES.flops() == 2 * 4 * (2 * 8 * 8 * 9 * 2 + 3 * 32 * 3)


@pytest.mark.parametrize("workload", [SMALL, IMAGES, WORKLOADS["W1a"]], ids=lambda w: w.name)
def test_the_first_step_is_that_of_the_engine_on_the_first_batch(
    workload: Workload, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DEEPSTEP_COMPILED", "off")
    contestant = Deepstep()
    workload = workload.store(tmp_path)
    contestant.open(workload)
    slopes, params = contestant.first_step()
    project, data = workload.project()
    engine = Engine(cpu(), compile_network(project.spec, project.config.loss), workload.batch, "float32")
    engine.load(workload.params())
    tape, rows = engine.tape(workload.batch), workload.first_batch()
    tape["input.a"][:], tape["y"][:] = data.x[rows], data.y[rows]
    engine.step(tape)
    assert np.array_equal(slopes, engine.grads)
    assert np.abs(slopes).max() > 0
    assert not np.array_equal(params, workload.params())
    steps, seconds = contestant.train(0.01)
    assert steps > 0
    assert seconds >= 0.005  # a call ends at nine tenths of its time
    assert contestant.setting() == "NumPy"
