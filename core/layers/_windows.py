"""Windows that slide over an image: which pixel each of their places reads, for kernels and pools alike.

Images are (rows of the batch, height, width, channels).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from core.backend import Array
from core.layer import Shape, ShapeError

PADDINGS: Mapping[str, str] = {
    "valid": "none (valid)",
    "same": "keep the size (same)",
    "border": "a border of its own",
}
PIECE = 256 * 1024
"""How many numbers are worked on at once on the CPU: they stay in a core's cache of 1 MB."""
BORDER = "How many zeros are put around the image where padding is “a border of its own”."


@dataclass(frozen=True)
class Axis:
    """Windows along one axis: `size` pixels, `before` and `after` of padding, `kernel` places `dilation` apart."""

    size: int
    kernel: int
    stride: int
    dilation: int
    before: int
    after: int

    @property
    def padded(self) -> int:
        """The size with its padding."""
        return self.size + self.before + self.after

    @property
    def reach(self) -> int:
        """How many pixels a window spans."""
        return (self.kernel - 1) * self.dilation + 1

    @property
    def out(self) -> int:
        """How many windows fit; pixels left over at the end are not read."""
        return (self.padded - self.reach) // self.stride + 1

    @property
    def overlap(self) -> bool:
        """Whether a pixel can belong to several windows."""
        return self.kernel > 1 and self.reach > self.stride

    def cut(self, place: int) -> slice:
        """Select what kernel place `place` of every window reads, of the padded pixels."""
        first = place * self.dilation
        return slice(first, first + (self.out - 1) * self.stride + 1, self.stride)

    def read_by(self, window: int) -> Iterator[tuple[int, int]]:
        """List (kernel place, pixel) of one window, without the padding."""
        for place in range(self.kernel):
            pixel = window * self.stride + place * self.dilation - self.before
            if 0 <= pixel < self.size:
                yield place, pixel

    def pixels_at(self, place: int) -> Iterator[tuple[int, int]]:
        """List (window, pixel) for what one kernel place reads, without the padding."""
        for window in range(self.out):
            pixel = window * self.stride + place * self.dilation - self.before
            if 0 <= pixel < self.size:
                yield window, pixel

    def readers(self, pixel: int) -> Iterator[tuple[int, int]]:
        """List (kernel place, window) for every window that reads a pixel."""
        for place in range(self.kernel):
            window, rest = divmod(pixel + self.before - place * self.dilation, self.stride)
            if not rest and 0 <= window < self.out:
                yield place, window


@dataclass(frozen=True)
class Windows:
    """Windows over an image of (height, width, channels)."""

    height: Axis
    width: Axis
    channels: int

    @property
    def image(self) -> Shape:
        """The shape of the image, without padding."""
        return self.height.size, self.width.size, self.channels

    @property
    def padded(self) -> Shape:
        """The shape of the image with its padding."""
        return self.height.padded, self.width.padded, self.channels

    @property
    def count(self) -> tuple[int, int]:
        """How many windows there are, down and across."""
        return self.height.out, self.width.out

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """The places of a window, row by row."""
        return tuple(itertools.product(range(self.height.kernel), range(self.width.kernel)))

    @property
    def size(self) -> int:
        """How many places a window has."""
        return self.height.kernel * self.width.kernel

    @property
    def overlap(self) -> bool:
        """Whether a pixel can belong to several windows."""
        return self.height.overlap or self.width.overlap

    @property
    def covering(self) -> bool:
        """Whether every padded pixel belongs to exactly one window."""
        axes = (self.height, self.width)
        return not self.overlap and all(axis.out * axis.kernel == axis.padded for axis in axes)

    def cut(self, images: Array, place: tuple[int, int]) -> Array:
        """Give the view of the padded images that one place of every window reads: (rows, *count, channels)."""
        return images[:, self.height.cut(place[0]), self.width.cut(place[1])]

    def inner(self, padded: Array) -> Array:
        """Give the view of padded images without their padding."""
        top, left = self.height.before, self.width.before
        return padded[:, top : top + self.height.size, left : left + self.width.size]

    def pad(self, xp: Any, images: Array, padded: Array | None) -> Array:
        """Copy images into the middle of `padded`, whose border stays as it is; without it give them back."""
        if padded is None:
            return images
        padded = padded[: images.shape[0]]
        xp.copyto(self.inner(padded), images)
        return padded

    def gather(self, xp: Any, images: Array, cols: Array) -> None:
        """Copy what every window reads into cols (height, width of the kernel, channels, rows, *count).

        `cols` may be a view with its axes in that order. NumPy makes it one copy with long runs; elsewhere it is one
        for each place of the kernel.
        """
        if xp is np:
            row, down, across, channel = images.strides
            steps = (self.height.dilation * down, self.width.dilation * across, channel)
            strides = (*steps, row, self.height.stride * down, self.width.stride * across)
            xp.copyto(cols, as_strided(images, cols.shape, strides, writeable=False))
            return
        for i, j in self.places:
            xp.copyto(cols[i, j], xp.moveaxis(self.cut(images, (i, j)), -1, 0))

    def add_up(self, xp: Any, below: Array, padded: Array | None, parts: Iterator[Array]) -> None:
        """Write into images what each place of the windows gives; where windows overlap it is added up.

        `padded`: an array for the padded images, where there is padding.
        """
        target = below if padded is None else padded[: below.shape[0]]
        if not self.covering:
            target.fill(0)
        for place, part in zip(self.places, parts, strict=True):
            cut = self.cut(target, place)
            if self.overlap:
                xp.add(cut, part, out=cut)
            else:
                copy_pixels(xp, cut, part)
        if padded is not None:
            xp.copyto(below, self.inner(target))

    @property
    def pads(self) -> tuple[int, int, int, int]:
        """The pixels of padding: top, bottom, left, right."""
        return self.height.before, self.height.after, self.width.before, self.width.after

    def padding_buffer(self, layer: str, part: str) -> dict[str, Shape]:
        """Give the tape array for the padded image, where there is padding."""
        return {f"{layer}.{part}": self.padded} if self.padded != self.image else {}


