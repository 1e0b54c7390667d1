"""The window of sweeps, with mouse and keys."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core.sweeps.address import Address
from core.sweeps.board import read_board
from core.sweeps.record import create, open_sweep
from gui.main_window import MainWindow
from gui.sweeps.dialog import SweepDialog
from gui.sweeps.scale import cells, scale_of
from tests.core.sweeps.sweeping import pids_of, plan_of, small, worked
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[SweepDialog]:
    window.session.open(small(epochs=3), None, bundled=True)
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    made = window.sweeps.dialog
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    yield made
    window.sweeps._forget()
    window.sweeps.close()


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a sweep that is done."""
    folder = tmp_path_factory.mktemp("sweeps") / "done"
    project = small(epochs=2)
    plan = plan_of(project, "lr=log:1e-4..0.3", "hidden1.units=2..8", "optimizer=sgd,adam", trials=12, seed=2)
    worked(create(Address(str(folder)), project, plan))
    return folder


def click(button: object, qtbot: QtBot) -> None:
    assert isinstance(button, QPushButton | QToolButton)
    qtbot.mouseClick(button, LEFT)


def type_into(dialog: SweepDialog, name: str, words: str, qtbot: QtBot) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, words)


def opened(dialog: SweepDialog, folder: Path, qtbot: QtBot) -> None:
    dialog.open_address(str(folder))
    qtbot.waitUntil(lambda: dialog._link.board is not None, timeout=30000)


def test_a_sweep_is_chosen_begun_stopped_resumed_and_its_best_taken(
    dialog: SweepDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start, stop = named(dialog, "sweep.start"), named(dialog, "sweep.stop")
    assert dialog.plan.ranges.texts() == {"optimizer.learning_rate": "log:0.001..0.1"}
    item = dialog.plan.tree.item_of("hidden1.units")
    dialog.plan.tree.scrollToItem(item)
    box = dialog.plan.tree.visualItemRect(item)
    qtbot.mouseClick(dialog.plan.tree.viewport(), LEFT, pos=QPoint(box.left() + 9, box.center().y()))
    assert "hidden1.units" in dialog.plan.ranges.texts()
    type_into(dialog, "sweep.range.hidden1.units", "0..4", qtbot)
    qtbot.waitUntil(lambda: not start.isEnabled())
    assert "smallest allowed value is 1" in dialog.plan.ranges._rows["hidden1.units"].problem()
    type_into(dialog, "sweep.range.hidden1.units", "2,4", qtbot)
    dialog.plan.form.show_settings(dataclasses.replace(dialog.plan.form.instance(), trials=6, method="random"))
    type_into(dialog, "sweep.where", str(tmp_path / "mine"), qtbot)
    qtbot.waitUntil(start.isEnabled)
    window.session.training.start(epochs=1)  # training goes on beside it
    click(start, qtbot)
    link = window.sweeps.link
    assert not start.isEnabled()
    qtbot.waitUntil(lambda: link.board is not None and link.board.finished >= 1, timeout=60000)
    click(stop, qtbot)
    qtbot.waitUntil(lambda: not link.running, timeout=20000)
    assert link.board is not None
    before = {row.number: row.value for row in link.board.rows if row.measured}
    assert before
    if not link.board.complete:
        click(named(dialog, "sweep.resume"), qtbot)
        qtbot.waitUntil(lambda: not link.running, timeout=60000)
    assert link.board.complete
    assert {row.number: row.value for row in link.board.rows if row.number in before} == before
    assert not dialog.results.bar.isVisible()
    old, best = window.session.project, link.board.best
    assert best is not None
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=20000)
    click(named(dialog, "sweep.take_best"), qtbot)
    qtbot.waitUntil(lambda: window.session.project.progress.epoch == 3 and dialog.results.job is None, timeout=20000)
    made = window.session.project
    assert made.config.optimizer.learning_rate == best.values["optimizer.learning_rate"]
    assert made.spec.shapes()["hidden1"] == (best.values["hidden1.units"],)
    window.actions_by_id["edit.undo"].trigger()
    assert window.session.project.spec == old.spec


def test_dragging_along_an_axis_leaves_the_trials_that_go_through_there(
    dialog: SweepDialog, qtbot: QtBot, done: Path
) -> None:
    opened(dialog, done, qtbot)
    board, plot = dialog._link.board, dialog.results.parallel
    assert board is not None
    dialog.results.show_view("parallel")
    x = round(plot.x_of(len(plot.scales) - 1))
    top, bottom = QPoint(x, round(plot.y_of(0.5))), QPoint(x, round(plot.y_of(0.0)))
    qtbot.mousePress(plot, LEFT, pos=top)
    qtbot.mouseMove(plot, pos=QPoint(x, top.y() + 20))
    qtbot.mouseMove(plot, pos=bottom)
    qtbot.mouseRelease(plot, LEFT, pos=bottom)
    scale = plot.scales[-1]
    wanted = {row.number for row in board.rows if row.measured and scale.share(row.value) <= 0.51}
    assert 0 < len(wanted) < len(board.rows)
    assert dialog.results.table.model().rowCount() == len(wanted)
    assert plot.note.text() == f"{len(wanted)} of {len(board.rows)} trials are kept"
    qtbot.mouseClick(plot, LEFT, pos=bottom)
    assert dialog.results.table.model().rowCount() == len(board.rows)
    row = board.ranking[0]
    line = plot.line(row).toList()
    qtbot.mouseClick(plot, LEFT, pos=((line[0] + line[1]) / 2).toPoint())
    assert dialog.results.table.selected() == row.number == plot.chosen


