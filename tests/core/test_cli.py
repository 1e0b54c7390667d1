from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import core.cli
from core.backend import cpu
from core.cli import main
from core.cli._progress import Meter, time_text
from core.config import TrainConfig
from core.export.model import read_model
from core.files import read_zip
from core.predict import predict
from core.project_file import load_project
from core.start import example
from core.trainer import Trainer

ROOT = Path(__file__).resolve().parents[2]


def write_csv(path: Path, rows: int = 400, seed: int = 1) -> Path:
    """Customers with an id, numbers with gaps, categories, and a rule that can be learned."""
    draw = np.random.default_rng(seed)
    lines = ["customer,income,age,city,member,buys"]
    for i in range(rows):
        income, age = draw.normal(50, 15), draw.integers(18, 80)
        city, member = draw.choice(["Rome", "Köln", "Oslo"]), draw.choice(["yes", "no"])
        score = (income - 50) / 15 + (0.8 if city == "Köln" else -0.4) + (0.7 if member == "yes" else -0.7)
        shown = "" if i % 29 == 0 else f"{income:.2f}"
        town = "" if i % 37 == 0 else city
        lines.append(f"C-{10_000 + i},{shown},{age},{town},{member},{'often' if score > 0 else 'never'}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("cli")


@pytest.fixture(scope="module")
def table(folder) -> Path:
    return write_csv(folder / "customers.csv")


@pytest.fixture(scope="module")
def result(folder, table) -> dict:
    """Train on the table, in a process of its own as users do."""
    words = ["train", "--data", table, "--target", "buys", "--hidden", "12", "--epochs", "60", "--json"]
    outputs = ["--save", folder / "c.deepstep", "--export", folder / "c.npz", folder / "c.json"]
    done = started(*words, *outputs)
    out, err = done.communicate(timeout=60)
    assert done.returncode == 0, err
    assert "customer" in err
    return json.loads(out)


def started(*words) -> subprocess.Popen:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, encoding="utf-8", cwd=ROOT)


def run(capsys, *words) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def refused(capsys, *words) -> str:
    """Run a command with bad input; give its one sentence."""
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "")
    assert err.startswith("deepstep: ")
    assert err.count("\n") == 1
    return err


def test_training_on_a_table_of_ones_own_works(result):
    assert result["metrics"]["test"]["accuracy"] > 0.9
    assert result["metrics"]["train"]["accuracy"] > 0.9
    assert (result["stopped"], result["epochs"]) == ("done", 60)
    assert sum(part["rows"] for part in result["metrics"].values()) > 350


@pytest.mark.parametrize("name", ["c.npz", "c.json", "c.deepstep"])
def test_predict_gives_what_training_gave(capsys, folder, table, result, name):
    code, out, err = run(capsys, "predict", "--model", folder / name, "--data", table)
    rows = list(csv.DictReader(out.splitlines()))
    project = load_project(folder / "c.deepstep")
    data = project.dataset()
    expected = predict(project.spec, project.weights, data.pipeline.encode(data.table))[:, 0]
    assert (code, len(rows)) == (0, 400)
    found = np.array([float(row["probability often"]) for row in rows])
    assert np.abs(found - expected).max() <= 1e-6
    assert np.allclose([float(row["probability never"]) for row in rows], 1 - found)
    assert {row["buys"] for row in rows} == {"often", "never"}
    assert [row["row"] for row in rows[:2]] == ["1", "2"]
    assert err == ""


def test_predict_writes_a_file_and_json(capsys, folder, table, result):
    words = ["predict", "--model", folder / "c.npz", "--data", table, "--out", folder / "p.csv"]
    code, out, _ = run(capsys, *words, "--json")
    rows = list(csv.DictReader((folder / "p.csv").read_text(encoding="utf-8").splitlines()))
    answer = json.loads(out)
    assert code == 0
    assert [row["buys"] for row in answer["predictions"]] == [row["buys"] for row in rows]
    assert run(capsys, *words)[1].startswith("400 predictions")


def test_predict_takes_a_table_without_target_and_with_new_categories(capsys, folder, result):
    other = folder / "other.csv"
    other.write_text("member,city,income,age\nyes,Paris,60.5,33\nno,Rome,20,44\nyes,Oslo,30.5,55\n")
    code, out, err = run(capsys, "predict", "--model", folder / "c.npz", "--data", other)
    assert (code, len(out.splitlines())) == (0, 4)
    assert "Paris" in err


def test_predict_names_the_missing_column(capsys, folder, result):
    other = folder / "short.csv"
    other.write_text("member,city,age\nyes,Rome,33\nno,Oslo,44\n")
    assert "'income'" in refused(capsys, "predict", "--model", folder / "c.npz", "--data", other)


