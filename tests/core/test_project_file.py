from __future__ import annotations

import contextlib
import dataclasses
import json
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

import core.project_file
from core.backend import cpu
from core.config import TrainConfig
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.errors import UserError
from core.layers.dense import Dense
from core.layers.input import Input
from core.npy import load_npy, save_npy
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.project_file import load_project, save_project
from core.sealing import SEAL, seal_of
from core.spec import stack
from core.start import new_project
from core.trainer import Trainer


def table() -> Table:
    numbers = np.random.default_rng(3).normal(size=40)
    numbers[7] = np.nan
    colours = ["red", "grün", "", "blue"] * 10
    wanted = ["yes" if n > 0 else "no" for n in np.nan_to_num(numbers)]
    columns = number_column("size", numbers), category_column("colour", colours), category_column("buys", wanted)
    return Table("shop – 1", columns, ("Read as UTF-8.",))


def trained(project: Project, batches: int) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(batches=batches)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


@pytest.fixture
def project() -> Project:
    made = new_project("shop", table(), suggest(table(), "buys"))
    made = trained(dataclasses.replace(made, row=3), 9)
    return dataclasses.replace(made, positions={"output": (1.5, -2.25), "input": (0.1, 7.0)})


@pytest.fixture
def path(tmp_path, project) -> Path:
    save_project(tmp_path / "shop.deepstep", project)
    return tmp_path / "shop.deepstep"


def assert_same(a: Project, b: Project) -> None:
    plain = ("name", "spec", "config", "plan", "row")
    assert [getattr(a, name) for name in plain] == [getattr(b, name) for name in plain]
    assert dict(a.positions) == dict(b.positions)
    for ours, theirs in ((a.weights, b.weights), (a.initial, b.initial)):
        assert list(ours) == list(theirs)
        assert all(ours[name].tobytes() == theirs[name].tobytes() for name in ours)
    for name in ("epoch", "batch", "step"):
        assert getattr(a.progress, name) == getattr(b.progress, name)
    assert {n: v.tobytes() for n, v in a.progress.state.items()} == {
        n: v.tobytes() for n, v in b.progress.state.items()
    }
    assert a.progress.curve.tobytes() == b.progress.curve.tobytes()
    assert (a.table.name, a.table.notes, a.table.names) == (b.table.name, b.table.notes, b.table.names)
    for mine, other in zip(a.table.columns, b.table.columns, strict=True):
        assert (mine.kind, mine.categories) == (other.kind, other.categories)
        assert mine.values.tobytes() == other.values.tobytes()
        assert mine.values.dtype == other.values.dtype


def test_a_project_comes_back_bit_for_bit(path, project):
    assert_same(load_project(path), project)


def test_the_same_project_gives_the_same_bytes(path, tmp_path):
    save_project(tmp_path / "again.deepstep", load_project(path))
    assert (tmp_path / "again.deepstep").read_bytes() == path.read_bytes()


@pytest.mark.proves("exact resume", optimizer="kind")
@pytest.mark.parametrize("kind", OPTIMIZERS)
@pytest.mark.parametrize("precision", ["float32", "float64"])
def test_training_goes_on_exactly_where_it_was_saved(tmp_path, kind, precision):
    start = new_project("p", table(), suggest(table(), "buys"))
    run = dataclasses.replace(start.config.run, precision=precision, batch_size=5)
    start = start.with_config(TrainConfig(start.config.loss, OPTIMIZERS[kind](), run))
    half = trained(start, 7)
    save_project(tmp_path / "half.deepstep", half)
    assert trained(load_project(tmp_path / "half.deepstep"), 8).weights.same(trained(start, 15).weights)


def test_any_network_comes_back(tmp_path, project):
    spec = project.spec
    ends = spec.input.layer, spec.output.layer
    assert isinstance(ends[0], Input)
    layers = [("in", ends[0]), ("a", Dense(3, "tanh", bias=False)), ("B_2", Dense(5, "leaky_relu")), ("out", ends[1])]
    other = dataclasses.replace(project, positions={}).with_spec(stack(*layers))
    save_project(tmp_path / "other.deepstep", other)
    assert_same(load_project(tmp_path / "other.deepstep"), other)


def refused(path: Path) -> str:
    """Load a bad file; give the one sentence."""
    with pytest.raises(UserError) as caught:
        load_project(path)
    sentence = str(caught.value)
    assert sentence.startswith(path.name)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("part", range(20))
def test_a_file_cut_short_is_refused(path, part):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * part // 20])
    refused(path)


