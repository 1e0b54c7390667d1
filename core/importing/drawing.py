"""Drawing an imported network: layer by layer, with weights, under names that are ours."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr
from core.layer import Layer, Shape
from core.layers._windows import windows
from core.layers.activation import ActivationLayer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.input import Input
from core.params import Weights, check_weights, layout
from core.spec import LayerSpec, NetworkSpec, checked

Given = Mapping[str, HostArray] | None


@dataclass(frozen=True)
class Imported:
    """A network from another program. `notes` are sentences about how it was read."""

    name: str
    spec: NetworkSpec
    weights: Weights
    notes: tuple[str, ...] = ()


class Drawing:
    """Collects layers in the order in which they calculate."""

    def __init__(self, inputs: int, name: str = "input") -> None:
        """Start with the input layer."""
        self.layers = [LayerSpec(_plain(name), Input(inputs))]
        self.arrays: dict[str, HostArray] = {}
        self.notes: list[str] = []

    @property
    def entry(self) -> str:
        """The input layer's name."""
        return self.layers[0].name

    def shape(self, name: str) -> Shape:
        """Give the shape of a layer's result."""
        return NetworkSpec(tuple(self.layers)).shapes()[name]

    def layer(self, name: str) -> Layer:
        """Give a layer."""
        return next(spec.layer for spec in self.layers if spec.name == name)

    def add(
        self, wanted: str, layer: Layer, reads: Sequence[str], arrays: Mapping[str, HostArray] | None = None
    ) -> str:
        """Add a layer with its arrays by role; give its name.

        Raises:
            UserError: when the layer does not fit what it reads.
        """
        taken = {spec.name for spec in self.layers}
        name, number = _plain(wanted or layer.kind), 1
        while name in taken:
            number += 1
            name = f"{_plain(wanted or layer.kind)[:36]}_{number}"
        self.layers.append(LayerSpec(name, layer, tuple(reads)))
        self.shape(name)
        for role, array in (arrays or {}).items():
            self.arrays[f"{name}.{role}"] = np.asarray(array, dtype=np.float64)
        return name

    def activate(self, wanted: str, kind: str, read: str, readers: int = 1) -> str:
        """Put an activation behind a layer: into a dense or convolution layer that only it reads, else as a layer."""
        if kind == "identity":
            return read
        layer: Any = self.layer(read)
        can = isinstance(layer, Dense) or (isinstance(layer, Conv2D) and kind not in ("softmax", "log_softmax"))
        if readers == 1 and can and layer.activation == "identity":
            changed = dataclasses.replace(layer, activation=kind)
            self.layers = [dataclasses.replace(s, layer=changed) if s.name == read else s for s in self.layers]
            return read
        return self.add(wanted, ActivationLayer(kind), [read])

    def finished(self, name: str, output: str) -> Imported:
        """Give the network; layers that the output does not need are left out.

        Raises:
            UserError: when it does not hold together or lacks weights.
        """
        needed, by_name = {output, self.entry}, {made.name: made for made in self.layers}
        for made in reversed(self.layers):
            if made.name in needed:
                needed |= set(by_name[made.name].inputs)
        spec = checked(NetworkSpec(tuple(made for made in self.layers if made.name in needed)))
        if len(spec.shapes()[output]) != 1 or spec.output.name != output:
            raise UserError(tr("its output is no flat row of numbers, which the engine needs."))
        kept = {entry.name for entry in layout(spec).entries}
        arrays = {key: array for key, array in self.arrays.items() if key in kept}
        return Imported(name, spec, check_weights(spec, arrays, "weights"), tuple(self.notes))


def _plain(name: str) -> str:
    """Make a name of ours from any other."""
    plain = re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_")[:40].strip("_")
    return plain if plain[:1].isalpha() else f"layer_{plain}"[:40].strip("_")


def padding_of(shape: Shape, size: int, stride: int, dilation: int, pads: tuple[int, int, int, int]) -> tuple[str, int]:
    """Give our words for a padding (top, bottom, left, right): kind and border.

    Raises:
        UserError: when it is none of ours.
    """
    if not any(pads):
        return "valid", 1
    if len(set(pads)) == 1:
        return "border", pads[0]
    if windows("layer", "kernel", shape, size, stride, dilation, "same", 1).pads == pads:
        return "same", 1
    raise UserError(tr("a padding of {pads} (top, bottom, left, right) is none that a layer here has.", pads=pads))


def square(values: Any, what: str) -> int:
    """Give the one number of a pair of equal ones.

    Raises:
        UserError: when they differ.
    """
    numbers = {int(value) for value in (values if isinstance(values, list | tuple) else [values])}
    if len(numbers) != 1:
        raise UserError(
            tr(
                "{what} {tuple} is not the same in both directions, as a layer here needs it.",
                what=what,
                tuple=tuple(values),
            )
        )
    return numbers.pop()
