"""A ring around what has the keyboard, for everything that does not show it by itself: tables, lists, plots, texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from core.language import tr
from gui import theme
from gui.tokens import HAIR, SMALL_RADIUS

BY_STYLE = (
    QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QMenu, QMenuBar, QPushButton, QRadioButton, QToolButton,
)  # fmt: skip
"""Controls that the style sheet gives another border while they have the keyboard."""


class FocusRings(QObject):
    """Follows the keyboard through all windows. What was clicked gets no ring: the pointer shows where it is."""

    def __init__(self, app: QApplication) -> None:
        """Begin with `app`'s next change."""
        super().__init__(app)
        self._ring: Ring | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.end()
        self._ring = None
        if new is not None and wants_ring(new) and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._ring = Ring(new)


def wants_ring(widget: QWidget) -> bool:
    """Tell whether others have to show that a widget has the keyboard; one with `ringed` does so itself."""
    return not isinstance(widget, BY_STYLE) and not widget.isWindow() and not hasattr(widget, "ringed")


class Ring(QWidget):
    """Lies over one widget, lets everything through and goes with it."""

    def __init__(self, widget: QWidget) -> None:
        """Show it."""
        super().__init__(widget)
        self.setObjectName("focus.ring")
        self.setAccessibleName(tr("Ring around what has the keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(widget.rect())
        widget.installEventFilter(self)
        self.show()

    def end(self) -> None:
        """Vanish."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), HAIR))
        edge = HAIR / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), SMALL_RADIUS, SMALL_RADIUS)
