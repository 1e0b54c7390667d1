"""A panel that scrolls up and down when the window is low, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.tokens import EDGE, GAP


class ScrollPanel(QScrollArea):
    """Holds widgets below one another; add to `body`."""

    def __init__(self, object_name: str, title: str) -> None:
        """Start empty; `title` is what screen readers call it."""
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName(f"{object_name}.inside")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(EDGE, GAP, EDGE, GAP)
        self.body.setSpacing(GAP // 2)
        self.setWidget(self._inside)
