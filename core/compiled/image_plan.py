"""Describes the stages of an image network to the compiled loop: tables of places, made once per training."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray, aligned
from core.compiled import network, work
from core.compiled import stages as st
from core.compiled.network import Network, Stage
from core.compiled.stages import ImageWork
from core.compiled.work import Work
from core.layer import Shape
from core.layers._windows import Axis, Windows
from core.params import Layout

LANES = 16
TASKS = 16
"""A batch is cut into so many tasks at most; each has slopes of its own for the stages' parameters."""
PIECE = 4096
"""Parameters that are moved as one piece."""
BAND, BAND_BACK = 48, 224
"""About so many windows of a convolution are calculated before they are pooled, and so many slopes before they are
used: the first stay in the smallest cache, the others in the next."""


@dataclass(frozen=True)
class Image:
    """How an image lies in the scratch: with zeros around it where its reader has padding."""

    height: int
    width: int
    channels: int
    padded_width: int
    top: int
    left: int
    pixels: int

    @property
    def size(self) -> int:
        """How many numbers it takes, of sixteen rows."""
        return self.pixels * self.channels * LANES

    def place(self, y: HostArray, x: HostArray) -> HostArray:
        """Give where pixels of the image lie."""
        return ((y + self.top) * self.padded_width + x + self.left) * self.channels * LANES


def image(shape: Shape, reader: Stage | None) -> Image:
    """Lay an image out for the stage that reads it; None: a dense layer."""
    height, width, channels = shape
    if reader is None or reader.kind != st.CONVOLUTION:
        return Image(height, width, channels, width, 0, 0, height * width)
    down, across = reader.windows.height, reader.windows.width
    return Image(height, width, channels, across.padded, down.before, across.before, down.padded * across.padded)


class Tables:
    """All tables in one row of whole numbers."""

    def __init__(self) -> None:
        self._parts: list[HostArray] = []
        self._size = 0

    def add(self, values: HostArray) -> int:
        """Add one; give where it begins."""
        begin = self._size
        self._parts.append(np.ascontiguousarray(values, np.int64).ravel())
        self._size += self._parts[-1].size
        return begin

    def array(self) -> HostArray:
        """Give all of them."""
        return np.concatenate(self._parts)


@dataclass(frozen=True)
class Plan:
    """The arrays and numbers that `stages.ImageWork` has besides those of `work.Work`."""

    stages: HostArray
    tables: HostArray
    scratch: int
    first: Image


