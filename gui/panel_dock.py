"""One panel that docks: a slim bar to drag it by, which becomes a title bar while it is a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QToolButton, QWidget

from core.language import tr
from gui import icons, theme
from gui.tokens import EDGE, GAP, ICON, TIGHT

SLIM, HIGH = 11, 28
"""Pixels of the bar while docked and while floating."""
DOTS, DOT, APART = 5, 1.2, 6.0
"""How many dots say that the bar can be dragged, their radius, and the pixels between them."""
TITLES = {
    "dock.data.right": tr("Checks and split"),
    "dock.build.left": tr("Layers"),
    "dock.build.right": tr("Inspector"),
    "dock.train.left": tr("Settings of training"),
    "dock.train.right": tr("Plots"),
    "dock.step.right": tr("Slopes, watches, breakpoints"),
    "dock.step.bottom": tr("Trace and arithmetic"),
}


class PanelDock(QDockWidget):
    """Holds one panel. Closing hides it; View brings it back.

    Signals:
        closed: the user has hidden it.
    """

    closed = Signal()

    def __init__(self, name: str, panel: QWidget) -> None:
        """Hold `panel`."""
        super().__init__(TITLES.get(name, panel.accessibleName()))
        self.setObjectName(name)
        self.setAccessibleName(self.windowTitle())
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.bar = GripBar(self)
        self.setTitleBarWidget(self.bar)
        self.setWidget(panel)
        self.topLevelChanged.connect(self.bar.show_floating)

    def sizeHint(self) -> QSize:
        """Float at a size that shows the panel."""
        return super().sizeHint().expandedTo(QSize(320, 240))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge around a panel that floats: the desktop gives it none."""
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(theme.color("line"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it was the user."""
        super().closeEvent(event)
        self.closed.emit()


class GripBar(QWidget):
    """Dots in the middle; the buttons come with the pointer, since the menu and its keys do the same."""

    def __init__(self, dock: PanelDock) -> None:
        """Belong to `dock`."""
        super().__init__(dock)
        self.setObjectName(f"{dock.objectName()}.bar")
        self.setToolTip(tr("Drag to move the panel; let go beside, below or on another one, or outside of the window."))
        self._dock = dock
        self.float_button = self._button("float", "float", tr("Make the panel a window, or put it back"), self._float)
        self.hide_button = self._button("hide", "close", tr("Hide the panel; View brings it back"), dock.close)
        theme.notifier().changed.connect(self.update)
        self.show_floating(False)

    def _button(self, name: str, icon: str, tip: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self.objectName()}.{name}")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        button.setProperty("look", "grip")
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        icons.bind(button, icon, "muted")
        return button

    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def show_floating(self, floating: bool) -> None:
        """Become a title bar, or a slim one again."""
        self.setFixedHeight(HIGH if floating else SLIM)
        self._show_buttons(floating)
        self._place()

    def _show_buttons(self, on: bool) -> None:
        for button in (self.float_button, self.hide_button):
            button.setVisible(on)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: the panel's own counts."""
        return QSize(0, self.height())

    def sizeHint(self) -> QSize:
        """Be as high as it is."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        side = min(self.height(), ICON + TIGHT)
        for number, button in enumerate((self.hide_button, self.float_button), 1):
            button.setIconSize(QSize(min(side, ICON), min(side, ICON)))
            button.setGeometry(self.width() - TIGHT - number * (side + TIGHT), (self.height() - side) // 2, side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the buttons."""
        super().enterEvent(event)
        self._show_buttons(True)

    def leaveEvent(self, event: object) -> None:
        """Hide them again."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._show_buttons(self._dock.isFloating())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the dots or the title."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("window"))
        if self._dock.isFloating():
            painter.setPen(theme.color("text"))
            room = QRectF(self.rect()).adjusted(EDGE, 0, -2 * (ICON + 2 * TIGHT) - GAP, 0)
            title = painter.fontMetrics().elidedText(
                self._dock.windowTitle(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), title)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted" if self.underMouse() else "line"))
        middle = QPointF(self.width() / 2 - (DOTS - 1) * APART / 2, self.height() / 2)
        for number in range(DOTS):
            painter.drawEllipse(middle + QPointF(number * APART, 0), DOT, DOT)
