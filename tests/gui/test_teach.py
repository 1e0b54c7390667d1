"""Teacher mode through the window: record, save, open, exercises, presentation size, locking."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.teaching.package import SUFFIX, load_package
from gui import theme
from gui.lessons import folders
from gui.main_window import MainWindow
from gui.teach.exercises import ExercisesDialog
from gui.teach.lock import SETS, LockDialog, known
from gui.teach.recorder import Recorder
from tests.core.networks import slopes_example

Make = Callable[..., MainWindow]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(make_window: Make) -> MainWindow:
    made = make_window("bank", mode="step")
    made.session.open(slopes_example(), None)
    made.session.set_mode("step")
    return made


def click(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def record(window: MainWindow) -> Recorder:
    """Record two steps as a teacher does, by keys and clicks."""
    recorder = window.teaching.recorder
    for step, note in ((12, "Here comes the **12**."), (18, "And the weight's slope.")):
        window.session.stepping.go_to(step)
        window.actions_by_id["teach.add_step"].trigger()
        recorder.note.setPlainText(note)
    recorder.asks.setChecked(False)
    recorder.title.setText("Twelve, not eighteen")
    recorder.experiment.setPlainText("Type another weight and step again.")
    recorder.check.setPlainText("What is a node's slope?\nweight × slope of the next node\nthe weight's slope")
    return recorder


def test_a_walk_becomes_a_lesson_that_can_be_mailed_and_played(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    recorder = record(window)
    assert recorder.list.count() == 2
    path = tmp_path / f"mine{SUFFIX}"
    recorder.save(path)
    qtbot.waitUntil(path.is_file, timeout=5000)
    qtbot.waitUntil(lambda: "Saved" in recorder.state.text(), timeout=5000)
    lesson = load_package(path).lesson
    assert [page.kind for page in lesson.pages] == ["step", "step", "experiment", "check"]
    assert lesson.pages[0].question is not None
    assert lesson.pages[0].question.answer == 12
    assert lesson.pages[1].question is None
    window.open_path(path)
    qtbot.waitUntil(lambda: window.teaching.lesson_file.dialog is not None, timeout=5000)
    dialog = window.teaching.lesson_file.dialog
    assert dialog is not None
    click(dialog, "lesson_file.begin")
    lessons = window.learning.lessons
    assert lessons is not None
    assert lessons.guide.lesson is not None
    assert lessons.guide.lesson.title == "Twelve, not eighteen"
    assert any(folders.own_lessons().glob("mine*.json"))
    answer, verdict = (lessons.findChild(QWidget, f"lesson.{name}") for name in ("answer", "verdict"))
    for typed, said in (("18", "That is the weight's slope"), ("12", "Right")):
        answer.setText(typed)
        click(lessons, "lesson.check")
        qtbot.waitUntil(lambda said=said: said in verdict.text(), timeout=5000)
    assert [given.verdict for given in lessons.session.predicting.answers][-1] == "right"
    lessons.close()


def test_what_is_missing_is_said_and_steps_can_be_moved(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["teach.record"].trigger()
    recorder = window.teaching.recorder
    window.session.stepping.go_to(-1)
    click(recorder, "recorder.add")
    assert "Go to a step" in recorder.state.text()
    record(window)
    recorder.title.setText("")
    click(recorder, "recorder.up")
    assert recorder.list.item(0).text() == "1. Slope of weight w₂₂: input 2 → hidden1 2"
    assert recorder.note.toPlainText() == "And the weight's slope."
    click(recorder, "recorder.remove")
    assert recorder.list.count() == 1
    click(recorder, "recorder.keep")
    qtbot.waitUntil(lambda: "no title" in recorder.state.text(), timeout=5000)


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_exercises_with_a_key(window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    window.actions_by_id["teach.exercises"].trigger()
    dialog = window.findChild(ExercisesDialog)
    assert dialog is not None
    dialog.projects.setChecked(True)
    dialog.write(tmp_path / f"e.{kind}")
    qtbot.waitUntil(lambda: "Saved" in dialog.state.text(), timeout=10_000)
    made = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert {f"e.{kind}", f"e key.{kind}", "e 1.deepstep", "e 4 answers.csv"} <= made.keys()
    assert made[f"e key.{kind}"] > made[f"e.{kind}"] > 1000


def test_presentation_size_fits_the_window_and_goes_back(window: MainWindow) -> None:
    usual = QApplication.font().pointSizeF()
    window.actions_by_id["teach.presentation"].trigger()
    assert theme.scale() == 1.3
    assert QApplication.font().pointSizeF() == pytest.approx(1.3 * usual)
    window.resize(QSize(1100, 700))
    QApplication.processEvents()
    assert theme.scale() == 1.15
    window.actions_by_id["teach.presentation"].trigger()
    assert theme.scale() == 1.0
    assert QApplication.font().pointSizeF() == pytest.approx(usual)


def test_locking_hides_commands_their_keys_and_modes_until_the_code(window: MainWindow) -> None:
    lock, actions = window.teaching.lock, window.actions_by_id
    window.actions_by_id["teach.lock"].trigger()
    dialog = window.findChild(LockDialog)
    assert dialog is not None
    assert {item.data(0, 0x100) for item in dialog.items()} == known()
    click(dialog, "lock.watch_only")
    dialog.code.setText("1234")
    click(dialog, "lock.apply")
    try:
        assert not actions["network.add_layer"].isVisible()
        assert not actions["train.start"].isVisible()
        assert not window.top.switch.segment("build").isVisible()
        assert actions["teach.lock"].isVisible()
        assert not lock.unlock("999")
        assert not actions["train.start"].isVisible()
        lock.restore()
        assert lock.code == "1234"
    finally:
        assert lock.unlock("1234")
    assert actions["train.start"].isVisible()
    assert window.top.switch.segment("build").isVisible()


def test_every_ready_made_choice_hides_something_that_is_there() -> None:
    for title, prefixes in SETS.items():
        for prefix in prefixes:
            assert any(name.startswith(prefix) for name in known()), (title, prefix)
    assert json.dumps(sorted(known()))
