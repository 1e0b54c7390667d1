"""Connections drawn, led elsewhere and taken away with mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.building import tools
from gui.main_window import MainWindow
from tests.gui.building_hands import (
    LEFT,
    Key,
    Modifier,
    build,
    drag,
    graph,
    handle,
    press,
    said,
    spot,
    tip,
)
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_port_dragged_onto_a_merge_adds_an_input(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "add concatenate of hidden1 and hidden2")
    drag(window, qtbot, spot(window, "input", "out"), spot(window, "concatenate1"))
    assert graph(window)["concatenate1"] == ("hidden1", "hidden2", "input")
    assert "concatenate1 reads input too" in said(window)
    window.session.undo()
    assert graph(window)["concatenate1"] == ("hidden1", "hidden2")


@pytest.mark.parametrize(("keys", "kind"), [(Modifier.ShiftModifier, "add"), (Modifier.ControlModifier, "concatenate")])
def test_a_key_makes_a_skip_connection(window: MainWindow, qtbot: QtBot, keys: Qt.KeyboardModifier, kind: str) -> None:
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"), keys=keys)
    assert graph(window)[f"{kind}1"] == ("hidden2", "hidden1")
    assert graph(window)["output"] == (f"{kind}1",)


def test_what_cannot_be_connected_says_why_while_it_hovers(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    drag(window, qtbot, spot(window, "hidden2", "out"), spot(window, "hidden1"), release=False)
    assert "hidden1 → hidden2 → hidden1 would be a circle" in tip(window)
    assert window.diagram.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    qtbot.mouseRelease(window.diagram.viewport(), LEFT, pos=spot(window, "hidden1"))
    assert tip(window) == ""
    assert window.session.project is before
    assert window.session.undo_stack.count() == 0


def test_where_one_cannot_replace_the_other_both_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"))
    menu = window.findChild(QMenu, "menu.join")
    assert menu is not None
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.wait(10)
    assert graph(window)["add1"] == ("hidden2", "hidden1")


def test_a_connection_dragged_off_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with add")
    before = graph(window)
    drag(window, qtbot, handle(window, "hidden1", "add1", "target"), QPoint(40, window.diagram.height() - 40))
    assert "add1" not in graph(window), "a sum of one layer says nothing"
    assert graph(window)["output"] == ("hidden2",)
    window.session.undo()
    assert graph(window) == before


def test_an_end_of_a_connection_is_led_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate")
    drag(window, qtbot, handle(window, "hidden1", "concatenate1", "source"), spot(window, "input"))
    assert graph(window)["concatenate1"] == ("hidden2", "input")


def test_delete_takes_a_selected_connection_away(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate; connect input to concatenate1")
    at = handle(window, "input", "concatenate1", "source")
    qtbot.mouseClick(window.diagram.viewport(), LEFT, pos=at)
    assert window.builder.tools.shown.chosen == ("input", "concatenate1")
    assert window.actions_by_id["network.remove_layer"].isEnabled()
    qtbot.keyClick(window.diagram, Key.Key_Delete)
    qtbot.wait(10)
    assert graph(window)["concatenate1"] == ("hidden2", "hidden1")


def test_the_port_at_the_left_gives_its_connection_away(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate; connect input to concatenate1")
    qtbot.mouseMove(window.diagram.viewport(), spot(window, "concatenate1"))
    assert window.builder.tools.shown.hover == "concatenate1", "its ports are shown"
    drag(window, qtbot, spot(window, "concatenate1", "in"), QPoint(40, window.diagram.height() - 40))
    assert graph(window)["concatenate1"] == ("hidden2", "hidden1")


def test_a_port_says_what_it_is_for(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(tools.QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    place = window.diagram.viewport()
    at = spot(window, "hidden1", "out")
    qtbot.mouseMove(place, spot(window, "hidden1"))
    qtbot.mouseMove(place, at)
    QApplication.sendEvent(place, QHelpEvent(QEvent.Type.ToolTip, at, place.mapToGlobal(at)))
    assert "Drag from hidden1" in told[0]
    assert place.cursor().shape() == Qt.CursorShape.CrossCursor


def test_keys_disconnect_too(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with concatenate; connect input to concatenate1")
    window.session.select(Ref("layer", "input"))
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Key.Key_C)
    while window.builder.tools.shown.target != "concatenate1":
        qtbot.keyClick(window.diagram, Key.Key_Right)
    assert "it reads input already" in tip(window)
    qtbot.keyClick(window.diagram, Key.Key_Delete)
    assert graph(window)["concatenate1"] == ("hidden2", "hidden1")
    assert tip(window) == ""


def test_a_connection_let_go_on_the_canvas_offers_what_could_read_it(window: MainWindow, qtbot: QtBot) -> None:
    drag(window, qtbot, spot(window, "input", "out"), QPoint(40, window.diagram.height() - 40))
    menu = window.findChild(QMenu, "menu.branch")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Dense").trigger()
    menu.close()
    qtbot.wait(10)
    assert graph(window)["hidden3"] == ("input",)


def test_the_menu_of_a_connection_puts_a_layer_there(window: MainWindow, qtbot: QtBot) -> None:
    build(window, qtbot, "connect hidden1 to output with add")
    at, place = handle(window, "hidden1", "add1", "target"), window.diagram.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(place, QContextMenuEvent(reason, at, place.mapToGlobal(at)))
    menu = window.findChild(QMenu, "menu.connection")
    assert menu is not None
    assert menu.actions()[0].text() == "Disconnect hidden1 from add1"
    next(action for action in menu.actions() if action.text() == "Dropout").trigger()
    menu.close()
    qtbot.wait(10)
    assert graph(window)["add1"] == ("hidden2", "dropout1")
    assert graph(window)["dropout1"] == ("hidden1",)
    assert graph(window)["hidden2"] == ("hidden1",), "only this connection has it"


def test_a_double_click_on_the_canvas_opens_the_find_box(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseDClick(window.diagram.viewport(), LEFT, pos=QPoint(40, window.diagram.height() - 40))
    assert named(window, "find.text").hasFocus()
    press(window, qtbot, Key.Key_Escape)


def test_escape_drops_a_connection_on_its_way(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.project
    drag(window, qtbot, spot(window, "hidden1", "out"), spot(window, "output"), release=False)
    qtbot.keyClick(window.diagram, Key.Key_Escape)
    assert window.builder.tools.shown.line is None
    qtbot.mouseRelease(window.diagram.viewport(), LEFT, pos=spot(window, "output"))
    assert window.session.project is before
