"""The layer normalization layer (Ba et al. 2016): every row gets mean 0 and deviation 1 over its units."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explain_layer_norm import ExplainMean, ExplainNormalizeRow, ExplainVariance
from core.fields import setting
from core.language import tr
from core.layer import Layer, Op, ParamInfo, Shape, ShapeError, Tape, Views, Wire
from core.layers._normalize import mean_of, normalize, parameter_slopes, rescale, send_centred, variance_of

ORDER = 24
LAST = (-1,)


class _OnRows:
    """An operation on arrays of one shape, seen as (rows, units)."""

    layer: str
    source: Wire

    def rows(self, tape: Tape, *parts: str) -> list[Array]:
        """Give arrays as (rows, units); "" is what was read."""
        arrays = (tape[f"{self.layer}.{part}" if part else self.source.value] for part in parts)
        return list(arrays)

    def one_per_row(self, *parts: str) -> dict[str, Shape]:
        """Give tape arrays with one number per row (per pixel of an image)."""
        return {f"{self.layer}.{part}": (*self.source.shape[:-1], 1) for part in parts}

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:
        """Nothing to do for mean and variance: what follows sends the slopes through them too."""


@dataclass(frozen=True)
class RowMean(ExplainMean, _OnRows, Op):
    """mean = Σ x / n over the units of a row (the channels of a pixel)."""

    layer: str
    source: Wire

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return self.one_per_row("mean")

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        x, mean = self.rows(tape, "", "mean")
        mean_of(xp, x, LAST, mean)


@dataclass(frozen=True)
class RowVariance(ExplainVariance, _OnRows, Op):
    """variance = Σ (x − mean)² / n over the units of a row."""

    layer: str
    source: Wire

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {**self.one_per_row("variance"), f"{self.layer}.scratch": self.source.shape}

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        x, mean, variance, scratch = self.rows(tape, "", "mean", "variance", "scratch")
        variance_of(xp, x, LAST, mean, variance, scratch)


@dataclass(frozen=True)
class NormalizeRow(ExplainNormalizeRow, _OnRows, Op):
    """a = (x − mean) / √(variance + ε) · scale + shift, with one scale and shift per unit."""

    layer: str
    source: Wire
    epsilon: float

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        whole = {f"{self.layer}.{part}": self.source.shape for part in ("a", "da", "norm", "scratch")}
        return whole | self.one_per_row("inverse", "mean_slope", "mean_product")

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        x, mean, variance, inverse, norm, a = self.rows(tape, "", "mean", "variance", "inverse", "norm", "a")
        normalize(xp, x, mean, variance, self.epsilon, inverse, norm)
        rescale(xp, norm, params[f"{self.layer}.scale"], params[f"{self.layer}.shift"], a)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        da, norm, scratch = self.rows(tape, "da", "norm", "scratch")
        parameter_slopes(xp, da, norm, scratch, grads[f"{self.layer}.scale"], grads[f"{self.layer}.shift"])
        if self.source.slope is not None:
            below = tape[self.source.slope]
            inverse, first, second = self.rows(tape, "inverse", "mean_slope", "mean_product")
            xp.multiply(da, params[f"{self.layer}.scale"], out=below)
            send_centred(xp, LAST, below, norm, inverse, first, second, scratch)


@dataclass(frozen=True)
class LayerNorm(Layer):
    """a = (x − mean) / √(variance + ε) · scale + shift over the units of each row (the last axis)."""

    kind: ClassVar[str] = "layer_norm"
    label: ClassVar[str] = tr("Layer normalization")
    summary: ClassVar[str] = tr("Gives the neurons of every row mean 0 and deviation 1, then a scale and a shift.")

    epsilon: float = setting(
        1e-5, tr("Epsilon"), tr("Added to the variance, so that nothing is divided by 0."), minimum=1e-12, maximum=1.0
    )
    frozen: bool = setting(False, tr("Frozen"), tr("Keep scale and shift as they are while the others are trained."))

    def caption(self) -> str:  # noqa: D102
        return tr("Layer norm")

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        if shapes[0][-1] < 2:
            raise ShapeError(
                tr(
                    "{place}: it normalizes over the neurons of a row, and it gets only 1; put it behind a "
                    "layer of at least 2 neurons, or use a Batch normalization layer.",
                    place=place,
                )
            )
        return shapes[0]

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:  # noqa: D102
        units, trained = shapes[0][-1], not self.frozen
        starts = (("scale", "ones"), ("shift", "zeros"))
        return tuple(ParamInfo(name, (units,), start, units, units, trained) for name, start in starts)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return RowMean(name, wires[0]), RowVariance(name, wires[0]), NormalizeRow(name, wires[0], self.epsilon)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return 3 * math.prod(shapes[0])


LAYERS = (LayerNorm,)
