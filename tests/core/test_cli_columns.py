"""The command line's options for columns and rows."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.data.encoders import ENCODERS
from core.data.plan import SplitPlan
from core.project_file import load_project


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    draw = np.random.default_rng(1)
    lines = ["when,town,price,size,age,buys,returns"]
    for i in range(160):
        day = np.datetime64("2023-01-01") + i
        price, age = round(float(draw.lognormal(3, 1)), 2), draw.integers(18, 80)
        size, town = draw.choice(["small", "medium", "large"]), draw.choice(["Rome", "Oslo"])
        town = "" if i % 30 == 0 else town
        lines.append(f"{day},{town},{price},{size},{age},{'yes' if price > 25 else 'no'},{'yes' if age > 50 else 'no'}")
    path = tmp_path_factory.mktemp("columns") / "shop.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def run(*words: object) -> int:
    return main([str(word) for word in words])


def test_every_option_reaches_the_plan(table: Path, tmp_path: Path) -> None:
    saved = tmp_path / "p.deepstep"
    options = [
        *("--encode", "price=log:standardise=off", "--encode", "size=ordinal:order=small < medium < large"),
        *("--encode", "when=date:month=off", "--missing", "town=constant:Oslo", "--use", "age=ignore"),
        *("--clip", "price=on", "--split", "time:when", "--shares", "60,20,20", "--split-seed", "4"),
        *("--class-weights", "yes=3,no=1", "--kind", "returns=category"),
    ]
    assert run("train", "--data", table, "--target", "buys", "--epochs", 1, "--save", saved, *options) == 0
    plan = load_project(saved).plan
    assert plan.column("price").encoder == type(ENCODERS["log"])(standardise=False)
    assert plan.column("price").clip
    assert dict(plan.column("size").settings) == {"order": "small < medium < large"}
    assert dict(plan.column("when").settings) == {"month": False}
    assert (plan.column("town").missing, plan.column("town").constant) == ("constant", "Oslo")
    assert plan.column("age").use == "ignore"
    assert plan.split == SplitPlan(60, 20, 20, seed=4, by="time", column="when")
    assert (plan.weigh, dict(plan.class_weights)) == ("own", {"yes": 3, "no": 1})
    assert run("train", "--project", saved, "--epochs", 2, "--use", "age=input", "--save", saved) == 0
    assert load_project(saved).plan.column("age").use == "input"


def test_several_yes_or_no_targets_are_trained_exported_and_predicted(table: Path, tmp_path: Path, capsys) -> None:
    exported = tmp_path / "m.npz"
    words = ["train", "--data", table, "--target", "buys", "returns", "--epochs", 40, "--json", "--export", exported]
    assert run(*words) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["training"]["loss"]["kind"] == "binary_cross_entropy"
    assert told["network"][-1].lower().count("sigmoid") == 1
    assert set(told["metrics"]["test"]) == {"rows", "loss", "label_accuracy", "exact_match", "label_f1", "label_auc"}
    assert told["metrics"]["train"]["label_accuracy"] > 0.8
    assert run("predict", "--model", exported, "--data", table, "--json") == 0
    rows = json.loads(capsys.readouterr().out)["predictions"]
    assert set(rows[0]) == {"row", "buys", "returns", "buys, probability of it", "returns, probability of it"}
    assert {row["buys"] for row in rows} == {"yes", "no"}


def test_folds_tell_mean_and_deviation(table: Path, capsys) -> None:
    assert run("train", "--data", table, "--target", "buys", "--epochs", 5, "--folds", 3, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    losses = [fold["loss"] for fold in told["folds"]]
    assert [fold["fold"] for fold in told["folds"]] == [1, 2, 3]
    assert told["mean"]["loss"] == pytest.approx(np.mean(losses))
    assert told["deviation"]["accuracy"] == pytest.approx(np.std([f["accuracy"] for f in told["folds"]], ddof=1))
    assert run("train", "--data", table, "--target", "buys", "--epochs", 2, "--folds", 2) == 0
    assert "mean ± sd" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--encode", "price=x"], "'x' is not known; choose none, standardise"),
        (["--encode", "price"], "COLUMN=ENCODING is expected"),
        (["--encode", "price=log:base=2"], "'base' is no setting of log; there are standardise"),
        (["--encode", "town=log"], "town: logarithm does not fit"),
        (["--missing", "price=own category"], "'own category' for missing values does not fit"),
        (["--missing", "price=constant:x"], "'x' is no number to fill missing values with"),
        (["--use", "nobody=input"], "there is no column 'nobody'"),
        (["--kind", "town=number"], "town holds"),
        (["--clip", "price=maybe"], "'maybe' is not known; choose on, off"),
        (["--split", "week"], "is expected"),
        (["--split", "time:town"], "no order in time"),
        (["--shares", "1,2"], "three whole numbers"),
        (["--class-weights", "maybe"], "none, balanced or CLASS=WEIGHT"),
        (["--class-weights", "perhaps=2"], "there is no class 'perhaps'"),
        (["--folds", "1"], "choose 2 or more"),
        (["--folds", "3", "--save", "x.deepstep"], "do not go with it"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(table: Path, capsys, options: list[str], words: str) -> None:
    assert run("train", "--data", table, "--target", "buys", "--epochs", 1, *options) == 2
    assert words in capsys.readouterr().err


def test_help_lists_the_encodings_with_their_settings(capsys) -> None:
    assert run("train", "--help") == 0
    shown = capsys.readouterr().out
    assert all(f"  {kind} " in shown for kind in ENCODERS)
    assert "Settings: year, month, day, weekday, hour, elapsed, cyclic." in shown.replace("\n", " ")
