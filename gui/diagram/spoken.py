"""The diagram in plain sentences: what a layer, a neuron, a weight is called, is worth and is joined to. No Qt."""

from __future__ import annotations

import numpy as np

from core import numbers
from core.costs import cost_of, grouped
from core.explanation import Ref
from core.language import tr, tr_n
from core.picture import Picture, Values
from gui.diagram import texts

MOST_CONNECTIONS = 8
"""Of more connections the strongest are told."""
Connection = tuple[str, float]
"""Where it comes from or goes to, and its weight."""


def name(picture: Picture, ref: Ref) -> str:
    """Say what a place is called: "hidden1, neuron 3", "weight from x₁ to hidden1, neuron 3"."""
    if ref.kind == "layer":
        return tr("Layer {layer}, {caption}", layer=ref.layer, caption=cost_of(picture.spec, ref.layer).caption)
    if ref.kind == "loss":
        return tr("Target and loss")
    if ref.kind == "unit":
        return unit_name(picture, ref.layer, ref.index[0])
    unit = unit_name(picture, ref.layer, ref.index[-1])
    if ref.kind == "bias":
        return tr("Bias of {unit}", unit=unit)
    source = unit_name(picture, picture.spec[ref.layer].inputs[0], ref.index[0])
    return tr("Weight from {source} to {unit}", source=source, unit=unit)


def unit_name(picture: Picture, layer: str, index: int) -> str:
    """Name a neuron by its feature or class where it has one."""
    spec = picture.spec
    if layer in spec.inputs:
        column = spec.columns(layer)[index]
        if column < len(picture.inputs):
            return tr("input {name}", name=picture.inputs[column])
    if layer == spec.output.name and index < len(picture.outputs):
        return tr("output {name}", name=picture.outputs[index])
    return tr("{layer}, neuron {number}", layer=layer, number=index + 1)


def value(picture: Picture, ref: Ref) -> str:
    """Say what a place is worth now; "" for a layer."""
    if ref.kind == "layer":
        return ""
    if ref.kind == "loss":
        return tr("not calculated yet") if picture.loss is None else numbers.text(picture.loss)
    if ref.kind == "unit":
        found = picture.activations.get(ref.layer)
        return _known(found.at(ref.index[0]) if found is not None else None)
    number = parameter(picture, ref)
    return tr("no bias") if number is None else numbers.text(number)


def parameter(picture: Picture, ref: Ref) -> float | None:
    """Give the number of a weight or bias, None where there is none."""
    array = picture.weights.get(f"{ref.layer}.{ref.kind}")
    if array is None:
        return None
    index = ref.index if ref.kind == "weight" else (ref.index[0] % array.shape[-1],)
    return float(array[index]) if len(index) == array.ndim else None


def description(picture: Picture, ref: Ref) -> str:
    """Tell the rest about a place: sum, slope, state, and what it is joined to."""
    told = {"layer": _of_layer, "unit": _of_unit, "loss": _of_loss}.get(ref.kind, _of_parameter)
    return ". ".join(sentence for sentence in told(picture, ref) if sentence)


def spoken(picture: Picture, ref: Ref) -> str:
    """Say all about a place in one go."""
    worth = value(picture, ref)
    head = tr("{name}: {value}", name=name(picture, ref), value=worth) if worth else name(picture, ref)
    rest = description(picture, ref)
    return f"{head}. {rest}." if rest else f"{head}."


def _of_layer(picture: Picture, ref: Ref) -> list[str]:
    spec, cost = picture.spec, cost_of(picture.spec, ref.layer)
    readers = [layer.name for layer in spec.layers if ref.layer in layer.inputs]
    size = " × ".join(map(str, cost.shape))
    return [
        tr("Gives {size}, has {count} parameters", size=size, count=grouped(cost.parameters)),
        tr("Reads {names}", names=", ".join(spec[ref.layer].inputs)) if spec[ref.layer].inputs else "",
        tr("Read by {names}", names=", ".join(readers)) if readers else tr("Its values are the prediction"),
        picture.flags.get(ref.layer, ""),
    ]


def _of_unit(picture: Picture, ref: Ref) -> list[str]:
    layer, unit = ref.layer, ref.index[0]
    bias = parameter(picture, Ref("bias", layer, (unit,)))
    total, slope = _at(picture.sums.get(layer), unit), _at(picture.slopes.get(layer), unit)
    reads, goes = incoming(picture, layer, unit), outgoing(picture, layer, unit)
    return [
        tr("Sum before the activation {value}", value=numbers.text(total)) if total is not None else "",
        tr("Slope of the loss {value}", value=numbers.text(slope)) if slope is not None else "",
        *texts.state_words(picture, layer, unit),
        tr("Bias {value}", value=numbers.text(bias)) if bias is not None else "",
        tr("Reads {list}", list=_listed(reads)) if reads else "",
        tr("Goes to {list}", list=_listed(goes)) if goes else "",
    ]


def _of_parameter(picture: Picture, ref: Ref) -> list[str]:
    number = parameter(picture, ref)
    if number is None:
        return [tr("Switch the bias on in the layer's settings")]
    sign = tr("positive") if number > 0 else tr("negative") if number < 0 else tr("zero")
    slopes = picture.weight_slopes.get(f"{ref.layer}.{ref.kind}")
    slope = _at(slopes, *ref.index) if slopes is not None and slopes.array.ndim == len(ref.index) else None
    return [sign, tr("Slope of the loss {value}", value=numbers.text(slope)) if slope is not None else ""]


def _of_loss(picture: Picture, _ref: Ref) -> list[str]:
    return list(texts.target_lines(picture))


def incoming(picture: Picture, layer: str, unit: int) -> list[Connection]:
    """List what a neuron reads with a weight of its own."""
    array = picture.weights.get(f"{layer}.weight")
    inputs = picture.spec[layer].inputs
    if array is None or array.ndim != 2 or not inputs or unit >= array.shape[1]:
        return []
    return [(unit_name(picture, inputs[0], i), float(array[i, unit])) for i in _strongest(array[:, unit])] + _more(
        len(array)
    )


def outgoing(picture: Picture, layer: str, unit: int) -> list[Connection]:
    """List who reads a neuron with a weight of its own."""
    found: list[Connection] = []
    for reader in picture.spec.layers:
        array = picture.weights.get(f"{reader.name}.weight")
        if layer not in reader.inputs[:1] or array is None or array.ndim != 2 or unit >= array.shape[0]:
            continue
        found += [(unit_name(picture, reader.name, j), float(array[unit, j])) for j in _strongest(array[unit])]
        found += _more(array.shape[1])
    return found


def _strongest(weights: np.ndarray) -> list[int]:
    if len(weights) <= MOST_CONNECTIONS:
        return list(range(len(weights)))
    sizes = np.nan_to_num(np.abs(weights), nan=np.inf)
    return sorted(int(place) for place in np.argpartition(sizes, -MOST_CONNECTIONS)[-MOST_CONNECTIONS:])


def _more(count: int) -> list[Connection]:
    left = count - MOST_CONNECTIONS
    return [(tr_n("{n} weaker one", "{n} weaker ones", left), float("nan"))] if left > 0 else []


def _listed(connections: list[Connection]) -> str:
    return ", ".join(
        place if np.isnan(weight) else tr("{place} with weight {value}", place=place, value=numbers.text(weight))
        for place, weight in connections
    )


def _at(values: Values | None, *index: int) -> float | None:
    return values.at(*index) if values is not None else None


def _known(number: float | None) -> str:
    return tr("not calculated yet") if number is None else numbers.text(number)
