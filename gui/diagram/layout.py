"""Where everything in the diagram stands: from a plan to columns, gaps and bounds in scene pixels. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from core.language import tr
from core.layers.concatenate import Concatenate
from core.picture import Picture
from core.spec import LayerSpec
from gui.diagram import folding, frames, pills, places, routes, texts
from gui.diagram.columns import CELLS_UP_TO, Block, block_of, column_of, crowd_sizes
from gui.diagram.shapes import BIAS_HEIGHT, UNSTRETCHED, Box, Column, Gap, Layout, Plan, Stretch, around, united

Measure = Callable[[str, float, bool], float]
"""Gives the width of a text from (text, pixel size, bold)."""

NAME_WIDTH = 150.0
IMAGE_GAP = 64.0
"""Between image layers, whose maps are joined by few lines."""
PLUS_ROOM = 44.0
STRETCH = 0.7
"""How much gaps and rows may grow to fill the view."""


def rough_width(text: str, size: float, bold: bool) -> float:
    """Guess the width of a text without fonts."""
    return len(text) * size * (0.62 if bold else 0.56)


def arrange(plan: Plan, measure: Measure = rough_width) -> Layout:
    """Lay out a network; with a size in the plan, gaps and rows grow to fill it without scaling the text."""
    if plan.held is not None:
        return _arranged(plan, measure, plan.held)
    tight = _arranged(plan, measure, UNSTRETCHED, final=min(plan.size) <= 0)
    return tight if min(plan.size) <= 0 else _arranged(plan, measure, _stretch(plan, tight))


def with_units(layout: Layout, plan: Plan) -> Layout | None:
    """Let folded layers show other units at the same places; None where more than that has changed.

    Every step shows the units that it is about, and laying everything out anew takes longer than the step.
    """
    old = layout.plan
    if replace(plan, shown=old.shown) != old or [len(u) for u in plan.shown] != [len(u) for u in old.shown]:
        return None
    columns = dict(layout.columns)
    for name, before, now in zip(plan.spec.names, old.shown, plan.shown, strict=True):
        if now != before and name in columns:
            if name in (plan.spec.input.name, plan.spec.output.name) or columns[name].form != "units":
                return None
            columns[name] = replace(columns[name], units=now)
    gaps = []
    for gap in layout.gaps:
        source, target = columns[gap.source.layer], columns[gap.target.layer]
        if source is not gap.source or target is not gap.target:
            pairs = {(source.units[gap.source.units.index(a)], target.units[gap.target.units.index(b)]): box
                     for (a, b), box in gap.pills.items()}  # fmt: skip
            gap = replace(gap, source=source, target=target, pills=pairs)
        gaps.append(gap)
    return replace(layout, plan=plan, columns=columns, gaps=tuple(gaps))


def scale_to_fit(size: tuple[int, int], bounds: Box, most: float = 1.6) -> float:
    """Give the scale at which `bounds` fit into `size` pixels, never more than `most`."""
    return min(size[0] / bounds.w, size[1] / bounds.h, most)


def _stretch(plan: Plan, tight: Layout) -> Stretch:
    scale = min(scale_to_fit(plan.size, tight.bounds), 1.15)
    spare_x = max(plan.size[0] / scale - tight.bounds.w, 0)
    spare_y = max(plan.size[1] / scale - tight.bounds.h, 0)
    drawn = (*tight.columns.values(), *tight.folded.values())  # all layers may be in one folded group
    tallest = max(column.body.h for column in drawn)
    grown = min(spare_y / tallest, STRETCH * 0.6)
    left = max(spare_y - grown * tallest, 0)
    xs = [column.x for column in drawn]
    steps, width = max(max(places.depths(plan.spec).values()), 1), max(max(xs) - min(xs), 1.0)
    return Stretch(1 + min(spare_x / steps, 240) * steps / width, 1 + grown, min(left * 0.5, 60))


def _arranged(plan: Plan, measure: Measure, stretch: Stretch, final: bool = True) -> Layout:
    """Lay out with this stretch; `final`: with the ways of the connections, which the stretch does not depend on."""
    spots = _places(plan, measure)
    blocks = _blocks(plan, stretch.pitch, measure)
    middle = max(b.header[1] for b in blocks) + 46 + stretch.lift + max(b.height for b in blocks) / 2
    hidden = folding.hidden(plan)
    columns = _columns(plan, [b for b in blocks if b.layer not in hidden], spots, stretch, middle)
    columns = _with_plus(columns, plan)
    folded = {
        name: folding.column(block, spots[name][0] * stretch.across, middle + spots[name][1] * stretch.pitch)
        for name, block in folding.blocks(plan, measure).items()
    }
    gaps = _gaps(plan, {**columns, **folded}, measure) if final else ()
    target = _target_box(plan, columns, measure)
    bounds = _bounds(plan, columns, folded, gaps, target, measure)
    laid = Layout(plan, columns, gaps, target, bounds, _of_layers(plan, spots), stretch, middle, folded)
    return replace(laid, bounds=frames.around_all(laid))


def _of_layers(plan: Plan, spots: dict[str, places.Place]) -> dict[str, places.Place]:
    return {name: spots[name] for name in plan.spec.names}


def _places(plan: Plan, measure: Measure) -> dict[str, places.Place]:
    """Say where each layer and each folded group stands: where the user put it, else by itself."""
    blocks = {block.layer: block for block in _blocks(plan, 1.0, measure)}
    if plan.positions:
        found = places.completed(plan.spec, blocks, dict(plan.positions))
        found = places.apart(blocks, found) if plan.style in ("step", "data") else found
        return {**found, **folding.middles(plan, found)}
    flat = _in_ranks(plan, folding.links(plan, folded=False), blocks, measure)
    if not folding.hidden(plan):
        return flat
    folded = _in_ranks(plan, folding.links(plan), {**blocks, **folding.blocks(plan, measure)}, measure)
    return folding.spread(plan, flat, folded)


def _in_ranks(plan: Plan, links: places.Links, blocks: dict[str, Block], measure: Measure) -> dict[str, places.Place]:
    rows = places.ranks(links)
    middles = _middles(plan, [[blocks[name] for name in row] for row in rows], measure)
    return places.automatic(rows, middles, blocks)


def _blocks(plan: Plan, pitch: float, measure: Measure) -> list[Block]:
    return [block_of(plan, at, pitch, measure) for at in range(len(plan.spec.layers))]


def _columns(
    plan: Plan, blocks: list[Block], spots: dict[str, places.Place], stretch: Stretch, middle: float
) -> dict[str, Column]:
    """Draw each layer at its place, its header in the row above all or right above its units."""
    made = {}
    for block in blocks:
        x, y = spots[block.layer]
        top = middle + y * stretch.pitch - block.height / 2
        head = 0.0 if abs(y) < places.ON_LINE else top - places.HEAD_GAP - block.header[1]
        made[block.layer] = column_of(plan, block, x * stretch.across, top, head)
    return made


def _with_plus(columns: dict[str, Column], plan: Plan) -> dict[str, Column]:
    """Put "+" behind each header: in the middle before the next one in its row, else close by."""
    if not plan.editable:
        return columns
    made = {}
    for name, column in columns.items():
        readers = plan.spec.consumers(name)
        nexts = [columns[reader].header for reader in readers if reader in columns]
        beside = (
            len(nexts) == len(readers) == 1
            and nexts[0].y == column.header.y
            and nexts[0].x > column.header.right + PLUS_ROOM - 1
        )
        x = (column.header.right + nexts[0].x) / 2 if beside else column.header.right + 22
        made[name] = replace(column, plus=(x, column.header.center[1]) if readers else None)
    return made


def _middles(plan: Plan, rows: list[list[Block]], measure: Measure) -> list[float]:
    """Give the middle of each depth: headers and units keep clear of their neighbours."""
    xs = [0.0]
    for before, row in pairwise(rows):
        headers = (max(b.header[0] for b in before) + max(b.header[0] for b in row)) / 2
        units = max(b.radius for b in before) + max(b.radius + b.lead for b in row)
        gap = max(_gap_width(plan, a, b, measure) for a in before for b in row)
        xs.append(xs[-1] + max(headers + PLUS_ROOM, units + gap))
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


def _gaps(plan: Plan, columns: dict[str, Column], measure: Measure) -> tuple[Gap, ...]:
    """Say how the edges of each two layers run, and where their numbers stand."""
    width = pill_width(plan, measure)
    found = []
    for layer, count in zip(plan.spec.layers, plan.counts, strict=True):
        firsts = _firsts(plan, layer)
        for name in layer.inputs:
            first = next(firsts)
            if name in columns and layer.name in columns:
                source, target = columns[name], columns[layer.name]
                weighted = _is_weighted(plan, layer.name, source.count, count)
                kernels = source.form == target.form == "grid" and plan.style != "step"
                found.append(Gap(source, target, weighted, {}, first, kernels))
    found += [Gap(columns[a], columns[b], False, {}, bundle=True) for a, b in folding.cables(plan)]
    if not plan.spec.is_stack or plan.positions or folding.hidden(plan):
        found = routes.routed(found, list(columns.values()), plan.lifted)
    return tuple(replace(gap, pills=_pills(plan, gap, width)) if gap.weighted else gap for gap in found)


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


def _pills(plan: Plan, gap: Gap, width: float) -> dict[tuple[int, int], Box]:
    source, target = gap.source, gap.target
    forms = source.form == target.form == "units" and not gap.route
    if not forms or len(source.units) * len(target.units) > _most(plan):
        return {}
    beside = [b.bias_box(u, 96) for b in (source, target) for u in b.units]
    return pills.place(gap, width, [box for box in beside if box]) or {}


def _target_box(plan: Plan, columns: dict[str, Column], measure: Measure) -> Box | None:
    if not plan.boxed:
        return None
    column = columns[plan.spec.output.name]
    names = [texts.output_name(plan.outputs, k, column.count) for k in range(column.count)][:12]
    longest = max(
        measure(tr("prediction {name}", name=name), 12, False)
        for name in ("0.123456", *(names if len(names) > 1 else ()))
    )
    left = column.x + column.radius + 52
    if column.count > 1:
        left += 20 + min(max(measure(name, 12, False) for name in names), NAME_WIDTH)
    width = min(longest, 190) + 28
    return around(left + width / 2, column.body.center[1], width, 76)


def _bounds(
    plan: Plan,
    columns: dict[str, Column],
    folded: dict[str, Column],
    gaps: Sequence[Gap],
    target: Box | None,
    measure: Measure,
) -> Box:
    boxes = [box for c in (*columns.values(), *folded.values()) for box in (c.body, c.header)]
    boxes += [c.fold for c in columns.values() if c.fold] + [c.heat for c in columns.values() if c.heat]
    boxes += [box for c in columns.values() for u in c.units[-1:] if (box := c.bias_box(u, 60))]
    last = columns.get(plan.spec.output.name)
    for first in (columns[name] for name in plan.spec.inputs if name in columns):
        if is_named(first):
            left = first.x - first.radius - first.lead - 14 - names_width(plan, measure, first.layer)
            boxes.append(Box(left, first.body.y, 1, 1))
    if last is not None and is_named(last) and (plan.style != "step" or last.count > 1):
        reach = names_width(plan, measure, plan.spec.output.name)
        boxes.append(Box(last.x + last.radius + 14, last.body.y, reach, 1))
    boxes += [Box(x, y, 1, 1) for gap in gaps for x, y in gap.route]
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


def nearest_unit(column: Column, y: float) -> int:
    """Give the shown unit nearest to a height."""
    if column.form != "units":
        return column.unit_at(column.x, float(np.clip(y, column.body.y, column.body.bottom))) or 0
    return column.units[int(np.argmin(np.abs(column.ys - y)))]
