"""Questions to a trained network: answers in the user's units, influence, what if, whole files."""

from __future__ import annotations

import csv
import dataclasses
import gzip

import numpy as np
import pytest

from core import catalogues, language
from core.backend import cpu
from core.data.csv_file import read_csv
from core.data.plan import suggest
from core.data.table import Cancelled, Table, category_column, number_column
from core.errors import UserError
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.reshape import Reshape
from core.losses import SquaredError
from core.predict import predict
from core.predicting.asked import Asked
from core.predicting.files import csv_text, first_line, predict_table, predict_to
from core.predicting.images import centred, image_shape, shrunk
from core.predicting.reasons import METHODS, answer_slopes, explain, node_slopes
from core.predicting.rows import Inputs, encode
from core.predicting.what_if import axes, axis_of, curve, sample_of, signed, surface
from core.program import Engine, compile_network
from core.project import Project
from core.spec import LayerSpec, NetworkSpec, stack
from core.spreadsheets import harmless
from core.start import example, new_project
from tests.core.image_networks import weights_for

LINES = ["tenure,charges,contract,churn"]
LINES += [
    f"{n % 50},{20 + n % 70}.5,{('month', 'year', 'two')[n % 3]},{'yes' if n % 3 == 0 else 'no'}" for n in range(90)
]


def asked_of(project: Project) -> tuple[Asked, Inputs]:
    data = project.dataset()
    return Asked(project.spec, project.weights, data.pipeline), Inputs(data)


@pytest.fixture(scope="module")
def churn(tmp_path_factory) -> Project:
    path = tmp_path_factory.mktemp("churn") / "churn.csv"
    path.write_text("\n".join(LINES))
    table = read_csv(path)
    return new_project("churn", table, suggest(table, "churn"))


@pytest.mark.parametrize("code", ["de", "zh_CN"])
def test_an_answer_is_called_in_the_language_of_the_window_and_as_ever_in_files(code):
    asked = [asked_of(example(kind))[0] for kind in ("spirals", "bank")]
    language.use(catalogues.lookup(code))
    try:
        assert [each.word for each in asked] == ["probability", "value"]
        said = [each.said for each in asked]
    finally:
        language.use(None)
    assert said == [{"de": "Wahrscheinlichkeit", "zh_CN": "概率"}[code], {"de": "Wert", "zh_CN": "值"}[code]]


def test_lesson_8_is_told_step_by_step():
    asked, inputs = asked_of(example("bank"))
    row = {"children": 2.0, "accounts": 3.0}
    found = curve(asked, axis_of(inputs.by_name["children"], 2.0), row, 0)
    answers = dict(zip(found.axis.values, found.answers, strict=True))
    assert [answers[children] for children in (2, 3, 4, 5)] == pytest.approx([9, 12, 14, 16], abs=1e-9)
    assert found.steps()[2:] == ("2 → 3: +3", "3 → 4: +2", "4 → 5: +2")
    assert found.here == (2.0, pytest.approx(9))


def test_slopes_are_told_in_raw_units():
    asked, inputs = asked_of(example("bank"))
    found = explain(asked, inputs, {"children": 2.0, "accounts": 3.0}, 0)
    assert found.slopes.tolist() == pytest.approx([3, 1])
    assert found.amounts.tolist() == pytest.approx([6, 3])
    assert found.strongest() == [0, 1]
    left = explain(asked, inputs, {"children": 5.0, "accounts": 3.0}, 0, "left_out")
    assert left.amounts[0] == pytest.approx(16 - 9)
    added = explain(asked, inputs, {"children": 5.0, "accounts": 3.0}, 0, "integrated")
    usual = asked.answers(encode(asked.pipeline, inputs.typical()))[0, 0]
    assert added.amounts.sum() == pytest.approx(16 - usual, rel=2e-3)
    assert set(METHODS) == {"slope", "left_out", "integrated"}


@pytest.mark.parametrize("kind", ["iris", "diabetes", "breast_cancer"])
def test_slopes_of_answers_are_those_found_by_trying(kind):
    asked, inputs = asked_of(example(kind))
    row = inputs.row(3)
    x, answer = encode(asked.pipeline, row), len(asked.names) - 1
    slopes = answer_slopes(asked, x, answer)[0]
    for place in range(0, x.shape[1], 7):
        step = np.zeros_like(x)
        step[0, place] = 1e-5
        tried = (asked.answers(x + step) - asked.answers(x - step))[0, answer] / 2e-5
        assert slopes[place] == pytest.approx(tried, rel=1e-4, abs=1e-7)


