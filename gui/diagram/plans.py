"""From a picture to the plan of its layout. No Qt."""

from __future__ import annotations

from typing import get_args

from core.errors import UserError
from core.explanation import Ref
from core.picture import Picture
from core.spec import NetworkSpec
from gui.diagram.columns import form_of, shown_units
from gui.diagram.layout import counts_of
from gui.diagram.shapes import Plan, Stretch, Style


def check_style(style: str) -> None:
    """Refuse a style that does not exist.

    Raises:
        UserError: naming the styles there are.
    """
    if style not in get_args(Style):
        raise UserError(f"Diagram: the style {style!r} is not known; known are {', '.join(get_args(Style))}.")


def sizes(picture: Picture) -> tuple[dict[str, int], dict[str, int]]:
    """Count the units of each layer, and the values that each layer's weights multiply."""
    counts = dict(zip(picture.spec.names, counts_of(picture), strict=True))
    sources = {
        layer.name: picture.weights[f"{layer.name}.weight"].shape[0]
        for layer in picture.spec.layers
        if f"{layer.name}.weight" in picture.weights
    }
    return counts, sources


def plan_of(
    picture: Picture,
    style: Style,
    selected: Ref | None,
    unfolded: frozenset[str],
    editable: bool,
    size: tuple[int, int],
    positions: tuple[tuple[str, tuple[float, float]], ...] = (),
    held: Stretch | None = None,
    lifted: tuple[str, ...] = (),
) -> Plan:
    """Make the plan; folded layers show the units that the present operation is about and the selected one."""
    counts, shapes = counts_of(picture), picture.spec.shapes()
    shown = []
    for layer, count in zip(picture.spec.layers, counts, strict=True):
        pointed = (picture.focus, selected, *picture.operands)
        relevant = [unit for ref in pointed for unit in _units(picture.spec, ref, layer.name)]
        drawn_whole = form_of(shapes[layer.name], not layer.inputs, layer.name in unfolded, style) != "units"
        shown.append(shown_units(count, () if drawn_whole else relevant))
    boxed = style == "step" and picture.target is not None
    wide = frozenset(name for name in unfolded if name in picture.spec)
    names = picture.inputs, picture.outputs
    return Plan(picture.spec, style, counts, tuple(shown), wide, editable, *names, boxed, size, positions, held, lifted)


def _units(spec: NetworkSpec, ref: Ref | None, layer: str) -> tuple[int, ...]:
    """List the units of `layer` that `ref` is about."""
    if ref is None or not ref.index or ref.layer not in spec:
        return ()
    if ref.layer == layer:
        return (ref.index[-1],)
    return (ref.index[0],) if ref.kind == "weight" and layer in spec[ref.layer].inputs else ()


def can_move(spec: NetworkSpec, layer: str, by: int) -> bool:
    """Tell whether a layer can go `by` places along: a hidden layer of a stack, past hidden layers."""
    if not spec.is_stack or layer not in spec:
        return False
    last, at = len(spec.names) - 1, spec.names.index(layer)
    return 0 < at < last and 0 < at + by < last and last > 2
