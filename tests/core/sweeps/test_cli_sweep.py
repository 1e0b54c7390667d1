"""`sweep` on the command line: what it prints, what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli import main
from core.evaluation import measure
from core.project_file import load_project
from core.sweeps.address import Address
from core.sweeps.record import create
from tests.core.sweeps.sweeping import plan_of, small, worked


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["sweep", *words])
    out = capsys.readouterr()
    return code, out.out, out.err


def test_a_sweep_prints_its_trials_and_saves_the_best(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place, best = str(tmp_path / "s"), str(tmp_path / "best.deepstep")
    code, out, err = said(
        capsys, "--example", "spirals", "--epochs", "2", "--vary", "lr=0.01,0.1", "--method", "grid",
        "--jobs", "1", "--storage", place, "--save", best, "--json",
    )  # fmt: skip
    told = json.loads(out)
    assert (code, told["finished"], told["storage"]) == (0, 2, place)
    assert "2 trials in" in err
    rows = {row["trial"]: row for row in told["trials"]}
    assert [row["values"]["optimizer.learning_rate"] for row in rows.values()] == [0.01, 0.1]
    made = load_project(best)
    assert measure(made, made.dataset())["validation"].loss == rows[told["best"]]["value"]


def test_show_lists_the_trials_and_knobs_what_can_be_varied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = small(epochs=1)
    board = worked(create(Address(str(tmp_path)), project, plan_of(project, "lr=0.01,0.1", method="grid")))
    code, out, _ = said(capsys, "show", str(tmp_path))
    assert code == 0
    assert out.startswith("2 of 2 trials")
    assert board.best is not None
    assert board.text(board.best.value) in out
    code, out, _ = said(capsys, "--example", "spirals", "--knobs")
    assert code == 0
    for words in ("optimizer.learning_rate", "hidden1.units", "layers", "encoding.x", "balanced_accuracy"):
        assert words in out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "one project file is expected"),
        (("--example", "spirals"), "nothing is varied"),
        (("--example", "spirals", "--vary", "wings=1,2"), "nothing that can be varied"),
        (("--example", "spirals", "--vary", "lr=0.1,0.2", "--objective", "mae"), "cannot be what counts"),
        (("--example", "spirals", "--vary", "lr=0.1,0.2", "--jobs", "0"), "--jobs"),
        (("--example", "spirals", "--vary", "lr=0.1,0.2", "--trials", "0"), "trials is 0"),
        (("--example", "spirals", "--vary", "lr=0.1,0.2", "--save", "x.txt"), "has to end in .deepstep"),
        (("join",), "one address is expected"),
        (("show", "/nowhere/at/all"), "there is no sweep"),
        (("join", "ftp://a:b@c/d"), "not known"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_in_one_sentence(
    words: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    code, out, err = said(capsys, *words)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
