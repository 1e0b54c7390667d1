"""Keys: maps as files, own keys, the dialog for them, the sheet, letters of menus, words that name keys."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.errors import UserError
from gui import settings
from gui.action_table import ACTIONS
from gui.keys.editor import KeyEditor, show_editor
from gui.keys.maps import Keys, all_maps, laid_over, read_keys, standard, written
from gui.keys.ring import key_of, ring
from gui.keys.sheet import save, sections
from gui.keys.sheet_dialog import KeySheet
from gui.keys.told import key_tip, retold
from gui.main_window import MainWindow
from gui.mnemonics import letters, marked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FREE = "Ctrl+Alt+Shift+9"
"""A key that no command has."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def usual_keys(qapp: object, fresh_settings: None) -> Iterator[None]:
    ring().reload()
    yield
    settings.store().clear()
    ring().reload()


@pytest.fixture
def editor(window: MainWindow) -> Iterator[KeyEditor]:
    made = show_editor(window)
    yield made
    made.close()


def press(editor: KeyEditor, name: str) -> None:
    QTest.mouseClick(editor.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def record(editor: KeyEditor, key: str) -> None:
    editor.record.setFocus()
    QTest.keySequence(editor.record, QKeySequence(key))


def go_to(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)


# Maps


@pytest.mark.parametrize("name", list(all_maps()))
def test_in_every_map_each_action_has_a_key_and_no_key_two_actions(name: str) -> None:
    keys = laid_over(standard(), all_maps()[name].keys)
    assert all(each.anywhere for each in keys.values()), [action for action, each in keys.items() if not each.anywhere]
    count = Counter(key for each in keys.values() for key in each)
    assert [key for key, times in count.items() if times > 1] == []
    assert set(keys) == {spec.id for spec in ACTIONS}


def test_another_map_holds_at_once_in_the_window_its_tooltips_and_the_diagram(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("step")
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.session.stepping.cursor == 0
    settings.set_value("keymap", "jetbrains")
    assert "F8" in window.actions_by_id["step.forward"].toolTip()
    assert "F10" not in window.actions_by_id["step.forward"].toolTip()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.session.stepping.cursor == 1
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_Left)
    assert window.session.stepping.cursor == 0
    settings.set_value("keymap", "default")
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.session.stepping.cursor == 1


def test_a_map_that_is_gone_is_the_usual_one(window: MainWindow) -> None:
    settings.store().setValue("keymap", "emacs")
    ring().reload()
    assert ring().map == "default"
    assert ring().is_usual


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no json", "not JSON"),
        ("[]", "choose one that was exported"),
        ('{"format": "deepstep keys", "version": 1, "keys": 3}', "names no keys"),
        ('{"format": "deepstep keys", "version": 1, "keys": {"edit.moon": {}}}', "edit.moon"),
        ('{"format": "deepstep keys", "version": 1, "keys": {"edit.undo": {"near": "F5"}}}', "lists"),
        ('{"format": "deepstep keys", "version": 1, "keys": {"edit.undo": {"anywhere": ["Hyper"]}}}', "is none"),
        (
            '{"format": "deepstep keys", "version": 1, "keys": {"edit.undo": {"anywhere": ["F5"]}, '
            '"edit.redo": {"near": ["F5"]}}}',
            "stands at",
        ),
    ],
)
def test_a_bad_file_of_keys_is_refused_with_a_sentence(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_keys(text, "mine.json")


def test_damaged_own_keys_are_no_keys(qapp: object) -> None:
    for damaged in ("{", "[1]", '{"default": 3}', '{"default": "{}"}'):
        settings.store().setValue("own_keys", damaged)
        ring().reload()
        assert ring().is_usual


# The dialog


def test_a_free_key_is_recorded_used_undone_and_reset(editor: KeyEditor, window: MainWindow, qtbot: QtBot) -> None:
    editor.choose("edit.select_all")
    record(editor, "Ctrl+Shift+9")
    assert "free" in editor.told.text()
    press(editor, "keys.set")
    assert ring().of("edit.select_all") == Keys(("Ctrl+Shift+9",))
    go_to(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_9, CONTROL | SHIFT)
    assert len(window.session.selected_layers) == len(window.session.project.spec.names)
    press(editor, "keys.undo")
    assert ring().is_usual
    record(editor, FREE)
    press(editor, "keys.add")
    assert ring().of("edit.select_all").anywhere == ("Ctrl+A", FREE)
    press(editor, "keys.reset")
    assert ring().is_usual


def test_a_taken_key_is_named_and_taken_away_only_when_wanted(editor: KeyEditor, window: MainWindow) -> None:
    editor.choose("edit.undo")
    record(editor, "Ctrl+L")
    assert "Add hidden layer" in editor.told.text()
    assert ring().is_usual
    press(editor, "keys.set")
    assert key_of("edit.undo") == "Ctrl+L"
    assert ring().of("network.add_layer").anywhere == ()
    assert "no key" in window.actions_by_id["network.add_layer"].toolTip()
    editor.choose("edit.undo")
    press(editor, "keys.reset")
    assert ring().is_usual, "the other one has its key again"


def test_keys_in_the_diagram_can_be_changed_and_taken_away(editor: KeyEditor, window: MainWindow, qtbot: QtBot) -> None:
    editor.choose("network.remove_layer")
    editor.place.setCurrentIndex(1)
    record(editor, "X")
    press(editor, "keys.set")
    assert ring().of("network.remove_layer").near == ("X",)
    layers = window.session.project.spec.names
    window.session.select_layers([layers[1]])
    go_to(window, qtbot)
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_X)
    assert len(window.session.project.spec.names) == len(layers) - 1
    press(editor, "keys.clear")
    assert ring().of("network.remove_layer").near == ()


