"""The convolution layer: small kernels slide over an image, each looking for one pattern everywhere."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core import activations, initializers
from core.backend import Array
from core.explain_conv import ExplainConvolve, ExplainImageActivate
from core.fields import setting
from core.layer import Buffer, Layer, Op, ParamInfo, Shape, Tape, Views, Wire
from core.layers._windows import BORDER, PADDINGS, Windows, pieces, windows
from core.layers.dense import Activate
from core.portable import Call, with_activation

ORDER = 41
FEW_CHANNELS = 4
"""Up to here copies along the width are longer than those along the channels (measured: 1.2 to 10 times faster)."""


@dataclass(frozen=True)
class Convolve(ExplainConvolve, Op):
    """z[y, x, o] = Σ_(i, j, c) x[s·y + d·i − p, s·x + d·j − p, c] · weight[i, j, c, o] + bias[o].

    Calculated as one matrix product: every window is a row of `cols` (windows, kernel · kernel · c_in), the weights
    are (kernel · kernel · c_in, filters). Backwards: weight slope = colsᵀ · dz, bias slope = Σ dz, and the slopes of
    all windows, dz · weightᵀ, are added up where the windows lie. On the CPU that is done for a few rows of the batch
    at a time, which use the same part of "cols" again and again, so that it stays in the cache.
    """

    layer: str
    source: Wire
    windows: Windows
    filters: int
    bias: bool
    activation: str

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        w, name = self.windows, self.layer
        made: dict[str, Shape] = {f"{name}.z": self.result, f"{name}.dz": self.result}
        made[f"{name}.cols"] = (self._numbers,)
        made |= w.padding_buffer(name, "padded")
        if self.source.slope is not None:
            made |= w.padding_buffer(name, "dpadded")
        return made

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        part = Buffer(f"{self.layer}.part", (self.windows.size * self.windows.channels * self.filters,), per_row=False)
        line = Buffer(f"{self.layer}.line", (self.windows.width.out * self.filters,), per_row=False)
        return (part, line) if self.bias else (part,)

    @property
    def _numbers(self) -> int:
        """How many numbers all windows of one image hold."""
        return math.prod(self.windows.count) * self.windows.size * self.windows.channels

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        z, weight = tape[f"{self.layer}.z"], params[f"{self.layer}.weight"].reshape(-1, self.filters)
        if self.bias:
            # Added a line of the image at a time: long runs are four times faster than one per pixel.
            line = tape[f"{self.layer}.line"]
            xp.copyto(line.reshape(-1, self.filters), params[f"{self.layer}.bias"])
        for piece in pieces(xp, z.shape[0], self._numbers):
            sums = z[piece]
            cols = self._gather(xp, tape, piece)
            # One product for each image: small ones are 1.5 times faster than one over all.
            each = cols.reshape(sums.shape[0], -1, cols.shape[1])
            xp.matmul(each, weight, out=sums.reshape(sums.shape[0], -1, self.filters))
            if self.bias:
                lines = sums.reshape(-1, line.shape[0])
                xp.add(lines, line, out=lines)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        dz, slopes = tape[f"{self.layer}.dz"], grads[f"{self.layer}.weight"].reshape(-1, self.filters)
        part = tape[f"{self.layer}.part"].reshape(slopes.shape)
        for piece in pieces(xp, dz.shape[0], self._numbers):
            at_sums = dz[piece].reshape(-1, self.filters)
            # The first piece's slopes are written, those of the others added.
            xp.matmul(self._gather(xp, tape, piece).T, at_sums, out=part if piece.start else slopes)
            if piece.start:
                xp.add(slopes, part, out=slopes)
            if self.source.slope is not None:
                self._send(xp, tape, piece, at_sums, params[f"{self.layer}.weight"])
        if self.bias:
            line = tape[f"{self.layer}.line"]
            xp.sum(dz.reshape(-1, line.shape[0]), axis=0, out=line)
            xp.sum(line.reshape(-1, self.filters), axis=0, out=grads[f"{self.layer}.bias"])

    def _gather(self, xp: Any, tape: Tape, piece: slice) -> Array:
        """Copy what every window reads: (windows, places · channels)."""
        w, padded = self.windows, tape.get(f"{self.layer}.padded")
        images = w.pad(xp, tape[self.source.value][piece], padded)
        kernel, rows = (w.height.kernel, w.width.kernel, w.channels), images.shape[0]
        width, buffer = w.size * w.channels, tape[f"{self.layer}.cols"][:rows]
        if w.channels <= FEW_CHANNELS:
            w.gather(xp, images, buffer.reshape(*kernel, rows, *w.count))
            return buffer.reshape(width, -1).T
        cols = buffer.reshape(rows, *w.count, *kernel)
        w.gather(xp, images, xp.transpose(cols, (3, 4, 5, 0, 1, 2)))
        return buffer.reshape(-1, width)

    def _send(self, xp: Any, tape: Tape, piece: slice, at_sums: Array, weight: Array) -> None:
        """Add the slopes of all windows up where they lie; "cols" has been read and holds them in between."""
        w, below = self.windows, tape[str(self.source.slope)][piece]
        kernels = xp.swapaxes(weight.reshape(w.size, w.channels, self.filters), 1, 2)
        parts = tape[f"{self.layer}.cols"][: below.shape[0]].reshape(w.size, -1, w.channels)
        xp.matmul(at_sums, kernels, out=parts)
        shape = (below.shape[0], *w.count, w.channels)
        each = (parts[k].reshape(shape) for k in range(w.size))
        w.add_up(xp, below, tape.get(f"{self.layer}.dpadded"), each)


@dataclass(frozen=True)
class ImageActivate(ExplainImageActivate, Activate):
    """a = f(z) at every place of an image of shape `shape`."""

    shape: Shape

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return dict.fromkeys(super().buffers(), self.shape)


def pointwise() -> dict[str, str]:
    """Give the activations that work on each number alone, as images need them: kind → label."""
    known = activations.ACTIVATIONS
    return {kind: label for kind, label in activations.labels().items() if known[kind].elementwise}


@dataclass(frozen=True)
class Conv2D(Layer):
    """a = f(convolution of the image with one kernel per filter + bias)."""

    kind: ClassVar[str] = "conv"
    label: ClassVar[str] = "Convolution"
    summary: ClassVar[str] = "Slides small kernels over an image; each looks for one pattern everywhere."

    filters: int = setting(8, "Filters", "How many kernels the layer has: its channels.", minimum=1, maximum=10_000)
    kernel: int = setting(3, "Kernel", "Height and width of the kernels.", minimum=1, maximum=99, unit="pixels")
    stride: int = setting(1, "Stride", "How far the kernel moves from window to window.", minimum=1, maximum=99)
    padding: str = setting("valid", "Padding", "What is put around the image: zeros, or nothing.", choices=PADDINGS)
    border: int = setting(1, "Border", BORDER, minimum=0, maximum=99, unit="pixels")
    dilation: int = setting(1, "Dilation", "How far apart the kernel's places are.", minimum=1, maximum=99)
    activation: str = setting("relu", "Activation", "What each neuron does with its sum.", choices=pointwise())
    bias: bool = setting(True, "Bias", "Whether each filter adds a constant of its own; off: it is 0 and stays 0.")
    weights_from: str = setting(
        "glorot_uniform", "Weights start", "How the first weights are drawn.", choices=initializers.labels()
    )
    bias_from: str = setting("zeros", "Bias starts", "How the first biases are drawn.", choices=initializers.labels())
    frozen: bool = setting(False, "Frozen", "Keep weights and biases as they are while the others are trained.")

    def caption(self) -> str:  # noqa: D102
        return f"Conv {self.kernel}×{self.kernel}×{self.filters} · {activations.ACTIVATIONS[self.activation].label}"

    def windows(self, place: str, shape: Shape) -> Windows:
        """Lay the kernel over the image.

        Raises:
            ShapeError: when it does not fit.
        """
        return windows(place, "kernel", shape, self.kernel, self.stride, self.dilation, self.padding, self.border)

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return (*self.windows(place, shapes[0]).count, self.filters)

    def parameters(self, shapes: tuple[Shape, ...]) -> tuple[ParamInfo, ...]:  # noqa: D102
        places, channels, trained = self.kernel**2, shapes[0][-1], not self.frozen
        fans = places * channels, places * self.filters
        shape = (self.kernel, self.kernel, channels, self.filters)
        weight = ParamInfo("weight", shape, self.weights_from, *fans, trained)
        bias = ParamInfo("bias", (self.filters,), self.bias_from, *fans, trained)
        return (weight, bias) if self.bias else (weight,)

    def output_activation(self) -> str:  # noqa: D102
        return self.activation

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        convolve = Convolve(
            name, wires[0], self.windows(name, wires[0].shape), self.filters, self.bias, self.activation
        )
        units = math.prod(convolve.result)
        return convolve, ImageActivate(name, units, self.activation, False, convolve.result)

    def calls(self, name: str, reads: tuple[str, ...], shapes: tuple[Shape, ...]) -> tuple[Call, ...]:  # noqa: D102
        call = super().calls(name, reads, shapes)[0]
        settings = {**call.settings, "pads": self.windows(name, shapes[0]).pads}
        return with_activation(dataclasses.replace(call, settings=settings), self.activation)

    def multiply_adds(self, shapes: tuple[Shape, ...]) -> int:  # noqa: D102
        return math.prod(self.out_shape(self.label, shapes)) * self.kernel**2 * shapes[0][-1]


LAYERS = (Conv2D,)
