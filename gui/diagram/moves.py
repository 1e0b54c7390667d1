"""Where the selection goes when a key is pressed. Pure geometry, no Qt."""

from __future__ import annotations

from typing import Literal

from core.explanation import Ref
from gui.diagram.layout import nearest_unit
from gui.diagram.shapes import Column, Layout

Direction = Literal["up", "down", "left", "right"]


def moved(layout: Layout, ref: Ref | None, direction: Direction) -> Ref:
    """Give the place next to `ref`; a first press selects the input layer."""
    if ref is None or ref.layer not in layout.columns or ref.kind == "loss":
        return Ref("layer", layout.plan.spec.input.name)
    if ref.kind == "weight" and not any(gap.target.layer == ref.layer and gap.weighted for gap in layout.gaps):
        return Ref("unit", ref.layer, (ref.index[-1],))  # what it reads is folded away
    if direction in ("left", "right"):
        return _sideways(layout, ref, -1 if direction == "left" else 1)
    return _upwards(layout, ref, -1 if direction == "up" else 1)


def next_layer(layout: Layout, ref: Ref | None, by: int) -> Ref | None:
    """Give the next layer in order, None past the first and the last."""
    names = list(layout.columns)
    at = names.index(ref.layer) + by if ref is not None and ref.layer in names else (0 if by > 0 else len(names) - 1)
    return Ref("layer", names[at]) if 0 <= at < len(names) else None


def next_parameter(layout: Layout, ref: Ref, by: int) -> Ref:
    """Go through the bias and the incoming weights of a unit, bias first."""
    if ref.kind not in ("unit", "bias", "weight"):
        return ref
    unit, places = ref.index[-1], parameters(layout, ref.layer, ref.index[-1])
    if not places:
        return ref
    if ref not in places:
        return places[0] if by > 0 else places[-1]
    at = places.index(ref) + by
    return places[at] if 0 <= at < len(places) else Ref("unit", ref.layer, (unit,))


def parameters(layout: Layout, layer: str, unit: int) -> list[Ref]:
    """List the bias and the shown incoming weights of a unit."""
    gap = next((g for g in layout.gaps if g.target.layer == layer and g.weighted), None)
    places = [Ref("bias", layer, (unit,))] if layout.columns[layer].biased else []
    return places + ([Ref("weight", layer, (i, unit)) for i in gap.source.units] if gap else [])


def parent(ref: Ref) -> Ref | None:
    """Give what a place belongs to: weight and bias → unit → layer → nothing."""
    if ref.kind in ("weight", "bias"):
        return Ref("unit", ref.layer, (ref.index[-1],))
    return Ref("layer", ref.layer) if ref.kind == "unit" else None


def _sideways(layout: Layout, ref: Ref, by: int) -> Ref:
    if ref.kind == "weight":
        gap = next(g for g in layout.gaps if g.target.layer == ref.layer and g.weighted)
        end = (gap.source.layer, ref.index[0]) if by < 0 else (ref.layer, ref.index[1])
        return Ref("unit", end[0], (end[1],))
    other = next_layer(layout, ref, by)
    if other is None or ref.kind == "layer":
        return other or ref
    column = layout.columns[other.layer]
    unit = nearest_unit(column, layout.columns[ref.layer].y_of(ref.index[0]) or column.body.center[1])
    return Ref("bias" if ref.kind == "bias" and column.biased else "unit", other.layer, (unit,))


def _upwards(layout: Layout, ref: Ref, by: int) -> Ref:
    column = layout.columns[ref.layer]
    if ref.kind == "layer":
        return Ref("unit", ref.layer, (column.units[0],)) if by > 0 else ref
    if ref.kind == "weight":
        gap = next(g for g in layout.gaps if g.target.layer == ref.layer and g.weighted)
        source = _neighbour(gap.source, ref.index[0], by)
        return Ref("weight", ref.layer, (ref.index[0] if source is None else source, ref.index[1]))
    unit = _neighbour(column, ref.index[0], by)
    if unit is None:
        return Ref("layer", ref.layer) if by < 0 and ref.kind == "unit" else ref
    return Ref(ref.kind, ref.layer, (unit,))


def _neighbour(column: Column, unit: int, by: int) -> int | None:
    """Give the unit above or below, None past the ends."""
    if column.form == "units":
        at = column.units.index(unit) + by if unit in column.units else 0
        return column.units[at] if 0 <= at < len(column.units) else None
    step = by * (column.tile[1] * column.tile[2] if column.form == "grid" else 1)
    return unit + step if 0 <= unit + step < column.count else None
