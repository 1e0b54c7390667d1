"""Runs in the window: recorded, compared, restored, told apart; random starts; reports."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTableWidget,
    QToolButton,
)
from pytestqt.qtbot import QtBot

import main as application
from core.project_file import load_project, save_project
from core.report_writing.content import paper, run_of
from core.start import example
from gui.main_window import MainWindow
from gui.reports.pdf import DPI, document_of, draw_page
from gui.runs.gallery import Gallery, Grid
from gui.runs.window import RunsWindow
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Hands:
    """What a user does with a window on the circles."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.session, self.qtbot = window, window.session, qtbot

    def train(self, batches: int = 20) -> None:
        self.session.training.start(batches=batches)
        self.qtbot.waitUntil(lambda: not self.session.training.running, timeout=10_000)

    def reset_with_rate(self, rate: float) -> None:
        self.window.actions_by_id["train.reset"].trigger()
        optimizer = dataclasses.replace(self.session.project.config.optimizer, learning_rate=rate)
        self.session.tune(optimizer, "learning_rate")

    def kept(self) -> list[tuple[int, int, int]]:
        return [(run.number, run.begun, run.steps) for run in self.session.runs.all]

    def table(self) -> RunsWindow:
        self.window.actions_by_id["run.table"].trigger()
        found = self.window.run_commands.table
        assert found is not None
        self.qtbot.waitUntil(lambda: found.model.rowCount() == len(self.session.runs.all), timeout=2000)
        return found


@pytest.fixture
def hands(window: MainWindow, qtbot: QtBot) -> Hands:
    """Two runs of 20 updates from the same weights."""
    window.session.open(example("circles"), None)
    window.session.set_mode("train")
    made = Hands(window, qtbot)
    made.train()
    made.reset_with_rate(0.1)
    made.train()
    return made


def test_cards_compare_and_restore(hands: Hands, qtbot: QtBot) -> None:
    window, session = hands.window, hands.session
    assert hands.kept() == [(1, 0, 20), (2, 0, 20)]
    assert "this run (run 2) · Adam 0.1" in named(window, "run.present").accessibleName()
    compare, back = named(window, "run.1.compare"), named(window, "run.1.restore")
    assert isinstance(compare, QToolButton)
    compare.click()
    assert [name for name, _, _ in session.timeline.compared()] == ["run 1"]
    end = session.runs.all.get(1).end
    assert end is not None
    undo = session.undo_stack.index()
    assert isinstance(back, QToolButton)
    back.click()
    assert session.undo_stack.index() == undo + 1
    assert session.project.config.optimizer.learning_rate == pytest.approx(0.01)
    assert session.project.weights.same(end.named(session.project.spec))
    assert session.runs.present == 1
    session.undo()
    assert session.project.config.optimizer.learning_rate == pytest.approx(0.1)
    assert session.runs.present == 2


def test_going_on_edits_undo_and_the_file(hands: Hands, tmp_path: Path) -> None:
    session = hands.session
    hands.train(5)
    assert hands.kept() == [(1, 0, 20), (2, 0, 25)]
    name = next(iter(session.project.weights))
    session.edit("Type", lambda p: p.with_weights(p.weights.with_value(name, (0, 0), 0.5)))
    hands.train(5)
    assert hands.kept()[2:] == [(3, 25, 30)]
    assert session.runs.all.get(3).parent == 2
    for _ in range(20):
        session.undo()
    assert session.project.progress.step == 0
    assert hands.kept() == [(1, 0, 20), (2, 0, 25), (3, 25, 30)]  # no training is lost by undoing
    for _ in range(20):
        session.redo()
    save_project(tmp_path / "a.deepstep", session.newest)
    session.open(load_project(tmp_path / "a.deepstep"), tmp_path / "a.deepstep")
    assert session.runs.present == 3
    hands.train(5)
    assert hands.kept()[2] == (3, 25, 35)


def test_a_rate_changed_while_training_is_noted(hands: Hands, qtbot: QtBot) -> None:
    session = hands.session
    hands.reset_with_rate(0.01)
    session.training.start()
    qtbot.waitUntil(lambda: session.training.last is not None, timeout=5000)
    session.tune(dataclasses.replace(session.project.config.optimizer, learning_rate=0.002), "learning_rate")
    qtbot.wait(100)
    session.training.pause()
    qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
    run = session.runs.all.kept[-1]
    assert run.config.optimizer.learning_rate == pytest.approx(0.01)
    assert run.final.optimizer.learning_rate == pytest.approx(0.002)
    assert session.runs.present == run.number


