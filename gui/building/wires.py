"""Where connections run between the boxes of layers, their ports, and what of them lies at a point. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

import numpy as np

from core.backend import HostArray
from gui.diagram.curves import rise
from gui.diagram.routes import solid
from gui.diagram.shapes import Box, Column, Gap, Layout, around

PORT = 5.0
"""Radius of a port."""
REACH = 7.0
"""Pixels from a connection at which it is still hit."""
DROP_REACH = 18.0
"""The same for a layer that is carried over it."""
GRIP = 30.0, 8.0
"""Width and height of the grip that changes how many units a layer has."""
_T = np.linspace(0.0, 1.0, 33)[:, None]
_WEIGHTS = np.hstack([(1 - _T) ** 3, 3 * _T * (1 - _T) ** 2, 3 * _T**2 * (1 - _T), _T**3])


@dataclass(frozen=True)
class Place:
    """What something is carried over: a connection, a layer, or the canvas."""

    kind: Literal["connection", "layer", "canvas"]
    source: str = ""
    target: str = ""


def connections(layout: Layout) -> list[tuple[str, str]]:
    """List all connections between layers that are drawn, (what is read, reader)."""
    pairs = [(name, layer.name) for layer in layout.plan.spec.layers for name in layer.inputs]
    return [(a, b) for a, b in pairs if a in layout.columns and b in layout.columns]


def out_port(column: Column) -> tuple[float, float]:
    """Give the port from which a layer is read: at the right of its box."""
    return column.header.right, column.header.center[1]


def in_port(column: Column) -> tuple[float, float]:
    """Give the port at which a layer reads: at the left of its box."""
    return column.header.x, column.header.center[1]


def grip(column: Column) -> Box:
    """Give the grip at the lower edge of a layer's box."""
    return around(column.header.center[0], column.header.bottom, *GRIP)


@dataclass(frozen=True, eq=False)
class Way:
    """How a connection runs: its points, and whether a line of its own is drawn there, or others run there already."""

    points: HostArray
    drawn: bool

    @cached_property
    def box(self) -> Box:
        """The box around it."""
        (left, top), (right, low) = self.points.min(axis=0).tolist(), self.points.max(axis=0).tolist()
        return Box(left, top, right - left, low - top)


@lru_cache(maxsize=2)
def ways(layout: Layout) -> dict[tuple[str, str], Way]:
    """Give the ways of all connections: from port to port where that crosses no box, else where their edges run."""
    boxes = np.array([(b.x, b.y, b.right, b.bottom) for c in layout.columns.values() for b in solid(c)])
    boxes = boxes.reshape(-1, 4)  # also where all layers are folded away
    gaps = {(gap.source.layer, gap.target.layer): gap for gap in layout.gaps}
    return {ends: _way(layout, ends, gaps[ends], boxes) for ends in connections(layout)}


def _way(layout: Layout, ends: tuple[str, str], gap: Gap, boxes: HostArray) -> Way:
    if gap.route:
        return Way(_evenly(np.array(gap.route)), False)
    start, stop = out_port(layout.columns[ends[0]]), in_port(layout.columns[ends[1]])
    curve = _WEIGHTS @ free_controls(start, stop)
    if not _meets(curve, boxes):
        return Way(curve, True)
    ys = float(gap.source.ys.mean()), float(gap.landing.mean())
    xs = np.linspace(gap.start, gap.stop, 33)
    share = rise(np.clip((xs - gap.leave) / max(gap.arrive - gap.leave, 1.0), 0, 1))
    return Way(np.stack([xs, ys[0] + (ys[1] - ys[0]) * share], axis=1), False)


