"""The command line with rows that stay in their file."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.cli import predict as predict_command
from core.data.stream import copying
from tests.core.data.streams import matrix


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    base = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(copying, "folders", lambda: [base])


def table(path: Path, rows: int = 900) -> Path:
    lines = ["a,b,town,y"]
    for i, row in enumerate(matrix(rows, 3)):
        lines.append(f"{row[0]:.4f},{row[1]:.4f},{['Ulm', 'Bonn', 'Kiel'][i % 3]},{row[2]:.4f}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_train_info_and_predict_with_a_streamed_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    table(tmp_path / "big.csv")
    words = ["train", "--data", "big.csv", "--stream", "--target", "y", "--epochs", "3", "--save", "p.deepstep"]
    assert main([*words, "--export", "net.npz", "--json"]) == 0
    told = capsys.readouterr()
    assert "are streamed" in told.err
    assert json.loads(told.out)["epochs"] == 3
    assert main(["info", "p.deepstep", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)["data"]
    assert data["streamed_from"] == str(tmp_path / "big.csv")
    assert data["rows"] == sum(data["split"].values()) == 900
    for keep in ([], ["--keep"]):
        assert main(["predict", "--model", "net.npz", "--data", "big.csv", "--out", "whole.csv", *keep]) == 0
        assert main(["predict", "--model", "net.npz", "--data", "big.csv", "--stream", "--out", "s.csv", *keep]) == 0
        assert (tmp_path / "whole.csv").read_bytes() == (tmp_path / "s.csv").read_bytes()
    capsys.readouterr()


def test_large_files_are_predicted_in_pieces_by_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    np.save(tmp_path / "rows.npy", matrix(3000))
    assert (
        main(["train", "--data", "rows.npy", "--stream", "--target", "column4", "--epochs", "1", "--export", "n.json"])
        == 0
    )
    monkeypatch.setattr(predict_command, "LARGE", 1000)
    monkeypatch.setattr(predict_command, "read_table", None)
    assert main(["predict", "--model", "n.json", "--data", "rows.npy", "--out", "o.csv"]) == 0
    assert "3000 predictions written" in capsys.readouterr().out
    rows = list(csv.reader((tmp_path / "o.csv").read_text(encoding="utf-8").splitlines()))
    assert [row[0] for row in rows] == ["row", *map(str, range(1, 3001))]


def test_going_on_names_the_missing_file_and_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    table(tmp_path / "big.csv")
    assert (
        main(["train", "--data", "big.csv", "--stream", "--target", "y", "--epochs", "1", "--save", "p.deepstep"]) == 0
    )
    (tmp_path / "away").mkdir()
    os.replace("big.csv", "away/other.csv")
    capsys.readouterr()
    assert main(["train", "--project", "p.deepstep", "--epochs", "2"]) == 2
    assert "--source FILE" in capsys.readouterr().err
    assert (
        main(
            ["train", "--project", "p.deepstep", "--source", "away/other.csv", "--epochs", "2", "--save", "q.deepstep"]
        )
        == 0
    )
    assert main(["info", "q.deepstep", "--json"]) == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["train", "--example", "iris", "--stream"], "--stream goes with --data"),
        (["predict", "--model", "x.npz", "--data", "x.csv", "--stream"], "--stream needs --out"),
        (["train", "--data", "x.xlsx", "--stream", "--target", "y"], "no such file"),
    ],
)
def test_what_does_not_go_together_is_refused(
    words: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert told in capsys.readouterr().err
