"""A window for tests, closed without questions afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.start import example
from gui import create_window, theme, windows
from gui.main_window import MainWindow


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Give the text its usual size again, also after a test that failed, and fail a test that leaves a window open.

    A window that is left takes part in whatever the tests after it do: each change of the theme dresses it too.
    """
    before = windows.all_windows()
    delete_closed()
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.set_scale(app, 1.0)
    assert [window for window in windows.all_windows() if window not in before] == [], "left open by the test"


def delete_closed() -> None:
    """Delete the windows that were closed in tests before: otherwise each change of the theme dresses them too."""
    app = QApplication.instance()
    tops = app.topLevelWidgets() if isinstance(app, QApplication) else []
    for widget in tops:
        if isinstance(widget, MainWindow) and widget not in windows.all_windows() and not widget.isVisible():
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Give a function that opens a window on a bundled example or a file."""
    made: list[MainWindow] = []

    def make(kind: str = "spirals", path: Path | None = None, mode: str = "train") -> MainWindow:
        window = create_window(path)
        made.append(window)
        if kind != "spirals":
            window.session.open(example(kind), None)
        window.resize(1440, 900)
        window.session.set_mode(mode)
        window.modes.values()  # all four: tests find their widgets in modes that are not shown
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=2000)
        qtbot.wait(20)
        return window

    yield make
    for window in filter(isValid, made):  # of several windows all but the last go when they are closed
        window.session.training.abandon()
        window.session.undo_stack.setClean()
        window.close()
        window.deleteLater()


@pytest.fixture(scope="module")
def one_window(qapp: QApplication) -> Iterator[MainWindow]:
    """Open one window for all tests: it takes half a second, and each test opens the example anew."""
    made = create_window(None)
    made.resize(1440, 900)
    made.session.set_mode("build")
    made.modes.values()
    made.show()
    yield made
    made.session.training.abandon()
    made.session.undo_stack.setClean()
    made.close()
    made.deleteLater()


@pytest.fixture
def window(one_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Give that window with the spirals, in the Build mode."""
    session = one_window.session
    session.open(example("spirals"), None, bundled=True)
    session.set_mode("build")
    one_window.diagram.fit()
    one_window.activateWindow()
    qtbot.waitUntil(one_window.isActiveWindow, timeout=2000)
    one_window.diagram.setFocus()
    qtbot.wait(10)
    return one_window


def named(window: QObject, name: str) -> QWidget:
    """Find a widget by its objectName."""
    found = window.findChild(QWidget, name)
    assert found is not None, f"there is no widget {name}"
    return found
