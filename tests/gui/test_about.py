"""About: versions that can be copied, and the licence of every part."""

from __future__ import annotations

import sys

import numpy as np
from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core import VERSION, about
from gui.about import AboutDialog
from gui.main_window import MainWindow


def opened(window: MainWindow) -> AboutDialog:
    window.actions_by_id["help.about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    return dialog


def test_the_versions_are_those_of_what_runs(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    button = dialog.findChild(QPushButton, "about.copy")
    assert button is not None
    button.click()
    said = dict(line.split(": ", 1) for line in QGuiApplication.clipboard().text().splitlines())
    assert said["Deepstep"].startswith(VERSION)
    assert said["Python"].startswith(".".join(map(str, sys.version_info[:3])))
    assert said["Qt"] == QLibraryInfo.version().toString()
    assert said["numpy"] == np.__version__
    assert said["CuPy"]
    assert dialog.table.rowCount() == len(said)
    dialog.close()


def test_the_licence_of_each_part_is_shown_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    dialog.pages.setCurrentIndex(1)
    dialog.list.setFocus()
    assert dialog.list.count() == len(about.parts())
    shown = set()
    for part in about.parts():
        assert dialog.text.toPlainText().strip() == part.text().replace("\r\n", "\n").replace("\f", "\f").strip()
        shown.add(dialog.text.accessibleName())
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert len(shown) == len(about.parts())
    dialog.close()
