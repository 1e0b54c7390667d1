"""The field that appears on a weight or bias to type its exact value."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from core import numbers
from core.explanation import Ref
from core.language import tr
from gui import theme
from gui.tokens import BODY

WIDTH, HEIGHT = 110, 28


class ValueEditor(QLineEdit):
    """Takes one number: Return keeps it, Escape drops it, text that is no number is framed and stays."""

    committed = Signal(object, float)
    closed = Signal()

    def __init__(self, ref: Ref, value: float, parent: QWidget) -> None:
        """Start with `value`, all of it selected."""
        super().__init__(numbers.full(value), parent)
        self.ref, self._first = ref, numbers.full(value)
        self._done, self._place = False, parent
        self.setObjectName("diagramValueEditor")
        self.setAccessibleName(tr("Exact value of the {kind}", kind=ref.kind))
        self.setToolTip(tr("Return keeps the value, Escape drops it"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme.mono(BODY))
        self.textChanged.connect(lambda _text: self._frame(True))
        self._frame(True)
        self.selectAll()

    def show_at(self, center: QPoint) -> None:
        """Appear with the middle at `center`, inside the parent, ready to type."""
        room = self._place.rect()
        width = min(max(WIDTH, self.fontMetrics().horizontalAdvance(self.text()) + 24), room.width() - 4)
        x = min(max(center.x() - width // 2, 2), max(room.width() - width - 2, 2))
        y = min(max(center.y() - HEIGHT // 2, 2), max(room.height() - HEIGHT - 2, 2))
        self.setGeometry(x, y, width, HEIGHT)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Escape end the editing; both are kept from the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep a valid value that was typed; drop everything else."""
        super().focusOutEvent(event)
        if self._done or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if self.text() == self._first or not self._commit():
            self._close()

    def _commit(self) -> bool:
        try:
            value = numbers.parse(self.text())
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            self._frame(False)
            return False
        changed = self.text() != self._first
        self._close()
        if changed:
            self.committed.emit(self.ref, value)
        return True

    def _frame(self, valid: bool) -> None:
        shade = theme.current().accent if valid else theme.current().bad
        tokens = theme.current()
        self.setProperty("valid", valid)
        self.setStyleSheet(
            f"QLineEdit {{ border: 2px solid {shade}; border-radius: 5px; padding: 0 4px;"
            f" background: {tokens.card}; color: {tokens.text}; }}"
        )
        if not valid:
            self.setToolTip(tr("Type a number, for example −0.25 or 1e-3"))

    def dismiss(self) -> None:
        """Drop the field without keeping what was typed."""
        self._close()

    def _close(self) -> None:
        if not self._done:
            self._done = True
            self.closed.emit()  # whoever takes the focus does so now: hiding what has it would move the selection on
            self.hide()
            self.deleteLater()
