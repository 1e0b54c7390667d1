"""The step mode as a user reads it: trace, arithmetic, inspector, bar."""

from __future__ import annotations

import dataclasses
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.layers.dense import Dense
from core.optimizers import Adam, Momentum
from core.start import example
from gui.panels.step.factors import FROM, MEANING, VALUE
from gui.panels.step.formula import FormulaLine
from gui.panels.step.trace import STATE
from gui.widgets import NumberEdit
from tests.core.networks import project_of, slopes_example
from tests.gui.step_shown import W21, Show, Shown, place_of, unit


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return lambda project, size=(1440, 900): Shown(qtbot, project, size)


def test_the_bank_example_step_by_step(show: Show) -> None:
    shown = show(example("bank"))
    sums = []
    for index in range(len(shown.session.stepping.walk)):
        shown.session.stepping.forward()
        shown.settle()
        assert shown.session.stepping.cursor == index
        if shown.text("step.title").startswith("Sum of"):
            sums.append(shown.text("step.result"))
    assert sums == ["5", "1", "9"]
    assert "This update is complete" in shown.text("step.note")


def test_before_the_first_step_it_says_what_to_do_and_what_the_row_is(show: Show) -> None:
    shown = show(example("bank"))
    assert "Press → to compute the first number, the sum of hidden1 · neuron 1" in shown.text("step.words")
    assert shown.text("step.transcript") == "Row 1: children = 2, accounts = 3; target transactions = 9."
    table = shown.mode.bottom.arithmetic.table.rows
    rows = [(table.index(row, MEANING).data(), table.index(row, VALUE).data()) for row in range(table.rowCount())]
    assert rows == [("children", "2"), ("accounts", "3"), ("target: transactions", "9")]
    assert not shown.find("step.result").isVisible()


def test_lesson_17_slopes_of_the_last_layer(show: Show) -> None:
    shown = show(slopes_example())
    assert shown.result(Ref("loss", ""), "loss") == "9"
    assert shown.result(Ref("loss", "", (0,)), "loss") == "6"
    slopes = [shown.result(Ref("weight", "output", (i, 0)), "backward") for i in range(2)]
    assert slopes == ["6", "18"]
    assert shown.text("step.symbols") == "a₂ × ∂L/∂a₁ × f′(z)"
    assert shown.text("step.numbers") == "3 × 6 × 1"
    assert shown.text("step.transcript").endswith("3 times 6 times 1 equals 18.")


def test_lesson_18_layer_by_layer(show: Show) -> None:
    shown = show(slopes_example())
    assert [shown.result(unit("hidden1", i), "backward", "da") for i in range(2)] == ["6", "12"]
    places = ((0, 0), (1, 0), (0, 1), (1, 1))
    assert [shown.result(Ref("weight", "hidden1", place), "backward") for place in places] == ["0", "6", "0", "12"]
    assert [shown.result(Ref("weight", "output", (i, 0)), "update") for i in range(2)] == ["0.94", "1.82"]


def test_next_value_and_numeric_check(show: Show) -> None:
    shown = show(slopes_example())
    shown.at(W21, "backward")
    assert shown.text("step.check") == (
        "next: w ← w − η × slope = 2 − 0.01 × 18 = 1.82  ·  numeric check (L(w+ε)−L(w−ε))/2ε = 18.0000 ✓"
    )
    shown.at(unit("output", 0), "forward")
    assert not shown.find("step.check").isVisible()


def test_a_kink_is_called_a_kink(show: Show) -> None:
    hidden, output = Dense(1, "relu", bias=False), Dense(1, "identity", bias=False)
    weights = {"hidden1.weight": [[0.0]], "output.weight": [[1.0]]}
    shown = show(project_of([(2, 4)], weights, hidden, output))
    shown.at(Ref("weight", "hidden1", (0, 0)), "backward")
    assert "backpropagation 0.0000: kink – z₁ of hidden1 is at 0, where ReLU has no slope" in shown.text("step.check")
    assert "✗" not in shown.text("step.check")


@pytest.mark.parametrize(("optimizer", "piece"), [(Momentum(0.01), "(0.9 × 0 + 18)"), (Adam(0.01), "/ (√324 + ")])
def test_other_optimizers_are_told_too(show: Show, optimizer: object, piece: str) -> None:
    project = slopes_example()
    shown = show(project.with_config(dataclasses.replace(project.config, optimizer=optimizer)))
    shown.at(W21, "backward")
    assert piece in shown.text("step.check")


