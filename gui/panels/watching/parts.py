"""Small controls of the cards: the dot that switches a breakpoint, buttons with an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QToolButton

from core.language import tr
from gui import icons, theme

SIDE, DOT = 22, 5.5


class DotButton(QAbstractButton):
    """A red dot while the breakpoint is on, a ring while it is off."""

    def __init__(self, object_name: str) -> None:
        """Start on."""
        super().__init__()
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._tell)
        theme.notifier().changed.connect(self.update)
        self._tell(True)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawEllipse(middle, DOT + 3, DOT + 3)
        painter.setPen(QPen(theme.color("bad" if self.isChecked() else "muted"), 1.5))
        painter.setBrush(theme.color("bad") if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, DOT, DOT)

    def _tell(self, on: bool) -> None:
        self.setToolTip(
            tr("Switch this breakpoint off; it stays in the list.") if on else tr("Switch this breakpoint on.")
        )
        self.setAccessibleName(tr("Breakpoint is on") if on else tr("Breakpoint is off"))


def icon_button(object_name: str, icon: str, words: str, task: Callable[[], object]) -> QToolButton:
    """Make a small button with an icon."""
    button = QToolButton()
    button.setObjectName(object_name)
    button.setProperty("look", "flat")
    button.setToolTip(words)
    button.setAccessibleName(words.rstrip("."))
    icons.bind(button, icon)
    button.clicked.connect(lambda *_: task())
    return button
