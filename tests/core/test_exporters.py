"""Every exporter with every layer and activation, and random networks: what is read back is what was written."""

from __future__ import annotations

import ast
import dataclasses
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.catalogue import LAYERS
from core.config import TrainConfig
from core.data.dataset import prepare
from core.data.encoders import ENCODERS
from core.data.encoders.categorical import OneHot
from core.data.plan import ColumnPlan, DataPlan, SplitPlan
from core.data.table import Table, category_column, number_column
from core.errors import UserError
from core.export import export_project, exporters
from core.export.proof import prove, read_export
from core.layers.activation import ActivationLayer
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import BinaryCrossEntropy, SquaredError
from core.project import Project
from core.spec import stack
from core.spreadsheets import harmless
from tests.core.export_columns import TASKS, every_column_project
from tests.core.export_networks import layer_project, plain_project, random_project, weights_for
from tests.core.flat_networks import between, two_inputs

FORMATS = tuple(exporters())
SINGLE = ("onnx",)
"""Formats that calculate in float32."""


def written(folder: Path, kind: str, project: Project) -> Path | None:
    """Export, or give None where the exporter says plainly that it cannot."""
    exporter = exporters()[kind]
    problems = exporter.problems(project)
    if problems:
        assert all("cannot" in sentence and "because" in sentence for sentence in problems), problems
        return None
    path = folder / f"model{exporter.suffix}"
    if exporter.folder:
        shutil.rmtree(path, ignore_errors=True)
    export_project(path, project)
    return path


def encoded_project(encoding: str) -> Project:
    """Make a project with one input column, encoded in one way."""
    days = category_column("few", [f"2024-01-{row + 1:02d}" for row in range(20)])
    few = category_column("few", [("a", "b")[row % 2] for row in range(20)])
    numbers = number_column("few", np.arange(20.0) % 2 + 1)
    encoder = ENCODERS[encoding]
    column = few if isinstance(encoder, OneHot) else days if encoder.reads == "date" else numbers
    table = Table("t", (column, number_column("y", np.arange(20.0))))
    plan = DataPlan((ColumnPlan("few", "input", encoding, encoder.missing[0]), ColumnPlan("y", "target")), SplitPlan())
    spec = stack(("input", Input(prepare(table, plan).x.shape[1])), ("output", Dense(1)))
    weights = weights_for(spec, np.random.default_rng(1))
    return Project(encoding, spec, TrainConfig(), table, plan, weights, weights)


def check(path: Path, project: Project) -> None:
    proof = prove(path, project, ask_peer=False)
    assert proof.problems == ()
    assert proof.rows == min(10, len(project.dataset().used))
    assert proof.read_back <= 1e-6
    assert proof.to_project is not None
    assert proof.to_project <= 1e-6


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("kind", FORMATS)
def test_every_layer_in_every_format(tmp_path: Path, kind: str, layer: str) -> None:
    project = layer_project(layer)
    path = written(tmp_path, kind, project)
    if path is not None:
        check(path, project)


@pytest.mark.parametrize("kind", FORMATS)
def test_several_inputs(tmp_path: Path, kind: str) -> None:
    project = plain_project(two_inputs(), whole=True)
    path = written(tmp_path, kind, project)
    if path is not None:
        check(path, project)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_encoding_of_a_column(tmp_path: Path, kind: str) -> None:
    for encoding in ENCODERS:
        project = encoded_project(encoding)
        path = written(tmp_path, kind, project)
        if path is not None:
            check(path, project)