def test_a_number_is_predicted_in_its_own_unit(capsys, tmp_path):
    x = np.linspace(-3, 3, 120)
    lines = ["x,price", *(f"{v:.3f},{5000 + 1000 * v:.2f}" for v in x)]
    (tmp_path / "t.csv").write_text("\n".join(lines))
    words = ["train", "--data", tmp_path / "t.csv", "--target", "price", "--epochs", "80", "--backend", "cpu"]
    code, out, _ = run(capsys, *words, "--export", tmp_path / "m.npz")
    assert code == 0
    assert "RMSE" in out
    _, out, _ = run(capsys, "predict", "--model", tmp_path / "m.npz", "--data", tmp_path / "t.csv")
    prices = [float(row["price"]) for row in csv.DictReader(out.splitlines())]
    assert np.abs(np.array(prices) - (5000 + 1000 * x)).max() < 400


def test_export_writes_what_train_wrote(capsys, folder, result, tmp_path):
    code, out, _ = run(
        capsys, "export", "--project", folder / "c.deepstep", tmp_path / "a.npz", tmp_path / "a.json", "--json"
    )
    assert code == 0
    assert json.loads(out)["exported"] == [str(tmp_path / "a.npz"), str(tmp_path / "a.json")]
    assert (tmp_path / "a.npz").read_bytes() == (folder / "c.npz").read_bytes()


def test_info_tells_network_data_and_metrics(capsys, folder, result):
    code, out, _ = run(capsys, "info", folder / "c.deepstep", "--json")
    known = json.loads(out)
    assert code == 0
    assert known["kind"] == "project"
    assert known["metrics"] == result["metrics"]
    assert known["parameters"] == sum(layer["parameters"] for layer in known["layers"])
    for file in (folder / "c.npz", folder / "c.json"):
        other = json.loads(run(capsys, "info", file, "--json")[1])
        assert (other["parameters"], other["metrics"]) == (known["parameters"], known["metrics"])
    text = run(capsys, "info", folder / "c.deepstep")[1]
    assert "Dense 12 · ReLU" in text
    assert "early_stopping False" in text
    assert "accuracy" in text


def test_info_of_a_bundled_example(capsys):
    code, out, _ = run(capsys, "info", "--example", "bank")
    assert code == 0
    assert "in all 9 parameters, 6 multiply-adds per row" in out
    assert "children, accounts" in out


def test_the_same_seed_is_the_same_run_and_another_is_not(capsys, tmp_path):
    for name, seed in (("a", "4"), ("b", "4"), ("c", "5")):
        words = ["train", "--example", "iris", "--epochs", "3", "--seed", seed, "--backend", "cpu"]
        assert run(capsys, *words, "--save", tmp_path / f"{name}.deepstep")[0] == 0
    a, b, c = (without_times(tmp_path / f"{name}.deepstep") for name in "abc")
    assert a == b
    assert a != c


def without_times(path: Path) -> dict[str, object]:
    """Give a project's parts but for when and how long it was trained, which differ from run to run."""
    parts: dict[str, object] = dict(read_zip(path))
    main = json.loads(parts.pop("project.json"))
    assert parts.pop("seal")  # of the parts with their times
    for kept in main["runs"]["runs"]:
        assert kept.pop("seconds") > 0
        assert kept.pop("when")
        assert parts.pop(f"runs/{kept.pop('course')}.npy") is not None  # a column of it counts seconds
    return {**parts, "project.json": main}


def test_training_goes_on_from_a_project(capsys, tmp_path):
    half, whole = tmp_path / "half.deepstep", tmp_path / "whole.deepstep"
    words = ["--backend", "cpu", "--save"]
    assert run(capsys, "train", "--example", "iris", "--epochs", "3", *words, half)[0] == 0
    assert run(capsys, "train", "--project", half, "--epochs", "6", *words, half)[0] == 0
    assert run(capsys, "train", "--example", "iris", "--epochs", "6", *words, whole)[0] == 0
    assert load_project(half).weights.same(load_project(whole).weights)
    code, out, err = run(capsys, "train", "--project", half, "--json")
    assert "trained for 6 epochs already" in err
    assert json.loads(out)["epochs"] == 6
    code, out, err = run(capsys, "train", "--project", half, "--reset", "--epochs", "2", "--json")
    assert (code, json.loads(out)["epochs"]) == (0, 2)


