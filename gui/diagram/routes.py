"""The ways of connections: by themselves where nothing stands between two layers, else around it. No Qt.

A way around is found on a net of lines beside the boxes: the shortest with the fewest bends, apart from other ways.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from core.backend import HostArray
from gui.diagram.curves import rise
from gui.diagram.shapes import Box, Column, Gap

Point = tuple[float, float]
CLEAR = 8.0
"""Pixels that a way keeps from boxes, at least."""
LANE = 12.0
"""Pixels between lines of the net."""
FAN = 26.0
"""Pixels in which the edges of single units join."""
FANNED = 12
"""Layers of up to so many shown units have a line from each into a cable."""
LEAST_RUN = 24.0
"""Pixels that edges need to bend."""
BEND_COST = 60.0
SHARED_COST = 4.0
"""A way on top of another counts this much longer."""
Segment = tuple[float, float, float, float]
Node = tuple[int, int, int]
"""Line across, line down, and whether the way came along a line down."""


def solid(column: Column) -> list[Box]:
    """Give what a way must not cross of a layer: its header, its units and its handle."""
    return [
        *([] if column.header is column.body else [column.header]),
        column.body,
        *([column.fold] if column.fold else []),
    ]


def routed(gaps: Iterable[Gap], columns: Sequence[Column], lifted: tuple[str, ...] = ()) -> list[Gap]:
    """Give the gaps with stubs or ways where edges would cross a layer that is not `lifted`, in the user's hand."""
    everything = {column.layer: solid(column) for column in columns}
    made: list[Gap] = []
    used: list[tuple[str, Segment]] = []
    for gap in gaps:
        ends = gap.source.layer, gap.target.layer
        boxes = {name: each for name, each in everything.items() if name not in lifted or name in ends}
        gap = _beside(gap, boxes)
        if gap.route:
            gap = replace(gap, route=_way(gap, boxes, [piece for name, piece in used if name != gap.source.layer]))
            used += [(gap.source.layer, (*a, *b)) for a, b in pairwise(gap.route)]
        made.append(gap)
    return made


def distance(route: Sequence[Point], x: float, y: float) -> float:
    """Give how far a point is from a way."""
    corners = np.array(route)
    legs, away = np.diff(corners, axis=0), np.array((x, y)) - corners[:-1]
    along = np.clip((away * legs).sum(axis=1) / np.maximum((legs**2).sum(axis=1), 1e-9), 0, 1)
    return float(np.min(np.hypot(*(away - along[:, None] * legs).T)))


def _beside(gap: Gap, boxes: dict[str, list[Box]]) -> Gap:
    """Let the edges run by themselves, if need be level past their own headers; else say that they need a way."""
    needing = replace(gap, route=((gap.start, 0.0), (gap.stop, 0.0)))
    if gap.bundle or gap.stop - gap.start < LEAST_RUN:
        return needing
    others = _others(gap, boxes)
    if not len(others) or not _crossed(gap, others):
        return gap
    stubbed = _stubbed(gap, others)
    return stubbed if stubbed is not None and not _crossed(stubbed, others) else needing


def _others(gap: Gap, boxes: dict[str, list[Box]]) -> HostArray:
    """Give all boxes but the units that the edges join, as rows of x, y, right and bottom."""
    own = (gap.source.body, gap.target.body)
    found = [box for each in boxes.values() for box in each if box is not own[0] and box is not own[1]]
    return _rows(found)


def _rows(boxes: list[Box]) -> HostArray:
    return np.array([(b.x, b.y, b.right, b.bottom) for b in boxes], dtype=float).reshape(-1, 4)


def _ends(gap: Gap) -> tuple[float, float, float, float]:
    """Give the lowest and highest start, and the lowest and highest end of the edges."""
    a, b = gap.source.ys, gap.landing
    return float(a.min()), float(a.max()), float(b.min()), float(b.max())


