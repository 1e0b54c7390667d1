"""Text is shown as text: names come from files, and a label or tooltip of Qt would take `<img …>` in one for markup."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProxyStyle


class PlainTextStyle(QProxyStyle):
    """A style under which every label, those of tooltips and message boxes too, shows its text as it is.

    A label with markup of our own says so: `setTextFormat(Qt.TextFormat.RichText)`. So no place can be forgotten.
    """

    def polish(self, thing: Any) -> Any:
        """Take a widget under this style, before it is shown for the first time."""
        if isinstance(thing, QLabel) and thing.textFormat() == Qt.TextFormat.AutoText:
            thing.setTextFormat(Qt.TextFormat.PlainText)
        return super().polish(thing)
