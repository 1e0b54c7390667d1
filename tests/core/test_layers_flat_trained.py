"""The layers on flat rows in whole runs: other devices, continuing, project files, exported networks."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.backend import Backend, cpu
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.export import export_project, exporters
from core.export.model import read_model
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.input import Input
from core.losses import SquaredError
from core.params import initial
from core.predict import predict
from core.program import Engine, compile_network
from core.project import Project
from core.project_file import load_project, save_project
from core.spec import NetworkSpec, stack
from core.start import example
from core.trainer import Trainer
from tests.core.batches_of_rows import project_on
from tests.core.flat_networks import (
    SINGLE,
    STEP,
    between,
    branched,
    categories,
    doubled,
    engine_for,
    graph,
    rows_for,
    two_inputs,
    two_outputs,
    weights_for,
)  # fmt: skip
from tests.core.stand_in import stand_in

NETWORKS = {name: between(layer) for name, layer in SINGLE.items()}
NETWORKS |= {"branched": branched(), "doubled": doubled(), "categories": categories(), "several_inputs": two_inputs()}
NETWORKS |= {"several_outputs": two_outputs()}
KINDS = ("activation tanh", "dropout", "batch_norm", "layer_norm", "prelu")


def inserted(name: str, **run: object) -> Project:
    """Put a layer into iris's network."""
    project = example("iris")
    spec, _ = project.spec.insert(SINGLE[name], project.spec.names[1])
    return with_network(project, spec, **run)


def with_network(project: Project, spec: NetworkSpec, **run: object) -> Project:
    settings = dataclasses.replace(project.config.run, **{"epochs": 3, "batch_size": 7, **run})  # type: ignore[arg-type]
    config, start = dataclasses.replace(project.config, run=settings), initial(spec, 4)
    return dataclasses.replace(project, spec=spec, config=config, weights=start, initial=start)


def branches_on_iris() -> Project:
    project = example("iris")
    first, last = project.spec.names[1], project.spec.output
    layers = [(s.name, s.layer, " ".join(s.inputs)) for s in project.spec.layers[:2]]
    layers += [(name, layer, read.replace("hidden1", first)) for name, layer, read in (
        ("norm", SINGLE["batch_norm"], "hidden1"),
        ("drop", SINGLE["dropout"], "norm"),
        ("skip", branched()["skip"].layer, "hidden1 drop"),
        ("side", branched()["side"].layer, "skip norm input"),
    )]  # fmt: skip
    return with_network(project, graph(*layers, (last.name, last.layer, "side")))


def categories_project() -> Project:
    """Make a project whose inputs are category numbers."""
    generator = np.random.default_rng(2)
    first, second = generator.integers(5, size=(2, 60)).astype(float)
    columns = {"first": first, "second": second, "y": np.sin(first) + second % 2}
    table = Table("categories", tuple(number_column(name, values) for name, values in columns.items()))
    uses = zip(columns, ("input", "input", "target"), strict=True)
    plan = DataPlan(tuple(ColumnPlan(name, use) for name, use in uses), GIVEN)
    spec = stack(("input", Input(2)), ("embed", Embedding(5, 3)), ("output", Dense(1, "identity")))
    iris, start = example("iris"), initial(spec, 4)
    config = dataclasses.replace(iris.config, loss=SquaredError())
    return with_network(Project("categories", spec, config, table, plan, start, start), spec)


PROJECTS = {
    **{name: inserted(name) for name in KINDS},
    "branched": branches_on_iris(),
    "embedding": categories_project(),
    "several_inputs": project_on(two_inputs(), rows=40, batch=7),
    "several_outputs": project_on(two_outputs(), rows=40, batch=7),
}


def trained(project: Project, backend: Backend | None = None, **amount: int) -> Project:
    trainer = Trainer(backend or cpu(), project, project.dataset())
    limit = trainer.limit(**amount)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


@pytest.mark.proves("GPU stand-in", layer=lambda given: NETWORKS[given["name"]])
@pytest.mark.proves("tests", network="name")
@pytest.mark.parametrize("name", NETWORKS)
def test_a_step_on_another_device_gives_the_same_bits(name: str) -> None:
    spec, (backend, counts) = NETWORKS[name], stand_in()
    here = engine_for(spec, 5, 3)
    there = Engine(backend, compile_network(spec, SquaredError()), 5, "float64", 3)
    there.load(weights_for(spec, 3).flat(there.program.order))
    tapes = here.tape(5), there.tape(5)
    x, y = rows_for(spec, 5, 3)
    backend.xp.copyto(tapes[1][there.program.input], backend.to_device(x))
    backend.xp.copyto(tapes[1]["y"], backend.to_device(y))
    counts.clear()
    here.step(tapes[0], STEP)
    there.step(tapes[1], STEP)
    assert (counts.to_device, counts.to_host) == (0, 0)
    for mine, other in ((here.params, there.params), (here.grads, there.grads)):
        assert np.array_equal(mine, backend.to_host(other))
    for engine, tape in ((here, tapes[0]), (there, tapes[1])):
        engine.forward(tape)
    assert np.array_equal(tapes[0]["output.a"], backend.to_host(tapes[1]["output.a"]))


