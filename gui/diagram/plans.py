"""From a picture to the plan of its layout. No Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from core.canvas import Canvas
from core.errors import UserError
from core.explanation import Ref
from core.language import tr
from core.layer import Shape
from core.picture import Picture
from core.spec import NetworkSpec
from gui.diagram.columns import MAPS, SHOWN, SHOWN_IN_STEP, carries, form_of, shown_units
from gui.diagram.layout import counts_of
from gui.diagram.places import Place
from gui.diagram.shapes import NOTHING, Plan, Stretch, Style


def check_style(style: str) -> None:
    """Refuse a style that does not exist.

    Raises:
        UserError: naming the styles there are.
    """
    if style not in get_args(Style):
        raise UserError(
            tr(
                "Diagram: the style {style!r} is not known; known are {get_args}.",
                style=style,
                get_args=", ".join(get_args(Style)),
            )
        )


def sizes(picture: Picture) -> tuple[dict[str, int], dict[str, int]]:
    """Count the units of each layer, and the values that each layer's weights multiply."""
    counts = dict(zip(picture.spec.names, counts_of(picture), strict=True))
    sources = {
        layer.name: picture.weights[f"{layer.name}.weight"].shape[0]
        for layer in picture.spec.layers
        if f"{layer.name}.weight" in picture.weights
    }
    return counts, sources


@dataclass(frozen=True)
class Choice:
    """What of a large network is drawn.

    Attributes:
        pins: units that stay on show.  ranked: layer → units of a folded layer, the most important first.
        pages: layer → the first map to show.
    """

    pins: frozenset[Ref] = frozenset()
    ranked: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)


NO_CHOICE = Choice()


def plan_of(
    picture: Picture,
    style: Style,
    selected: Ref | None,
    unfolded: frozenset[str],
    editable: bool,
    size: tuple[int, int],
    choice: Choice = NO_CHOICE,
) -> Plan:
    """Make the plan; folded layers show the units that the present operation is about, the selected and pinned ones."""
    counts, shapes = counts_of(picture), picture.spec.shapes()
    shown, most = [], SHOWN_IN_STEP if style == "step" else SHOWN
    for layer, count in zip(picture.spec.layers, counts, strict=True):
        pointed = (picture.focus, selected, *picture.operands, *sorted(choice.pins, key=lambda ref: ref.index))
        relevant = [unit for ref in pointed for unit in _units(picture.spec, ref, layer.name)]
        toggled, handing = layer.name in unfolded, carries(style, layer)
        if form_of(shapes[layer.name], not layer.inputs, toggled, handing) != "units":
            shown.append(shown_units(count, (), most))
        else:
            shown.append(shown_units(count, relevant, most, choice.ranked.get(layer.name, ())))
    boxed = style == "step" and picture.target is not None
    wide = frozenset(name for name in unfolded if name in picture.spec)
    names = picture.inputs, picture.outputs
    first = tuple(sorted(_pages(picture.spec, shapes, selected, choice.pages).items()))
    mapped = bool(picture.answers)
    return Plan(picture.spec, style, counts, tuple(shown), wide, first, mapped, editable, *names, boxed, size)


def arranged(
    plan: Plan, positions: Mapping[str, Place], held: Stretch | None, lifted: tuple[str, ...], canvas: Canvas
) -> Plan:
    """Give the plan with what the user has put where; notes and groups are drawn while building and training."""
    canvas = canvas.kept(plan.spec) if plan.style in ("build", "train") else NOTHING
    given = tuple((name, place) for name, place in positions.items() if name in plan.spec)
    return dataclasses.replace(plan, positions=given, held=held, lifted=lifted, canvas=canvas)


def _pages(
    spec: NetworkSpec, shapes: Mapping[str, Shape], selected: Ref | None, pages: Mapping[str, int]
) -> dict[str, int]:
    """Turn the maps of an image layer so that the selected one is among the shown."""
    found = {name: first for name, first in pages.items() if name in spec and len(shapes[name]) == 3}
    if selected is not None and selected.kind == "unit" and len(shapes.get(selected.layer, ())) == 3:
        channel, first = selected.index[0] % shapes[selected.layer][2], found.get(selected.layer, 0)
        if not first <= channel < first + MAPS:
            found[selected.layer] = channel // MAPS * MAPS
    return {name: first for name, first in found.items() if first}


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
