"""A field for text that leaves undo to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

EDGES = 20
"""Pixels at both sides of the text."""
_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A field in which Undo and Redo are the window's unless something has been typed and not yet taken over."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Hold `text`."""
        super().__init__(text, parent)
        self._words_hint = ""

    def setPlaceholderText(self, words: str) -> None:
        """Say what to type; where room is missing, the tooltip says it whole."""
        super().setPlaceholderText(words)
        self._tell_words()

    def setToolTip(self, hint: str) -> None:
        """Explain the field."""
        self._words_hint = hint
        self._tell_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether the words fit."""
        super().resizeEvent(event)
        self._tell_words()

    def _tell_words(self) -> None:
        words = self.placeholderText()
        cut = (
            self.fontMetrics().horizontalAdvance(words) > self.contentsRect().width() - EDGES
            and words not in self._words_hint
        )
        super().setToolTip("\n".join(part for part in (words if cut else "", self._words_hint) if part))

    def event(self, event: QEvent) -> bool:
        """Leave the keys that have nothing to undo here to the actions of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return not self.isModified() and any(event.matches(key) for key in _KEYS)


def search_line(name: str, words: str, label: str, tip: str) -> Line:
    """Make a field to search with: `words` stand in it while it is empty, `label` is its accessible name."""
    line = Line()
    line.setObjectName(name)
    line.setPlaceholderText(words)
    line.setAccessibleName(label)
    line.setToolTip(tip)
    line.setClearButtonEnabled(True)
    return line