@pytest.mark.proves("GPU stand-in", layer=lambda given: PROJECTS[given["name"]].spec, regularization="name")
@pytest.mark.parametrize("name", PROJECTS)
def test_a_run_on_another_device_gives_the_same_weights(name: str) -> None:
    project = PROJECTS[name]
    assert trained(project, stand_in()[0]).weights.same(trained(project).weights)


@pytest.mark.proves("exact resume", layer=lambda given: PROJECTS[given["name"]].spec, regularization="name")
@pytest.mark.proves("tests", network=lambda given: f"resume {given['name']}")
@pytest.mark.parametrize("precision", ["float32", "float64"])
@pytest.mark.parametrize("name", PROJECTS)
def test_a_run_that_is_continued_is_the_same_run(name: str, precision: str) -> None:
    project = with_network(PROJECTS[name], PROJECTS[name].spec, precision=precision)
    whole = trained(project, batches=31)
    parts = trained(trained(trained(project, batches=4), batches=17), batches=10)
    assert parts.weights.same(whole.weights)
    assert not whole.weights.same(project.weights)


@pytest.mark.parametrize("name", ["dropout", "branched"])
def test_another_seed_is_another_run(name: str) -> None:
    project = with_network(PROJECTS[name], PROJECTS[name].spec, shuffle=False)
    other = with_network(project, project.spec, shuffle=False, seed=project.config.run.seed + 1)
    assert not trained(project, batches=5).weights.same(trained(other, batches=5).weights)


@pytest.mark.proves("exact resume", layer=lambda given: PROJECTS[given["name"]].spec, regularization="name")
@pytest.mark.parametrize("name", PROJECTS)
def test_a_project_file_keeps_everything(name: str, tmp_path: Path) -> None:
    project = trained(PROJECTS[name], batches=5)
    save_project(tmp_path / "p.deepstep", project)
    loaded = load_project(tmp_path / "p.deepstep")
    assert loaded.spec == project.spec
    assert loaded.weights.same(project.weights)
    assert trained(loaded, batches=5).weights.same(trained(project, batches=5).weights)


@pytest.mark.parametrize("kind", exporters())
@pytest.mark.parametrize("name", PROJECTS)
def test_an_exported_network_predicts_the_same(name: str, kind: str, tmp_path: Path) -> None:
    exporter = exporters()[kind]
    project = trained(PROJECTS[name], batches=5)
    if exporter.problems(project):
        pytest.skip(exporter.problems(project)[0])
    path = tmp_path / f"model{exporter.suffix}"
    export_project(path, project)
    if kind not in ("npz", "json"):
        assert path.stat().st_size
        return
    model = read_model(path)
    assert model.spec == project.spec
    assert model.weights.same(project.weights)
    assert np.array_equal(model.predict(project.table), predict(project.spec, project.weights, project.dataset().x))


def test_running_statistics_learn_and_predicting_is_deterministic() -> None:
    project = trained(PROJECTS["branched"], epochs=20)
    x = project.dataset().x
    assert not np.array_equal(project.weights["norm.mean"], project.initial["norm.mean"])
    assert np.array_equal(predict(project.spec, project.weights, x), predict(project.spec, project.weights, x))
    one = np.concatenate([predict(project.spec, project.weights, row[None]) for row in x[:10]])
    assert one == pytest.approx(predict(project.spec, project.weights, x[:10]), rel=1e-12)


def test_a_wider_layer_keeps_the_statistics_of_the_neurons_that_stay() -> None:
    project = trained(PROJECTS["batch_norm"], batches=9)
    first = project.spec.names[1]
    layer = project.spec[first].layer
    wider = project.with_spec(project.spec.replace(first, dataclasses.replace(layer, units=layer.units + 2)))  # type: ignore[attr-defined, call-arg]
    name = f"{project.spec.names[2]}.variance"
    assert np.array_equal(wider.weights[name][:-2], project.weights[name])
    assert (wider.weights[name][-2:] == 1).all()


def test_dropout_and_batch_normalization_learn_iris() -> None:
    for name in ("dropout", "batch_norm", "layer_norm", "prelu"):
        project = with_network(PROJECTS[name], PROJECTS[name].spec, epochs=40, batch_size=16)
        data, done = project.dataset(), trained(project)
        right = predict(done.spec, done.weights, data.x).argmax(axis=1) == data.y.argmax(axis=1)
        assert right.mean() > 0.9, name
    assert isinstance(PROJECTS["dropout"].spec.layers[2].layer, Dropout)
