"""The concatenate layer: the values of several layers stand side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from core.explain_merge import ExplainConcatenate
from core.language import tr
from core.layer import Layer, Op, Shape, ShapeError, Tape, Views, Wire

ORDER = 31


@dataclass(frozen=True)
class Join(ExplainConcatenate, Op):
    """a = (x₁, x₂, …) along the last axis; each dx is its part of da."""

    layer: str
    sources: tuple[Wire, ...]
    shape: Shape

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.a": self.shape, f"{self.layer}.da": self.shape}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        joined = tape[f"{self.layer}.a"]
        for source, part in self._parts():
            xp.copyto(joined[..., part], tape[source.value])

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        joined, written = tape[f"{self.layer}.da"], set()
        for source, part in self._parts():
            if source.slope is None:
                continue
            below = tape[source.slope]
            if source.slope in written:
                xp.add(below, joined[..., part], out=below)
            else:
                xp.copyto(below, joined[..., part])
            written.add(source.slope)

    def _parts(self) -> Iterator[tuple[Wire, slice]]:
        start = 0
        for source in self.sources:
            yield source, slice(start, start + source.shape[-1])
            start += source.shape[-1]


@dataclass(frozen=True)
class Concatenate(Layer):
    """a = (x₁, x₂, …) along the last axis: units of flat rows, channels of images."""

    kind: ClassVar[str] = "concatenate"
    label: ClassVar[str] = tr("Concatenate")
    summary: ClassVar[str] = tr("Puts the values of several layers side by side.")
    min_inputs: ClassVar[int] = 2
    max_inputs: ClassVar[int] = 16

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        if len({shape[:-1] for shape in shapes}) > 1:
            got = " and ".join(dict.fromkeys("×".join(map(str, shape)) for shape in shapes))
            raise ShapeError(
                tr(
                    "{place}: it joins layers whose sizes differ in the last number only, and it gets {got}; "
                    "bring them to one size first, for example with Flatten.",
                    place=place,
                    got=got,
                )
            )
        return (*shapes[0][:-1], sum(shape[-1] for shape in shapes))

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        shape = self.out_shape(name, tuple(wire.shape for wire in wires))
        return (Join(name, wires, shape),)


LAYERS = (Concatenate,)
