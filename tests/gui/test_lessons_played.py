"""Lessons played through the window: right and wrong answers, the real actions, the ring on what can be seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from core.lessons.catalogue import TOUR, bundled
from gui.application import application
from gui.lessons.window import LessonWindow
from tests.gui.lesson_player import Player

LESSONS = list(bundled())
OFTEN = ("03-forward-propagation", "11-one-hot")
"""Played in every run; all of them in the long one."""


@pytest.fixture(scope="module")
def one_lesson_window(qapp: QApplication) -> Iterator[LessonWindow]:
    application()
    window = LessonWindow()
    window.resize(1440, 900)
    window.show()
    yield window
    window.session.training.abandon()
    window.close()
    window.deleteLater()


@pytest.fixture
def player(one_lesson_window: LessonWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Player:
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.close() or 0)
    one_lesson_window.activateWindow()
    return Player(one_lesson_window, qtbot)


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=() if kind in OFTEN else pytest.mark.long) for kind in LESSONS]
)
@pytest.mark.parametrize("size", [(1440, 900), pytest.param((1100, 700), marks=pytest.mark.long)])
def test_a_lesson_played_to_its_end(player: Player, kind: str, size: tuple[int, int]) -> None:
    window = player.window
    window.resize(*size)
    player.play(kind)
    assert window.progress_kept.of(kind).whole
    if kind == TOUR:
        assert window.session.project.progress.step > 0
