"""Templates in the bar, by key and in the File menu; own ones are saved, used and deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from core.own_templates import names
from core.template import all_templates
from gui.main_window import MainWindow
from gui.templates import own_folder
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Windows and menus without a screen."""


def opened(window: MainWindow, qtbot: QtBot) -> QMenu:
    """Open the menu by a click on its button."""
    qtbot.mouseClick(named(window, "button.network.templates"), Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "menu.templates")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible, timeout=2000)
    return menu


def choose(window: MainWindow, qtbot: QtBot, name: str) -> None:
    menu = opened(window, qtbot)
    action = menu.findChild(QAction, name)
    assert action is not None, name
    if action in menu.actions():
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    else:
        action.trigger()
    menu.close()
    qtbot.wait(30)


def test_a_template_is_put_on_the_present_data_and_taken_back(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    before = session.project
    choose(window, qtbot, "template.residual")
    assert "add2" in session.project.spec
    assert session.project.table is before.table
    assert session.project.name == before.name
    session.undo()
    assert session.project.spec == before.spec


def test_what_does_not_fit_says_why_and_brings_its_data_undoably(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    session = window.session
    table = session.project.table
    menu = opened(window, qtbot)
    texts = {action.objectName(): action for action in menu.actions()}
    assert {f"template.{kind}" for kind in all_templates()} <= set(texts)
    assert texts["template.lenet"].text() == "LeNet  ·  with Digits 8×8"
    assert "images of 6 × 6" in texts["template.lenet"].toolTip()
    assert texts["template.classifier"].text() == "MLP classifier"
    menu.close()
    choose(window, qtbot, "template.lenet")
    assert session.project.table is not table
    assert session.data.x.shape[1] == 64
    assert window.problem.problem() == ""
    session.undo()
    qtbot.wait(30)
    assert session.project.table is table
    choose(window, qtbot, "template.bank")
    assert session.project.weights["hidden1.weight"].tolist() == [[1, -1], [1, 1]]


def test_own_templates_are_saved_by_key_used_and_deleted(
    make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("spirals", mode="build")
    session = window.session

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.findChild(QLineEdit).setText("Two tanh layers")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(100, answer)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert names(own_folder()) == ["Two tanh layers"]
    choose(window, qtbot, "template.perceptron")
    assert session.project.table.rows == 4
    choose(window, qtbot, "template.own.Two tanh layers")
    assert [layer.layer.kind for layer in session.project.spec.layers] == ["input", "dense", "dense", "dense"]
    assert session.project.spec.shapes()["output"] == (1,)
    assert window.problem.problem() == ""
    choose(window, qtbot, "template.delete.Two tanh layers")
    assert names(own_folder()) == []


def test_a_new_project_is_begun_from_a_template(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        choices = dialog.findChild(QListWidget, "dialog.templates.list")
        choices.setFocus()
        choices.setCurrentRow(list(all_templates()).index("small_cnn"))
        qtbot.keyClick(choices, Qt.Key.Key_Return)

    QTimer.singleShot(100, answer)
    window.actions_by_id["file.new_template"].trigger()
    assert "conv1" in window.session.project.spec
    assert not window.session.undo_stack.canUndo()
