"""Numbers of an image as pixels: as the network sees them, or how much each one moves the answer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, colors, export, look


class PixelPlot(base.Plot):
    """A picture with sharp pixels; `signed` ones are blue above 0 and orange below."""

    def __init__(self, name: str, title: str, about: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        self.about = about
        super().__init__(name, title, tr("There is no picture yet."), parent)
        self.pixels: HostArray = np.empty((0, 0))
        self.signed = False
        self._place = QRectF()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(150, 172)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(110, 132)

    def show_pixels(self, pixels: HostArray, signed: bool = False) -> None:
        """Draw (height, width) or (height, width, channels) numbers."""
        self.pixels, self.signed = np.asarray(pixels), signed
        height, width = self.pixels.shape[:2]
        self.filled(
            tr(
                "{height} by {width} pixels, {min} to {max}",
                height=height,
                width=width,
                min=numbers.text(self.pixels.min()),
                max=numbers.text(self.pixels.max()),
            )
        )

    def table(self) -> export.Table:  # noqa: D102
        flat = self.pixels if self.pixels.ndim == 2 else self.pixels.reshape(len(self.pixels), -1)
        return tuple(tr("column {n2}", n2=n + 1) for n in range(flat.shape[1])), tuple(flat.T.tolist())

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        height, width = self.pixels.shape[:2]
        inner = area.adjusted(4, 4, -4, -4)
        side = max(min(inner.width() / width, inner.height() / height), 0.5)
        self._place = QRectF(0, 0, side * width, side * height)
        self._place.moveCenter(inner.center())
        painter.drawImage(self._place, colors.image(self._colors()))

    def _colors(self) -> HostArray:
        values = self.pixels.astype(np.float32)
        if self.signed:
            flat = values if values.ndim == 2 else values.sum(axis=2)
            return colors.signed(flat, float(np.abs(flat).max()), theme.color("canvas"))
        low, high = float(values.min()), float(values.max())
        shares = (values - low) / ((high - low) or 1.0)
        if shares.ndim == 3 and shares.shape[2] == 3:
            return shares * 255
        grey = shares if shares.ndim == 2 else shares.mean(axis=2)
        dark, light = colors.rgb(theme.color("canvas")), colors.rgb(theme.color("text"))
        result: HostArray = dark + grey[..., None] * (light - dark)
        return result

    def tip(self, position: QPoint) -> str:  # noqa: D102
        height, width = self.pixels.shape[:2]
        if not self._place.contains(position):
            return self.about
        column = int((position.x() - self._place.left()) / self._place.width() * width)
        row = int((position.y() - self._place.top()) / self._place.height() * height)
        value = self.pixels[min(row, height - 1), min(column, width - 1)]
        words = ", ".join(numbers.full(float(v)) for v in np.atleast_1d(value))
        return tr("row {row}, column {column}: {words}", row=row + 1, column=column + 1, words=words)
