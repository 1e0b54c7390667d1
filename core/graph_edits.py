"""Edits of a network with branches: merges, skip connections, several inputs."""

from __future__ import annotations

import dataclasses
import math
from typing import Any, cast

from core.errors import UserError
from core.language import tr
from core.layer import Layer, ShapeError
from core.layers.concatenate import Concatenate
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.spec import LayerSpec, NetworkSpec, checked, without


def with_columns(spec: NetworkSpec, columns: int) -> NetworkSpec:
    """Give a network for rows of so many columns: the last input layer reads what the others leave.

    Raises:
        UserError: when nothing is left for it.
    """
    left = columns - spec.columns(spec.inputs[-1]).start
    if left == len(spec.columns(spec.inputs[-1])):
        return spec
    if left < 1:
        raise UserError(
            tr(
                "{inputs}: the data have {columns} inputs, and the other input layers read all of them; give "
                "those fewer units, or remove this layer.",
                inputs=spec.inputs[-1],
                columns=columns,
            )
        )
    return _with_units(spec, {spec.inputs[-1]: left})


def resized(spec: NetworkSpec, name: str, units: int) -> NetworkSpec:
    """Give an input layer other columns; its neighbour reads those that it leaves, so that a row stays whole.

    Raises:
        UserError: when the neighbour has too few.
    """
    place = spec.inputs.index(name)
    if len(spec.inputs) == 1:
        return _with_units(spec, {name: units})
    other = spec.inputs[place + 1] if place + 1 < len(spec.inputs) else spec.inputs[place - 1]
    left = len(spec.columns(other)) - (units - len(spec.columns(name)))
    if units < 1 or left < 1:
        most = len(spec.columns(name)) + len(spec.columns(other)) - 1
        raise UserError(
            tr(
                "{name}: {units} units leave no column of the data for {other}; choose 1 to {most}.",
                name=name,
                units=units,
                other=other,
                most=most,
            )
        )
    return _with_units(spec, {name: units, other: left})


def replaced(spec: NetworkSpec, name: str, layer: Layer) -> NetworkSpec:
    """Give the network with other settings for `name`, as a user changes them."""
    return resized(spec, name, layer.units) if isinstance(layer, Input) else spec.replace(name, layer)


def added(spec: NetworkSpec, layer: Layer, after: str) -> tuple[NetworkSpec, str]:
    """Add a layer behind `after` as its kind needs it: between, as a merge, or as a further input; give its name."""
    if isinstance(layer, Input):
        return another_input(spec, after, Concatenate())
    if isinstance(layer, Concatenate) and after == spec.output.name:
        return another_output(spec, layer)
    if isinstance(layer, Reshape):
        layer = as_square(math.prod(spec.shapes()[after]))
    return merged(spec, layer, after) if layer.min_inputs > 1 else between(spec, layer, after)


