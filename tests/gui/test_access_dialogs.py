"""Every dialog that a command opens tells assistive programs what its controls are called and what they hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.access_tree import INTERACTIVE, WITH_VALUE, Node, Role, nodes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform has no window manager
OPENED = (
    "file.new", "file.new_template", "file.export", "file.share", "file.network_picture", "edit.preferences",
    "edit.keys", "view.language", "access.describe", "network.weights", "network.save_template", "run.table",
    "run.gallery", "train.sweep", "access.transcript", "teach.homework", "teach.exercises", "teach.record",
    "teach.lock", "help.glossary", "help.welcome", "help.guide", "help.shortcuts", "help.about",
)  # fmt: skip
"""Commands that open a window or dialog of their own; those that ask the desktop for a file are not among them."""
CELLS = (Role.Cell, Role.TreeItem)
"""A cell may be empty; its row and column say what it is."""


@pytest.fixture(autouse=True)
def listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize("command", OPENED)
def test_every_control_of_a_dialog_has_a_name(window: MainWindow, qtbot: QtBot, command: str) -> None:
    if command not in window.actions_by_id:
        pytest.skip("there is no such command")
    found: list[Node] = []
    before = set(others(window))

    def look() -> None:
        for dialog in others(window):
            if dialog not in before:
                found.extend(nodes(dialog))
                dialog.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(150)  # a modal dialog runs a loop of its own
    window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: bool(found), timeout=8000)
    timer.stop()
    controls = [node for node in found if is_control(node)]
    assert controls
    assert [str(node) for node in controls if not node.name.strip()] == []
    silent = [node for node in controls if node.role in WITH_VALUE and not node.value.strip()]
    assert [str(node) for node in silent if not explained(node)] == []


def others(window: QWidget) -> list[QWidget]:
    """List the windows on show beside the main one."""
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    return [top for top in shown if top is not window and not isinstance(top, (QMenu, QFileDialog))]


def is_control(node: Node) -> bool:
    return node.role not in CELLS and (node.role in INTERACTIVE or node.focusable)


def explained(node: Node) -> bool:
    return bool(node.hint or node.description)
