"""Several selected layers: with mouse and keys, in the session and in the diagram."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.main_window import MainWindow

Make = Callable[..., MainWindow]
LEFT, Key, Modifier = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier


def header(window: MainWindow, layer: str) -> QPoint:
    layout = window.diagram.arrangement()
    assert layout is not None
    return window.diagram.mapFromScene(QPointF(*layout.columns[layer].header.center))


def click(window: MainWindow, qtbot: QtBot, layer: str, keys: Modifier = Modifier.NoModifier) -> None:
    qtbot.mouseClick(window.diagram.viewport(), LEFT, keys, header(window, layer))


def test_shift_and_ctrl_click_add_and_take_away(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("spirals", mode="build")
    session = window.session
    first, second = session.project.spec.names[:2]
    click(window, qtbot, second)
    click(window, qtbot, first, Modifier.ShiftModifier)
    assert session.selected_layers == (first, second)
    assert session.selection == Ref("layer", first), "the last one clicked is the inspector's"
    click(window, qtbot, first, Modifier.ControlModifier)
    assert session.selected_layers == (second,)
    assert session.selection == Ref("layer", second)


def test_ctrl_a_selects_all_and_escape_none(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("spirals", mode="build")
    session = window.session
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Key.Key_A, Modifier.ControlModifier)
    assert session.selected_layers == session.project.spec.names
    assert window.diagram.selected_layers() == session.project.spec.names
    qtbot.keyClick(window.diagram, Key.Key_Escape)
    assert session.selected_layers == ()
    assert session.selection is None


def test_removed_layers_leave_the_selection(make_window: Make) -> None:
    session = make_window("spirals", mode="build").session
    names = session.project.spec.names
    session.select_layers(names, names[1])
    session.edit("Remove", lambda project: project.with_spec(project.spec.remove(names[1])))
    assert session.selected_layers == tuple(name for name in names if name != names[1])
    assert session.selection is not None
    assert session.selection.layer in session.selected_layers


def test_a_place_selects_its_layer_alone(make_window: Make) -> None:
    session = make_window("spirals", mode="build").session
    session.select_layers(session.project.spec.names)
    name = session.project.spec.names[1]
    session.select(Ref("unit", name, (0,)))
    assert session.selected_layers == (name,)
    session.select(None)
    assert session.selected_layers == ()
