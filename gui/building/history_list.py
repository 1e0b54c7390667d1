"""Every change as a list: a click goes to the state after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.language import tr
from gui import theme
from gui.tokens import EDGE, GAP
from gui.widgets import Section

if TYPE_CHECKING:
    from gui.main_window import MainWindow

WIDTH, HEIGHT = 300, 340


class HistoryList(QFrame):
    """Lies over the window at the right until it is closed; follows undo and redo."""

    def __init__(self, window: MainWindow) -> None:
        """Follow the session of `window`."""
        super().__init__(window)
        self._window, self._session = window, window.session
        self._back: QWidget | None = None
        self.setObjectName("history")
        self.setProperty("look", "card")
        self.list = QListWidget()
        self.list.setObjectName("history.list")
        self.list.setAccessibleName(tr("Changes, the oldest first"))
        self.list.setToolTip(tr("Click a change to go to the state after it; Escape closes"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._head = Section(tr("History"), tr("Esc closes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.addWidget(self._head)
        column.addWidget(self.list)
        self.list.itemClicked.connect(lambda _: self._go())
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.installEventFilter(self)
        window.installEventFilter(self)
        self._session.undo_stack.indexChanged.connect(self.refresh)
        theme.notifier().changed.connect(self.refresh)
        self.hide()

    def turn(self) -> None:
        """Show it and give it the keyboard, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._back = self._window.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it and give the keyboard back."""
        had = self.list.hasFocus()
        self.hide()
        if had and self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """List the changes anew and mark the present state."""
        if not self.isVisible():
            return
        stack = self._session.undo_stack
        self.list.clear()
        for place in range(stack.count() + 1):
            item = QListWidgetItem(stack.text(place - 1) if place else tr("As it was opened"))
            if place > stack.index():
                item.setForeground(theme.color("muted"))
                item.setToolTip(tr("Undone; a click makes it again, with all before it"))
            self.list.addItem(item)
        self.list.setCurrentRow(stack.index())

    def _go(self) -> None:
        self._session.go_in_history(self.list.currentRow())

    def _place(self) -> None:
        room = self._window.centralWidget().geometry()
        width, height = min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 120)
        self.setGeometry(room.right() - width - 24, room.y() + 64, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Escape; keep its corner when the window changes."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        elif watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
