"""The board of plots: arranging by mouse and keys, windows, full screen, what fits, and what is remembered."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from core.errors import UserError
from core.start import example
from gui.board import arrangement, tree
from gui.board.board import Board
from gui.board.tree import Split, Tabs, beside, from_json, kinds_in, one, resized, to_json
from gui.main_window import MainWindow
from gui.plots import kinds
from gui.plots.base import Plot
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.kind import PlotKind, Question
from gui.plots.registry import all_plots
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


def test_trees_are_edited_without_losing_a_plot() -> None:
    """Whatever is put wherever, every plot stands in the tree once, and what is written down can be read."""
    names = "abcdef"
    random, root = np.random.default_rng(1), one("a")
    for _ in range(300):
        kind, target = random.choice(list(names), 2)
        side = str(random.choice(tree.SIDES))
        root = beside(root, str(target), str(kind), side)
        found = kinds_in(root)
        assert len(set(found)) == len(found)
        assert str(kind) in found
        again = from_json(to_json(root))
        assert kinds_in(again) == found
    assert set(kinds_in(root)) == set(names)
    for kind in names[:-1]:
        smaller = tree.without(root, kind)
        assert set(kinds_in(smaller)) == set(kinds_in(root)) - {kind}


def test_a_third_plot_in_a_row_is_a_sibling_and_sizes_follow_what_is_shown() -> None:
    """Rows within rows are one row; a hidden part keeps its share when the others are resized."""
    row = beside(beside(one("a"), "a", "b", "right"), "b", "c", "right")
    assert row == Split(True, (one("a"), one("b"), one("c")), (1.0, 0.5, 0.5))
    moved = resized(row, frozenset("ac"), (300, 100))
    assert isinstance(moved, Split)
    assert moved.shares == pytest.approx((1.125, 0.5, 0.375))


BROKEN = tuple(
    f'{{"board": {{{part}}}, "windows": {{}}, "closed": []}}'
    for part in ('"plots": []', '"row": [1, 2], "shares": [1, 1]', '"plots": ["a", "a"]')
)


@pytest.mark.parametrize("text", ["", "{}", "[1]", *BROKEN])
def test_broken_arrangements_are_refused(text: str) -> None:
    """A broken setting is one sentence, and the usual arrangement comes instead."""
    with pytest.raises(UserError, match="arrangement"):
        arrangement.from_text(text)


@pytest.fixture
def board(window: MainWindow, qtbot: QtBot) -> Iterator[Board]:
    """Give the board of a window in Train, with the usual arrangement."""
    window.session.training.set_speed(math.inf)
    window.session.set_mode("train")
    found = window.modes["train"].right
    assert isinstance(found, Board)
    found.reset()
    qtbot.wait(10)
    yield found
    found.rows.leave()
    found.reset()


def center(board: Board, kind: str) -> QPoint:
    panel = board.plot_of(kind)
    return panel.mapToGlobal(panel.rect().center())


def drag(board: Board, qtbot: QtBot, kind: str, to: QPoint) -> None:
    """Hold a plot's heading and let it go somewhere on the screen."""
    handle = board.plot_of(kind).plot.title
    qtbot.mousePress(handle, LEFT, pos=QPoint(4, 4))
    for part in (0.5, 1.0):
        at = handle.mapFromGlobal(to)
        qtbot.mouseMove(handle, QPoint(round(4 + part * (at.x() - 4)), round(4 + part * (at.y() - 4))))
        qtbot.wait(1)
    qtbot.mouseRelease(handle, LEFT, pos=handle.mapFromGlobal(to))
    qtbot.wait(10)


def test_what_fits_stands_on_the_board(board: Board, window: MainWindow, qtbot: QtBot) -> None:
    """Spirals have regions and a confusion matrix; numbers to predict have a scatter of predictions."""
    shown = {kind for kind in all_plots() if board._panels.get(kind) and board.plot_of(kind).isVisible()}
    assert shown == {"loss", "activations", "gradients", "decision", "confusion"}
    window.session.open(example("diabetes"), None)
    qtbot.wait(10)
    shown = {kind for kind in all_plots() if board._panels.get(kind) and board.plot_of(kind).isVisible()}
    assert shown == {"loss", "activations", "gradients", "scatter"}
    assert board.why_not("confusion")


