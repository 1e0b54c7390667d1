"""Preferences: one control for each entry of the table; at once, undone by Cancel, safe from what anybody wrote."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui import settings, theme
from gui.keys.ring import key_of
from gui.main_window import MainWindow
from gui.preferences.dialog import Preferences
from gui.settings_table import SETTINGS, Setting
from gui.widgets import Choice, NumberEdit, Switch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def another(setting: Setting) -> str | int | bool:
    """Give an allowed value that is not the default."""
    if isinstance(setting.default, bool):
        return not setting.default
    if isinstance(setting.default, int):
        return setting.least if setting.default != setting.least else setting.most
    return next(value for value in reversed(list(setting.allowed())) if value != setting.default)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[Preferences]:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    made = window.findChild(Preferences)
    assert isinstance(made, Preferences)
    yield made
    if isValid(made):
        made.reject()


def press(dialog: Preferences, qtbot: QtBot, name: str) -> None:
    button = dialog.findChild(QPushButton, name) or dialog.findChild(QToolButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# The table


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_each_setting_is_kept_told_and_reset(setting: Setting, qapp: object, qtbot: QtBot) -> None:
    told: list[str] = []
    settings.notifier().changed.connect(told.append)
    assert settings.value(setting.key) == setting.default
    settings.set_value(setting.key, another(setting))
    settings.store().sync()
    assert settings.value(setting.key) == another(setting)
    settings.reset(setting.key)
    settings.notifier().changed.disconnect(told.append)
    assert settings.value(setting.key) == setting.default
    assert told == [setting.key, setting.key]
    assert setting.about.endswith(".")
    assert setting.label


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
@pytest.mark.parametrize("foreign", ["", "nonsense", "-7", "1e9", "9" * 30, ["a", "b"], {"a": 1}, b"\x00\xff", None])
def test_what_cannot_be_is_the_default(setting: Setting, foreign: object, qapp: object) -> None:
    settings.store().setValue(setting.key, foreign)
    assert settings.value(setting.key) == setting.default


def test_a_damaged_file_of_settings_is_no_settings(qapp: object) -> None:
    settings.set_value("text_size", 120)
    kept = settings.store()
    kept.sync()
    with open(kept.fileName(), "wb") as file:
        file.write(b"[General\n\x00\xff=\ntext_size=@Invalid(\nrestore_session=@ByteArray(\x01")
    kept.sync()
    for setting in SETTINGS:
        assert settings.value(setting.key) == setting.default
    for kept_list in (settings.all_recent(), settings.pinned_files()):
        assert kept_list == []


def test_no_setting_stands_in_the_table_twice() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


# The dialog


def test_each_setting_has_one_control_with_name_tooltip_and_limits(dialog: Preferences, qtbot: QtBot) -> None:
    for setting in SETTINGS:
        controls = dialog.findChildren(QWidget, f"pref.{setting.key}")
        assert len(controls) == 1
        assert controls[0].accessibleName() == setting.label
        assert setting.about in controls[0].toolTip()
    shown = []
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        shown += [key for key, each in dialog.rows.items() if not each.isHidden()]
    assert sorted(shown) == sorted(dialog.rows)
    field = dialog.rows["text_size"].control
    assert isinstance(field, NumberEdit)
    dialog.list.setCurrentRow(0)
    field.setFocus()
    field.setText("900")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "from 80 to 200" in dialog.rows["text_size"].problem.text()
    assert settings.value("text_size") == 100


def test_changes_hold_at_once_and_cancel_takes_all_back(dialog: Preferences, window: MainWindow, qtbot: QtBot) -> None:
    looks = dialog.rows["theme"].control
    assert isinstance(looks, Choice)
    before = theme.current().name
    wanted = "light" if before == "dark" else "dark"
    looks.setFocus()
    looks.setCurrentIndex(looks.findData(wanted))
    looks.activated.emit(looks.currentIndex())
    assert theme.current().name == wanted
    size = dialog.rows["text_size"].control
    size.setFocus()
    size.setText("110")  # type: ignore[attr-defined]
    qtbot.keyClick(size, Qt.Key.Key_Return)
    assert theme.scale() == pytest.approx(1.1)
    press(dialog, qtbot, "preferences.cancel")
    assert theme.current().name == before
    assert theme.scale() == 1
    assert settings.value("theme") == "system"


def test_switch_choice_and_number_reset_one_and_reset_all(dialog: Preferences, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(0)
    dialog.search.setText("what was open")
    switch = dialog.rows["restore_session"].control
    assert isinstance(switch, Switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert settings.value("restore_session") is False
    press(dialog, qtbot, "pref.restore_session.reset")
    assert settings.value("restore_session") is True
    assert switch.isChecked()
    # A GPU is not asked for: looking for one takes seconds.
    settings.set_values({setting.key: another(setting) for setting in SETTINGS if setting.key != "backend"})
    press(dialog, qtbot, "preferences.reset_all")
    assert all(settings.value(setting.key) == setting.default for setting in SETTINGS)


def test_ok_keeps_what_was_changed(dialog: Preferences, qtbot: QtBot) -> None:
    settings.set_value("recent_count", 3)
    press(dialog, qtbot, "preferences.ok")
    assert settings.value("recent_count") == 3


def test_search_finds_settings_of_all_pages(dialog: Preferences, qtbot: QtBot) -> None:
    for text, key in (("projector", "presentation_size"), ("crash", "autosave_seconds"), ("dark", "theme")):
        dialog.search.clear()
        qtbot.keyClicks(dialog.search, text)
        assert not dialog.rows[key].isHidden()
        assert dialog.rows["backend"].isHidden()
    dialog.search.setText("no such thing")
    assert all(row.isHidden() for row in dialog.rows.values())
    assert dialog.findChild(QWidget, "preferences.none").isVisible()


def test_settings_reach_what_depends_on_them(window: MainWindow) -> None:
    settings.set_value("timeline_bytes", 64 * 2**20)
    assert window.session.timeline.store.budget == 64 * 2**20
    settings.set_value("keymap", "jetbrains")
    assert key_of("step.forward") == "F8"
    settings.reset("keymap")
    settings.reset("timeline_bytes")
    assert key_of("step.forward") == "F10"


def test_a_second_time_the_same_dialog_comes(dialog: Preferences, window: MainWindow) -> None:
    window.actions_by_id["edit.preferences"].trigger()
    assert window.findChildren(Preferences) == [dialog]
