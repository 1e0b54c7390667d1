"""Dragging layers: they follow the hand with their edges, snap to the middles of others, or go into a connection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from core.errors import UserError
from core.graph_edits import moved_onto
from core.language import tr
from gui.diagram import cables, ink
from gui.diagram.curves import rise
from gui.diagram.places import Place
from gui.diagram.shapes import Box, Gap, Layout, Stretch, around, united

if TYPE_CHECKING:
    from gui.diagram.view import DiagramView

SNAP = 7.0
"""Pixels on screen from which a layer snaps to the middle of another."""
REACH = 10.0
"""Pixels around a connection in which a layer is dropped into it."""
STEP = 10.0
"""Pixels that an arrow key moves layers by."""
SLOW = 0.1
"""Seconds of laying out anew from which a layer in the hand is shown as an outline only."""


@dataclass(frozen=True)
class Snapped:
    """A place with the middles that it has snapped to: x and y, None where it did not."""

    place: Place
    x: float | None = None
    y: float | None = None


def snapped(place: Place, others: Sequence[Place], reach: Place) -> Snapped:
    """Move a place onto the nearest middles of `others` within `reach`, each axis by itself."""
    x = min((p[0] for p in others), key=lambda v: abs(v - place[0]), default=place[0])
    y = min((p[1] for p in others), key=lambda v: abs(v - place[1]), default=place[1])
    to_x = x if others and abs(x - place[0]) <= reach[0] else None
    to_y = y if others and abs(y - place[1]) <= reach[1] else None
    return Snapped((place[0] if to_x is None else to_x, place[1] if to_y is None else to_y), to_x, to_y)


def shifted(places: Mapping[str, Place], names: Sequence[str], by: Place) -> dict[str, Place]:
    """Give the places with some layers moved; whole tenths of a pixel, so that they read well in a file."""
    moved = {name: (round(places[name][0] + by[0], 1), round(places[name][1] + by[1], 1)) for name in names}
    return {**places, **moved}


def whole(layout: Layout, layer: str) -> Box:
    """Give the box around a layer: header, units and handle."""
    column = layout.columns[layer]
    return united([column.header, column.body, *([column.fold] if column.fold else [])])


class Arranging:
    """What is going on between the press on a layer and its release."""

    def __init__(self, view: DiagramView) -> None:
        """Serve `view`."""
        self._view = view
        self.preview: dict[str, Place] | None = None
        self.layers: tuple[str, ...] = ()
        self.onto: tuple[str, str] | None = None
        self.reason = ""
        self.guides: list[tuple[float, float, float, float]] = []
        self._from: dict[str, Place] = {}
        self._held, self._at, self._fitted = "", QPointF(), True
        self._outlined, self._slow = False, 0

    @property
    def going(self) -> bool:
        """Whether something is being dragged."""
        return bool(self.layers)

    def begin(self, layer: str, at: QPointF) -> None:
        """Take hold of a layer, and of all that are selected with it, at a point of the scene."""
        layout = self._view.arrangement()
        if layout is None:
            return
        chosen = self._view.selected_layers()
        self.layers = chosen if layer in chosen else (layer,)
        self._held, self._at, self._from = layer, at, dict(layout.places)
        self._fitted, self._view.fitted = self._view.fitted, False
        self._outlined, self._slow = False, 0

    def to(self, point: QPointF, free: bool) -> None:
        """Follow the hand; `free`: without snapping."""
        layout = self._view.arrangement()
        if layout is None or not self.layers:
            return
        stretch, start = layout.stretch, self._from[self._held]
        delta = point - self._at
        wanted = start[0] + delta.x() / stretch.across, start[1] + delta.y() / stretch.pitch
        spot = Snapped(wanted) if free else snapped(wanted, self._others(), self._reach(stretch))
        by = spot.place[0] - start[0], spot.place[1] - start[1]
        self.preview = shifted(self._from, self.layers, by)
        if self._outlined:
            self._view.viewport().update()
        else:
            begun = perf_counter()
            self._view.refresh()
            self._slow = self._slow + 1 if perf_counter() - begun > SLOW else 0
            self._outlined = self._slow > 1  # once may be chance
        self._find_connection(point)
        self._find_guides(spot)

    def _others(self) -> list[Place]:
        return [place for name, place in self._from.items() if name not in self.layers]

    def _reach(self, stretch: Stretch) -> Place:
        scale = self._view.transform().m11()
        return SNAP / scale / stretch.across, SNAP / scale / stretch.pitch

    def _find_connection(self, point: QPointF) -> None:
        """See whether the hand is over a connection that the layer could go into."""
        self.onto, self.reason = None, ""
        layout = self._view.arrangement()
        if layout is None or len(self.layers) > 1:
            return
        name = self.layers[0]
        gap = connection_at(layout, point.x(), point.y(), name)
        if gap is None:
            return
        self.onto = gap.source.layer, gap.target.layer
        try:
            moved_onto(layout.plan.spec, name, *self.onto)
        except UserError as error:
            self.reason = str(error)

    def _find_guides(self, spot: Snapped) -> None:
        layout = self._view.arrangement()
        self.guides = []
        if layout is None or self.onto is not None:
            return
        for axis, value in enumerate((spot.x, spot.y)):
            if value is not None:
                same = [n for n, p in layout.places.items() if abs(p[axis] - value) < 0.05]
                boxes = [layout.columns[n].body for n in same if n in layout.columns]
                if boxes:
                    self.guides.append(_guide(united(boxes).grown(24), boxes[0].center, axis))

    def drop(self) -> None:
        """Let go: the layer goes into the connection, or stays where it is put."""
        view, onto, reason, preview = self._view, self.onto, self.reason, self.preview
        layers, before = self.layers, self._from
        fitted = self._fitted
        self._end()
        if onto is not None and not reason:
            view.fitted = fitted
            view.put_into.emit(layers[0], *onto)
        elif onto is None and preview is not None and preview != before:
            view.placed.emit(preview, layers)
        else:
            view.fitted = fitted
        if onto is not None and reason:
            view.refused.emit(reason)
        view.refresh()

    def cancel(self) -> None:
        """Put everything back where it was."""
        if self.layers:
            self._end()
            self._view.fitted = self._fitted
            self._view.refresh()

    def _end(self) -> None:
        self.preview, self.layers, self.onto, self.reason, self.guides = None, (), None, "", []

    def paint(self, painter: QPainter) -> None:
        """Draw guides, and the connection that a layer would go into."""
        layout = self._view.arrangement()
        for x0, y0, x1, y1 in self.guides:
            painter.setPen(QPen(ink.color("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
        if layout is not None and self._outlined and self.preview is not None:
            self._paint_outlines(painter, layout, self.preview)
        if layout is None or self.onto is None:
            return
        gap = next((g for g in layout.gaps if (g.source.layer, g.target.layer) == self.onto), None)
        if gap is None:
            return
        name = "bad" if self.reason else "accent"
        painter.setBrush(ink.color(name, 26))
        painter.setPen(ink.pen(name, 2))
        if gap.route:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink.pen(name, 5, 160))
            painter.drawPath(cables.path(gap.route))
        else:
            painter.drawRoundedRect(ink.rect(span(gap).grown(6)), 10, 10)
        words = self.reason or tr("Insert between {onto} and {onto2}", onto=self.onto[0], onto2=self.onto[1])
        _say(painter, self._view, words, name)

    def _paint_outlines(self, painter: QPainter, layout: Layout, preview: Mapping[str, Place]) -> None:
        """Of a network that takes long to lay out, show where the layers go as outlines."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink.color("accent"), 1.6, Qt.PenStyle.DashLine))
        for name in self.layers:
            if name in layout.columns:
                (x0, y0), (x1, y1) = layout.spot(*layout.places[name]), layout.spot(*preview[name])
                box = whole(layout, name)
                painter.drawRoundedRect(ink.rect(box._replace(x=box.x + x1 - x0, y=box.y + y1 - y0)), 8, 8)


