"""What holds for every layer and optimizer that there is, new ones too: the same small network for each of them."""

from __future__ import annotations

import dataclasses
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from core.backend import Backend, cpu
from core.catalogue import LAYERS
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.layers.embedding import Embedding
from core.losses import SquaredError
from core.optimizers import OPTIMIZERS, Adam, Momentum, new_state
from core.params import Weights
from core.program import Engine, compile_network
from core.project import Project
from core.project_file import load_project, save_project
from core.regularization import Regularization
from core.stopping import EarlyStopping
from core.trainer import Trainer
from core.walk import Walk, start_frame
from tests.core.combinations import drawn, network
from tests.core.compiled_cases import Run, compiled_loops, off, use_compiled
from tests.core.flat_networks import STEP, calculated
from tests.core.stand_in import stand_in
from tests.core.test_compiled_images import image_loops, use_images
from tests.measured import close
from tests.proof_table import SERVED

__all__ = ["compiled_loops", "image_loops", "use_compiled", "use_images"]

DTYPES = ("float32", "float64")
LOSS = SquaredError()


def project_for(kind: str, rows: int = 23, **run: object) -> Project:
    """Make a project for a network with a layer of `kind`, on rows that are drawn."""
    spec = network(kind, "tanh", LOSS)
    weights, x, y = drawn(spec, LOSS, rows)
    names = [f"x{k + 1}" for k in range(x.shape[1])] + [f"y{k + 1}" for k in range(y.shape[1])]
    columns = tuple(number_column(name, column) for name, column in zip(names, np.hstack([x, y]).T, strict=True))
    data = DataPlan(tuple(ColumnPlan(name, "input" if name[0] == "x" else "target") for name in names), GIVEN)
    settings = RunSettings(**{"batch_size": 5, "epochs": 6, "precision": "float64", **run})  # type: ignore[arg-type]
    config = TrainConfig(LOSS, Adam(learning_rate=0.01), settings)
    return Project(kind, spec, config, Table(kind, columns), data, weights, weights)


def frozen(project: Project) -> Project:
    """Freeze the layer in the middle."""
    layer = dataclasses.replace(project.spec["middle"].layer, frozen=True)  # type: ignore[call-arg]
    return project.with_spec(project.spec.replace("middle", layer))


def trained(project: Project, batches: int, backend: Backend | None = None) -> Project:
    trainer = Trainer(backend or cpu(), project, project.dataset())
    limit = trainer.limit(batches=batches)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


def same(one: Project, other: Project) -> bool:
    states = one.progress.state, other.progress.state
    return one.weights.same(other.weights) and all(np.array_equal(a, states[1][name]) for name, a in states[0].items())


@pytest.mark.proves("finite at ±1e4", layer="kind")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [1e4, -1e4])
@pytest.mark.parametrize("kind", LAYERS)
def test_rows_far_out_stay_finite(kind: str, size: float, dtype: str) -> None:
    spec = network(kind, "relu", LOSS)
    weights, x, y = drawn(spec, LOSS)
    if isinstance(spec.layers[1].layer, Embedding):
        table = f"{spec.layers[1].name}.table"
        weights = Weights({**weights, table: size + weights[table]})
    else:
        x = size + x * abs(size) * 0.01
    engine = Engine(cpu(), compile_network(spec, LOSS), len(x), dtype)
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(len(x))
    tape[engine.program.input][:], tape["y"][:] = x, y
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        engine.step(tape, STEP)
        engine.forward(tape)
    assert all(np.isfinite(array).all() for array in (engine.params, engine.grads, tape["loss"], tape["output.a"]))
    assert np.abs(tape["output.a"]).max() > 0


@pytest.mark.proves("GPU stand-in", layer="kind")
@pytest.mark.parametrize("kind", LAYERS)
def test_a_run_on_the_stand_in_is_the_run_on_the_cpu(kind: str) -> None:
    project = project_for(kind)
    backend, counts = stand_in()
    found = trained(project, 9, backend)
    assert same(found, trained(project, 9))
    assert counts.kernels


@pytest.mark.proves("exact resume", layer="kind")
@pytest.mark.proves("tests", network="resume")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", LAYERS)
def test_a_run_that_was_saved_and_opened_is_the_same_run(kind: str, dtype: str, tmp_path: Path) -> None:
    project = project_for(kind, precision=dtype)
    whole = trained(project, 17)
    paused = trained(trained(project, 3), 4)
    save_project(tmp_path / "p.deepstep", paused)
    assert same(trained(load_project(tmp_path / "p.deepstep"), 10), whole)
    assert not whole.weights.same(project.weights)


