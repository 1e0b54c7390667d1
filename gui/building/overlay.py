"""What building draws over the diagram: connections between the boxes, ports, grips, and what is being dragged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem

from core.backend import HostArray
from gui.building import wires
from gui.diagram import ink
from gui.diagram.detail import shows_blocks
from gui.diagram.shapes import Box, Layout, around

HUGE = 50_000.0


@dataclass
class Shown:
    """What is to be drawn besides the connections.

    Attributes:
        hover: the layer whose ports and grip are shown.  sizable: whether it has a grip.
        chosen: the selected connection.  hot: the one under the cursor, or that would take what is carried.
        line: a connection on its way, from a port to a point.  ends: whether all ports are shown that it could end at.
        target: the layer that would take what is dragged.  refused: that it would not.
        ghost: the name of a layer that is carried, at `ghost_at`.
    """

    hover: str = ""
    sizable: bool = False
    chosen: tuple[str, str] | None = None
    hot: tuple[str, str] | None = None
    line: tuple[tuple[float, float], tuple[float, float]] | None = None
    hidden: tuple[str, str] | None = None
    ends: str = ""
    target: str = ""
    refused: bool = False
    ghost: str = ""
    ghost_at: tuple[float, float] = (0.0, 0.0)


class Overlay(QGraphicsItem):
    """Asks for the layout when it paints, so it is never older than the diagram."""

    def __init__(self, layout_of: Any, shown: Shown) -> None:
        """Draw over what `layout_of` gives; None: nothing."""
        super().__init__()
        self._layout_of, self._shown = layout_of, shown
        self.setZValue(2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return QRectF(-HUGE, -HUGE, 2 * HUGE, 2 * HUGE)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        layout: Layout | None = self._layout_of()
        if layout is None or shows_blocks(painter.worldTransform().m11()):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ends, way in wires.ways(layout).items():
            if ends != self._shown.hidden and (way.drawn or ends in (self._shown.hot, self._shown.chosen)):
                painter.setPen(_connection_pen(self._shown, ends))
                painter.drawPolyline([QPointF(x, y) for x, y in way.points.tolist()])


class Front(Overlay):
    """The part that lies over the boxes."""

    def __init__(self, layout_of: Any, shown: Shown) -> None:
        """Draw over what `layout_of` gives."""
        super().__init__(layout_of, shown)
        self.setZValue(12)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        layout: Layout | None = self._layout_of()
        shown = self._shown
        if layout is None:
            return
        self._paint_target(painter, layout)
        if shown.line is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink.pen("bad" if shown.refused else "accent", 2.4))
            painter.drawPath(_path(wires.dragged_controls(*shown.line)))
        near = not shows_blocks(painter.worldTransform().m11())
        if near:
            self._paint_ports(painter, layout)
        if near and shown.hover in layout.columns and shown.sizable and not shown.line and not shown.ghost:
            _paint_grip(painter, wires.grip(layout.columns[shown.hover]))
        if shown.ghost:
            _paint_ghost(painter, shown)

    def _paint_target(self, painter: QPainter, layout: Layout) -> None:
        column = layout.columns.get(self._shown.target)
        if column is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink.pen("bad" if self._shown.refused else "accent", 2.4))
            painter.drawRoundedRect(ink.rect(column.header.grown(3)), 10, 10)

    def _paint_ports(self, painter: QPainter, layout: Layout) -> None:
        shown, spec = self._shown, layout.plan.spec
        for name, column in layout.columns.items():
            if (name == shown.hover or shown.ends == "in") and spec[name].inputs:
                _paint_port(painter, wires.in_port(column), name == shown.target)
            if (name == shown.hover or shown.ends == "out") and spec.consumers(name):
                _paint_port(painter, wires.out_port(column), name == shown.target)


def _connection_pen(shown: Shown, ends: tuple[str, str]) -> Any:
    if ends == shown.hot and shown.refused:
        return ink.pen("bad", 3)
    if ends in (shown.hot, shown.chosen):
        return ink.pen("accent", 3 if ends == shown.chosen else 2.4)
    return ink.pen("muted", 1.3, 130)


def _path(points: HostArray) -> QPainterPath:
    start, one, other, end = (QPointF(x, y) for x, y in points.tolist())
    path = QPainterPath(start)
    path.cubicTo(one, other, end)
    return path


def _paint_port(painter: QPainter, at: tuple[float, float], filled: bool) -> None:
    painter.setBrush(ink.color("accent" if filled else "canvas"))
    painter.setPen(ink.pen("accent", 1.8))
    ink.circle(painter, *at, wires.PORT)


def _paint_grip(painter: QPainter, box: Box) -> None:
    ink.pill(painter, box, "raised", ink.pen("accent", 1.2), 4)
    painter.setPen(ink.pen("text", 1.1))
    x, y = box.center
    for dx in (-6, 0, 6):
        painter.drawLine(QPointF(x + dx, y - 2), QPointF(x + dx, y + 2))


def _paint_ghost(painter: QPainter, shown: Shown) -> None:
    at = painter.worldTransform().map(QPointF(*shown.ghost_at))
    box = around(at.x(), at.y(), max(ink.measure(shown.ghost, 12, True) + 32, 104), 34)
    painter.save()
    painter.resetTransform()  # as large on screen at any zoom
    painter.setOpacity(0.9)
    ink.pill(painter, box, "raised", ink.pen("bad" if shown.refused else "accent", 1.6), 8)
    ink.write(painter, box, shown.ghost, 12, "text", True)
    painter.restore()