def bent_project(target: str) -> Project:
    """Make a project with a clipped logarithm, a rank in an order and a constant; "log" or "labels" is predicted."""
    random = np.random.default_rng(4)
    prices = random.lognormal(2, 1.5, 40)
    prices[::9] = np.nan
    sizes = ["" if row % 13 == 0 else ("s", "m", "l")[row % 3] for row in range(40)]
    yes = [category_column(name, random.choice(["no", "yes"], 40)) for name in ("a", "b")]
    columns = (
        number_column("price", prices),
        category_column("size", sizes),
        number_column("y", prices[::-1] + 1),
        *yes,
    )
    wanted = ("y",) if target == "log" else ("a", "b")
    plans = [
        ColumnPlan("price", "input", "log", "constant", constant="3", clip=True),
        ColumnPlan("size", "input", "ordinal", "most frequent", settings=(("order", "s < m < l"),)),
        *(
            ColumnPlan(name, "target" if name in wanted else "ignore", "log" if name == "y" else "binary")
            for name in ("y", "a", "b")
        ),
    ]
    table, plan = Table("t", columns), DataPlan(tuple(plans), SplitPlan())
    spec = stack(("input", Input(2)), ("output", Dense(len(wanted), "sigmoid" if target == "labels" else "identity")))
    loss = BinaryCrossEntropy() if target == "labels" else SquaredError()
    weights = weights_for(spec, np.random.default_rng(1))
    return Project(target, spec, TrainConfig(loss), table, plan, weights, weights)


@pytest.mark.parametrize("target", ["log", "labels"])
@pytest.mark.parametrize("kind", FORMATS)
def test_clipped_logarithms_ranks_and_several_yes_or_no_targets(tmp_path: Path, kind: str, target: str) -> None:
    project = bent_project(target)
    path = written(tmp_path, kind, project)
    assert path is not None, exporters()[kind].problems(project)
    check(path, project)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("task", TASKS)
def test_every_encoder_with_every_rule_for_missing_values(tmp_path: Path, kind: str, task: str) -> None:
    project = every_column_project(task)
    path = written(tmp_path, kind, project)
    assert path is not None, exporters()[kind].problems(project)
    check(path, project)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("encoding", ["date", "standardise", "onehot"])
def test_a_state_of_other_parts_is_refused_by_the_name_of_the_column(kind: str, encoding: str) -> None:
    project = encoded_project(encoding)
    pipeline = project.dataset().pipeline
    strange = dataclasses.replace(pipeline.inputs[0], state={**pipeline.inputs[0].state, "moon": 1})
    sentences = exporters()[kind].refuses(project.spec, dataclasses.replace(pipeline, inputs=(strange,)))
    if kind in ("npz", "json", "hdf5", "csv"):
        assert sentences == ()
    else:
        assert sentences[0].startswith("few: ")
        assert "cannot have it, because" in sentences[0]


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("kind", FORMATS)
def test_every_activation_in_every_format(tmp_path: Path, kind: str, activation: str) -> None:
    project = layer_project("activation", activation)
    path = written(tmp_path, kind, project)
    if path is not None:
        check(path, project)


@pytest.mark.parametrize("kind", FORMATS)
def test_random_networks_come_back_and_give_the_same_bytes_again(tmp_path: Path, kind: str) -> None:
    exporter = exporters()[kind]
    for seed in range(12):
        project = random_project(seed)
        path = written(tmp_path, kind, project)
        if path is None:
            continue
        check(path, project)
        if exporter.folder or exporter.group == "project":
            continue
        bundle = read_export(path, exporter)
        if kind not in SINGLE:
            assert bundle.weights.same(project.weights)
        again = tmp_path / f"again{exporter.suffix}"
        exporter.write(again, bundle)
        assert again.read_bytes() == path.read_bytes(), seed


@pytest.mark.parametrize("kind", FORMATS)
def test_start_and_best_weights(tmp_path: Path, kind: str) -> None:
    project, exporter = random_project(1), exporters()[kind]
    if exporter.problems(project):
        return
    path = tmp_path / f"model{exporter.suffix}"
    export_project(path, project, "start")
    found = read_export(path, exporter).weights
    assert all(np.allclose(found[name], project.initial[name], rtol=1e-6) for name in project.initial)
    with pytest.raises(UserError, match="No best weights are kept"):
        export_project(path, project, "best")


