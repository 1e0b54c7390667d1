"""Hands that press keys in the step mode, for tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.core.networks import slopes_example

Make = Callable[..., MainWindow]
Mod, Key = Qt.KeyboardModifier, Qt.Key
NONE = Mod.NoModifier
CTRL, SHIFT, ALT = Mod.ControlModifier, Mod.ShiftModifier, Mod.AltModifier


class Hands:
    """Presses keys where the keyboard is, and reads widgets by name."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.stepping = window, qtbot, window.session.stepping

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            focus = QApplication.focusWidget()
            assert focus is not None
            self.qtbot.keyClick(focus, key, modifier)
            self.settle()

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, text)
        self.press(Key.Key_Return)

    def widget(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return self.widget(name).text()  # type: ignore[attr-defined]


@pytest.fixture
def hands(make_window: Make, qtbot: QtBot) -> Hands:
    window = make_window("bank", mode="train")
    window.session.open(slopes_example(), None)
    return Hands(window, qtbot)
