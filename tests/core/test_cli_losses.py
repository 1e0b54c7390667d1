"""Losses and their settings from the command line, and columns whose names are taken."""

from __future__ import annotations

import csv
import io
import json

import pytest

from core.cli import main
from core.losses import LOSSES
from core.losses.categorical import CategoricalCrossEntropy
from core.losses.errors import Huber
from core.project_file import load_project

EXAMPLES = {"regression": "bank", "binary": "moons", "classes": "iris"}
CASES = [(kind, task) for kind in LOSSES for task in EXAMPLES]


def run(capsys, *words):
    code = main([str(word) for word in words])
    return (code, *capsys.readouterr())


@pytest.mark.parametrize(("kind", "task"), CASES)
def test_every_loss_trains_what_it_is_for_and_refuses_the_rest(capsys, tmp_path, kind, task):
    saved, loss = tmp_path / "p.deepstep", LOSSES[kind]
    words = ("train", "--example", EXAMPLES[task], "--epochs", "1", "--loss", kind, "--save", saved)
    code, _, err = run(capsys, *words)
    if task not in loss.tasks:
        assert (code, saved.exists()) == (2, False)
        fitting = [name for name, other in LOSSES.items() if task in other.tasks]
        assert err.strip().endswith(f"choose {', '.join(fitting)}.")
        return
    assert code == 0, err
    project = load_project(saved)
    assert project.config.loss.kind == kind
    assert project.spec.output.layer.output_activation() == (loss.logits_of or plain(task))


def plain(task):
    return {"regression": "identity", "binary": "sigmoid", "classes": "softmax"}[task]


def test_the_settings_of_a_loss_reach_the_project(capsys, tmp_path):
    path = tmp_path / "p.deepstep"
    words = ("--loss", "huber", "--loss-delta", "2.5", "--loss-over-outputs", "sum", "--epochs", "1", "--save", path)
    assert run(capsys, "train", "--example", "bank", *words)[0] == 0
    assert load_project(path).config.loss == Huber("sum", 2.5)
    words = ("--loss-class-weights", "1,2,0.5", "--loss-label-smoothing", "0.1", "--epochs", "1", "--save", path)
    assert run(capsys, "train", "--example", "iris", *words)[0] == 0
    assert load_project(path).config.loss == CategoricalCrossEntropy((1.0, 2.0, 0.5), 0.1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--loss-class-weights", "1,x"), "'1,x' is not a list of numbers"),
        (("--loss-class-weights", "1,2"), "2 class weights for 3 classes"),
        (("--loss-delta", "2"), "'delta' is not known here"),
        (("--loss-label-smoothing", "2"), "largest allowed value is 0.9"),
    ],
)
def test_wrong_settings_of_a_loss_are_told(capsys, words, expected):
    code, _, err = run(capsys, "train", "--example", "iris", *words)
    assert code == 2
    assert expected in err


def test_another_loss_keeps_what_was_trained(capsys, tmp_path):
    path = tmp_path / "p.deepstep"
    assert run(capsys, "train", "--example", "moons", "--epochs", "2", "--save", path)[0] == 0
    code, out, _ = run(capsys, "train", "--project", path, "--loss", "hinge", "--epochs", "3", "--json")
    assert (code, json.loads(out)["epochs"]) == (0, 3)


def test_scores_are_not_called_probabilities(capsys, tmp_path):
    model, table = tmp_path / "m.json", tmp_path / "rows.csv"
    table.write_text("x,y\n0.5,0.1\n")
    words = ("train", "--example", "moons", "--epochs", "1", "--loss", "hinge", "--export", model)
    assert run(capsys, *words)[0] == 0
    assert set(json.loads(model.read_text())["test_predictions"][0]) == {"class", "output"}
    code, out, _ = run(capsys, "predict", "--model", model, "--data", table)
    assert (code, out.splitlines()[0]) == (0, "row,class,output upper,output lower")


def test_a_target_called_row_does_not_hide_the_numbers_of_the_rows(capsys, tmp_path):
    table, model = tmp_path / "t.csv", tmp_path / "m.npz"
    table.write_text("x,row\n" + "\n".join(f"{i},{2 * i + 1}" for i in range(30)))
    assert run(capsys, "train", "--data", table, "--target", "row", "--epochs", "1", "--export", model)[0] == 0
    _, out, _ = run(capsys, "predict", "--model", model, "--data", table)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert list(rows[0]) == ["row number", "row"]
    assert [row["row number"] for row in rows[:3]] == ["1", "2", "3"]


def test_several_targets_are_predicted_at_once(capsys, tmp_path):
    rows = [f"{k},{k % 5},{2 * k + 1},{3 - k}" for k in range(60)]
    (tmp_path / "t.csv").write_text("\n".join(["a,b,up,down", *rows]), encoding="utf-8")
    words = ["train", "--data", str(tmp_path / "t.csv"), "--target", "up", "down", "--epochs", "3", "--backend", "cpu"]
    assert main([*words, "--save", str(tmp_path / "p.deepstep")]) == 0, capsys.readouterr().err
    capsys.readouterr()
    assert main(["info", str(tmp_path / "p.deepstep"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["data"]["outputs"] == ["up", "down"]
