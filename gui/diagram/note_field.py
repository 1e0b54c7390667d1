"""The field in which a note is written: plain text, whatever it looks like."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.canvas import LONGEST_NOTE
from core.language import tr
from gui import theme
from gui.diagram import ink

LEAST = 140, 60
"""Pixels that the field is wide and high at least."""


class NoteField(QPlainTextEdit):
    """Ctrl+Return or a click elsewhere keeps what was typed, Escape drops it.

    Signals: `committed` gives the text, `closed` whether a key ended it.
    """

    committed = Signal(str)
    closed = Signal(bool)

    def __init__(self, text: str, parent: QWidget, scale: float) -> None:
        """Start with `text`, drawn as large as the diagram is."""
        super().__init__(text, parent)
        self._done, self._place = False, parent
        self.setObjectName("diagramNoteField")
        self.setAccessibleName(tr("Text of the note"))
        self.setToolTip(tr("Ctrl+Return keeps the text, Escape drops it"))
        self.setTabChangesFocus(True)
        font = ink.font(12)
        font.setPixelSize(max(11, round(12 * scale)))
        self.setFont(font)
        tokens = theme.current()
        self.setStyleSheet(
            f"QPlainTextEdit {{ border: 2px solid {tokens.accent}; border-radius: 6px; padding: 2px;"
            f" background: {tokens.card}; color: {tokens.text}; }}"
        )
        self.selectAll()

    def show_at(self, box: QRect) -> None:
        """Appear over the note, inside the parent, ready to type."""
        room = self._place.rect()
        width, height = max(box.width(), LEAST[0]), max(box.height(), LEAST[1])
        x = min(max(box.x(), 2), max(room.width() - width - 2, 2))
        y = min(max(box.y(), 2), max(room.height() - height - 2, 2))
        self.setGeometry(x, y, min(width, room.width() - 4), min(height, room.height() - 4))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Ctrl+Return or Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(False, True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._end(True, True)
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(True, False)

    def finish(self) -> None:
        """Keep what was typed and close."""
        self._end(True, False)

    def _end(self, keep: bool, by_key: bool) -> None:
        if self._done:
            return
        self._done = True
        text = self.toPlainText()[:LONGEST_NOTE]
        self.closed.emit(by_key)
        self.hide()
        self.deleteLater()
        if keep:
            self.committed.emit(text)
