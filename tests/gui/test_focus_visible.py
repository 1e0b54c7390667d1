"""Whatever has the keyboard shows it, in every theme."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bench.screens import checks, scenes
from core.explanation import Ref
from gui import theme
from gui.focus_ring import Ring
from gui.main_window import MainWindow
from gui.tokens import THEMES

LEAST = 12
"""Pixels of the picture that have to differ."""


@pytest.fixture(scope="module")
def ready(one_window: MainWindow) -> Iterator[MainWindow]:
    scenes.prepare(one_window, 0.1)
    scenes.stepped(one_window, 20)
    yield one_window
    scenes.leave(one_window)
    theme.apply(QApplication.instance(), "dark")


def reachable(window: QWidget) -> list[QWidget]:
    """List what Tab reaches now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def differs(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures differ by more than a caret's few pixels at one place."""
    a, b = pixels(one), pixels(other)
    return a.shape != b.shape or int((a != b).any(axis=-1).sum()) >= LEAST


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.width(), 4)


def unseen(window: QWidget) -> tuple[int, list[str]]:
    """Give the keyboard to one control after the other; name those that look the same with it as without."""
    count, found = 0, []
    for widget in reachable(window):
        if not isValid(widget):
            continue
        if (focus := QApplication.focusWidget()) is not None:
            focus.clearFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        count += 1
        if not differs(without, widget.grab().toImage()):
            found.append(checks.place(widget))
    return count, found


USUAL = {("data", "dark"), ("build", "light"), ("train", "contrast"), ("step", "dark"), ("data", "contrast")}
"""These are looked at in the usual run, all others in the long one."""
PAIRS = [
    pytest.param(mode, look, marks=() if (mode, look) in USUAL else pytest.mark.long)
    for mode, look in itertools.product(("data", "build", "train", "step"), THEMES)
]


@pytest.mark.parametrize(("mode", "look"), PAIRS)
def test_every_control_shows_that_it_has_the_keyboard(ready: MainWindow, mode: str, look: str) -> None:
    ready.session.set_mode(mode)
    theme.apply(QApplication.instance(), look)
    ready.activateWindow()
    scenes.settle(0.1)
    count, found = unseen(ready)
    assert count > 10
    assert found == []


def test_the_place_in_the_diagram_shows(ready: MainWindow) -> None:
    ready.session.set_mode("build")
    scenes.settle(0.1)
    diagram = ready.diagram
    ready.session.select(Ref("layer", ready.session.project.spec.names[0]))
    diagram.setFocus(Qt.FocusReason.TabFocusReason)
    pictures = []
    for _ in range(3):
        QTest.keyClick(diagram, Qt.Key.Key_Right)
        scenes.settle(0.05)
        pictures.append(diagram.grab().toImage())
    assert all(differs(one, other) for one, other in itertools.pairwise(pictures))


def test_a_list_has_a_ring_by_key_and_none_by_click(qapp: QApplication, qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    one, other = QListWidget(frame), QListWidget(frame)
    one.setGeometry(0, 0, 100, 80)
    other.setGeometry(110, 0, 100, 80)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert isinstance(one.findChild(Ring), Ring)
    one.resize(120, 90)
    assert one.findChild(Ring).size() == one.size()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: one.findChild(Ring) is None)
    assert other.findChild(Ring) is not None
    qtbot.mousePress(one.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    qtbot.mouseRelease(one.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    qtbot.waitUntil(lambda: other.findChild(Ring) is None)


def test_what_shows_nothing_is_found(qapp: QApplication, qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    label = QLabel("text", frame)
    label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    label.setObjectName("text")
    label.ringed = False  # type: ignore[attr-defined]  # so that it gets no ring
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    assert unseen(frame) == (1, ["text"])
