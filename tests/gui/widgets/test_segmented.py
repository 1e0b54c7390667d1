"""One of several choices, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QToolButton,
)

from gui.widgets import (
    Segmented,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MODES = {"data": "Data", "build": "Build", "train": "Train", "step": "Step"}


def test_segmented_by_mouse_tells_once(shown, qtbot, told):
    switch = Segmented("mode", MODES)
    shown(switch)
    said = told(switch.chosen)
    for _ in range(2):
        qtbot.mouseClick(switch.findChild(QToolButton, "mode.train"), Qt.MouseButton.LeftButton)
    assert said == ["train"]
    assert switch.current() == "train"
    assert [name for name in MODES if switch.segment(name).isChecked()] == ["train"]


def test_segmented_by_keys(shown, qtbot, told):
    switch = Segmented("mode", MODES)
    shown(switch)
    said = told(switch.chosen)
    switch.segment("data").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert said == ["build", "train", "build", "step", "data"]
    assert QApplication.focusWidget() is switch.segment("data")


def test_segmented_keys_pass_over_what_is_disabled(shown, qtbot):
    switch = Segmented("mode", MODES)
    shown(switch)
    switch.segment("build").setEnabled(False)
    switch.segment("data").setFocus()
    qtbot.keyClick(switch.segment("data"), Qt.Key.Key_Right)
    assert switch.current() == "train"


def test_segmented_told_from_outside_does_not_echo(qtbot, told):
    switch = Segmented("mode", MODES, {"data": "Columns and rows (Ctrl+1)"})
    qtbot.addWidget(switch)
    said = told(switch.chosen)
    switch.choose("step")
    assert switch.current() == "step"
    assert said == []
    assert switch.segment("data").toolTip() == "Columns and rows (Ctrl+1)"
    with pytest.raises(KeyError):
        switch.choose("moon")


def test_segmented_does_not_move_when_it_changes(shown):
    switch = Segmented("mode", MODES)
    shown(switch)
    before = [switch.segment(name).geometry() for name in MODES]
    switch.choose("build")
    QApplication.processEvents()
    assert [switch.segment(name).geometry() for name in MODES] == before


def test_segmented_is_one_stop_for_tab(qtbot):
    switch = Segmented("mode", MODES)
    qtbot.addWidget(switch)
    switch.choose("train")
    stops = [name for name in MODES if switch.segment(name).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["train"]
