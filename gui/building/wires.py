"""Where connections run between the boxes of layers, their ports, and what of them lies at a point. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from core.backend import HostArray
from gui.diagram import arranging
from gui.diagram.shapes import Box, Column, Layout, around

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
    """List the connections, (what is read, reader), between layers that are drawn."""
    pairs = ((name, layer.name) for layer in layout.plan.spec.layers for name in layer.inputs)
    return [ends for ends in pairs if ends[0] in layout.columns and ends[1] in layout.columns]


def out_port(column: Column) -> tuple[float, float]:
    """Give the port from which a layer is read: at the right of its box."""
    return column.header.right, column.header.center[1]


def in_port(column: Column) -> tuple[float, float]:
    """Give the port at which a layer reads: at the left of its box."""
    return column.header.x, column.header.center[1]


def grip(column: Column) -> Box:
    """Give the grip at the lower edge of a layer's box."""
    return around(column.header.center[0], column.header.bottom, *GRIP)


@lru_cache(maxsize=2)
def _cables(layout: Layout) -> dict[tuple[str, str], tuple[tuple[float, float], ...]]:
    return {(gap.source.layer, gap.target.layer): gap.route for gap in layout.gaps}


def cable(layout: Layout, source: str, target: str) -> tuple[tuple[float, float], ...]:
    """Give the way of a connection that runs around other layers as a cable, empty where it has none."""
    return _cables(layout).get((source, target), ())


def controls(layout: Layout, source: str, target: str) -> HostArray:
    """Give the four points of the curve from box to box, (4, 2)."""
    return free_controls(out_port(layout.columns[source]), in_port(layout.columns[target]))


def line(layout: Layout, source: str, target: str) -> HostArray:
    """Give points along a connection, (n, 2): of its cable, else of the curve from box to box."""
    route = cable(layout, source, target)
    return np.array(route) if route else _WEIGHTS @ controls(layout, source, target)


def free_controls(start: tuple[float, float], end: tuple[float, float]) -> HostArray:
    """Give the four points of a curve from a port to anywhere; a long level one goes above the boxes on its way."""
    bend = max(abs(end[0] - start[0]) * 0.4, 24.0)
    up = 46.0 if end[0] - start[0] > 220 and abs(end[1] - start[1]) < 26 else 0.0
    bend = min(bend, 60.0) if up else bend
    return np.array([start, (start[0] + bend, start[1] - up), (end[0] - bend, end[1] - up), end])


@lru_cache(maxsize=2)
def _lines(layout: Layout) -> list[tuple[tuple[str, str], HostArray, Box]]:
    """Give all connections with their points and the box around these, made once for each layout."""
    found = []
    for ends in dict.fromkeys(connections(layout)):
        points = line(layout, *ends)
        (left, top), (right, low) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
        found.append((ends, points, Box(left, top, right - left, low - top)))
    return found


def connection_at(layout: Layout, x: float, y: float, reach: float = REACH) -> tuple[str, str] | None:
    """Give the connection at a point, the nearest within `reach`."""
    near = [(_distance(points, x, y), ends) for ends, points, box in _lines(layout) if box.holds(x, y, reach)]
    best = min(near, default=(np.inf, None), key=lambda pair: pair[0])
    return best[1] if best[0] <= reach else None


def _distance(points: HostArray, x: float, y: float) -> float:
    away = points - (x, y)
    legs = np.diff(points, axis=0)
    lengths = np.maximum(np.sum(legs**2, axis=1), 1e-9)
    along = np.clip(-np.sum(away[:-1] * legs, axis=1) / lengths, 0, 1)
    return float(np.min(np.hypot(*(away[:-1] + along[:, None] * legs).T)))


def nearer_end(layout: Layout, ends: tuple[str, str], x: float, y: float) -> Literal["source", "target"]:
    """Tell which end of a connection is nearer to a point."""
    points = line(layout, *ends)
    first, last = (float(np.hypot(*(points[k] - (x, y)))) for k in (0, -1))
    return "source" if first < last else "target"


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
    gap = arranging.connection_at(layout, x, y, "")
    if gap is not None and gap.source.layer in layout.columns and gap.target.layer in layout.columns:
        return Place("connection", gap.source.layer, gap.target.layer)
    return Place("canvas")


def nearest_layer(layout: Layout, x: float, y: float) -> str:
    """Name the layer nearest to a point, the output not counted."""
    names = [name for name in layout.columns if layout.plan.spec.consumers(name)]
    columns = layout.columns
    return min(
        names,
        key=lambda name: np.hypot(columns[name].x - x, columns[name].body.center[1] - y),
        default=layout.plan.spec.input.name,
    )
