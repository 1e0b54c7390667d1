"""The flatten layer: an image becomes a flat row of numbers, as dense layers read them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from core.language import tr
from core.layer import Layer, Op, Shape, Wire
from core.layers.reshape import Pass
from core.portable import Call

ORDER = 44


@dataclass(frozen=True)
class Flatten(Layer):
    """The numbers of an image one after the other: row by row, the channels of a pixel together."""

    kind: ClassVar[str] = "flatten"
    label: ClassVar[str] = tr("Flatten")
    summary: ClassVar[str] = tr("Lays the numbers of an image in one row, so that a dense layer can read them.")

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return (math.prod(shapes[0]),)

    def calls(self, name: str, reads: tuple[str, ...], shapes: tuple[Shape, ...]) -> tuple[Call, ...]:  # noqa: D102
        shape = self.out_shape(name, shapes)
        return (Call("reshape", name, name, reads, shapes, shape, {"shape": shape}),)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Pass(name, wires[0], (math.prod(wires[0].shape),)),)


LAYERS = (Flatten,)
