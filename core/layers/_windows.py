"""Windows that slide over an image: which pixel each of their places reads, for kernels and pools alike.

Images are taken as they are stored: (channels, height, width, rows of the batch), see `core/tapes.py`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.backend import Array
from core.language import tr
from core.layer import Buffer, Shape, ShapeError, Tape
from core.tapes import turned

PADDINGS: Mapping[str, str] = {
    "valid": tr("none (valid)"),
    "same": tr("keep the size (same)"),
    "border": tr("a border of its own"),
}
BAND = 8192
"""How many numbers of each row of the batch are worked on at once: for 64 rows 2 MB, which two caches of 1 MB hold."""
BORDER = tr("How many zeros are put around the image where padding is “a border of its own”.")


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

    @property
    def band(self) -> int:
        """How many lines of windows are worked on at once."""
        numbers = self.width.out * self.size * self.channels
        return max(1, min(self.height.out, BAND // numbers))

    def bands(self) -> Iterator[slice]:
        """Cut the lines of windows into bands."""
        return (slice(y, min(y + self.band, self.height.out)) for y in range(0, self.height.out, self.band))

    def cut(self, images: Array, place: tuple[int, int], lines: slice | None = None) -> Array:
        """Give the view of the padded images that one place of every window reads; of some lines of windows only."""
        down = self.height.cut(place[0])
        if lines is not None:
            first = down.start + lines.start * self.height.stride
            down = slice(first, first + (lines.stop - lines.start - 1) * self.height.stride + 1, self.height.stride)
        return images[:, down, self.width.cut(place[1])]

    def inner(self, padded: Array) -> Array:
        """Give the view of padded images without their padding."""
        top, left = self.height.before, self.width.before
        return padded[:, top : top + self.height.size, left : left + self.width.size]

    def pad(self, xp: Any, images: Array, padded: Array | None) -> Array:
        """Copy images into the middle of `padded`, whose border stays as it is; without it give them back."""
        if padded is None:
            return images
        xp.copyto(self.inner(padded), images)
        return padded

    @property
    def pads(self) -> tuple[int, int, int, int]:
        """The pixels of padding: top, bottom, left, right."""
        return self.height.before, self.height.after, self.width.before, self.width.after

    def padding_buffer(self, layer: str, part: str) -> tuple[Buffer, ...]:
        """Give the tape array for the padded image, where there is padding."""
        return (Buffer(f"{layer}.{part}", self.padded, kept=True),) if self.padded != self.image else ()


def stored(xp: Any, tape: Tape, name: str) -> Array | None:
    """Give an array of the tape as it is stored; None where there is none."""
    return turned(xp, tape[name]) if name in tape else None


def windows(
    place: str, what: str, shape: Shape, kernel: int, stride: int, dilation: int, padding: str, border: int
) -> Windows:
    """Lay windows over an image; `place` names the layer, `what` is "kernel" or "window".

    "same" gives ⌈size / stride⌉ windows, with the odd pixel of padding at the end.

    Raises:
        ShapeError: when it is no image, or the window does not fit.
    """
    reader = tr("convolution") if what == "kernel" else tr("pooling layer")
    height, width, channels = image_shape(place, reader, shape)
    axes = [_axis(size, kernel, stride, dilation, padding, border) for size in (height, width)]
    if min(axis.padded - axis.reach for axis in axes) < 0:
        spread = tr(" with dilation {dilation}", dilation=dilation) if dilation > 1 else ""
        raise ShapeError(
            tr(
                "{place}: a {kernel}×{kernel} {what}{spread} does not fit its {height}×{width} input; choose "
                "a smaller {what} or padding same.",
                place=place,
                kernel=kernel,
                what=what,
                spread=spread,
                height=height,
                width=width,
            )
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
            tr(
                "{place}: a {what} reads images (height × width × channels), and it gets {got} numbers; put "
                "a Reshape layer before it.",
                place=place,
                what=what,
                got=got,
            )
        )
    return shape[0], shape[1], shape[2]


def _axis(size: int, kernel: int, stride: int, dilation: int, padding: str, border: int) -> Axis:
    before = after = border if padding == "border" else 0
    if padding == "same":
        missing = max((-(-size // stride) - 1) * stride + (kernel - 1) * dilation + 1 - size, 0)
        before, after = missing // 2, missing - missing // 2
    return Axis(size, kernel, stride, dilation, before, after)
