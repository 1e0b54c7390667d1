"""Values as coloured cells: strips of units, images and the maps of image layers, with kernels and numbers."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from core import numbers
from core.backend import HostArray
from core.picture import Picture, Values, known
from gui.diagram import ink
from gui.diagram.marks import COLORS, Mark
from gui.diagram.shapes import Box, Column
from gui.diagram.thumbs import Thumbs, paint_state

DIGITS_FROM = 11.0
"""Cells from this many pixels of the screen on have room for their number."""
PIXEL_DIGITS = 30.0
"""The same for a pixel of an image, which is as wide as it is high."""
KERNEL, MOST_KERNELS = 9.0, 8
"""Pixels of one number of a kernel, and how many kernels are drawn beside a map."""
CELL_GAP = 2.0
FINEST = 1200
"""Pixels that the image of a strip is high, at most: its size on screen, and then some."""


class Cells:
    """The images of one layer that is drawn as a strip or a grid; made anew only where values are others."""

    def __init__(self, column: Column) -> None:
        """Start without values."""
        self.column = column
        self.maps: list[QImage] = []
        self.biases = QImage()
        self.made = 0
        self._of: tuple[object, object] = (self, None)

    def take(self, values: Values | None, biases: HostArray | None, scale: float) -> None:
        """Turn values and biases into pixels, where they are others than before."""
        if values is self._of[0] and biases is self._of[1]:
            return
        self._of = values, biases
        self.made += 1
        column = self.column
        _, width, channels = column.tile
        if column.form == "grid":
            self.maps = [
                ink.cells(_channel(values, channel, channels), column.count // channels, width, scale)
                for channel in column.maps
            ]
        else:
            self.maps = [strip_image(values, column.count, scale)]
        if biases is not None and column.form == "strip":
            self.biases = strip_image(known(biases), column.count, _most(biases))

    def paint(self, painter: QPainter) -> None:
        """Draw what was taken."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink.pen("line"))
        body = self.column.body
        if self.column.form == "grid":
            for channel, image in zip(self.column.maps, self.maps, strict=False):
                box = self.column.map_box(channel)
                if box is not None:
                    ink.picture(painter, box, image)
                    painter.drawRect(ink.rect(box.grown(1)))
            return
        if self.maps:
            ink.picture(painter, self._numbers(body), self.maps[0])
            painter.drawRect(ink.rect(body.grown(1)))
        self._paint_lines(painter)
        if self.column.biased and not self.biases.isNull():
            painter.drawImage(QRectF(body.right + 3, body.y, 7, body.h), self.biases)
            ink.write(painter, Box(body.x, body.y - 16, body.w, 12), "a", 10, "muted")
            ink.write(painter, Box(body.right, body.y - 16, 13, 12), "b", 10, "muted")

    def _numbers(self, cell: Box) -> Box:
        """Give the part of a cell, or of all of them, that the value has beside a heat map."""
        return Box(cell.x + self.column.thumb, cell.y, cell.w - self.column.thumb, cell.h)

    def paint_thumbs(self, painter: QPainter, thumbs: Thumbs) -> None:
        """Draw the heat map of each unit at the left of its cell."""
        for unit in range(self.column.count) if self.column.thumb else ():
            cell = self.column.cell(unit)
            thumbs.paint_square(painter, unit, Box(cell.x, cell.y + 0.5, self.column.thumb, cell.h - 1))

    def _paint_lines(self, painter: QPainter) -> None:
        """Tell the cells of a strip apart, where they are high enough for that."""
        cell = self.column.cell(0)
        if cell.h * ink.scale_of(painter) < 5:
            return
        painter.setPen(ink.pen("canvas", min(CELL_GAP, cell.h * 0.2)))
        for unit in range(1, self.column.count):
            y = self.column.body.y + unit * cell.h
            painter.drawLine(QPointF(self.column.body.x, y), QPointF(self.column.body.right, y))

    def paint_digits(self, painter: QPainter, texts: list[str] | None, values: Values | None, exposed: QRectF) -> None:
        """Write numbers into cells that are large enough on screen: `texts` of a strip, else the values themselves."""
        column, scale = self.column, ink.scale_of(painter)
        size = column.cell(column.units[0]).h
        if size * scale < (DIGITS_FROM if column.form == "strip" else PIXEL_DIGITS):
            return
        for unit in self._seen(exposed):
            box, text = self._numbers(column.cell(unit)), texts[unit] if texts else ""
            if not texts and values is not None:
                text = numbers.text(values.at(unit), 2)
            elif values is not None and len(text) > 5 and box.w < 50:
                text = numbers.text(values.at(unit), 2 if abs(values.array[unit]) >= 0.1 else 1)
            # A number in a small cell is as large as the cell allows, however near one looks.
            height = min(10.0, box.h * 0.72) if column.form == "strip" else box.h * 0.3
            ink.write_small(painter, box, text, height, "muted" if text == "?" else "text")

    def _seen(self, exposed: QRectF) -> list[int]:
        """List the units whose cells lie in a part of the scene."""
        column = self.column
        if column.form == "strip":
            size = column.body.h / column.count
            first = max(0, math.floor((exposed.top() - column.body.y) / size))
            last = min(column.count, math.ceil((exposed.bottom() - column.body.y) / size))
            return list(range(first, last))
        height, width, channels = column.tile
        found, size = list[int](), column.pixel
        for channel in column.maps:
            map_ = column.map_box(channel)
            if map_ is not None:
                rows = _span(exposed.top() - map_.y, exposed.bottom() - map_.y, size, height)
                across = _span(exposed.left() - map_.x, exposed.right() - map_.x, size, width)
                found += [(row * width + at) * channels + channel for row in rows for at in across]
        return found

    def paint_states(self, painter: QPainter, states: HostArray | None) -> None:
        """Mark dead and saturated cells of a strip, and maps of which every cell is that."""
        column = self.column
        if states is None:
            return
        if column.form == "strip" and column.cell(0).h * ink.scale_of(painter) >= 5:
            for unit in np.flatnonzero(states).tolist():
                cell = column.cell(unit)
                paint_state(painter, int(states[unit]), cell.x - 1, cell.center[1], min(cell.h * 0.42, 5.5))
        elif column.form == "grid":
            for channel in column.maps:
                own, box = states[channel :: column.tile[2]], column.map_box(channel)
                if box is not None and own[0] and np.all(own == own[0]):
                    paint_state(painter, int(own[0]), box.right - 3, box.y + 3)

    def paint_marks(self, painter: QPainter, marked: list[tuple[int, Mark]]) -> None:
        """Frame the marked cells, and the maps that they belong to."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for unit, mark in marked:
            if self.column.y_of(unit) is None:
                continue
            painter.setPen(ink.pen(COLORS[mark], 2))
            painter.drawRect(ink.rect(self.column.cell(unit)))
            box = self.column.map_box(unit % self.column.tile[2]) if self.column.form == "grid" else None
            if box is not None and self.column.tile[2] > 1:
                painter.setPen(ink.pen(COLORS[mark], 1.2))
                painter.drawRect(ink.rect(box.grown(2)))


def strip_image(values: Values | None, count: int, scale: float) -> QImage:
    """Paint a strip of all units, one pixel each; of more than could be told apart the largest of some neighbours."""
    size = -(-count // FINEST)
    if size > 1 and values is not None:
        starts = np.arange(0, count, size)
        high, low = np.maximum.reduceat(values.array, starts), np.minimum.reduceat(values.array, starts)
        shown = np.logical_and.reduceat(values.known, starts)
        values = Values(np.where(-low > high, low, high), shown)
    return ink.cells(values, -(-count // size), 1, scale)


def _span(low: float, high: float, size: float, count: int) -> range:
    """Give the cells of one side, each `size` long, that lie between two places."""
    return range(max(0, math.floor(low / size)), min(count, math.ceil(high / size)))


def paint_kernels(painter: QPainter, picture: Picture, column: Column, channels: list[int], most: int) -> None:
    """Draw the kernels that make maps, left of each: up to `most`, one for each map that is read, the largest first."""
    weights = picture.weights.get(f"{column.layer}.weight")
    if weights is None or weights.ndim != 4:
        return
    largest = _most(weights)
    for channel in channels:
        box = column.map_box(channel)
        if box is None or channel >= weights.shape[3]:
            continue
        own = weights[..., channel]
        best = np.argsort(-np.abs(own).sum(axis=(0, 1)), kind="stable")[:most]
        _paint_row(painter, box, [own[:, :, k] for k in best], largest)


def _paint_row(painter: QPainter, box: Box, kernels: list[HostArray], largest: float) -> None:
    rows, columns = kernels[0].shape
    size = min(KERNEL, box.h / rows)
    x, y = box.x - 10 - len(kernels) * (columns * size + 4), box.center[1] - rows * size / 2
    ground = Box(x - 4, y - 4, len(kernels) * (columns * size + 4) + 6, rows * size + 8)
    ink.pill(painter, ground, "window", ink.pen("line"), 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink.pen("line"))
    for at, kernel in enumerate(kernels):
        place = QRectF(x + at * (columns * size + 4), y, columns * size, rows * size)
        painter.drawImage(place, ink.cells(known(np.ascontiguousarray(kernel)), kernel.size, columns, largest))
        painter.drawRect(place)


def _channel(values: Values | None, channel: int, channels: int) -> Values | None:
    """Give one channel of an image, whose channels are counted fastest."""
    if values is None or channels == 1:
        return values
    return Values(values.array.ravel()[channel::channels], values.known.ravel()[channel::channels])


def _most(array: HostArray) -> float:
    return float(np.max(np.abs(array), initial=0.0, where=np.isfinite(array))) or 1.0
