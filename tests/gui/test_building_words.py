"""Building in words, the history, and with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.spec import NetworkSpec
from gui.main_window import MainWindow
from tests.gui.building_hands import (
    LEFT,
    Key,
    Make,
    Modifier,
    build,
    drag,
    find,
    graph,
    minimal,
    press,
    said,
    spot,
    tip,
)
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_sentence_is_completed_explained_and_done(window: MainWindow, qtbot: QtBot) -> None:
    listed = find(window, qtbot, "add den")
    assert listed.item(0).text().startswith("…  add dense")
    press(window, qtbot, Key.Key_Tab)
    qtbot.keyClicks(named(window, "find.text"), "16 relu after hidden 1")
    assert "hidden3 added behind hidden1 · kept 6 of 8 arrays" in named(window, "find.told").text()
    press(window, qtbot, Key.Key_Return)
    assert not named(window, "find").isVisible()
    assert graph(window)["hidden2"] == ("hidden3",)
    assert window.session.undo_stack.text(0) == "Add Dense layer"


def test_a_sentence_that_cannot_be_done_says_why_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    find(window, qtbot, "connect hidden2 to hidden1")
    assert "would be a circle" in named(window, "find.told").text()
    press(window, qtbot, Key.Key_Return)
    assert named(window, "find").isVisible()
    assert window.session.project is before
    press(window, qtbot, Key.Key_Escape)
    assert not named(window, "find").isVisible()


def test_any_action_is_found_by_a_few_letters(window: MainWindow, qtbot: QtBot) -> None:
    listed = find(window, qtbot, "fit v")
    assert listed.item(0).text().startswith("View: Fit view")
    assert listed.item(0).data(Qt.ItemDataRole.UserRole) == "Ctrl+0"
    window.diagram.zoom_in()
    press(window, qtbot, Key.Key_Return)
    assert window.diagram.fitted


def test_the_field_of_the_palette_opens_the_box(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(window, "build.find"), LEFT)
    assert named(window, "find.text").isVisible()


def test_the_history_goes_to_any_state(window: MainWindow, qtbot: QtBot) -> None:
    states = [window.session.project]
    for text in ("add dropout after hidden1", "set hidden1 units 4", "remove hidden2"):
        build(window, qtbot, text)
        states.append(window.session.project)
    qtbot.keyClick(window, Key.Key_H, Modifier.ControlModifier)
    listed = named(window, "history.list")
    assert isinstance(listed, QListWidget)
    assert [listed.item(row).text() for row in range(listed.count())] == ["As it was opened", *["Build"] * 3]
    for row in (1, 3, 0, 2):
        qtbot.mouseClick(listed.viewport(), LEFT, pos=listed.visualItemRect(listed.item(row)).center())
        assert window.session.project.spec == states[row].spec
        assert window.session.project.weights.same(states[row].weights), "removed weights are back"
        assert listed.currentRow() == row
    assert window.actions_by_id["edit.undo"].text() == "Undo Build"
    qtbot.keyClick(listed, Key.Key_Escape)
    assert not named(window, "history").isVisible()


def test_xor_and_a_residual_block_with_keys_alone(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("xor", mode="build")
    diagram, session = window.diagram, window.session
    diagram.setFocus()
    minimal(window, qtbot)
    qtbot.keyClick(diagram, Key.Key_Right)  # the input
    qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier)
    for _ in range(6):
        qtbot.keyClick(window, Key.Key_Down, Modifier.AltModifier)
    assert session.project.spec.shapes() == {"input": (2,), "hidden1": (2,), "output": (1,)}
    qtbot.wait(10)
    qtbot.keyClick(window, Key.Key_F2)
    qtbot.keyClicks(named(window, "diagram.name"), "gate")
    qtbot.keyClick(named(window, "diagram.name"), Key.Key_Return)
    qtbot.wait(10)
    assert session.project.spec.names == ("input", "gate", "output")
    # two more layers of two, and the sum of the first and the last
    for _ in range(2):
        qtbot.keyClick(window, Key.Key_D, Modifier.ControlModifier)
        qtbot.wait(10)
    names = session.project.spec.names
    session_before = session.project
    find(window, qtbot, f"go to {names[1]}")
    press(window, qtbot, Key.Key_Return)
    diagram.setFocus()
    qtbot.keyClick(diagram, Key.Key_C)
    assert named(window, "diagram.tip").isVisible()
    while window.builder.tools.shown.target != "output":
        qtbot.keyClick(diagram, Key.Key_Right)
    assert "nothing would read" in tip(window)
    qtbot.keyClick(diagram, Key.Key_Down)
    qtbot.keyClick(diagram, Key.Key_Return)
    qtbot.wait(10)
    assert graph(window)["add1"] == (names[3], names[1])
    assert session.project.spec["output"].inputs == ("add1",)
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert session.project.spec == session_before.spec
    qtbot.keyClick(diagram, Key.Key_C)
    qtbot.keyClick(diagram, Key.Key_Escape)
    assert tip(window) == ""


def test_layers_change_places_with_keys_in_branches_too(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect input to output with concatenate; add dropout after hidden1")
    window.session.select(Ref("layer", "dropout1"))
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Key.Key_Right, Modifier.AltModifier)
    qtbot.wait(10)
    assert graph(window)["dropout1"] == ("hidden2",)
    assert graph(window)["concatenate1"] == ("dropout1", "input")


def test_undo_of_everything_and_redo_of_everything(window: MainWindow, qtbot: QtBot) -> None:
    first = window.session.project
    for text in ("dense 16 relu", "branch dropout from hidden1", "connect input to concatenate1", "remove hidden2",
                 "rename hidden1 encoder", "set encoder units 20", "duplicate encoder"):  # fmt: skip
        before = window.session.project
        build(window, qtbot, text)
        assert window.session.project is not before, text
    last, stack = window.session.project, window.session.undo_stack
    while stack.canUndo():
        window.session.undo()
    assert window.session.project.spec is first.spec
    assert window.session.project.weights is first.weights
    while stack.canRedo():
        window.session.redo()
    assert window.session.project.spec is last.spec
    assert window.session.project.weights is last.weights


def test_a_sentence_while_training_runs_pauses_it_first(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.training.start()
    qtbot.waitUntil(lambda: session.training.running and session.training.last is not None, timeout=10_000)
    find(window, qtbot, "set hidden1 units 20")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: session.project.spec.shapes()["hidden1"] == (20,), timeout=10_000)
    assert not session.training.running
    assert [session.undo_stack.text(place) for place in range(2)] == ["Training", "Set units of hidden1 to 20"]
    assert "hidden1 keeps its 16 units" in said(window)


def test_nothing_is_built_outside_the_build_mode(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("step")
    qtbot.wait(10)
    spec: NetworkSpec = window.session.project.spec
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"))
    assert window.session.project.spec is spec
    assert not window.findChild(QWidget, "diagram.tip").isVisible()