def extend(made: Work, found: Network, order: Layout, threads: int) -> ImageWork:
    """Add the stages to the description of the dense layers."""
    starts = {entry.name: entry.start for entry in order.entries}
    setup, plan, dtype = made.setup, describe(found, starts), made.values.dtype.name
    panels = setup[work.ROOM] // setup[work.PANEL]
    per_task = -(-panels // TASKS)
    tasks = -(-panels // per_task)
    front = starts[f"{found.dense[0].name}.weight"]
    cuts = [(st.STAGES, first, min(first + PIECE, front), 0, 0) for first in range(0, front, PIECE)]
    pieces = np.array([*cuts, *made.pieces], np.int64)
    setup[work.TASK], setup[work.N_PIECES] = per_task * setup[work.PANEL], len(pieces)
    setup[st.N_STAGES], setup[st.SCRATCH], setup[st.N_SLOTS] = len(plan.stages), plan.scratch, threads
    # Each task's slopes begin on a line of the cache of their own.
    setup[st.FRONT] = -(-front // LANES) * LANES
    first = plan.first
    lines = (first.height, first.width) if first.padded_width > first.width else (1, first.height * first.width)
    setup[st.SEGMENTS], setup[st.SEGMENT] = lines[0], lines[1] * first.channels
    setup[st.SEGMENT_STEP] = first.padded_width * first.channels * LANES
    setup[st.SEGMENT_FIRST] = first.place(np.array(0), np.array(0))
    scratch = aligned((threads * plan.scratch,), dtype)
    parts = aligned((tasks * int(setup[st.FRONT]),), dtype)
    return ImageWork(*made._replace(pieces=pieces), plan.stages, plan.tables, scratch, parts)


def describe(found: Network, starts: dict[str, int]) -> Plan:
    """Describe the stages; `starts`: where each parameter array begins in the flat one."""
    stages, tables = found.stages, Tables()
    readers = [*stages[1:], None]
    images = [image(stages[0].windows.image, stages[0])]
    images += [image(stage.made, reader) for stage, reader in zip(stages, readers, strict=True)]
    rows = np.zeros((len(stages), st.STAGE_SIZE), np.int64)
    free = images[0].size
    x, dx = 0, -1
    for row, stage, read, made in zip(rows, stages, images[:-1], images[1:], strict=True):
        row[[st.X, st.DX, st.X_SIZE]] = x, dx, read.size
        x, dx = free, free + made.size
        row[[st.A, st.D, st.A_SIZE]] = x, dx, made.size
        free += 2 * made.size
        free += _describe_stage(row, stage, read, made, tables, free)
        if stage.name:
            row[st.WEIGHT], row[st.BIAS] = starts[f"{stage.name}.weight"], starts.get(f"{stage.name}.bias", -1)
    return Plan(rows, tables.array(), free, images[0])


def _describe_stage(row: HostArray, stage: Stage, read: Image, made: Image, tables: Tables, free: int) -> int:
    """Fill in a stage's row; give how much room it needs from `free` on for itself."""
    row[[st.KIND, st.CHANNELS, st.FILTERS]] = stage.kind, read.channels, stage.filters
    row[st.ACTIVATION], row[st.EARLY] = network.ACTIVATIONS[stage.activation], stage.early
    row[[st.ROWS, st.ROW_UNITS]] = made.height, made.width * made.channels
    row[st.ROW_STEP], row[st.FIRST] = made.padded_width * made.channels * LANES, made.place(np.array(0), np.array(0))
    if stage.kind != st.CONVOLUTION:
        _lists(row, stage.windows, read, made, tables)
        row[st.INDEX] = free
        return math.prod(stage.made) * LANES
    y, x = (each.ravel() for each in np.indices(stage.windows.count))
    if stage.pool:
        y, x = _pooled_pixels(stage.pool)
    _kernel(row, stage.windows, read, tables)
    down, across = stage.windows.height.stride, stage.windows.width.stride
    row[st.COUNT] = row[st.BAND] = row[st.BAND_BACK] = y.size
    row[st.WINDOWS] = tables.add((y * down * read.padded_width + x * across) * read.channels * LANES)
    if not stage.pool:
        row[st.RESULTS] = tables.add(made.place(y, x))
        return 0
    row[st.RESULTS] = row[st.PLACES] = tables.add(np.arange(y.size) * stage.filters * LANES)
    size, windows = stage.pool.size, math.prod(stage.pool.count)
    row[[st.POOLED, st.SIZE]] = windows, size
    row[st.STARTS] = tables.add(np.arange(windows + 1) * size)
    row[st.TARGETS] = tables.add(made.place(*np.indices(stage.pool.count)))
    row[st.BAND], row[st.BAND_BACK] = (min(y.size, max(1, band // size) * size) for band in (BAND, BAND_BACK))
    row[st.Z], row[st.INDEX] = free, free + row[st.BAND_BACK] * stage.filters * LANES
    return int(row[st.BAND_BACK] * stage.filters + windows * stage.filters) * LANES


def _kernel(row: HostArray, windows: Windows, read: Image, tables: Tables) -> None:
    """Fill in where each place of the kernel lies in a window: (down, across, channel), and sorted by channel."""
    down, across = windows.height, windows.width
    i, j, c = np.indices((down.kernel, across.kernel, read.channels))
    spots = ((i * down.dilation * read.padded_width + j * across.dilation) * read.channels + c) * LANES
    order = np.argsort(c.ravel(), kind="stable")
    row[st.LENGTH], row[st.SPOTS] = spots.size, tables.add(spots)
    row[st.SORTED], row[st.NUMBERS] = tables.add(spots.ravel()[order]), tables.add(order)


def _pooled_pixels(pool: Windows) -> tuple[HostArray, HostArray]:
    """List the pixels that are pooled, window by window; those that no window reads need not be calculated."""
    shape = (pool.height.out, pool.width.out, pool.height.kernel, pool.width.kernel)
    down, across, i, j = np.indices(shape)
    return (down * pool.height.stride + i).ravel(), (across * pool.width.stride + j).ravel()


def _lists(row: HostArray, windows: Windows, read: Image, made: Image, tables: Tables) -> None:
    """Fill in which pixels each window of a pooling reads, without padding, and where its result goes."""
    down, across = _pixels(windows.height), _pixels(windows.width)
    y, x = down[:, None, :, None], across[None, :, None, :]
    inside = (y >= 0) & (y < windows.height.size) & (x >= 0) & (x < windows.width.size)
    places = np.broadcast_to(read.place(y, x), inside.shape)[inside]
    counts = inside.sum(axis=(2, 3)).ravel()
    row[[st.POOLED, st.SIZE]] = counts.size, windows.size
    row[st.STARTS], row[st.PLACES] = tables.add(np.concatenate([[0], np.cumsum(counts)])), tables.add(places)
    row[st.TARGETS] = tables.add(made.place(*np.indices(windows.count)))


def _pixels(axis: Axis) -> HostArray:
    """Give the pixel that each window reads at each of its places: (windows, places)."""
    windows, places = np.ogrid[: axis.out, : axis.kernel]
    return windows * axis.stride + places * axis.dilation - axis.before
