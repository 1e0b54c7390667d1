"""A sheet to draw on with the mouse, as large as the image that the network reads."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.backend import HostArray
from core.language import tr
from core.predicting.images import centred, shrunk
from gui import theme

FINE = 10
"""Points of the drawing per pixel of the network's image, in each direction."""
MOST_UNDO = 50
KEYS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class DigitPad(QWidget):
    """Left button or Space draws, right button or Backspace rubs out; arrows move the pen by one pixel."""

    drawn = Signal()

    def __init__(self) -> None:
        """Start with an empty sheet of 28 × 28."""
        super().__init__()
        self.setObjectName("predict.pad")
        self.setAccessibleName(tr("Drawing"))
        self.setToolTip(tr("Draw with the left button, rub out with the right; arrow keys and Space draw too."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.shape_of = (28, 28)
        self.brush, self.centre = 2.0, True
        self.pen: QPointF | None = None
        self._image = self._blank()
        self._before: list[QImage] = []
        self._last: QPointF | None = None
        self._plain = False
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(280, 280)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(160, 160)

    def set_shape(self, height: int, width: int) -> None:
        """Take an empty sheet for an image of this size."""
        self.shape_of = (height, width)
        self._before.clear()
        self._image, self.pen, self._plain = self._blank(), None, False
        self.update()

    def show_pixels(self, pixels: HostArray) -> None:
        """Show given pixels (height, width) of 0 to 1, e.g. of a row of the table."""
        self._keep()
        grey = np.ascontiguousarray(np.clip(np.kron(pixels, np.ones((FINE, FINE))) * 255, 0, 255).astype(np.uint8))
        height, width = grey.shape
        self._image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
        self._plain = True
        self.update()

    def pixels(self) -> HostArray:
        """Give what is drawn as the network's pixels (height, width), 0 to 1; centred where that is on."""
        bits = np.frombuffer(self._image.constBits(), dtype=np.uint8).reshape(self._image.height(), -1)
        drawing = bits[:, : self._image.width()].astype(np.float64) / 255
        # What came from a row of the table is shown as it is: it was centred by whoever made the data.
        square = self.shape_of[0] == self.shape_of[1]
        moved = centred(drawing) if self.centre and square and not self._plain else drawing
        return shrunk(moved, *self.shape_of)

    def is_blank(self) -> bool:
        """Tell whether nothing is drawn."""
        return not self.pixels().any()

    def clear(self) -> None:
        """Take an empty sheet; undo brings the old one back."""
        self._keep()
        self._image, self._plain = self._blank(), False
        self._changed()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._before:
            self._image = self._before.pop()
            self._plain = False
            self._changed()

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to take back."""
        return bool(self._before)

    # Painting.

    def _sheet(self) -> QRectF:
        height, width = self.shape_of
        side = min(self.width() / width, self.height() / height)
        sheet = QRectF(0, 0, side * width, side * height)
        sheet.moveCenter(QRectF(self.rect()).center())
        return sheet

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter, sheet = QPainter(self), self._sheet()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._plain)
        painter.fillRect(sheet, theme.color("canvas"))
        ink = QImage(self._image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(theme.color("text"))
        ink.setAlphaChannel(self._image)
        painter.drawImage(sheet, ink)
        self._paint_grid(painter, sheet)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1))
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.pen is not None and self.hasFocus():
            side = sheet.width() / self.shape_of[1]
            at = sheet.topLeft() + self.pen * (side / FINE)
            painter.setPen(QPen(theme.color("warning"), 1.5))
            painter.drawEllipse(at, self.brush * side / 2, self.brush * side / 2)

    def _paint_grid(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setPen(QPen(theme.color("line", 70), 1))
        height, width = self.shape_of
        for place in range(4, width, 4):
            x = sheet.left() + place / width * sheet.width()
            painter.drawLine(QPointF(x, sheet.top()), QPointF(x, sheet.bottom()))
        for place in range(4, height, 4):
            y = sheet.top() + place / height * sheet.height()
            painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y))

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._keep()
        self._last = None
        self._stroke(self._place(event.position()), bool(event.buttons() & Qt.MouseButton.RightButton))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton):
            self._stroke(self._place(event.position()), bool(event.buttons() & Qt.MouseButton.RightButton))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._last = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key, height, width = Qt.Key(event.key()), *self.shape_of
        if key in KEYS:
            now = self.pen or QPointF(width * FINE / 2, height * FINE / 2)
            move = QPointF(*KEYS[key]) * FINE
            self.pen = QPointF(
                min(max((now + move).x(), 0), width * FINE), min(max((now + move).y(), 0), height * FINE)
            )
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace):
            self._keep()
            self.pen = self.pen or QPointF(width * FINE / 2, height * FINE / 2)
            self._last = None
            self._stroke(self.pen, key == Qt.Key.Key_Backspace)
        else:
            super().keyPressEvent(event)

    def _place(self, position: QPointF) -> QPointF:
        sheet = self._sheet()
        return (position - sheet.topLeft()) * (self._image.width() / sheet.width())

    def _stroke(self, to: QPointF, rubbing: bool) -> None:
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(Qt.GlobalColor.black if rubbing else Qt.GlobalColor.white, self.brush * FINE * (2 if rubbing else 1))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        start = self._last
        if start is None:
            painter.drawPoint(to)
        else:
            painter.drawLine(start, to)
        painter.end()
        self._last, self._plain = to, False
        self._changed()

    def _blank(self) -> QImage:
        image = QImage(self.shape_of[1] * FINE, self.shape_of[0] * FINE, QImage.Format.Format_Grayscale8)
        image.fill(0)
        return image

    def _keep(self) -> None:
        self._before = [*self._before[-MOST_UNDO:], self._image.copy()]

    def _changed(self) -> None:
        self.update()
        self.drawn.emit()
