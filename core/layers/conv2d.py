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
from core.language import tr
from core.layer import Buffer, Layer, Op, ParamInfo, Shape, Tape, Views, Wire
from core.layers._windows import BORDER, PADDINGS, Windows, stored, windows
from core.layers.dense import Activate
from core.portable import Call, with_activation
from core.tapes import turned

ORDER = 41


@dataclass(frozen=True)
class Convolve(ExplainConvolve, Op):
    """z[y, x, o] = Σ_(i, j, c) x[s·y + d·i − p, s·x + d·j − p, c] · weight[i, j, c, o] + bias[o].

    Calculated as a matrix product: "cols" (kernel · kernel · c_in, windows) holds what every window reads, the weights
    are (kernel · kernel · c_in, filters). Backwards: weight slope = cols · dzᵀ, bias slope = Σ dz, and the slopes of
    all windows, weight · dz, are added up where the windows lie. That is done for some lines of windows at a time,
    which use the same "cols" again and again, so that it stays in the cache.
    """

    layer: str
    source: Wire
    windows: Windows
    filters: int
    bias: bool
    activation: str

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return {f"{self.layer}.z": self.result, f"{self.layer}.dz": self.result}

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        w, name = self.windows, self.layer
        cols = Buffer(f"{name}.cols", (w.band * w.width.out * self._numbers,))
        part = Buffer(f"{name}.part", (self._numbers * self.filters,), per_row=False)
        made = (cols, part, *w.padding_buffer(name, "padded"))
        return made if self.source.slope is None else (*made, *w.padding_buffer(name, "dpadded"))

    @property
    def _numbers(self) -> int:
        """How many numbers a window reads."""
        return self.windows.size * self.windows.channels

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        z, weight = turned(xp, tape[f"{self.layer}.z"]), params[f"{self.layer}.weight"].reshape(-1, self.filters)
        images = self._read(xp, tape)
        for lines in self.windows.bands():
            sums = z[:, lines].reshape(self.filters, -1)
            xp.matmul(weight.T, self._gather(xp, tape, images, lines), out=sums)
            if self.bias:
                xp.add(sums, params[f"{self.layer}.bias"].reshape(-1, 1), out=sums)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        dz, slopes = turned(xp, tape[f"{self.layer}.dz"]), grads[f"{self.layer}.weight"].reshape(-1, self.filters)
        part, images, below = tape[f"{self.layer}.part"].reshape(slopes.shape), self._read(xp, tape), None
        if self.source.slope is not None:
            below = turned(xp, tape[self.source.slope])
            padded = stored(xp, tape, f"{self.layer}.dpadded")
            target = below if padded is None else padded
            target.fill(0)
        for lines in self.windows.bands():
            at_sums = dz[:, lines].reshape(self.filters, -1)
            # The first band's slopes are written, those of the others added.
            xp.matmul(self._gather(xp, tape, images, lines), at_sums.T, out=part if lines.start else slopes)
            if lines.start:
                xp.add(slopes, part, out=slopes)
            if below is not None:
                self._send(xp, tape, target, lines, at_sums, params[f"{self.layer}.weight"])
        if self.bias:
            xp.sum(dz.reshape(self.filters, -1), axis=1, out=grads[f"{self.layer}.bias"])
        if below is not None and padded is not None:
            xp.copyto(below, self.windows.inner(padded))

    def _read(self, xp: Any, tape: Tape) -> Array:
        """Give the images that are read, padded where there is padding."""
        padded = stored(xp, tape, f"{self.layer}.padded")
        return self.windows.pad(xp, turned(xp, tape[self.source.value]), padded)

    def _cols(self, xp: Any, tape: Tape, lines: slice) -> Array:
        """Give the room for some lines of windows: (places, channels, lines, windows of a line, rows)."""
        w, cols = self.windows, turned(xp, tape[f"{self.layer}.cols"])
        shape = (w.size, w.channels, lines.stop - lines.start, w.width.out, cols.shape[1])
        return cols.reshape(-1)[: math.prod(shape)].reshape(shape)

    def _gather(self, xp: Any, tape: Tape, images: Array, lines: slice) -> Array:
        """Copy what every window reads: (places · channels, windows · rows)."""
        cols = self._cols(xp, tape, lines)
        for k, place in enumerate(self.windows.places):
            xp.copyto(cols[k], self.windows.cut(images, place, lines))
        return cols.reshape(self._numbers, -1)

    def _send(self, xp: Any, tape: Tape, target: Array, lines: slice, at_sums: Array, weight: Array) -> None:
        """Add the slopes of some windows up where they lie; "cols" has been read and holds them in between."""
        cols = self._cols(xp, tape, lines)
        xp.matmul(weight.reshape(-1, self.filters), at_sums, out=cols.reshape(self._numbers, -1))
        for k, place in enumerate(self.windows.places):
            cut = self.windows.cut(target, place, lines)
            xp.add(cut, cols[k], out=cut)


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
    label: ClassVar[str] = tr("Convolution")
    summary: ClassVar[str] = tr("Slides small kernels over an image; each looks for one pattern everywhere.")

    filters: int = setting(
        8, tr("Filters"), tr("How many kernels the layer has: its channels."), minimum=1, maximum=10_000
    )
    kernel: int = setting(
        3, tr("Kernel"), tr("Height and width of the kernels."), minimum=1, maximum=99, unit=tr("pixels")
    )
    stride: int = setting(1, tr("Stride"), tr("How far the kernel moves from window to window."), minimum=1, maximum=99)
    padding: str = setting(
        "valid", tr("Padding"), tr("What is put around the image: zeros, or nothing."), choices=PADDINGS
    )
    border: int = setting(1, tr("Border"), BORDER, minimum=0, maximum=99, unit=tr("pixels"))
    dilation: int = setting(1, tr("Dilation"), tr("How far apart the kernel's places are."), minimum=1, maximum=99)
    activation: str = setting("relu", tr("Activation"), tr("What each neuron does with its sum."), choices=pointwise())
    bias: bool = setting(
        True, tr("Bias"), tr("Whether each filter adds a constant of its own; off: it is 0 and stays 0.")
    )
    weights_from: str = setting(
        "glorot_uniform", tr("Weights start"), tr("How the first weights are drawn."), choices=initializers.labels()
    )
    bias_from: str = setting(
        "zeros", tr("Bias starts"), tr("How the first biases are drawn."), choices=initializers.labels()
    )
    frozen: bool = setting(False, tr("Frozen"), tr("Keep weights and biases as they are while the others are trained."))

    def caption(self) -> str:  # noqa: D102
        return tr(
            "Conv {kernel}×{kernel}×{filters} · {activations}",
            kernel=self.kernel,
            filters=self.filters,
            activations=activations.ACTIVATIONS[self.activation].label,
        )

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
