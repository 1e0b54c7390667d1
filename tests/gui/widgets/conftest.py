"""What the tests of the building blocks share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui import theme


@pytest.fixture(autouse=True)
def dark(qapp):
    be_dark(qapp)
    yield
    be_dark(qapp)


def be_dark(app: QApplication) -> None:
    """Put on the dark theme where it is not on yet: each time goes through all widgets that there are."""
    if theme.current().name != "dark" or not app.styleSheet():
        theme.apply(app, "dark")


@pytest.fixture
def shown(qtbot):
    """Show widgets below one another in an active window, so that they can have the focus."""
    windows = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        with qtbot.waitActive(window, timeout=2000):
            window.show()
            window.activateWindow()
        return window

    yield show
    windows.clear()


@pytest.fixture
def told() -> Callable[[object], list]:
    """Give a function that collects what a signal says."""

    def collect(signal) -> list:
        said: list = []
        signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
        return said

    return collect
