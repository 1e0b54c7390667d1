"""The box of Ctrl+K finds every command, what menus list and what stands on screen, and says why something is off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from gui.action_table import ACTIONS
from gui.building.found import commands, listed, on_screen
from gui.keys.ring import ring
from gui.main_window import MainWindow
from gui.why_not import why_not

MODES = ("data", "build", "train", "step")
VAGUE = "This cannot be done now."


def ask(window: MainWindow, qtbot: QtBot, text: str) -> None:
    if not window.find_box.isVisible():
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.find_box.line.clear()
    qtbot.keyClicks(window.find_box.line, text)


def test_every_action_is_found_by_its_own_words_and_every_one_has_a_key(window: MainWindow) -> None:
    box = window.find_box
    box.ask()
    for spec in ACTIONS:
        box.line.setText(spec.text.rstrip("…"))
        assert spec.id in [row.kind for row in box.rows()][:8], spec.id
        assert tuple(ring().of(spec.id)), spec.id
    box.leave()


@pytest.mark.parametrize("mode", MODES)
def test_what_is_off_has_a_reason_in_every_mode(window: MainWindow, mode: str) -> None:
    window.session.set_mode(mode)
    for chosen in (None, Ref("layer", "input"), Ref("layer", "hidden1"), Ref("layer", "output")):
        window.session.select(chosen)
        for spec in ACTIONS:
            on = window.actions_by_id[spec.id].isEnabled()
            reason = why_not(window, spec.id)
            assert (reason == "") == on, spec.id
            assert reason != VAGUE, spec.id


def test_what_is_off_is_grey_says_why_and_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, "step back into")
    box = window.find_box
    places = [place for place, row in enumerate(box.rows()) if row.kind == "step.into_back"]
    box.list.setCurrentRow(places[0])
    assert not box.rows()[places[0]].enabled
    assert "Go to the mode Step first (Ctrl+4)" in box.told.text()
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert box.isVisible()
    assert window.session.mode == "build"
    box.leave()


def test_a_locked_command_is_not_found(window: MainWindow) -> None:
    window.teaching.lock.lock(["edit.undo"], "x")
    try:
        assert "edit.undo" not in [one.action for one in commands(window)]
        assert "locked" in why_not(window, "edit.undo")
    finally:
        window.teaching.lock.unlock("x")


def test_what_menus_list_is_found_and_done(window: MainWindow, qtbot: QtBot) -> None:
    names = [one.name for one in listed(window)]
    assert any(name.startswith("Plots ▸ ") for name in names)
    ask(window, qtbot, "100 updates a second")
    found = [row for row in window.find_box.rows() if row.kind == "other"]
    assert found[0].text == "Train ▸ Speed: 100 updates a second"
    qtbot.keyClick(window.find_box.line, Qt.Key.Key_Return)
    assert window.session.training.speed == 100
    window.session.training.set_speed(float("inf"))


def test_buttons_on_screen_are_pressed_and_fields_get_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    assert {"Press: Matrices", "Go to: Learning rate", "Go to: Backend"} <= {one.name for one in on_screen(window)}
    ask(window, qtbot, "matrices")
    box = window.find_box
    box.list.setCurrentRow([row.text for row in box.rows()].index("Press: Matrices"))
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert window.picture.shows_matrices
    window.picture.show_kind("nodes")
    ask(window, qtbot, "learning rate")
    assert box.rows()[0].text == "Go to: Learning rate"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Learning rate"


def test_letters_in_between_and_words_of_the_explanation_find_a_command(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, "prfrnc")
    assert window.find_box.rows()[0].kind == "edit.preferences"
    ask(window, qtbot, "projector")
    assert "teach.presentation" in [row.kind for row in window.find_box.rows()]
    window.find_box.leave()
