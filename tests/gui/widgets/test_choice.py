"""Drop-down list and switch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
)

from gui.widgets import (
    Choice,
    FormRow,
    NumberEdit,
    Switch,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_choice_speaks_of_values(shown, qtbot, told):
    choice = Choice("activation", {"relu": "ReLU", "tanh": "tanh"})
    shown(choice)
    said = told(choice.chosen)
    choice.choose("tanh")
    assert said == []
    assert choice.current() == "tanh"
    assert choice.currentText() == "tanh"
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert said == ["relu"]
    with pytest.raises(ValueError, match="'moon' is not among"):
        choice.choose("moon")


def test_choice_keeps_the_present_one_when_others_come(qtbot, told):
    choice = Choice("c", {"a": "A", "b": "B"})
    qtbot.addWidget(choice)
    choice.choose("b")
    said = told(choice.chosen)
    choice.set_choices({"x": "X", "b": "Bee"})
    assert choice.current() == "b"
    assert choice.currentText() == "Bee"
    choice.set_choices({})
    assert choice.current() == ""
    assert said == []


def test_disabled_choices_say_why(shown, qtbot, told):
    choice = Choice("loss", {"a": "A", "b": "B", "c": "C"})
    shown(choice)
    said = told(choice.chosen)
    choice.disable({"b": "B needs softmax."})
    assert choice.itemData(1, Qt.ItemDataRole.ToolTipRole) == "B needs softmax."
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert said == ["c"]
    choice.disable({})
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert said == ["c", "b"]
    assert choice.itemData(1, Qt.ItemDataRole.ToolTipRole) == "B"


def test_labels_of_a_choice_are_not_cut_off_where_room_is_short(shown):
    choice = Choice("c", {"a": "Glorot uniform", "b": "tanh"})
    row = FormRow("Weights start", choice)
    row.setFixedWidth(180)
    shown(row)
    needed = choice.fontMetrics().horizontalAdvance("Glorot uniform")
    assert choice.width() >= needed + 20
    assert Choice("d", {"a": "x"}).sizeHint().width() == NumberEdit().width()
    assert Choice("e", {"a": "x" * 99}).sizeHint().width() < 220


def test_wheel_does_not_change_a_choice(shown):
    choice = Choice("c", {"a": "A", "b": "B"})
    shown(choice)
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.current() == "a"


def test_switch_by_mouse_and_space(shown, qtbot, told):
    switch = Switch("bias")
    shown(switch)
    said = told(switch.toggled)
    off = switch.grab().toImage()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 3, 3))
    on = switch.grab().toImage()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert said == [True, False]
    assert on != off
