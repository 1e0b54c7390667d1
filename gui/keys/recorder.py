"""A field that takes the next key that is pressed, whatever it does elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from core.language import tr
from gui.keys.maps import native
from gui.widgets.line import EDGES, Line

_ALONE = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
)  # fmt: skip
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)  # fmt: skip


class KeyRecorder(Line):
    """Shows the key that was pressed last; Tab, Esc and Return alone keep their meaning, so that one can leave it.

    Signals:
        recorded: a key, as Qt writes it in files.
    """

    recorded = Signal(str)

    def __init__(self, object_name: str) -> None:
        """Wait for a key."""
        super().__init__()
        self.setObjectName(object_name)
        self.setReadOnly(True)
        self.key = ""
        self.setPlaceholderText(tr("Click here, then press the keys"))
        self.setAccessibleName(tr("New key"))
        self.setToolTip(tr("Takes the next key that is pressed; Esc empties it"))

    def minimumSizeHint(self) -> QSize:
        """Have room for the words that say what to do."""
        least, words = super().minimumSizeHint(), tr("Click here, then press the keys")
        return QSize(max(least.width(), self.fontMetrics().horizontalAdvance(words) + EDGES), least.height())

    def clear(self) -> None:
        """Forget the key."""
        self.key = ""
        super().clear()

    def event(self, event: QEvent) -> bool:
        """Let no shortcut have the key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that a key is waited for."""
        super().focusInEvent(event)
        self.setPlaceholderText(tr("Press the keys …"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say how to go on."""
        super().focusOutEvent(event)
        self.setPlaceholderText(tr("Click here, then press the keys"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
        if key in _ALONE:
            return
        if not modifiers and key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        if not modifiers and key == Qt.Key.Key_Escape and self.key:
            self.clear()
            self.recorded.emit("")
            return
        if key != Qt.Key.Key_Escape or modifiers:
            self._take(key, modifiers, event.text())
        else:
            event.ignore()

    def _take(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        if modifiers == shift and text.strip() and not text.isalpha():
            modifiers = Qt.KeyboardModifier.NoModifier  # "?" is Shift with another key on every keyboard
        if key == Qt.Key.Key_Backtab:
            key = Qt.Key.Key_Tab
        self.key = QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
        self.setText(native(self.key))
        self.recorded.emit(self.key)
