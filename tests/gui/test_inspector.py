"""The inspector as a user works with it: problems and remedies, several layers, a neuron, a weight, costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.graph_edits import wired
from core.layers.dense import Dense
from core.layers.reshape import Reshape
from core.weight_trial import WeightTrial
from gui.main_window import MainWindow
from gui.panels.build.cost_list import CostList
from gui.panels.build.link_table import LinkTable
from gui.panels.build.scrubber import Scrubber
from gui.plots.loss_along import LossAlong
from tests.gui.conftest import named

LEFT = Qt.MouseButton.LeftButton
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
Make = Callable[..., MainWindow]


def click(window: QWidget, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: named(window, name).isVisible(), timeout=3000)
    qtbot.mouseClick(named(window, name), LEFT)
    qtbot.wait(30)


def type_into(window: QWidget, qtbot: QtBot, name: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field = cast(QLineEdit, named(window, name))
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, key)
    qtbot.wait(30)


def put(window: MainWindow, qtbot: QtBot, name: str, layer: Any) -> None:
    window.session.edit("Change", lambda project: project.with_spec(project.spec.replace(name, layer)))
    qtbot.wait(30)


def status(window: MainWindow) -> str:
    return cast(QLabel, named(window, "status.state")).text()


def test_a_problem_is_told_in_status_list_and_diagram_and_mended_by_a_click(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    assert status(window) == "network is valid"
    assert not named(window, "problems").isVisible()
    put(window, qtbot, "hidden1", Dense(8, "identity"))
    assert status(window) == "1 problem"
    assert "W₁ · W₂" in session.picture().flags["hidden1"]
    stage = window.diagram._stage  # type: ignore[attr-defined]
    assert stage.headers["hidden1"].flag
    assert not stage.headers["output"].flag
    session.select(Ref("layer", "output"))
    qtbot.wait(20)
    qtbot.mouseClick(named(window, "problem.0.text"), LEFT)
    assert session.selection == Ref("layer", "hidden1")
    qtbot.wait(20)
    click(window, qtbot, "problem.0.remedy.0")
    assert session.project.spec["hidden1"].layer == Dense(8, "relu")
    assert status(window) == "network is valid"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(30)
    assert status(window) == "1 problem"
    session.set_mode("train")
    qtbot.wait(20)
    assert status(window) == "ready"


def test_what_does_not_fit_is_refused_at_the_field_with_a_remedy(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    before = session.project.spec
    assert not session.problems.draw("Insert", spec_with_reshape(before))
    qtbot.wait(30)
    assert session.project.spec == before
    assert "Flatten" in cast(QPushButton, named(window, "problem.0.remedy.0")).text()
    click(window, qtbot, "problem.0.remedy.0")
    assert "flatten1" in session.project.spec
    assert session.problems.refused == ()
    session.undo()
    qtbot.wait(20)
    assert session.project.spec == before


def spec_with_reshape(spec: Any) -> Any:
    """Draw a Reshape before hidden2, which then reads an image."""
    from core.spec import LayerSpec, NetworkSpec

    layers = list(wired(spec, "hidden2", ("reshape1",)).layers)
    layers.insert(spec.names.index("hidden2"), LayerSpec("reshape1", Reshape(2, 4, 1), ("hidden1",)))
    return NetworkSpec(tuple(layers))


def test_typing_reads_that_do_not_fit_offers_to_join_them(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    session.select(Ref("layer", "hidden2"))
    qtbot.wait(20)
    type_into(window, qtbot, "layer.reads", "hidden1, input")
    assert session.project.spec["hidden2"].inputs == ("hidden1",)
    assert session.problems.refused
    click(window, qtbot, "problem.0.remedy.0")
    assert session.project.spec["hidden2"].inputs == ("concatenate1",)
    type_into(window, qtbot, "layer.reads", "hidden1, hidden1")
    click(window, qtbot, "problem.0.leave")
    assert session.problems.refused == ()


def test_sections_fold_by_click_and_key(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    head = named(window, "fold.settings.head")
    assert named(window, "layer.units").isVisible()
    qtbot.mouseClick(head, LEFT)
    assert not named(window, "layer.units").isVisible()
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert named(window, "layer.units").isVisible()


def test_costs_follow_what_is_being_typed_and_are_copied(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    session.select(Ref("layer", "hidden1"))
    qtbot.wait(20)
    table = cast(CostList, named(window, "layer.costs"))
    assert [cost.layer for cost in table.costs.rows] == [*session.project.spec.names, "all"]
    field = cast(QLineEdit, named(window, "layer.units"))
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "20")
    assert session.project.spec.shapes()["hidden1"] == (8,)
    assert table.costs.rows[1].shape == (20,)
    assert table.costs.drafted == "hidden1"
    assert cast(QLabel, named(window, "layer.count")).text() == "100"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    field.clearFocus()
    qtbot.wait(30)
    click(window, qtbot, "layer.costs.copy")
    assert QGuiApplication.clipboard().text().splitlines()[-1].startswith("all\t")
    row = table.visualRect(table.model().index(3, 0)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=row)
    assert session.selection == Ref("layer", "output")


def test_several_layers_are_counted_and_changed_together(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    put(window, qtbot, "hidden2", Dense(5, "tanh"))
    session.select_layers(("hidden1", "hidden2"))
    qtbot.wait(30)
    assert "2 layers" in named(window, "panel.inspector").findChild(QLabel).text()
    assert cast(QLineEdit, named(window, "several.layer.units")).text() == "?"
    index = session.undo_stack.index()
    type_into(window, qtbot, "several.layer.units", "6")
    assert [session.project.spec.shapes()[n] for n in ("hidden1", "hidden2")] == [(6,), (6,)]
    choice = cast(Any, named(window, "several.layer.activation"))
    assert choice.current() == "mixed"
    choice.setFocus()
    qtbot.keyClicks(choice, "sig")
    qtbot.wait(30)
    assert session.undo_stack.index() > index
    session.undo_stack.setIndex(index)
    qtbot.wait(20)
    assert session.project.spec["hidden2"].layer == Dense(5, "tanh")


def test_a_neuron_shows_its_own_point_its_weights_and_leads_to_them(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="build")
    session = window.session
    session.select(Ref("unit", "hidden1", (1,)))
    qtbot.wait(30)
    x = session.data.x[session.project.row]
    curve = named(named(window, "panel.inspector"), "plot.curve")
    assert cast(Any, curve).own == x[1] - x[0]
    assert len(cast(Any, curve).z) == len(session.data.train)
    assert cast(Any, named(window, "unit.z")).text() == f"{x[1] - x[0]:g}".replace("-", "−")
    table = cast(LinkTable, named(window, "unit.incoming"))
    assert table.model().rowCount() == 2
    assert "accounts" in table.model().index(0, 0).data()
    session.set_row(session.project.row + 1)
    qtbot.wait(30)
    x = session.data.x[session.project.row]
    assert cast(Any, curve).own == x[1] - x[0]
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(0, 1)).center())
    assert session.selection is not None
    assert session.selection.kind == "weight"
    session.select(Ref("unit", "hidden1", (1,)))
    qtbot.wait(30)
    outgoing = cast(LinkTable, named(window, "unit.outgoing"))
    qtbot.mouseClick(outgoing.viewport(), LEFT, pos=outgoing.visualRect(outgoing.model().index(0, 0)).center())
    assert session.selection == Ref("unit", "output", (0,))


def drag(scrubber: Scrubber, qtbot: QtBot, shares: tuple[float, ...]) -> None:
    """Drag by the left button over shares of the width."""
    points = [QPoint(round(share * scrubber.width()), 14) for share in shares]
    QTest.mousePress(scrubber, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(scrubber, point)
        qtbot.wait(5)
    QTest.mouseRelease(scrubber, LEFT, pos=points[-1])
    qtbot.wait(30)


@pytest.fixture
def at_weight(make_window: Make, qtbot: QtBot) -> MainWindow:
    window = make_window("bank", mode="build")
    window.session.edit("Draw", lambda project: project.with_new_weights(3))
    window.session.select(Ref("weight", "hidden1", (0, 1)))
    qtbot.wait(120)
    return window


def test_a_weight_is_dragged_as_one_edit_with_loss_and_slope_following(at_weight: MainWindow, qtbot: QtBot) -> None:
    session, ref = at_weight.session, Ref("weight", "hidden1", (0, 1))
    scrubber = cast(Scrubber, named(at_weight, "weight.scrubber"))
    start, index = session.project.weights["hidden1.weight"][0, 1], session.undo_stack.index()
    drag(scrubber, qtbot, (0.5, 0.6, 0.7, 0.8))
    value = session.project.weights["hidden1.weight"][0, 1]
    assert value > start + 0.4
    assert session.undo_stack.index() == index + 1
    wanted = WeightTrial(session.project, session.data, session.project.weights, ref).at(value)
    for name in ("row_loss", "row_slope", "loss", "slope"):
        shown = cast(Any, named(at_weight, f"weight.{name}")).value()
        assert shown == pytest.approx(getattr(wanted, name), rel=1e-12), name
    along = cast(LossAlong, named(at_weight, "plot.weight_along"))
    assert (along.now, along.slope) == (value, pytest.approx(wanted.slope))
    click(at_weight, qtbot, "weight.which.row_loss")
    assert along.slope == pytest.approx(wanted.row_slope)
    drag(scrubber, qtbot, (0.8, 0.3))
    assert session.undo_stack.index() == index + 2
    session.undo()
    session.undo()
    qtbot.wait(30)
    assert session.project.weights["hidden1.weight"][0, 1] == start
    assert scrubber.value == start


def test_keys_move_a_weight_by_steps_coarse_and_fine(at_weight: MainWindow, qtbot: QtBot) -> None:
    session = at_weight.session
    scrubber = cast(Scrubber, named(at_weight, "weight.scrubber"))
    scrubber.setFocus()

    def now() -> float:
        return float(session.project.weights["hidden1.weight"][0, 1])

    start, held = now(), Qt.KeyboardModifier
    for modifier, step in ((held.NoModifier, 0.01), (held.ShiftModifier, 0.1), (held.ControlModifier, 0.001),
                           (held.AltModifier, 0.001)):  # fmt: skip
        before = now()
        qtbot.keyClick(scrubber, Qt.Key.Key_Right, modifier)
        assert now() - before == pytest.approx(step)
    qtbot.keyClick(scrubber, Qt.Key.Key_Left)
    assert now() == pytest.approx(start + 0.102)
    type_into(named(at_weight, "weight"), qtbot, "inspector.value", "0,25")
    assert now() == 0.25
    type_into(named(at_weight, "weight"), qtbot, "inspector.value", "much")
    assert now() == 0.25
    qtbot.keyClick(named(named(at_weight, "weight"), "inspector.value"), Qt.Key.Key_Escape)


def test_one_try_of_a_small_network_takes_less_than_a_frame(at_weight: MainWindow) -> None:
    session = at_weight.session
    trial = WeightTrial(session.project, session.data, session.weights, Ref("weight", "hidden1", (0, 1)))
    trial.at(0.1)
    took = []
    for place in range(20):
        began = time.perf_counter()
        trial.at(place / 20)
        took.append(time.perf_counter() - began)
    assert min(took) < 0.016


@pytest.mark.long
def test_a_large_network_is_tried_beside_the_window_and_the_newest_value_wins(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("digits", mode="build")
    session = window.session
    put(window, qtbot, "hidden1", Dense(900, "relu"))
    session.select(Ref("weight", "hidden1", (20, 1)))
    panel: Any = named(window, "weight")
    qtbot.waitUntil(lambda: panel._tried is not None, timeout=8000)
    for value in (0.1, 0.2, 0.3):
        panel._move(value)
    qtbot.waitUntil(lambda: panel._tried.value == 0.3 and panel._curve is not None, timeout=8000)
    qtbot.waitUntil(lambda: session.project.weights["hidden1.weight"][20, 1] == 0.3, timeout=3000)


def test_a_key_goes_from_problem_to_problem(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    put(window, qtbot, "hidden1", Dense(8, "identity"))
    put(window, qtbot, "hidden2", Dense(8, "identity"))
    window.session.select(Ref("layer", "output"))
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL_ALT)
    assert window.session.selection == Ref("layer", "hidden1")
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL_ALT)
    assert window.session.selection == Ref("layer", "hidden2")
    qtbot.mouseClick(named(window, "status.state"), LEFT)
    assert window.session.selection == Ref("layer", "hidden1")


def test_whatever_edit_is_refused_for_its_shapes_gets_a_remedy(make_window: Make, qtbot: QtBot) -> None:
    """Fewer units at one side of a sum: a dense layer of the right size makes both fit."""
    window = make_window("iris", mode="build")
    session = window.session
    session.select(Ref("layer", "hidden2"))
    click(window, qtbot, "palette.add")
    assert session.project.spec["add1"].inputs == ("hidden2", "hidden1")
    session.select(Ref("layer", "hidden1"))
    qtbot.wait(20)
    type_into(window, qtbot, "layer.units", "5")
    assert session.project.spec.shapes()["hidden1"] == (8,)
    assert "See Problems" in window.modes["build"].right._form.problem("units")  # type: ignore[union-attr]
    click(window, qtbot, "problem.0.remedy.0")
    shapes = session.project.spec.shapes()
    assert (shapes["hidden1"], shapes["add1"]) == ((5,), (8,))
    assert session.problems.refused == ()
    session.undo()
    assert session.project.spec.shapes()["hidden1"] == (8,)


def test_an_output_activation_that_the_loss_cannot_use_gets_a_remedy(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    session.select(Ref("layer", "output"))
    qtbot.wait(20)
    choice = cast(Any, named(named(window, "panel.inspector"), "layer.activation"))
    choice.setFocus()
    qtbot.keyClicks(choice, "tan")
    qtbot.wait(20)
    assert session.project.spec["output"].layer == Dense(3, "softmax")
    assert session.problems.refused[0].kind == "loss_needs"
    click(window, qtbot, "problem.0.remedy.0")
    assert session.project.spec["output"].layer == Dense(3, "softmax")


def test_weights_and_activations_follow_a_running_training(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("spirals", mode="build")
    session = window.session
    session.select(Ref("unit", "hidden1", (0,)))
    qtbot.wait(40)
    panel: Any = named(window, "panel.inspector")
    weights, sums = panel._map.weight.copy(), panel._curve.z.copy()
    session.training.start()
    qtbot.waitUntil(lambda: session.training.running and (panel._map.weight != weights).any(), timeout=8000)
    qtbot.waitUntil(lambda: panel._curve.z.shape == sums.shape and (panel._curve.z != sums).any(), timeout=8000)
    with qtbot.waitSignal(session.training.ended, timeout=8000):
        session.training.pause()
