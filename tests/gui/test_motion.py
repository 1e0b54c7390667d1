"""Movements are short, end where they should, and are left out where motion is to be reduced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import motion, settings
from gui.main_window import MainWindow
from gui.tokens import MOTION_MS


def test_the_setting_decides_and_else_the_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.set_motion("full")
    assert motion.wanted()
    settings.set_motion("reduced")
    assert not motion.wanted()
    settings.set_motion("system")
    monkeypatch.setattr(QApplication, "platformName", lambda: "xcb")
    assert motion.wanted()
    monkeypatch.setattr(motion.sys, "platform", "win32")
    monkeypatch.setattr(QApplication, "isEffectEnabled", lambda effect: effect != Qt.UIEffect.UI_General)
    assert not motion.wanted()


def test_a_movement_ends_at_one_soon(qapp: QApplication, qtbot: QtBot) -> None:
    settings.set_motion("full")
    owner, shares = QObject(), []
    motion.glide(owner, shares.append)
    qtbot.waitUntil(lambda: bool(shares) and shares[-1] == 1.0, timeout=2000)
    assert shares == sorted(shares)
    assert len(shares) > 2
    assert MOTION_MS <= 200


def test_reduced_motion_is_there_at_once(qapp: QApplication) -> None:
    settings.set_motion("reduced")
    owner, shares = QObject(), []
    motion.glide(owner, shares.append)
    assert shares == [1.0]


def test_another_movement_ends_the_first(qapp: QApplication, qtbot: QtBot) -> None:
    settings.set_motion("full")
    owner, first, second = QObject(), [], []
    motion.glide(owner, first.append)
    motion.glide(owner, second.append)
    qtbot.waitUntil(lambda: bool(second) and second[-1] == 1.0, timeout=2000)
    assert 1.0 not in first


@pytest.mark.parametrize("wish", ["full", "reduced"])
def test_fitting_the_view_ends_at_the_same_place(window: MainWindow, qtbot: QtBot, wish: str) -> None:
    settings.set_motion(wish)
    diagram = window.diagram
    fitted = diagram.place()
    for _ in range(4):
        diagram.zoom_in()
    away = diagram.place()
    assert away[0] > 1.5 * fitted[0]
    QTest.keyClick(diagram, Qt.Key.Key_F)
    if wish == "full":
        assert diagram.place()[0] == pytest.approx(fitted[0], rel=1.2)
    qtbot.waitUntil(lambda: diagram.place()[0] == pytest.approx(fitted[0]), timeout=2000)
    assert diagram.place()[1] == fitted[1]


def test_a_hand_ends_the_movement(window: MainWindow, qtbot: QtBot) -> None:
    settings.set_motion("full")
    diagram = window.diagram
    for _ in range(4):
        diagram.zoom_in()
    diagram.fit()
    diagram.zoom_in()
    kept = diagram.place()[0]
    qtbot.wait(MOTION_MS + 60)
    assert diagram.place()[0] == pytest.approx(kept)
    settings.set_motion("reduced")
    diagram.fit()
