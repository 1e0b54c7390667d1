"""The frame around one plot: its heading is the handle to drag it by; a menu says what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QVBoxLayout, QWidget

from core.language import tr
from gui.carry.drag import DragOut
from gui.plots.base import Plot
from gui.plots.kind import PlotKind
from gui.plots.look import TextButton

DOTS = "⋯"


class Panel(QWidget):
    """One plot on the board.

    Signals:
        dragged: the pointer is here on the screen, with the heading held.  dropped: it was let go here.
        asked: what the menu says, see `ENTRIES`.  fronted: a tab was clicked, by kind.
        seen: it came into sight, or left it.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    asked = Signal(str)
    fronted = Signal(str)
    seen = Signal()

    def __init__(self, kind: PlotKind, plot: Plot) -> None:
        """Hold `plot`."""
        super().__init__()
        self.setObjectName(f"board.{kind.kind}")
        self.kind, self.plot = kind, plot
        self.place = "board"
        self._pressed: QPoint | None = None
        self._dragging = False
        self._tabs: list[TextButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plot)
        plot.extend_menu = self.add_entries
        plot.header.setCursor(Qt.CursorShape.OpenHandCursor)
        for handle in (plot.header, plot.title, plot.note):
            handle.installEventFilter(self)
        plot.title.setToolTip(
            tr("{about}\nDrag the heading to move the plot; a double click shows it full screen.", about=kind.about)
        )
        plot.header_row.addWidget(self._menu_button())

    def _menu_button(self) -> QToolButton:
        name = self.plot.objectName()
        button = TextButton(f"{name}.menu", DOTS, self.plot)
        button.setAccessibleName(tr("Menu of the plot {title}", title=self.kind.title))
        button.setToolTip(tr("What can be done with this plot; drag it into another program for the picture"))
        DragOut(button, self.plot.dragged)
        button.clicked.connect(self._open_menu)
        self.menu_button = button
        return button

    def _open_menu(self) -> None:
        menu = self.plot.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def add_entries(self, menu: QMenu) -> None:
        """Add what the board can do with the plot."""
        menu.addSeparator()
        full = tr("Leave full screen") if self.place == "full" else tr("Full screen")
        self._entry(menu, "full", full)
        if self.place != "full":
            self._entry(menu, "float", tr("Window of its own") if self.place == "board" else tr("Back to the board"))
        if self.place == "board":
            moves = menu.addMenu(tr("Move"))
            for side, words in (("up", tr("Up")), ("down", tr("Down")), ("left", tr("Left")), ("right", tr("Right"))):
                self._entry(moves, side, words)
            self._entry(moves, "tab", tr("Into the tabs of the plot before"))
        self._entry(menu, "close", tr("Close"))

    def _entry(self, menu: QMenu, name: str, words: str) -> None:
        action = menu.addAction(words)
        action.setObjectName(f"{self.plot.objectName()}.{name}")
        action.triggered.connect(lambda _=False: self.asked.emit(name))

    def show_tabs(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """Show the headings (kind, title) of the plots that share this place instead of the plot's own."""
        for button in self._tabs:
            self.plot.header_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._tabs = []
        for place, (kind, title) in enumerate(names if len(names) > 1 else ()):
            button = TextButton(f"{self.plot.objectName()}.tab.{kind}", title, self.plot)
            button.setAccessibleName(tr("Show {title}", title=title))
            button.setToolTip(tr("Show {title} in this place; drag it to put it elsewhere", title=title))
            button.bright = kind == current
            button.clicked.connect(lambda _=False, kind=kind: self.fronted.emit(kind))
            self.plot.header_row.insertWidget(place, button)
            self._tabs.append(button)
        self.plot.title.setVisible(len(names) < 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what was held; nothing is wanted for it now."""
        super().hideEvent(event)
        self.seen.emit()
        self._pressed, self._dragging = None, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the heading while it is held."""
        if not isinstance(event, QMouseEvent):
            return False
        kind, at = event.type(), event.globalPosition().toPoint()
        if kind == QEvent.Type.MouseButtonDblClick:
            self._pressed = None
            self.asked.emit("full")
            return True
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = at, False
            self.plot.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        if kind == QEvent.Type.MouseMove and self._pressed is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            self._dragging = self._dragging or (far and self.place != "full")
            if self._dragging:
                self.dragged.emit(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._pressed = None
            if self._dragging:
                self._dragging = False
                self.dropped.emit(at)
            return True
        return False
