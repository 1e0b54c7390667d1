"""The commands that tell how good a network is and what it hangs on, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli import main
from core.evaluating.confusion import counts_of
from core.evaluating.judged import judge
from core.importance import METHODS
from core.project_file import load_project


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder, found = tmp_path_factory.mktemp("evaluated"), {}
    for kind in ("iris", "auto_mpg", "breast_cancer"):
        found[kind] = folder / f"{kind}.deepstep"
        assert main(["train", "--example", kind, "--epochs", "3", "--save", str(found[kind])]) == 0
    return found


def told(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 0
    return capsys.readouterr().out


def test_evaluate_prints_figures_confusion_and_the_worst_rows(files, capsys) -> None:
    out = told(capsys, "evaluate", files["iris"], "--part", "test", "--worst", "2")
    assert "95 % intervals" in out
    assert "confusion on test" in out
    assert out.count("\n    row ") == 2
    project = load_project(files["iris"])
    counts = counts_of(judge(project, project.dataset(), "test"))
    found = json.loads(told(capsys, "evaluate", files["iris"], "--part", "test", "--json"))
    assert found["confusion"][0]["counts"] == counts.tolist()
    assert found["figures"]["test"]["rows"] == counts.sum()
    assert found["figures"]["test"]["accuracy"]["value"] == counts.trace() / counts.sum()
    assert {"macro_auc", "micro_auc"} <= set(found["ranking"])


def test_evaluate_of_numbers_and_of_two_classes(files, capsys) -> None:
    assert "residuals (target − prediction) on validation" in told(capsys, "evaluate", files["auto_mpg"])
    assert "ECE" in told(capsys, "evaluate", files["breast_cancer"], "--worst", "0")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kind", ["iris", "auto_mpg"])
def test_importance_lists_every_column(files, capsys, kind: str, method: str) -> None:
    out = told(capsys, "importance", files[kind], "--method", method, "--part", "train", "--rows", "30")
    found = json.loads(told(capsys, "importance", files[kind], "--method", method, "--rows", "30", "--json"))
    names = {column["column"] for column in found["columns"]}
    project = load_project(files[kind])
    assert names == {column.name for column in project.plan.inputs}
    assert all(name in out for name in names)
    assert found["rows"] <= 30


def test_what_each_column_adds_in_one_row(files, capsys) -> None:
    words = ["importance", files["iris"], "--method", "integrated", "--of", "7", "--answer", "virginica"]
    assert "the rest is" in told(capsys, *words)
    found = json.loads(told(capsys, *words, "--json"))
    total = sum(found["amounts"].values()) + found["rest"]
    assert total == pytest.approx(found["answer"] - found["baseline"], abs=1e-9)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--method", "gradient", "--repeats", "3"], "--repeats does not go with --method gradient"),
        (["--metric", "rmse"], "rmse does not fit this target"),
        (["--of", "3"], "--of needs --method integrated"),
        (["--method", "integrated", "--of", "9999"], "there is no row 9999"),
        (["--method", "integrated", "--of", "1", "--answer", "tulip"], "'tulip' is none of"),
        (["--rows", "0"], "smallest allowed value"),
    ],
)
def test_mistakes_are_told_in_a_sentence(files, capsys, words: list[str], sentence: str) -> None:
    assert main(["importance", str(files["iris"]), *words]) == 2
    assert sentence in capsys.readouterr().err
