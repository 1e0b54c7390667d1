"""Pictures, tables and the project leave the window by clipboard and by dragging, and files come in by dropping."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget, QTableWidgetItem, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from core.errors import UserError
from core.project_file import load_project, save_project
from gui.carry import drag, tables
from gui.carry.tables import TableOut
from gui.main_window import MainWindow
from gui.plots.base import Plot


def clip() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def make_table(qtbot: QtBot) -> tuple[QTableWidget, TableOut]:
    """Make a table of three rows with a hidden column."""
    table = QTableWidget(3, 3)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["name", "hidden", "value"])
    for row, (name, value) in enumerate((("a", "1"), ("b <", "2\t3"), ("c", "−4"))):
        for column, words in enumerate((name, "secret", value)):
            table.setItem(row, column, QTableWidgetItem(words))
    table.setColumnHidden(1, True)
    table.show()
    return table, TableOut(table)


def test_what_is_selected_is_copied_with_tabs_and_as_html(qtbot: QtBot) -> None:
    table, _ = make_table(qtbot)
    table.setFocus()
    table.setCurrentCell(1, 0)
    table.selectRow(1)
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow, timeout=2000)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip().text() == "b <\t2 3"
    assert "<td>b &lt;</td>" in clip().html()
    assert "secret" not in clip().text() + clip().html()


def test_all_is_copied_in_the_order_on_screen_with_titles(qtbot: QtBot) -> None:
    table, out = make_table(qtbot)
    table.horizontalHeader().moveSection(2, 0)
    table.sortItems(0, Qt.SortOrder.DescendingOrder)
    out.copy_all()
    assert clip().text().split("\n") == ["value\tname", "−4\tc", "2 3\tb <", "1\ta"]


def test_a_table_is_saved_as_csv(qtbot: QtBot, tmp_path: Path) -> None:
    _, out = make_table(qtbot)
    out.save(tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == [["name", "value"], ["a", "1"], ["b <", "2\t3"], ["c", "−4"]]


def test_too_many_cells_are_refused(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    table, out = make_table(qtbot)
    monkeypatch.setattr(tables, "MOST_CELLS", 4)
    QGuiApplication.clipboard().setText("before")
    out.copy_all()
    assert clip().text() == "before"
    with pytest.raises(UserError, match="too many to copy"):
        tables.whole(table)


def test_the_menu_sorts_and_copies_without_a_mouse(qtbot: QtBot) -> None:
    table, out = make_table(qtbot)
    table.setSortingEnabled(True)
    table.setCurrentCell(0, 2)
    entries = {action.text(): action for action in out.menu().actions()}
    entries["Sort by this column, falling"].trigger()
    assert table.item(0, 0).text() == "c"
    entries["Copy with titles"].trigger()
    assert clip().text().startswith("value\n")


@pytest.mark.parametrize("mode", ["data", "build", "train", "step"])
def test_every_table_in_the_window_has_ctrl_c(window: MainWindow, qtbot: QtBot, mode: str) -> None:
    window.session.set_mode(mode)
    qtbot.wait(30)
    found = [*window.findChildren(QTableView), *window.findChildren(QTreeView)]
    assert found
    assert [view.objectName() for view in found if not copies(view)] == []


def copies(view: QWidget) -> bool:
    own = any("keyPressEvent" in vars(kind) for kind in type(view).__mro__ if kind.__module__.startswith("gui."))
    keys = [shortcut.key() for shortcut in view.findChildren(QShortcut)]
    return view.findChild(TableOut) is not None and (own or QKeySequence(QKeySequence.StandardKey.Copy) in keys)


def test_the_network_is_copied_as_pixels_and_as_svg(window: MainWindow, qtbot: QtBot) -> None:
    window.picture.out.click()
    assert clip().hasImage()
    assert bytes(clip().data("image/svg+xml").data()).startswith(b"<?xml")
    window.actions_by_id["edit.copy_picture"].trigger()
    assert clip().imageData().width() > 400


def test_a_plot_is_copied_as_picture_and_as_numbers(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_mode("train")
    window.session.training.start(epochs=1)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=8000)
    plot = window.findChild(Plot, "plot.loss")
    assert plot is not None
    qtbot.waitUntil(lambda: not plot.is_empty)
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clip().hasImage()
    assert b"<svg" in bytes(clip().data("image/svg+xml").data())
    entries = {action.objectName(): action for action in plot.menu().actions()}
    entries["plot.loss.copy_numbers"].trigger()
    assert clip().text().startswith("epoch\tupdate\tsecond\ttrain\tvalidation\n")


def drag_from(widget: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QMimeData:
    """Drag with the left button and give what would be dropped elsewhere."""
    caught: list[QMimeData] = []
    monkeypatch.setattr(drag, "drag_out", lambda source, data: caught.append(data))
    start = widget.rect().center()
    far = start + QPoint(QApplication.startDragDistance() + 20, 0)
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, far)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=far)
    assert len(caught) == 1
    return caught[0]


def test_the_pictures_are_dragged_out_as_files(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = drag_from(window.picture.out, qtbot, monkeypatch)
    path = Path(data.urls()[0].toLocalFile())
    assert path.suffix == ".png"
    assert QImage(str(path)).width() > 400
    assert data.hasFormat("image/svg+xml")


def test_the_project_is_dragged_out_of_the_title(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = window.findChild(QWidget, "title")
    assert title is not None
    data = drag_from(title, qtbot, monkeypatch)
    path = Path(data.urls()[0].toLocalFile())
    assert path.suffix == ".deepstep"
    assert load_project(path).spec == window.session.project.spec


@pytest.mark.parametrize("mode", ["data", "build", "train", "step"])
def test_files_are_dropped_in_every_mode(window: MainWindow, qtbot: QtBot, mode: str, tmp_path: Path) -> None:
    window.session.set_mode(mode)
    path = tmp_path / "other.deepstep"
    save_project(path, window.session.project)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left = Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    place = window.childAt(500, 400)
    assert place is not None
    enter = QDragEnterEvent(QPoint(500, 400), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(place, enter)  # goes up to whoever takes it
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(500, 400), copy, data, left, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: window.session.path == path, timeout=5000)