def test_back_and_forth_gives_the_same_text(show: Show) -> None:
    shown, rng = show(example("bank")), random.Random(1)
    steps = len(shown.session.stepping.walk)
    first: dict[int, tuple[tuple[str, ...], str]] = {}
    for index in [*range(steps), *(rng.randrange(steps) for _ in range(40))]:
        shown.go(index)
        found = (shown.seen, shown.lines[shown.mode.bottom.trace.lines.row_of(index)])
        assert first.setdefault(index, found) == found
    shown.go(-1)
    for index in range(3):
        shown.session.stepping.forward()
        shown.settle()
        assert shown.seen == first[index][0]


def test_the_trace_gives_no_result_away(show: Show) -> None:
    shown = show(slopes_example())
    shown.at(W21, "backward")
    now = shown.mode.bottom.trace.lines.row_of(shown.session.stepping.cursor)
    assert shown.lines[now] == "∂L/∂w₂₁ = 3 × 6 × 1 = 18"
    assert shown.lines[now - 1] == "∂L/∂w₁₁ = 1 × 6 × 1 = 6"
    assert shown.lines[now + 1] == "Backward · hidden1"
    assert shown.lines[now + 2] == "∂L/∂a₁ = w₁₁ × ∂L/∂z₁"
    model = shown.mode.bottom.trace.lines
    states = [model.index(row, 0).data(STATE) for row in range(now - 1, now + 3)]
    assert states == ["done", "now", "heading", "later"]
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(now + 2, model.rowCount())]
    assert all("Not computed yet" in tip for tip in tips if tip)


def test_a_click_on_a_line_goes_there(show: Show, qtbot: QtBot) -> None:
    shown = show(slopes_example())
    trace = shown.mode.bottom.trace
    box = trace.visualRect(trace.lines.index(trace.lines.row_of(4), 0))
    qtbot.mouseClick(trace.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert shown.session.stepping.cursor == 4
    trace.setFocus()
    qtbot.keyClick(trace, Qt.Key.Key_Down)
    assert shown.session.stepping.cursor == 5
    qtbot.keyClick(trace, Qt.Key.Key_Left)
    assert shown.session.stepping.cursor == 4


def test_a_factor_leads_to_where_it_came_from(show: Show, qtbot: QtBot) -> None:
    shown = show(slopes_example())
    shown.at(W21, "backward")
    symbols = shown.find("step.symbols")
    assert isinstance(symbols, FormulaLine)
    qtbot.mouseMove(symbols, place_of(symbols, "a₂"))
    assert shown.session.selection == unit("hidden1", 1)
    qtbot.mouseMove(symbols, place_of(symbols, " × "))
    assert shown.session.selection is None
    qtbot.mouseClick(symbols, Qt.MouseButton.LeftButton, pos=place_of(symbols, "a₂"))
    shown.settle()
    assert shown.session.stepping.cursor == shown.session.stepping.walk.find(unit("hidden1", 1), "forward", "a")
    assert shown.session.selection is None
    assert shown.text("step.result") == "3"


def test_the_table_of_factors(show: Show, qtbot: QtBot) -> None:
    shown = show(slopes_example())
    shown.at(W21, "update")
    table = shown.mode.bottom.arithmetic.table
    assert [table.rows.index(row, VALUE).data() for row in range(3)] == ["2", "0.01", "18"]
    slope = table.rows.index(2, FROM)
    assert slope.data() == "backward · step 11"
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(slope).center())
    assert shown.session.stepping.cursor == 10


def test_where_the_activation_slope_comes_from(show: Show) -> None:
    shown = show(slopes_example())
    table = shown.mode.bottom.arithmetic.table.rows
    shown.at(W21, "backward")
    assert table.index(2, FROM).data() == "backward · step 9"
    shown.at(unit("output", 0), "backward", "dz")
    assert table.index(1, FROM).data() == "backward · output"


def test_a_weight_that_is_clicked_stays_selected(show: Show, qtbot: QtBot) -> None:
    shown = show(slopes_example())
    shown.go(0)
    numbers = shown.find("step.symbols")
    assert isinstance(numbers, FormulaLine)
    qtbot.mouseMove(numbers, place_of(numbers, "w₂₁"))
    qtbot.mouseClick(numbers, Qt.MouseButton.LeftButton, pos=place_of(numbers, "w₂₁"))
    shown.go(1)
    assert shown.session.selection == Ref("weight", "hidden1", (1, 0))