def test_a_number_with_another_scale_is_told_per_unit_of_its_own():
    asked, inputs = asked_of(example("diabetes"))
    row = inputs.row(0)
    found = explain(asked, inputs, row, 0)
    place, name = found.names.index("bmi"), "bmi"
    ends = [asked.answers(encode(asked.pipeline, {**row, name: row[name] + d}))[0, 0] for d in (-1e-4, 1e-4)]
    assert found.slopes[place] == pytest.approx((ends[1] - ends[0]) / 2e-4, rel=1e-3)
    assert found.amounts[place] == pytest.approx(found.slopes[place] * row[name])


IMAGE = (Conv2D(2, 3, activation="tanh"), MaxPool(2), BatchNorm(), Dropout(0.5), LayerNorm(), ActivationLayer("tanh"))


def networks() -> dict[str, NetworkSpec]:
    ends = (("flat", Flatten()), ("output", Dense(2, "softmax")))
    image = [(f"layer{n}", layer) for n, layer in enumerate(IMAGE)]
    branched = (
        LayerSpec("input", Input(4)), LayerSpec("one", Dense(3, "tanh"), ("input",)),
        LayerSpec("two", Dense(3, "tanh"), ("input",)), LayerSpec("sum", Add(), ("one", "two")),
        LayerSpec("output", Dense(2, "softmax"), ("sum",)),
    )  # fmt: skip
    parted = (
        LayerSpec("left", Input(3)), LayerSpec("right", Input(3)), LayerSpec("one", Dense(3, "tanh"), ("left",)),
        LayerSpec("two", Dense(3, "tanh"), ("right",)), LayerSpec("sum", Add(), ("one", "two")),
        LayerSpec("output", Dense(2, "identity"), ("sum",)),
    )  # fmt: skip
    pools = (("average", AveragePool(2)), ("all", GlobalAveragePool()), ("output", Dense(2, "identity")))
    return {
        "image": stack(("input", Input(36)), ("image", Reshape(6, 6, 1)), *image, *ends),
        "pools": stack(("input", Input(36)), ("image", Reshape(6, 6, 1)), *pools),
        "branched": NetworkSpec(branched),
        "parted": NetworkSpec(parted),
    }


@pytest.mark.parametrize("name", networks())
def test_slopes_reach_the_inputs_through_every_layer(name):
    spec = networks()[name]
    weights = weights_for(spec, 3)
    weights = type(weights)({k: np.abs(v) + 0.5 if k.endswith("variance") else v for k, v in weights.items()})
    x = np.random.default_rng(5).normal(size=(3, spec.n_inputs))
    slopes = node_slopes(spec, weights, x, 1)
    assert slopes.shape == x.shape
    for place in range(0, spec.n_inputs, 3):
        step = np.zeros_like(x)
        step[:, place] = 1e-6
        tried = (predict(spec, weights, x + step) - predict(spec, weights, x - step))[:, 1] / 2e-6
        np.testing.assert_allclose(slopes[:, place], tried, rtol=1e-4, atol=1e-7)


def test_training_calculates_no_slopes_of_inputs():
    project = example("bank")
    engine = Engine(cpu(), compile_network(project.spec, SquaredError()), 2, "float64")
    assert "input.da" not in engine.tape(2)


def test_an_average_is_the_mean_of_the_other_rows():
    project = example("iris")
    asked, inputs = asked_of(project)
    row, sample = inputs.row(0), sample_of(project.dataset(), 20)
    axis = axis_of(inputs.by_name["petal_width"], row["petal_width"])
    found = curve(asked, axis, row, 1, sample)
    assert found.rows.shape == (20, 101)
    np.testing.assert_allclose(found.average, found.rows.mean(axis=0))
    last = encode(asked.pipeline, {**row, "petal_width": axis.values[-1]})
    assert found.answers[-1] == pytest.approx(asked.answers(last)[0, 1])


def test_a_category_goes_through_its_texts_and_over_a_number(churn):
    asked, inputs = asked_of(churn)
    row = inputs.row(0)
    axis = axis_of(inputs.by_name["contract"], row["contract"])
    assert axis.values == ("month", "two", "year")
    found = curve(asked, axis, row, 0)
    for text, answer in zip(axis.values, found.answers, strict=True):
        assert answer == pytest.approx(asked.answers(encode(asked.pipeline, {**row, "contract": text}))[0, 0])
    x, y = axes(inputs, row, "charges", "contract")
    both = surface(asked, x, y, row, 0)
    assert both.answers.shape == (3, len(x.values))
    there = {**row, "charges": x.values[7], "contract": "two"}
    assert both.answers[1, 7] == pytest.approx(asked.answers(encode(asked.pipeline, there))[0, 0])


