"""The network as drawn: a frozen graph of layers. Every edit gives a new one."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from core import fields
from core.catalogue import LAYERS
from core.errors import UserError
from core.language import tr
from core.layer import Layer, Shape
from core.layers.input import Input

MAX_LAYERS = 1000


@dataclass(frozen=True)
class LayerSpec:
    """One layer of the graph: its name, its kind with settings, and the names of the layers that it reads."""

    name: str
    layer: Layer
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True)
class NetworkSpec:
    """A network: layers in an order in which each reads earlier ones only."""

    layers: tuple[LayerSpec, ...]

    def __getitem__(self, name: str) -> LayerSpec:
        """Give the layer called `name`."""
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a layer called `name`."""
        return name in self._by_name

    @cached_property
    def _by_name(self) -> dict[str, LayerSpec]:
        return {spec.name: spec for spec in reversed(self.layers)}

    @property
    def names(self) -> tuple[str, ...]:
        """The layers' names in order."""
        return tuple(spec.name for spec in self.layers)

    @property
    def input(self) -> LayerSpec:
        """The input layer; the first one where there are several."""
        return self.layers[0]

    @property
    def inputs(self) -> tuple[str, ...]:
        """The input layers in order: each reads the next columns of a row."""
        return tuple(spec.name for spec in self.layers if isinstance(spec.layer, Input))

    def columns(self, name: str) -> range:
        """Give the columns of a row that an input layer reads."""
        units = {layer: cast(Input, self[layer].layer).units for layer in self.inputs}
        start = sum(units[layer] for layer in self.inputs[: self.inputs.index(name)])
        return range(start, start + units[name])

    @property
    def n_inputs(self) -> int:
        """How many columns a row has."""
        return self.columns(self.inputs[-1]).stop

    @property
    def output(self) -> LayerSpec:
        """The layer whose result is the prediction: the one that no other layer reads."""
        read = {name for spec in self.layers for name in spec.inputs}
        return [spec for spec in self.layers if spec.name not in read][-1]

    def consumers(self, name: str) -> tuple[str, ...]:
        """List the layers that read `name`."""
        return tuple(spec.name for spec in self.layers if name in spec.inputs)

    def shapes(self) -> dict[str, Shape]:
        """Infer the shape per row of every layer's result.

        Raises:
            ShapeError: at the first layer that does not fit.
        """
        return dict(self._shapes)

    @cached_property
    def _shapes(self) -> dict[str, Shape]:
        shapes: dict[str, Shape] = {}
        for spec in self.layers:
            shapes[spec.name] = spec.layer.out_shape(spec.name, tuple(shapes[name] for name in spec.inputs))
        return shapes

    def replace(self, name: str, layer: Layer) -> NetworkSpec:
        """Give the network with other settings for `name`."""
        fields.check(layer, name)
        changed = (dataclasses.replace(s, layer=layer) if s.name == name else s for s in self.layers)
        return checked(NetworkSpec(tuple(changed)))

    def insert(self, layer: Layer, after: str) -> tuple[NetworkSpec, str]:
        """Put `layer` between `after` and all that read it; give the network and the new layer's name."""
        name = self.free_name(layer)
        new = LayerSpec(name, layer, (after,))
        layers: list[LayerSpec] = []
        for spec in self.layers:
            inputs = tuple(name if source == after else source for source in spec.inputs)
            layers.append(dataclasses.replace(spec, inputs=inputs))
            if spec.name == after:
                layers.append(new)
        return checked(NetworkSpec(tuple(layers))), name

    def remove(self, name: str) -> NetworkSpec:
        """Take a layer out and connect what read it to what it read.

        Raises:
            UserError: for the input and the output layer.
        """
        if name in (self.input.name, self.output.name):
            raise UserError(
                tr(
                    "{name}: the input and the output layer cannot be removed; change their settings instead.",
                    name=name,
                )
            )
        rest = without(self, name)
        if name in self.inputs:  # the input layer before it reads its columns too
            before = self.inputs[self.inputs.index(name) - 1]
            units = len(self.columns(before)) + len(self.columns(name))
            layers = (dataclasses.replace(s, layer=Input(units)) if s.name == before else s for s in rest.layers)
            rest = NetworkSpec(tuple(layers))
        return checked(rest)

    def move(self, name: str, by: int) -> NetworkSpec:
        """Move a hidden layer of a stack by `by` places; the order of the others stays.

        Raises:
            UserError: when the network is no plain stack or the place is taken by input or output.
        """
        if not self.is_stack:
            raise UserError(
                tr("{name}: only the layers of a plain stack can be moved; this network has branches.", name=name)
            )
        order = list(self.names)
        place = order.index(name)
        target = place + by
        if not (0 < place < len(order) - 1 and 0 < target < len(order) - 1):
            raise UserError(tr("{name}: a layer can only be moved between the input and the output layer.", name=name))
        order.insert(target, order.pop(place))
        sources = ((), *((previous,) for previous in order))
        chain = (dataclasses.replace(self[n], inputs=i) for n, i in zip(order, sources, strict=False))
        return checked(NetworkSpec(tuple(chain)))

    def rename(self, old: str, new: str) -> NetworkSpec:
        """Give the network with another name for one layer.

        Raises:
            UserError: when the name is taken or not allowed.
        """
        layers = []
        for spec in self.layers:
            inputs = tuple(new if name == old else name for name in spec.inputs)
            layers.append(LayerSpec(new if spec.name == old else spec.name, spec.layer, inputs))
        return checked(NetworkSpec(tuple(layers)))

    @property
    def is_stack(self) -> bool:
        """Whether each layer reads just the one before it."""
        pairs = zip(self.layers[1:], self.layers, strict=False)
        return all(spec.inputs == (before.name,) for spec, before in pairs)

    def free_name(self, layer: Layer) -> str:
        """Give the first free name for a new layer: hidden1, hidden2 … for dense layers."""
        stem = "hidden" if layer.kind == "dense" else layer.kind
        number = 1
        while f"{stem}{number}" in self:
            number += 1
        return f"{stem}{number}"

    def to_json(self) -> list[dict[str, Any]]:
        """Give the network as plain JSON values."""
        return [
            {
                "name": s.name,
                "kind": s.layer.kind,
                "inputs": list(s.inputs),
                "settings": fields.to_dict(s.layer),
            }
            for s in self.layers
        ]