def test_the_heat_map_holds_the_best_of_each_field(dialog: SweepDialog, qtbot: QtBot, done: Path) -> None:
    opened(dialog, done, qtbot)
    board, heat = dialog._link.board, dialog.results.heat
    assert board is not None
    dialog.results.show_view("heat")
    heat.across.setCurrentIndex(heat.across.findData("optimizer"))
    heat.across.activated.emit(heat.across.currentIndex())
    across, up = scale_of(board.plan.axes[2]), scale_of(board.plan.axes[1])
    found = cells(board, across, up)
    assert heat.found == found
    for column, kind in enumerate(across.places):
        values = [row.value for row in board.rows if row.values["optimizer"] == kind]
        line = [found[place][column] for place in range(len(found)) if found[place][column].count]
        assert sum(cell.count for cell in line) == len(values)
        assert min(cell.best for cell in line) == min(values)
    place = next((x, y) for y, line in enumerate(found) for x, cell in enumerate(line) if cell.count)
    qtbot.mouseClick(heat, LEFT, pos=heat.cell(*place).center().toPoint())
    assert dialog.results.table.selected() == found[place[1]][place[0]].number
    assert "no trial" in heat.tip(_empty(heat, found))


def _empty(heat: object, found: list) -> QPoint:
    x, y = next((x, y) for y, line in enumerate(found) for x, cell in enumerate(line) if not cell.count)
    center: QPointF = heat.cell(x, y).center()  # type: ignore[attr-defined]
    return center.toPoint()


def test_every_picture_is_drawn_and_can_be_saved(dialog: SweepDialog, qtbot: QtBot, done: Path, tmp_path: Path) -> None:
    empty = {name: plot.accessibleDescription() for name, plot in dialog.results.plots.items()}
    opened(dialog, done, qtbot)
    board = dialog._link.board
    assert board is not None
    for name, plot in dialog.results.plots.items():
        click(named(dialog, f"sweep.view.{name}"), qtbot)
        assert dialog.results.stack.currentWidget() is plot
        qtbot.waitUntil(lambda plot=plot: not plot.is_empty, timeout=60000)
        assert plot.accessibleDescription() != empty[name]
        plot.save(tmp_path / f"{name}.csv")
        plot.save(tmp_path / f"{name}.png")
        assert (tmp_path / f"{name}.csv").read_text(encoding="utf-8").count("\n") >= 3
    assert dialog.results.shares.found is not None
    assert sum(share for _, share in dialog.results.shares.found.shares) == pytest.approx(1)
    history = (tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()
    assert float(history[-1].split(",")[-1]) == board.ranking[0].value


def test_the_table_sorts_by_numbers_and_says_what_happened(dialog: SweepDialog, qtbot: QtBot, done: Path) -> None:
    opened(dialog, done, qtbot)
    board, table = dialog._link.board, dialog.results.table
    assert board is not None
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    shown = [int(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
    assert shown == [row.number for row in board.ranking]
    assert "weights are kept" in table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not named(dialog, "sweep.take").isEnabled() or table.selected()
    table.selectRow(1)
    assert named(dialog, "sweep.take").isEnabled()
    assert not named(dialog, "sweep.resume").isEnabled()


def test_a_wrong_address_is_told_and_changes_nothing(dialog: SweepDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.open_address(str(tmp_path / "nowhere"))
    qtbot.waitUntil(dialog.results.bar.isVisible, timeout=20000)
    assert dialog._link.board is None
    type_into(dialog, "sweep.where", "redis://me:secret@host/0", qtbot)
    click(named(dialog, "sweep.start"), qtbot)
    assert "not known" in dialog.results.bar.problem()
    assert "secret" not in dialog.results.bar.problem()
    assert not dialog._link.running


def test_another_project_ends_the_sweep_beside_the_window(
    dialog: SweepDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    link = window.sweeps.link
    dialog.plan.where.setText(str(tmp_path / "left"))
    dialog.plan.form.show_settings(dataclasses.replace(dialog.plan.form.instance(), trials=500))
    dialog.plan.check()
    click(named(dialog, "sweep.start"), qtbot)
    qtbot.waitUntil(lambda: link.board is not None and link.board.count("running") > 0, timeout=60000)
    sweep, thread = link.sweep, link._thread
    assert sweep is not None
    assert thread is not None
    window.session.open(small(), None, bundled=True)
    assert not link.running
    assert window.sweeps.dialog is None
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=20000)
    assert not pids_of(sweep)
    assert not read_board(open_sweep(sweep.address)).count("running")


def test_everything_has_a_name_and_an_explanation(dialog: SweepDialog, qtbot: QtBot) -> None:
    for kind in (QPushButton, QToolButton, QLineEdit):
        for widget in dialog.findChildren(kind):
            if widget.isVisibleTo(dialog) and not widget.objectName().startswith("qt_"):
                assert widget.objectName(), widget
                assert widget.toolTip(), widget.objectName()
                assert widget.accessibleName() or isinstance(widget, QToolButton), widget.objectName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None
