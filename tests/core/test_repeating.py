"""A training step that is recorded once and repeated: the numbers of the step done anew, without arrays made."""

from __future__ import annotations

import dataclasses
import tracemalloc
from typing import Any

import numpy as np
import pytest

from core.backend import Backend, cpu
from core.config import RunSettings, TrainConfig
from core.layers.batch_norm import BatchNorm
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.losses import CategoricalCrossEntropy
from core.optimizers import OPTIMIZERS, Adam
from core.params import initial
from core.project import Project
from core.recording import Call, NotRecordable, Recorder
from core.replay import calls, needed, shared
from core.spec import stack
from core.start import example
from core.trainer import Trainer

BATCH = 64


def network(*between: Any, precision: str = "float32", optimizer: Any = None) -> Project:
    """Make 2 → 256 → … → 3 on the spirals; wide, so that no array of a layer is small."""
    project = example("spirals")
    middle = ((f"middle{k}", layer) for k, layer in enumerate(between))
    spec = stack(("input", Input(2)), ("hidden", Dense(256, "relu")), *middle, ("output", Dense(3, "softmax")))
    run = RunSettings(batch_size=BATCH, epochs=100, precision=precision)
    config = TrainConfig(CategoricalCrossEntropy(), optimizer or Adam(), run)
    start = initial(spec, 1)
    return dataclasses.replace(project, spec=spec, config=config, weights=start, initial=start)


def trained(project: Project, backend: Backend) -> Trainer:
    trainer = Trainer(backend, project, project.dataset())
    trainer.advance(trainer.limit(epochs=3), 60)
    return trainer


def anew() -> Backend:
    """Give the backend that does every call when it comes."""
    return dataclasses.replace(cpu(), bind=None, kernel=None)


@pytest.mark.parametrize("precision", ["float32", "float64"])
@pytest.mark.parametrize("layer", [Dense(32, "gelu"), Dropout(0.3), BatchNorm(), LayerNorm(), Dense(8, "softmax")])
def test_repeated_steps_are_those_done_anew_bit_for_bit(layer: Any, precision: str) -> None:
    """The last batch of an epoch is smaller, so two recordings take turns."""
    project = network(layer, precision=precision)
    here, there = trained(project, cpu()), trained(project, anew())
    assert here.steps_per_epoch * BATCH > here.rows
    assert here.result().weights.same(there.result().weights)
    assert here.evaluate() == there.evaluate()


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_updates_on_pieces_are_the_updates_of_the_whole(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.blocks.BLOCK", 100)
    project = network(Dense(8), optimizer=OPTIMIZERS[kind]())
    here, there = trained(project, cpu()).result(), trained(project, anew()).result()
    assert here.weights.same(there.weights)
    for name, values in here.progress.state.items():
        assert np.array_equal(values, there.progress.state[name])


def test_training_makes_no_arrays() -> None:
    trainer = trained(network(Dense(256, "tanh"), Dropout(0.2), BatchNorm()), cpu())
    tracemalloc.start()
    for _ in range(trainer.steps_per_epoch - 1):
        trainer._train_batch()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # NumPy's buffer for mixed types takes 33 kB; the smallest array of a hidden layer takes 64 · 256 · 4 bytes.
    assert peak < 40_000


@pytest.mark.parametrize(
    "act", ["bool(a)", "float(a)", "a + a", "a[a]", "xp.zeros(3)", "xp.unique(a)", "a.T.reshape(-1)"]
)
def test_what_cannot_be_repeated_is_refused(act: str) -> None:
    notes = Recorder()
    held = notes.hold({"a": np.zeros((2, 3))})["a"]
    with pytest.raises((NotRecordable, TypeError)):
        eval(act, {"a": held, "xp": notes})
    assert notes.calls == []


def test_a_step_that_cannot_be_recorded_is_done_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    def rows(self: Any, xp: Any, read: Any, y: Any, out: Any, scratch: Any) -> None:
        if float(read[0, 0]) > 1e9:
            raise AssertionError
        original(self, xp, read, y, out, scratch)

    expected = trained(network(), cpu()).result().weights
    original = CategoricalCrossEntropy.rows
    monkeypatch.setattr(CategoricalCrossEntropy, "rows", rows)
    assert trained(network(), cpu()).result().weights.same(expected)


def test_only_what_is_read_is_calculated() -> None:
    a, b, c = (np.ones(4) for _ in range(3))
    notes = [
        Call("add", (a, 1.0), {}, b),  # written over before it is read
        Call("multiply", (a, 2.0), {}, b),
        Call("add", (a, a), {}, c),  # nobody reads it
    ]
    assert needed(notes, [b]) == notes[1:2]
    # What is read at the beginning of the next step is needed.
    assert needed([Call("add", (b, c), {}, b), notes[2]], [b])[1:] == notes[2:]


def test_the_same_value_is_calculated_once() -> None:
    recorder, z, out = Recorder(), np.arange(12.0).reshape(4, 3), np.zeros((4, 3))
    held = recorder.hold({"z": z, "out": out})
    for function in (recorder.subtract, recorder.add):
        top = recorder.max(held["z"], axis=1, keepdims=True)
        function(held["out"], top, out=held["out"])
    assert [call.function for call in shared(recorder.calls)] == ["max", "subtract", "add"]
    out.fill(0)
    for call in calls(recorder.calls, [out]):
        call()
    assert np.array_equal(out, np.zeros((4, 3)))