def copy_pixels(xp: Any, target: Array, source: Array) -> None:
    """Copy images of which at least one lies spread out in memory.

    NumPy copies a pixel with its channels twice as fast as one item than as a short run of numbers.
    """
    if xp is np:
        pixel = np.dtype((np.void, target.itemsize * target.shape[-1]))
        target, source = target.view(pixel), source.view(pixel)
    xp.copyto(target, source)


def pieces(xp: Any, rows: int, numbers: int) -> Iterator[slice]:
    """Cut a batch into pieces of rows that fit the processor's cache, at `numbers` a row; a GPU takes all at once."""
    step = max(1, PIECE // numbers) if xp is np else rows
    return (slice(start, min(start + step, rows)) for start in range(0, rows, step))


def windows(
    place: str, what: str, shape: Shape, kernel: int, stride: int, dilation: int, padding: str, border: int
) -> Windows:
    """Lay windows over an image; `place` names the layer, `what` is "kernel" or "window".

    "same" gives ⌈size / stride⌉ windows, with the odd pixel of padding at the end.

    Raises:
        ShapeError: when it is no image, or the window does not fit.
    """
    reader = "convolution" if what == "kernel" else "pooling layer"
    height, width, channels = image_shape(place, reader, shape)
    axes = [_axis(size, kernel, stride, dilation, padding, border) for size in (height, width)]
    if min(axis.padded - axis.reach for axis in axes) < 0:
        spread = f" with dilation {dilation}" if dilation > 1 else ""
        raise ShapeError(
            f"{place}: a {kernel}×{kernel} {what}{spread} does not fit its {height}×{width} input; "
            f"choose a smaller {what} or padding same."
        )
    return Windows(axes[0], axes[1], channels)


def image_shape(place: str, what: str, shape: Shape) -> tuple[int, int, int]:
    """Check that a layer reads images.

    Raises:
        ShapeError: when it does not.
    """
    if len(shape) != 3:
        got = "×".join(map(str, shape))
        raise ShapeError(
            f"{place}: a {what} reads images (height × width × channels), and it gets {got} numbers; "
            "put a Reshape layer before it."
        )
    return shape[0], shape[1], shape[2]


def _axis(size: int, kernel: int, stride: int, dilation: int, padding: str, border: int) -> Axis:
    before = after = border if padding == "border" else 0
    if padding == "same":
        missing = max((-(-size // stride) - 1) * stride + (kernel - 1) * dilation + 1 - size, 0)
        before, after = missing // 2, missing - missing // 2
    return Axis(size, kernel, stride, dilation, before, after)
