"""A field for one number: typing, refusing, stepping."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
)

from core.errors import UserError
from gui import theme
from gui.widgets import (
    NumberEdit,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def field(shown) -> NumberEdit:
    made = NumberEdit("rate", "Learning rate", log=True)
    made.set_value(0.01)
    shown(made, QLineEdit())
    made.clearFocus()
    return made


def type_in(field: NumberEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_number_starts_unknown_and_shows_four_digits(field):
    assert NumberEdit().text() == "?"
    field.set_value(1 / 3)
    assert field.text() == "0.3333"
    assert "0.3333333333333333" in field.toolTip()


def test_number_has_all_digits_and_is_selected_while_typing(field, told):
    field.set_value(-1.2382242525694254)
    field.setFocus()
    assert field.text() == field.selectedText() == "−1.2382242525694254"
    said = told(field.edited)
    field.clearFocus()
    assert field.text() == "−1.238"
    assert said == []
    assert field.value() == -1.2382242525694254


def test_set_value_does_not_echo(field, told):
    said = told(field.edited)
    field.set_value(5)
    assert said == []
    assert field.text() == "5"
    assert field.value() == 5.0


@pytest.mark.parametrize(("typed", "value"), [("-3", -3), ("−3", -3), ("1e-4", 1e-4), ("0,5", 0.5), (" 7 ", 7)])
def test_return_tells_what_was_typed(field, typed, value, told):
    said = told(field.edited)
    type_in(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    assert said == [value]


def test_leaving_tells_too_but_only_a_change(field, told):
    said = told(field.edited)
    field.setFocus()
    QTest.keyClicks(field, "0.5")
    field.clearFocus()
    field.setFocus()
    field.clearFocus()
    assert said == [0.5]


@pytest.mark.parametrize("typed", ["abc", "", "nan", "inf", "1e999", "1 2"])
def test_what_is_no_number_is_refused_in_words(field, typed, told):
    said, problems = told(field.edited), told(field.problem_changed)
    field.setFocus()
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == []
    assert field.value() == 0.01
    assert field.problem().startswith("Learning rate has to be a number")
    assert problems == [field.problem()]
    assert field.property("invalid") is True
    assert field.problem() in field.toolTip()
    assert field.palette().text().color() == theme.color("bad")


def test_escape_brings_the_old_number_back(field, told):
    problems = told(field.problem_changed)
    type_in(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.01"
    assert field.problem() == problems[-1] == ""
    assert field.palette().text().color() == theme.color("text")


def test_check_decides(shown, told):
    def positive(value: float) -> None:
        if value <= 0:
            raise UserError("It has to be above 0.")

    field = NumberEdit("x", check=positive)
    shown(field)
    said = told(field.edited)
    type_in(field, "-1")
    assert field.problem() == "It has to be above 0."
    assert said == []
    type_in(field, "2")
    assert field.problem() == ""
    assert said == [2]


def test_keys_grow_by_a_tenth(field, told):
    said = told(field.edited)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "0.0121"
    assert said == []
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == [0.011]


@pytest.mark.parametrize(
    ("start", "key", "end"), [(0, "Up", 0.001), (0, "Down", 0), (-1, "Up", -0.909), (-1, "Down", -1.1)]
)
def test_growing_from_zero_and_below(field, start, key, end):
    field.set_value(start)
    field.setFocus()
    QTest.keyClick(field, getattr(Qt.Key, f"Key_{key}"))
    field.clearFocus()
    assert field.value() == end


def test_keys_count_in_steps_without_dust(shown):
    field = NumberEdit("w", step=0.1)
    field.set_value(0.1)
    shown(field)
    field.setFocus()
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "0.3"


def test_whole_numbers(shown, told):
    field = NumberEdit("n", "Units", whole=True, unit="epochs")
    field.set_value(2147483646)
    shown(field, QLineEdit())
    field.clearFocus()
    assert field.text() == "2147483646 epochs"
    said = told(field.edited)
    type_in(field, "2.5")
    assert field.problem() == "Units has to be a whole number, and 2.5 is not."
    type_in(field, "50 epochs")
    field.clearFocus()
    assert said == [50]
    assert field.text() == "50 epochs"


def test_read_only_number_is_not_changed_by_keys(shown, told):
    field = NumberEdit("n")
    field.set_value(3)
    field.setReadOnly(True)
    shown(field)
    said = told(field.edited)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 3
    assert said == []


def test_click_selects_all(field, qtbot):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert field.selectedText() == "0.01"
