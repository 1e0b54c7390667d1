"""The transcript tells every step of the debugger, aloud and as a text that can be copied and saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.spelling import sentence
from gui.access import voice
from gui.main_window import MainWindow
from gui.transcript import MOST_AT_ONCE, TranscriptWindow


@pytest.fixture
def transcript(window: MainWindow, qtbot: QtBot) -> Iterator[TranscriptWindow]:
    """Open it on the spirals, before the first step."""
    window.session.set_mode("step")
    window.actions_by_id["access.transcript"].trigger()
    made = window.findChild(TranscriptWindow)
    assert made is not None
    qtbot.waitExposed(made)
    yield made
    if isValid(made):
        made.close()


def act(window: MainWindow, *names: str) -> None:
    for name in names:
        window.actions_by_id[f"step.{name}"].trigger()


def test_every_step_is_told_in_a_sentence(window: MainWindow, transcript: TranscriptWindow) -> None:
    act(window, "forward", "forward", "forward")
    walk = window.session.stepping.walk
    assert walk is not None
    lines = transcript.lines()
    assert lines[0] == "Row 1, before the first step: 882 steps."
    for step in range(3):
        assert f"Step {step + 1} of 882. {sentence(walk[step])}" in lines
    assert lines.index("Encode, input.") < lines.index("Forward, hidden1.")


def test_going_back_and_jumping_are_told(window: MainWindow, transcript: TranscriptWindow) -> None:
    act(window, "forward", "forward", "back")
    assert transcript.lines()[-1].startswith("Back to Step 1 of 882. Encoding of x")
    act(window, "last")
    assert "880 steps were passed." in transcript.lines()
    assert transcript.lines()[-1].startswith("Step 882 of 882. New value of")
    assert len(transcript.lines()) < MOST_AT_ONCE


def test_terms_of_a_sum_are_told_one_by_one(window: MainWindow, transcript: TranscriptWindow) -> None:
    window.session.stepping.go_to(1)
    window.session.stepping.set_granularity("term")
    act(window, "forward", "forward")
    assert "Sum of hidden1 neuron 1, term 1 of 3: value" in transcript.lines()[-2]
    assert "term 2 of 3" in transcript.lines()[-1]
    window.session.stepping.set_granularity("neuron")


def test_steps_are_said_aloud_unless_that_is_switched_off(
    window: MainWindow, transcript: TranscriptWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(voice().said) as said:
        act(window, "forward")
    assert "Step 1 of 882. Encoding of x" in said.args[0]
    transcript.aloud.click()
    with qtbot.assertNotEmitted(voice().said):
        act(window, "forward")
    assert "Step 2 of 882" in transcript.lines()[-1]
    transcript.aloud.click()


def test_the_text_is_read_copied_and_saved(
    window: MainWindow, transcript: TranscriptWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    act(window, "forward")
    text = transcript.text
    assert isinstance(text, QPlainTextEdit)
    assert text.isReadOnly()
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    transcript.findChild(QPushButton, "transcript.copy").click()
    assert QGuiApplication.clipboard().text() == text.toPlainText()
    transcript.save(tmp_path / "steps.txt")
    assert (tmp_path / "steps.txt").read_text(encoding="utf-8") == f"{text.toPlainText()}\n"
    transcript.save(tmp_path / "no" / "steps.txt")
    assert "steps.txt" in window.problem.problem()
    window.session.tell("")


def test_nothing_that_is_to_be_predicted_is_given_away(window: MainWindow, transcript: TranscriptWindow) -> None:
    act(window, "forward", "forward")
    window.session.predicting.set_on(True)
    act(window, "forward")
    walk = window.session.stepping.walk
    assert walk is not None
    assert window.session.predicting.hides(walk, 2)
    assert not any("Step 3 of" in line for line in transcript.lines())
    window.session.predicting.set_on(False)


def test_the_same_key_closes_it_and_the_steps_keys_work_in_it(
    window: MainWindow, transcript: TranscriptWindow, qtbot: QtBot
) -> None:
    transcript.activateWindow()
    qtbot.waitUntil(transcript.isActiveWindow, timeout=2000)
    qtbot.keyClick(transcript.text, Qt.Key.Key_F10)
    assert window.session.stepping.cursor == 0
    window.actions_by_id["access.transcript"].trigger()
    assert not transcript.isVisible()
