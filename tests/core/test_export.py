from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.errors import UserError
from core.export import export_project, exporters
from core.export.bundle import bundle_of
from core.export.model import read_model
from core.layers.dense import Dense
from core.predict import predict
from core.project import Project
from core.project_file import save_project
from core.start import example, new_project
from core.trainer import Trainer

FORMATS = tuple(exporters())
ACTIVATIONS = {
    "identity": lambda z: z,
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "softmax": lambda z: np.exp(z) / np.exp(z).sum(axis=1, keepdims=True),
}


def table(target: str) -> Table:
    draw = np.random.default_rng(5)
    size, age = draw.normal(3, 2, 60), draw.normal(40, 9, 60)
    size[11] = np.nan
    kinds = ["a", "b", 'ü, "c"'] * 20
    known = np.nan_to_num(size)
    targets = {
        "number": number_column("y", 7 * known + age),
        "two": category_column("y", ["yes" if n > 3 else "no" for n in known]),
        "three": category_column("y", ["low" if n < 2 else "mid" if n < 4 else "high" for n in known]),
    }
    return Table(
        "t", (number_column("size", size), number_column("age", age), category_column("kind", kinds), targets[target])
    )


def trained(project: Project, epochs: int = 3) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(epochs=epochs)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


@pytest.fixture(params=["number", "two", "three"])
def project(request) -> Project:
    data = table(request.param)
    return trained(new_project("shop", data, suggest(data, "y")))


@pytest.mark.parametrize("kind", FORMATS)
def test_an_exported_network_comes_back_exactly(tmp_path, project, kind):
    path = tmp_path / f"model{exporters()[kind].suffix}"
    export_project(path, project)
    model, data = read_model(path), project.dataset()
    assert model.spec == project.spec
    assert all(model.weights[name].tobytes() == project.weights[name].tobytes() for name in project.weights)
    assert model.pipeline == data.pipeline
    assert (model.name, model.made_with["deepstep"]) == ("shop", "0.1.0")
    assert set(model.metrics) == {"train", "validation", "test"}
    assert len(model.rows) == 10
    expected = predict(project.spec, project.weights, data.x)
    assert np.array_equal(model.predict(project.table), expected)


def test_a_project_file_is_a_model_too(tmp_path, project):
    save_project(tmp_path / "p.deepstep", project)
    model = read_model(tmp_path / "p.deepstep")
    assert np.array_equal(model.predict(project.table), bundle_of(project).predict(project.table))


def test_the_same_project_gives_the_same_bytes(tmp_path, project):
    for suffix in (".npz", ".json"):
        for name in ("a", "b"):
            export_project(tmp_path / f"{name}{suffix}", project)
        assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_the_npz_can_be_used_with_numpy_alone(tmp_path, project):
    export_project(tmp_path / "m.npz", project)
    a = np.load(tmp_path / "m.npz")
    x = a["test_inputs"]
    for layer in json.loads(str(a["model"]))["network"][1:]:
        name, settings = layer["name"], layer["settings"]
        bias = a[name + ".bias"] if settings["bias"] else 0
        x = ACTIVATIONS[settings["activation"]](x @ a[name + ".weight"] + bias)
    assert np.allclose(x, a["test_outputs"], rtol=1e-12, atol=1e-12)
    a.close()


def test_the_json_can_be_used_with_numpy_alone(tmp_path, project):
    export_project(tmp_path / "m.json", project)
    m = json.loads((tmp_path / "m.json").read_text())
    w, x = {name: np.array(values) for name, values in m["weights"].items()}, m["test_inputs"]
    for layer in m["network"][1:]:
        name, settings = layer["name"], layer["settings"]
        x = ACTIVATIONS[settings["activation"]](
            x @ w[name + ".weight"] + (w[name + ".bias"] if settings["bias"] else 0)
        )
    assert np.allclose(x, m["test_outputs"], rtol=1e-12, atol=1e-12)
    assert set(m["test_rows"][0]) == {"size", "age", "kind"}
    assert "y" in m["test_predictions"][0]


def test_test_rows_with_missing_values_come_back(tmp_path):
    data = table("two")
    plan = suggest(data, "y").with_split(train=1, validation=0, test=100, shuffle=False, stratified=False)
    rows = np.r_[np.arange(12, 60), np.arange(11, 12)]
    project = new_project("p", data.take(np.roll(rows, 40)), plan)
    export_project(tmp_path / "m.json", project)
    described = read_model(tmp_path / "m.json")
    assert len(described.rows) == 10


