"""Lines of training: left, named, switched, deleted, and kept in the project file, whatever that holds."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.branch import MOST, Line
from core.branching import all_lines, delete, leave, overwrite, rename, switch
from core.errors import UserError
from core.files import read_zip, write_zip
from core.layers.dense import Dense
from core.npy import save_npy
from core.project import Project
from core.project_file import load_project, save_project
from core.sealing import SEAL, sealed
from core.start import example
from core.trainer import Trainer


def trained(project: Project, batches: int) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=batches), 60)
    return trainer.result()


@pytest.fixture(scope="module")
def project() -> Project:
    """Three lines: main (30 updates), branch 2 (left it at 10, with one more layer), branch 3, on show."""
    start = example("circles")
    past, newest = trained(start, 10), trained(start, 30)
    wider = past.with_spec(past.spec.insert(Dense(3), "hidden1")[0])
    second = trained(leave(newest, wider), 5)
    return trained(leave(second, past), 12)


def names(project: Project) -> list[str]:
    return [branch.line.name for branch in all_lines(project)]


def test_leaving_keeps_the_line_that_was_left(project: Project) -> None:
    assert names(project) == ["main", "branch 2", "branch 3"]
    assert project.line == Line("branch 3", 2, 1, 10)
    assert [branch.progress.step for branch in all_lines(project)] == [30, 15, 22]


def test_switching_to_and_fro_loses_nothing(project: Project) -> None:
    there = switch(project, 1)
    assert there.line.name == "branch 2"
    assert len(there.spec.layers) == len(project.spec.layers) + 1
    back = switch(there, 2)
    assert back.weights is project.weights
    assert back.progress is project.progress
    assert set(names(back)) == set(names(project))
    assert switch(project, 2) is project


def test_overwriting_stays_on_the_line(project: Project) -> None:
    past = dataclasses.replace(project, progress=dataclasses.replace(project.progress, step=11))
    assert overwrite(project, past).line == project.line
    assert names(overwrite(project, past)) == names(project)


def test_renaming(project: Project) -> None:
    assert names(rename(project, 2, "  the   high rate ")) == ["main", "branch 2", "the high rate"]
    assert names(rename(project, 0, "first")) == ["first", "branch 2", "branch 3"]
    for wrong in ("", "  ", "branch 2", "x" * 61):
        with pytest.raises(UserError):
            rename(project, 2, wrong)
    with pytest.raises(UserError, match="no such branch"):
        rename(project, 9, "nine")


def test_deleting(project: Project) -> None:
    assert names(delete(project, 0)) == ["branch 2", "branch 3"]
    gone = delete(project, 2)
    assert (gone.line.name, names(gone)) == ("branch 2", ["main", "branch 2"])
    with pytest.raises(UserError, match="only branch"):
        delete(example("circles"), 0)


def test_there_is_a_limit(project: Project) -> None:
    for _ in range(MOST - 3):
        project = leave(project, project)
    with pytest.raises(UserError, match="delete one first"):
        leave(project, project)


def test_other_data_leave_the_branches_behind(project: Project) -> None:
    assert project.with_data(project.table, project.plan).branches == ()


def test_a_file_gives_them_back(project: Project, tmp_path: Path) -> None:
    save_project(tmp_path / "p.deepstep", project)
    found = load_project(tmp_path / "p.deepstep")
    assert found.line == project.line
    assert len(found.branches) == 2
    for mine, other in zip(found.branches, project.branches, strict=True):
        assert (mine.line, mine.spec, mine.config) == (other.line, other.spec, other.config)
        assert mine.weights.same(other.weights)
        assert mine.initial.same(other.initial)
        assert np.array_equal(mine.progress.curve, other.progress.curve, equal_nan=True)
        assert all(np.array_equal(a, mine.progress.state[name]) for name, a in other.progress.state.items())
    going_on = (trained(switch(each, 0), 4) for each in (found, project))
    assert next(going_on).weights.same(next(going_on).weights)


def test_a_file_without_branches_is_as_it_always_was(tmp_path: Path) -> None:
    save_project(tmp_path / "p.deepstep", example("circles"))
    main = json.loads(read_zip(tmp_path / "p.deepstep")["project.json"])
    assert "branches" not in main
    assert load_project(tmp_path / "p.deepstep").line == Line()


Change = Callable[[dict[str, Any], dict[str, bytes]], object]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda main, parts: main.update(branches=3), "branches: a list of fewer than 20"),
        (lambda main, parts: main.update(branches=main["branches"] * 12), "branches: a list of fewer than 20"),
        (lambda main, parts: main.update(branches=main["branches"][:1]), "branch1/"),
        (lambda main, parts: main["branches"].append(main["branches"][0]), "branch2"),
        (lambda main, parts: main["branches"][0].pop("network"), "branch0: line, network, training and progress"),
        (lambda main, parts: main["branches"][0].update(extra=1), "branch0: line, network, training and progress"),
        (lambda main, parts: main["branches"][0].update(network=[]), "branch0"),
        (lambda main, parts: main["branches"][0].update(name=""), "branch0: A branch needs a name"),
        (lambda main, parts: main["branches"][0].update(name=["main"]), "branch0: a text"),
        (lambda main, parts: main["branches"][0].update(number=-3), "branch0: number is -3"),
        (lambda main, parts: main["branches"][0].update(origin=1.5), "branch0: origin is 1.5"),
        (lambda main, parts: main["branches"][0].update(step=True), "branch0: step is True"),
        (lambda main, parts: main["branches"][0].update(number=1), "branches: two branches have the same"),
        (lambda main, parts: main["branches"][0].update(name="branch 3"), "branches: two branches have the same name"),
        (lambda main, parts: main["branches"][0]["progress"].update(step=-1), "branch0: step is -1"),
        (lambda main, parts: main.update(line=7), "line: name, number, origin and step"),
        (lambda main, parts: parts.pop("branch0/weights/output.weight.npy"), "branch0, weights: .*weight is missing"),
        (lambda main, parts: parts.pop("branch1/curve.npy"), "branch1: the part curve.npy is missing"),
        (lambda main, parts: parts.update({"branch0/other.npy": save_npy(np.zeros(2))}), "branch0: the part other.npy"),
        (lambda main, parts: parts.update({"branch5/curve.npy": save_npy(np.zeros(2))}), "branch5/curve"),
        (
            lambda main, parts: parts.update({"branch0/weights/output.bias.npy": save_npy(np.full(1, np.nan))}),
            "branch0, weights: .*NaN",
        ),
        (lambda main, parts: parts.update({"branch0/state/m.npy": save_npy(np.zeros(3))}), "branch0: the state 'm'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(project: Project, tmp_path: Path, change: Change, words: str) -> None:
    path = tmp_path / "p.deepstep"
    save_project(path, project)
    parts = read_zip(path)
    main = json.loads(parts["project.json"])
    change(main, parts)
    parts["project.json"] = json.dumps(main).encode()
    parts = sealed({name: data for name, data in parts.items() if name != SEAL})
    with path.open("wb") as file:
        write_zip(file, parts, packed=lambda _: False)
    with pytest.raises(UserError, match=words) as told:
        load_project(path)
    assert str(told.value).startswith("p.deepstep")
    assert "\n" not in str(told.value)


def test_a_network_that_does_not_fit_the_data(project: Project, tmp_path: Path) -> None:
    other = example("iris")
    strange = dataclasses.replace(project.branches[0], spec=other.spec, weights=other.weights, initial=other.initial)
    strange = dataclasses.replace(strange, progress=dataclasses.replace(strange.progress, state={}, memory={}))
    save_project(tmp_path / "p.deepstep", dataclasses.replace(project, branches=(strange,)))
    with pytest.raises(UserError, match="branches: the network of 'main' does not fit the data"):
        load_project(tmp_path / "p.deepstep")
