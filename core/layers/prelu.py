"""The PReLU layer: a ReLU that learns how much of the values below 0 it lets through (He et al. 2015)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.explain_flat import ExplainPReLU
from core.fields import setting
from core.language import tr
from core.layer import Buffer, Layer, Op, ParamInfo, Shape, Tape, Views, Wire

ORDER = 21


@dataclass(frozen=True)
class Leak(ExplainPReLU, Op):
    """a = x for x > 0, else leak · x, with one leak per unit (per channel of an image).

    Backwards: dx = da or leak · da; slope of a leak = Σ da · x over all x ≤ 0.
    """

    layer: str
    source: Wire

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.{part}": self.source.shape for part in ("a", "da", "product")}

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        return (Buffer(f"{self.layer}.above", self.source.shape, dtype="bool"),)

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        x, a, above = tape[self.source.value], tape[f"{self.layer}.a"], tape[f"{self.layer}.above"]
        xp.greater(x, 0, out=above)
        xp.multiply(x, params[f"{self.layer}.leak"], out=a)
        xp.copyto(a, x, where=above)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        da, product, above = (tape[f"{self.layer}.{part}"] for part in ("da", "product", "above"))
        xp.multiply(da, tape[self.source.value], out=product)
        xp.copyto(product, 0, where=above)
        xp.sum(product, axis=tuple(range(len(product.shape) - 1)), out=grads[f"{self.layer}.leak"])
        if self.source.slope is not None:
            below = tape[self.source.slope]
            xp.multiply(da, params[f"{self.layer}.leak"], out=below)
            xp.copyto(below, da, where=above)


@dataclass(frozen=True)
class PReLU(Layer):
    """a = max(x, 0) + leak · min(x, 0), for rows of any shape; one leak per entry of the last axis."""

    kind: ClassVar[str] = "prelu"
    label: ClassVar[str] = tr("PReLU")
    summary: ClassVar[str] = tr("A ReLU that learns how much of the values below 0 it lets through.")

    frozen: bool = setting(False, tr("Frozen"), tr("Keep the leaks as they are while the others are trained."))

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return shapes[0]

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:  # noqa: D102
        units = shapes[0][-1]
        return (ParamInfo("leak", (units,), "quarter", units, units, not self.frozen),)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Leak(name, wires[0]),)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return math.prod(shapes[0])


LAYERS = (PReLU,)