@pytest.mark.proves("no new array", layer="kind")
@pytest.mark.parametrize("kind", LAYERS)
def test_a_step_makes_no_array(kind: str) -> None:
    """Measured with many rows: one number per row would be noticed."""
    spec, rows = network(kind, "tanh", LOSS), 30_000
    weights, x, y = drawn(spec, LOSS, rows)
    engine = Engine(cpu(), compile_network(spec, LOSS), rows, "float64")
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(rows)
    tape[engine.program.input][:], tape["y"][:] = x, y
    engine.step(tape, 1)
    tracemalloc.start()
    engine.step(tape, 2)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < rows * 8


@pytest.mark.proves("explained truly", layer="kind")
@pytest.mark.parametrize("kind", LAYERS)
def test_every_equation_of_a_walk_is_true(kind: str) -> None:
    project = project_for(kind)
    walk = Walk(project, project.dataset(), 2, start_frame(project))
    told = [step for step in (walk[k] for k in range(len(walk))) if step.phase in ("forward", "backward")]
    assert told
    for step in told:
        assert close(calculated(step), step.result, 1e-12, 1e-12, step.title)


@pytest.mark.proves("compiled loop", layer="kind")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", SERVED)
def test_the_compiled_loop_makes_the_steps_of_numpy(use_images: None, kind: str, dtype: str) -> None:
    config, spec = TrainConfig(LOSS, Momentum(0.01), RunSettings(batch_size=10, precision=dtype)), SERVED[kind]
    assert off(Run(spec, config).numpy(50), Run(spec, config).compiled(50)) < {"float64": 1e-12, "float32": 1e-4}[dtype]


@pytest.mark.proves("finite at ±1e4", optimizer="kind")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_slopes_far_out_leave_finite_weights(kind: str, dtype: str) -> None:
    optimizer, size = OPTIMIZERS[kind](), 6
    slopes = np.array([1e4, -1e4, 0, 1e4, 1e-30, -1], dtype)
    params, state = np.ones(size, dtype), new_state(optimizer, lambda: np.zeros(size, dtype))
    scratch = np.zeros(optimizer.scratch_size(size), dtype)
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        for step in range(1, 51):
            optimizer.update(np, params, slopes * (-1) ** step, state, step, scratch)
    assert np.isfinite(params).all()
    assert all(np.isfinite(array).all() for array in state.values())


@pytest.mark.proves("no new array", optimizer="kind")
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_an_update_makes_no_array(kind: str) -> None:
    optimizer, size = OPTIMIZERS[kind](), 100_000
    draw = np.random.default_rng(1)
    params, slopes = draw.normal(size=size), draw.normal(size=size)
    state, scratch = new_state(optimizer, lambda: np.zeros(size)), np.zeros(optimizer.scratch_size(size))
    optimizer.update(np, params, slopes, state, 1, scratch)
    tracemalloc.start()
    optimizer.update(np, params, slopes, state, 2, scratch)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < params.nbytes / 4


@pytest.mark.proves("GPU stand-in", regularization="frozen")
@pytest.mark.proves("exact resume", regularization="frozen")
@pytest.mark.parametrize("kind", [kind for kind in LAYERS if hasattr(LAYERS[kind], "frozen")])
def test_a_frozen_layer_stays_after_a_pause_and_on_the_stand_in(kind: str) -> None:
    project = frozen(project_for(kind))
    whole = trained(project, 9)
    assert same(trained(trained(project, 4), 5), whole)
    assert same(trained(project, 9, stand_in()[0]), whole)
    held = [entry for entry in project.weights if entry.startswith("middle.")]
    assert held
    assert all(np.array_equal(whole.weights[name], project.weights[name]) for name in held)


@pytest.mark.proves("exact resume", optimizer="kind", regularization="weight_decay dropout")
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_every_optimizer_goes_on_with_dropout_and_shuffling(kind: str) -> None:
    project = project_for("dropout")
    limits = Regularization(l2=0.01, l1=0.001, clip_norm=1.0)
    config = dataclasses.replace(project.config, optimizer=OPTIMIZERS[kind](), regularization=limits)
    project = project.with_config(config)
    assert project.config.run.shuffle
    assert same(trained(trained(trained(project, 3), 4), 6), trained(project, 13))


@pytest.mark.proves("GPU stand-in", regularization="early_stopping best_weights")
def test_the_stand_in_stops_early_with_the_same_weights() -> None:
    project = project_for("dense", epochs=300)
    config = dataclasses.replace(
        project.config,
        optimizer=Adam(learning_rate=0.3),
        stopping=EarlyStopping(True, patience=3, restore_best=True),
    )
    project, found = project.with_config(config), []
    for backend in (cpu(), stand_in()[0]):
        trainer = Trainer(backend, project, project.dataset())
        while trainer.advance(trainer.limit(), 1.0):
            pass
        found.append((trainer.result(), trainer.epoch, trainer.reason))
    assert found[0][1:] == found[1][1:]
    assert 0 < found[0][1] < 300
    assert same(found[0][0], found[1][0])
