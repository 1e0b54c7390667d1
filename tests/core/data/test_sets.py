"""Cards of the data sets, made sets and their formulas, windows, typed formulas and drawn points."""

from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest

from core import fields
from core.cli import main
from core.data.catalogue import GROUPS, DataCard, DataSource, all_sets
from core.data.csv_file import read_csv
from core.data.drawn import Points, blank, plan_of, points_of, table_of
from core.data.formula import calculate, names
from core.data.sets._bundled import FOLDER
from core.data.windows import windows
from core.errors import UserError
from core.layers.reshape import Reshape
from core.predicting.images import image_shape
from core.project_file import load_project
from core.start import example
from core.watching.language import parse

MADE = [kind for kind, source in all_sets().items() if source.group == "made"]
REAL = [kind for kind, source in all_sets().items() if source.group == "real"]


def clean(kind: str, **settings: object) -> dict[str, np.ndarray]:
    """Make a set without noise; give its columns."""
    source = all_sets()[kind]
    table = source.make(dataclasses.replace(source.settings(), noise=0.0, **settings))
    return {column.name: column.values for column in table.columns}


@pytest.mark.parametrize("kind", all_sets())
def test_every_set_has_a_full_card(kind):
    source = all_sets()[kind]
    for field in dataclasses.fields(DataCard):
        assert getattr(source.card, field.name), field.name
    assert source.group in GROUPS
    table = source.make()
    assert not [name for name in table.names if not source.card.explain(name)]
    told = [name for name in source.card.columns if "*" not in name]
    assert kind == "formula" or not [name for name in told if name not in table]
    rows = int(re.sub(r"\D", "", source.card.size.split(" row")[0]))
    assert rows == table.rows
    inputs = len(source.prepare().plan.inputs)
    assert kind == "formula" or f" {inputs} input" in source.card.size


def test_a_set_without_a_card_cannot_be_made():
    with pytest.raises(TypeError, match="card"):
        DataSource("x", "X", "X.", lambda _: None)  # type: ignore[call-arg]


def test_every_bundled_file_has_a_licence_and_a_set():
    licences = (FOLDER / "LICENCES.md").read_text(encoding="utf-8")
    files = [path.name for path in FOLDER.iterdir() if path.name != "LICENCES.md"]
    assert len(files) >= 11
    assert not [name for name in files if f"| {name} |" not in licences]
    assert len(REAL) == len(files)


@pytest.mark.parametrize("kind", MADE)
def test_same_seed_same_rows(kind):
    source = all_sets()[kind]
    usual = source.settings()
    one, again, other = (source.make(dataclasses.replace(usual, rows=50, noise=0.1, seed=s)) for s in (3, 3, 4))
    assert one.rows == 50
    first = one.names[0]
    np.testing.assert_array_equal(one.column(first).values, again.column(first).values)
    assert not np.array_equal(one.column(first).values, other.column(first).values)


def test_made_points_follow_their_formulas():
    board = clean("checkerboard", squares=3)
    square = [np.floor((board[name] + 1) * 1.5) for name in ("x", "y")]
    np.testing.assert_array_equal(board["class"], (square[0] + square[1]) % 2)
    cloud = clean("xor_cloud")
    np.testing.assert_array_equal(cloud["class"], (cloud["x"] * cloud["y"] <= 0).astype(int))
    roll = clean("swiss_roll", turns=1.0)
    np.testing.assert_allclose(np.hypot(roll["x"], roll["y"]), roll["along"])
    lines = clean("two_lines", distance=1.0)
    np.testing.assert_allclose(lines["y"] - lines["x"] / 2, lines["class"] - 0.5)


def test_made_numbers_follow_their_formulas():
    sine, step, saw, plane = (clean(kind) for kind in ("sine", "step", "saw", "plane"))
    np.testing.assert_allclose(sine["y"], np.sin(1.5 * np.pi * sine["x"]))
    np.testing.assert_array_equal(step["y"], np.where(step["x"] < 0, -1, 1))
    np.testing.assert_allclose(saw["y"], ((saw["x"] + 1) % 1) * 2 - 1)
    np.testing.assert_allclose(plane["value"], (plane["x"] + plane["y"]) / 10)
    power = clean("polynomial", degree=2)
    np.testing.assert_allclose(power["y"], 2 * power["x"] ** 2 - 1, atol=1e-12)
    known = clean("friedman1", inputs=5)
    x1, x2, x3, x4, x5 = (known[f"x{n}"] for n in range(1, 6))
    expected = 10 * np.sin(np.pi * x1 * x2) + 20 * (x3 - 0.5) ** 2 + 10 * x4 + 5 * x5
    np.testing.assert_allclose(known["y"], expected)
    hills = clean("hills")
    assert np.abs(hills["value"]).max() <= 1
    assert (hills["value"] > 0.3).any()


def test_a_series_is_cut_into_windows():
    columns = windows(np.arange(6.0), 2, "v")
    assert [column.name for column in columns] == ["v −2", "v −1", "v"]
    assert [column.values.tolist() for column in columns] == [[0, 1, 2, 3], [1, 2, 3, 4], [2, 3, 4, 5]]
    with pytest.raises(UserError, match="needs more than 6 values"):
        windows(np.arange(6.0), 6, "v")
    data = all_sets()["sunspots"].prepare()
    assert "year" not in data.pipeline.feature_names
    assert data.train.max() < data.validation.min() < data.test.min()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("x + 2*y", [5, 8]), ("sin(pi*x)**2 + cos(pi*x)**2", [1, 1]), ("max(x, y) - min(x, y)", [1, 1]),
     ("x > 1", [0, 1]),
     ("not (x > 1 or y > 9)", [1, 0]), ("-x**2", [-1, -4]), ("3", [3, 3]), ("relu(x - 1.5)", [0, 0.5])],
)  # fmt: skip
def test_formulas_are_calculated(text, expected):
    columns = {"x": np.array([1.0, 2.0]), "y": np.array([2.0, 3.0])}
    np.testing.assert_allclose(calculate(text, columns), expected, atol=1e-12)