def test_full_precision_in_the_tooltip(show: Show) -> None:
    project = example("bank")
    tanh = project.with_spec(project.spec.replace("hidden1", Dense(2, "tanh")))
    shown = show(tanh)
    assert shown.result(unit("output", 0), "forward", "z") == "1.238"
    assert "1.2382242525694254" in shown.find("step.result").toolTip()


def test_the_inspector_hides_what_is_not_computed_yet(show: Show) -> None:
    shown = show(slopes_example())
    shown.session.select(W21)
    found = []
    for phase in ("forward", "backward", "update"):
        shown.at(unit("output", 0) if phase == "forward" else W21, phase)
        found.append([shown.text(f"inspector.{name}") for name in ("value", "slope", "next")])
    assert found == [["2", "?", "?"], ["2", "18", "?"], ["2", "18", "1.82"]]
    assert not shown.mode.right.inspector.along.is_empty
    shown.go(0)
    assert shown.mode.right.inspector.along.is_empty


def test_the_inspector_of_a_neuron(show: Show) -> None:
    shown = show(slopes_example())
    shown.session.select(unit("hidden1", 1))
    names = ("z", "a", "da", "activation_slope", "dz")
    shown.go(3)
    assert [shown.text(f"inspector.{name}") for name in names] == ["3", "3", "?", "?", "?"]
    shown.at(unit("hidden1", 1), "backward", "dz")
    assert [shown.text(f"inspector.{name}") for name in names] == ["3", "3", "12", "1", "12"]
    shown.session.select(None)
    shown.at(W21, "backward")
    assert shown.text("inspector.slope") == "18"


def test_a_typed_value_is_calculated_at_once_and_undone(show: Show, qtbot: QtBot) -> None:
    shown = show(slopes_example())
    shown.at(W21, "backward")
    field = shown.find("inspector.value")
    assert isinstance(field, NumberEdit)
    field.setFocus()
    field.setText("1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    shown.settle()
    assert shown.session.project.weights["output.weight"][1, 0] == 1
    assert (shown.text("step.numbers"), shown.text("step.result")) == ("3 × 0 × 1", "0")
    shown.session.undo()
    shown.at(W21, "backward")
    assert shown.text("step.result") == "18"
    assert field.value() == 2


def test_a_value_typed_in_a_later_update_keeps_the_updates_before(show: Show) -> None:
    shown = show(slopes_example())
    shown.session.stepping.last()
    shown.session.stepping.forward()
    shown.session.select(W21)
    shown.settle()
    shown.mode.right.inspector.value.edited.emit(3.0)
    weights = shown.session.project.weights["output.weight"]
    assert weights[:, 0] == pytest.approx([0.94, 3.0])
    shown.session.undo()
    assert shown.session.project.weights["output.weight"][:, 0].tolist() == [1, 2]


def test_the_bar(show: Show, qtbot: QtBot) -> None:
    shown = show(example("bank"))
    assert shown.text("stat.pass.value") == "Ready · step 0 / 31"
    qtbot.mouseClick(shown.find("button.step.forward"), Qt.MouseButton.LeftButton)
    shown.settle()
    assert shown.text("stat.pass.value") == "Forward · step 1 / 31"
    row = shown.find("step.row")
    assert isinstance(row, NumberEdit)
    row.setFocus()
    row.setText("5")
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert shown.session.project.row == 4
    qtbot.mouseClick(shown.find("step.row_forward"), Qt.MouseButton.LeftButton)
    shown.settle()
    assert (row.text(), shown.text("step.rows")) == ("6", "/ 12")
    row.setText("13")
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert row.problem() == "The row has to be from 1 to 12."
    assert shown.session.project.row == 5


def test_copying(show: Show, qtbot: QtBot) -> None:
    shown = show(slopes_example())
    shown.at(W21, "backward")
    shown.mode.bottom.trace.setFocus()
    qtbot.keyClick(shown.mode.bottom.trace, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == f"{shown.text('step.transcript')}\n∂L/∂w₂₁ = 3 × 6 × 1 = 18"
