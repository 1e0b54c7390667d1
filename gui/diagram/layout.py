"""Where everything in the diagram stands: from a plan to columns, gaps and bounds in scene pixels. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from core.layers.concatenate import Concatenate
from core.picture import Picture
from core.spec import LayerSpec, NetworkSpec
from gui.diagram import pills, texts
from gui.diagram.columns import CELLS_UP_TO, Block, block_of, column_of, crowd_sizes
from gui.diagram.shapes import BIAS_HEIGHT, Box, Column, Gap, Layout, Plan, around, united

Measure = Callable[[str, float, bool], float]
"""Gives the width of a text from (text, pixel size, bold)."""

NAME_WIDTH = 150.0
IMAGE_GAP = 64.0
"""Between image layers, whose maps are joined by few lines."""
PLUS_ROOM = 44.0
STRETCH = 0.7
"""How much gaps and rows may grow to fill the view."""


@dataclass(frozen=True)
class _Stretch:
    """How the layout is pulled apart: pixels per gap, factor per row, pixels between headers and units."""

    gap: float = 0.0
    pitch: float = 1.0
    lift: float = 0.0


def depths(spec: NetworkSpec) -> dict[str, int]:
    """Give each layer its longest distance from the input."""
    found: dict[str, int] = {}
    for layer in spec.layers:
        found[layer.name] = max((found[name] + 1 for name in layer.inputs), default=0)
    return found


def rough_width(text: str, size: float, bold: bool) -> float:
    """Guess the width of a text without fonts."""
    return len(text) * size * (0.62 if bold else 0.56)


def arrange(plan: Plan, measure: Measure = rough_width) -> Layout:
    """Lay out a network; with a size in the plan, gaps and rows grow to fill it without scaling the text."""
    tight = _arranged(plan, measure, _Stretch())
    if min(plan.size) <= 0:
        return tight
    return _arranged(plan, measure, _stretch(plan, tight))


def with_units(layout: Layout, plan: Plan) -> Layout | None:
    """Let folded layers show other units at the same places; None where more than that has changed.

    Every step shows the units that it is about, and laying everything out anew takes longer than the step.
    """
    old = layout.plan
    if replace(plan, shown=old.shown) != old or [len(u) for u in plan.shown] != [len(u) for u in old.shown]:
        return None
    columns = dict(layout.columns)
    for name, before, now in zip(plan.spec.names, old.shown, plan.shown, strict=True):
        if now != before:
            if name in (plan.spec.input.name, plan.spec.output.name) or columns[name].form != "units":
                return None
            columns[name] = replace(columns[name], units=now)
    gaps = []
    for gap in layout.gaps:
        source, target = columns[gap.source.layer], columns[gap.target.layer]
        if source is not gap.source or target is not gap.target:
            pairs = {(source.units[gap.source.units.index(a)], target.units[gap.target.units.index(b)]): box
                     for (a, b), box in gap.pills.items()}  # fmt: skip
            gap = Gap(source, target, gap.weighted, pairs, kernels=gap.kernels)
        gaps.append(gap)
    return replace(layout, plan=plan, columns=columns, gaps=tuple(gaps))


def scale_to_fit(size: tuple[int, int], bounds: Box, most: float = 1.6) -> float:
    """Give the scale at which `bounds` fit into `size` pixels, never more than `most`."""
    return min(size[0] / bounds.w, size[1] / bounds.h, most)


def _stretch(plan: Plan, tight: Layout) -> _Stretch:
    scale = min(scale_to_fit(plan.size, tight.bounds), 1.15)
    spare_x = max(plan.size[0] / scale - tight.bounds.w, 0)
    spare_y = max(plan.size[1] / scale - tight.bounds.h, 0)
    tallest = max(column.body.h for column in tight.columns.values())
    grown = min(spare_y / tallest, STRETCH * 0.6)
    left = max(spare_y - grown * tallest, 0)
    steps = max(max(depths(plan.spec).values()), 1)
    return _Stretch(min(spare_x / steps, 240), 1 + grown, min(left * 0.5, 60))


def _arranged(plan: Plan, measure: Measure, stretch: _Stretch) -> Layout:
    blocks = [block_of(plan, at, stretch.pitch, measure) for at in range(len(plan.spec.layers))]
    rows = _by_depth(plan.spec, blocks)
    xs = _middles(plan, rows, measure, stretch)
    columns: dict[str, Column] = {}
    header = max(block.header[1] for block in blocks)
    area = max(sum(b.height for b in row) + (len(row) - 1) * (header + 60) for row in rows)
    top = header + 46 + stretch.lift
    for x, row in zip(xs, rows, strict=True):
        columns.update(_stacked(plan, row, x, top, area, header))
    columns = _with_plus({name: columns[name] for name in plan.spec.names}, plan)
    gaps = _gaps(plan, columns, measure)
    target = _target_box(plan, columns, measure)
    return Layout(plan, columns, gaps, target, _bounds(plan, columns, target, measure))


def _with_plus(columns: dict[str, Column], plan: Plan) -> dict[str, Column]:
    """Put "+" behind each header: in the middle before the next one in its row, else close by."""
    if not plan.editable:
        return columns
    made = {}
    for name, column in columns.items():
        nexts = [columns[reader].header.x for reader in plan.spec.consumers(name)]
        between = (column.header.right + min(nexts)) / 2 if nexts else 0.0
        x = between if len(plan.spec.consumers(name)) == 1 else column.header.right + 22
        made[name] = replace(column, plus=(x, column.header.center[1]) if nexts else None)
    return made


def _by_depth(spec: NetworkSpec, blocks: list[Block]) -> list[list[Block]]:
    at = depths(spec)
    rows: list[list[Block]] = [[] for _ in range(max(at.values()) + 1)]
    for block in blocks:
        rows[at[block.layer]].append(block)
    return rows


def _middles(plan: Plan, rows: list[list[Block]], measure: Measure, stretch: _Stretch) -> list[float]:
    """Give the middle of each depth: headers and units keep clear of their neighbours."""
    xs = [0.0]
    for before, row in pairwise(rows):
        headers = (max(b.header[0] for b in before) + max(b.header[0] for b in row)) / 2
        units = max(b.radius for b in before) + max(b.radius + b.lead for b in row)
        gap = max(_gap_width(plan, a, b, measure) for a in before for b in row)
        xs.append(xs[-1] + max(headers + PLUS_ROOM, units + gap) + stretch.gap)
    return xs


def _gap_width(plan: Plan, before: Block, after: Block, measure: Measure) -> float:
    edges = len(before.units) * len(after.units)
    if plan.style != "step" and "grid" in (before.form, after.form) and after.form != "units":
        return IMAGE_GAP
    if edges > _most(plan) or "units" not in (before.form, after.form):
        return crowd_sizes(plan).gap
    width = pill_width(plan, measure)
    return max(crowd_sizes(plan).gap, width * (1.4 if edges <= 4 else 1.7) + 30)


def pill_width(plan: Plan, measure: Measure) -> float:
    """Give the room that a number on an edge needs: a slope is added to it in stepping."""
    longest = "−0.123 ∂ −0.123" if plan.style == "step" else "−0.123"
    return measure(longest, 11, False) + 14


def _stacked(plan: Plan, row: list[Block], x: float, top: float, area: float, header: float) -> dict[str, Column]:
    """Place the layers of one depth: alone, centred under the headers; several, below each other."""
    made = {}
    total = sum(b.height for b in row) + (len(row) - 1) * (header + 60)
    y = top + (area - total) / 2
    for at, block in enumerate(row):
        head_y = 0.0 if at == 0 else y - header - 22
        made[block.layer] = column_of(plan, block, x, y, head_y)
        y += block.height + header + 60
    return made


def _gaps(plan: Plan, columns: dict[str, Column], measure: Measure) -> tuple[Gap, ...]:
    width = pill_width(plan, measure)
    found = []
    for layer, count in zip(plan.spec.layers, plan.counts, strict=True):
        firsts = _firsts(plan, layer)
        for name in layer.inputs:
            source, target = columns[name], columns[layer.name]
            weighted = _is_weighted(plan, layer.name, source.count, count)
            placed = _pills(plan, source, target, width) if weighted else {}
            kernels = source.form == target.form == "grid" and plan.style != "step"
            found.append(Gap(source, target, weighted, placed, next(firsts), kernels))
    return tuple(found)


def _firsts(plan: Plan, layer: LayerSpec) -> Iterator[int | None]:
    """Say where each source begins in a row of values side by side."""
    flat = isinstance(layer.layer, Concatenate) and len(plan.spec.shapes()[layer.name]) == 1
    sizes = [plan.counts[plan.spec.names.index(name)] for name in layer.inputs]
    yield from (sum(sizes[:k]) if flat else None for k in range(len(sizes)))


def _is_weighted(plan: Plan, layer: str, n_in: int, n_out: int) -> bool:
    spec = plan.spec[layer]
    shapes = {p.name: p.shape for p in spec.layer.parameters(((n_in,),))} if len(spec.inputs) == 1 else {}
    return shapes.get("weight") == (n_in, n_out)


def _most(plan: Plan) -> int:
    return pills.MOST_IN_STEP if plan.style == "step" else pills.MOST


def _pills(plan: Plan, source: Column, target: Column, width: float) -> dict[tuple[int, int], Box]:
    if source.form != "units" or target.form != "units" or len(source.units) * len(target.units) > _most(plan):
        return {}
    beside = [b.bias_box(u, 96) for b in (source, target) for u in b.units]
    return pills.place(source, target, width, [box for box in beside if box]) or {}


def _target_box(plan: Plan, columns: dict[str, Column], measure: Measure) -> Box | None:
    if not plan.boxed:
        return None
    column = columns[plan.spec.output.name]
    names = [texts.output_name(plan.outputs, k, column.count) for k in range(column.count)][:12]
    longest = max(measure(f"prediction {name}", 12, False) for name in ("0.123456", *(names if len(names) > 1 else ())))
    left = column.x + column.radius + 52
    if column.count > 1:
        left += 20 + min(max(measure(name, 12, False) for name in names), NAME_WIDTH)
    width = min(longest, 190) + 28
    return around(left + width / 2, column.body.center[1], width, 76)


def _bounds(plan: Plan, columns: dict[str, Column], target: Box | None, measure: Measure) -> Box:
    boxes = [c.body for c in columns.values()] + [c.header for c in columns.values()]
    boxes += [c.fold for c in columns.values() if c.fold] + [c.heat for c in columns.values() if c.heat]
    boxes += [box for c in columns.values() for u in c.units[-1:] if (box := c.bias_box(u, 60))]
    last = columns[plan.spec.output.name]
    for name in plan.spec.inputs:
        first = columns[name]
        if is_named(first):
            left = first.x - first.radius - first.lead - 14 - names_width(plan, measure, name)
            boxes.append(Box(left, first.body.y, 1, 1))
    if is_named(last) and (plan.style != "step" or last.count > 1):
        reach = names_width(plan, measure, plan.spec.output.name)
        boxes.append(Box(last.x + last.radius + 14, last.body.y, reach, 1))
    boxes += [target] if target else []
    whole = united(boxes)
    below = 46 + BIAS_HEIGHT if plan.style == "step" else 14
    return Box(whole.x - 22, whole.y - 26, whole.w + 44, whole.h + 26 + below)


def is_named(column: Column) -> bool:
    """Tell whether each unit of an input or output layer has room for its name."""
    return column.form == "units" or (column.form == "strip" and column.count <= CELLS_UP_TO)


def names_width(plan: Plan, measure: Measure, layer: str) -> float:
    """Give the room for the names beside an input layer or the output layer."""
    size, bold = name_font(plan.style)
    at = plan.spec.names.index(layer)
    count = plan.counts[at]
    shown = range(count) if count <= CELLS_UP_TO else plan.shown[at]
    if layer in plan.spec.inputs:
        first = plan.spec.columns(layer).start
        widths = [measure(texts.input_name(plan.inputs, first + k), size, bold) for k in shown]
    else:
        widths = [measure(texts.output_name(plan.outputs, k, count), size, bold) for k in shown]
    return min(max(widths, default=0.0), NAME_WIDTH)


def name_font(style: str) -> tuple[float, bool]:
    """Give pixel size and boldness of the names beside inputs and outputs."""
    return (14.0, True) if style == "data" else (12.0, False)


def counts_of(picture: Picture) -> tuple[int, ...]:
    """Count the units of every layer."""
    shapes = picture.spec.shapes()
    return tuple(math.prod(shapes[name]) for name in picture.spec.names)


def drop_places(xs: list[float], at: int, x: float) -> int:
    """Tell by how many places a header dragged from number `at` to `x` moves; the first and last stay.

    It moves past each neighbour whose middle it has crossed.
    """
    later = sum(1 for other in xs[at + 1 : -1] if x > other)
    earlier = sum(1 for other in xs[1:at] if x < other)
    return later - earlier


def nearest_unit(column: Column, y: float) -> int:
    """Give the shown unit nearest to a height."""
    if column.form != "units":
        return column.unit_at(column.x, float(np.clip(y, column.body.y, column.body.bottom))) or 0
    return column.units[int(np.argmin(np.abs(column.ys - y)))]