@pytest.mark.parametrize(
    ("text", "told"),
    [("x + w", "Character 5: 'w' is not known"), ("__import__('os')", "Character"), ("sinus(x)", "function 'sinus'"),
     ("sin(x, x)", "takes 1 numbers"), ("x[0]", "no places"), ("x +", "before the end")],
)  # fmt: skip
def test_what_is_no_formula_is_told(text, told):
    with pytest.raises(UserError, match=re.escape(told)):
        calculate(text, {"x": np.ones(2)})


def test_a_formula_that_gives_no_number_names_where():
    source = all_sets()["formula"]
    with pytest.raises(UserError, match="gives no number at x = "):
        source.make(dataclasses.replace(source.settings(), formula="log(x)"))
    table = source.make(dataclasses.replace(source.settings(), formula="x*y*z", inputs=3, rows=10))
    x, y, z, value = (column.values for column in table.columns)
    np.testing.assert_allclose(value, x * y * z)
    assert names(parse("sin(x) + y**2 > 1")) == {"x", "y"}


# The command line.


def test_settings_of_made_data_are_options(tmp_path, capsys):
    out = tmp_path / "c.deepstep"
    words = ["train", "--example", "circles", "--noise", "0.2", "--size", "120", "--seed", "3", "--epochs", "1"]
    assert main([*words, "--backend", "cpu", "--save", str(out)]) == 0
    source = all_sets()["circles"]
    wanted = source.make(source.settings(rows=120, noise=0.2, seed=3))
    found = load_project(out)
    np.testing.assert_array_equal(found.table.column("x").values, wanted.column("x").values)
    assert found.config.run.seed == 3


@pytest.mark.parametrize(
    ("words", "told"),
    [(("--example", "circles", "--turns", "2"), "--turns is no setting of this data set"),
     (("--example", "circles", "--noise", "-1"), "noise is -1"),
     (("--example", "iris", "--network", "CNN"), "no network 'CNN'"),
     (("--project", "x.deepstep", "--size", "3"), "--size goes with --example only")],
)  # fmt: skip
def test_options_that_do_not_go_together_are_told(words, told, capsys):
    assert main(["train", *words]) == 2
    assert told in capsys.readouterr().err


# MNIST.


def test_mnist_knows_its_images_and_has_two_networks():
    project = example("mnist")
    data = project.dataset()
    assert data.x.shape == (5000, 784)
    assert (data.x.min(), data.x.max()) == (0, 1)
    assert any(isinstance(layer.layer, Reshape) for layer in project.spec.layers)
    dense = example("mnist", network="MLP")
    for spec in (project.spec, dense.spec):
        assert image_shape(spec, data.pipeline) == (28, 28, 1)
    assert np.bincount(project.table.column("digit").values).tolist() == [500] * 10
    assert (FOLDER / "mnist_5k.npz").stat().st_size < 1_000_000


# Drawn points.


def test_drawn_points_become_a_table_and_come_back():
    points = blank().with_points(np.array([[0.0, 0.5], [0.2, 0.5]]), 0)
    assert not points.complete
    with pytest.raises(UserError, match="points of two classes"):
        table_of(points)
    points = points.with_points(np.array([[1.0, -1.0]]), 3)
    table = table_of(points)
    assert table.names == ("x", "y", "class")
    assert [table.cell(row, "class") for row in range(3)] == ["A", "A", "D"]
    project = example("circles").with_data(table, plan_of(table, points))
    back = points_of(project.dataset())
    assert back is not None
    np.testing.assert_array_equal(back.xy, points.xy)
    assert [back.classes[k] for k in back.of] == ["A", "A", "D"]
    assert len(back.without(np.array([1.0, -1.0]), np.array([0.1, 0.1]))) == 2


def test_drawn_values_are_a_regression_and_other_data_are_none():
    points = blank(regression=True).with_points(np.array([[0.0, 0.5], [0.2, 0.7]]), 5)
    table = table_of(points)
    project = example("circles").with_data(table, plan_of(table, points))
    assert project.dataset().pipeline.task == "regression"
    back = points_of(project.dataset())
    assert back is not None
    assert back.regression
    assert points_of(example("iris").dataset()) is None
    assert points_of(example("bank").dataset()) is None
    many = Points(np.zeros((4999, 2)), np.zeros(4999, dtype=int))
    with pytest.raises(UserError, match="5000 drawn points"):
        many.with_points(np.zeros((2, 2)), 0)


def test_settings_of_a_set_are_those_of_its_form():
    assert [info.name for info in fields.settings_of(all_sets()["spirals"].settings)] == [
        "rows", "noise", "seed", "classes", "turns",
    ]  # fmt: skip


def test_cards_and_made_rows_are_had_from_the_command_line(tmp_path, capsys):
    assert main(["sets"]) == 0
    listed = capsys.readouterr().out
    assert all(f"  {kind} " in listed for kind in all_sets())
    out = tmp_path / "s.csv"
    assert main(["sets", "--example", "spirals", "--size", "9", "--seed", "4", "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert all_sets()["spirals"].card.good_for in told
    source = all_sets()["spirals"]
    wanted = source.make(source.settings(rows=9, seed=4))
    np.testing.assert_array_equal(read_csv(out).column("x").values, wanted.column("x").values)
    assert main(["sets", "--out", str(out)]) == 2
