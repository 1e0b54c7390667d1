"""The activation layer: an activation function as a layer of its own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core import activations
from core.backend import Array
from core.explain_flat import ExplainApply
from core.fields import setting
from core.language import tr
from core.layer import Layer, Op, Shape, Tape, Views, Wire

ORDER = 20


@dataclass(frozen=True)
class Apply(ExplainApply, Op):
    """a = f(x) and dx = da · f′(x), number by number (softmax: over the last axis).

    The values that are read stand on the tape as "z" too, and their slopes as "dz", since a loss that is calculated
    together with the activation looks for them there.
    """

    layer: str
    source: Wire
    activation: str
    fused: bool

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        parts = [] if self.activation == "identity" else ["a", "slope", "da"]
        if self.source.slope is None:
            parts.append("dz")
        return {f"{self.layer}.{part}": self.source.shape for part in parts}

    def aliases(self) -> dict[str, str]:
        """Nothing is copied that can be read where it is; an identity passes its arrays on."""
        name, source = self.layer, self.source
        below = source.slope or f"{name}.dz"
        found = {f"{name}.z": source.value, f"{name}.dz": below}
        if self.activation == "identity":
            found |= {f"{name}.a": source.value, f"{name}.da": below}
        return found

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        if self.activation != "identity":
            self.function.value(xp, *self._arrays(tape, "z", "a", "slope"))

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.activation != "identity" and not self.fused and self.source.slope is not None:
            self.function.backward(xp, *self._arrays(tape, "z", "a", "slope", "da", "dz"))

    def _arrays(self, tape: Tape, *parts: str) -> list[Array]:
        return [tape[f"{self.layer}.{part}"] for part in parts]


@dataclass(frozen=True)
class ActivationLayer(Layer):
    """a = f(x), for rows of any shape."""

    kind: ClassVar[str] = "activation"
    label: ClassVar[str] = tr("Activation")
    summary: ClassVar[str] = tr("Puts every value through an activation function, as a layer of its own.")

    activation: str = setting("relu", "Activation", tr("What is done with each value."), choices=activations.labels())

    def caption(self) -> str:  # noqa: D102
        return tr("Activation · {activations}", activations=activations.ACTIVATIONS[self.activation].label)

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return shapes[0]

    def output_activation(self) -> str:  # noqa: D102
        return self.activation

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Apply(name, wires[0], self.activation, fused),)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return 0 if self.activation == "identity" else math.prod(shapes[0])


LAYERS = (ActivationLayer,)
