"""The add layer: several layers of one shape are added up, as skip connections need it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.explain_merge import ExplainAdd
from core.language import tr
from core.layer import Layer, Op, Shape, ShapeError, Tape, Views, Wire

ORDER = 30


@dataclass(frozen=True)
class Sum(ExplainAdd, Op):
    """a = Σ x over the layers that are read; dx = da for each of them."""

    layer: str
    sources: tuple[Wire, ...]
    shape: Shape

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.a": self.shape, f"{self.layer}.da": self.shape}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        total = tape[f"{self.layer}.a"]
        xp.add(tape[self.sources[0].value], tape[self.sources[1].value], out=total)
        for source in self.sources[2:]:
            xp.add(total, tape[source.value], out=total)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        da = tape[f"{self.layer}.da"]
        for source in self.senders():
            # A layer that is read twice grows the sum twice as fast.
            xp.multiply(da, self.sources.count(source), out=tape[str(source.slope)])


@dataclass(frozen=True)
class Add(Layer):
    """a = Σ x, number by number, for rows of any shape."""

    kind: ClassVar[str] = "add"
    label: ClassVar[str] = tr("Add")
    summary: ClassVar[str] = tr("Adds the values of several layers up, number by number: skip connections.")
    min_inputs: ClassVar[int] = 2
    max_inputs: ClassVar[int] = 16

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        if len(set(shapes)) > 1:
            got = " and ".join(dict.fromkeys("×".join(map(str, shape)) for shape in shapes))
            raise ShapeError(
                tr(
                    "{place}: it adds layers of the same size, and it gets {got}; give them as many units as "
                    "each other, or use a Concatenate layer.",
                    place=place,
                    got=got,
                )
            )
        return shapes[0]

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Sum(name, wires, wires[0].shape),)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return math.prod(shapes[0]) * (len(shapes) - 1)


LAYERS = (Add,)
