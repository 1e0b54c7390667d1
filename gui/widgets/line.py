"""A field for text that leaves undo to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A field in which Undo and Redo are the window's unless something has been typed and not yet taken over."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys that have nothing to undo here to the actions of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return not self.isModified() and any(event.matches(key) for key in _KEYS)
