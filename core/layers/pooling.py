"""The pooling layers: an image gets smaller, one number for each window."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explain_pool import ExplainAverage, ExplainGlobalAverage, ExplainLargest, ExplainPool
from core.fields import setting
from core.language import tr
from core.layer import Buffer, Layer, Op, Shape, ShapeError, Tape, Views, Wire
from core.layers._windows import BORDER, PADDINGS, Windows, image_shape, stored, windows
from core.portable import Call
from core.tapes import turned

ORDER = 42


@dataclass(frozen=True)
class Pool(ExplainPool, Op):
    """One number for each window and channel."""

    layer: str
    source: Wire
    windows: Windows
    training: bool

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return dict.fromkeys((f"{self.layer}.{part}" for part in ("a", "da", "share")), self.result)

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        made = self.windows.padding_buffer(self.layer, "padded")
        return made if self.source.slope is None else (*made, *self.windows.padding_buffer(self.layer, "dpadded"))

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        padded = stored(xp, tape, f"{self.layer}.padded")
        images = self.windows.pad(xp, turned(xp, tape[self.source.value]), padded)
        self.gather(xp, tape, [self.windows.cut(images, place) for place in self.windows.places])

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.source.slope is None:
            return
        w, share = self.windows, turned(xp, tape[f"{self.layer}.share"])
        below, padded = turned(xp, tape[self.source.slope]), stored(xp, tape, f"{self.layer}.dpadded")
        target = below if padded is None else padded
        if not w.covering:
            target.fill(0)
        for k, place in enumerate(w.places):
            cut = w.cut(target, place)
            self.send(xp, tape, k, share, share if w.overlap else cut)
            if w.overlap:
                xp.add(cut, share, out=cut)
        if padded is not None:
            xp.copyto(below, w.inner(padded))

    def gather(self, xp: Any, tape: Tape, values: list[Array]) -> None:
        """Calculate a; `values` are what each place of the windows reads."""
        raise TypeError(f"{type(self).__name__} has no gather()")

    def send(self, xp: Any, tape: Tape, k: int, share: Array, out: Array) -> None:
        """Write the slope that place `k` of every window gets into `out`; `share` is room."""
        raise TypeError(f"{type(self).__name__} has no send()")

    def stored(self, xp: Any, tape: Tape, *parts: str) -> list[Array]:
        """Give arrays of the layer as they are stored."""
        return [turned(xp, tape[f"{self.layer}.{part}"]) for part in parts]


@dataclass(frozen=True)
class Largest(ExplainLargest, Pool):
    """a = max over the window. The slope goes to where it stood; among equals to the first, row by row.

    "index" keeps which place of the window it was. Padding is −∞ and never the largest.
    """

    def extra_buffers(self) -> tuple[Buffer, ...]:  # noqa: D102
        kind = "uint8" if self.windows.size <= 256 else "uint16"
        places = (Buffer(f"{self.layer}.{part}", self.result, dtype=kind) for part in ("index", "larger"))
        return (*super().extra_buffers(), *places)

    def prepare(self, xp: Any, tape: Tape) -> None:  # noqa: D102
        if f"{self.layer}.padded" in tape:
            tape[f"{self.layer}.padded"].fill(-math.inf)

    def gather(self, xp: Any, tape: Tape, values: list[Array]) -> None:  # noqa: D102
        a, index, near, larger = self.stored(xp, tape, "a", "index", "share", "larger")
        xp.copyto(a, values[0])
        index.fill(0)
        for k, spread in enumerate(values[1:], start=1):
            # What lies close together is compared faster than what lies spread out in the image.
            xp.copyto(near, spread)
            if self.training:
                xp.greater(near, a, out=larger)
                xp.multiply(larger, k, out=larger)
                xp.maximum(index, larger, out=index)
            xp.maximum(a, near, out=a)

    def send(self, xp: Any, tape: Tape, k: int, share: Array, out: Array) -> None:  # noqa: D102
        index, da = self.stored(xp, tape, "index", "da")
        xp.equal(index, k, out=share)
        xp.multiply(share, da, out=out)


@dataclass(frozen=True)
class Average(ExplainAverage, Pool):
    """a = mean over the window; padding counts as 0. Every place of the window gets the same share of the slope."""

    def gather(self, xp: Any, tape: Tape, values: list[Array]) -> None:  # noqa: D102
        (a,) = self.stored(xp, tape, "a")
        xp.copyto(a, values[0])
        for more in values[1:]:
            xp.add(a, more, out=a)
        xp.multiply(a, 1 / self.windows.size, out=a)

    def send(self, xp: Any, tape: Tape, k: int, share: Array, out: Array) -> None:  # noqa: D102
        (da,) = self.stored(xp, tape, "da")
        xp.multiply(da, 1 / self.windows.size, out=out)


@dataclass(frozen=True)
class GlobalAverage(ExplainGlobalAverage, Op):
    """a[c] = mean over all pixels of channel c."""

    layer: str
    source: Wire

    def buffers(self) -> dict[str, Shape]:  # noqa: D102
        return dict.fromkeys((f"{self.layer}.a", f"{self.layer}.da"), self.source.shape[-1:])

    def forward(self, xp: Any, tape: Tape, params: Views) -> None:  # noqa: D102
        a, images = tape[f"{self.layer}.a"], tape[self.source.value]
        xp.sum(images, axis=(1, 2), out=a)
        xp.multiply(a, 1 / math.prod(self.source.shape[:2]), out=a)

    def backward(self, xp: Any, tape: Tape, params: Views, grads: Views) -> None:  # noqa: D102
        if self.source.slope is not None:
            share = tape[f"{self.layer}.da"]
            xp.multiply(share[:, None, None], 1 / math.prod(self.source.shape[:2]), out=tape[self.source.slope])


@dataclass(frozen=True)
class _WindowPool(Layer):
    """The settings that max pooling and average pooling share."""

    window: int = setting(
        2, tr("Window"), tr("Height and width of the windows."), minimum=1, maximum=99, unit=tr("pixels")
    )
    stride: int = setting(
        2, tr("Stride"), tr("How far the window moves; as wide as the window: none overlap."), minimum=1, maximum=99
    )
    padding: str = setting("valid", tr("Padding"), tr("What is put around the image."), choices=PADDINGS)
    border: int = setting(1, tr("Border"), BORDER, minimum=0, maximum=49, unit=tr("pixels"))

    def windows(self, place: str, shape: Shape) -> Windows:
        """Lay the windows over the image.

        Raises:
            ShapeError: when they do not fit.
        """
        if self.padding == "border" and 2 * self.border > self.window:
            raise ShapeError(
                tr(
                    "{place}: a border of {border} is more than half of the {window}×{window} window; choose "
                    "at most {window2}.",
                    place=place,
                    border=self.border,
                    window=self.window,
                    window2=self.window // 2,
                )
            )
        return windows(place, "window", shape, self.window, self.stride, 1, self.padding, self.border)

    def caption(self) -> str:
        return f"{self.label} {self.window}×{self.window}"

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:
        return (*self.windows(place, shapes[0]).count, shapes[0][-1])

    def calls(self, name: str, reads: tuple[str, ...], shapes: tuple[Shape, ...]) -> tuple[Call, ...]:
        call = super().calls(name, reads, shapes)[0]
        settings = {**call.settings, "pads": self.windows(name, shapes[0]).pads}
        return (dataclasses.replace(call, settings=settings),)


@dataclass(frozen=True)
class MaxPool(_WindowPool):
    """The largest number of each window."""

    kind: ClassVar[str] = "max_pool"
    label: ClassVar[str] = tr("Max pool")
    summary: ClassVar[str] = tr("Makes an image smaller: of each window the largest number stays.")

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Largest(name, wires[0], self.windows(name, wires[0].shape), training),)


@dataclass(frozen=True)
class AveragePool(_WindowPool):
    """The mean of each window; the padding counts as zeros."""

    kind: ClassVar[str] = "average_pool"
    label: ClassVar[str] = tr("Average pool")
    summary: ClassVar[str] = tr("Makes an image smaller: of each window the mean stays; padding counts as zeros.")

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (Average(name, wires[0], self.windows(name, wires[0].shape), training),)


@dataclass(frozen=True)
class GlobalAveragePool(Layer):
    """The mean of every channel over the whole image."""

    kind: ClassVar[str] = "global_average_pool"
    label: ClassVar[str] = tr("Global average")
    summary: ClassVar[str] = tr("Gives the mean of every channel over the whole image, as a flat row.")

    def out_shape(self, place: str, shapes: tuple[Shape, ...]) -> Shape:  # noqa: D102
        return (image_shape(place, tr("global average"), shapes[0])[2],)

    def ops(self, name: str, wires: tuple[Wire, ...], fused: bool, training: bool) -> tuple[Op, ...]:  # noqa: D102
        return (GlobalAverage(name, wires[0]),)


LAYERS = (MaxPool, AveragePool, GlobalAveragePool)
