"""The batch normalization layer (Ioffe and Szegedy 2015): every unit gets mean 0 and deviation 1 over the batch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explain_norm import ExplainBatchNorm
from core.fields import setting
from core.language import tr
from core.layer import Buffer, Layer, Op, ParamInfo, Shape, Tape, Views, Wire
from core.layers._normalize import (
    all_but_last,
    mean_of,
    normalize,
    parameter_slopes,
    rescale,
    send_centred,
    send_constant,
    variance_of,
)

ORDER = 23


@dataclass(frozen=True)
class NormalizeBatch(ExplainBatchNorm, Op):
    """a = (x − mean) / √(variance + ε) · scale + shift, for each unit (each channel of an image).

    `training`: mean and variance are those of the batch, over its rows (and the places of an image), and the running
    ones move towards them: running += momentum · (batch − running), the variance with n / (n − 1) as in PyTorch.
    A batch with a single number per unit has no variance: it is normalized as in predicting, by the running mean and
    variance, which stay as they are.
    """

    layer: str
    source: Wire
    momentum: float
    epsilon: float
    training: bool

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.{part}": self.source.shape for part in ("a", "da", "norm", "scratch")}

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        parts = ("batch_mean", "batch_variance", "inverse", "mean_slope", "mean_product")
        return tuple(Buffer(f"{self.layer}.{part}", (1, self.source.shape[-1]), per_row=False) for part in parts)

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        x, a, norm = tape[self.source.value], *self._arrays(tape, "a", "norm")
        mean, variance, inverse = self._shared(tape, "batch_mean", "batch_variance", "inverse")
        count = self._count(x)
        if self.of_batch(count):
            mean_of(xp, x, all_but_last(x), mean)
            variance_of(xp, x, all_but_last(x), mean, variance, a)
            self._move(xp, count, mean, variance, params, inverse)
        else:
            xp.copyto(mean, params[f"{self.layer}.mean"])
            xp.copyto(variance, params[f"{self.layer}.variance"])
        normalize(xp, x, mean, variance, self.epsilon, inverse, norm)
        rescale(xp, norm, params[f"{self.layer}.scale"], params[f"{self.layer}.shift"], a)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        da, norm, scratch = self._arrays(tape, "da", "norm", "scratch")
        scale = params[f"{self.layer}.scale"]
        parameter_slopes(xp, da, norm, scratch, grads[f"{self.layer}.scale"], grads[f"{self.layer}.shift"])
        if self.source.slope is None:
            return
        below = tape[self.source.slope]
        inverse, first, second = self._shared(tape, "inverse", "mean_slope", "mean_product")
        if self.of_batch(self._count(da)):
            xp.multiply(da, scale, out=below)
            send_centred(xp, all_but_last(da), below, norm, inverse, first, second, scratch)
        else:
            send_constant(xp, da, scale, inverse, below)

    def of_batch(self, numbers: int) -> bool:
        """Tell whether the statistics are the batch's, which has `numbers` numbers per unit."""
        return self.training and numbers > 1

    def _move(self, xp: Any, count: int, mean: Array, variance: Array, params: Views, scratch: Array) -> None:
        """Move the running statistics towards those of the batch."""
        for name, value, share in (("mean", mean, 1.0), ("variance", variance, count / (count - 1))):
            running = params[f"{self.layer}.{name}"]
            xp.multiply(value, share, out=scratch)
            xp.subtract(scratch, running, out=scratch)
            xp.multiply(scratch, self.momentum, out=scratch)
            xp.add(running, scratch.reshape(-1), out=running)

    def _count(self, array: Array) -> int:
        """Count the numbers of each unit."""
        return int(math.prod(array.shape[:-1]))

    def _arrays(self, tape: Tape, *parts: str) -> list[Array]:
        return [tape[f"{self.layer}.{part}"] for part in parts]

    def _shared(self, tape: Tape, *parts: str) -> list[Array]:
        """Give the arrays of all rows with as many axes as what is read."""
        wide = (1,) * len(self.source.shape)
        return [tape[f"{self.layer}.{part}"].reshape(*wide, self.source.shape[-1]) for part in parts]


@dataclass(frozen=True)
class BatchNorm(Layer):
    """a = (x − mean) / √(variance + ε) · scale + shift over the rows of the batch, per entry of the last axis."""

    kind: ClassVar[str] = "batch_norm"
    label: ClassVar[str] = tr("Batch normalization")
    summary: ClassVar[str] = tr("Gives every neuron mean 0 and deviation 1 over the batch, then a scale and a shift.")

    momentum: float = setting(
        0.1,
        tr("Momentum"),
        tr("How far the running mean and variance, which predicting uses, move towards those of each batch."),
        above=0.0,
        maximum=1.0,
    )
    epsilon: float = setting(
        1e-5, tr("Epsilon"), tr("Added to the variance, so that nothing is divided by 0."), minimum=1e-12, maximum=1.0
    )
    frozen: bool = setting(
        False,
        tr("Frozen"),
        tr("Keep scale, shift and the running statistics, and normalize by these while training too."),
    )

    def caption(self) -> str:  # noqa: D102
        return tr("Batch norm")

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return shapes[0]

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:  # noqa: D102
        units, trained = shapes[0][-1], not self.frozen
        starts = {"scale": "ones", "shift": "zeros", "mean": "zeros", "variance": "ones"}
        return tuple(
            ParamInfo(name, (units,), start, units, units, trained and name in ("scale", "shift"))
            for name, start in starts.items()
        )

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (NormalizeBatch(name, wires[0], self.momentum, self.epsilon, training and not self.frozen),)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return 2 * math.prod(shapes[0])


LAYERS = (BatchNorm,)
