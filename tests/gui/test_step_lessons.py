"""Lessons 3 to 16: their numbers, read from the window's widgets by objectName."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt

from core import numbers
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan, suggest
from core.data.table import Table, category_column, number_column
from core.explanation import Ref
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import BinaryCrossEntropy
from core.numbers import parse
from core.optimizers import SGD
from core.params import Weights
from core.project import Project
from core.spec import stack
from core.start import new_project
from tests.core.networks import bank, project_of
from tests.gui.step_reader import Reader, chain, classes, near, one_neuron, reader

__all__ = ["reader"]


def test_3_forward_propagation(reader: Reader) -> None:
    assert reader.all("Sum of") == [5, 1, 9]
    stepping = reader.stepping
    stepping.go_to(stepping.walk.find(Ref("unit", "output", (0,)), "forward", "z") - 1)
    stepping.set_granularity("term")
    terms = []
    for _ in range(3):
        reader.window.actions_by_id["step.forward"].trigger()
        reader.settle()
        terms.append((reader.text("step.numbers"), reader.result()))
    assert terms == [("5 × 2", 10), ("5 × 2 + 1 × (−1)", 9), ("5 × 2 + 1 × (−1) + 0", 9)]


def test_4_and_5_a_whole_table_without_activation(reader: Reader) -> None:
    rows = [(2, 3, 0), (3, 3, 0), (4, 3, 0)]
    weights = {"hidden1.weight": [[1, -1], [1, 1]], "output.weight": [[2], [-1]]}
    reader.open(project_of(rows, weights, Dense(2, "identity", bias=False), Dense(1, "identity", bias=False)))
    found = []
    for _ in rows:
        found.append(reader.unit("output", 0, "z"))
        reader.next_row()
    assert found == [9, 12, 15]
    reader.window.session.select(Ref("layer", "output"))
    reader.stepping.ask("layer", Ref("layer", "output"))
    reader.settle()
    shown = "Without an activation in between, hidden1 and output are one layer, linear regression:\n"
    assert reader.text("layer.collapsed") == f"{shown}a₁ = 3 × x₁ + 1 × x₂"
    reader.open(one_neuron([3, 1], rows))
    for expected in (9, 12, 15):
        assert reader.unit("output", 0, "z") == expected
        reader.next_row()
    assert not reader.widget("layer.collapsed").isVisible()
    reader.open(bank("tanh"))
    assert not reader.widget("layer.collapsed").isVisible()


def test_5_collapsed_weights_follow_the_weights(reader: Reader) -> None:
    weights = {"hidden1.weight": [[1, -1], [1, 1]], "hidden1.bias": [0.5, 0], "output.weight": [[2], [-1]]}
    hidden, output = Dense(2, "identity"), Dense(1, "identity", bias=False)
    reader.open(project_of([(2, 3, 0)], weights, hidden, output))
    reader.stepping.ask("layer", Ref("layer", "output"))
    reader.settle()
    assert reader.text("layer.collapsed").endswith("a₁ = 3 × x₁ + 1 × x₂ + 1")
    reader.stepping.set_weight(Ref("weight", "output", (0, 0)), -2.0)
    reader.settle()
    assert reader.text("layer.collapsed").endswith("a₁ = (−1) × x₁ + (−3) × x₂ + (−1)")


@pytest.mark.parametrize(
    ("activation", "values", "slope"),
    [
        ("sigmoid", [0.119203, 0.268941, 0.5, 0.731059, 0.880797], 0.196612),
        ("tanh", [-0.964028, -0.761594, 0, 0.761594, 0.964028], 0.419974),
        ("relu", [0, 0, 0, 1, 2], 1),
    ],
)
def test_6_activation_functions(reader: Reader, activation: str, values: list[float], slope: float) -> None:
    for x, value in zip((-2, -1, 0, 1, 2), values, strict=True):
        reader.open(chain(activation, 1, x, 0, 9))
        assert reader.unit("hidden1", 0, "a") == near(value, tolerance=1e-6)
        if x == 1:
            reader.window.session.select(Ref("unit", "hidden1", (0,)))
            reader.unit("hidden1", 0, "dz")
            assert reader.number("inspector.activation_slope") == near(slope, tolerance=1e-6)


@pytest.mark.parametrize(
    ("activation", "values", "slope", "largest"),
    [
        ("sigmoid", [0.119203, 0.268941, 0.5, 0.731059, 0.880797], 0.196612, 0.25),
        ("tanh", [-0.964028, -0.761594, 0, 0.761594, 0.964028], 0.419974, 1),
        ("relu", [0, 0, 0, 1, 2], 1, 1),
    ],
)
@pytest.mark.parametrize(("mode", "name"), [("step", "inspector.activation"), ("build", "layer.activation_numbers")])
def test_6_the_gallery(
    reader: Reader, mode: str, name: str, activation: str, values: list[float], slope: float, largest: float
) -> None:
    reader.open(chain(activation, 1, 1, 0, 9))
    reader.window.session.set_mode(mode)
    reader.window.session.select(Ref("unit", "hidden1", (0,)))
    reader.settle()

    def shown(line: str, z: int) -> float:
        label = reader.widget(f"{name}.{line}.{z}")
        assert label.isVisible()
        return parse(label.toolTip().split(" = ")[1].split(" at ")[0])

    assert [shown("value", z) for z in (-2, -1, 0, 1, 2)] == near(*values, tolerance=1e-6)
    assert shown("slope", 1) == near(slope, tolerance=1e-6)
    label = reader.widget(f"{name}.largest_slope")
    assert parse(label.toolTip().split(" = ")[1]) == largest
    assert f": {numbers.text(largest)}, " in reader.text(f"{name}.largest_slope")


@pytest.mark.parametrize(("activation", "expected"), [("tanh", 1.2382242526), ("sigmoid", 1.2555557195)])
def test_7_activation_in_the_hidden_layer(reader: Reader, activation: str, expected: float) -> None:
    reader.open(bank(activation))
    assert reader.unit("output", 0, "z") == near(expected)
    if activation == "tanh":
        assert [reader.unit("hidden1", k, "a") for k in range(2)] == near(0.9999092043, 0.7615941560)


def test_8_relu_and_non_linearity(reader: Reader) -> None:
    found = []
    for _ in range(4):
        found.append(reader.unit("output", 0, "z"))
        reader.next_row()
    assert found == [9, 12, 14, 16]


def test_9_dead_relu(reader: Reader) -> None:
    reader.open(bank("relu", children=4, target=16))
    assert [reader.unit("hidden1", k, "z") for k in range(2)] == [7, -1]
    assert [reader.unit("hidden1", k, "a") for k in range(2)] == [7, 0]
    assert reader.unit("output", 0, "z") == 14
    assert reader.loss_slope() == -4
    assert [reader.slope("output", k, 0) for k in range(2)] == [-28, 0]
    assert [reader.unit("hidden1", k, "da") for k in range(2)] == [-8, 4]
    assert reader.all("Slope of weight")[2:] == [-32, -24, 0, 0]
    reader.slope("hidden1", 0, 1)
    reader.window.actions_by_id["step.why"].trigger()
    reader.settle()
    assert "neuron 2 is −1, where ReLU is flat" in reader.text("why.sentence")


def test_10_softmax(reader: Reader) -> None:
    for scores in ([2.0, 1.0, 0.0], [102.0, 101.0, 100.0]):
        reader.open(classes(scores, 0))
        found = [reader.unit("output", k, "a") for k in range(3)]
        assert found == near(0.665241, 0.244728, 0.090031, tolerance=1e-6)
    reader.open(classes([5.0, 1.0], 0))
    assert reader.unit("output", 0, "a") == near(0.982014, tolerance=1e-6)
    stepping = reader.stepping
    stepping.set_granularity("term")
    stepping.go_to(stepping.walk.find(Ref("unit", "output", (0,)), "forward", "a") - 1)
    parts = []
    for _ in range(4):
        reader.window.actions_by_id["step.forward"].trigger()
        reader.settle()
        parts.append((reader.text("step.title"), reader.result()))
    assert parts[0] == ("Largest sum", 5)
    assert parts[1][1] == near(1 + math.exp(-4))
    assert parts[3][1] == near(1 / (1 + math.exp(-4)))


def test_11_categories_become_columns(reader: Reader) -> None:
    kinds, yes = ["basic", "gold", "student", "basic"], ["no", "yes", "yes", "no"]
    table = Table("plans", (category_column("plan", kinds), number_column("y", [0, 1, 2, 0])))
    open_table(reader, table)
    rows = reader.widget("data.rows").model()  # type: ignore[attr-defined]

    def shown(columns: range) -> list[list[str]]:
        return [[rows.index(row, column).data() for column in columns] for row in range(4)]

    titles = [rows.headerData(k, Qt.Orientation.Horizontal) for k in range(rows.columnCount())]
    assert titles == ["part", "plan=basic", "plan=gold", "plan=student", "y"]
    assert shown(range(1, 4)) == [["1", "0", "0"], ["0", "1", "0"], ["0", "0", "1"], ["1", "0", "0"]]
    open_table(reader, Table("plans", (category_column("member", yes), number_column("y", [0, 1, 2, 0]))))
    assert rows.columnCount() == 3
    assert shown(range(1, 2)) == [["0"], ["1"], ["1"], ["0"]]


def open_table(reader: Reader, table: Table) -> None:
    """Open a table as a new project, and show its rows as the network sees them."""
    reader.window.session.open(new_project(table.name, table, suggest(table)), None)
    reader.window.session.set_mode("data")
    reader.widget("data.rows.view.network").click()  # type: ignore[attr-defined]
    reader.settle()


def test_12_loss_of_several_rows(reader: Reader) -> None:
    reader.open(one_neuron([1], [(10, 20), (6, 3)]))
    assert reader.loss() == 100
    assert reader.number("inspector.error") == -10
    reader.next_row()
    assert reader.loss() == 9
    assert reader.number("inspector.error") == 3
    reader.window.actions_by_id["step.batch"].trigger()
    assert reader.at(Ref("loss", ""), "loss", "mean") == 54.5


def test_13_log_loss(reader: Reader) -> None:
    expected = [(0, 0.5, 0.693147, -0.5), (2, 0.880797, 0.126928, -0.119203), (-2, 0.119203, 2.126928, -0.880797)]
    for z, p, loss, slope in expected:
        output = Dense(1, "sigmoid", bias=False)
        table = Table("binary", (number_column("x1", [z, 0]), number_column("y", [1, 0])))
        plan = DataPlan((ColumnPlan("x1", "input"), ColumnPlan("y", "target", "binary")), GIVEN)
        spec, given = stack(("input", Input(1)), ("output", output)), Weights({"output.weight": [[1.0]]})
        config = TrainConfig(BinaryCrossEntropy(), SGD(), RunSettings(precision="float64"))
        reader.open(Project("binary", spec, config, table, plan, given, given))
        assert reader.unit("output", 0, "a") == near(p, tolerance=1e-6)
        assert reader.loss() == near(loss, tolerance=1e-6)
        assert reader.loss_slope() == near(slope, tolerance=1e-6)
    reader.open(classes([2.0, 1.0, 0.0], 0))
    assert reader.loss() == near(0.407606, tolerance=1e-6)
    assert [reader.loss_slope(k) for k in range(3)] == near(-0.334759, 0.244728, 0.090031, tolerance=1e-6)


@pytest.mark.parametrize(("start", "slope", "after"), [(0, -36, 0.36), (4, 36, 3.64)])
def test_14_gradient_descent_on_one_weight(reader: Reader, start: float, slope: float, after: float) -> None:
    reader.open(one_neuron([start], [(3, 6)]))
    assert reader.slope("output", 0, 0) == slope
    assert reader.new("output", 0, 0) == near(after)


def test_15_the_slope_is_a_product_of_three_things(reader: Reader) -> None:
    reader.open(one_neuron([1, 2], [(3, 4, 6)]))
    assert reader.unit("output", 0, "z") == 11
    assert reader.loss() == 25
    assert reader.number("inspector.error") == 5
    assert reader.loss_slope() == 10
    assert [reader.slope("output", k, 0) for k in range(2)] == [30, 40]
    assert reader.text("step.numbers") == "4 × 10 × 1"
    assert [reader.new("output", k, 0) for k in range(2)] == near(0.7, 1.6)
    reader.next_update()
    assert reader.unit("output", 0, "z") == near(8.5)
    assert reader.loss() == near(6.25)


@pytest.mark.parametrize(
    ("rate", "errors"),
    [(0.001, [4.75]), (0.01, [2.5]), (0.02, [0]), (0.03, [-2.5]), (0.04, [-5, 5, -5]), (0.05, [-7.5, 11.25, -16.875])],
)
def test_16_learning_rate(reader: Reader, rate: float, errors: list[float]) -> None:
    reader.open(one_neuron([1, 2], [(3, 4, 6)], rate))
    for error in errors:
        reader.next_update()
        reader.loss()
        assert reader.number("inspector.error") == near(error)
