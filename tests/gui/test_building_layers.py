"""Layers carried into the diagram, resized, renamed, cut, copied and pasted."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.layers.dense import Dense
from gui.building import clipboard
from gui.main_window import MainWindow
from tests.gui.building_hands import (
    LEFT,
    Key,
    Make,
    Modifier,
    build,
    carry,
    drag,
    graph,
    middle,
    move,
    said,
    spot,
    tip,
)
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_layer_is_dropped_into_a_connection(window: MainWindow, qtbot: QtBot) -> None:
    carry(window, qtbot, "dropout", middle(window, "hidden1", "hidden2"))
    assert graph(window)["dropout1"] == ("hidden1",)
    assert graph(window)["hidden2"] == ("dropout1",)
    assert "kept all 6 arrays" in said(window)
    assert window.session.selection == window.diagram.selection() == Ref("layer", "dropout1")
    assert QGuiApplication.overrideCursor() is None


def test_a_layer_dropped_among_the_edges_goes_between(window: MainWindow, qtbot: QtBot) -> None:
    layout = window.diagram.arrangement()
    assert layout is not None
    gap = layout.gaps[2]
    at = window.diagram.mapFromScene(QPointF((gap.start + gap.stop) / 2, float(gap.target.ys.mean())))
    carry(window, qtbot, "activation", at)
    assert graph(window)["activation1"] == ("hidden2",)


def test_a_layer_dropped_onto_the_canvas_branches_off_the_selected_one(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(Ref("layer", "input"))
    carry(window, qtbot, "dense", QPoint(30, window.diagram.height() - 30))
    assert graph(window)["hidden3"] == ("input",)
    assert graph(window)["concatenate1"] == ("hidden1", "hidden3")
    assert "hidden3 branches off input; concatenate1 joins it with hidden1" in said(window)


def test_where_layers_are_placed_by_hand_a_new_one_goes_where_it_is_dropped(window: MainWindow, qtbot: QtBot) -> None:
    layout = window.diagram.arrangement()
    assert layout is not None
    places = dict(layout.places)
    window.session.edit("Place", lambda project: dataclasses.replace(project, positions=places))
    qtbot.wait(10)
    window.session.select(Ref("layer", "hidden1"))
    at = QPoint(window.diagram.width() // 2, window.diagram.height() - 20)
    point = window.diagram.mapToScene(at)
    carry(window, qtbot, "dropout", at)
    column = window.diagram.arrangement().columns["dropout1"]  # type: ignore[union-attr]
    assert window.session.project.positions["dropout1"]
    assert (column.x, column.body.center[1]) == pytest.approx((point.x(), point.y()), abs=60)


def test_a_layer_that_does_not_fit_says_why_while_it_hovers(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    at = middle(window, "hidden1", "hidden2")
    button = carry(window, qtbot, "conv", at, release=False)
    assert "a convolution reads images" in tip(window)
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.ForbiddenCursor
    there = button.mapFromGlobal(window.diagram.viewport().mapToGlobal(at))
    qtbot.mouseRelease(button, LEFT, pos=there)
    assert window.session.project is before
    assert QGuiApplication.overrideCursor() is None


def test_escape_gives_a_carried_layer_up(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    at = middle(window, "hidden1", "hidden2")
    button = carry(window, qtbot, "dropout", at, release=False)
    qtbot.keyClick(button, Key.Key_Escape)
    assert QGuiApplication.overrideCursor() is None
    qtbot.mouseRelease(button, LEFT, pos=button.mapFromGlobal(window.diagram.viewport().mapToGlobal(at)))
    assert window.session.project is before


def test_plus_offers_every_kind_and_branches(window: MainWindow, qtbot: QtBot) -> None:
    layout = window.diagram.arrangement()
    assert layout is not None
    plus = layout.columns["hidden1"].plus
    assert plus is not None
    qtbot.mouseClick(window.diagram.viewport(), LEFT, pos=window.diagram.mapFromScene(QPointF(*plus)))
    menu = window.findChild(QMenu, "menu.insert")
    assert menu is not None
    entries = {action.text(): action for action in menu.actions()}
    qtbot.waitUntil(lambda: "reads images" in entries["Convolution"].toolTip(), timeout=2000)
    assert not entries["Convolution"].isEnabled()
    assert "reads images" in entries["Convolution"].toolTip()
    assert "Branch off hidden1" in entries
    entries["Dropout"].trigger()
    menu.close()
    qtbot.wait(10)
    assert graph(window)["hidden2"] == ("dropout1",)


def test_the_grip_widens_and_narrows_in_one_undo_step_and_loses_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    place = window.diagram.viewport()
    qtbot.mouseMove(place, spot(window, "hidden1"))
    start = spot(window, "hidden1", "grip")
    qtbot.mouseMove(place, start)
    qtbot.mousePress(place, LEFT, pos=start)
    for dy in (-28, -56, 0, 30):
        move(window, qtbot, start + QPoint(0, dy), Modifier.NoModifier)
        qtbot.wait(1)
    layer = window.session.project.spec["hidden1"].layer
    assert isinstance(layer, Dense)
    assert layer.units == 20
    assert "hidden1: 16 → 20 units" in tip(window)
    qtbot.mouseRelease(place, LEFT, pos=start + QPoint(0, 30))
    now = window.session.project.weights
    assert np.array_equal(now["hidden1.weight"][:, :16], before.weights["hidden1.weight"]), "narrow on the way"
    assert np.array_equal(now["hidden2.weight"][:16], before.weights["hidden2.weight"])
    assert "hidden1 keeps its 16 units, 4 start new" in said(window)
    assert window.session.undo_stack.count() == 1
    window.session.undo()
    assert window.session.project.weights.same(before.weights)


def test_escape_gives_a_size_back_and_leaves_nothing_to_undo(window: MainWindow, qtbot: QtBot) -> None:
    place, before = window.diagram.viewport(), window.session.project
    qtbot.mouseMove(place, spot(window, "hidden1"))
    start = spot(window, "hidden1", "grip")
    qtbot.mouseMove(place, start)
    qtbot.mousePress(place, LEFT, pos=start)
    move(window, qtbot, start + QPoint(0, 30), Modifier.NoModifier)
    qtbot.keyClick(window.diagram, Key.Key_Escape)
    qtbot.mouseRelease(place, LEFT, pos=start + QPoint(0, 30))
    assert window.session.project is before
    assert window.session.undo_stack.count() == 0


def test_the_grip_gives_a_convolution_more_filters(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "add dense 16 after hidden2 as wide; add reshape after wide; add conv 4 2 after reshape1")
    place = window.diagram.viewport()
    qtbot.mouseMove(place, spot(window, "conv1"))
    start = spot(window, "conv1", "grip")
    before = window.session.project.weights
    drag(window, qtbot, start, start + QPoint(0, 21))
    assert window.session.project.spec["conv1"].layer.filters == 7  # type: ignore[attr-defined]
    now = window.session.project.weights
    assert np.array_equal(now["conv1.weight"][..., :4], before["conv1.weight"])
    assert "conv1 keeps its 4 channels, 3 start new" in said(window)


def test_a_double_click_on_a_box_renames_the_layer(window: MainWindow, qtbot: QtBot) -> None:
    at = spot(window, "hidden1")
    qtbot.mouseClick(window.diagram.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(window.diagram.viewport(), LEFT, pos=at)
    field = named(window, "diagram.name")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "hidden2")
    assert "two layers have this name" in field.toolTip()
    field.selectAll()
    qtbot.keyClicks(field, "encoder")
    weights = window.session.project.weights["hidden1.weight"]
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.wait(10)
    assert "encoder" in graph(window)
    assert np.array_equal(window.session.project.weights["encoder.weight"], weights)


def test_layers_are_copied_cut_pasted_and_doubled_with_their_weights(window: MainWindow, qtbot: QtBot) -> None:
    session, diagram = window.session, window.diagram
    before = session.project
    session.select_layers(["hidden1", "hidden2"])
    diagram.setFocus()
    qtbot.keyClick(diagram, Key.Key_C, Modifier.ControlModifier)
    assert said(window) == "2 layers copied"
    assert QGuiApplication.clipboard().text() == "dense 16 tanh\ndense 16 tanh"
    qtbot.keyClick(diagram, Key.Key_V, Modifier.ControlModifier)
    assert graph(window)["hidden3"] == ("hidden2",)
    assert np.array_equal(session.project.weights["hidden4.weight"], before.weights["hidden2.weight"])
    assert session.selected_layers == ("hidden3", "hidden4")
    qtbot.keyClick(diagram, Key.Key_X, Modifier.ControlModifier)
    assert session.project.spec == before.spec
    session.select(Ref("layer", "hidden2"))
    qtbot.keyClick(diagram, Key.Key_D, Modifier.ControlModifier)
    assert np.array_equal(session.project.weights["hidden3.weight"], before.weights["hidden2.weight"])


def test_layers_go_from_window_to_window(window: MainWindow, make_window: Make, qtbot: QtBot) -> None:
    window.session.select(Ref("layer", "hidden2"))
    window.builder.copy()
    other = make_window("iris", mode="build")
    other.builder.paste()
    qtbot.wait(10)
    new = [layer for layer in other.session.project.spec.layers if layer.layer == Dense(16, "tanh")]
    assert new
    assert window.problem.problem() == other.problem.problem() == ""


def test_a_line_from_a_chat_is_pasted_as_a_layer(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("dense 16 relu\n")
    window.session.select(Ref("layer", "hidden1"))
    window.builder.paste()
    assert window.session.project.spec["hidden3"].layer == Dense(16, "relu")
    assert graph(window)["hidden2"] == ("hidden3",)


@pytest.mark.parametrize("foreign", ["hello world", "__import__('os').system('ls')", "", b"\x00\x01damaged"])
def test_what_is_foreign_is_refused_with_a_sentence(window: MainWindow, foreign: str | bytes) -> None:
    data = QMimeData()
    if isinstance(foreign, bytes):
        data.setData(clipboard.MIME, foreign)
    else:
        data.setText(foreign)
    QGuiApplication.clipboard().setMimeData(data)
    before = window.session.project
    window.builder.paste()
    assert window.problem.problem().startswith("Paste: ")
    assert window.session.project is before
