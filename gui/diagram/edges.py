"""All edges between two layers in one item, with their numbers: size and sign as the weights have them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

from core import numbers
from core.backend import HostArray
from core.explanation import Ref
from core.picture import Picture
from gui.diagram import cables, curves, edge_choice, ink, texts
from gui.diagram.detail import NEAR
from gui.diagram.edge_choice import SINGLE
from gui.diagram.marks import COLORS, Mark, Marks
from gui.diagram.shapes import PILL_HEIGHT, Box, Gap, around

MOST_MARKED, FEW_MARKED = 24, 6
"""Operands that are marked at most, and up to which each has a halo: halos are the dearest strokes."""
CROWDED = 200
"""With more edges in a gap all are thin; their colour alone tells the size."""
BAND_ALPHA, FAINT_BAND = 26, 7
"""How strongly the band covers the ground: where it stands for all edges, and behind the strongest of them."""
MOST_NUMBERS = 32
"""Numbers on the edges of a gap that are written at once near by; the strongest."""
WIDE_PEN = 8.0
MOST_KEPT = 3000
"""Curves that are kept for when an edge is drawn again."""
REACH = 6.0
"""Pixels from an edge at which it is still hit."""


class PlainEdges(QGraphicsItem):
    """The edges of a gap without marks. While stepping they are painted once and kept as pixels."""

    def __init__(self, owner: GapItem, style: str) -> None:
        """Draw for `owner`."""
        super().__init__(owner)
        self._owner = owner
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)
        ink.keep_pixels(self, style)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._owner.boundingRect()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        self._owner.paint_edges(painter, option.exposedRect)


class GapItem(QGraphicsItem):
    """Draws and finds the edges of one gap."""

    def __init__(self, gap: Gap, style: str) -> None:
        """Prepare for `gap`; nothing is drawn before the first `show`."""
        super().__init__()
        self.gap, self.style = gap, style
        self.setZValue(0)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._paths: dict[tuple[int, int], QPainterPath] = {}
        self._curves: list[QPainterPath] = []
        self._edges = edge_choice.NONE
        self._pens: list[QPen] = []
        self._thin: tuple[float, list[QPen], list[QPen]] = 0.0, [], []
        self._marked: dict[tuple[int, int], Mark] = {}
        self._picture: Picture | None = None
        self._aside = False
        self._crowd = len(gap.source.units) * len(gap.target.units)
        self._widest = 4.5 if self._crowd <= CROWDED else 1.0
        self._weights: HostArray | None = None
        self._shown: HostArray | None = None
        self._known = False
        self._largest = 1.0
        self._plain = PlainEdges(self, style)

    def boundingRect(self) -> QRectF:  # noqa: D102
        top = min(float(self.gap.source.ys.min()), float(self.gap.target.ys.min())) - 20
        bottom = max(float(self.gap.source.ys.max()), float(self.gap.target.ys.max())) + 20
        plain = QRectF(self.gap.start - 30, top, self.gap.stop - self.gap.start + 60, bottom - top)
        return cables.bounds(self.gap, plain) if self.gap.route else plain

    def present(self, picture: Picture, marks: Marks, written: bool = True) -> None:
        """Take over the numbers of `picture` and what is marked; `written`: numbers are to be written anew as well."""
        if written or self._picture is None:
            self._picture = picture
            self.update()
        if self.gap.route and not self.gap.weighted:
            return
        layer = self.gap.target.layer
        weights = picture.weights.get(f"{layer}.weight")
        self._marked = self._chosen(marks.weights(layer), weights) if self.gap.weighted else {}
        # Where some of very many edges are marked, the others step back.
        aside = self._crowd > SINGLE and any(mark != "hover" for mark in self._marked.values())
        if weights is not self._shown or aside != self._aside or not self._known:
            self._aside, self._shown, self._known = aside, weights, True
            self._show(self._chosen_edges(weights))
        self._weights = weights if self.gap.weighted else None

    def _chosen_edges(self, weights: HostArray | None) -> edge_choice.Edges:
        if self.gap.weighted and weights is not None:
            return edge_choice.weighted(self.gap, weights, self.style)
        if self.gap.kernels:
            return edge_choice.between_maps(self.gap, weights)
        return edge_choice.plain(self.gap)

    def _chosen(self, marked: dict[tuple[int, int], Mark], weights: HostArray | None) -> dict[tuple[int, int], Mark]:
        """Of very many operands keep those with the largest weights: more halos than that hide one another."""
        operands = [edge for edge, mark in marked.items() if mark == "operand"]
        if len(operands) <= MOST_MARKED or weights is None:
            return marked
        kept = set(sorted(operands, key=lambda edge: -abs(float(weights[edge])))[:MOST_MARKED])
        return {edge: mark for edge, mark in marked.items() if mark != "operand" or edge in kept}

    @property
    def drawn(self) -> edge_choice.Edges:
        """What is drawn."""
        return self._edges

    def label(self, i: int, j: int) -> str:
        """Write the number on an edge as it stands on screen."""
        return texts.weight(self._picture, self.style, self.gap.target.layer, i, j) if self._picture else ""

    def _show(self, edges: edge_choice.Edges) -> None:
        """Take over which edges are drawn, and how strong they are; paint anew where that shows."""
        before = self._curves, self._pens, self._edges.banded
        if not np.array_equal(edges.ends, self._edges.ends) or edges.maps != self._edges.maps:
            self._curves = self._paths_of(edges)
        self._edges, self._largest = edges, edges.largest
        self._pens = self._pens_of(edges)
        if before[0] is not self._curves or before[1] != self._pens or before[2] != edges.banded:
            self._plain.update()

    def _pens_of(self, edges: edge_choice.Edges) -> list[QPen]:
        if edges.values is None:
            faint = 110 if edges.maps else 150
            return [ink.pen("muted", 1.0, faint)] * len(edges.ends)
        shares = np.abs(np.where(np.isfinite(edges.values), edges.values, 0)) / edges.largest
        levels = np.minimum(np.ceil(shares * ink.LEVELS), ink.LEVELS).astype(int).tolist()
        signs = (edges.values >= 0).tolist()
        widest = 2.0 if edges.maps else self._widest
        return [ink.edge_pen(n, s, edges.dashed, widest, self._aside) for n, s in zip(levels, signs, strict=True)]

    def keep_pixels(self, keep: bool) -> None:
        """Keep what is painted, numbers only where there are any: an empty picture would cost more than nothing."""
        ink.keep(self._plain, keep)
        ink.keep(self, keep and bool(self.gap.pills))

    def _paths_of(self, edges: edge_choice.Edges) -> list[QPainterPath]:
        """Give the curves, those that there are already once more: while training only some are others."""
        found = []
        for (a, b), (y0, y1) in zip(edges.ends.tolist(), edges.ys.tolist(), strict=True):
            path = self._paths.get((a, b))
            if path is None:
                if len(self._paths) > MOST_KEPT:
                    self._paths.clear()
                path = self._paths[a, b] = self._curve(y0, y1)
            found.append(path)
        return found

    def _band(self) -> QPainterPath:
        """Outline where all the edges run."""
        source, target = self.gap.source.ys, self.gap.landing
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

    def paint_edges(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw all edges that are in sight as if none were marked."""
        if self.gap.route:
            cables.paint(painter, self.gap)
            return
        if self._edges.banded:
            painter.fillPath(self._band(), ink.color("muted", BAND_ALPHA if self._edges.values is None else FAINT_BAND))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ys, pens = self._edges.ys, self._pens_at(ink.scale_of(painter))
        seen = (ys.max(axis=1) > exposed.top() - WIDE_PEN) & (ys.min(axis=1) < exposed.bottom() + WIDE_PEN)
        for at in np.flatnonzero(seen).tolist():
            painter.setPen(pens[at])
            painter.drawPath(self._curves[at])

    def _pens_at(self, scale: float) -> list[QPen]:
        """Give the pens for a zoom: near by edges become wider no more, so that what they cross stays in sight."""
        hairlines = self._widest < ink.HAIRLINE and not self._edges.maps
        if scale <= NEAR or hairlines or ink.on_paper():
            return self._pens
        if self._thin[0] != scale or self._thin[1] is not self._pens:
            self._thin = scale, self._pens, [ink.thinner(pen, NEAR / scale) for pen in self._pens]
        return self._thin[2]

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        for edge, mark in self._marked.items():
            self._paint_marked(painter, edge, mark)
        if self._picture is not None:
            self._paint_pills(painter, option.exposedRect)

    def _paint_marked(self, painter: QPainter, edge: tuple[int, int], mark: Mark) -> None:
        ends = self._ends(edge)
        if ends is None or self._weights is None:
            return
        path, value = self._curve(*ends), float(self._weights[edge])
        largest = self._largest
        level = min(math.ceil(abs(value) / largest * ink.LEVELS), ink.LEVELS) if np.isfinite(value / largest) else 0
        pen = QPen(ink.edge_pen(level, value >= 0, self._edges.dashed, self._widest))
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

    def _paint_pills(self, painter: QPainter, exposed: QRectF) -> None:
        places = dict(self.gap.pills)
        for edge, mark in self._marked.items():
            if edge not in places and mark != "operand":
                box = self.pill_box(edge)
                if box is not None:
                    places[edge] = box
        for edge, box in places.items():
            self._paint_pill(painter, edge, box)
        if not self.gap.pills and ink.scale_of(painter) >= NEAR and self.gap.weighted and not self.gap.route:
            self._paint_numbers(painter, exposed, set(places))

    def _paint_numbers(self, painter: QPainter, exposed: QRectF, but: set[tuple[int, int]]) -> None:
        """Write small numbers on the drawn edges that are in sight, where there are not too many to tell apart."""
        ends, ys, values = self._edges.ends.tolist(), self._edges.ys, self._edges.values
        if values is None or self._edges.maps:
            return
        size, taken = 11.0 / ink.scale_of(painter) * 1.2, list[tuple[float, float, float]]()
        seen = (ys.max(axis=1) > exposed.top()) & (ys.min(axis=1) < exposed.bottom())
        for at in np.flatnonzero(seen)[::-1][:MOST_NUMBERS].tolist():
            i, j = ends[at]
            if (i, j) in but:
                continue
            # Edges into one unit come from everywhere, so their numbers stand at different distances.
            share = 0.3 + 0.4 * ((i * 0.618034 + j * 0.381966) % 1.0)
            x = self.gap.leave + share * (self.gap.arrive - self.gap.leave)
            y = ys[at, 0] + (ys[at, 1] - ys[at, 0]) * float(curves.rise(share))
            if exposed.contains(x, float(y)):
                text = numbers.text(float(values[at]), 3)
                box = around(x, float(y), ink.measure(text, 12, False) * size / 12 + size * 0.6, size * 1.35)
                if any(abs(box.y - top) < box.h and abs(x - at) < (box.w + wide) / 2 for at, top, wide in taken):
                    continue
                taken.append((x, box.y, box.w))
                ink.pill(painter, box, "canvas", Qt.PenStyle.NoPen, size * 0.3)
                ink.write_small(painter, box, text, size, "text")

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
        if not self.gap.weighted or not len(self._edges.ends) or self.gap.route:
            return None
        layer = self.gap.target.layer
        for edge, box in self.gap.pills.items():
            if box.holds(x, y):
                return Ref("weight", layer, edge)
        ys = self._edges.ys
        if not self.gap.start <= x <= self.gap.stop:
            return None
        bent = min(max(x, self.gap.leave), self.gap.arrive)
        away = curves.distances(bent, y, self.gap.leave, self.gap.arrive, ys[:, 0], ys[:, 1])
        nearest = int(np.argmin(away))
        if away[nearest] > REACH:
            return None
        i, j = self._edges.ends[nearest].tolist()
        return Ref("weight", layer, (i, j))
