"""Theme and focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
)

from gui import theme
from gui.widgets import (
    Card,
    Choice,
    ElidedLabel,
    NumberEdit,
    Pill,
    Section,
    Segmented,
    Stat,
    Switch,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MODES = {"data": "Data", "build": "Build", "train": "Train", "step": "Step"}


def test_everything_follows_the_theme(shown, qapp):
    parts = [
        Segmented("m", MODES), NumberEdit("n"), Choice("c", {"a": "A"}), Switch("s"), Section("T", "h"),
        Pill("p", "good"), Stat("c", "st"), Card("card", QLabel("x")), ElidedLabel("text"),
    ]  # fmt: skip
    shown(*parts)
    before = [part.grab().toImage() for part in parts]
    theme.apply(qapp, "light")
    QApplication.processEvents()
    same = [part for part, image in zip(parts, before, strict=True) if part.grab().toImage() == image]
    assert same == []


@pytest.mark.parametrize("kind", [Switch, NumberEdit, QLineEdit, QPushButton])
def test_focus_can_be_seen(shown, kind):
    part, other = kind(), QLineEdit()
    shown(part, other)
    other.setFocus()
    part.setCursor(Qt.CursorShape.ArrowCursor)
    before = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    assert part.grab().toImage() != before