def stack(*layers: tuple[str, Layer]) -> NetworkSpec:
    """Build a plain stack from (name, layer) pairs, the input layer first."""
    names = [name for name, _ in layers]
    inputs: list[tuple[str, ...]] = [(), *((name,) for name in names)]
    specs = (LayerSpec(name, layer, read) for (name, layer), read in zip(layers, inputs, strict=False))
    return checked(NetworkSpec(tuple(specs)))


def from_json(data: Any) -> NetworkSpec:
    """Read a network from plain JSON values; kinds are looked up, never imported.

    Raises:
        UserError: naming the layer and what is wrong with it.
    """
    if not isinstance(data, list) or not data or len(data) > MAX_LAYERS:
        raise UserError(tr("Network: a list of 1 to {max_layers} layers is expected.", max_layers=MAX_LAYERS))
    return checked(NetworkSpec(tuple(_layer_from_json(entry, i) for i, entry in enumerate(data))))


def checked(spec: NetworkSpec) -> NetworkSpec:
    """Give `spec` back when it holds together: names, order, inputs, settings and shapes.

    Raises:
        UserError: at the first layer that does not, with `spec` as its `drawn`.
    """
    try:
        _check(spec)
    except UserError as error:
        error.drawn = spec
        raise
    return spec


def _check(spec: NetworkSpec) -> None:
    seen: set[str] = set()
    for layer in spec.layers:
        _check_layer(layer, seen)
        seen.add(layer.name)
    if not isinstance(spec.layers[0].layer, Input):
        raise UserError(tr("{layers}: the first layer has to be the input layer.", layers=spec.layers[0].name))
    loose = [s.name for s in spec.layers if not spec.consumers(s.name)]
    if len(loose) > 1:
        raise UserError(
            tr(
                "{loose}: nothing reads this layer; connect it or remove it. Several outputs are joined by "
                "Concatenate.",
                loose=loose[0],
            )
        )
    spec.shapes()


def without(spec: NetworkSpec, name: str) -> NetworkSpec:
    """Take a layer out, unchecked: what read it reads what it read, and a merge of one layer goes with it."""
    sources, layers = spec[name].inputs, []
    for layer in spec.layers:
        if layer.name != name:
            healed = dict.fromkeys(new for old in layer.inputs for new in (sources if old == name else (old,)))
            kept = tuple(healed)[: layer.layer.max_inputs] if name in layer.inputs else layer.inputs
            layers.append(dataclasses.replace(layer, inputs=kept))
    rest = NetworkSpec(tuple(layers))
    alone = [s.name for s in rest.layers if name in spec[s.name].inputs and len(s.inputs) == 1 < s.layer.min_inputs]
    return without(rest, alone[0]) if alone else rest


def _check_layer(spec: LayerSpec, seen: set[str]) -> None:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,39}", spec.name):
        raise UserError(
            tr("{spec!r}: a layer's name begins with a letter and has up to 40 letters, digits or _.", spec=spec.name)
        )
    if spec.name in seen:
        raise UserError(tr("{spec}: two layers have this name; rename one of them.", spec=spec.name))
    missing = [name for name in spec.inputs if name not in seen]
    if missing:
        raise UserError(
            tr("{spec}: it reads {missing!r}, which is no earlier layer.", spec=spec.name, missing=missing[0])
        )
    count, kind = len(spec.inputs), spec.layer
    if not kind.min_inputs <= count <= kind.max_inputs:
        raise UserError(
            tr(
                "{spec}: a {kind} layer reads {min_inputs} layer(s), and it has {count}.",
                spec=spec.name,
                kind=kind.label,
                min_inputs=kind.min_inputs,
                count=count,
            )
        )
    fields.check(spec.layer, spec.name)


def _layer_from_json(entry: Any, place: int) -> LayerSpec:
    if not isinstance(entry, Mapping) or set(entry) != {"name", "kind", "inputs", "settings"}:
        raise UserError(tr("Network, layer {place}: name, kind, inputs and settings are expected.", place=place + 1))
    name, kind, inputs, settings = (entry[key] for key in ("name", "kind", "inputs", "settings"))
    if not isinstance(name, str) or not isinstance(inputs, list) or not isinstance(settings, Mapping):
        raise UserError(tr("Network, layer {place}: name, inputs or settings have the wrong type.", place=place + 1))
    if kind not in LAYERS:
        raise UserError(
            tr(
                "{name}: the layer kind {kind!r} is not known; known are {layers}.",
                name=name,
                kind=kind,
                layers=", ".join(LAYERS),
            )
        )
    return LayerSpec(name, fields.from_dict(LAYERS[kind], settings, name), tuple(map(str, inputs)))
