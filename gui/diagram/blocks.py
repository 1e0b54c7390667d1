"""The network seen from far: one block for each layer, its name readable at any zoom; arcs pass layers by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QGraphicsItem

from core.explanation import Ref
from gui import theme
from gui.diagram import ink
from gui.diagram.marks import COLORS, Mark, Marks
from gui.diagram.places import depths
from gui.diagram.shapes import Box, Column, Layout, around, united

NAME = 11.0
"""Pixels of the screen that a name is high."""
LEAST, TALLEST = 34.0, 150.0
"""Pixels of the screen that a block is high."""
CLEAR = 3.0
MOST_RISE = 90.0


class BlocksItem(QGraphicsItem):
    """Draws in pixels of the screen, over the place where each layer stands; `share` says how strongly."""

    def __init__(self, layout: Layout) -> None:
        """Prepare for a layout."""
        super().__init__()
        self.layout, self._drawn = layout, {**layout.columns, **layout.folded}
        self.share = 0.0
        self._marks: Mapping[str, Mark] = {}
        self._labels: dict[tuple[object, ...], QImage] = {}
        self._bounds = ink.rect(layout.bounds.grown(2000))
        self._alone = _alone(layout)
        kinds = dict.fromkeys(layer.layer.kind for layer in layout.plan.spec.layers)
        self._shades = {kind: at for at, kind in enumerate(kinds)}
        self._skips = _skips(layout)
        self.setZValue(8)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._bounds

    def present(self, marks: Marks) -> None:
        """Take over which layers are marked, or hold what is."""
        self._marks = {name: mark for name in self.layout.columns if (mark := marks.of(Ref("layer", name)))}

    def boxes(self, view: QTransform) -> dict[str, Box]:
        """Give each layer's block in pixels of the screen; `view` leads there from the scene."""
        found = {}
        scale = view.m11()
        widest = max(max(c.header.w, 2 * c.radius) for c in self._drawn.values()) * scale
        names = max(ink.measure(name, NAME, True) for name in self._drawn) + 14
        least = max(LEAST, min(names, TALLEST)) if widest < names else LEAST
        for name, column in self._drawn.items():
            place = united([column.header, column.body])
            x, y = view.map(QPointF(*place.center)).toTuple()
            width = max(max(column.header.w, 2 * column.radius) * scale, 4.0)
            height = place.h * scale
            if name in self._alone:
                height, y = max(height, least), view.map(QPointF(column.x, self._line(name, column))).y()
            found[name] = around(x, y, width, max(height, 8.0))
        return found

    def _line(self, name: str, column: Column) -> float:
        """Give the height of the line that a layer stands on: what it shows above and below differs by its kind."""
        if name not in self.layout.places:
            return float(column.body.center[1])
        return self.layout.spot(*self.layout.places[name])[1]

    def at(self, point: QPointF, view: QTransform) -> str:
        """Name the layer whose block is at a point of the screen, "" where none is."""
        hits = [name for name, box in self.boxes(view).items() if box.holds(point.x(), point.y(), 1)]
        return hits[0] if hits else ""

    def _words(self, name: str) -> tuple[str, str]:
        if name in self.layout.folded:
            return self._drawn[name].title, self._drawn[name].subtitle.partition("\n")[0]
        return name, self.layout.plan.spec[name].layer.caption()

    def _shade(self, name: str) -> int:
        """Give the number of a layer's colour; folded groups have one of their own."""
        if name in self.layout.folded:
            return len(self._shades)
        return self._shades[self.layout.plan.spec[name].layer.kind]

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        if self.share <= 0:
            return
        view = painter.worldTransform()
        boxes = self.boxes(view)
        painter.save()
        painter.resetTransform()
        painter.setOpacity(self.share)
        self._paint_lines(painter, boxes)
        ends: dict[float, float] = {}
        for name, box in boxes.items():
            self._paint_block(painter, name, box, ends)
        painter.restore()

    def _paint_lines(self, painter: QPainter, boxes: dict[str, Box]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink.pen("muted", 1.2, 190))
        for gap in self.layout.gaps:
            source, target = boxes[gap.source.layer], boxes[gap.target.layer]
            span = self._skips.get((gap.source.layer, gap.target.layer), 0)
            if not span:
                painter.drawLine(QPointF(source.right, source.center[1]), QPointF(target.x, target.center[1]))
                continue
            rise = min(10.0 + 7.0 * span, MOST_RISE)
            top = min(source.y, target.y) - rise
            path = QPainterPath(QPointF(source.center[0], source.y))
            path.cubicTo(
                QPointF(source.center[0], top), QPointF(target.center[0], top), QPointF(target.center[0], target.y)
            )
            painter.drawPath(path)

    def _paint_block(self, painter: QPainter, name: str, box: Box, ends: dict[float, float]) -> None:
        mark, shade = self._marks.get(name, ""), self._shade(name)
        ground = theme.class_color(shade)
        ground.setAlpha(46)
        clear = min(CLEAR, box.w * 0.15)
        inner = Box(box.x + clear, box.y, box.w - 2 * clear, box.h)
        ink.pill(painter, inner, "card", ink.pen(COLORS[mark], 2) if mark else ink.pen("line"), min(5.0, box.w / 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(ink.rect(inner), min(5.0, box.w / 4), min(5.0, box.w / 4))
        title, caption = self._words(name)
        if ink.measure(title, NAME, True) + 8 <= inner.w:
            two = box.h >= 30 and ink.measure(caption, 10, False) + 8 <= inner.w
            x, y = inner.center
            ink.write(painter, around(x, y - (7 if two else 0), inner.w, 14), title, NAME, "text", True)
            if two:
                ink.write(painter, around(x, y + 8, inner.w, 13), caption, 10, "muted")
        else:
            self._paint_upright(painter, title, inner, ends)

    def _paint_upright(self, painter: QPainter, title: str, box: Box, ends: dict[float, float]) -> None:
        """Write a name from below upwards; where blocks stand closer than lines of text, every second one has it."""
        x, y = box.center
        last = ends.get(round(y), -1e9)
        if x - last < NAME - 2:
            return
        ends[round(y)] = x
        bold = box.w >= NAME + 2
        image = self._label(title, NAME if bold else NAME - 1, bold, round(box.h - 4), painter)
        ratio = image.devicePixelRatio()
        painter.drawImage(QPointF(x - image.width() / ratio / 2, y - image.height() / ratio / 2), image)

    def _label(self, title: str, size: float, bold: bool, room: int, painter: QPainter) -> QImage:
        """Give a name written upwards, once for each: turned letters are painted a hundred times as slowly."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        key = title, size, room, ratio, theme.current().name
        if key not in self._labels:
            image = QImage(round(room * ratio), round(14 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            writer = QPainter(image)
            ink.write(writer, Box(0, 0, room, 14), title, size, "text", bold)
            writer.end()
            self._labels[key] = image.transformed(QTransform().rotate(-90))
        return self._labels[key]


def _alone(layout: Layout) -> set[str]:
    """Name the layers that have their place along the network for themselves, so that their blocks may grow."""
    at = depths(layout.plan.spec)
    counts: dict[int, int] = {}
    for depth in at.values():
        counts[depth] = counts.get(depth, 0) + 1
    return {name for name, depth in at.items() if counts[depth] == 1}


def _skips(layout: Layout) -> dict[tuple[str, str], int]:
    """Give the connections that pass by other layers, and how many they pass."""
    at = depths(layout.plan.spec)
    ends = [(gap.source.layer, gap.target.layer) for gap in layout.gaps if not gap.bundle]
    spans = {(source, target): at[target] - at[source] - 1 for source, target in ends}
    return {ends: span for ends, span in spans.items() if span > 0}