def test_every_option_reaches_the_project(capsys, tmp_path):
    words = "--hidden 5,4 --activation tanh --optimizer momentum --momentum 0.5 --lr 0.02 --batch 7 --epochs 2"
    more = "--seed 9 --loss squared_error --precision float64 --no-shuffle --backend cpu --save"
    path = tmp_path / "p.deepstep"
    assert run(capsys, "train", "--example", "wine", *words.split(), *more.split(), path)[0] == 0
    project = load_project(path)
    captions = [layer.layer.caption() for layer in project.spec.layers]
    assert captions[1:3] == ["Dense 5 · tanh", "Dense 4 · tanh"]
    run_settings = {"batch_size": 7, "epochs": 2, "accumulate": 1, "shuffle": False, "seed": 9, "precision": "float64"}
    assert project.config.to_json() == {
        **TrainConfig().to_json(),
        "loss": {"kind": "squared_error", "half": False, "over_outputs": "mean"},
        "optimizer": {"kind": "momentum", "learning_rate": 0.02, "momentum": 0.5},
        "run": run_settings,
    }
    assert run(capsys, "train", "--project", path, "--hidden", "none", "--epochs", "1", "--save", path)[0] == 0
    assert load_project(path).spec.names == ("input", "output")


def test_bad_input_is_one_sentence_and_exit_2(capsys, tmp_path, table, folder):
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n1,2\n3\n")
    example = ("train", "--example", "iris")
    for words, expected in (
        (("nix",), "'nix' is no command"),
        ((), "a command is needed"),
        (("train",), "--project --data --example"),
        ((*example, "--data", table), "not allowed with"),
        (("train", "--exampl", "iris"), "is required"),
        (("train", "--example", "nix"), "invalid choice: 'nix'"),
        (("train", "--data", tmp_path / "nix.csv", "--target", "x"), "no such file"),
        (("train", "--data", bad, "--target", "b"), "line 3"),
        (("train", "--data", table), "customer, income, age, city, member, buys"),
        ((*example, "--target", "x"), "--target goes with --data"),
        ((*example, "--lr", "fast"), "'fast' is not a number"),
        ((*example, "--lr", "-1"), "smallest allowed value is 0"),
        ((*example, "--lr", "nan"), "finite"),
        ((*example, "--batch", "0"), "smallest allowed value is 1"),
        ((*example, "--batch", "2.5"), "not a whole number"),
        ((*example, "--hidden", "4,x"), "'4,x'"),
        ((*example, "--optimizer", "sgd", "--beta1", "0.5"), "'beta1'"),
        ((*example, "--loss", "binary_cross_entropy"), "is for two classes, and the target has several classes"),
        ((*example, "--precision", "float16"), "float32, float64"),
        ((*example, "--save", tmp_path / "x.zip"), "end in .deepstep"),
        ((*example, "--save", tmp_path / "no" / "x.deepstep"), "does not exist"),
        ((*example, "--export", tmp_path / "x.xyz"), ".npz, .h5"),
        (("train", "--project", table), "no Deepstep project"),
        (("predict", "--model", table, "--data", table), "no project"),
        (("predict", "--model", tmp_path / "x.npz"), "--data"),
        (("export", "--project", tmp_path / "x.deepstep", tmp_path / "x.npz"), "no such file"),
        (("info",), "FILE"),
        (("info", tmp_path), "folder"),
        (("screenshot", tmp_path / "x.jpg"), "end in .png"),
        (("screenshot", tmp_path / "x.png", "--size", "9x9"), "'9x9'"),
        (("screenshot", tmp_path / "x.png"), "window"),
    ):
        assert expected in refused(capsys, *words), words
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.csv"]


def test_a_target_that_is_no_column_is_told(capsys, table):
    assert "'nix'" in refused(capsys, "train", "--data", table, "--target", "nix")


def test_divergence_is_bad_input_and_writes_nothing(capsys, tmp_path):
    path = tmp_path / "x.deepstep"
    words = ["train", "--example", "diabetes", "--optimizer", "sgd", "--lr", "1000", "--epochs", "50"]
    code, out, err = run(capsys, *words, "--activation", "identity", "--backend", "cpu", "--save", path)
    assert (code, out) == (2, "")
    assert "smaller --lr" in err.splitlines()[-1]
    assert not path.exists()