def test_a_flipped_byte_is_refused_or_changes_nothing(path, project):
    """Some bytes, the dates in the archive for one, say nothing about the project."""
    data, found = path.read_bytes(), 0
    for place in range(0, len(data), max(1, len(data) // 400)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x41]) + data[place + 1 :])
        loaded = None
        with contextlib.suppress(UserError):
            loaded = load_project(path)
        if loaded is None:
            refused(path)
            found += 1
        else:
            assert_same(loaded, project)
    assert found > 250


def rewritten(path: Path, change) -> Path:
    """Put a changed copy in the place of a project file; `change` gets its parts by name."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    if SEAL in parts:
        parts[SEAL] = seal_of({name: data for name, data in parts.items() if name != SEAL}).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def main(**changes):
    """Change entries of project.json; a path of keys is written key__key."""

    def change(parts):
        data = json.loads(parts["project.json"])
        for name, value in changes.items():
            *folders, last = name.split("__")
            place = data
            for folder in folders:
                place = place[int(folder) if folder.isdigit() else folder]
            place[last] = value
        parts["project.json"] = json.dumps(data).encode()

    return change


def array(name, value):
    def change(parts):
        old = load_npy(parts[name], name)
        parts[name] = save_npy(value(old) if callable(value) else value)

    return change


def without(name):
    return lambda parts: parts.pop(name)


def without_key(name):
    def change(parts):
        data = json.loads(parts["project.json"])
        del data[name]
        parts["project.json"] = json.dumps(data).encode()

    return change


def with_nan(old):
    old[0] = np.nan
    return old


POINT = {"place": None, "condition": "expression", "settings": {"text": "loss > 2"}, "enabled": True, "ignore": 0}
WEIGHT = "weights/hidden1.weight.npy"
BAD = {
    "no json": (lambda parts: parts.update({"project.json": b"{"}), "project.json: .*JSON"),
    "no main part": (without("project.json"), "no project.json"),
    "json is a list": (lambda parts: parts.update({"project.json": b"[]"}), "format number"),
    "format 0": (main(format=0), "format number"),
    "format as text": (main(format="1"), "format number"),
    "no network": (without_key("network"), "network is missing"),
    "no row": (without_key("row"), "row is missing"),
    "network is text": (main(network="x"), "network: "),
    "unknown layer": (main(network__1__kind="magic"), "network: .*magic"),
    "layer kind is a list": (main(network__1__kind=[]), "network: "),
    "units as text": (main(network__1__settings__units="8"), "network: .*units"),
    "a trillion units": (main(network__1__settings__units=10**12), "network: .*largest"),
    "unknown setting": (main(network__1__settings__colour=1), "network: .*colour"),
    "unknown activation": (main(network__1__settings__activation="os.system"), "network: .*activation"),
    "optimizer": (main(training__optimizer={"kind": "nix"}), "training: "),
    "optimizer kind is a map": (main(training__optimizer={"kind": {}}), "training: "),
    "infinite rate": (main(training__optimizer__learning_rate=float("inf")), "training: "),
    "plan": (main(plan__columns__0__name="nix"), "plan: "),
    "plan encoding": (main(plan__columns__0__encoding="nix"), "plan: "),
    "two targets that do not go together": (main(plan__columns__1__use="target"), "plan: "),
    "no target": (main(plan__columns__2__use="ignore"), "plan: "),
    "table column": (main(table__columns__0__kind="nix"), "table: "),
    "table": (main(table=None), "table: "),
    "row too large": (main(row=40), "row: .*from 0 to 39"),
    "row below 0": (main(row=-1), "row: "),
    "row is true": (main(row=True), "row: "),
    "watched as list": (main(watched=[1]), "watched: "),
    "watched more": (main(watched={"code": "x"}), "watched: "),
    "breakpoint": (main(watched={"breakpoints": [{}]}), "watched: .*a breakpoint has"),
    "condition": (main(watched={"breakpoints": [{**POINT, "condition": "os.system"}]}), "watched: .*os.system"),
    "condition is a list": (main(watched={"breakpoints": [{**POINT, "condition": []}]}), "watched: "),
    "condition settings": (main(watched={"breakpoints": [{**POINT, "settings": {"x": 1}}]}), "watched: .*'x'"),
    "expression": (main(watched={"breakpoints": [{**POINT, "settings": {"text": "1 +"}}]}), "watched: Character"),
    "endless expression": (main(watched={"breakpoints": [{**POINT, "settings": {"text": "(" * 9**5}}]}), "watched: "),
    "expression is a map": (main(watched={"breakpoints": [{**POINT, "settings": {"text": {}}}]}), "watched: "),
    "place": (main(watched={"breakpoints": [{**POINT, "place": ["unit", "hidden1", [0, 1]]}]}), "watched: .*indices"),
    "place of no kind": (main(watched={"breakpoints": [{**POINT, "place": ["file", "x", [0]]}]}), "watched: .*place"),
    "place below 0": (main(watched={"breakpoints": [{**POINT, "place": ["unit", "x", [-1]]}]}), "watched: .*indices"),
    "enabled": (main(watched={"breakpoints": [{**POINT, "enabled": 1}]}), "watched: .*enabled"),
    "ignored": (main(watched={"breakpoints": [{**POINT, "ignore": -1}]}), "watched: .*ignores"),
    "many breakpoints": (main(watched={"breakpoints": [POINT] * 1000}), "watched: .*100"),
    "watch": (main(watched={"watches": [1]}), "watched: .*expression"),
    "watch of nothing": (main(watched={"watches": ["import os"]}), "watched: Character"),
    "many watches": (main(watched={"watches": ["loss"] * 1000}), "watched: .*50"),
    "positions": (main(positions={"nix": [0, 0]}), "positions: .*nix"),
    "position is infinite": (main(positions={"input": [0, float("nan")]}), "positions: "),
    "positions as list": (main(positions=[1]), "positions: "),
    "progress": (main(progress={"epoch": 1}), "progress: "),
    "steps below 0": (main(progress__step=-5), "progress: step"),
    "steps as float": (main(progress__step=1.5), "progress: step"),
    "name": (main(name=3), "name: "),
    "missing weight": (without(WEIGHT), "weights: .*hidden1.weight is missing"),
    "missing initial": (without(WEIGHT.replace("weights", "initial")), "initial: .*missing"),
    "weight shape": (array(WEIGHT, lambda w: w.T), "weights: .*shape"),
    "weight NaN": (array(WEIGHT, with_nan), "weights: .*NaN"),
    "weight kind": (array(WEIGHT, lambda w: w.astype(np.float32)), "weights: .*float32"),
    "weight as text": (array(WEIGHT, np.array(["a"])), "weights: "),
    "more weights": (lambda parts: parts.update({"weights/x.weight.npy": save_npy(np.ones(2))}), "weights: .*x.weight"),
    "state size": (array("state/m.npy", lambda m: m[:-1]), "progress: .*'m'"),
    "state NaN": (array("state/m.npy", with_nan), "progress: .*'m'"),
    "unknown state": (lambda parts: parts.update({"state/q.npy": save_npy(np.ones(2))}), "progress: .*'q'"),
    "column length": (array("table/column0.npy", lambda c: c[:-1]), "table: "),
    "column codes": (array("table/column1.npy", lambda c: c + 100), "table: "),
    "missing column": (without("table/column2.npy"), "table: "),
    "no curve": (without("curve.npy"), "progress: .*curve.npy"),
    "curve shape": (array("curve.npy", np.zeros((3, 4))), "progress: .*curve"),
    "another part": (lambda parts: parts.update({"more.npy": save_npy(np.ones(2))}), "more.npy"),
    "a program": (lambda parts: parts.update({"run.py": b"print()"}), "run.py"),
    "no array": (lambda parts: parts.update({WEIGHT: b"\x93NUMPY\x01\x00\xff\xff"}), "hidden1.weight.npy: "),
    "an outside name": (lambda parts: parts.update({"../../evil.npy": b""}), "unsafe name"),
}


@pytest.mark.parametrize(("change", "words"), BAD.values(), ids=BAD.keys())
def test_each_damaged_part_is_named_in_one_sentence(path, change, words):
    sentence = refused(rewritten(path, change))
    assert re.search(words, sentence), sentence


def test_a_newer_format_is_told(path):
    sentence = refused(rewritten(path, main(format=7)))
    assert sentence == (
        "shop.deepstep was written by a newer Deepstep (format 7); this one reads up to 2: update Deepstep."
    )


def test_older_formats_are_upgraded_step_by_step(path, project, monkeypatch):
    def first(main, parts):
        return {**main, "name": main["name"] + " two"}, parts

    def second(main, parts):
        return {**main, "name": main["name"] + " three"}, parts

    monkeypatch.setattr(core.project_file, "FORMAT", 3)
    monkeypatch.setattr(core.project_file, "UPGRADES", [first, second])
    assert load_project(path).name == "shop three"
    old = rewritten(rewritten(path, without("seal")), main(format=1))
    assert load_project(old).name == "shop two three"


def test_the_old_project_stays_when_saving_fails(path, project, monkeypatch):
    before = path.read_bytes()

    def fail(file, *rest, **settings):
        file.write(b"half of a project")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(core.project_file, "write_zip", fail)
    with pytest.raises(UserError, match="disk is full"):
        save_project(path, project)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_arrays_can_be_read_with_numpy_alone(path, project):
    with np.load(path) as arrays:
        assert np.array_equal(arrays["weights/hidden1.weight"], project.weights["hidden1.weight"])
