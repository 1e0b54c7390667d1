"""The quick form of the trials that start the application: some seconds each."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui import background
from tests.reliability.threads import watched
from tests.reliability.trials import all_trials

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it uses what Linux has: /proc, signals, small disks")
WINDOWS = ["crash", "faults", "starting"]
LONG = ["threads", "closing", "places", "hours", "sleep"]
"""Those that take a minute on a busy machine."""


@pytest.mark.parametrize("key", WINDOWS)
def test_the_promise_is_kept(key: str, tmp_path: Path) -> None:
    trial = all_trials()[key]
    assert not trial.run(1 if key == "starting" else trial.quick, tmp_path).wrong


@pytest.mark.long
@pytest.mark.parametrize("key", LONG)
def test_the_promise_is_kept_for_longer(key: str, tmp_path: Path) -> None:
    trial = all_trials()[key]
    assert not trial.run(trial.quick, tmp_path).wrong


def test_touching_the_window_from_a_thread_is_found(qtbot: QtBot) -> None:
    label, done = QLabel("before"), []
    qtbot.addWidget(label)
    with watched() as touches:
        background.run(lambda _: label.text(), done.append, done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert done == ["before"]
    assert len(touches.wrong) == 1
    assert touches.wrong[0].startswith("QLabel.text in ")