def _evenly(corners: HostArray) -> HostArray:
    """Give points at equal distances along a polyline."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))])
    at = np.unique(np.concatenate([np.linspace(0, along[-1], 65), along]))
    return np.stack([np.interp(at, along, corners[:, axis]) for axis in (0, 1)], axis=1)


def _meets(curve: HostArray, boxes: HostArray) -> bool:
    x, y = curve[:, :1], curve[:, 1:]
    inside = (x > boxes[:, 0] + 1) & (x < boxes[:, 2] - 1) & (y > boxes[:, 1] + 1) & (y < boxes[:, 3] - 1)
    return bool(inside.any())


def free_controls(start: tuple[float, float], end: tuple[float, float]) -> HostArray:
    """Give the four points of a curve from a port to anywhere, (4, 2)."""
    bend = max(abs(end[0] - start[0]) * 0.4, 24.0)
    return np.array([start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end])


def dragged_controls(start: tuple[float, float], end: tuple[float, float]) -> HostArray:
    """Give the four points of a connection on its way, (4, 2); a long level one goes above the boxes between."""
    if end[0] - start[0] < 220 or abs(end[1] - start[1]) > 26:
        return free_controls(start, end)
    return np.array([start, (start[0] + 60, start[1] - 46), (end[0] - 60, end[1] - 46), end])


def connection_at(layout: Layout, x: float, y: float, reach: float = REACH) -> tuple[str, str] | None:
    """Give the connection at a point, the nearest within `reach`."""
    found = [(_distance(w.points, x, y), ends) for ends, w in ways(layout).items() if w.box.holds(x, y, reach)]
    near = min(found, default=(np.inf, None), key=lambda pair: pair[0])
    return near[1] if near[0] <= reach else None


def _distance(curve: HostArray, x: float, y: float) -> float:
    away = curve - (x, y)
    legs = np.diff(curve, axis=0)
    lengths = np.maximum(np.sum(legs**2, axis=1), 1e-9)
    along = np.clip(-np.sum(away[:-1] * legs, axis=1) / lengths, 0, 1)
    return float(np.min(np.hypot(*(away[:-1] + along[:, None] * legs).T)))


def nearer_end(layout: Layout, ends: tuple[str, str], x: float, y: float) -> Literal["source", "target"]:
    """Tell which end of a connection is nearer to a point."""
    start, end = ways(layout)[ends].points[[0, -1]]
    return "source" if np.hypot(x - start[0], y - start[1]) < np.hypot(x - end[0], y - end[1]) else "target"


def port_at(layout: Layout, x: float, y: float, zoom: float = 1.0) -> tuple[Literal["out", "in"], str] | None:
    """Give the port at a point; it reaches further outwards than into its box, as far on screen when it is small."""
    reach = 10 / min(max(zoom, 0.4), 1.0)
    for name, column in layout.columns.items():
        right, left = out_port(column), in_port(column)
        if layout.plan.spec.consumers(name) and -3 <= x - right[0] <= min(reach, 13) and abs(y - right[1]) <= reach:
            return "out", name
        if layout.plan.spec[name].inputs and -reach <= x - left[0] <= 3 and abs(y - left[1]) <= reach:
            return "in", name
    return None


def layer_at(layout: Layout, x: float, y: float, margin: float = 12.0) -> str:
    """Name the layer whose box or units lie at a point, "" where there is none."""
    for name, column in layout.columns.items():
        if column.header.holds(x, y, margin) or column.body.holds(x, y, margin):
            return name
    return ""


def place_at(layout: Layout, x: float, y: float) -> Place:
    """Tell what a carried layer is over: a connection or its edges, a layer, or the canvas."""
    for name, column in layout.columns.items():
        readers = layout.plan.spec.consumers(name)
        if column.plus is not None and readers and around(*column.plus, 26, 26).holds(x, y):
            return Place("connection", name, readers[0])
    ends = connection_at(layout, x, y, DROP_REACH)
    over = layer_at(layout, x, y, 0)
    if ends is not None and not over:
        return Place("connection", *ends)
    if over:
        return Place("layer", over)
    for gap in (gap for gap in layout.gaps if not gap.bundle and gap.source.layer in layout.columns):
        low = min(float(gap.source.ys.min()), float(gap.target.ys.min()))
        high = max(float(gap.source.ys.max()), float(gap.target.ys.max()))
        if gap.start <= x <= gap.stop and low - 24 <= y <= high + 24:
            return Place("connection", gap.source.layer, gap.target.layer)
    return Place("canvas")


def nearest_layer(layout: Layout, x: float, y: float) -> str:
    """Name the layer nearest to a point, the output not counted."""
    names = [name for name in layout.columns if layout.plan.spec.consumers(name)]
    first = layout.plan.spec.input.name
    return min(
        names,
        key=lambda n: np.hypot(layout.columns[n].x - x, layout.columns[n].body.center[1] - y),
        default=first,
    )
