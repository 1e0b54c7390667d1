"""Fonts, pens and colours of the diagram, made once per theme from the theme's colours."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmapCache
from PySide6.QtWidgets import QApplication, QGraphicsItem

from core.backend import HostArray
from core.picture import Values
from gui import theme
from gui.diagram.shapes import Box

LEVELS = 24
"""Steps of an edge's width and strength."""
HAIRLINE = 1.4
"""Thinner edges are one pixel wide at any zoom, which is painted several times as fast."""
LEGIBLE = 4.5
"""Writing that is lower than so many pixels of the screen is left out."""
HEAT_LEVELS = 127
KEPT_KB = 65_536
"""Memory for what items have painted: a window of 2560 × 1440 four times. Where it is too little, they paint anew."""
SHARP = 128
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\ufffe\uffff]")
"""What no file with text may hold."""
TEXT = Qt.TextFlag.TextSingleLine
CENTER = Qt.AlignmentFlag.AlignCenter


def forget() -> None:
    """Drop everything that holds a colour or a font; the theme has changed."""
    for made in (font, metrics, measure, edge_pen, pen, color, mixed, _heat_colors):
        made.cache_clear()


@cache
def font(size: float, bold: bool = False) -> QFont:
    """Give the window's font in `size` scene pixels."""
    made = QFont(QApplication.font())
    made.setPixelSize(round(size))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


@cache
def metrics(size: float, bold: bool = False) -> QFontMetricsF:
    """Give the metrics of `font`."""
    return QFontMetricsF(font(size, bold))


@lru_cache(4096)
def measure(text: str, size: float, bold: bool) -> float:
    """Give the width of a text in scene pixels."""
    return metrics(size, bold).horizontalAdvance(text)


@cache
def color(name: str, alpha: int = 255) -> QColor:
    """Give a colour of the theme."""
    return theme.color(name, alpha)


@cache
def mixed(name: str, ground: str, share: float) -> QColor:
    """Give `share` of colour `name` on `ground`, as an opaque colour."""
    over, under = theme.color(name), theme.color(ground)
    parts = (
        round(a * share + b * (1 - share))
        for a, b in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts)


@cache
def pen(name: str, width: float = 1.0, alpha: int = 255) -> QPen:
    """Give a pen in a colour of the theme."""
    return QPen(theme.color(name, alpha), width * theme.scale())


@cache
def edge_pen(level: int, positive: bool, dashed: bool, thickest: float, faint: bool = False) -> QPen:
    """Give the pen of an edge: `level` of `LEVELS` is its size, the sign its colour and, if wished, its dashes.

    Weak edges are mixed with the ground, not transparent: opaque curves are painted seven times as fast.
    """
    share = level / LEVELS
    width = (0.8 + (thickest - 0.8) * share**1.5) * theme.scale()
    name = ("positive" if positive else "negative") if level else "muted"
    strength = (0.25 + 0.67 * share) * (0.35 if faint else 1.0)
    made = QPen(mixed(name, "canvas", strength), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if width < HAIRLINE and not on_paper():
        made.setWidth(1)
        made.setCosmetic(True)
    if dashed and not positive and level:
        made.setDashPattern([max(9.0 / width, 2.0), max(5.0 / width, 1.6)])
    return made


def thinner(pen: QPen, factor: float) -> QPen:
    """Give a pen with a share of the width; hairlines stay as they are."""
    if pen.isCosmetic():
        return pen
    made = QPen(pen)
    made.setWidthF(pen.widthF() * factor)
    if pen.style() == Qt.PenStyle.CustomDashLine:
        made.setDashPattern([part / factor for part in pen.dashPattern()])
    return made


def keep_pixels(item: QGraphicsItem, style: str) -> None:
    """Keep what an item has painted until it asks for an update: a step changes few of them."""
    if style == "step":
        keep(item, True)


def keep(item: QGraphicsItem, on: bool) -> None:
    """Keep what an item has painted, or paint it for every frame: that is faster where the zoom changes."""
    kept = QGraphicsItem.CacheMode.DeviceCoordinateCache if on else QGraphicsItem.CacheMode.NoCache
    if on:
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), KEPT_KB))
    if item.cacheMode() != kept:
        item.setCacheMode(kept)


def sign_name(value: float) -> str:
    """Name the colour of a number: its sign, or loud where it is no number."""
    if not math.isfinite(value):
        return "bad"
    return "negative" if value < 0 else "positive"


def rect(box: Box) -> QRectF:
    """Turn a box into Qt's rectangle."""
    return QRectF(box.x, box.y, box.w, box.h)


def scale_of(painter: QPainter) -> float:
    """Give how many pixels of the screen one of the scene is."""
    view = painter.worldTransform()
    return math.hypot(view.m11(), view.m12()) / _device[-1]