def test_a_plot_is_dragged_beside_and_into_tabs(board: Board, qtbot: QtBot) -> None:
    """Let go near a side it stands there, in the middle it becomes a tab."""
    target = board.plot_of("decision")
    drag(board, qtbot, "gradients", target.mapToGlobal(QPoint(target.width() // 2, 6)))
    column = board.plot_of("gradients").geometry(), target.geometry()
    assert board.plot_of("gradients").mapToGlobal(QPoint(0, 0)).x() == target.mapToGlobal(QPoint(0, 0)).x()
    assert column[0].width() == column[1].width()
    drag(board, qtbot, "activations", center(board, "confusion"))
    assert Tabs(("confusion", "activations"), "activations") in tree.groups(board.arrangement.root)
    assert board.plot_of("activations").isVisible()
    assert not board.plot_of("confusion").isVisible()
    named(board, "plot.activations.tab.confusion").click()  # type: ignore[attr-defined]
    qtbot.wait(5)
    assert board.plot_of("confusion").isVisible()


def test_keys_float_full_screen_pause_close_and_bring_back(board: Board, window: MainWindow, qtbot: QtBot) -> None:
    """Every command goes to the plot that has the keyboard."""
    board.plot_of("gradients").plot.setFocus()
    act = window.actions_by_id
    act["plots.full"].trigger()
    panel = board.plot_of("gradients")
    assert panel.window() is not window
    assert panel.window().isFullScreen()
    qtbot.keyClick(panel.window(), Qt.Key.Key_Escape)
    assert panel.window() is window
    act["plots.float"].trigger()
    assert panel.window() is not window
    assert "gradients" in arrangement.from_text(arrangement.to_text(board.arrangement)).floating
    panel.window().close()
    qtbot.wait(5)
    assert panel.window() is window
    act["plots.pause"].trigger()
    assert panel.plot.paused
    assert panel.plot.badge.isVisible()
    act["plots.pause"].trigger()
    before = board.arrangement.root
    act["plots.close"].trigger()
    assert "gradients" not in board.open
    board.show_plot("gradients")
    assert kinds_in(board.arrangement.root) == kinds_in(before)


def test_the_chooser_finds_opens_and_keeps_arrangements(board: Board, window: MainWindow, qtbot: QtBot) -> None:
    """A few letters and Return open a plot; an arrangement with a name comes back whole."""
    window.actions_by_id["plots.choose"].trigger()
    line, listed = named(window, "plots.search"), named(window, "plots.list")
    assert isinstance(line, QLineEdit)
    assert isinstance(listed, QTreeWidget)
    qtbot.keyClicks(line, "weight ratio")
    assert listed.topLevelItemCount() == 1
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert board.plot_of("ratio").isVisible()
    named(window, "plots.arrangement.name").setText("mine")  # type: ignore[attr-defined]
    named(window, "plots.arrangement.keep").click()  # type: ignore[attr-defined]
    board.reset()
    assert "ratio" not in board.open
    assert arrangement.names() == ["mine"]
    named(window, "plots.arrangement.use").click()  # type: ignore[attr-defined]
    assert "ratio" in board.open
    named(window, "plots.arrangement.delete").click()  # type: ignore[attr-defined]
    assert arrangement.names() == []
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_the_arrangement_is_remembered(board: Board) -> None:
    """The next start begins with what was left."""
    board.close_plot("activations")
    board.keep()
    assert arrangement.load() == board.arrangement
    assert "activations" not in arrangement.load().on_board


def test_clicked_rows_are_listed_and_stepped_through(board: Board, window: MainWindow, qtbot: QtBot) -> None:
    """The rows of a cell come in a list; Return opens Step on the chosen one."""
    window.session.training.start(epochs=2)
    qtbot.waitUntil(lambda: not window.session.training.running, timeout=10_000)
    confusion = board.plot_of("confusion").plot
    qtbot.waitUntil(lambda: not confusion.is_empty, timeout=3000)
    assert isinstance(confusion, ConfusionMatrix)
    counts = confusion.counts
    row, column = (int(v) for v in np.unravel_index(int(counts.argmax()), counts.shape))
    qtbot.mouseClick(confusion, LEFT, pos=confusion.cell(row, column).center().toPoint())
    table = named(window, "rows.table")
    assert isinstance(table, QTableWidget)
    assert table.isVisible()
    assert table.rowCount() == counts[row, column]
    data = window.session.data
    wanted = data.pipeline.class_names[row]
    heads = [table.horizontalHeaderItem(k).text() for k in range(table.columnCount())]
    target = heads.index(data.pipeline.targets[0].name)
    assert {table.item(k, target).text() for k in range(table.rowCount())} == {wanted}
    table.selectRow(1)
    chosen = int(table.verticalHeaderItem(1).text()) - 1
    assert data.parts[chosen] == 1
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.session.mode == "step"
    assert window.session.project.row == chosen


class Slow(Plot):
    """Shows the sum of the weights it was asked about."""

    def __init__(self) -> None:
        super().__init__("plot.slow", "Slow", "nothing yet")
        self.answers: list[float] = []


@pytest.fixture
def slow_kind(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Register a plot whose answer takes a while."""
    asked: list[float] = []

    def compute(question: Question) -> float:
        asked.append(time.monotonic())
        time.sleep(0.02)
        return float(sum(abs(array).sum() for array in question.project.weights.values()))

    kind = PlotKind("slow", "Slow", "Inside", "x", Slow, compute=compute, show=lambda p, a: p.answers.append(a),
                    per_second=5.0)  # fmt: skip
    module = next(m for m in __import__("core.registry", fromlist=["modules"]).modules(kinds) if hasattr(m, "PLOTS"))
    monkeypatch.setattr(module, "PLOTS", (*module.PLOTS, kind))
    all_plots.cache_clear()
    yield asked
    all_plots.cache_clear()


def test_what_is_calculated_beside_is_asked_seldom_and_the_last_answer_is_right(
    slow_kind: list[float], make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    """At most so often a second, only while in sight, and at the end for the weights on show."""
    window = make_window("spirals")
    board = window.modes["train"].right
    assert isinstance(board, Board)
    session = window.session
    session.training.start(batches=200)
    qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
    assert not slow_kind
    board.show_plot("slow")
    plot = board.plot_of("slow").plot
    assert isinstance(plot, Slow)
    session.training.set_speed(100.0)
    session.training.start()
    qtbot.wait(900)
    session.training.pause()
    qtbot.waitUntil(lambda: not session.training.running, timeout=3000)
    wanted = float(sum(abs(array).sum() for array in session.project.weights.values()))
    qtbot.waitUntil(lambda: bool(plot.answers) and plot.answers[-1] == pytest.approx(wanted, rel=1e-12), timeout=3000)
    assert 2 <= len(slow_kind) <= 8
    assert min(np.diff(slow_kind)) > 0.08
    session.edit("reset", lambda project: project.reset())
    plot.set_paused(True)
    count = len(slow_kind)
    session.training.start(batches=5)
    qtbot.wait(300)
    assert len(slow_kind) <= count + 1


def test_speed_is_chosen_by_key_and_holds(board: Board, window: MainWindow, qtbot: QtBot) -> None:
    """Ten a second are ten a second; pausing does not wait for the next update."""
    window.session.training.set_speed(math.inf)
    for _ in range(9):
        window.actions_by_id["train.slower"].trigger()
    assert window.session.training.speed == 1.0
    assert named(window, "train.speed").text().endswith("1/s ▾")  # type: ignore[attr-defined]
    training = window.session.training
    training.start()
    qtbot.waitUntil(lambda: training.last is not None, timeout=5000)
    qtbot.wait(50)
    began = time.monotonic()
    training.pause()
    qtbot.waitUntil(lambda: not training.running, timeout=900)
    assert time.monotonic() - began < 0.9
    assert window.session.project.progress.step == 1
    training.set_speed(20.0)
    training.start(batches=10)
    began = time.monotonic()
    qtbot.waitUntil(lambda: not training.running, timeout=5000)
    assert time.monotonic() - began >= 0.4
    training.set_speed(math.inf)


def test_the_course_comes_back_from_the_file(board: Board, window: MainWindow, qtbot: QtBot, tmp_path: object) -> None:
    """After loading the curves of the layers are there, as they were."""
    from core.project_file import load_project, save_project

    session = window.session
    session.training.start(epochs=3)
    qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
    rows = session.training.course().rows
    save_project(f"{tmp_path}/a.deepstep", session.project)
    session.open(load_project(f"{tmp_path}/a.deepstep"), None)
    qtbot.wait(20)
    plot = board.plot_of("gradients").plot
    assert not plot.is_empty
    again = session.training.course().rows
    keep = [k for k in range(rows.shape[1]) if k != 2]
    assert np.array_equal(again[:, keep], rows[:, keep], equal_nan=True)


def test_the_chosen_metric_is_measured_while_it_is_in_sight(board: Board, window: MainWindow, qtbot: QtBot) -> None:
    """Both parts are measured at the ends of epochs; hidden, nothing is; and the file keeps it."""
    session = window.session
    board.show_plot("metric")
    plot = board.plot_of("metric").plot
    plot.choose("f1")  # type: ignore[attr-defined]
    for hidden in (False, True):
        session.training.start(epochs=3)
        qtbot.waitUntil(lambda: not session.training.running, timeout=10_000)
        found = session.project.progress.metrics["f1"]
        assert found.shape == (3, 3)
        assert ((found[:, 1:] >= 0) & (found[:, 1:] <= 1)).all()
        if not hidden:
            qtbot.waitUntil(lambda: not plot.is_empty, timeout=2000)
            board.show_plot("loss")
            board.feeder.wish()


def test_every_plot_is_whole() -> None:
    """Each entry says what it is, has one way to its numbers, and its widget bears its name."""
    for kind, entry in all_plots().items():
        assert entry.about.endswith("."), kind
        assert (entry.draw is None) != (entry.compute is None), kind
        assert (entry.compute is None) == (entry.show is None), kind
        assert 0 < entry.per_second <= 30


@pytest.mark.parametrize("kind", sorted(all_plots()))
def test_every_plot_can_be_made_named_and_explained(kind: str, qtbot: QtBot) -> None:
    """An empty plot says what to do, and has its name, its words for screen readers and its menu."""
    plot: QWidget = all_plots()[kind].make()
    qtbot.addWidget(plot)
    assert isinstance(plot, Plot)
    assert plot.objectName() == f"plot.{kind}"
    assert plot.is_empty
    assert len(plot.empty_text) > 10
    assert plot.menu().actions()


def test_a_plot_that_fills_the_screen_is_no_place_to_land(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    """Another is dragged and moved by keys meanwhile; Qt warns where the places of two windows are mixed up."""
    board = make_window("spirals").modes["train"].right
    assert isinstance(board, Board)
    full, other = kinds_in(board._shown)[:2]
    board.full_screen(full)
    root = board.arrangement.root
    area = board.area.geometry()
    places = [area.topLeft() + QPoint(x, y) for x in range(0, area.width(), 25) for y in range(0, area.height(), 25)]
    found = [board._target(other, board.mapToGlobal(place)) for place in places]
    assert any(found)
    assert full not in {target[0] for target in found if target is not None}
    for way in ("up", "down", "left", "right"):
        board._move(full, way)
    assert board.arrangement.root == root
    board.full_screen(full)