def test_a_bundled_example_is_exported_with_its_weights(tmp_path):
    export_project(tmp_path / "bank.npz", example("bank"))
    model = read_model(tmp_path / "bank.npz")
    assert model.outputs[0, 0] == 9.0
    assert model.rows[0] == {"children": 2.0, "accounts": 3.0}


def test_a_model_lacking_a_column_says_which(tmp_path, project):
    export_project(tmp_path / "m.npz", project)
    short = Table("short", project.table.columns[1:])
    with pytest.raises(UserError, match="'size'"):
        read_model(tmp_path / "m.npz").predict(short)


def test_what_cannot_be_exported_is_said_and_nothing_is_written(tmp_path, project):
    output = project.spec.output
    wrong = project.with_spec(project.spec.replace(output.name, dataclasses.replace(output.layer, units=9)))
    with pytest.raises(UserError, match="output: the target needs"):
        export_project(tmp_path / "m.npz", wrong)
    with pytest.raises(UserError, match=r"m\.xyz: .*\.npz, .*\.json"):
        export_project(tmp_path / "m.xyz", project)
    assert not list(tmp_path.iterdir())
    assert isinstance(output.layer, Dense)


def refused(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_model(path)
    sentence = str(caught.value)
    assert sentence.startswith(path.name)
    assert "\n" not in sentence
    return sentence


@pytest.fixture
def text(tmp_path, project) -> Path:
    export_project(tmp_path / "m.json", project)
    return tmp_path / "m.json"


def changed(path: Path, change) -> Path:
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))
    return path


def flip(data):
    data["weights"]["hidden1.weight"][0][0] += 0.1


BAD = {
    "a changed weight": (flip, "outputs of its test rows"),
    "a changed output": (lambda d: d["test_outputs"][0].__setitem__(0, 9.5), "outputs of its test rows"),
    "a changed row": (lambda d: d["test_rows"][0].__setitem__("age", 4), "inputs of its test rows"),
    "no weights": (lambda d: d.pop("weights"), "no exported network"),
    "a missing weight": (lambda d: d["weights"].pop("hidden1.bias"), "hidden1.bias is missing"),
    "a weight as text": (lambda d: d["weights"].update({"hidden1.bias": ["1"]}), "numbers only"),
    "a ragged weight": (lambda d: d["weights"].update({"hidden1.bias": [1, [2]]}), "damaged"),
    "NaN": (lambda d: d["weights"]["hidden1.bias"].__setitem__(0, float("nan")), "NaN"),
    "another program's": (lambda d: d.update(format="x"), "no exported network"),
    "a newer one": (lambda d: d.update(version=9), "format 9.*update"),
    "no network": (lambda d: d.pop("network"), "network is missing"),
    "no preprocessing": (lambda d: d.update(preprocessing=[]), "Preprocessing"),
    "other preprocessing": (lambda d: d["preprocessing"]["inputs"].pop(), "does not fit"),
    "rows": (lambda d: d.update(test_rows=3), "test rows"),
    "a row without a value": (lambda d: d["test_rows"][0].pop("age"), "'age'"),
    "metrics": (lambda d: d.update(metrics=3), "metrics have to be numbers"),
    "a metric as text": (lambda d: d["metrics"]["train"].update(loss="low"), "metrics have to be numbers"),
    "metrics of one part only": (lambda d: d["metrics"]["train"].pop("loss"), "the same ones"),
}


@pytest.mark.parametrize(("change", "words"), BAD.values(), ids=BAD.keys())
def test_each_damaged_part_is_told(text, change, words):
    import re

    sentence = refused(changed(text, change))
    assert re.search(words, sentence), sentence


def test_a_file_cut_short_is_told(tmp_path, project):
    for suffix in (".npz", ".json"):
        path = tmp_path / f"m{suffix}"
        export_project(path, project)
        data = path.read_bytes()
        for part in range(10):
            path.write_bytes(data[: len(data) * part // 10])
            refused(path)


def test_other_files_are_told(tmp_path, project):
    other = tmp_path / "other.npz"
    np.savez(other, a=np.ones(3))
    assert "model is missing" in refused(other)
    with zipfile.ZipFile(other, "w") as file:
        file.writestr("a.txt", "hello")
    assert "a.txt" in refused(other)
    other.write_bytes(b"\x89PNG....")
    assert "no project" in refused(other)
    assert "no such file" in refused_missing(tmp_path / "nix.npz")


def refused_missing(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_model(path)
    return str(caught.value)