def _crossed(gap: Gap, boxes: HostArray) -> bool:
    """Tell whether the edges between the outermost ones would cross a box."""
    top, low, to_top, to_low = _ends(gap)
    near = boxes[(boxes[:, 0] < gap.stop) & (boxes[:, 2] > gap.start)]
    if not len(near):
        return False
    left, right = np.maximum(near[:, 0], gap.start), np.minimum(near[:, 2], gap.stop)
    xs = left[:, None] + (right - left)[:, None] * np.linspace(0, 1, 17)
    share = rise(np.clip((xs - gap.leave) / max(gap.arrive - gap.leave, 1.0), 0, 1))
    highest, lowest = top + (to_top - top) * share, low + (to_low - low) * share
    # Edges rise or fall all the way, so between two samples they are nowhere beyond both.
    highest, lowest = np.minimum(highest[:, 1:], highest[:, :-1]), np.maximum(lowest[:, 1:], lowest[:, :-1])
    return bool(np.any((near[:, 1:2] - 2 < lowest) & (near[:, 3:4] + 2 > highest)))


def _stubbed(gap: Gap, boxes: HostArray) -> Gap | None:
    """Let the edges run level until they are past the boxes that stand above and below their ends."""
    over_start = boxes[(boxes[:, 0] < gap.start) & (boxes[:, 2] > gap.start)]
    over_stop = boxes[(boxes[:, 0] < gap.stop) & (boxes[:, 2] > gap.stop)]
    leave = max(float(over_start[:, 2].max()) + CLEAR if len(over_start) else gap.start, gap.start)
    arrive = min(float(over_stop[:, 0].min()) - CLEAR if len(over_stop) else gap.stop, gap.stop)
    return replace(gap, stubs=(leave - gap.start, gap.stop - arrive)) if arrive - leave >= LEAST_RUN else None


def _way(gap: Gap, boxes: dict[str, list[Box]], used: list[Segment]) -> tuple[Point, ...]:
    """Find the way of a cable from the right side of one layer to the left side of the other."""
    top, low, to_top, to_low = _ends(gap)
    ends = (gap.start, (top + low) / 2), (gap.stop, (to_top + to_low) / 2)
    everything = _rows([box for each in boxes.values() for box in each])
    first = _joined(ends[0], top, low, 1, everything, gap.source)
    last = _joined(ends[1], to_top, to_low, -1, everything, gap.target)
    inner = _search((first[0] + LANE, first[1]), (last[0] - LANE, last[1]), everything, used)
    return _straightened([first, *inner, last])


def _height(column: Column, middle: float) -> float:
    """Give the height at which a cable joins a layer: at a unit's, where there is one."""
    return float(column.ys[int(np.argmin(np.abs(column.ys - middle)))]) if column.form == "units" else middle


def _joined(end: Point, top: float, low: float, side: int, boxes: HostArray, column: Column) -> Point:
    """Give the point where the edges of all units come together: beside the layer, or at a unit without room there."""
    if column.form != "units" or len(column.units) > FANNED:
        return end
    x, own = end[0] + side * FAN, column.body
    left, right = min(end[0], x), max(end[0], x)
    hit = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < low) & (boxes[:, 3] > top)
    mine = (boxes == np.array([own.x, own.y, own.right, own.bottom])).all(axis=1)
    return (end[0], _height(column, end[1])) if low - top < 1 or np.any(hit & ~mine) else (x, end[1])


def _straightened(points: list[Point]) -> tuple[Point, ...]:
    """Leave out points that lie on a straight line between their neighbours."""
    kept = [points[0]]
    for at, after in zip(points[1:], [*points[2:], None], strict=False):
        if after is not None and (kept[-1][0] == at[0] == after[0] or kept[-1][1] == at[1] == after[1]):
            continue
        if at != kept[-1] or after is None:
            kept.append(at)
    return tuple(kept)


def _search(start: Point, stop: Point, boxes: HostArray, used: list[Segment]) -> list[Point]:
    """Give the corners of the best way, `start` and `stop` among them; a straight line where there is none."""
    net = _Net(start, stop, boxes, used)
    return net.shortest() or [start, (start[0], stop[1]), stop]


def _thick(used: list[Segment], axis: int) -> HostArray:
    """Give the level (axis 1) or upright (axis 0) pieces of other ways as boxes, as wide as lines have to be apart."""
    found = [piece for piece in used if piece[axis] == piece[axis + 2]]
    near = LANE / 2 - 1
    return np.array(
        [(min(x0, x1) - near, min(y0, y1) - near, max(x0, x1) + near, max(y0, y1) + near) for x0, y0, x1, y1 in found]
    ).reshape(-1, 4)