def as_square(size: int) -> Reshape:
    """Give the image of so many numbers that is nearest to a square."""
    height = next(side for side in range(math.isqrt(size), 0, -1) if size % side == 0)
    return Reshape(height, size // height, 1)


def between(spec: NetworkSpec, layer: Layer, after: str) -> tuple[NetworkSpec, str]:
    """Put a layer between `after` and what reads it; a Flatten layer comes with it where flat rows are read."""
    name, shape = spec.free_name(layer), spec.shapes()[after]
    image = len(layer.out_shape(name, (shape,))) > 1
    try:
        return spec.insert(layer, after)
    except ShapeError:
        if not image or len(shape) > 1:
            raise
    flat = spec.free_name(Flatten())
    rest = [dataclasses.replace(s, inputs=tuple(flat if i == after else i for i in s.inputs)) for s in spec.layers]
    place = spec.names.index(after) + 1
    new = LayerSpec(name, layer, (after,)), LayerSpec(flat, Flatten(), (name,))
    return checked(NetworkSpec((*rest[:place], *new, *rest[place:]))), name


def _with_units(spec: NetworkSpec, units: dict[str, int]) -> NetworkSpec:
    layers = (dataclasses.replace(s, layer=Input(units[s.name])) if s.name in units else s for s in spec.layers)
    return checked(NetworkSpec(tuple(layers)))


def merged(spec: NetworkSpec, layer: Layer, after: str) -> tuple[NetworkSpec, str]:
    """Put a merge behind `after`: it reads that and the nearest earlier layer that fits; all that read it read the sum.

    Raises:
        UserError: when no earlier layer fits.
    """
    name, shapes = spec.free_name(layer), spec.shapes()
    earlier = spec.names[: spec.names.index(after)]
    for other in reversed(earlier):
        try:
            layer.out_shape(name, (shapes[after], shapes[other]))
        except UserError:
            continue
        return _joined(spec, LayerSpec(name, layer, (after, other)), after), name
    size = "×".join(map(str, shapes[after]))
    raise UserError(
        tr(
            "{layer}: no layer before {after} gives {size} numbers as it does; add one first.",
            layer=layer.label,
            after=after,
            size=size,
        )
    )


def another_input(spec: NetworkSpec, after: str, merge: Layer) -> tuple[NetworkSpec, str]:
    """Split the last column off for an input layer of its own, which is joined behind `after`.

    Raises:
        UserError: when there is no column to split off, or `after` gives an image.
    """
    last, number = spec.inputs[-1], len(spec.inputs) + 1
    while (name := f"input{number}") in spec:
        number += 1
    if len(spec.columns(last)) < 2:
        raise UserError(tr("{last}: it reads one column; a further input layer needs a column of its own.", last=last))
    if len(spec.shapes()[after]) > 1:
        raise UserError(
            tr("{after}: it gives an image; a further input is joined with a flat row, so choose one.", after=after)
        )
    place = spec.names.index(last) + 1
    layers = list(spec.layers)
    layers[place - 1] = dataclasses.replace(layers[place - 1], layer=Input(len(spec.columns(last)) - 1))
    layers.insert(place, LayerSpec(name, Input(1)))
    joined = spec.free_name(merge)
    return _joined(NetworkSpec(tuple(layers)), LayerSpec(joined, merge, (after, name)), after), name


def _head(spec: NetworkSpec) -> LayerSpec:
    """Give the output layer, or the last of those that a merge joins to the prediction."""
    output = spec.output
    return output if hasattr(output.layer, "units") or not output.inputs else spec[output.inputs[-1]]


def another_output(spec: NetworkSpec, merge: Layer) -> tuple[NetworkSpec, str]:
    """Split the last unit of the output off for an output layer of its own; `merge` joins both to the prediction.

    Raises:
        UserError: when there is no unit to split off.
    """
    head, number = _head(spec), 2
    units = getattr(head.layer, "units", 1)
    if units < 2:
        raise UserError(
            tr("{head}: it has one unit; a further output needs a target of its own, see Data.", head=head.name)
        )
    while (name := f"output{number}") in spec:
        number += 1
    smaller, new = (dataclasses.replace(cast(Any, head.layer), units=count) for count in (units - 1, 1))
    at = spec.names.index(head.name)
    layers = [*spec.layers[:at], LayerSpec(head.name, smaller, head.inputs), LayerSpec(name, new, head.inputs)]
    rest = spec.layers[at + 1 :]
    if head is spec.output:
        return checked(NetworkSpec((*layers, LayerSpec(spec.free_name(merge), merge, (head.name, name))))), name
    joined = (dataclasses.replace(s, inputs=(*s.inputs, name)) if s.name == spec.output.name else s for s in rest)
    return checked(NetworkSpec((*layers, *joined))), name


def with_outputs(spec: NetworkSpec, outputs: int) -> NetworkSpec:
    """Give a network with so many outputs: the last output layer gets what the others leave.

    Raises:
        UserError: when it cannot have them.
    """
    (now,), head = spec.shapes()[spec.output.name], _head(spec)
    units = getattr(head.layer, "units", 0) + outputs - now
    if now == outputs:
        return spec
    if not hasattr(head.layer, "units") or units < 1:
        raise UserError(
            tr(
                "{output}: the target needs {outputs} outputs, and this layer cannot have them.",
                output=spec.output.name,
                outputs=outputs,
            )
        )
    return spec.replace(head.name, dataclasses.replace(cast(Any, head.layer), units=units))


def _joined(spec: NetworkSpec, merge: LayerSpec, after: str) -> NetworkSpec:
    """Put a merge behind the last layer that it reads; what read `after` reads the merge."""
    layers = [
        dataclasses.replace(s, inputs=tuple(merge.name if source == after else source for source in s.inputs))
        for s in spec.layers
    ]
    at = max(spec.names.index(name) for name in merge.inputs) + 1
    return checked(NetworkSpec((*layers[:at], merge, *layers[at:])))


def reading(spec: NetworkSpec, name: str, inputs: tuple[str, ...]) -> NetworkSpec:
    """Give the network in which `name` reads these earlier layers.

    Raises:
        UserError: when one is no earlier layer, a layer is left that nothing reads, or shapes do not fit.
    """
    return checked(wired(spec, name, inputs))


def moved_onto(spec: NetworkSpec, name: str, source: str, target: str) -> NetworkSpec:
    """Take a layer from where it is and put it into the connection from `source` to `target`.

    Raises:
        UserError: for input, output and merges, and where the shapes do not fit.
    """
    if name in spec.inputs or name == spec.output.name:
        raise UserError(
            tr("{name}: the input and the output layer stay at the ends; drop it elsewhere to place it.", name=name)
        )
    if spec[name].layer.min_inputs > 1:
        raise UserError(tr("{name}: a layer that reads several cannot be put into one connection.", name=name))
    rest = without(spec, name)
    if target not in rest or source not in rest[target].inputs:
        raise UserError(
            tr("{name}: without it {target} no longer reads {source}.", name=name, target=target, source=source)
        )
    layers: list[LayerSpec] = []
    for layer in rest.layers:
        if layer.name == target:
            inputs = tuple(name if each == source else each for each in layer.inputs)
            layer = dataclasses.replace(layer, inputs=inputs)
        layers.append(layer)
        if layer.name == source:
            layers.append(LayerSpec(name, spec[name].layer, (source,)))
    return checked(NetworkSpec(tuple(layers)))


def wired(spec: NetworkSpec, name: str, inputs: tuple[str, ...]) -> NetworkSpec:
    """Give the network in which `name` reads these layers, unchecked: as somebody draws it."""
    return NetworkSpec(tuple(dataclasses.replace(s, inputs=inputs) if s.name == name else s for s in spec.layers))


def joined_before(spec: NetworkSpec, merge: Layer, name: str) -> NetworkSpec:
    """Put a merge before `name` that joins all that leads into it, unchecked."""
    joined, layers = spec.free_name(merge), list(wired(spec, name, (spec.free_name(merge),)).layers)
    layers.insert(spec.names.index(name), LayerSpec(joined, merge, spec[name].inputs))
    return NetworkSpec(tuple(layers))
