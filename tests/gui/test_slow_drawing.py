"""A window that draws more slowly than training sends still comes to its keys and timers."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.trainer import Trainer
from gui.main_window import MainWindow

SLOW = 0.16
"""Seconds of a drawing: longer than the thread waits for one."""


def test_timers_come_while_every_drawing_is_late(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Trainer, "lets_others_work", property(lambda _: False))
    training, ticks, drawn = window.session.training, list[int](), list[int]()

    def draw(_: object) -> None:
        time.sleep(SLOW)
        drawn.append(1)

    training.snapshot_taken.connect(draw)
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(len(drawn)))
    try:
        training.start(epochs=150)
        timer.start()
        qtbot.waitUntil(lambda: not training.running or len(drawn) >= 7, timeout=20_000)
    finally:
        timer.stop()
        training.snapshot_taken.disconnect(draw)
        training.abandon()
    assert len(drawn) >= 4
    without = [after - before for before, after in pairwise([*ticks, len(drawn)])]
    assert max(without) <= 2, f"{max(without)} drawings one after the other, and nothing between them"