class _Net:
    """Lines beside the boxes, and which pieces of them are free."""

    def __init__(self, start: Point, stop: Point, boxes: HostArray, used: list[Segment]) -> None:
        """Prepare for a way from `start` to `stop`."""
        left, right = min(start[0], stop[0]) - 60, max(start[0], stop[0]) + 60
        near = boxes[(boxes[:, 0] < right) & (boxes[:, 2] > left)]
        steps = np.array([LANE, 2 * LANE, 3 * LANE])
        sides = [(near[:, k, None] + (1 if k > 1 else -1) * steps).ravel() for k in range(4)]
        self.xs = np.unique(np.concatenate([[start[0], stop[0]], sides[0], sides[2]]).round(3))
        self.ys = np.unique(np.concatenate([[start[1], stop[1]], sides[1], sides[3]]).round(3))
        self._start, self._stop = self._at(start), self._at(stop)
        # Boxes with their margin; strictly inside is closed, the rim is open.
        grown = near + np.array([-CLEAR, -CLEAR, CLEAR, CLEAR])
        self._across = self._free(self.xs[:-1], self.xs[1:], self.ys, self.ys, grown)
        self._down = self._free(self.xs, self.xs, self.ys[:-1], self.ys[1:], grown)
        level, steep = (_thick(used, 1), _thick(used, 0))
        taken = ~self._free(self.xs[:-1], self.xs[1:], self.ys, self.ys, level)
        self._across_cost = np.diff(self.xs)[:, None] * np.where(taken, SHARED_COST, 1.0)
        taken = ~self._free(self.xs, self.xs, self.ys[:-1], self.ys[1:], steep)
        self._down_cost = np.diff(self.ys)[None, :] * np.where(taken, SHARED_COST, 1.0)

    def _at(self, point: Point) -> tuple[int, int]:
        return int(np.argmin(np.abs(self.xs - point[0]))), int(np.argmin(np.abs(self.ys - point[1])))

    @staticmethod
    def _free(x0: HostArray, x1: HostArray, y0: HostArray, y1: HostArray, boxes: HostArray) -> HostArray:
        """Tell which pieces [x0, x1] × [y0, y1] of the net meet no box."""
        shut = np.zeros((len(x0), len(y0)), dtype=bool)
        for left, top, right, bottom in boxes:
            shut |= ((x0 < right) & (x1 > left))[:, None] & ((y0 < bottom) & (y1 > top))
        return ~shut

    def shortest(self) -> list[Point]:
        """Search the way of least cost (A*: the distance left is the estimate); empty where there is none."""
        queue: list[tuple[float, float, Node]] = [(0.0, 0.0, (*self._start, 0))]
        cost = {queue[0][2]: 0.0}
        came: dict[Node, Node] = {}
        while queue:
            _, so_far, node = heapq.heappop(queue)
            if so_far > cost[node]:
                continue
            if node[:2] == self._stop:
                return self._corners(node, came)
            for after, price in self._next(node):
                total = so_far + price
                if total < cost.get(after, np.inf):
                    cost[after], came[after] = total, node
                    heapq.heappush(queue, (total + self._left(after), total, after))
        return []

    def _left(self, node: Node) -> float:
        i, j = self._stop
        return float(abs(self.xs[node[0]] - self.xs[i]) + abs(self.ys[node[1]] - self.ys[j]))

    def _next(self, node: Node) -> Iterable[tuple[Node, float]]:
        i, j, way = node
        for di, dj in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            a, b = i + di, j + dj
            if not (0 <= a < len(self.xs) and 0 <= b < len(self.ys)):
                continue
            at = (min(i, a), j) if di else (i, min(j, b))
            if (self._across if di else self._down)[at]:
                turned = BEND_COST if way != abs(dj) else 0.0
                yield (a, b, abs(dj)), float((self._across_cost if di else self._down_cost)[at]) + turned

    def _corners(self, node: Node, came: dict[Node, Node]) -> list[Point]:
        found = [node]
        while found[-1] in came:
            found.append(came[found[-1]])
        return [(float(self.xs[i]), float(self.ys[j])) for i, j, _ in reversed(found)]
