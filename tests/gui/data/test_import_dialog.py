"""The import panel, as a user works it: settings, first rows, faults, the file itself; drop, paste and folders."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTextBrowser, QToolButton

from core.data.reading import all_readers
from gui import background, create_window
from gui.documents import table_filters
from gui.main_window import MainWindow
from gui.panels.data.import_dialog import ImportDialog
from gui.panels.data.raw_view import RawView
from gui.widgets import Choice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 8000


@pytest.fixture
def window(qtbot, qapp):
    made = create_window()
    qtbot.addWidget(made)
    made.show()
    made.session.training.abandon()
    made.documents.may_close = lambda: True
    yield made
    assert background.stop_all(WAIT)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    lines = [f"{i};{i / 4:.2f};{'red' if i % 3 else 'blue'}".replace(".", ",") for i in range(900)]
    lines[486] = "486;1;2;3"
    lines[600] = "oops;1,5;red"
    path = tmp_path / "shop.csv"
    path.write_text("n;price;colour\n" + "\n".join(lines), encoding="utf-8")
    return path


def opened(window: MainWindow, path: Path, qtbot) -> ImportDialog:
    dialog = window.documents.show_import(path)
    assert dialog is not None
    ready(dialog, qtbot)
    return dialog


def ready(dialog: ImportDialog, qtbot) -> None:
    qtbot.waitUntil(lambda: not dialog.looking, timeout=WAIT)


def click(dialog: ImportDialog, name: str, qtbot) -> None:
    button = dialog.findChild(QPushButton, f"dialog.import.{name}")
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(dialog: ImportDialog, name: str, label: str, qtbot) -> None:
    field = dialog.findChild(Choice, f"dialog.import.settings.{name}")
    field.setFocus()
    qtbot.keyClicks(field, label)
    field.activated.emit(field.currentIndex())


def test_faults_are_listed_shown_in_the_file_and_left_out(window, faulty, qtbot):
    dialog = opened(window, faulty, qtbot)
    faults = dialog.findChild(QListWidget, "dialog.import.faults")
    texts = [faults.item(i).text() for i in range(faults.count())]
    assert "line 488: 4 fields where 3 are expected" in texts
    assert "line 602: n holds 'oops' among numbers" in texts
    assert not dialog.accept_button.isEnabled()
    faults.setCurrentRow(texts.index("line 488: 4 fields where 3 are expected"))
    click(dialog, "show", qtbot)
    shown = dialog.findChild(RawView)
    text = shown.findChild(QTextBrowser, "dialog.raw.lines")
    qtbot.waitUntil(lambda: "486;1;2;3" in text.toPlainText(), timeout=WAIT)
    assert "▶ 488" in text.toPlainText()
    shown.close()
    qtbot.waitUntil(lambda: dialog.findChild(RawView) is None, timeout=WAIT)
    click(dialog, "leave", qtbot)
    ready(dialog, qtbot)
    click(dialog, "missing", qtbot)
    ready(dialog, qtbot)
    click(dialog, "accept", qtbot)
    qtbot.waitUntil(lambda: window.session.project.name == "shop", timeout=WAIT)
    table = window.session.data.table
    assert (table.rows, table.column("n").kind, table.column("n").n_missing) == (899, "number", 1)
    assert any("1 row left out" in note for note in table.notes)
    labels = window.modes["data"].right.findChildren(QLabel)
    link = next(label for label in labels if "show the first fault" in label.text())
    link.linkActivated.emit("fault")
    again = window.findChild(RawView)
    assert "line 488" in again.windowTitle()
    again.close()


def test_another_delimiter_changes_the_first_rows_at_once(window, tmp_path, qtbot):
    path = tmp_path / "x.csv"
    path.write_text("a|b;c\n1|2;3\n4|5;6\n")
    dialog = opened(window, path, qtbot)
    assert dialog.model.columnCount() == 2
    first = dialog.model.headerData(0, Qt.Orientation.Horizontal)
    choose(dialog, "delimiter", "bar" if first == "a|b" else "semi", qtbot)
    ready(dialog, qtbot)
    assert dialog.model.headerData(0, Qt.Orientation.Horizontal) != first
    choose(dialog, "header", "nowhere", qtbot)
    ready(dialog, qtbot)
    assert dialog.model.rowCount() == 3
    dialog.reject()


def test_a_file_with_a_faulty_line_opens_the_panel_by_itself(window, faulty, qtbot):
    before = window.session.project
    window.open_path(faulty)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=WAIT)
    assert "line 488" in window.problem.problem()
    assert window.session.project is before
    dialog = window.findChild(ImportDialog)
    ready(dialog, qtbot)
    dialog.reject()


def test_a_dropped_file_is_imported(window, tmp_path, qtbot):
    path = tmp_path / "a.npy"
    np.save(path, np.random.default_rng(0).normal(size=(40, 3)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.session.set_mode("data")
    place, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: window.session.data.table.name == "a", timeout=WAIT)
    assert window.session.data.table.rows == 40


def test_a_table_is_pasted_with_the_keys_of_the_data_mode(window, qtbot):
    window.session.set_mode("data")
    QGuiApplication.clipboard().setText("size\tprice\n1,5\t10\n2,5\t20\n3,5\t31\n")
    rows = window.modes["data"].center.rows
    rows.setFocus()
    qtbot.waitUntil(lambda: rows.hasFocus(), timeout=WAIT)
    qtbot.keyClick(rows, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.data.table.name == "pasted table", timeout=WAIT)
    assert window.session.data.table.column("size").values.tolist() == [1.5, 2.5, 3.5]
    QGuiApplication.clipboard().setText("")
    window.actions_by_id["file.paste_table"].trigger()
    assert "clipboard holds no table" in window.problem.problem()


def test_a_folder_of_images_and_other_settings_afterwards(window, tmp_path, qtbot):
    for name, grey in (("dark", 10), ("light", 240)):
        (tmp_path / "pics" / name).mkdir(parents=True)
        for i in range(6):
            Image.new("L", (6, 4), grey + i).save(tmp_path / "pics" / name / f"{i}.png")
    dialog = opened(window, tmp_path / "pics", qtbot)
    click(dialog, "accept", qtbot)
    qtbot.waitUntil(lambda: window.session.data.table.name == "pics", timeout=WAIT)
    assert window.session.data.table.image == (4, 6, 1)
    window.actions_by_id["file.import_settings"].trigger()
    again = window.findChild(ImportDialog)
    ready(again, qtbot)
    assert again.path == tmp_path / "pics"
    again.reject()


def test_the_file_dialog_knows_every_kind(window):
    for reader in all_readers().values():
        assert not reader.suffixes or f"{reader.label} ({reader.pattern})" in table_filters()
    window.session.set_mode("data")
    assert window.findChild(QToolButton, "button.file.import_csv").text() == "Import file…"
