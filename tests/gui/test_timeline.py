"""The timeline as a user has it: drag, keys, looking back, branching, comparing, saving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from core.backend import HostArray
from core.evaluating.confusion import counts_of
from core.evaluating.judged import judge
from core.explanation import Ref
from core.project_file import load_project
from core.timeline.replay import GUESSED
from core.timeline.state_hash import state_hash
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Written
from gui import background
from gui.main_window import MainWindow
from gui.plots.confusion_matrix import ConfusionMatrix
from gui.plots.layer_curves import LayerCurves
from gui.plots.loss_plot import LossPlot
from gui.session import Session
from gui.session_parts import same_but_beside
from gui.time_travel import TimeMark
from gui.timeline.strip import Strip
from gui.widgets import NumberEdit
from tests.gui.conftest import named

Make = Callable[..., MainWindow]


class Trained:
    """A window whose project was trained for a while."""

    def __init__(self, window: MainWindow, qtbot: QtBot, batches: int = 60) -> None:
        self.window, self.qtbot, self.session = window, qtbot, window.session
        self.train(batches=batches)
        self.newest = self.session.project
        self.last = self.newest.progress.step

    @property
    def strip(self) -> Strip:
        return self.window.timeline.strip

    @property
    def step(self) -> int:
        return self.session.project.progress.step

    def train(self, **limit: int) -> None:
        with self.qtbot.waitSignal(self.session.training.ended, timeout=20_000):
            self.session.training.start(**limit)

    def at(self, step: int) -> None:
        self.qtbot.waitUntil(lambda: self.step == step and not self.session.timeline.running, timeout=10_000)
        self.qtbot.wait(5)

    def go(self, step: int) -> None:
        self.session.timeline.go(step)
        self.at(step)

    def place(self, step: int) -> QPoint:
        return QPoint(round(self.strip.x_of(step)), self.strip.loss_height)

    def text(self, name: str) -> str:
        found = named(self.window, name)
        assert isinstance(found, (QLabel, QLineEdit))
        return found.text()


@pytest.fixture
def trained(make_window: Make, qtbot: QtBot) -> Trained:
    return Trained(make_window("circles"), qtbot)


def counted(session: Session) -> HostArray:
    """Count what the weights on show take for what, of the validation rows."""
    return counts_of(judge(session.project, session.data, "validation", session.weights))


def test_dragging_shows_the_moment_everywhere(trained: Trained) -> None:
    window, session, qtbot = trained.window, trained.session, trained.qtbot
    weights, counts = session.weights, counted(session)
    qtbot.mousePress(trained.strip, Qt.MouseButton.LeftButton, pos=trained.place(50))
    for step in (45, 40, 32, 30):
        qtbot.mouseMove(trained.strip, trained.place(step))
        qtbot.wait(3)
    qtbot.mouseRelease(trained.strip, Qt.MouseButton.LeftButton, pos=trained.place(30))
    qtbot.waitUntil(lambda: not session.timeline.running, timeout=10_000)
    shown = trained.strip.step_at(trained.place(30).x())
    trained.at(shown)
    assert session.in_past
    assert not session.weights.same(weights)
    assert not np.array_equal(counted(session), counts)
    loss, confusion = (window.findChild(kind) for kind in (LossPlot, ConfusionMatrix))
    qtbot.waitUntil(lambda: loss.history[-1, 0] <= session.timeline.epoch, timeout=3000)
    qtbot.waitUntil(lambda: np.array_equal(confusion.counts, counted(session)), timeout=3000)
    assert f"update {shown} of {trained.last}" in trained.text("timeline.state")
    assert f"update {shown} of {trained.last}" in trained.strip.accessibleName()
    assert "training loss" in trained.strip.accessibleName()
    assert trained.text("timeline.update") == str(shown)
    assert trained.text("stat.epoch.value") == str(int(session.timeline.epoch))
    assert session.newest is trained.newest


def test_keys_wheel_and_typing(trained: Trained) -> None:
    qtbot, strip, last = trained.qtbot, trained.strip, trained.last
    strip.setFocus()
    for key, modifier, step in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, last - 1),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, last - 11),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, last - 10),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, last - 13),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, last),
    ):
        qtbot.keyClick(strip, key, modifier)
        trained.at(step)
    assert not trained.session.in_past
    turn_wheel(strip, 3)
    trained.at(last - 3)
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    trained.at(last)
    field = named(trained.window, "timeline.update")
    assert isinstance(field, NumberEdit)
    trained.window.actions_by_id["time.go_to"].trigger()
    assert field.hasFocus()
    qtbot.keyClicks(field, "17")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    trained.at(17)
    field.selectAll()
    qtbot.keyClicks(field, "999")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert f"from 0 to {last}" in trained.window.problem.problem()
    assert trained.step == 17


def turn_wheel(strip: Strip, notches: int) -> None:
    middle = QPointF(strip.rect().center())
    for _ in range(notches):
        event = QWheelEvent(
            middle, strip.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(strip, event)


def test_every_action_of_the_menu(trained: Trained) -> None:
    actions = trained.window.actions_by_id
    assert not actions["time.newest"].isEnabled()
    assert not actions["time.delete_branch"].isEnabled()
    actions["time.back"].trigger()
    trained.at(trained.last - 1)
    actions["time.first"].trigger()
    trained.at(0)
    assert not actions["time.back"].isEnabled()
    assert trained.session.weights.same(trained.newest.initial)
    actions["time.forward"].trigger()
    trained.at(1)
    actions["time.newest"].trigger()
    assert trained.session.project is trained.newest


def test_the_hash_is_told_and_that_of_the_first_run(trained: Trained) -> None:
    session, rows = trained.session, len(trained.session.data.train)
    trained.qtbot.waitUntil(lambda: session.timeline.hash != "", timeout=5000)
    assert session.timeline.hash == state_hash(trained.newest, rows)
    trained.go(30)
    assert session.timeline.hash == state_hash(session.project, rows)
    trained.qtbot.waitUntil(lambda: session.timeline.hash[:8] in trained.text("timeline.hash"), timeout=3000)
    assert "same bits" in named(trained.window, "timeline.hash").toolTip()


def test_branching_comparing_switching_and_undo(trained: Trained, monkeypatch: pytest.MonkeyPatch) -> None:
    window, session, qtbot = trained.window, trained.session, trained.qtbot
    trained.go(20)
    session.edit("Change rate", lambda p: p.with_config(p.config.with_learning_rate(0.05)))
    assert not session.in_past
    assert (session.project.line.name, session.project.line.step, trained.step) == ("branch 2", 20, 20)
    assert session.project.branches[0].weights is trained.newest.weights
    trained.train(batches=25)
    assert trained.step == 45
    assert session.newest.progress.curve[-1, 0] < trained.newest.progress.curve[-1, 0]
    trained.go(10)
    assert session.project.config.optimizer.learning_rate != 0.05
    trained.go(30)
    assert session.project.config.optimizer.learning_rate == 0.05
    session.timeline.to_newest()
    qtbot.wait(20)
    loss = window.findChild(LossPlot)
    assert [curve.name for curve in loss.curves] == ["train", "validation", "main"]
    compare = named(window, "branch.0.compare")
    assert isinstance(compare, QCheckBox)
    compare.click()
    qtbot.waitUntil(lambda: [curve.name for curve in loss.curves] == ["train", "validation"], timeout=3000)
    name = named(window, "branch.1.name")
    assert isinstance(name, QLineEdit)
    window.actions_by_id["time.rename_branch"].trigger()
    name.selectAll()
    qtbot.keyClicks(name, "high rate")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert session.project.line.name == "high rate"
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "main")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "already" in window.problem.problem()
    assert (session.project.line.name, name.text()) == ("high rate", "high rate")
    switch = named(window, "branch.0.switch")
    assert isinstance(switch, QToolButton)
    switch.click()
    assert (session.project.line.name, trained.step) == ("main", trained.last)
    trained.go(50)
    session.timeline.to_newest()
    named(window, "branch.1.delete").click()
    assert session.project.branches == ()
    session.undo()
    assert [branch.line.name for branch in session.project.branches] == ["high rate"]
    window.actions_by_id["time.next_branch"].trigger()
    assert trained.step == 45
    window.actions_by_id["time.delete_branch"].trigger()
    assert (session.project.line.name, session.project.branches) == ("main", ())


def test_a_weight_typed_in_the_past_begins_a_branch(trained: Trained) -> None:
    session = trained.session
    trained.go(20)
    session.set_weight(Ref("weight", "output", (0, 0)), 1.25)
    assert session.project.line.name == "branch 2"
    assert session.project.weights["output.weight"][0, 0] == 1.25
    trained.train(batches=10)
    trained.go(25)
    session.undo()
    session.undo()
    assert same_but_beside(session.project, trained.newest)
    assert [run.branch for run in session.project.runs] == ["main", "branch 2"]  # no training is lost by undoing


@pytest.mark.parametrize("choice", ["branch", "overwrite", ""])
def test_training_from_the_past_asks(trained: Trained, choice: str) -> None:
    session = trained.session
    trained.go(20)
    session.ask_future = lambda: choice
    if not choice:
        session.training.start(batches=5)
        assert not session.training.running
        assert session.in_past
        return
    trained.train(batches=5)
    assert trained.step == 25
    assert session.project.line.name == ("branch 2" if choice == "branch" else "main")
    assert len(session.project.branches) == (choice == "branch")
    trained.go(22)
    trained.go(7)


def test_the_question(trained: Trained, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        box.defaultButton().click()
        return 0

    trained.go(20)
    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert trained.session.ask_future() == "branch"
    assert asked == ["Train on from update 20?"]


def test_marks_and_branches_on_the_strip(trained: Trained) -> None:
    session, strip = trained.session, trained.strip
    session.timeline.set_marks([TimeMark(33, "loss rose")])
    trained.qtbot.waitUntil(lambda: len(strip.course.marks) == 1, timeout=3000)
    assert strip.words_at(strip.x_of(33) + 2, 10) == "Update 33: loss rose"
    trained.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=trained.place(33) + QPoint(3, 0))
    trained.at(33)
    trained.window.actions_by_id["time.branch"].trigger()
    trained.qtbot.waitUntil(lambda: len(strip.course.rows) == 1, timeout=3000)
    trained.qtbot.waitUntil(lambda: strip.height() == strip.sizeHint().height(), timeout=3000)
    at = QPoint(200, strip.height() - 3)
    assert "Branch “main”" in strip.words_at(at.x(), at.y())
    trained.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert (session.project.line.name, trained.step) == ("main", trained.last)


def test_stepping_walks_from_the_moment_and_back_over_its_start(trained: Trained) -> None:
    session, stepping = trained.session, trained.session.stepping
    trained.go(20)
    session.set_mode("step")
    assert stepping.walk.frame.weights.same(session.project.weights)
    stepping.set_whole_batch(True)
    assert stepping.walk.frame.step == 20
    stepping.back("batch")
    trained.at(19)
    assert stepping.walk.frame.step == 19
    assert stepping.cursor == -1
    stepping.back("neuron")
    trained.at(18)
    assert stepping.cursor == len(stepping.walk) - 1
    for name, array in stepping.walk.weights_after.items():
        assert np.allclose(array, after(trained, 19)[name], rtol=0, atol=1e-6)


def after(trained: Trained, step: int) -> object:
    timeline = trained.session.timeline
    line = timeline.store.line(trained.newest)
    from core.timeline.stretch import Goal

    return timeline._replayer.go(line, Goal(step)).project.weights


def test_go_to_in_step_mode_takes_the_kept_moments(trained: Trained) -> None:
    session, stepping = trained.session, trained.session.stepping
    session.set_mode("step")
    stepping.go_to_words("update 31 back output")
    trained.at(30)
    assert stepping.walk.frame.step == 30
    assert stepping.now is not None
    assert stepping.now.phase == "backward"
    stepping.go_to_words("e2 b2")
    trained.qtbot.waitUntil(lambda: stepping.walk.frame.epoch == 1 and stepping.walk.frame.batch == 1, timeout=5000)
    assert session.in_past


def test_looking_back_pauses_training(trained: Trained) -> None:
    session = trained.session
    session.training.start(epochs=10_000)
    trained.qtbot.waitUntil(lambda: session.training.last is not None and session.training.last.step > 90)
    session.timeline.go(40)
    trained.at(40)
    assert not session.training.running
    assert session.newest.progress.step > 90


def test_saving_in_the_past_saves_the_newest_with_its_branches(trained: Trained, tmp_path: Path) -> None:
    session, window, path = trained.session, trained.window, tmp_path / "b.deepstep"
    trained.go(20)
    assert session.begin_here(branch=True)
    trained.train(batches=10)
    trained.go(25)
    session.timeline.rename(1, "short")
    trained.go(25)
    assert window.documents.save_to(path)
    assert session.in_past
    found = load_project(path)
    assert (found.line.name, found.progress.step) == ("short", 30)
    assert [(b.line.name, b.progress.step) for b in found.branches] == [("main", trained.last)]
    assert found.branches[0].weights.same(trained.newest.weights)
    window.open_path(path)
    trained.qtbot.waitUntil(lambda: not session.in_past, timeout=5000)
    trained.go(28)
    assert session.timeline.note == GUESSED
    trained.qtbot.waitUntil(lambda: GUESSED in named(window, "timeline.state").toolTip(), timeout=3000)
    assert GUESSED in trained.text("timeline.loss")


def test_only_the_newest_wish_counts(trained: Trained, monkeypatch: pytest.MonkeyPatch) -> None:
    session, started = trained.session, []
    run = background.run

    def counted(*arguments: object, **named: object) -> background.Job:
        if "Feed" not in getattr(arguments[0], "__qualname__", ""):  # plots calculate beside it
            started.append(arguments)
        return run(*arguments, **named)

    monkeypatch.setattr(background, "run", counted)
    for step in (50, 5, 44, 9, 37, 13):
        session.timeline.go(step)
    trained.at(13)
    assert len(started) <= 2


def test_a_long_way_shows_its_progress_and_can_be_cancelled(trained: Trained, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    session, window = trained.session, trained.window

    def slow(line: object, goal: object, report: Callable[[float], bool]) -> None:
        for part in range(200):
            time.sleep(0.01)
            if not report(part / 200):
                return

    monkeypatch.setattr(session.timeline._replayer, "go", slow)
    session.timeline.go(20)
    progress = window.timeline.progress
    trained.qtbot.waitUntil(lambda: progress.isVisible() and progress.fraction() > 0, timeout=3000)
    assert progress.text() == "to update 20"
    named(window, "timeline.progress.cancel").click()
    trained.qtbot.waitUntil(lambda: not progress.isVisible(), timeout=3000)
    assert session.project is trained.newest
    trained.qtbot.waitUntil(lambda: trained.text("timeline.update") == str(trained.last), timeout=3000)


def test_slopes_are_drawn_up_to_the_moment(trained: Trained) -> None:
    trained.train(batches=300)
    plot = named(trained.window, "plot.gradients")
    assert isinstance(plot, LayerCurves)
    trained.qtbot.wait(50)
    points = len(plot.epochs)
    assert points > 20
    trained.go(20)
    trained.qtbot.wait(50)
    assert plot.is_empty or plot.epochs[-1] <= trained.session.timeline.epoch
    trained.session.timeline.to_newest()
    trained.qtbot.wait(50)
    assert len(plot.epochs) == points


def test_the_budget_is_a_setting(trained: Trained) -> None:
    field = named(trained.window, "timeline.budget")
    assert isinstance(field, NumberEdit)
    assert field.value() == 256
    field.setFocus()
    field.selectAll()
    trained.qtbot.keyClicks(field, "64")
    trained.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert trained.session.timeline.store.budget == 64 * 2**20
    from gui import settings

    assert settings.timeline_bytes() == 64 * 2**20


def test_the_strip_is_there_where_it_has_to_do_with_training(trained: Trained) -> None:
    for mode, there in (("data", False), ("build", False), ("train", True), ("step", True)):
        trained.session.set_mode(mode)
        assert trained.window.timeline.isVisible() is there
    for width, height in ((1440, 900), (1100, 700)):
        trained.window.resize(width, height)
        trained.qtbot.wait(20)
        assert trained.window.timeline.strip.height() >= 30


def test_a_breakpoint_set_in_the_past_leaves_the_moment_on_show_and_begins_no_branch(trained: Trained) -> None:
    session = trained.session
    trained.go(20)
    session.watching.toggle(Ref("weight", "hidden1", (0, 0)))
    assert session.in_past
    assert trained.step == 20
    assert len(session.project.watched.breakpoints) == len(session.newest.watched.breakpoints) == 1
    assert not session.newest.branches
    session.undo()
    assert session.in_past
    assert not session.project.watched.breakpoints
    session.redo()
    session.timeline.to_newest()
    trained.at(trained.last)
    assert not session.in_past
    assert len(session.project.watched.breakpoints) == 1


def test_where_a_breakpoint_stopped_is_marked_and_reached_again(trained: Trained) -> None:
    session = trained.session
    session.watching.add(Breakpoint(Written(f"update >= {trained.last + 25}")))
    trained.train(batches=200)
    assert trained.step == trained.last + 25
    assert [mark.step for mark in session.timeline.marks] == [trained.last + 25]
    first = state_hash(session.project, len(session.data.train))
    trained.train(batches=30)
    assert trained.step == trained.last + 55
    trained.go(trained.last + 3)
    trained.go(trained.last + 25)
    trained.qtbot.waitUntil(lambda: session.timeline.hash == first, timeout=5000)
