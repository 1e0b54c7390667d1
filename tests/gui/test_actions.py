"""The action table holds together and its controls do what they say."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from gui import actions, icons, theme
from gui.actions import ACTIONS, MENUS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def calls() -> list[str]:
    return []


@pytest.fixture
def window(qapp, qtbot) -> QMainWindow:
    theme.apply(qapp, "dark")
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def made(window, calls):
    return actions.build_actions(window, {spec.id: lambda name=spec.id: calls.append(name) for spec in ACTIONS})


def test_no_two_actions_share_a_key():
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in (*spec.shortcuts, *spec.near)]
    assert all(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_ids_are_unique_and_every_line_is_whole():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    for spec in ACTIONS:
        assert spec.menu in MENUS
        assert spec.text
        assert spec.shortcuts
        assert spec.tooltip.endswith(".")
        assert spec.tooltip[0].isupper()
        assert not spec.icon or spec.icon in icons.names(), spec.icon


def test_each_trigger_calls_its_own_handler_once(made, calls):
    for action in made.values():
        action.trigger()
    assert calls == [spec.id for spec in ACTIONS]


def test_missing_and_additional_handlers_are_named(window):
    handlers = {spec.id: lambda: None for spec in ACTIONS}
    without = {name: handler for name, handler in handlers.items() if name != "edit.undo"}
    with pytest.raises(ValueError, match=r"edit\.undo has no handler"):
        actions.build_actions(window, without)
    with pytest.raises(ValueError, match=r"view\.moon belongs to no action"):
        actions.build_actions(window, {**handlers, "view.moon": lambda: None})
    assert window.actions() == []


def test_names_and_explanations(made):
    for spec in ACTIONS:
        action = made[spec.id]
        assert action.objectName() == f"action.{spec.id}"
        native = QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
        for text in (action.toolTip(), action.statusTip(), action.whatsThis()):
            assert spec.tooltip in text
            assert native in text
        assert action.icon().isNull() == (not spec.icon)


def test_modes_exclude_each_other(made):
    made["view.train"].trigger()
    made["view.step"].trigger()
    on = [name for name, action in made.items() if action.isChecked()]
    assert on == ["view.step"]


def test_every_action_stands_in_its_menu(window, made):
    actions.fill_menus(window.menuBar(), made)
    for name in MENUS:
        menu = window.findChild(QMenu, f"menu.{name.lower()}")
        shown = [action for action in menu.actions() if not action.isSeparator()]
        assert shown == [made[spec.id] for spec in ACTIONS if spec.menu == name]
        assert not menu.actions()[0].isSeparator()
        assert not menu.actions()[-1].isSeparator()
        lines = [a.isSeparator() and b.isSeparator() for a, b in zip(menu.actions(), menu.actions()[1:], strict=False)]
        assert not any(lines)


def test_button_follows_its_action(window, made, qtbot, calls):
    button = actions.tool_button(made["train.start"], "primary")
    window.setCentralWidget(button)
    window.show()
    assert button.objectName() == "button.train.start"
    assert button.property("look") == "primary"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert calls == ["train.start"]
    actions.retitle(made["train.start"], "Pause", "pause", "Pause training.")
    assert button.text() == button.accessibleName() == "Pause"
    assert "Pause training." in button.toolTip()
    assert "F5" in button.toolTip()
    made["train.start"].setEnabled(False)
    assert not button.isEnabled()
    made["train.start"].setVisible(False)
    assert not button.isVisible()
    made["train.start"].setVisible(True)
    assert button.isVisible()


def ink(icon: QIcon) -> str:
    image = icon.pixmap(24).toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_icon_on_a_primary_button_has_the_colour_of_its_writing(window, made, qapp, qtbot):
    button = actions.tool_button(made["train.stop"], "primary")
    qtbot.addWidget(button)
    assert ink(button.icon()) == theme.color("accent_text").name()
    made["train.stop"].setText("Other")
    assert ink(button.icon()) == theme.color("accent_text").name()
    theme.apply(qapp, "light")
    assert ink(button.icon()) == theme.color("accent_text").name()
    assert ink(made["train.stop"].icon()) == theme.color("text").name()
    theme.apply(qapp, "dark")


def test_icon_only_and_short_text(made, qtbot):
    small = actions.tool_button(made["step.first"], icon_only=True)
    wide = actions.tool_button(made["train.reset"])
    bare = actions.tool_button(made["file.quit"], icon_only=True)
    for button in (small, wide, bare):
        qtbot.addWidget(button)
    assert small.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert small.accessibleName() == "To the start"
    assert wide.text() == "Reset"
    assert bare.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly, "no icon: an empty button says nothing"


def test_keys_of_the_window(window, made, calls, qtbot):
    with qtbot.waitActive(window, timeout=2000):
        window.show()
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert calls == ["step.forward", "edit.redo"]


def test_near_keys_work_only_in_the_diagram(window, made, calls, qtbot):
    area, diagram, table = QWidget(), QWidget(), QWidget()
    window.setCentralWidget(area)
    for place in (diagram, table):
        place.setParent(area)
        place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    actions.bind_near(diagram, made)
    with qtbot.waitActive(window, timeout=2000):
        window.show()
        window.activateWindow()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert calls == []
    diagram.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_F, Qt.Key.Key_Delete):
        qtbot.keyClick(diagram, key)
    assert calls == ["step.forward", "step.back", "view.fit", "network.remove_layer"]
    made["step.forward"].setEnabled(False)
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    assert len(calls) == 4
