"""A sentence that stands for a moment over a widget, at its lower left."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from gui.tokens import GAP

SECONDS = 6


class Bubble(QLabel):
    """Belongs to a widget; takes neither mouse nor keyboard."""

    def __init__(self, over: QWidget) -> None:
        """Stand over `over`."""
        super().__init__(over)
        self._over = over
        self.setObjectName("bubble")
        self.setProperty("look", "bubble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(GAP // 2)
        self._end = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._end.timeout.connect(self.hide)
        self.hide()

    def tell(self, words: str) -> None:
        """Show a sentence; "" takes the last one away."""
        if not words:
            self.hide()
            return
        over = self._over
        self.setWordWrap(False)
        self.setText(words)
        self.setAccessibleName(words)
        room = over.width() - 2 * GAP
        if self.sizeHint().width() > room:
            self.setWordWrap(True)
            self.setFixedWidth(max(room, 40))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(room)
        self.adjustSize()
        self.move(GAP, max(over.height() - self.height() - GAP, 0))
        self.show()
        self.raise_()
        self._end.start()


def tell_over(widget: QWidget, words: str) -> None:
    """Show a sentence over a widget."""
    found = widget.findChild(Bubble, "bubble", Qt.FindChildOption.FindDirectChildrenOnly)
    (found if isinstance(found, Bubble) else Bubble(widget)).tell(words)
