"""The loss over two weights as a picture from above, with the path that was taken."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.scaling import px
from gui.tokens import TINY

LEFT, BOTTOM, TOP, RIGHT = 44, 34, 18, 10
LEVELS = 9


class Surface(QWidget):
    """Blue where the loss is low, by rank; dots are the weights so far, the last one those after the update."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("proof.surface")
        self.setAccessibleName(tr("Loss over two weights"))
        self.setMinimumHeight(200)
        self.setMaximumHeight(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.xs: HostArray = np.empty(0)
        self.ys: HostArray = np.empty(0)
        self.losses: HostArray = np.empty((0, 0))
        self.path: list[tuple[float, float]] = []
        self._names = ("", "")
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, 260)

    def begin(self, names: tuple[str, str]) -> None:
        """Say over which weights the next picture will be."""
        if names != self._names:
            self._names, self.losses = names, np.empty((0, 0))
        self.update()

    def show_loss(
        self, xs: HostArray, ys: HostArray, losses: HostArray, path: list[tuple[float, float]], names: tuple[str, str]
    ) -> None:
        """Draw losses (x, y) over ascending xs and ys."""
        self.xs, self.ys, self.losses, self.path, self._names = xs, ys, losses, path, names
        finite = losses[np.isfinite(losses)]
        words = (
            tr("from {min} to {max}", min=numbers.text(finite.min()), max=numbers.text(finite.max()))
            if len(finite)
            else tr("not finite")
        )
        self.setAccessibleDescription(
            tr(
                "Loss over {names} and {names2}, {words}; {n_path} places of the path",
                names=names[0],
                names2=names[1],
                words=words,
                n_path=len(path),
            )
        )
        self.setToolTip(
            tr("Loss over {names} (across) and {names2} (up), {words}.", names=names[0], names2=names[1], words=words)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(
            px(LEFT), px(TOP), max(10, self.width() - px(LEFT) - RIGHT), max(10, self.height() - px(TOP) - px(BOTTOM))
        )
        painter.setFont(theme.ui_font(TINY))
        painter.setPen(theme.color("muted"))
        if not self.losses.size:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tr("Trying both weights …"))
            return
        painter.drawImage(box, self._image())
        self._paint_path(painter, box)
        self._paint_axes(painter, box)

    def _image(self) -> QImage:
        """Colour by the rank of the loss, so that a narrow valley can be seen as well as a cliff."""
        losses = np.where(np.isfinite(self.losses), self.losses, np.inf)
        levels = np.unique(np.quantile(losses[np.isfinite(losses)], np.linspace(0, 1, LEVELS + 1))[1:-1])
        share = np.searchsorted(levels, losses) / max(1, len(levels))
        low, high = (_rgb(name) for name in ("positive", "canvas"))
        colors = low + (high - low) * share[..., None] ** 0.7
        pixels = np.ascontiguousarray(colors.transpose(1, 0, 2)[::-1].round().astype(np.uint8))
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        return image.copy()

    def _paint_path(self, painter: QPainter, box: QRectF) -> None:
        places = [self._place(box, x, y) for x, y in self.path]
        painter.setClipRect(box)
        painter.setPen(QPen(theme.color("text"), 1))
        painter.drawPolyline(QPolygonF(places))
        for number, place in enumerate(places):
            last = number == len(places) - 1
            color = theme.color("good" if last else "warning")
            painter.setPen(QPen(QColor(theme.color("canvas")), 1))
            painter.setBrush(color)
            painter.drawEllipse(place, 4.5 if last or not number else 3, 4.5 if last or not number else 3)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_axes(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(theme.color("line"))
        painter.drawRect(box)
        painter.setPen(theme.color("muted"))
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        for share, values in ((0.0, (self.xs[0], self.ys[0])), (1.0, (self.xs[-1], self.ys[-1]))):
            x, y = box.left() + share * box.width(), box.bottom() - share * box.height()
            across = QRectF(x - (px(60) if share else 0), box.bottom() + 2, px(60), px(14))
            painter.drawText(across, int(right if share else left), numbers.text(float(values[0]), 3))
            up = QRectF(0, y - (0 if share else px(14)), px(LEFT) - 4, px(14))
            painter.drawText(up, int(right), numbers.text(float(values[1]), 3))
        painter.drawText(
            QRectF(box.left(), box.bottom() + px(16), box.width(), px(14)),
            int(Qt.AlignmentFlag.AlignHCenter),
            tr(
                "{names} across, {names2} up · green: after the update",
                names=self._names[0],
                names2=self._names[1],
            ),
        )
        painter.drawText(QRectF(box.left(), 0, box.width(), px(TOP) - 2), int(left), tr("Loss: blue is low"))

    def _place(self, box: QRectF, x: float, y: float) -> QPointF:
        across = (x - self.xs[0]) / (self.xs[-1] - self.xs[0])
        up = (y - self.ys[0]) / (self.ys[-1] - self.ys[0])
        return QPointF(box.left() + float(across) * box.width(), box.bottom() - float(up) * box.height())


def _rgb(name: str) -> HostArray:
    color = theme.color(name)
    return np.array([color.red(), color.green(), color.blue()])
