"""A ring round what a lesson points at; the rest is a little dimmer. It lets every click and key through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.soon import soon

LOOK_MS = 100
MARGIN, ROUND, DIM = 5, 8, 55
"""Pixels round the target, of the corners, and how dark (of 255) the rest is on a dark ground."""


class Spotlight(QWidget):
    """Lies over a window; `where` gives the target's rectangle in the window, None while there is none."""

    def __init__(self, window: QWidget, where: Callable[[], QRect | None], spared: QWidget) -> None:
        """Cover `window` but for `spared`, which is never dimmed."""
        super().__init__(window)
        self.setObjectName("lesson.spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._where, self._spared, self._window = where, spared, window
        self.target: QRect | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.follow)
        window.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Follow the target from now on."""
        self._timer.start()
        self.follow()

    def end(self) -> None:
        """Show no ring any more."""
        self._timer.stop()
        self.target = None
        self.hide()

    def follow(self) -> None:
        """Look where the target is now: the window may have been resized, a panel scrolled."""
        target, window = self._where(), self._window
        if self.size() != window.size():
            self.resize(window.size())
        if target != self.target or self.isHidden() == (target is not None):
            self.target = target
            self.setVisible(target is not None)
            self.raise_()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the window's size at once."""
        if event.type() == QEvent.Type.Resize and self._timer.isActive():
            soon(self, self.follow)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim all but target and panel, and draw the ring: a thick line with a thin one in it, for any ground."""
        if self.target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hole = QRectF(self.target).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        dim, free = QPainterPath(), QPainterPath()
        dim.addRect(QRectF(self.rect()))
        free.addRoundedRect(hole, ROUND, ROUND)
        spared = self._spared
        if spared.isVisible():
            free.addRect(QRectF(QRect(spared.mapTo(self._window, spared.rect().topLeft()), spared.size())))
        shade = theme.color("canvas", DIM)
        painter.fillPath(dim.subtracted(free), shade)
        for color, width in (("canvas", 5.0), ("accent", 3.0)):
            painter.setPen(QPen(theme.color(color), width))
            painter.drawRoundedRect(hole, ROUND, ROUND)