def test_an_axis_reaches_to_the_present_value_and_whole_numbers_stay_whole():
    _, inputs = asked_of(example("bank"))
    assert axis_of(inputs.by_name["children"], 8.0).values == tuple(map(float, range(9)))
    _, inputs = asked_of(example("iris"))
    axis = axis_of(inputs.by_name["petal_width"], 9.0)
    assert (axis.values[-1], axis.whole, len(axis.values)) == (9.0, False, 101)


@pytest.mark.parametrize(("value", "text"), [(3.0, "+3"), (-2.0, "−2"), (0.0, "0"), (1e-15, "0")])
def test_differences_have_a_sign(value, text):
    assert signed(value) == text


@pytest.mark.parametrize(
    "text", ["4,3", "children=4, accounts=3", "accounts: 3; children: 4", "children\taccounts\n4\t3", "4\t3\t14"]
)
def test_a_row_can_be_pasted_in_many_ways(text):
    _, inputs = asked_of(example("bank"))
    assert inputs.pasted(text, inputs.row(0)) == {"children": 4.0, "accounts": 3.0}


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "nothing to paste"), ("1,2,3,4", "4 values"), ("four,3", "'four' is no number"),
     ("children,x\n1,2", "'x' is no input"), ("children,accounts\n1", "2 names and 1 values")],
)  # fmt: skip
def test_what_cannot_be_pasted_is_told(text, told):
    _, inputs = asked_of(example("bank"))
    with pytest.raises(UserError, match=told):
        inputs.pasted(text, inputs.row(0))


def test_values_outside_of_the_training_rows_are_named(churn):
    _, inputs = asked_of(churn)
    assert "outside of the training rows" in inputs.by_name["tenure"].outside(500.0)
    assert inputs.by_name["tenure"].outside(20.0) == ""
    assert "'ten years'" in inputs.by_name["contract"].outside("ten years")
    assert inputs.by_name["contract"].outside(None) == ""


# Whole files.


def test_a_file_is_predicted_with_its_columns_and_cannot_act_as_a_formula(churn, tmp_path):
    asked, _ = asked_of(churn)
    source, target = tmp_path / "new.csv", tmp_path / "out.csv"
    source.write_text(
        "name,tenure,charges,contract,churn\n=1+1,3,20.5,month,yes\n-5,4,30.5,decade,no\n@x,5,9,year,no\n"
    )
    parts = []
    found = predict_to(asked, source, target, progress=lambda part: parts.append(part) or True)
    rows = list(csv.DictReader(target.read_text().splitlines()))
    assert [row["name"] for row in rows] == ["'=1+1", "-5", "'@x"]
    assert set(rows[0]) >= {"row", "churn", "predicted churn", "probability yes", "probability no"}
    assert "contract, line 3: no training row had decade" in found.notes[0]
    assert parts == sorted(parts)
    assert parts[-1] == 1
    expected = asked.of_table(read_csv(source))
    np.testing.assert_allclose([float(row["probability yes"]) for row in rows], expected[:, 1], rtol=1e-12)


def test_a_cancelled_file_is_not_written(churn, tmp_path):
    asked, _ = asked_of(churn)
    source, target = tmp_path / "new.csv", tmp_path / "out.csv"
    source.write_text("\n".join(LINES))
    with pytest.raises(Cancelled):
        predict_to(asked, source, target, progress=lambda part: part < 0.9)
    assert not target.exists()
    with pytest.raises(UserError, match="is the file that is read"):
        predict_to(asked, source, source)


def test_missing_columns_and_bad_cells_are_named_with_their_line(churn):
    asked, _ = asked_of(churn)
    short = Table("short", (number_column("tenure", [1.0]),))
    with pytest.raises(UserError, match="columns 'charges', 'contract'"):
        predict_table(asked, short)
    bad = Table(
        "bad",
        (
            number_column("tenure", [1.0, 2]),
            category_column("charges", ["3", "much"]),
            category_column("contract", ["year"] * 2),
        ),
    )
    with pytest.raises(UserError, match="bad, row 2, charges: 'much' is no number"):
        predict_table(asked, bad)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [("=A1", "'=A1"), ("+49 30", "'+49 30"), ("-3.5", "-3.5"), ("\tx", "'\tx"), (-3.5, -3.5), ("a", "a")],
)
def test_cells_that_look_like_formulas_are_made_texts(cell, shown):
    assert harmless(cell) == shown


