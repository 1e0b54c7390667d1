"""Aligning and distributing layers: from where they are drawn to where they are put. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from gui.diagram.places import Place
from gui.diagram.shapes import Box, Layout, united

SPREADS = ("across", "down")
WAYS = ("left", "center", "top", "middle", *SPREADS)


def aligned(layout: Layout, layers: Sequence[str], way: str) -> dict[str, Place]:
    """Give the places of all layers with `layers` aligned or distributed one `way`."""
    found = dict(layout.places)
    if len(layers) < (3 if way in SPREADS else 2):
        return found
    shifts = _spread(layout, layers, way) if way in SPREADS else _lined_up(layout, layers, way)
    for name, (dx, dy) in shifts.items():
        x, y = found[name]
        found[name] = round(x + dx / layout.stretch.across, 1), round(y + dy / layout.stretch.pitch, 1)
    return found


def _lined_up(layout: Layout, layers: Sequence[str], way: str) -> dict[str, Place]:
    """Give how far each has to move, in pixels of the scene."""
    boxes = {name: _box(layout, name, way) for name in layers}
    whole = united(list(boxes.values()))
    if way == "left":
        return {name: (whole.x - box.x, 0.0) for name, box in boxes.items()}
    if way == "center":
        return {name: (whole.center[0] - box.center[0], 0.0) for name, box in boxes.items()}
    if way == "top":
        return {name: (0.0, whole.y - box.y) for name, box in boxes.items()}
    return {name: (0.0, whole.center[1] - box.center[1]) for name, box in boxes.items()}


def _spread(layout: Layout, layers: Sequence[str], way: str) -> dict[str, Place]:
    """Give equal distances between the middles of neighbours; the outermost stay."""
    axis = SPREADS.index(way)
    middles = sorted((_box(layout, name, way).center[axis], name) for name in layers)
    first, step = middles[0][0], (middles[-1][0] - middles[0][0]) / (len(middles) - 1)
    shifts = {name: first + k * step - at for k, (at, name) in enumerate(middles)}
    return {name: (by, 0.0) if axis == 0 else (0.0, by) for name, by in shifts.items()}


def _box(layout: Layout, name: str, way: str) -> Box:
    """Give what is lined up: across, header and units; from above, the units, whose header may be in the row above."""
    column = layout.columns[name]
    return united([column.header, column.body]) if way == "left" else column.body
