"""The sentence at the cursor while something is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui import theme

WIDEST = 330
MARGIN = 8


class Tip(QLabel):
    """Says what would be done, or why it cannot be; mouse events go through it."""

    def __init__(self, place: QWidget) -> None:
        """Lie hidden in `place`."""
        super().__init__(place, wordWrap=True)
        self._place = place
        self.setObjectName("diagram.tip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2)
        self.hide()

    def say(self, words: str, refused: bool, at: QPoint) -> None:
        """Show a sentence below `at`, or above where there is no room."""
        theme.set_property(self, "look", "problem" if refused else "card")
        self.setText(words)
        self.setAccessibleName(words)
        room = self._place.rect()
        width = min(WIDEST, room.width() - 8)
        lines = self.fontMetrics().boundingRect(
            QRect(0, 0, width - 2 * MARGIN - 4, 2000), Qt.TextFlag.TextWordWrap, words
        )
        self.setFixedSize(lines.width() + 2 * MARGIN + 6, lines.height() + 2 * MARGIN)
        below = at.y() + 20
        y = below if below + self.height() < room.height() else at.y() - 14 - self.height()
        self.move(max(min(at.x() + 18, room.width() - self.width() - 4), 4), max(y, 4))
        self.show()
        self.raise_()
