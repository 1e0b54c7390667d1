"""The reshape layer: a flat row of numbers becomes an image."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explain_conv import ExplainPass
from core.fields import setting
from core.language import tr
from core.layer import Layer, Op, Shape, ShapeError, Tape, Views, Wire
from core.portable import Call

ORDER = 40


@dataclass(frozen=True)
class Pass(ExplainPass, Op):
    """The same numbers in another shape, in the same order."""

    layer: str
    source: Wire
    shape: Shape

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        made = {f"{self.layer}.a": self.shape, f"{self.layer}.da": self.shape}
        return made | ({f"{self.layer}.flat": (math.prod(self.shape),)} if self._needs_flat else {})

    @property
    def _needs_flat(self) -> bool:
        return len(self.shape) > 1 and len(self.source.shape) > 1

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        copy_numbers(xp, tape[f"{self.layer}.a"], tape[self.source.value], tape.get(f"{self.layer}.flat"))

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.source.slope is not None:
            copy_numbers(xp, tape[self.source.slope], tape[f"{self.layer}.da"], tape.get(f"{self.layer}.flat"))


def copy_numbers(xp: Any, target: Array, source: Array, flat: Array | None) -> None:
    """Copy rows of another shape, each in the order of its numbers; by way of `flat` where neither side is flat.

    A flat row can be read in any shape where it lies; an image, whose channels lie apart, cannot.
    """
    if flat is not None:
        copy_numbers(xp, flat, source, None)
        source = flat
    if len(target.shape) == 2:
        xp.copyto(target.reshape(source.shape), source)
    else:
        xp.copyto(target, source.reshape(target.shape))


@dataclass(frozen=True)
class Reshape(Layer):
    """A row of height · width · channels numbers is read as an image, row by row, the channels of a pixel together."""

    kind: ClassVar[str] = "reshape"
    label: ClassVar[str] = tr("Reshape")
    summary: ClassVar[str] = tr("Reads a row of numbers as an image: row by row, the channels of a pixel together.")

    height: int = setting(8, tr("Height"), tr("How many rows of pixels the image has."), minimum=1, maximum=10_000)
    width: int = setting(8, tr("Width"), tr("How many pixels a row of the image has."), minimum=1, maximum=10_000)
    channels: int = setting(
        1, tr("Channels"), tr("How many numbers a pixel has: 1 grey, 3 colour."), minimum=1, maximum=10_000
    )

    def caption(self) -> str:  # noqa: D102
        return tr("Reshape {height}×{width}×{channels}", height=self.height, width=self.width, channels=self.channels)

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        shape, numbers = (self.height, self.width, self.channels), math.prod(shapes[0])
        if math.prod(shape) != numbers:
            wanted = "×".join(map(str, shape))
            raise ShapeError(
                tr(
                    "{place}: {wanted} needs {prod} numbers, and it gets {numbers}; choose a height, width "
                    "and channels that multiply to {numbers}.",
                    place=place,
                    wanted=wanted,
                    prod=math.prod(shape),
                    numbers=numbers,
                )
            )
        return shape

    def calls(self, name: str, reads: tuple[str, ...], shapes: tuple[Shape, ...]) -> tuple[Call, ...]:  # noqa: D102
        shape = self.out_shape(name, shapes)
        return (Call("reshape", name, name, reads, shapes, shape, {"shape": shape}),)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Pass(name, wires[0], (self.height, self.width, self.channels)),)


LAYERS = (Reshape,)