def test_the_table_filters_labels_and_deletes(hands: Hands, qtbot: QtBot) -> None:
    table, session = hands.table(), hands.session
    view, line = named(table, "runs.table"), named(table, "runs.filter")
    assert isinstance(view, QTableView)
    assert isinstance(line, QLineEdit)
    names = [column.name for column in table.model.columns]
    assert "learning_rate" in names
    assert "batch_size" not in names
    QTest.keyClicks(line, "learning_rate > 0.05")
    qtbot.waitUntil(lambda: [run.number for run in table.model.runs] == [2], timeout=2000)
    line.setText("learning_rate > ")
    qtbot.waitUntil(lambda: "Character" in table.problem.problem(), timeout=2000)
    line.clear()
    qtbot.waitUntil(lambda: len(table.model.runs) == 2, timeout=2000)
    view.sortByColumn(names.index("learning_rate"), Qt.SortOrder.AscendingOrder)
    assert [run.number for run in table.model.runs] == [1, 2]
    table.select({1})
    notes = named(table, "runs.notes")
    assert isinstance(notes, QPlainTextEdit)
    QTest.keyClicks(notes, "the base")
    qtbot.waitUntil(lambda: session.runs.all.get(1).label.notes == "the base", timeout=3000)
    table.star()
    table.colour_menu().actions()[5].trigger()
    label = session.runs.all.get(1).label
    assert (label.star, label.color) == (True, 5)
    place = table.model.index(0, table.model.place("name"))
    assert table.model.setData(place, "base", Qt.ItemDataRole.EditRole)
    assert session.runs.all.get(1).name == "base"
    assert not table.model.setData(place, " ", Qt.ItemDataRole.EditRole)
    table.delete()
    assert hands.kept() == [(2, 0, 20)]
    session.undo()
    assert session.runs.all.get(1).name == "base"
    table.close()


def test_two_runs_are_told_apart_to_the_update(hands: Hands, qtbot: QtBot) -> None:
    table = hands.table()
    table.select({1, 2})
    rows = named(table, "runs.differences")
    assert isinstance(rows, QTableWidget)
    assert [rows.item(row, 0).text() for row in range(rows.rowCount())] == ["Learning rate"]
    button, told = named(table, "runs.find_parting"), named(table, "runs.parting")
    assert isinstance(button, QPushButton)
    assert isinstance(told, QLabel)
    button.click()
    qtbot.waitUntil(lambda: "after update 1 " in told.text(), timeout=10_000)
    assert "learning rate" in told.text()
    assert named(table, "runs.restore").isEnabled() is False
    table.close()