def test_search_by_words_and_by_key(editor: KeyEditor) -> None:
    editor.search.setText("train batch")
    assert "train.batch" in [item.data(0, Qt.ItemDataRole.UserRole) for item in editor.items()]
    editor.search.setText("no such thing")
    assert editor.items() == []
    assert "No command" in editor.what.text()
    editor.search.clear()
    QTest.keySequence(editor.by_key, QKeySequence("Ctrl+Y"))
    assert [item.data(0, Qt.ItemDataRole.UserRole) for item in editor.items()] == ["edit.redo"]
    QTest.keyClick(editor.by_key, Qt.Key.Key_Escape)
    assert len(editor.items()) == len(ACTIONS)


def test_keys_go_out_as_a_file_and_come_back(editor: KeyEditor, tmp_path: Path) -> None:
    editor.choose("edit.undo")
    record(editor, FREE)
    press(editor, "keys.set")
    editor.write_file(tmp_path / "mine.json")
    press(editor, "keys.reset_all")
    assert ring().is_usual
    editor.take_file(tmp_path / "mine.json")
    assert ring().own() == {"edit.undo": Keys((FREE,))}
    (tmp_path / "bad.json").write_text("{}")
    editor.take_file(tmp_path / "bad.json")
    assert "bad.json" in editor.problem.problem()
    assert key_of("edit.undo") == FREE, "a bad file changes nothing"
    editor.take_file(tmp_path / "none.json")
    assert "none.json" in editor.problem.problem()


def test_own_keys_belong_to_a_map_and_are_there_at_the_next_start(editor: KeyEditor) -> None:
    editor.choose("edit.undo")
    record(editor, FREE)
    press(editor, "keys.set")
    editor.map.choose("vscode")
    editor.map.chosen.emit("vscode")
    assert key_of("edit.undo") == "Ctrl+Z"
    press(editor, "keys.undo")
    assert ring().map == "default"
    ring()._keys = {}
    ring().reload()
    assert key_of("edit.undo") == FREE
    assert json.loads(settings.store().value("own_keys"))["default"] == written("default", {"edit.undo": Keys((FREE,))})


# The sheet


def test_the_sheet_is_made_from_the_keys_as_they_are(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shown = {line.words for section in sections() for line in section.lines}
    assert {spec.text.rstrip("…") for spec in ACTIONS} <= shown
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = window.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    sheet.search.setText("undo")
    assert "Ctrl+Z" in sheet.page.toPlainText().replace("\u2011", "-")
    assert "Step back" not in sheet.page.toPlainText()
    ring().put("edit.undo", Keys((FREE,)))
    assert FREE in sheet.page.toPlainText()
    for name in ("keys.html", "keys.pdf"):
        sheet.save(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    assert FREE in (tmp_path / "keys.html").read_text(encoding="utf-8")
    sheet.save(tmp_path / "keys.txt")
    assert "keys.txt" in sheet.problem.problem()
    sheet.close()


def test_the_saved_sheet_has_every_action(tmp_path: Path, qapp: object) -> None:
    save(tmp_path / "keys.html", sections())
    page = (tmp_path / "keys.html").read_text(encoding="utf-8")
    for spec in ACTIONS:
        assert spec.text.rstrip("…").replace("&", "&amp;") in page


# Letters


def test_letters_are_unique_and_as_many_as_there_can_be() -> None:
    assert letters(["New", "Next", "None"]) in ([0, 1, 1], [0, 1, 2], [0, 2, 1])
    assert letters(["ab", "ab", "ab"])[2] == -1
    found = letters(["a", "ab", "abc"])
    assert ["a", "ab", "abc"][2][found[2]] == "c"
    assert letters(["File"], avoid=["f"]) == [1]
    assert marked("R&D", 2) == "R&&&D"
    assert marked("R&D", -1) == "R&&D"


def test_in_each_menu_the_letters_are_unique_and_texts_are_plain_afterwards(window: MainWindow) -> None:
    bar = window.menuBar()
    tops = [action.text() for action in bar.actions()]
    initials = [text[text.index("&") + 1].casefold() for text in tops]
    assert len(set(initials)) == len(initials)
    assert not any(ring().owner(f"Alt+{letter.upper()}") for letter in initials)
    for menu in (menu for menu in bar.findChildren(QMenu) if menu.objectName()):
        menu.aboutToShow.emit()
        texts = [action.text().replace("&&", "") for action in menu.actions() if action.text()]
        own = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(set(own)) == len(own), menu.objectName()
        assert len(own) == len(texts) or len(own) > 20, menu.objectName()
        menu.aboutToHide.emit()
    assert window.actions_by_id["edit.undo"].text() == "Undo"


def test_menus_open_and_choose_by_letters(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    menu = window.findChild(QMenu, "menu.view")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_D)
    assert window.session.mode == "data"


# Words


def test_words_and_tooltips_name_the_keys_as_they_are(qapp: object, qtbot: QtBot) -> None:
    text = "Train (F5), undo with Ctrl+Z; F1 is a metric, Ctrl+C in a table"
    assert retold(text) == text
    widget = QWidget()
    qtbot.addWidget(widget)
    key_tip(widget, "The same as matrices  (Ctrl+M)")
    ring().put("edit.undo", Keys(("Alt+Z",)))
    ring().put("train.start", Keys())
    ring().put("view.matrices", Keys((FREE,)))
    assert retold(text) == "Train (no key), undo with Alt+Z; F1 is a metric, Ctrl+C in a table"
    assert widget.toolTip() == f"The same as matrices  ({FREE})"
