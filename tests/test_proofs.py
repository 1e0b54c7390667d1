"""The matrix of proofs has no holes, and tells of every kind of hole that there could be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.measured import NOTED, close
from tests.proof_matrix import Matrix, page
from tests.proof_table import COLUMNS, EXCUSES, GROUPS
from tests.proofs import BEGIN, DOCS, END, Proofs, kinds_in, places

ROOT = Path(__file__).resolve().parent.parent


def full() -> Matrix:
    """Give a matrix in which one test stands for every cell that asks for one."""
    matrix = Matrix()
    for group, kinds in GROUPS.items():
        for kind in kinds:
            for column in COLUMNS[group]:
                if kind not in EXCUSES.get((group, column), {}):
                    matrix.ask(f"{group} {kind} {column}", (group, kind, column), here=True)
    matrix.passed = matrix.asked()
    return matrix


def test_nothing_that_there_is_goes_without_a_proof() -> None:
    """Every entry of a registry has a test in every column, or a reason; tests are collected, not run."""
    command = [sys.executable, "-m", "pytest", "-p", "tests.proofs", "-q", "--collect-only", "tests"]
    found = subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=110, env={**os.environ, "PYTHONUTF8": "1"}
    )
    problems = [line for line in found.stdout.splitlines() if line.startswith("✗")]
    assert found.returncode == 0, "\n".join(problems) or found.stdout[-2000:] + found.stderr[-2000:]


def test_every_excuse_is_for_a_cell_that_there_is() -> None:
    for (group, column), kinds in EXCUSES.items():
        assert column in COLUMNS[group]
        assert set(kinds) <= set(GROUPS[group]), (group, column)
        assert all(kinds.values())


def test_a_whole_matrix_has_no_problems() -> None:
    matrix = full()
    assert list(matrix.problems()) == []
    passed, asked, left_out = matrix.counts()
    assert passed == asked > 500
    assert left_out == 0
    assert f"{passed} of {asked} proofs" in page(matrix)


@pytest.mark.parametrize("place", [("layer", "dense", "exact resume"), ("optimizer", "lion", "paper")])
def test_a_hole_and_a_failure_are_told(place: tuple[str, str, str]) -> None:
    name, matrix = " ".join(place), full()
    matrix.passed = matrix.passed - {name}
    assert list(matrix.problems()) == [f"{place[0]} {place[1]}, {place[2]}: not passed: {name}"]
    assert any(line.startswith(f"{place[1]} ") and "0 of 1 !" in line for line in matrix.text())
    del matrix.cells[place]
    assert list(matrix.problems()) == [f"{place[0]} {place[1]}, {place[2]}: there is no test"]
    assert "MISSING" in "\n".join(matrix.text())
    matrix.ask(name, place, here=False)
    assert list(matrix.problems()) == []
    assert "left out" in "\n".join(matrix.text())


def test_a_new_entry_is_a_hole(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = full()
    monkeypatch.setitem(GROUPS, "activation", [*GROUPS["activation"], "tomorrow"])
    assert len(list(matrix.problems())) == len(COLUMNS["activation"])


def test_an_excuse_without_need_is_told() -> None:
    matrix = full()
    matrix.ask("t", ("optimizer", "sgd", "paper"), here=True)
    assert "but there are tests" in next(matrix.problems())


def test_reasons_stand_below_the_table() -> None:
    text = "\n".join(full().text())
    assert "PyTorch 50 steps: PyTorch has none; see paper (lion)" in text
    assert "together" in text


def test_the_kinds_of_a_parameter() -> None:
    known = ("relu", "tanh", "squared_error")
    assert kinds_in("tanh / squared_error sum", known) == {"tanh", "squared_error"}
    assert kinds_in(("relu", SimpleNamespace(kind="tanh")), known) == {"relu", "tanh"}
    assert kinds_in(3, known) == set()


@pytest.mark.parametrize("mark", [pytest.mark.proves("tests", layer="dense"), pytest.mark.proves("x", layer="dense")])
def test_a_column_that_there_is_not_is_told(mark: pytest.MarkDecorator) -> None:
    with pytest.raises(KeyError, match="is no column of layer"):
        list(places(mark.mark, {}))


def test_what_was_not_run_is_not_proven() -> None:
    plugin = Proofs(own=True, write=False, has_gpu=lambda: False)
    plugin.matrix = full()
    session = SimpleNamespace(config=SimpleNamespace(option=SimpleNamespace(collectonly=False)), exitstatus=0)
    plugin.pytest_sessionfinish(session, 0)  # type: ignore[arg-type]
    assert session.exitstatus == 1
    assert plugin.matrix.counts()[0] == 0


def test_differences_are_measured_and_noted() -> None:
    NOTED.begin()
    assert close([1.0, 200.0], [1.0 + 1e-9, 200.0], 1e-8)
    assert NOTED.largest == pytest.approx(1e-9, rel=1e-6)
    for found, expected in (([1.0], [1.1]), ([float("nan")], [1.0]), ([1.0], [float("nan")])):
        with pytest.raises(AssertionError, match="in place of"):
            close(found, expected, 1e-8, 1e-8)
    with pytest.raises(AssertionError, match="shape"):
        close([1.0], [[1.0]])


def test_the_page_names_every_group_and_column() -> None:
    text = DOCS.read_text(encoding="utf-8")
    written = text.split(BEGIN)[1].split(END)[0]
    for group, columns in COLUMNS.items():
        assert f"### {group.capitalize()}" in written
        assert all(column in written for column in columns), group
    assert all(f"`{kind}`" in written for kinds in GROUPS.values() for kind in kinds)
