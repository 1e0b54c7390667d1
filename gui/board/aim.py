"""Where a plot that is dragged would land, and the mark that shows it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui import theme

EDGE_SHARE = 0.28
"""So near to a side, as a share of width or height, a plot lands beside it; else in the same place."""


def side_of(box: QRectF, at: QPointF) -> str:
    """Say at which side of `box` a plot lands that is let go `at`: "left", "right", "above", "below" or "tab"."""
    across = (at.x() - box.left()) / max(box.width(), 1)
    down = (at.y() - box.top()) / max(box.height(), 1)
    nearest, side = min((across, "left"), (1 - across, "right"), (down, "above"), (1 - down, "below"))
    return side if nearest < EDGE_SHARE else "tab"


def landing(box: QRectF, side: str) -> QRectF:
    """Give the part of `box` that the plot would take."""
    half_w, half_h = box.width() / 2, box.height() / 2
    cuts = {
        "left": (0, 0, -half_w, 0), "right": (half_w, 0, 0, 0), "above": (0, 0, 0, -half_h), "below": (0, half_h, 0, 0),
    }  # fmt: skip
    return box.adjusted(*cuts.get(side, (0, 0, 0, 0)))


class Mark(QWidget):
    """A translucent rectangle over the board."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("board.mark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box = QRectF()
        self.hide()

    def point(self, box: QRectF) -> None:
        """Show `box`, in coordinates of the parent."""
        self._box = box
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("accent", 60))
        painter.drawRoundedRect(self._box.adjusted(2, 2, -2, -2), 4, 4)