def test_saved_alone_and_as_csv(hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    table = hands.table()
    table.save_csv(tmp_path / "runs.csv")
    text = (tmp_path / "runs.csv").read_text()
    assert "learning_rate" in text.splitlines()[0]
    assert len(text.splitlines()) == 3
    path = tmp_path / "alone.deepstep"
    table.save_alone(1, path)
    qtbot.waitUntil(path.exists, timeout=5000)
    qtbot.waitUntil(lambda: load_project(path).progress.step == 20, timeout=5000)
    table.close()


def test_random_starts_are_trained_sorted_and_taken(
    hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Grid, "is_pointed_at", lambda grid: False)  # wherever other tests have left the pointer
    window, session = hands.window, hands.session
    run = dataclasses.replace(session.project.config.run, epochs=4)
    session.edit("Fewer", lambda p: p.with_config(dataclasses.replace(p.config, run=run)))
    window.actions_by_id["run.gallery"].trigger()
    gallery = window.run_commands.gallery
    assert isinstance(gallery, Gallery)
    qtbot.waitUntil(lambda: not gallery.running, timeout=30_000)
    assert len(gallery.grid.tiles) == 24
    losses = [tile.start.loss for tile in gallery.grid.tiles]
    assert losses == sorted(losses)
    assert "median" in gallery.plot.accessibleDescription()
    best, before = gallery.grid.tiles[0].start, session.undo_stack.index()
    gallery.grid.tiles[0].setFocus()
    QTest.keyClick(gallery.grid.tiles[0], Qt.Key.Key_Right)
    QTest.mouseClick(gallery.grid.tiles[0], Qt.MouseButton.LeftButton)
    assert session.undo_stack.index() == before + 1
    assert session.project.config.run.seed == best.seed
    assert best.project is not None
    assert session.project.weights.same(best.project.weights)
    assert session.runs.present == session.runs.all.kept[-1].number
    session.edit("Other", lambda p: p.with_config(p.config.with_learning_rate(0.5)))
    QTest.mouseClick(gallery.grid.tiles[1], Qt.MouseButton.LeftButton)
    assert "changed" in gallery.problem.problem()
    assert session.project.config.run.seed == best.seed
    gallery.close()


def ink_at(document: QTextDocument, place: QRectF, scale: float = 0.3) -> bool:
    """Draw the page that holds a place, and tell whether there is writing in it."""
    page = document.pageSize()
    number = int(place.center().y() // page.height())
    image = QImage(round(page.width() * scale), round(page.height() * scale), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw_page(document, painter, number)
    painter.end()
    y = round((place.center().y() - number * page.height()) * scale)
    rows = range(max(y - 12, 0), min(y + 12, image.height()))
    return any(image.pixelColor(x, row).lightness() < 128 for row in rows for x in range(0, image.width() // 3))


def test_reports_are_written_beside_the_window(hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    writing = hands.window.run_commands.writing
    for name in ("a.html", "a.pdf"):
        writing.write(tmp_path / name, 1)
        qtbot.waitUntil((tmp_path / name).exists, timeout=15_000)
    text = (tmp_path / "a.html").read_text()
    assert "Dense 8" in text
    assert text.count("<svg") == 3
    data = (tmp_path / "a.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/FontFile2" in data  # fonts are embedded
    writer = QPdfWriter(QBuffer())
    writer.setResolution(DPI)
    document = document_of(paper(*run_of(hands.session.newest, 1), "a.deepstep"), writer)
    last = document.lastBlock()
    assert last.text().startswith("python3 run.py train")
    assert ink_at(document, document.documentLayout().blockBoundingRect(last))  # to its end the report is drawn
    writing.write(tmp_path / "a.txt")
    assert ".html" in hands.window.problem.problem()


def test_every_control_of_the_windows_is_named(hands: Hands, qtbot: QtBot) -> None:
    hands.window.actions_by_id["run.gallery"].trigger()
    gallery = hands.window.run_commands.gallery
    assert gallery is not None
    gallery.cancel()
    for window in (hands.table(), gallery):
        for kind in (QPushButton, QToolButton, QLineEdit):
            for widget in window.findChildren(kind):
                if widget.isVisible() and not widget.objectName().startswith("qt_"):
                    assert widget.objectName(), widget
                    assert widget.toolTip(), widget.objectName()
                    assert widget.accessibleName() or widget.text(), widget.objectName()
        window.close()


def test_large_projects_are_saved_beside_the_window(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.safety.saving.QUICK", 0)
    assert hands.window.documents.save_to(tmp_path / "a.deepstep")
    assert not hands.session.edited
    assert [run.steps for run in load_project(tmp_path / "a.deepstep").runs] == [20, 20]
    assert not hands.window.documents.save_to(tmp_path / "no folder" / "a.deepstep")
    assert "does not exist" in hands.window.problem.problem()


def test_the_report_of_the_menu_and_of_the_command_line_are_the_same(
    hands: Hands, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked, told = tmp_path / "asked.html", tmp_path / "told.html"
    path = tmp_path / "a.deepstep"
    for _ in range(2):  # saving gives the project the file's name
        assert hands.window.documents.save_to(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(asked), "Web page (*.html)"))
    hands.window.actions_by_id["run.report"].trigger()
    qtbot.waitUntil(asked.exists, timeout=15_000)
    assert application.main(["report", str(path), str(told), "--run", "2"]) == 0
    assert "report of run 2" in capsys.readouterr().out
    assert told.read_text() == asked.read_text()
    assert application.main(["report", str(path), str(told), "--run", "9"]) == 2


def test_a_run_opened_alone_is_a_project_of_its_own(hands: Hands) -> None:
    table, session = hands.table(), hands.session
    session.undo_stack.setClean()
    table.select({1})
    named(table, "runs.open").click()  # type: ignore[attr-defined]
    assert session.project.name == "circles run 1"
    assert [run.number for run in session.runs.all] == [1]
    assert session.runs.present == 1
    table.close()