def test_an_empty_table_of_predictions_still_has_a_header():
    assert csv_text([]) == "row\n"


# Images.


def test_the_shape_of_an_image_is_known_by_layer_or_by_names():
    project = example("digits")
    pipeline = project.dataset().pipeline
    assert image_shape(project.spec, pipeline) == (8, 8, 1)
    convolution = stack(
        ("input", Input(64)), ("image", Reshape(4, 16, 1)), ("flat", Flatten()), ("output", Dense(10, "softmax"))
    )
    assert image_shape(convolution, pipeline) == (4, 16, 1)
    iris = example("iris")
    assert image_shape(iris.spec, iris.dataset().pipeline) is None


def test_a_drawing_is_shrunk_and_centred():
    drawing = np.zeros((80, 80))
    drawing[0:40, 0:20] = 1.0
    small = shrunk(drawing, 8, 8)
    assert small.shape == (8, 8)
    assert small.sum() == 8
    moved = centred(drawing)
    weight = moved.sum()
    middle = [(np.arange(80) @ moved.sum(axis=1 - axis)) / weight for axis in (0, 1)]
    assert middle == pytest.approx([39.5, 39.5], abs=1)
    rows = np.nonzero(moved.any(axis=1))[0]
    assert len(rows) == pytest.approx(80 * 20 / 28, abs=2)
    assert not centred(np.zeros((8, 8))).any()


def test_one_sigmoid_answers_for_both_classes(churn):
    asked, inputs = asked_of(churn)
    answers = asked.answers(encode(asked.pipeline, inputs.row(0)))
    assert asked.names == ("no", "yes")
    assert answers.sum() == pytest.approx(1)
    slopes = [answer_slopes(asked, encode(asked.pipeline, inputs.row(0)), n) for n in (0, 1)]
    np.testing.assert_allclose(slopes[0], -slopes[1])
    assert dataclasses.is_dataclass(asked)


def test_lines_are_named_where_each_row_has_one(tmp_path):
    path = tmp_path / "t.csv"
    for text, rows, line in (("a,b\n1,2\n", 1, 2), ("a,b\n1,2", 1, 2), ("1,2\n3,4\n", 2, 1), ('a,b\n"1\n",2\n', 1, 0)):
        path.write_text(text)
        assert first_line(path, rows) == line
    with gzip.open(tmp_path / "t.csv.gz", "wt") as file:
        file.write("a\n1\n2\n")
    assert first_line(tmp_path / "t.csv.gz", 2) == 2
    assert first_line(tmp_path, 2) == 0


def test_several_yes_no_targets_have_an_answer_each(tmp_path):
    path = tmp_path / "labels.csv"
    path.write_text(
        "x,warm,wet\n" + "\n".join(f"{n},{'yes' if n > 20 else 'no'},{'no' if n % 3 else 'yes'}" for n in range(40))
    )
    table = read_csv(path)
    asked, inputs = asked_of(new_project("labels", table, suggest(table, ("warm", "wet"))))
    answers = asked.answers(encode(asked.pipeline, inputs.row(0)))[0]
    assert (asked.names, asked.is_share, asked.words(answers)) == (("warm", "wet"), True, "")
    assert answers.shape == (2,)
    found = explain(asked, inputs, inputs.row(3), 1)
    step = [asked.answers(encode(asked.pipeline, {"x": 3 + d}))[0, 1] for d in (-1e-4, 1e-4)]
    assert found.slopes[0] == pytest.approx((step[1] - step[0]) / 2e-4, rel=1e-3)
    rows = predict_table(asked, table).rows
    assert set(rows[0]) == {"row", "warm", "wet", "warm, probability of it", "wet, probability of it"}


def test_dates_are_typed_as_they_stand_in_the_table(tmp_path):
    path = tmp_path / "days.csv"
    path.write_text("day,y\n" + "\n".join(f"2024-01-{n + 1:02d},{n}" for n in range(30)))
    table = read_csv(path)
    plan = suggest(table, "y").with_column("day", use="input")
    asked, inputs = asked_of(new_project("days", table, plan))
    assert inputs.by_name["day"].kind == "text"
    assert inputs.row(2) == {"day": "2024-01-03"}
    same = asked.of_table(table)[2]
    np.testing.assert_allclose(asked.answers(encode(asked.pipeline, inputs.row(2)))[0], same)
    assert np.isnan(explain(asked, inputs, inputs.row(2), 0).slopes).all()
