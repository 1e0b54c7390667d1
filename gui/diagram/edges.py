"""All edges between two layers in one item, with their numbers: size and sign as the weights have them."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

from core.backend import HostArray
from core.explanation import Ref
from core.picture import Picture
from gui.diagram import cables, curves, ink, texts
from gui.diagram.marks import COLORS, Mark, Marks
from gui.diagram.shapes import PILL_HEIGHT, Box, Gap, around

DRAW_ALL = 600
"""With more edges in a gap, only the strongest are drawn …"""
STRONGEST = 300
"""… and this is how many."""
FEW, STRONGEST_STEP = 40, 8
"""While stepping, gaps with more edges than `FEW` show the strongest few on a band that stands for all of them: the
present operation is what counts."""
MOST_MARKED, FEW_MARKED = 24, 6
"""Operands that are marked at most, and up to which each has a halo: halos are the dearest strokes."""
SINGLE = 40
"""Up to here single edges can be told apart, and negative ones are dashed."""
CROWDED = 200
"""With more edges in a gap all are thin; their colour alone tells the size."""
BAND_ALPHA = 26
"""How strongly the band behind the strongest edges covers the ground."""
REACH = 6.0
"""Pixels from an edge at which it is still hit."""


class PlainEdges(QGraphicsItem):
    """The edges of a gap without marks. While stepping they are painted once and kept as pixels."""

    def __init__(self, owner: GapItem, style: str) -> None:
        """Draw for `owner`."""
        super().__init__(owner)
        self._owner = owner
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)
        ink.keep_pixels(self, style)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._owner.boundingRect()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        self._owner.paint_edges(painter)


class GapItem(QGraphicsItem):
    """Draws and finds the edges of one gap."""

    def __init__(self, gap: Gap, style: str) -> None:
        """Prepare for `gap`; nothing is drawn before the first `show`."""
        super().__init__()
        self.gap, self.style = gap, style
        self.setZValue(0)
        self._paths: dict[tuple[int, int], QPainterPath] = {}
        self._drawn = np.zeros((0, 2), dtype=np.int64)
        self._pens: list[QPen] = []
        self._marked: dict[tuple[int, int], Mark] = {}
        self._picture: Picture | None = None
        self._aside = False
        self._edges = len(gap.source.units) * len(gap.target.units)
        self._widest = 4.5 if self._edges <= CROWDED else 1.0
        self._weights: HostArray | None = None
        self._largest = 1.0
        self._banded = False
        self._plain = PlainEdges(self, style)

    def boundingRect(self) -> QRectF:  # noqa: D102
        top = min(float(self.gap.source.ys.min()), float(self.gap.target.ys.min())) - 20
        bottom = max(float(self.gap.source.ys.max()), float(self.gap.target.ys.max())) + 20
        plain = QRectF(self.gap.start - 30, top, self.gap.stop - self.gap.start + 60, bottom - top)
        return cables.bounds(self.gap, plain) if self.gap.route else plain

    def present(self, picture: Picture, marks: Marks) -> None:
        """Take over the numbers of `picture` and what is marked."""
        self._picture = picture
        if self.gap.route and not self.gap.weighted:
            return
        weights = picture.weights.get(f"{self.gap.target.layer}.weight") if self.gap.weighted else None
        self._marked = self._chosen(marks.weights(self.gap.target.layer), weights) if self.gap.weighted else {}
        if weights is None:
            self._show_plain()
        else:
            # Where some of very many edges are marked, the others step back.
            aside = self._edges > SINGLE and any(mark != "hover" for mark in self._marked.values())
            if weights is not self._weights or aside != self._aside or not self._pens:
                self._aside = aside
                self._show_weights(weights)
        self._weights = weights

    def _chosen(self, marked: dict[tuple[int, int], Mark], weights: HostArray | None) -> dict[tuple[int, int], Mark]:
        """Of very many operands keep those with the largest weights: more halos than that hide one another."""
        operands = [edge for edge, mark in marked.items() if mark == "operand"]
        if len(operands) <= MOST_MARKED or weights is None:
            return marked
        kept = set(sorted(operands, key=lambda edge: -abs(float(weights[edge])))[:MOST_MARKED])
        return {edge: mark for edge, mark in marked.items() if mark != "operand" or edge in kept}

    def label(self, i: int, j: int) -> str:
        """Write the number on an edge as it stands on screen."""
        return texts.weight(self._picture, self.style, self.gap.target.layer, i, j) if self._picture else ""

    def _show_plain(self) -> None:
        source, target = self.gap.source, self.gap.target
        if self.gap.first is None:
            count = min(len(source.units), len(target.units))
            drawn = np.repeat(np.arange(count)[:, None], 2, axis=1)
        else:
            at = {unit: place for place, unit in enumerate(target.units)}
            ends = [(place, at.get(unit + self.gap.first, -1)) for place, unit in enumerate(source.units)]
            drawn = np.array([end for end in ends if end[1] >= 0], dtype=np.int64).reshape(-1, 2)
        if len(drawn) > SINGLE:
            # One line for each number would hide that they are only handed on.
            self._banded, drawn = True, drawn[:0]
        if len(self._pens) == len(drawn) and np.array_equal(self._drawn, drawn):
            return
        self._plain.update()
        self._drawn = drawn
        self._pens = [ink.pen("muted", 1.0, 150)] * len(drawn)

    def _show_weights(self, weights: HostArray) -> None:
        self._plain.update()
        seen = weights[np.ix_(self.gap.source.units, self.gap.target.units)]
        size = np.abs(seen).ravel()
        size = np.where(np.isfinite(size), size, 0)
        chosen = np.arange(size.size)
        self._banded = self.style == "step" and size.size > FEW
        if self._banded or size.size > DRAW_ALL:
            count = STRONGEST_STEP if self._banded else STRONGEST
            chosen = np.argpartition(size, size.size - count)[-count:]
        chosen = chosen[np.argsort(size[chosen], kind="stable")]
        largest = float(np.max(np.abs(weights), initial=0.0, where=np.isfinite(weights))) or 1.0
        self._largest = largest
        levels = np.ceil(size[chosen] / largest * ink.LEVELS).astype(int).tolist()
        signs = (seen.ravel()[chosen] >= 0).tolist()
        dashed = size.size <= SINGLE
        self._pens = [ink.edge_pen(n, s, dashed, self._widest, self._aside) for n, s in zip(levels, signs, strict=True)]
        self._drawn = np.stack(np.unravel_index(chosen, seen.shape), axis=1)

    def _path(self, a: int, b: int) -> QPainterPath:
        """Give the curve from shown unit `a` to shown unit `b`."""
        path = self._paths.get((a, b))
        if path is None:
            path = self._curve(float(self.gap.source.ys[a]), float(self.gap.target.ys[b]))
            self._paths[a, b] = path
        return path

    def _band(self) -> QPainterPath:
        """Outline where all the edges run."""
        source, target = self.gap.source.ys, self.gap.target.ys
        band = self._curve(float(source.min()), float(target.min()))
        middle, low = (self.gap.leave + self.gap.arrive) / 2, float(target.max())
        band.lineTo(QPointF(self.gap.stop, low))
        band.lineTo(QPointF(self.gap.arrive, low))
        y = float(source.max())
        band.cubicTo(QPointF(middle, low), QPointF(middle, y), QPointF(self.gap.leave, y))
        band.lineTo(QPointF(self.gap.start, y))
        band.closeSubpath()
        return band

    def _curve(self, y0: float, y1: float) -> QPainterPath:
        if self.gap.route:
            return cables.path(self.gap.route)
        leave, arrive = self.gap.leave, self.gap.arrive
        middle = (leave + arrive) / 2
        path = QPainterPath(QPointF(self.gap.start, y0))
        if leave != self.gap.start:
            path.lineTo(QPointF(leave, y0))
        path.cubicTo(QPointF(middle, y0), QPointF(middle, y1), QPointF(arrive, y1))
        if arrive != self.gap.stop:
            path.lineTo(QPointF(self.gap.stop, y1))
        return path

    def _ends(self, edge: tuple[int, int]) -> tuple[float, float] | None:
        y0, y1 = self.gap.source.y_of(edge[0]), self.gap.target.y_of(edge[1])
        return None if y0 is None or y1 is None else (y0, y1)

    def paint_edges(self, painter: QPainter) -> None:
        """Draw all edges as if none were marked."""
        if self.gap.route:
            cables.paint(painter, self.gap)
            return
        if self._banded:
            painter.fillPath(self._band(), ink.color("muted", BAND_ALPHA))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (a, b), pen in zip(self._drawn.tolist(), self._pens, strict=True):
            painter.setPen(pen)
            painter.drawPath(self._path(a, b))

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        for edge, mark in self._marked.items():
            self._paint_marked(painter, edge, mark)
        if self._picture is not None:
            self._paint_pills(painter)

    def _paint_marked(self, painter: QPainter, edge: tuple[int, int], mark: Mark) -> None:
        ends = self._ends(edge)
        if ends is None or self._weights is None:
            return
        path, value = self._curve(*ends), float(self._weights[edge])
        largest = self._largest
        level = int(np.ceil(abs(value) / largest * ink.LEVELS)) if np.isfinite(value / largest) else 0
        pen = QPen(ink.edge_pen(level, value >= 0, len(self._drawn) <= SINGLE, self._widest))
        halo = QPen(
            ink.color(COLORS[mark], 90 if mark == "focus" else 60),
            pen.widthF() + (9 if mark == "focus" else 6),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark != "operand" or len(self._marked) <= FEW_MARKED:
            painter.setPen(halo)
            painter.drawPath(path)
        pen.setColor(ink.color(ink.sign_name(value) if value else "muted"))
        pen.setWidthF(max(pen.widthF(), 1.6))
        painter.setPen(pen)
        painter.drawPath(path)
        if (
            self._picture is not None
            and self._picture.phase in ("forward", "backward")
            and mark in ("focus", "operand")
        ):
            self._paint_arrow(painter, ends, pen, self._picture.phase == "forward")

    def _paint_arrow(self, painter: QPainter, ends: tuple[float, float], pen: QPen, forward: bool) -> None:
        """Show which way numbers flow: a tip at the end they arrive at; edges are level there."""
        tip, y = (self.gap.stop - 3, ends[1]) if forward else (self.gap.start + 3, ends[0])
        back = tip - 11 if forward else tip + 11
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawPolygon([QPointF(tip, y), QPointF(back, y - 6), QPointF(back, y + 6)])

    def _paint_pills(self, painter: QPainter) -> None:
        places = dict(self.gap.pills)
        for edge, mark in self._marked.items():
            if edge not in places and mark != "operand":
                box = self.pill_box(edge)
                if box is not None:
                    places[edge] = box
        for edge, box in places.items():
            self._paint_pill(painter, edge, box)

    def _paint_pill(self, painter: QPainter, edge: tuple[int, int], room: Box) -> None:
        mark = self._marked.get(edge, "")
        text = self.label(*edge)
        box = around(*room.center, max(ink.measure(text, 11, mark == "focus") + 14, 30), PILL_HEIGHT)
        border = ink.pen(COLORS[mark], 1.6) if mark else ink.pen("line")
        value = float(self._weights[edge]) if self._weights is not None else 0.0
        ink.pill(painter, box, "window", border)
        ink.write(painter, box, text, 11, "text" if np.isfinite(value) else "bad", mark == "focus")

    def pill_box(self, edge: tuple[int, int]) -> Box | None:
        """Give the place of the number on an edge, None where its ends are not shown."""
        if edge in self.gap.pills:
            return self.gap.pills[edge]
        ends = self._ends(edge)
        if ends is None:
            return None
        if self.gap.route:
            x, y = cables.middle(self.gap.route)
        else:
            x = self.gap.leave + 0.62 * (self.gap.arrive - self.gap.leave)
            y = ends[0] + (ends[1] - ends[0]) * float(curves.rise(0.62))
        return around(x, y, ink.measure(self.label(*edge), 11, True) + 14, PILL_HEIGHT)

    def weight_at(self, x: float, y: float) -> Ref | None:
        """Give the weight whose number or edge is at a point, within `REACH`; numbers come first."""
        if not self.gap.weighted or not len(self._drawn) or self.gap.route:
            return None
        layer = self.gap.target.layer
        for edge, box in self.gap.pills.items():
            if box.holds(x, y):
                return Ref("weight", layer, edge)
        source, target = self.gap.source, self.gap.target
        ys, ends = source.ys[self._drawn[:, 0]], target.ys[self._drawn[:, 1]]
        if not self.gap.start <= x <= self.gap.stop:
            return None
        bent = min(max(x, self.gap.leave), self.gap.arrive)
        away = curves.distances(bent, y, self.gap.leave, self.gap.arrive, ys, ends)
        nearest = int(np.argmin(away))
        if away[nearest] > REACH:
            return None
        a, b = self._drawn[nearest].tolist()
        return Ref("weight", layer, (source.units[a], target.units[b]))
