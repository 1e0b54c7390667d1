"""Plots of how good the network is, used as a user does: looking, clicking, dragging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from core.evaluating import shared
from core.evaluating.confusion import counts_of, in_cell
from core.evaluating.judged import judge
from core.metrics import confusion
from gui.board.board import Board
from gui.main_window import MainWindow
from gui.plots.base import Plot
from gui.plots.calibration_plot import CalibrationPlot
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.ranking_plot import RankingPlot
from gui.plots.residual_bars import ResidualBars
from gui.plots.scatter_plot import ScatterPlot
from tests.gui.conftest import named

Make = Callable[..., MainWindow]
LEFT = Qt.MouseButton.LeftButton


def shown(window: MainWindow, kind: str, qtbot: QtBot) -> Any:
    """Show one plot alone, filled."""
    board = window.modes["train"].right
    assert isinstance(board, Board)
    for other in board.open:
        board.close_plot(other)
    board.show_plot(kind)
    plot = named(window, f"plot.{kind}")
    assert isinstance(plot, Plot)
    qtbot.waitUntil(lambda: plot.isVisible() and not plot.is_empty, timeout=5000)
    return plot


def listed(window: MainWindow) -> list[int]:
    """Give the rows in the list, counted from 0."""
    table = named(window, "rows.table")
    assert isinstance(table, QTableWidget)
    assert table.isVisible()
    return [int(table.verticalHeaderItem(n).text()) - 1 for n in range(table.rowCount())]


def click(plot: Plot, at: QPointF, qtbot: QtBot) -> None:
    qtbot.mouseClick(plot, LEFT, pos=at.toPoint())


def test_a_cell_lists_its_rows_and_a_row_is_stepped_through(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    plot: ConfusionMatrix = shown(window, "confusion", qtbot)
    session = window.session
    found = judge(session.project, session.data, "validation")
    np.testing.assert_array_equal(plot.counts, counts_of(found))
    row, column = np.argwhere(plot.counts)[-1].tolist()
    click(plot, plot.cell(row, column).center(), qtbot)
    rows = found.rows[in_cell(found, row, column)].tolist()
    assert listed(window) == rows
    qtbot.keyClick(named(window, "rows.table"), Qt.Key.Key_Return)
    assert (session.mode, session.project.row) == ("step", rows[0])


def test_cells_by_keyboard_parts_and_shares(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    plot: ConfusionMatrix = shown(window, "confusion", qtbot)
    plot.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(plot, key)
    assert plot.marked == (1, 1)
    plot.part.choose("train")
    qtbot.waitUntil(lambda: int(plot.counts.sum()) == len(window.session.data.train), timeout=3000)
    assert plot.part.text() == "training"
    plot.cells.choose("column")
    found = judge(window.session.project, window.session.data, "train")
    share = confusion(found.output, found.target, 3) / np.maximum(counts_of(found).sum(axis=0), 1)
    assert np.allclose(plot.shares, share)
    actions = [action.objectName() for menu in plot.menu().actions() if menu.menu() for action in menu.menu().actions()]
    assert {"plot.confusion.part.test", "plot.confusion.cells.row"} <= set(actions)


def test_dragging_the_threshold_moves_counts_and_both_points(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("breast_cancer")
    plot: RankingPlot = shown(window, "ranking", qtbot)
    strip = plot.strip()
    start, end = (strip.to_pixel(value, 0).toPoint() for value in (0.5, 0.2))
    qtbot.mousePress(plot, LEFT, pos=start)
    qtbot.mouseMove(plot, QPoint((start.x() + end.x()) // 2, start.y()))
    qtbot.mouseMove(plot, end)
    qtbot.mouseRelease(plot, LEFT, pos=end)
    assert plot.threshold == pytest.approx(0.2, abs=0.01)
    found = judge(window.session.project, window.session.data, "validation")
    scores, true = found.scores(1)
    called, here = scores > plot.threshold, plot.decision()
    assert (here.tp, here.fp) == (int((called & true).sum()), int((called & ~true).sum()))
    assert "precision" in plot.accessibleDescription()
    for cell, wanted in enumerate((called & true, ~called & true, called & ~true, ~called & ~true)):
        click(plot, plot.cells()[cell].center(), qtbot)
        assert sorted(listed(window)) == sorted(found.rows[wanted].tolist())


def test_a_click_on_the_curve_and_keys_move_the_threshold(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("iris")
    plot: RankingPlot = shown(window, "ranking", qtbot)
    one = plot.answer.one
    across, up = one.roc
    place = len(across) // 2
    click(plot, plot.panes()[0].to_pixel(across[place], up[place]), qtbot)
    here = plot.decision()
    assert abs(here.false_alarms - across[place]) + abs(here.recall - up[place]) < 0.25
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.threshold == 0.5
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.threshold == pytest.approx(0.51)
    plot.which.choose("2")
    qtbot.waitUntil(lambda: plot.answer.one.name == "virginica", timeout=3000)


def test_a_bin_lists_its_rows(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("breast_cancer")
    plot: CalibrationPlot = shown(window, "calibration", qtbot)
    place = int(plot.found.counts.argmax())
    middle = (plot.found.edges[place] + plot.found.edges[place + 1]) / 2
    click(plot, plot.panes()[0].to_pixel(float(middle), 0.5), qtbot)
    assert sorted(listed(window)) == sorted(plot.judged.rows[plot.found.bin_of == place].tolist())
    assert f"{int(plot.found.counts[place])} rows" in plot.tip(plot.panes()[0].to_pixel(float(middle), 0.5).toPoint())


def test_dots_and_bars_of_numbers_list_their_rows(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("auto_mpg")
    dots: ScatterPlot = shown(window, "scatter", qtbot)
    for view in ("target", "residual", "quantiles"):
        dots.view.choose(view)
        dots.grab()
        place = len(dots.across) // 2
        at = dots.canvas.to_pixel(float(dots.across[place]), float(dots.up[place]))
        meant = dots.dot_at(QPointF(at.toPoint()))
        qtbot.mouseClick(dots.canvas.viewport(), LEFT, pos=at.toPoint())
        (row,) = listed(window)
        assert row == dots.rows[dots.places[meant]]
        assert row in window.session.data.validation
    bars: ResidualBars = shown(window, "residuals", qtbot)
    place = int(bars.counts.argmax())
    click(bars, bars.bar(place).center(), qtbot)
    assert sorted(listed(window)) == sorted(bars.judged.rows[bars.found.in_bar(place)].tolist())


def test_while_training_some_rows_have_to_do_and_at_rest_all(
    make_window: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "LIVE_ROWS", 9)
    window = make_window("iris")
    plot: ConfusionMatrix = shown(window, "confusion", qtbot)
    assert plot.note.text() == ""
    training = window.session.training
    training.start(epochs=1_000_000)
    qtbot.waitUntil(lambda: plot.note.text() == "9 of 23 rows", timeout=5000)
    training.pause()
    qtbot.waitUntil(lambda: not training.running and plot.note.text() == "", timeout=5000)
    found = judge(window.session.project, window.session.data, "validation")
    qtbot.waitUntil(lambda: np.array_equal(plot.counts, counts_of(found)), timeout=3000)


def test_a_thousand_classes_are_one_picture(qtbot: QtBot) -> None:
    plot = ConfusionMatrix()
    qtbot.addWidget(plot)
    plot.resize(400, 400)
    plot.show(np.eye(1000, dtype=int) * 3, [str(n) for n in range(1000)])
    image = plot.grab().toImage()
    start, size = plot.grid()
    middle = QPoint(int(start.x() + 500 * size), int(start.y() + 500 * size))
    near = [image.pixelColor(middle + QPoint(x, y)) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    assert any(color != plot.shade(0.0) for color in near)
    assert plot.at(QPointF(middle)) is not None


def test_a_plot_that_does_not_fit_says_why(make_window: Make, qtbot: QtBot) -> None:
    window = make_window("auto_mpg")
    board = window.modes["train"].right
    assert isinstance(board, Board)
    assert "number" in board.why_not("confusion")
    assert "number" in board.why_not("ranking")
    assert "probabilities" in board.why_not("calibration")
    assert board.why_not("scatter") == ""
