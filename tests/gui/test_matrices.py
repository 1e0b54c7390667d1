"""The network as matrices: the diagram's numbers, selection, marks and edits, in Build, Train and Step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.main_window import MainWindow
from gui.matrices.gap import GapMap
from tests.core.networks import bank
from tests.gui.conftest import named
from tests.gui.test_step_networks import images, project_of

Make = Callable[..., MainWindow]
Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def window(make_window: Make, qtbot: QtBot) -> MainWindow:
    window = make_window("bank", mode="step")
    window.session.open(bank("relu", target=12, bias=True), None)
    qtbot.keyClick(window.diagram, Key.Key_M, CTRL)
    settle()
    return window


def gap(window: MainWindow, layer: str) -> GapMap:
    found = window.picture.matrices.maps[layer]
    assert found.isVisible()
    return found


def click(qtbot: QtBot, widget: GapMap, at: QPointF) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at.toPoint())
    settle()


def test_a_key_and_a_switch_turn_it_round(window: MainWindow, qtbot: QtBot) -> None:
    assert window.picture.shows_matrices
    assert not window.diagram.isVisible()
    assert isinstance(QApplication.focusWidget(), GapMap)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_M, CTRL)
    assert window.diagram.isVisible()
    assert window.diagram.hasFocus()
    qtbot.mouseClick(named(window, "picture.kind.matrices"), Qt.MouseButton.LeftButton)
    assert window.picture.shows_matrices
    for mode in ("build", "train", "step"):
        window.session.set_mode(mode)
        settle()
        assert gap(window, "hidden1").isVisible()
    window.session.set_mode("data")
    settle()
    assert not window.picture.isVisible()


def test_the_numbers_of_the_step(window: MainWindow) -> None:
    stepping, hidden, output = window.session.stepping, gap(window, "hidden1"), gap(window, "output")
    assert hidden.value_text(Ref("unit", "hidden1", (0,))) == "z ? a ? ∂ ?"
    assert [hidden.cell_text(i, 0) for i in (0, 1)] == ["1", "1"]
    stepping.go_to(stepping.walk.find(Ref("weight", "output", (1, 0)), "backward"))
    settle()
    assert hidden.value_text(Ref("unit", "input", (1,))) == "3"
    assert hidden.value_text(Ref("unit", "hidden1", (0,))) == "z 5 a 5 ∂ ?"
    assert [output.cell_text(i, 0) for i in (0, 1)] == ["2\n∂ −30", "−1\n∂ −6"]
    assert output.marks.focus == Ref("weight", "output", (1, 0))
    assert Ref("unit", "hidden1", (1,)) in output.marks.operands
    assert named(window, "matrices.pass").text().startswith("◀ Backward")
    assert named(window, "matrices.target").text() == "target y 12\nerror −3\nloss 9"
    stepping.go_to(stepping.walk.find(Ref("bias", "hidden1", (1,)), "backward"))
    settle()
    assert [hidden.cell_text(i, j) for i in (0, 1) for j in (0, 1)] == ["1\n∂ −24", "−1\n∂ 12", "1\n∂ −36", "1\n∂ 18"]
    assert hidden.cell_text(-1, 1) == "0\n∂ 6"


def test_one_selection_with_diagram_and_panels(window: MainWindow, qtbot: QtBot) -> None:
    hidden, session = gap(window, "hidden1"), window.session
    click(qtbot, hidden, hidden.cell(1, 0).center())
    assert session.selection == Ref("weight", "hidden1", (1, 0))
    assert window.diagram.selection() == session.selection
    qtbot.keyClick(hidden, Key.Key_Right, SHIFT)
    assert session.selection == Ref("weight", "hidden1", (1, 1))
    qtbot.keyClick(hidden, Key.Key_Down)
    assert session.selection == Ref("bias", "hidden1", (1,))
    click(qtbot, hidden, hidden.head(0).center())
    assert session.selection == Ref("unit", "input", (0,))
    click(qtbot, hidden, hidden.foot(1, 1).center())
    assert session.selection == Ref("unit", "hidden1", (1,))
    assert hidden.rect_of(session.selection).contains(hidden.foot(1, 1).center())
    click(qtbot, hidden, QPointF(20, 4))
    assert session.selection == Ref("layer", "hidden1")
    session.select(Ref("weight", "output", (1, 0)))
    assert gap(window, "output").chosen == (1, 0)
    assert hidden.chosen is None
    qtbot.keyClick(hidden, Key.Key_Escape)
    assert session.selection is None


def test_the_keys_of_stepping_work_here_too(window: MainWindow, qtbot: QtBot) -> None:
    stepping, hidden = window.session.stepping, gap(window, "hidden1")
    hidden.setFocus()
    qtbot.keyClick(hidden, Key.Key_Right)
    qtbot.keyClick(hidden, Key.Key_Right)
    assert stepping.cursor == 1
    qtbot.keyClick(hidden, Key.Key_Left)
    assert stepping.cursor == 0
    qtbot.keyClick(hidden, Key.Key_End)
    assert stepping.cursor == len(stepping.walk) - 1
    assert hidden.hasFocus()
    window.session.set_mode("build")
    settle()
    hidden = gap(window, "hidden1")
    click(qtbot, hidden, hidden.cell(0, 0).center())
    qtbot.keyClick(hidden, Key.Key_Right)
    assert window.session.selection == Ref("weight", "hidden1", (0, 1))


@pytest.mark.parametrize("mode", ["build", "step", "train"])
def test_values_are_typed_where_the_diagram_takes_them(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    window.session.set_mode(mode)
    settle()
    hidden = gap(window, "hidden1")
    place = hidden.cell(0, 1).center().toPoint()
    qtbot.mouseClick(hidden, Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(hidden, Key.Key_Return)
    field = hidden.findChild(QLineEdit, "diagramValueEditor")
    if mode == "train":
        assert field is None
        return
    qtbot.keyClicks(field, "0.25")
    qtbot.keyClick(field, Key.Key_Return)
    settle()
    assert gap(window, "hidden1").value(0, 1) == 0.25
    weights = window.session.stepping.walk.before if mode == "step" else window.session.weights
    assert weights["hidden1.weight"][0, 1] == 0.25
    qtbot.mouseDClick(hidden, Qt.MouseButton.LeftButton, pos=place)
    field = hidden.findChild(QLineEdit, "diagramValueEditor")
    assert field is not None
    qtbot.keyClick(field, Key.Key_Escape)


def test_kernels_are_matrices_of_their_filters(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(project_of(images()), None)
    window.session.set_mode("step")
    settle()
    kernels = gap(window, "conv1")
    assert kernels.weight.shape == (9, 2)
    for index in ((0, 0, 0, 0), (2, 1, 0, 1)):
        cell = kernels.cell_of(Ref("weight", "conv1", index))
        assert kernels.ref_of(*cell) == Ref("weight", "conv1", index)
        assert kernels.value(*cell) == window.session.weights["conv1.weight"][index]
    click(qtbot, kernels, kernels.cell(4, 1).center())
    assert window.session.selection == Ref("weight", "conv1", (1, 1, 0, 1))
    assert "row 2, column 2, channel 1" in kernels.tip(QPoint(kernels.cell(4, 1).center().toPoint()))
    qtbot.mouseClick(named(window, "matrix.pool"), Qt.MouseButton.LeftButton)
    assert window.session.selection == Ref("layer", "pool")
    walk = window.session.stepping.walk
    for segment in walk.segments:
        window.session.stepping.go_to(segment.start)
        settle()
        assert not window.picture.matrices.grab().isNull()


def test_training_and_other_networks_are_followed(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    settle()
    before = gap(window, "hidden1").value(0, 0)
    window.actions_by_id["train.batch"].trigger()
    qtbot.waitUntil(lambda: not window.session.training.running and gap(window, "hidden1").value(0, 0) != before)
    assert gap(window, "hidden1").value(0, 0) == window.session.weights["hidden1.weight"][0, 0]
    window.session.set_mode("build")
    window.session.select(Ref("layer", "hidden1"))
    window.actions_by_id["network.more_units"].trigger()
    settle()
    assert gap(window, "hidden1").weight.shape == (2, 3)
    window.picture.turn()
    settle()
    assert window.diagram.selection() == window.session.selection == Ref("layer", "hidden1")
    assert window.diagram.unit_text("hidden1", 2) != ""