def test_a_fault_is_exit_1_with_a_place_to_look(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr("core.cli.info.example", lambda kind: 1 / 0)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    code, out, err = run(capsys, "info", "--example", "bank")
    assert (code, out, err.count("\n")) == (1, "", 1)
    (file,) = tmp_path.iterdir()
    assert str(file) in err
    assert "ZeroDivisionError" in file.read_text()
    assert run(capsys, "info", "--example", "bank", "--debug")[0] == 1
    code, _, err = run(capsys, "info", "--example", "bank", "--debug")
    assert "Traceback" in err


def test_ctrl_c_before_there_is_a_result_writes_nothing(capsys, monkeypatch, tmp_path):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("core.cli.train.example", interrupt)
    code, out, err = run(capsys, "train", "--example", "iris", "--save", tmp_path / "x.deepstep")
    assert (code, out) == (130, "")
    assert "nothing was written" in err
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to one process there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_cleanly_and_keeps_what_was_trained(tmp_path, number):
    path = tmp_path / "x.deepstep"
    words = ["train", "--example", "digits", "--epochs", "1000000", "--backend", "cpu", "--json"]
    process = started(*words, "--save", path, "--export", tmp_path / "x.npz")
    assert process.stderr is not None
    assert "epoch" in process.stderr.readline()
    process.send_signal(number)
    began = time.perf_counter()
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert time.perf_counter() - began < 5
    told = json.loads(out)
    assert told["stopped"] == "user"
    assert told["epochs"] > 0
    assert f"stopped by the user at epoch {told['epochs']}" in err
    project = load_project(path)
    assert project.progress.step == told["steps"]
    assert read_model(tmp_path / "x.npz").weights.same(project.weights)


def test_the_demo_trains_and_leaves_files(capsys, tmp_path):
    seen = []

    def draw(arguments):
        seen.append(arguments)
        Path(arguments.out).write_bytes(b"png")
        return 0

    code = main(["demo", "--folder", str(tmp_path / "demo")], draw)
    captured = capsys.readouterr()
    assert code == 0
    for name in ("spirals.deepstep", "spirals.npz", "spirals.json", "window.png"):
        assert (tmp_path / "demo" / name).is_file()
        assert name in captured.out
    assert load_project(seen[0].file).progress.epoch > 0
    assert "accuracy" in captured.out
    main(["screenshot", str(tmp_path / "b.png")], draw)
    assert vars(seen[1]).keys() - {"run", "draw", "debug"} <= vars(seen[0]).keys()  # all that drawing may ask for


def test_a_screenshot_passes_its_options_on(capsys, tmp_path):
    seen = []
    words = ["screenshot", str(tmp_path / "a.png"), "x.deepstep", "--mode", "step", "--theme", "light"]
    assert main([*words, "--size", "1200x800"], lambda arguments: seen.append(arguments) or 0) == 0
    (got,) = seen
    assert (got.file, got.mode, got.theme, got.size) == ("x.deepstep", "step", "light", (1200, 800))


@pytest.mark.parametrize("command", core.cli.commands())
def test_help_lists_every_choice(capsys, command):
    code, out, _ = run(capsys, command, "--help")
    assert code == 0
    assert "usage: python3 run.py " + command in out
    if command == "train":
        for kind in ("relu", "leaky_relu", "momentum", "adam", "binary_cross_entropy", "spirals", "bank"):
            assert f"\n  {kind} " in out


def test_help_and_version(capsys):
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert all(f"\n    {name}" in out for name in core.cli.commands())
    assert run(capsys, "--version") == (0, "Deepstep 0.1.0\n", "")


def test_the_version_loads_neither_qt_nor_numpy():
    code = "import main, sys; main.main(['--version']); print([m for m in ('PySide6', 'numpy') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert out == "Deepstep 0.1.0\n[]\n"


def test_no_command_but_the_pictures_loads_qt():
    code = "import main, sys; main.main(['info', '--example', 'bank']); print('PySide6' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert out.endswith("False\n")


@pytest.mark.skipif(os.name == "nt", reason="there is no sh")
def test_a_reader_that_goes_away_is_no_fault():
    code = f"{sys.executable} main.py info --example bank | true"
    done = subprocess.run(["sh", "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr == ""


def test_progress_is_a_bar_on_a_terminal_and_lines_elsewhere(monkeypatch, capsys):
    project = example("iris")
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit(epochs=4)
    trainer.advance(trainer.limit(epochs=2), 5.0)
    with Meter() as meter:
        meter.show(trainer, limit)
        assert capsys.readouterr().err == ""
        meter.show(trainer, limit, last=True)
    line = capsys.readouterr().err
    assert line.startswith("epoch 2/4  loss ")
    assert line.count("\n") == 1
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with Meter() as meter:
        meter.show(trainer, limit)
    bar = capsys.readouterr().err
    assert bar.startswith("\r" + "█" * 12 + "░" * 12 + "  epoch 2/4  ")
    assert bar.endswith(" left\n")
    assert [time_text(s) for s in (0.24, 12, 200, 7500, float("inf"))] == [
        "0.2 s",
        "12 s",
        "3 min 20 s",
        "2 h 5 min",
        "?",
    ]
