"""Finding and pinning neurons, and the heat maps, in the window by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bench import scenes
from core.explanation import Ref
from gui.find_unit import FindUnit
from gui.main_window import MainWindow
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(make_window: Make) -> MainWindow:
    made = make_window("bank", mode="build")
    made.session.open(scenes.pixels(), None)
    return made


def asked(window: MainWindow, qtbot: QtBot) -> FindUnit:
    QTest.keyClick(window, Qt.Key.Key_F, BOTH)
    panel = named(window, "find.panel")
    assert isinstance(panel, FindUnit)
    qtbot.waitUntil(panel.line.hasFocus, timeout=2000)
    return panel


def hidden(window: MainWindow) -> int:
    """Give a neuron of hidden1 that is not drawn."""
    window.link.draw()
    layout = window.diagram.arrangement()
    assert layout is not None
    return next(unit for unit in range(128) if unit not in layout.columns["hidden1"].units)


def drawn(window: MainWindow) -> tuple[int, ...]:
    layout = window.diagram.arrangement()
    assert layout is not None
    return layout.columns["hidden1"].units


def test_a_neuron_is_found_by_its_place_and_stays_on_show(window: MainWindow, qtbot: QtBot) -> None:
    unit = hidden(window)
    panel = asked(window, qtbot)
    QTest.keyClicks(panel.line, f"hidden1[{unit + 1}]")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert window.session.selection == Ref("unit", "hidden1", (unit,))
    QTest.keyClick(panel.line, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.diagram.hasFocus()
    assert window.session.selection == Ref("unit", "hidden1", (unit,)), "leaving moves nothing"
    window.session.select(None)
    assert unit in drawn(window)
    window.session.select(Ref("unit", "hidden1", (unit,)))
    QTest.keyClick(window.diagram, Qt.Key.Key_P)
    window.session.select(None)
    assert unit not in drawn(window)


def test_the_list_is_walked_by_keys_and_clicked(window: MainWindow, qtbot: QtBot) -> None:
    panel = asked(window, qtbot)
    QTest.keyClicks(panel.line, "largest weight hidden1")
    sizes = np.abs(window.session.project.weights["hidden1.weight"]).max(axis=0)
    best = np.argsort(-sizes, kind="stable")
    assert panel.list.item(0).text().startswith(f"hidden1[{best[0] + 1}]")
    QTest.keyClick(panel.line, Qt.Key.Key_Down)
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert window.session.selection == Ref("unit", "hidden1", (int(best[1]),))
    third = panel.list.visualItemRect(panel.list.item(2)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert window.session.selection == Ref("unit", "hidden1", (int(best[2]),))
    panel.line.clear()
    assert panel.list.count() == 2, "an empty line lists what is pinned"


def test_what_does_not_exist_is_told(window: MainWindow, qtbot: QtBot) -> None:
    panel = asked(window, qtbot)
    QTest.keyClicks(panel.line, "hidden1[129]")
    assert panel.list.count() == 0
    assert panel.told.text().startswith("Nothing fits")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert window.session.selection is None


def test_pinning_needs_a_neuron(window: MainWindow) -> None:
    window.session.select(None)
    window.actions_by_id["view.pin"].trigger()
    assert "Select the neuron to pin" in window.problem.problem()


def test_another_project_begins_with_all_of_it_in_sight_and_nothing_pinned(window: MainWindow) -> None:
    window.session.pin(Ref("unit", "hidden1", (3,)))
    window.link.draw()
    assert window.diagram.showing.pins
    window.diagram.zoom_at(5, window.diagram.viewport().rect().center())
    window.session.open(scenes.wine(), None)
    window.link.draw()
    assert not window.diagram.showing.pins
    layout = window.diagram.arrangement()
    assert layout is not None
    corner = window.diagram.mapFromScene(QPointF(layout.bounds.x, layout.bounds.y))
    assert corner.x() >= -1
    assert corner.y() >= -1


def test_heat_maps_are_switched_by_key_and_only_where_they_can_be(make_window: Make, window: MainWindow) -> None:
    window.actions_by_id["view.heat_maps"].trigger()
    assert "two inputs" in window.problem.problem()
    flat = make_window("circles", mode="train")
    assert flat.session.picture().answers
    QTest.keyClick(flat, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert not flat.session.picture().answers


def test_pinning_is_undone_and_redone(window: MainWindow, qtbot: QtBot) -> None:
    unit = hidden(window)
    window.session.pin(Ref("unit", "hidden1", (unit,)))
    qtbot.waitUntil(lambda: unit in drawn(window), timeout=2000)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: unit not in drawn(window), timeout=2000)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: unit in drawn(window), timeout=2000)
