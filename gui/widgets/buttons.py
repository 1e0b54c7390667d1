"""Buttons with everything that a button needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


def push_button(name: str, text: str, tip: str, act: Callable[[], object] | None = None) -> QPushButton:
    """Make a button that does `act`; Return in a dialog does not press it."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(text.rstrip("…").removesuffix(" ▾"))
    button.setAutoDefault(False)
    if act is not None:
        button.clicked.connect(lambda _=False: act())
    return button
