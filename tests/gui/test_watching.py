"""Breakpoints and watches in the window, by mouse and keys."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.explanation import Ref
from core.optimizers import SGD
from core.start import example
from core.watching.breakpoints import Breakpoint, Watched
from core.watching.conditions.course import UpdateReached
from core.watching.conditions.free import Reached, Written
from core.watching.conditions.numbers_met import GradientNorm
from core.watching.since import is_dead
from gui.main_window import MainWindow
from gui.session import Session
from gui.watching import MOST_POINTS, Series
from tests.gui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[..., MainWindow]
Key = Qt.Key
NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
UNIT, WEIGHT = Ref("unit", "hidden1", (1,)), Ref("weight", "hidden2", (0, 1))


class Hands:
    """Presses keys and clicks in a window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.session = window, qtbot, window.session

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(named(self.window, name), Qt.MouseButton.LeftButton)
        self.settle()

    def type_into(self, name: str, text: str) -> None:
        field = named(self.window, name)
        field.setFocus()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.settle()

    def confirm(self, name: str) -> None:
        """Press Return, twice where the list of names is open."""
        field = named(self.window, name)
        popup = self.window.findChild(QWidget, f"{name}.completion")
        for widget in QApplication.topLevelWidgets():
            if widget.objectName() == f"{name}.completion":
                popup = widget
        if popup is not None and popup.isVisible():
            self.qtbot.keyClick(popup, Key.Key_Escape)
        self.qtbot.keyClick(field, Key.Key_Return)
        self.settle()

    def choose(self, name: str, value: str) -> None:
        box = named(self.window, name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        self.settle()

    def text(self, name: str) -> str:
        widget = named(self.window, name)
        assert isinstance(widget, QLabel | QLineEdit)
        return widget.text()

    @property
    def watched(self) -> Watched:
        return self.session.project.watched

    def trained(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.training.running, timeout=20_000)
        self.settle()


@pytest.fixture
def hands(make_window: Make, qtbot: QtBot) -> Hands:
    window = make_window("circles", mode="train")
    window.session.training.abandon()
    project = example("circles")
    run = dataclasses.replace(project.config.run, epochs=12, batch_size=32)
    window.session.open(project.with_config(dataclasses.replace(project.config, run=run)), None)
    return Hands(window, qtbot)


def test_f9_sets_and_removes_with_undo_and_a_red_dot(hands: Hands) -> None:
    window, session = hands.window, hands.session
    window.diagram.setFocus()
    hands.press(Key.Key_F9)
    assert "Select a neuron" in window.problem.problem()
    for place in (UNIT, WEIGHT, Ref("layer", "hidden2")):
        session.select(place)
        hands.press(Key.Key_F9)
        hands.qtbot.wait(10)
        assert hands.watched.breakpoints[-1] == Breakpoint(Reached(), place)
        assert window.diagram._stage is not None
        assert place in window.diagram._stage.dots.dots
    assert session.stepping.update == 0
    hands.press(Key.Key_Z, CTRL)
    assert [point.place for point in hands.watched.breakpoints] == [UNIT, WEIGHT]
    session.select(UNIT)
    hands.press(Key.Key_F9)
    assert [point.place for point in hands.watched.breakpoints] == [WEIGHT]
    hands.press(Key.Key_Z, CTRL)
    hands.press(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert [point.place for point in hands.watched.breakpoints] == [WEIGHT]
    hands.qtbot.wait(10)
    assert set(window.diagram._stage.dots.dots) == {WEIGHT}


def test_continue_stops_at_the_place_and_goes_on_over_updates_and_back(hands: Hands) -> None:
    session = hands.session
    hands.press(Key.Key_4, CTRL)
    session.select(UNIT)
    hands.press(Key.Key_F9)
    met = []
    for _ in range(6):
        hands.press(Key.Key_F6)
        now = session.stepping.now
        assert now is not None
        assert now.focus == UNIT
        met.append((session.stepping.update, now.phase))
        assert "hidden1 · neuron 2 is reached" in hands.window.problem.problem()
    assert met == [(0, "forward")] * 2 + [(0, "backward")] * 2 + [(1, "forward")] * 2
    back = []
    for _ in range(5):
        hands.press(Key.Key_F6, CTRL)
        hands.qtbot.waitUntil(lambda: not session.stepping.travel.running, timeout=5000)
        now = session.stepping.now
        assert now is not None
        back.append((session.stepping.update, now.phase))
    assert back == met[:5][::-1]


def test_a_condition_is_made_by_keys_and_mouse_and_stops_training(hands: Hands) -> None:
    session = hands.session
    hands.press(Key.Key_F9, CTRL)
    assert hands.watched.breakpoints == (Breakpoint(Written()),)
    editor = "train.breakpoints.0.editor"
    assert named(hands.window, f"{editor}.expression").hasFocus()
    hands.type_into(f"{editor}.expression", "norm(gradient) < nix")
    assert "Character 18: nix is not known" in hands.text(f"{editor}.problem")
    assert hands.watched.breakpoints == (Breakpoint(Written()),)
    hands.type_into(f"{editor}.expression", "norm(gradient) < 0.13 and update > 3")
    assert hands.text(f"{editor}.problem") == ""
    hands.confirm(f"{editor}.expression")
    assert hands.watched.breakpoints[0].condition == Written("norm(gradient) < 0.13 and update > 3")
    hands.press(Key.Key_F5)
    hands.trained()
    step = session.project.progress.step
    assert 3 < step < 160
    assert f"stopped after update {step}" in hands.window.problem.problem()
    assert hands.text("train.breakpoints.0.note") == f"hit after update {step}"
    assert [mark.step for mark in session.timeline.marks] == [step]
    # it goes on, does not stop at once again, and stops no more once it is switched off
    hands.press(Key.Key_F5)
    hands.trained()
    assert session.project.progress.step > step
    hands.click("train.breakpoints.0.on")
    assert not hands.watched.breakpoints[0].enabled
    hands.press(Key.Key_F5)
    hands.trained()
    assert session.project.progress.epoch == 12
    hands.click("train.breakpoints.0.remove")
    assert hands.watched == Watched()


def test_kinds_have_their_settings(hands: Hands) -> None:
    hands.press(Key.Key_4, CTRL)
    hands.session.select(Ref("layer", "hidden2"))
    hands.press(Key.Key_F9, CTRL)
    assert named(hands.window, "panel.breakpoints").isVisible()
    editor = "panel.breakpoints.0.editor"
    box = named(hands.window, f"{editor}.kind")
    assert isinstance(box, QComboBox)
    assert box.findData("expression") < 0, "an expression is about no place"
    hands.choose(f"{editor}.kind", "gradient_norm")
    hands.choose(f"{editor}.setting.side", "below")
    hands.type_into(f"{editor}.setting.limit", "0.06")
    hands.confirm(f"{editor}.setting.limit")
    hands.type_into(f"{editor}.ignore", "1")
    hands.confirm(f"{editor}.ignore")
    wanted = Breakpoint(GradientNorm("below", 0.06), Ref("layer", "hidden2"), ignore=1)
    assert hands.watched.breakpoints == (wanted,)
    assert hands.text("panel.breakpoints.0.words") == "gradient norm of hidden2 < 0.06"
    hands.press(Key.Key_Z, CTRL)
    assert hands.watched.breakpoints[0].ignore == 0


def test_a_breakpoint_can_be_set_while_training_goes_on(hands: Hands) -> None:
    session = hands.session
    run = dataclasses.replace(session.project.config.run, epochs=100_000)
    session.edit("x", lambda p: p.with_config(dataclasses.replace(p.config, run=run)))
    session.training.start()
    hands.qtbot.waitUntil(lambda: session.training.last is not None, timeout=5000)
    assert session.training.last is not None
    at = session.training.last.step + 2000
    session.watching.add(Breakpoint(UpdateReached(at)))
    assert session.training.running
    hands.trained()
    assert session.project.progress.step >= at
    assert session.watching.last is not None
    assert session.watching.last.update == session.project.progress.step
    session.undo_stack.undo()
    assert session.project.progress.step == 0
    assert hands.watched.breakpoints == (Breakpoint(UpdateReached(at)),)


def shown_completions(line: str) -> list[QWidget]:
    every = QApplication.topLevelWidgets()
    return [widget for widget in every if widget.objectName() == f"{line}.completion" and widget.isVisible()]


def test_watches_are_typed_completed_and_followed(hands: Hands) -> None:
    session = hands.session
    hands.press(Key.Key_W, ALT)
    line = "train.watches.new"
    assert named(hands.window, line).hasFocus()
    hands.type_into(line, "norm(dW9)")
    assert "dW9 is not known" in hands.text("train.watches.problem")
    hands.confirm(line)
    assert hands.watched.watches == ()
    hands.type_into(line, "")
    named(hands.window, line).clear()  # type: ignore[attr-defined]
    hands.qtbot.keyClicks(named(hands.window, line), "hidden1.we")
    hands.qtbot.waitUntil(lambda: bool(shown_completions(line)))
    popup = shown_completions(line)[0]
    hands.qtbot.keyClick(popup, Key.Key_Down)
    hands.qtbot.keyClick(popup, Key.Key_Return)
    hands.settle()
    assert hands.text(line) == "hidden1.weight"
    hands.qtbot.keyClicks(named(hands.window, line), "[0,1]")
    hands.confirm(line)
    assert hands.watched.watches == ("hidden1.weight[0,1]",)
    session.select(UNIT)
    hands.press(Key.Key_W, ALT)
    assert hands.watched.watches[1] == "hidden1.a[1]"
    hands.press(Key.Key_F5)
    hands.trained()
    value = float(session.project.weights["hidden1.weight"][0, 1])
    hands.qtbot.waitUntil(lambda: session.watching.values["hidden1.weight[0,1]"] == pytest.approx(value))
    hands.settle()
    assert hands.text("train.watches.0.value")[:4] == f"{value:.4g}"[:4].replace("-", "−")
    assert session.watching.series["hidden1.a[1]"].updates[-1] == session.project.progress.step
    assert "Updates" in named(hands.window, "train.watches.0.spark").toolTip()
    hands.click("train.watches.0.plot")
    assert named(hands.window, "plot.watches").isVisible()
    hands.click("train.watches.1.break")
    assert isinstance(hands.watched.breakpoints[0].condition, Written)
    assert hands.watched.breakpoints[0].condition.text.startswith("hidden1.a[1] > ")
    hands.click("train.watches.0.remove")
    assert hands.watched.watches == ("hidden1.a[1]",)
    assert not named(hands.window, "plot.watches").isVisible()


def test_watches_follow_the_steps(hands: Hands) -> None:
    session = hands.session
    session.watching.add_watch("loss")
    session.watching.add_watch("dW1[0,1]")
    hands.press(Key.Key_4, CTRL)
    hands.press(Key.Key_W, ALT)
    hands.qtbot.wait(10)
    assert [hands.text(f"panel.watches.{k}.value") for k in (0, 1)] == ["?", "?"]
    for _ in ("encode", "forward", "loss"):
        session.stepping.forward("phase")
    hands.qtbot.wait(10)
    walk = session.stepping.walk
    assert walk is not None
    assert session.watching.values["loss"] == pytest.approx(walk.loss)
    assert hands.text("panel.watches.1.value") == "?"
    session.stepping.last()
    hands.qtbot.wait(10)
    assert hands.text("panel.watches.1.value") != "?"
    assert named(hands.window, "panel.watches.0.spark").toolTip() != ""


def test_a_condition_carries_continue_over_updates_and_back(hands: Hands) -> None:
    session = hands.session
    session.watching.edit("x", lambda w: w.with_breakpoints(tuple(Breakpoint(UpdateReached(n)) for n in (9, 25))))
    hands.press(Key.Key_4, CTRL)
    session.stepping.set_whole_batch(True)
    for wanted in (9, 25):
        hands.press(Key.Key_F6)
        hands.qtbot.waitUntil(lambda: not session.stepping.travel.running, timeout=10_000)
        walk = session.stepping.walk
        assert walk is not None
        assert (walk.frame.step, session.stepping.cursor) == (wanted, -1)
        assert f"update {wanted} is done" in hands.window.problem.problem()
    assert [mark.step for mark in session.timeline.marks] == [9, 25]


def stands_before(session: Session, update: int) -> bool:
    """Tell whether the journey to an update is over, which begins a turn of the event loop later."""
    walk = session.stepping.walk
    return walk is not None and walk.frame.step == update - 1 and not session.stepping.travel.running


def test_since_when_a_neuron_is_dead(hands: Hands) -> None:
    session = hands.session
    project = session.project
    run = dataclasses.replace(project.config.run, precision="float64")
    optimizer = dataclasses.replace(project.config.optimizer, learning_rate=0.15)
    session.edit("x", lambda p: p.with_config(dataclasses.replace(p.config, run=run, optimizer=optimizer)))
    session.watching.edit("x", lambda w: w.with_breakpoints((Breakpoint(Written("dead(hidden1) >= 1")),)))
    session.training.start()
    hands.trained()
    died = session.project.progress.step
    assert session.watching.last is not None
    session.watching.edit("x", lambda w: w.with_breakpoints(()))
    session.training.start(batches=20)
    hands.trained()
    hands.press(Key.Key_4, CTRL)
    session.stepping.set_whole_batch(True)
    session.stepping.last()
    walk = session.stepping.walk
    assert walk is not None
    unit = next(k for k in range(8) if is_dead(session.project, session.data, Ref("unit", "hidden1", (k,))))
    session.stepping.ask("why", walk.find(Ref("weight", "hidden1", (0, unit)), "backward"))
    hands.settle()
    hands.click("why.since.ask")
    answer = named(hands.window, "why.since.answer")
    hands.qtbot.waitUntil(answer.isVisible, timeout=10_000)
    assert hands.text("why.since.answer") == (
        f"hidden1 · neuron {unit + 1} is dead since update {died}, which moved its weights there."
    )
    hands.click("why.since.go")
    hands.qtbot.waitUntil(lambda: stands_before(session, died), timeout=10_000)


def test_numbers_that_are_none_pause_before_the_update(hands: Hands) -> None:
    session = hands.session
    session.open(example("diabetes"), None)
    session.edit("x", lambda p: p.with_config(dataclasses.replace(p.config, optimizer=SGD(1e3))))
    session.watching.edit("x", lambda w: w.with_breakpoints((Breakpoint(Written("isnan(norm(weights))")),)))
    session.training.start()
    hands.trained()
    assert session.watching.last is not None
    assert session.watching.last.before
    assert hands.window.problem.problem().startswith("Breakpoint: Training stopped at update")


def test_the_course_of_a_watch_stays_small() -> None:
    series = Series()
    for update in range(5000):
        series.add(update, update / 2)
    assert len(series.updates) <= MOST_POINTS
    assert series.updates[0] == 0
    assert series.updates[-1] == 4999
    assert all(value == update / 2 for update, value in zip(series.updates, series.values, strict=True))
    series.add(100, 1.0)
    assert series.updates[-1] == 100


def test_every_control_is_named_and_explained(hands: Hands) -> None:
    hands.session.watching.add_watch("loss")
    hands.session.watching.add(Breakpoint(Written()))
    hands.settle()
    for name in ("train.watches", "train.breakpoints", "panel.watches", "panel.breakpoints"):
        for button in named(hands.window, name).findChildren(QAbstractButton):
            assert button.objectName()
            assert button.toolTip()
            assert button.accessibleName()
