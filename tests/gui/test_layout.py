"""Panels dock, float, hide and come back, mode by mode and over restarts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import create_window, settings
from gui.main_window import MainWindow
from gui.stage import AREAS, PLACES

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the platform of the tests has no stack of windows
MODES = ("data", "build", "train", "step")
HOMES = {"data": ("right",), "build": ("left", "right"), "train": ("left", "right"), "step": ("right", "bottom")}


@pytest.fixture
def home(window: MainWindow) -> MainWindow:
    window.actions_by_id["view.reset_layout"].trigger()
    return window


def test_each_mode_has_its_panels(home: MainWindow) -> None:
    for mode in MODES:
        home.session.set_mode(mode)
        shown = tuple(place for place in PLACES if home.stage.shows(place))
        assert shown == HOMES[mode]
        visible = {name for (name, _), dock in home.stage.docks.items() if dock.isVisible()}
        assert visible == {mode}
        for place in PLACES:
            assert home.actions_by_id[f"view.{place}"].isEnabled() == (place in shown)


def test_panels_hide_and_come_back_by_key(home: MainWindow, qtbot: QtBot) -> None:
    width = home.picture.width()
    QTest.keyClick(home, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert not home.stage.shows("left")
    assert home.actions_by_id["view.left"].text() == "Show left panel"
    qtbot.waitUntil(lambda: home.picture.width() > width + 100, timeout=2000)
    home.session.set_mode("train")
    assert home.stage.shows("left"), "another mode keeps its own"
    home.session.set_mode("build")
    assert not home.stage.shows("left")
    QTest.keyClick(home, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert home.stage.shows("left")
    assert home.actions_by_id["view.left"].text() == "Hide left panel"
    qtbot.waitUntil(lambda: home.picture.width() < width + 10, timeout=2000)


def test_a_panel_floats_and_goes_back(home: MainWindow, qtbot: QtBot) -> None:
    dock = home.stage.dock("right")
    assert dock is not None
    home.actions_by_id["view.float_right"].trigger()
    assert dock.isFloating()
    assert dock.isVisible()
    assert dock.isWindow()
    assert dock.windowTitle() == dock.accessibleName() == "Inspector"
    assert home.actions_by_id["view.float_right"].text() == "Dock right panel"
    home.session.set_mode("data")
    assert not dock.isVisible(), "it goes with its mode"
    home.session.set_mode("build")
    assert dock.isFloating()
    assert dock.isVisible()
    qtbot.mouseClick(dock.bar.float_button, Qt.MouseButton.LeftButton)
    assert not dock.isFloating()
    assert home.stage.dockWidgetArea(dock) == AREAS["right"]


def test_the_buttons_of_the_bar_hide_a_panel(home: MainWindow, qtbot: QtBot) -> None:
    dock = home.stage.dock("left")
    assert dock is not None
    qtbot.mouseClick(dock.bar.hide_button, Qt.MouseButton.LeftButton)
    assert not home.stage.shows("left")
    home.session.set_mode("train")
    home.session.set_mode("build")
    assert not home.stage.shows("left"), "the mode remembers it"


def test_panels_tab(home: MainWindow) -> None:
    left, right = home.stage.dock("left"), home.stage.dock("right")
    assert left is not None
    assert right is not None
    home.stage.tabifyDockWidget(right, left)
    assert home.stage.tabifiedDockWidgets(right) == [left]
    home.session.set_mode("train")
    home.session.set_mode("build")
    assert home.stage.tabifiedDockWidgets(right) == [left]
    home.actions_by_id["view.reset_layout"].trigger()
    assert home.stage.tabifiedDockWidgets(right) == []
    assert home.stage.dockWidgetArea(left) == AREAS["left"]


def drag(home: MainWindow, start: QPoint, by: QPoint) -> None:
    stage = home.stage
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.5, 1.0):
        QTest.mouseMove(stage, start + by * share)
        QApplication.processEvents()
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + by)


def test_a_width_that_was_dragged_is_kept_when_the_window_is_resized(home: MainWindow, qtbot: QtBot) -> None:
    dock = home.stage.dock("right")
    assert dock is not None
    before = dock.width()
    drag(home, QPoint(dock.x() - 2, 300), QPoint(-80, 0))
    qtbot.waitUntil(lambda: dock.width() > before + 60, timeout=2000)
    wide = dock.width()
    home.resize(1500, 900)
    qtbot.wait(50)
    home.session.set_mode("train")
    home.session.set_mode("build")
    qtbot.wait(50)
    assert abs(dock.width() - wide) <= 2
    home.resize(1440, 900)
    home.actions_by_id["view.reset_layout"].trigger()
    qtbot.waitUntil(lambda: abs(dock.width() - before) <= 2, timeout=2000)


def test_the_layout_is_there_at_the_next_start(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    first = create_window()
    first.show()
    first.session.set_mode("step")
    first.actions_by_id["view.bottom"].trigger()
    first.session.set_mode("train")
    first.actions_by_id["view.float_left"].trigger()
    first.session.training.abandon()
    first.session.undo_stack.setClean()
    first.close()
    second = make_window(mode="step")
    assert not second.stage.shows("bottom")
    second.session.set_mode("train")
    dock = second.stage.dock("left")
    assert dock is not None
    assert dock.isFloating()
    assert second.stage.shows("right")
    second.actions_by_id["view.reset_layout"].trigger()
    assert not dock.isFloating()
    second.session.set_mode("step")
    assert second.stage.shows("bottom")
    assert all(settings.layout(mode) is None for mode in MODES)


def test_what_is_no_layout_is_left_out(make_window: Callable[..., MainWindow]) -> None:
    from PySide6.QtCore import QByteArray

    settings.set_layout("train", QByteArray(b"no layout"))
    settings.store().setValue("layout/build", "neither")
    window = make_window(mode="train")
    for mode in MODES:
        window.session.set_mode(mode)
        assert tuple(place for place in PLACES if window.stage.shows(place)) == HOMES[mode]
