"""Without a mouse: Tab reaches every control of every mode in the order of reading, and is trapped nowhere."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.main_window import MainWindow
from gui.reading_order import controls
from gui.widgets.segmented import Segmented

MODES = ("data", "build", "train", "step")
MOST = 400


def walk(window: MainWindow, qtbot: QtBot, backwards: bool = False) -> list[QWidget]:
    """Press Tab until the first control comes again; list where it led."""
    order = controls(window)
    order[0].setFocus()
    seen: list[QWidget] = []
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    for _ in range(MOST):
        now = QApplication.focusWidget()
        assert now is not None
        if not seen or seen[-1] is not now:
            if seen and now is seen[0]:
                return seen
            seen.append(now)
        qtbot.keyClick(now, key)
    raise AssertionError(f"Tab does not come back from {seen[-1].objectName()}.")


@pytest.mark.parametrize("mode", MODES)
def test_tab_reaches_every_control_and_comes_back(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    window.session.set_mode(mode)
    qtbot.wait(50)
    seen = walk(window, qtbot)
    assert len(seen) == len(set(seen))
    wanted = {w for w in window.findChildren(QWidget) if is_control(w) and w.isVisible() and w.isEnabled()}
    assert [w.objectName() or repr(w) for w in wanted - set(seen) if not has_other_keys(w)] == []


def is_control(widget: QWidget) -> bool:
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
    return isinstance(widget, kinds) and bool(widget.objectName()) and not widget.objectName().startswith("qt_")


def has_other_keys(widget: QWidget) -> bool:
    """Arrow keys choose in a segmented switch; the field of a number or choice has the keyboard with it."""
    parent = widget.parentWidget()
    return isinstance(parent, Segmented) or widget.focusProxy() is not None or "menu" in widget.objectName().lower()


@pytest.mark.parametrize("mode", MODES)
def test_backwards_is_the_same_way_back(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    window.session.set_mode(mode)
    qtbot.wait(50)
    forwards, back = walk(window, qtbot), walk(window, qtbot, backwards=True)
    assert back == [forwards[0], *reversed(forwards[1:])]


@pytest.mark.parametrize("mode", MODES)
def test_the_order_is_that_of_reading(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    window.session.set_mode(mode)
    qtbot.wait(50)
    areas = window.areas()
    places = [next((n for n, area in enumerate(areas) if area.isAncestorOf(w)), -1) for w in controls(window)]
    inside = [place for place in places if place >= 0]
    assert inside == sorted(inside)
    assert inside[0] == 0
    for area in areas:
        lefts = [w.mapTo(window, QPoint()) for w in controls(area) if type(w).__name__ == "NumberEdit"]
        rows = [place.y() for place in lefts]
        assert all(a <= b + 30 for a, b in pairwise(rows)), f"{area.objectName()} goes up again"


def test_one_key_leads_from_area_to_area_and_remembers_the_control(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("build")
    qtbot.wait(30)
    window.diagram.setFocus()
    window.actions_by_id["access.next_area"].trigger()
    right = QApplication.focusWidget()
    assert right is not None
    panel = window.stage.dock("right")
    assert panel is not None
    assert panel.isAncestorOf(right)
    qtbot.keyClick(right, Qt.Key.Key_Tab)
    left_at = QApplication.focusWidget()
    window.actions_by_id["access.previous_area"].trigger()
    assert QApplication.focusWidget() is window.diagram
    window.actions_by_id["access.next_area"].trigger()
    assert QApplication.focusWidget() is left_at


def test_a_control_out_of_sight_is_brought_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    qtbot.wait(50)
    left = window.areas()[1]
    last = controls(left)[-1]
    controls(left)[-2].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    assert last.visibleRegion().boundingRect().height() >= last.height() - 2


def test_a_name_field_that_was_not_typed_in_renames_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(Ref("layer", "hidden1"))
    qtbot.wait(30)
    field = window.findChild(QLineEdit, "layer.name")
    assert field is not None
    field.setFocus()
    window.session.select(Ref("layer", "output"))  # the form is filled anew a moment later
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.session.project.spec.names == ("input", "hidden1", "hidden2", "output")


def test_a_name_that_another_layer_has_is_refused_in_one_sentence(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(Ref("layer", "hidden2"))
    qtbot.wait(30)
    field = window.findChild(QLineEdit, "layer.name")
    assert field is not None
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "hidden1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "two layers have this name" in window.problem.problem()
    assert window.session.project.spec.names == ("input", "hidden1", "hidden2", "output")
    assert field.text() == "hidden2"
    window.session.tell("")
