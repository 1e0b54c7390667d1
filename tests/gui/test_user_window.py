"""What a first user ran into: the frame of the window, its keys, dialogs and files."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core import fields
from core.backend import BackendChoice
from core.data import keeping
from core.layers.dense import Dense
from gui.forms import SettingsForm
from gui.main_window import MainWindow
from gui.panels.data.file_import import read_project
from gui.widgets import Line, NumberEdit
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    assert isinstance(field, Line)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_file_name_is_whole_when_it_becomes_longer(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    title = named(window, "title")
    assert isinstance(title, QLabel)
    window.session.add_layer(Dense())
    qtbot.wait(1)
    assert title.text().endswith("edited")
    assert title.width() >= title.sizeHint().width()


def test_a_long_file_name_leaves_the_menus_their_room(make_window: Make) -> None:
    window = make_window("iris")
    window.session.path = Path("/tmp") / ("a" * 200 + ".deepstep")
    window.session.path_changed.emit()
    title = named(window, "title")
    assert title.width() < 420
    assert "a" * 200 in title.toolTip()


def test_the_brand_stands_before_the_menus(make_window: Make) -> None:
    window = make_window("iris")
    brand = named(window, "brand")
    assert brand.isVisible()
    assert brand.geometry().right() <= window.menuBar().actionGeometry(window.menuBar().actions()[0]).left()


def test_the_first_edit_and_its_undo_are_told_at_once(make_window: Make) -> None:
    window = make_window("iris")
    title, hint = named(window, "title"), named(window, "status.hint")
    assert "edited" not in title.text()  # type: ignore[attr-defined]
    window.session.add_layer(Dense())
    assert "edited" in title.text()  # type: ignore[attr-defined]
    assert hint.text() == "unsaved changes"  # type: ignore[attr-defined]
    window.session.undo()
    assert "edited" not in title.text()  # type: ignore[attr-defined]
    assert not hint.text()  # type: ignore[attr-defined]
    assert "*" not in window.windowTitle()


def test_another_mode_does_not_put_the_keys_into_a_field(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("bank", mode="data")
    named(window, "data.split.train").setFocus()
    window.session.set_mode("step")
    qtbot.wait(1)
    assert QApplication.focusWidget() is window.diagram
    qtbot.keyClick(window.diagram, Qt.Key.Key_Right)
    assert window.session.stepping.cursor == 0
    window.session.set_mode("build")
    assert QApplication.focusWidget() is window.diagram


def test_the_focus_of_the_mode_switch_goes_with_the_mode(make_window: Make) -> None:
    window = make_window("bank", mode="train")
    named(window, "mode.train").setFocus(Qt.FocusReason.TabFocusReason)
    window.session.set_mode("build")
    assert QApplication.focusWidget() is named(window, "mode.build")


def test_undo_works_with_the_cursor_in_a_field_that_was_taken_over(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    field = named(window, "config.run.batch_size")
    before = window.session.project.config.run.batch_size
    type_into(qtbot, field, "7")
    assert window.session.project.config.run.batch_size == 7
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert window.session.project.config.run.batch_size == before
    qtbot.keyClick(field, Qt.Key.Key_Y, CONTROL)
    assert window.session.project.config.run.batch_size == 7


def test_undo_in_a_field_that_is_being_typed_in_is_the_fields_own(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="build")
    window.session.add_layer(Dense())
    layers = len(window.session.project.spec.layers)
    field = named(window, "layer.name")
    assert isinstance(field, Line)
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert len(window.session.project.spec.layers) == layers, "the layer stays"
    assert not field.text().endswith("x")


def test_a_field_that_only_shows_keeps_its_question_mark(qtbot: QtBot) -> None:
    field = NumberEdit("f", "Sum")
    field.setReadOnly(True)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=2000)
    assert field.text() == "?"
    field.set_value(None)
    assert field.text() == "?"
    field.set_value(1 / 3)
    assert field.text() == "0.3333333333333333"


@pytest.mark.parametrize("accept", [True, False])
def test_a_new_project_from_the_list(make_window: Make, qtbot: QtBot, accept: bool) -> None:
    window = make_window("iris")
    found: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        choices = dialog.findChild(QListWidget, "dialog.examples.list")
        assert choices is not None
        rows = [choices.item(row).text() for row in range(choices.count())]
        choices.setCurrentRow(next(row for row, text in enumerate(rows) if text.startswith("XOR")))
        found.append("answered")
        dialog.accept() if accept else dialog.reject()

    QTimer.singleShot(50, window, answer)
    window.actions_by_id["file.new"].trigger()
    assert found
    assert window.session.project.name == ("xor" if accept else "iris")


@pytest.mark.parametrize(
    ("typed", "written"), [("a", "a.deepstep"), ("a.csv", "a.csv.deepstep"), ("b.deepstep", "b.deepstep")]
)
def test_a_project_is_saved_under_an_ending_that_opens_again(
    make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    window = make_window("xor")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    window.actions_by_id["file.save_as"].trigger()
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".lock"] == [written]


@pytest.mark.parametrize("action", ["file.save_as", "file.screenshot"])
@pytest.mark.parametrize("replace", [True, False])
def test_a_file_whose_ending_was_not_typed_is_not_replaced_unasked(
    make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, replace: bool
) -> None:
    window = make_window("xor")
    suffix = {"file.save_as": ".deepstep", "file.screenshot": ".png"}[action]
    there = tmp_path / f"mine{suffix}"
    there.write_bytes(b"old")
    kinds, asked = QMessageBox.StandardButton, []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), f"(*{suffix})"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: asked.append(1) or (kinds.Yes if replace else kinds.No))
    window.actions_by_id[action].trigger()
    assert asked
    assert (there.read_bytes() != b"old") is replace


def test_dialogs_begin_in_the_folder_that_was_used_last(
    make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("xor")
    asked: list[str] = []

    def choose(_window: QWidget, _title: str, place: str, *_: str) -> tuple[str, str]:
        asked.append(place)
        return str(tmp_path / f"w{len(asked)}.npz"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.actions_by_id["file.screenshot"].trigger()
    window.actions_by_id["file.screenshot"].trigger()
    assert Path(asked[1]).parent == tmp_path


def test_reading_a_file_moves_nothing_on_screen(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris", mode="data")
    before = window.diagram.parentWidget().geometry()
    window.progress.show_progress("Reading big.csv", 0.4, 1.0, 3.0)
    qtbot.wait(20)
    assert window.progress.isVisible()
    assert window.diagram.parentWidget().geometry() == before
    assert window.status.isAncestorOf(window.progress)
    window.progress.finish()


def test_an_imported_table_is_prepared_beside_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "t.csv"
    table.write_text("a,b,k\n" + "".join(f"{i},{i * i % 7},{'xy'[i % 2]}\n" for i in range(40)), encoding="utf-8")
    project = read_project(table, lambda _part: True).project
    monkeypatch.setattr(keeping, "HERE", 0)
    with keeping.only_at_hand():
        assert project.dataset().plan is project.plan


def test_the_list_of_backends_is_as_wide_as_what_was_found(make_window: Make) -> None:
    backend = make_window("xor").top.backend
    long = "CPU · NumPy on a processor with quite a long name"
    backend._on_found((BackendChoice("cpu", long, True), BackendChoice("gpu", "GPU · none", False, "There is none.")))
    view = backend.box.view()
    assert view.minimumWidth() >= view.sizeHintForColumn(0) > 200


CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
import gui
from core.layers.dense import Dense
from gui.application import run
window = gui.create_window()
window.show()
window.session.add_layer(Dense())
QMessageBox.exec = lambda _box: QMessageBox.StandardButton.Discard
QTimer.singleShot(100, window.close)
sys.exit(run())
"""


def test_closing_with_unsaved_work_ends_without_a_word(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parent.parent.parent
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", CLOSE], cwd=root, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr, done.stderr


def test_tab_goes_from_the_top_of_a_panel_to_its_bottom(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    qtbot.wait(20)
    named(window, "config.optimizer.kind").setFocus()
    seen = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert seen[:5] == [f"config.optimizer.{n}" for n in ("kind", "learning_rate", "beta1", "beta2", "epsilon")]
    assert seen[5] == "config.loss.kind"


def test_a_field_for_words_leaves_its_label_room(qtbot: QtBot) -> None:
    @dataclasses.dataclass(frozen=True)
    class Words:
        word: str = fields.setting("", "Class weights", "What it is.")

    form = SettingsForm("f")
    qtbot.addWidget(form)
    form.show_settings(Words())
    form.resize(252, 40)
    form.show()
    qtbot.wait(5)
    assert form.row("word").label.shown() == "Class weights"
