"""A window that holds one plot, or shows it over the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import tr
from gui.board.panel import Panel
from gui.tokens import EDGE

LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F11)


class FloatWindow(QWidget):
    """Holds a panel until `release`. `left`: the user wants the plot back on the board; `moved`: it is elsewhere."""

    left = Signal()
    moved = Signal()

    def __init__(self, panel: Panel, place: str, parent: QWidget) -> None:
        """Take `panel`; `place` is "float" or "full"."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName(f"board.{place}.{panel.kind.kind}")
        self.setWindowTitle(tr("{title} — Deepstep", title=panel.kind.title))
        self._full, self._panel = place == "full", panel
        self._column = QVBoxLayout(self)
        edge = 2 * EDGE if self._full else EDGE
        self._column.setContentsMargins(edge, edge, edge, edge)
        parent.installEventFilter(self)
        self.take(panel)

    def take(self, panel: Panel) -> None:
        """Hold a panel."""
        panel.place = "full" if self._full else "float"
        panel.show_tabs((), "")
        self._column.addWidget(panel)
        panel.show()

    def open_at(self, place: tuple[int, int, int, int]) -> None:
        """Show the window there, or on a screen that there is."""
        wanted = QRect(*place)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if screens and not any(screen.intersects(wanted) for screen in screens):
            wanted.moveTopLeft(screens[0].topLeft())
        self.setGeometry(wanted)
        self.show()

    def place(self) -> tuple[int, int, int, int]:
        """Give position and size."""
        box = self.geometry()
        return box.x(), box.y(), box.width(), box.height()

    def release(self, store: QWidget) -> None:
        """Give the panel to `store` and vanish."""
        self._panel.setParent(store)
        self.left.disconnect()
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go and come with the window that it belongs to."""
        if watched is self.parentWidget() and event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self.setVisible(event.type() == QEvent.Type.Show)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the full screen."""
        alt_return = event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self._full and (event.key() in LEAVE or alt_return):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window gives the plot back to the board."""
        event.ignore()
        self.left.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell the new place."""
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the new size."""
        super().resizeEvent(event)
        self.moved.emit()
