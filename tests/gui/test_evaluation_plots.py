"""Plots of how good the network is, used as a user does: looking, clicking, dragging."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from core.data.plan import ColumnPlan, DataPlan
from core.data.table import Cancelled, Table, category_column, number_column
from core.evaluating import shared
from core.evaluating.confusion import counts_of, in_cell
from core.evaluating.judged import judge
from core.evaluating.listing import worst
from core.evaluation import measure
from core.importance import Question
from core.importance.permutation import Permutation
from core.importance.saliency import saliency
from core.insight.path import Way
from core.metrics import confusion
from core.project import Project
from core.start import example, new_project
from gui import theme
from gui.board.board import Board
from gui.main_window import MainWindow
from gui.plots.base import Plot
from gui.plots.calibration_plot import CalibrationPlot
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.figures_plot import FiguresPlot
from gui.plots.importance_plot import ImportancePlot
from gui.plots.kind import Question as PlotQuestion
from gui.plots.kinds import evaluation, importance
from gui.plots.ranking_plot import RankingPlot
from gui.plots.residual_bars import ResidualBars
from gui.plots.saliency_plot import SaliencyPlot
from gui.plots.scatter_plot import ScatterPlot
from gui.plots.table_plot import LINE
from gui.plots.worst_plot import WorstPlot
from gui.tokens import THEMES
from tests.gui.conftest import named

LEFT = Qt.MouseButton.LeftButton


def take(window: MainWindow, kind: str) -> None:
    """Open an example in the Train mode."""
    window.session.open(example(kind), None, bundled=True)
    window.session.set_mode("train")


def shown(window: MainWindow, kind: str, qtbot: QtBot) -> Any:
    """Show one plot alone, filled."""
    board = window.modes["train"].right
    assert isinstance(board, Board)
    for other in board.open:
        board.close_plot(other)
    board.show_plot(kind)
    plot = named(window, f"plot.{kind}")
    assert isinstance(plot, Plot)
    qtbot.waitUntil(lambda: plot.isVisible() and not plot.is_empty, timeout=15_000)
    return plot


def listed(window: MainWindow) -> list[int]:
    """Give the rows in the list, counted from 0."""
    table = named(window, "rows.table")
    assert isinstance(table, QTableWidget)
    assert table.isVisible()
    return [int(table.verticalHeaderItem(n).text()) - 1 for n in range(table.rowCount())]


def click(plot: Plot, at: QPointF, qtbot: QtBot) -> None:
    qtbot.mouseClick(plot, LEFT, pos=at.toPoint())


def test_a_cell_lists_its_rows_and_a_row_is_stepped_through(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "iris")
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


def test_cells_by_keyboard_parts_and_shares(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "iris")
    plot: ConfusionMatrix = shown(window, "confusion", qtbot)
    plot.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(plot, key)
    assert plot.marked == (1, 1)
    plot.part.choose("train")
    qtbot.waitUntil(lambda: int(plot.counts.sum()) == len(window.session.data.train), timeout=15_000)
    assert plot.part.text() == "training ▾"
    plot.cells.choose("column")
    found = judge(window.session.project, window.session.data, "train")
    share = confusion(found.output, found.target, 3) / np.maximum(counts_of(found).sum(axis=0), 1)
    assert np.allclose(plot.shares, share)
    actions = [action.objectName() for menu in plot.menu().actions() if menu.menu() for action in menu.menu().actions()]
    assert {"plot.confusion.part.test", "plot.confusion.cells.row"} <= set(actions)


def test_dragging_the_threshold_moves_counts_and_both_points(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "breast_cancer")
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


def test_a_click_on_the_curve_and_keys_move_the_threshold(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "iris")
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
    qtbot.waitUntil(lambda: plot.answer.one.name == "virginica", timeout=15_000)


def test_a_bin_lists_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "breast_cancer")
    plot: CalibrationPlot = shown(window, "calibration", qtbot)
    place = int(plot.found.counts.argmax())
    middle = (plot.found.edges[place] + plot.found.edges[place + 1]) / 2
    click(plot, plot.panes()[0].to_pixel(float(middle), 0.5), qtbot)
    assert sorted(listed(window)) == sorted(plot.judged.rows[plot.found.bin_of == place].tolist())
    assert f"{int(plot.found.counts[place])} rows" in plot.tip(plot.panes()[0].to_pixel(float(middle), 0.5).toPoint())


def test_dots_and_bars_of_numbers_list_their_rows(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "auto_mpg")
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
    click(bars, bars.bar_box(place).center(), qtbot)
    assert sorted(listed(window)) == sorted(bars.judged.rows[bars.found.in_bar(place)].tolist())


def test_while_training_some_rows_have_to_do_and_at_rest_all(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "LIVE_ROWS", 9)
    take(window, "iris")
    plot: ConfusionMatrix = shown(window, "confusion", qtbot)
    plot.part.choose("validation")
    qtbot.waitUntil(lambda: int(plot.counts.sum()) == len(window.session.data.validation), timeout=15_000)
    assert plot.note.text() == ""
    training = window.session.training
    training.start(epochs=1_000_000)
    qtbot.waitUntil(lambda: plot.note.text() == "9 of 23 rows", timeout=15_000)
    training.pause()
    qtbot.waitUntil(lambda: not training.running and plot.note.text() == "", timeout=15_000)
    found = judge(window.session.project, window.session.data, "validation")
    qtbot.waitUntil(lambda: np.array_equal(plot.counts, counts_of(found)), timeout=15_000)


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


def test_a_plot_that_does_not_fit_says_why(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "auto_mpg")
    board = window.modes["train"].right
    assert isinstance(board, Board)
    assert "number" in board.why_not("confusion")
    assert "number" in board.why_not("ranking")
    assert "probabilities" in board.why_not("calibration")
    assert board.why_not("scatter") == ""


def test_figures_are_those_of_the_engine_with_intervals_at_rest(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "iris")
    plot: FiguresPlot = shown(window, "figures", qtbot)
    session = window.session
    expected = measure(session.project, session.data)
    heads, columns = plot.table()
    accuracy = columns[0].index("accuracy")
    for part, measured in expected.items():
        place = heads.index(part)
        assert columns[place][accuracy] == pytest.approx(measured.value)
        assert columns[place + 1][accuracy] <= columns[place][accuracy] <= columns[place + 2][accuracy]
    assert "Share of the rows whose class is right" in plot.tip(QPoint(20, int(plot.area().top() + 4 + 2.5 * LINE)))


def test_the_worst_row_is_listed_by_a_click_and_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "iris")
    plot: WorstPlot = shown(window, "worst", qtbot)
    found = judge(window.session.project, window.session.data, "validation")
    order = found.rows[worst(found)]
    assert [line.row for line in plot.lines[:3]] == order[:3].tolist()
    click(plot, plot.row(1).center(), qtbot)
    assert listed(window) == [order[1]]
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert listed(window) == [order[2]]


def test_importance_is_measured_beside_the_window_and_can_be_given_up(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(window, "iris")
    plot: ImportancePlot = shown(window, "importance", qtbot)
    session = window.session
    asked = Question(session.project, session.data, "validation", session.project.weights)
    expected = Permutation().measure(asked, lambda share: True)
    assert np.array_equal(plot.found.amounts, expected.amounts)
    plot.method.choose("gradient")
    qtbot.waitUntil(lambda: plot.found is not None and plot.found.per_unit is not None, timeout=15_000)
    assert set(plot.answer.choices) == {"mean", "0", "1", "2"}
    began = threading.Event()

    def forever(self: Permutation, question: Question, told: Callable[[float], bool]) -> Any:
        began.set()
        while told(0.25):
            time.sleep(0.005)
        raise Cancelled

    monkeypatch.setattr(Permutation, "measure", forever)
    plot.method.choose("permutation")
    qtbot.waitUntil(lambda: began.is_set() and plot.stop_button.isVisible(), timeout=15_000)
    qtbot.waitUntil(lambda: plot.progress_bar.value() == 250, timeout=15_000)
    qtbot.mouseClick(plot.stop_button, LEFT)
    qtbot.waitUntil(plot.ask_button.isVisible, timeout=15_000)
    monkeypatch.undo()
    qtbot.mouseClick(plot.ask_button, LEFT)
    qtbot.waitUntil(lambda: plot.found.over == "repeats" and not plot.stop_button.isVisible(), timeout=15_000)


def test_saliency_follows_the_row_on_show(window: MainWindow, qtbot: QtBot) -> None:
    take(window, "digits")
    plot: SaliencyPlot = shown(window, "saliency", qtbot)
    session = window.session
    session.set_row(int(session.data.test[4]))
    row = session.project.row
    qtbot.waitUntil(lambda: plot.seen.row == row, timeout=15_000)
    plot.map.choose("integrated")
    qtbot.waitUntil(lambda: plot.seen.found.kind == "integrated", timeout=15_000)
    plot.answer.choose("3")
    qtbot.waitUntil(lambda: plot.seen.answer == 3, timeout=15_000)
    asked = Question(session.project, session.data, "train", session.project.weights)
    expected = saliency(asked, row, 3, "integrated", lambda share: True)
    assert expected is not None
    assert np.allclose(plot.seen.found.values, expected.values)
    assert "rest" in plot.accessibleDescription()
    plot.grab()
    assert "pixel" in plot.tip(plot._place.center().toPoint())


def two_answers() -> Project:
    """Make a project with two yes/no targets."""
    numbers = np.random.default_rng(0).normal(size=60)
    answers = {"sick": numbers > 0, "old": np.roll(numbers, 1) > 0.5}
    texts = [category_column(name, ["yes" if so else "no" for so in given]) for name, given in answers.items()]
    targets = (ColumnPlan(name, "target", "binary") for name in answers)
    plan = DataPlan((ColumnPlan("number", "input"), *targets))
    return new_project("labels", Table("t", (number_column("number", numbers), *texts)), plan)


@pytest.mark.parametrize("tokens", ["dark", "light"])
@pytest.mark.parametrize("example_kind", ["iris", "linnerud", "labels"])
def test_every_plot_paints_in_both_themes_as_small_as_it_can_be(
    qtbot: QtBot, example_kind: str, tokens: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing fails, and more than the ground is drawn; the answers are pure, so no window is needed."""
    monkeypatch.setattr(theme.notifier(), "tokens", THEMES[tokens])
    project = two_answers() if example_kind == "labels" else example(example_kind)
    data = project.dataset()
    for kind in (*evaluation.PLOTS, *importance.PLOTS):
        if kind.fits(project, data):
            continue
        plot = kind.make()
        qtbot.addWidget(plot)
        assert plot.objectName() == f"plot.{kind.kind}"
        assert plot.is_empty
        plot.resize(plot.minimumSizeHint())
        plot.grab()
        way = Way((), project.weights, project.weights, 0)
        asked = PlotQuestion(project, data, plot.options(), lambda share: True, running=False, step=0, way=way)
        kind.show(plot, kind.compute(asked))
        image = plot.grab().toImage()
        seen = {image.pixelColor(x, y).rgb() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(seen) > 3, kind.kind
        heads, columns = plot.table()
        assert len(heads) == len(columns) > 0