_device = [1.0]
"""Pixels of the paper for each of the scene: more than one while a picture is written, but what is drawn stays."""


@contextmanager
def drawn_at(scale: float) -> Iterator[None]:
    """Draw for paper: as much as at scale 1, and no line is thinner than it is."""
    _device.append(scale)
    try:
        yield
    finally:
        _device.pop()


def on_paper() -> bool:
    """Tell whether a picture is being written."""
    return len(_device) > 1


def picture(painter: QPainter, box: Box, image: QImage) -> None:
    """Draw a small image with sharp pixels, on paper too, where viewers would blur them."""
    if on_paper() and max(image.width(), image.height()) <= SHARP:
        image = image.scaled(8 * image.width(), 8 * image.height())
    painter.drawImage(rect(box), image)


def write_small(painter: QPainter, box: Box, text: str, size: float, name: str) -> None:
    """Write into a box that is small in the scene and large on screen: fonts of fractions of a pixel do not exist."""
    scale = max(12.0 / size, 1.0)
    painter.save()
    painter.translate(*box.center)
    painter.scale(1 / scale, 1 / scale)
    write(painter, Box(-box.w * scale / 2, -box.h * scale / 2, box.w * scale, box.h * scale), text, size * scale, name)
    painter.restore()


def write(
    painter: QPainter,
    box: Box,
    text: str,
    size: float,
    name: str,
    bold: bool = False,
    align: Qt.AlignmentFlag = CENTER,
) -> None:
    """Write one line of text into a box, cut with "…" where it is too long; nothing where nobody could read it."""
    if size * scale_of(painter) < LEGIBLE:
        return
    if on_paper():
        text = _CONTROLS.sub(" ", text)
    if measure(text, size, bold) > box.w + 0.5:
        text = metrics(size, bold).elidedText(text, Qt.TextElideMode.ElideRight, box.w)
    painter.setFont(font(size, bold))
    painter.setPen(color(name))
    painter.drawText(rect(box), int(align | Qt.AlignmentFlag.AlignVCenter) | int(TEXT), text)


def pill(painter: QPainter, box: Box, fill: str, border: QPen | Qt.PenStyle, radius: float = 5.0) -> None:
    """Draw a rounded card."""
    painter.setBrush(color(fill))
    painter.setPen(border)
    painter.drawRoundedRect(rect(box), radius, radius)


def circle(painter: QPainter, x: float, y: float, radius: float) -> None:
    """Draw a circle with the painter's pen and brush."""
    painter.drawEllipse(QPointF(x, y), radius, radius)


def cells(values: Values | None, count: int, side: int, scale: float) -> QImage:
    """Paint one pixel per value, `side` to a row: colour is the sign, strength the size relative to `scale`.

    What is not known yet has the colour of an empty card; NaN and infinity are loud.
    """
    shape = (count // side, side)
    empty = _rgb("raised")
    if values is None:
        return _image(np.broadcast_to(empty, (*shape, 3)))
    array = values.array.reshape(shape)[..., None]
    finite = np.isfinite(array)
    strength = np.clip(np.abs(np.where(finite, array, 0)) / scale, 0, 1)
    full = np.where(array < 0, _rgb("negative"), _rgb("positive"))
    shown = _rgb("card") * (1 - strength) + full * strength
    shown = np.where(finite, shown, _rgb("bad"))
    return _image(np.where(values.known.reshape(shape)[..., None], shown, empty))


def heat(values: HostArray, scale: float) -> QImage:
    """Paint one pixel per number (height, width): blue above 0, orange below, strong from `scale` on."""
    finite = np.isfinite(values)
    level = np.clip(np.where(finite, values, 0) * (HEAT_LEVELS / scale), -HEAT_LEVELS, HEAT_LEVELS)
    at = np.where(finite, np.rint(level).astype(np.int64) + HEAT_LEVELS, 2 * HEAT_LEVELS + 1)
    return _image(_heat_colors()[at])


@cache
def _heat_colors() -> HostArray:
    """Give the colours from strongly negative to strongly positive, and last the one of no number."""
    share = np.linspace(-1, 1, 2 * HEAT_LEVELS + 1)[:, None]
    full = np.where(share < 0, _rgb("negative"), _rgb("positive"))
    colors = _rgb("card") * (1 - np.abs(share)) + full * np.abs(share)
    return np.concatenate([colors, _rgb("bad")[None]]).astype(np.uint8)


def _rgb(name: str) -> HostArray:
    return np.array(color(name).getRgb()[:3], dtype=np.float64)  # type: ignore[index]


def _image(rgb: HostArray) -> QImage:
    data = np.ascontiguousarray(rgb, dtype=np.uint8)
    height, width = data.shape[:2]
    made = QImage(data.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return made.convertToFormat(QImage.Format.Format_RGB32)  # what painting needs, and a copy
