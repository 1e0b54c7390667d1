"""Reads a network the way the compiled loops work on it: stages on images, then dense layers with their activations.

Only kinds that are named here are known, and only with settings that are named here or left as they are by default:
whatever is new is trained by NumPy until it is added here, in the kernels and thereby to the tests. No numba here.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from core.compiled import stages as st
from core.layer import Shape
from core.layers._windows import Axis, Windows
from core.layers.activation import ActivationLayer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.reshape import Reshape
from core.program import Program
from core.spec import LayerSpec, NetworkSpec

ACTIVATIONS = {"identity": 0, "sigmoid": 1, "tanh": 2, "relu": 3, "leaky_relu": 4, "softmax": 5}
BENDS = ("identity", "relu", "leaky_relu")
"""Activations that may as well come after the largest pixel was chosen: no two values become one by rounding."""
UNDERSTOOD: dict[type[Any], set[str]] = {
    Dense: {"units", "activation", "bias", "weights_from", "bias_from"},
    Conv2D: {
        "filters", "kernel", "stride", "padding", "border", "dilation", "activation", "bias", "weights_from",
        "bias_from",
    },
    MaxPool: {"window", "stride", "padding", "border"},
    AveragePool: {"window", "stride", "padding", "border"},
    GlobalAveragePool: set(),
    ActivationLayer: {"activation"},
    Reshape: {"height", "width", "channels"},
    Flatten: set(),
}  # fmt: skip


@dataclass(frozen=True)
class Stage:
    """A layer on images, with the activation of its result and perhaps the pooling that follows it.

    Attributes:
        kind: as in `stages`.  windows: of the layer.  filters: channels that it makes.
        name: of the convolution, for its parameters.  bias: whether it has one.
        pool: windows of a max pooling that follows, where no two windows overlap and none is cut off.
        early: the activation comes before that pooling.
    """

    kind: int
    windows: Windows
    filters: int
    name: str = ""
    bias: bool = False
    activation: str = "identity"
    pool: Windows | None = None
    early: bool = False

    @property
    def made(self) -> Shape:
        """The shape of the image that it makes."""
        return (*(self.pool or self.windows).count, self.filters)


@dataclass(frozen=True)
class Flat:
    """A dense layer with its activation."""

    name: str
    activation: str


@dataclass(frozen=True)
class Network:
    """A network the compiled loops know: stages on images (none in a stack of dense layers), then dense layers."""

    stages: tuple[Stage, ...]
    dense: tuple[Flat, ...]


def read(program: Program) -> Network | None:
    """Read a network; None where something of it is not known."""
    spec = program.spec
    layers = spec.layers
    if type(layers[0].layer) is not Input or not spec.is_stack or program.order.trained_size != program.order.size:
        return None
    reader = _Reader(spec)
    for layer in layers[1:]:
        names = UNDERSTOOD.get(type(layer.layer))
        if names is None or not understood(layer.layer, type(layer.layer), names) or not reader.take(layer):
            return None
    return Network(tuple(reader.stages), tuple(reader.dense)) if reader.dense else None


def understood(settings: Any, kind: type[Any], names: set[str]) -> bool:
    """Tell whether `settings` is of this very kind, and all but the settings `names` are as by default."""
    if type(settings) is not kind:
        return False
    usual = kind()
    return all(
        field.name in names or getattr(settings, field.name) == getattr(usual, field.name)
        for field in dataclasses.fields(settings)
    )


class _Reader:
    """Goes through the layers of a stack."""

    def __init__(self, spec: NetworkSpec) -> None:
        self._spec, self._shapes = spec, spec.shapes()
        self.stages: list[Stage] = []
        self.dense: list[Flat] = []

    def take(self, spec: LayerSpec) -> bool:
        """Take a layer up; False where it is not known at this place."""
        layer, shape = spec.layer, self._shapes[spec.inputs[0]]
        if getattr(layer, "activation", "identity") not in ACTIVATIONS:
            return False
        if isinstance(layer, Dense):
            self.dense.append(Flat(spec.name, layer.activation))
            return True
        if isinstance(layer, ActivationLayer):
            return self._activate(layer.activation)
        if self.dense:
            return False
        if isinstance(layer, Reshape | Flatten):
            # Stages may have zeros around their images: only the first or the last one's reader sees them plain.
            return isinstance(layer, Flatten) or not self.stages
        return self._on_image(spec, shape)

    def _activate(self, activation: str) -> bool:
        """Make it the activation of the layer before, if that has none."""
        parts: list[Any] = self.dense or self.stages
        if not parts or parts[-1].activation != "identity" or (activation == "softmax" and not self.dense):
            return False
        parts[-1] = dataclasses.replace(parts[-1], activation=activation)
        return True

    def _on_image(self, spec: LayerSpec, shape: Shape) -> bool:
        layer = spec.layer
        if isinstance(layer, Conv2D):
            windows = layer.windows(spec.name, shape)
            self.stages.append(Stage(st.CONVOLUTION, windows, layer.filters, spec.name, layer.bias, layer.activation))
        elif isinstance(layer, MaxPool):
            self._largest(layer.windows(spec.name, shape))
        elif isinstance(layer, AveragePool):
            self.stages.append(Stage(st.MEAN, layer.windows(spec.name, shape), shape[-1]))
        else:
            height, width = (Axis(size, size, 1, 1, 0, 0) for size in shape[:2])
            self.stages.append(Stage(st.MEAN, Windows(height, width, shape[-1]), shape[-1]))
        return True

    def _largest(self, windows: Windows) -> None:
        last = self.stages[-1] if self.stages else None
        apart = not windows.overlap and windows.padded == windows.image
        if last and last.kind == st.CONVOLUTION and not last.pool and apart:
            self.stages[-1] = dataclasses.replace(last, pool=windows, early=last.activation not in BENDS)
        else:
            self.stages.append(Stage(st.LARGEST, windows, windows.channels))