def _say(painter: QPainter, view: DiagramView, words: str, name: str) -> None:
    """Write a sentence near the upper edge of the view, whatever part of the scene is shown."""
    painter.save()
    painter.resetTransform()
    size = view.viewport().size()
    width = min(ink.measure(words, 13, True) + 28, size.width() - 24.0)
    box = around(size.width() / 2, 30, width, 30)
    ink.pill(painter, box, "card", ink.pen(name, 1.6), 8)
    ink.write(painter, box.grown(-8)._replace(y=box.y, h=box.h), words, 13, "text", True)
    painter.restore()


def _guide(around_all: Box, through: Place, axis: int) -> tuple[float, float, float, float]:
    if axis == 0:
        return through[0], around_all.y, through[0], around_all.bottom
    return around_all.x, through[1], around_all.right, through[1]


def span(gap: Gap) -> Box:
    """Give the box that the edges of a gap run in."""
    top = min(float(gap.source.ys.min()), float(gap.target.ys.min()))
    low = max(float(gap.source.ys.max()), float(gap.target.ys.max()))
    return Box(gap.start, top, gap.stop - gap.start, low - top)


def connection_at(layout: Layout, x: float, y: float, without: str) -> Gap | None:
    """Give the connection at a point, not counting those of one layer: its edges, or the line between the headers."""
    for gap in layout.gaps:
        if (
            not gap.bundle
            and without not in (gap.source.layer, gap.target.layer)
            and (_over_edges(gap, x, y) or _between(gap, x, y))
        ):
            return gap
    return None


def _over_edges(gap: Gap, x: float, y: float) -> bool:
    if gap.route:
        return cables.shape(gap.route, 2 * REACH).contains(QPointF(x, y))
    if not gap.start <= x <= gap.stop:
        return False
    share = float(rise(min(max((x - gap.leave) / max(gap.arrive - gap.leave, 1.0), 0.0), 1.0)))
    a, b = gap.source.ys, gap.landing
    top = float(a.min()) + (float(b.min()) - float(a.min())) * share
    low = float(a.max()) + (float(b.max()) - float(a.max())) * share
    return top - REACH <= y <= low + REACH


def _between(gap: Gap, x: float, y: float) -> bool:
    head, other = gap.source.header, gap.target.header
    level = head.y == other.y and head.right < other.x and not gap.route
    return level and head.right <= x <= other.x and head.y <= y <= head.bottom
