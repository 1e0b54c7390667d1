"""The dropout layer: while training, values are left out at random, so that no neuron relies on a single other one."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explain_flat import ExplainDropout
from core.fields import setting
from core.language import tr
from core.layer import Buffer, Layer, Op, Shape, Tape, Views, Wire

ORDER = 22
FACTORS = 0x85EBCA6B, 0xC2B2AE35
"""Multipliers of MurmurHash3's last step."""


@dataclass(frozen=True)
class Drop(ExplainDropout, Op):
    """a = x · m with m = 1 / (1 − rate) where a value is kept and 0 where it is dropped; dx = da · m.

    Whether element i is kept follows from a hash of (seed, layer, step, i) alone: nothing is remembered between
    steps, so a run that is continued or replayed drops the same values, and every device the same.
    """

    layer: str
    source: Wire
    rate: float
    is_random: ClassVar[bool] = True

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.{part}": self.source.shape for part in ("a", "da", "mask")}

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        parts = ("element", "hash", "shifted")
        shape = self.source.shape
        return tuple(Buffer(f"{self.layer}.{p}", shape, dtype="uint32", kept=p == "element") for p in parts)

    def prepare(self, xp: Any, tape: Tape) -> None:
        """Number the elements, row by row."""
        element = tape[f"{self.layer}.element"]
        xp.copyto(element, xp.arange(element.size, dtype="uint32").reshape(element.shape))

    def draw(self, xp: Any, tape: Tape, seed: int, step: int) -> None:  # noqa: D102
        element, mixed, shifted, mask = (
            tape[f"{self.layer}.{part}"] for part in ("element", "hash", "shifted", "mask")
        )
        first, second = keys(seed, self.layer, step)
        xp.bitwise_xor(element, first, out=mixed)
        mix(xp, mixed, shifted)
        # A second round with another key: with one, a step's mask would be another step's, shuffled regularly.
        xp.bitwise_xor(mixed, second, out=mixed)
        mix(xp, mixed, shifted)
        xp.greater_equal(mixed, round(self.rate * 2**32), out=mask)
        xp.multiply(mask, 1 / (1 - self.rate), out=mask)

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        xp.multiply(tape[self.source.value], tape[f"{self.layer}.mask"], out=tape[f"{self.layer}.a"])

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.source.slope is not None:
            xp.multiply(tape[f"{self.layer}.da"], tape[f"{self.layer}.mask"], out=tape[self.source.slope])


@dataclass(frozen=True)
class Keep(Op):
    """a = x: predicting drops nothing."""

    layer: str
    source: Wire

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.a": self.source.shape, f"{self.layer}.da": self.source.shape}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        xp.copyto(tape[f"{self.layer}.a"], tape[self.source.value])

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.source.slope is not None:
            xp.copyto(tape[self.source.slope], tape[f"{self.layer}.da"])


def keys(seed: int, layer: str, step: int) -> tuple[int, int]:
    """Give two numbers of 32 bits that depend on all three."""
    digest = hashlib.blake2b(f"{seed}|{layer}|{step}".encode(), digest_size=8).digest()
    return int.from_bytes(digest[:4], "little"), int.from_bytes(digest[4:], "little")


def mix(xp: Any, h: Array, shifted: Array) -> None:
    """Mix 32-bit numbers in place so that each bit depends on all: the last step of MurmurHash3 (Appleby 2011)."""
    for shift, factor in ((16, FACTORS[0]), (13, FACTORS[1])):
        xp.right_shift(h, shift, out=shifted)
        xp.bitwise_xor(h, shifted, out=h)
        xp.multiply(h, factor, out=h)
    xp.right_shift(h, 16, out=shifted)
    xp.bitwise_xor(h, shifted, out=h)


@dataclass(frozen=True)
class Dropout(Layer):
    """While training each value is dropped with probability `rate`; the others grow by 1 / (1 − rate)."""

    kind: ClassVar[str] = "dropout"
    label: ClassVar[str] = tr("Dropout")
    summary: ClassVar[str] = tr("Leaves values out at random while training, against overfitting.")

    rate: float = setting(0.2, tr("Rate"), tr("The share of the values that is left out."), minimum=0.0, maximum=0.99)

    def caption(self) -> str:  # noqa: D102
        return tr("Dropout {rate:.4g}", rate=self.rate)

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return shapes[0]

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Drop(name, wires[0], self.rate) if training else Keep(name, wires[0]),)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return math.prod(shapes[0])


LAYERS = (Dropout,)
