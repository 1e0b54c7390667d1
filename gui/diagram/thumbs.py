"""Heat maps in neurons: what each answers to the two inputs; and the symbols of dead and saturated ones."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QTransform

from core.backend import HostArray
from core.living import DEAD
from gui.diagram import ink
from gui.diagram.shapes import Box


class Thumbs:
    """The heat maps of a layer's shown units, made when there are other answers."""

    def __init__(self) -> None:
        """Start without any."""
        self.made = 0
        self._answers: HostArray | None = None
        self._units: tuple[int, ...] = ()
        self._images: dict[int, QImage] = {}
        self._discs: dict[int, QImage] = {}

    def take(self, answers: HostArray | None, units: tuple[int, ...], bounded: bool) -> None:
        """Turn answers (points, points, units) into images, the second input upwards; None takes them away."""
        if answers is self._answers and units == self._units:
            return
        self._answers, self._units, self._images, self._discs = answers, units, {}, {}
        self.made += 1
        if answers is None:
            return
        shown = answers[::-1, :, list(units)].transpose(2, 0, 1)
        count, points, _ = shown.shape
        scale = 1.0 if bounded else max(float(np.max(np.abs(shown), initial=0.0, where=np.isfinite(shown))), 1e-9)
        whole = ink.heat(shown.reshape(count * points, points), scale)
        self._images = {unit: whole.copy(0, at * points, points, points) for at, unit in enumerate(units)}

    def paint(self, painter: QPainter, unit: int, x: float, y: float, radius: float) -> bool:
        """Fill a circle with the map of a unit; tell whether there is one."""
        image = self._images.get(unit)
        if image is None:
            return False
        if ink.on_paper():
            _paint_disc(painter, image, x, y, radius)
            return True
        # Smoothing and cutting out take most of the time, and a map is drawn several times before there is another.
        view = painter.deviceTransform()
        pixels = 2 * math.ceil(radius * math.hypot(view.m11(), view.m12()))
        if (disc := self._discs.get(unit)) is None or disc.width() != pixels:
            disc = self._discs[unit] = _disc(image, pixels)
        painter.drawImage(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), disc)
        return True

    def paint_square(self, painter: QPainter, unit: int, box: Box) -> None:
        """Draw the map of a unit into a box, where there is one."""
        image = self._images.get(unit)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(ink.rect(box), image)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def _disc(image: QImage, pixels: int) -> QImage:
    """Give the map as a disc of so many pixels, clear around it."""
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    made = image.scaled(pixels, pixels, keep, smooth).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, _mask(pixels))
    painter.end()
    return made


@lru_cache(maxsize=16)
def _mask(pixels: int) -> QImage:
    """Give a full disc to cut others out with: that is several times faster than filling a circle with a map."""
    made = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    ink.circle(painter, pixels / 2, pixels / 2, pixels / 2)
    painter.end()
    return made


def _paint_disc(painter: QPainter, image: QImage, x: float, y: float, radius: float) -> None:
    brush = QBrush(image)
    size = 2 * radius / image.width()
    brush.setTransform(QTransform(size, 0, 0, size, x - radius, y - radius))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    ink.circle(painter, x, y, radius)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def paint_state(painter: QPainter, state: int, x: float, y: float, radius: float = 7.0) -> None:
    """Draw the symbol of a dead unit, a circle crossed out, or of a saturated one, a curve flat at both ends."""
    shade = "bad" if state == DEAD else "warning"
    painter.setBrush(ink.color("canvas"))
    painter.setPen(QPen(ink.color(shade), 1.4))
    ink.circle(painter, x, y, radius)
    r = radius * 0.62
    if state == DEAD:
        painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))
        return
    points = [(-r, r * 0.7), (-r * 0.3, r * 0.7), (r * 0.3, -r * 0.7), (r, -r * 0.7)]
    painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in points])
