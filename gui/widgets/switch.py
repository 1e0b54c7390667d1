"""An on/off switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from gui import theme

_WIDTH, _HEIGHT = 36, 20


class Switch(QCheckBox):
    """A check box that looks like a switch; all of it can be clicked."""

    def __init__(self, object_name: str = "") -> None:
        """Start off."""
        super().__init__()
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give the size of the track with room for the focus ring."""
        return QSize(_WIDTH + 4, _HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        """Never be cut off."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2.5, (self.height() - _HEIGHT) / 2 + 0.5, _WIDTH - 1, _HEIGHT - 1)
        on = self.isChecked() and self.isEnabled()
        painter.setPen(QPen(theme.color("text" if self.hasFocus() else "accent" if on else "muted"), 1))
        painter.setBrush(theme.color("accent" if on else "card"))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        self._draw_knob(painter, track)

    def _draw_knob(self, painter: QPainter, track: QRectF) -> None:
        side = _HEIGHT - 8.0
        left = track.right() - side - 3.5 if self.isChecked() else track.left() + 3.5
        knob = theme.color("accent_text" if self.isChecked() else "muted")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob if self.isEnabled() else theme.disabled_color())
        painter.drawEllipse(QRectF(left, track.center().y() - side / 2, side, side))
