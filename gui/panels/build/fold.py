"""A section that folds: its heading is a button that shows or hides what is below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import tr
from gui.tokens import GAP
from gui.widgets import Section

OPEN, CLOSED = "▾", "▸"


class FoldHead(Section):
    """The heading: a click, Space or Return folds."""

    def __init__(self, fold: Fold, title: str) -> None:
        """Stand for `fold`."""
        super().__init__(title)
        self._fold, self._plain = fold, title
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Click to fold or unfold this section (Space)"))

    def set_title(self, title: str) -> None:
        """Show another title behind the arrow."""
        self._plain = title
        fold = getattr(self, "_fold", None)
        super().set_title(f"{OPEN if fold is None or fold.is_open else CLOSED} {title}")
        self.setAccessibleName(title)

    def redraw(self) -> None:
        """Turn the arrow."""
        self.set_title(self._plain)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._fold.set_open(not self._fold.is_open)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold or unfold by Space, Return, Left and Right."""
        key = event.key()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._fold.set_open(not self._fold.is_open)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold.set_open(key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class Fold(QWidget):
    """A heading and the widgets below it; `objectName` is "fold." + its name."""

    def __init__(self, name: str, title: str, *widgets: QWidget) -> None:
        """Start open."""
        super().__init__()
        self.setObjectName(f"fold.{name}")
        self.is_open = True
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP // 2)
        for widget in widgets:
            inside.addWidget(widget)
        self.head = FoldHead(self, title)
        self.head.setObjectName(f"fold.{name}.head")
        self.head.redraw()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.body)

    def set_open(self, shown: bool) -> None:
        """Show or hide what is below the heading."""
        self.is_open = shown
        self.body.setVisible(shown)
        self.head.redraw()
