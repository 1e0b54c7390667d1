"""What every version wrote opens in this one with the same numbers; what a later one writes is refused by its name."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.errors import UserError
from core.export import exporters
from core.export.bundle import FORMAT_VERSION
from core.export.model import read_model
from core.lessons.reading import read_lesson
from core.pieces import from_bytes
from core.predict import predict
from core.project_file import FORMAT, load_project, save_project
from core.sealing import SEAL, sealed
from core.share.link import project_of
from core.teaching.package import load_package

FROZEN = Path(__file__).parent / "frozen"
PROJECTS = {
    "project-1-first.deepstep": ("29b13cbe41fc51d7", 9, 0, 0, 0.09577381331264997),
    "project-1-branches.deepstep": ("29b13cbe41fc51d7", 9, 0, 0, 0.09577381331264997),
    "project-1-runs.deepstep": ("dcc7a7d8cbf1a7fb", 9, 0, 0, 0.09577381327232311),
    "project-1-rich.deepstep": ("354dcf01e0e39ec5", 4, 1, 2, 0.08809401),
    "project-2-rich.deepstep": ("354dcf01e0e39ec5", 4, 1, 2, 0.08809401),
}
"""File → hash of its weights and an output as the version that wrote it had them; updates, branches, runs."""
SUFFIXES = (".npz", ".json", ".onnx", ".keras", ".pt", ".safetensors", ".h5", "_tables.zip")
MODELS = [f"model-{version}{suffix}" for version in (1, 2) for suffix in SUFFIXES]
OTHERS = ("link-1.txt", "lesson-1.deepstep-lesson", "README.md")


def hash_of(weights) -> str:
    data = b"".join(np.ascontiguousarray(array).tobytes() for array in weights.values())
    return hashlib.sha256(data).hexdigest()[:16]


def test_every_format_number_has_a_file_and_every_file_a_row():
    assert {path.name for path in FROZEN.iterdir()} == {*PROJECTS, *MODELS, *OTHERS}
    assert {int(name.split("-")[1]) for name in PROJECTS} == set(range(1, FORMAT + 1))
    assert {int(name[6]) for name in MODELS} == set(range(1, FORMAT_VERSION + 1))


@pytest.mark.parametrize("name", PROJECTS)
def test_a_project_of_any_version_opens_and_is_saved_in_the_newest(name, tmp_path):
    weights, steps, branches, runs, output = PROJECTS[name]
    project = load_project(FROZEN / name)
    assert (hash_of(project.weights), project.progress.step) == (weights, steps)
    assert (len(project.branches), len(project.runs)) == (branches, runs)
    assert predict(project.spec, project.weights, project.dataset().x)[0, 0] == pytest.approx(output, abs=1e-8)
    save_project(tmp_path / "again.deepstep", project)
    with zipfile.ZipFile(tmp_path / "again.deepstep") as archive:
        assert json.loads(archive.read("project.json"))["format"] == FORMAT
    assert load_project(tmp_path / "again.deepstep").weights.same(project.weights)


@pytest.mark.parametrize("name", MODELS)
def test_an_export_of_any_version_is_read(name):
    model = read_model(FROZEN / name)
    assert model.version == int(name[6])
    assert hash_of(model.weights) == "354dcf01e0e39ec5"
    assert predict(model.spec, model.weights, model.inputs) == pytest.approx(model.outputs, abs=1e-6)


def test_links_and_lessons_of_any_version_open():
    assert project_of((FROZEN / "link-1.txt").read_text()).name == "circles"
    assert load_package(FROZEN / "lesson-1.deepstep-lesson").lesson.pages


def test_what_a_later_version_wrote_is_refused_by_its_name(tmp_path):
    later = tmp_path / "later.deepstep"
    with zipfile.ZipFile(FROZEN / "project-2-rich.deepstep") as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != SEAL}
    parts["project.json"] = json.dumps(json.loads(parts["project.json"]) | {"format": FORMAT + 1}).encode()
    with zipfile.ZipFile(later, "w") as archive:
        for name, data in sealed(parts).items():
            archive.writestr(name, data)
    with pytest.raises(UserError, match=rf"later\.deepstep.*newer.*format {FORMAT + 1}.*update Deepstep"):
        load_project(later)
    card = json.loads((FROZEN / "model-2.json").read_text()) | {"version": FORMAT_VERSION + 1}
    (tmp_path / "later.json").write_text(json.dumps(card))
    with pytest.raises(UserError, match=rf"later\.json.*format {FORMAT_VERSION + 1}.*update Deepstep"):
        read_model(tmp_path / "later.json")
    with pytest.raises(UserError, match="deepstep:1:"):
        project_of("deepstep:2:abc")
    with pytest.raises(UserError, match="another version"):
        from_bytes(json.dumps({"deepstep": "layers", "format": 99, "layers": [], "arrays": {}}).encode())
    lesson = {"format": 2, "title": "x"}
    (tmp_path / "later lesson.json").write_text(json.dumps(lesson))
    with pytest.raises(UserError, match=r"later lesson\.json, format: it is 2, and this version reads 1"):
        read_lesson(tmp_path / "later lesson.json")


def test_every_data_format_is_among_the_frozen_ones():
    """Programs, texts and training folders are written anew by every version and not opened again."""
    groups = {exporter.suffix for exporter in exporters().values() if exporter.group in ("model", "weights")}
    assert groups == set(SUFFIXES)