def test_a_changed_file_is_not_taken_for_the_networks(tmp_path: Path) -> None:
    project = random_project(2)
    for kind in ("numpy", "python", "torch", "keras_code", "sklearn", "javascript", "c", "markdown", "latex"):
        path = tmp_path / f"model{exporters()[kind].suffix}"
        export_project(path, project)
        text = path.read_text(encoding="utf-8")
        path.write_text(
            text.replace("Deepstep", "Deepsteq", 1) if "Deepstep" in text else text + "\n", encoding="utf-8"
        )
        with pytest.raises(UserError, match="changed after Deepstep"):
            prove(path)


@dataclass(frozen=True)
class Strange(ActivationLayer):
    """A layer of a kind that no program knows."""

    kind: ClassVar[str] = "strange"


@pytest.mark.parametrize("kind", FORMATS)
def test_an_unknown_layer_is_refused_by_name_or_its_arrays_are_written(kind: str) -> None:
    project, exporter = layer_project("activation"), exporters()[kind]
    sentences = exporter.refuses(between(Strange("tanh")), project.dataset().pipeline)
    if kind in ("npz", "json", "hdf5", "csv"):
        assert sentences == ()
    else:
        assert len(sentences) == 1
        assert sentences[0].startswith("middle1: ")
        assert "cannot have it, because" in sentences[0]
        assert "strange" in sentences[0]


def test_texts_that_a_spreadsheet_would_run_are_made_harmless() -> None:
    for text in ("=1+1", "+1-1", "-1-1", "@x", "\t=1", "\r=1", " =1", "'=1"):
        assert harmless(text).startswith("'"), text
    assert harmless("plain") == "plain"


def test_exporting_needs_no_other_library(tmp_path: Path) -> None:
    """Nothing that an export does brings PyTorch, Keras or their like into the process."""
    import subprocess
    import sys

    code = f"""
import sys
from pathlib import Path
from tests.core.export_networks import random_project
from core.export import exporters
from core.export.bundle import bundle_of
for kind, exporter in exporters().items():
    project = random_project(0)
    if not exporter.problems(project):
        path = Path({str(tmp_path)!r}) / ("m" + exporter.suffix)
        exporter.write(path, bundle_of(project))
        exporter.read(path)
print(sorted(set(sys.modules) & set("torch keras onnx onnxruntime h5py safetensors sklearn tensorflow".split())))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


NASTY = (
    '"""\nimport os\n"""',
    "'''",
    "\\",
    "*/ int main() {} /*",
    "\u2028alert(1)",
    "{0}",
    "x\\",
    '"',
    "</script>",
    "-->",
    "$$",
    "*\\ int x; /\\*",
    "/*",
    "*/*/",
    "\x85x",
)


@pytest.mark.parametrize("kind", ["numpy", "python", "torch", "keras_code", "sklearn"])
def test_a_name_stays_a_name_in_every_program(tmp_path: Path, kind: str) -> None:
    """No name of network, column or class can become a statement of a program: verifying runs what it writes."""
    project, exporter = random_project(5), exporters()[kind]
    wanted = None
    for name in ("plain", *NASTY):
        path = tmp_path / f"m{exporter.suffix}"
        export_project(path, dataclasses.replace(project, name=name))
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree)
        found = [type(node).__name__ for node in tree.body]
        wanted = wanted or found
        assert found == wanted, name
        assert read_export(path, exporter).name == name


def test_a_program_with_a_line_of_its_own_is_refused_and_not_run(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    for kind in ("numpy", "python"):
        path = tmp_path / f"m{exporters()[kind].suffix}"
        export_project(path, random_project(5))
        with path.open("a", encoding="utf-8") as file:
            file.write("open('touched', 'w')\n")
        with pytest.raises(UserError, match="changed after Deepstep"):
            prove(path)
        assert not (tmp_path / "touched").exists()
