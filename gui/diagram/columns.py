"""One layer's column: how wide and high it is, and where its units stand. Pure geometry, no Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from core.language import tr
from core.layer import Shape
from core.spec import LayerSpec
from gui.diagram.shapes import (
    BIAS_HEIGHT,
    MAP_GAP,
    STRIP,
    STRIP_GAP,
    Box,
    Column,
    Form,
    Plan,
    around,
    map_columns,
)

FOLD_ABOVE = 12
"""Layers with more units are folded."""
SHOWN, SHOWN_IN_STEP = 12, 6
"""Units that a folded layer shows; numbers need more room than discs."""
MAPS = 8
"""Maps of an image layer that are shown at once."""
IMAGE_FROM = 49
"""Inputs with a square number of units from here on are drawn as an image."""
IMAGE_SIZE = 208.0
"""Pixels that an image is high or wide, at most."""
MAP_SIZES = 30.0, 84.0
"""Pixels of the smallest and the largest map; one with twice the pixels is `MAP_STEP` larger."""
MAP_STEP = 16.0
CELLS_UP_TO = 64
"""Layers of up to so many units are a strip of cells; wider ones show the units that matter beside a strip of all."""
CELL, MAPPED_CELL = 15.0, 25.0
"""Pixels that a cell is high where there is room, without and with a heat map in it."""
MOST_ENDS = 256
"""Units of a strip that edges lead to; wider layers show every n-th."""


@dataclass(frozen=True)
class Sizes:
    """Pixels: radius of a unit, distance of their middles, clear space between layers."""

    radius: float
    pitch: float
    gap: float


SIZES = ((3, Sizes(27, 112, 130)), (6, Sizes(22, 84, 130)), (8, Sizes(20, 70, 130)), (12, Sizes(18, 60, 130)))
STEP_SIZES = (
    (3, Sizes(31, 150, 170)),
    (6, Sizes(27, 112, 170)),
    (8, Sizes(23, 74, 150)),
    (12, Sizes(19, 60, 150)),
)
"""Units in the fullest column, at most, and their size; stepping leaves room for longer numbers."""


@dataclass(frozen=True)
class Block:
    """A layer before it is placed: its form, its size and its header's (width, height)."""

    layer: str
    form: Form
    units: tuple[int, ...]
    count: int
    radius: float
    width: float
    height: float
    pitch: float
    header: tuple[float, float]
    title: str
    subtitle: str
    biased: bool
    tile: tuple[int, int, int] = (1, 1, 1)
    maps: tuple[int, ...] = (0,)
    across: int = 1
    lead: float = 0.0
    thumb: float = 0.0


def form_of(shape: Shape, is_input: bool, unfolded: bool, carries: bool = False) -> Form:
    """Choose how a layer is drawn. What only `carries` values on, such as Flatten, has no units of its own to show."""
    count = math.prod(shape)
    if len(shape) == 3 or tile_of(shape, is_input) != (1, 1, 1):
        return "grid"
    strip = unfolded != (count <= CELLS_UP_TO or carries)
    return "strip" if strip and count > FOLD_ABOVE else "units"


def carries(plan_style: str, layer: LayerSpec) -> bool:
    """Tell whether a layer hands values on without weights; while stepping each number counts all the same."""
    return plan_style != "step" and bool(layer.inputs) and not layer.layer.parameters(((1,),) * len(layer.inputs))


def tile_of(shape: Shape, is_input: bool) -> tuple[int, int, int]:
    """Give height, width and channels of what is drawn as an image; (1, 1, 1) for what is none."""
    if len(shape) == 3:
        return (shape[0], shape[1], shape[2])
    count = math.prod(shape)
    side = round(count**0.5)
    return (side, side, 1) if is_input and count >= IMAGE_FROM and side**2 == count else (1, 1, 1)


def shown_units(count: int, relevant: Iterable[int], most: int = SHOWN, ranked: Iterable[int] = ()) -> tuple[int, ...]:
    """Choose the units that are drawn: all of a narrow layer, else `most`: the relevant ones, then those of rank."""
    if count <= FOLD_ABOVE:
        return tuple(range(count))
    wanted = [unit for unit in dict.fromkeys((*relevant, *ranked, *range(most))) if unit < count]
    return tuple(sorted(wanted[:most]))


def shown_maps(channels: int, first: int, style: str) -> tuple[int, ...]:
    """Choose the maps that are drawn, `first` and those behind it; while stepping every number has its place."""
    if style == "step" or channels <= MAPS:
        return tuple(range(channels))
    first = min(max(first, 0), channels - MAPS)
    return tuple(range(first, first + MAPS))


def crowd_sizes(plan: Plan) -> Sizes:
    """Choose the units' size from the fullest column."""
    crowd = max(len(units) for units in plan.shown)
    table = STEP_SIZES if plan.style == "step" else SIZES
    return next(sizes for most, sizes in table if crowd <= most)


def header_lines(plan: Plan, at: int) -> tuple[str, str]:
    """Give a header's caption and the muted words with it: the name, with the shapes in building."""
    layer = plan.spec.layers[at]
    count = plan.counts[at]
    title = layer.layer.caption()
    if plan.style != "build":
        return title, layer.name
    if not layer.inputs:
        height, width, _ = tile_of((count,), True)
        return title, f"{layer.name} · {height} × {width}" if height > 1 else layer.name
    before = " + ".join(str(plan.counts[plan.spec.names.index(name)]) for name in layer.inputs)
    return title, f"{layer.name} · {before} → {count}"


def block_of(plan: Plan, at: int, stretch: float, measure: Callable[[str, float, bool], float]) -> Block:
    """Size one layer; rows are `stretch` times as far apart as they have to be."""
    layer, count, sizes = plan.spec.layers[at], plan.counts[at], crowd_sizes(plan)
    shape = plan.spec.shapes()[layer.name]
    form = form_of(shape, not layer.inputs, layer.name in plan.unfolded, carries(plan.style, layer))
    tile, across, lead, thumb = (1, 1, 1), 1, 0.0, 0.0
    maps: tuple[int, ...] = (0,)
    pitch = sizes.pitch * stretch
    title, subtitle = header_lines(plan, at)
    words = max(measure(title, 12, True), measure(subtitle, 11, False))
    header = (max(words + (52 if plan.editable else 32), 104), 42.0)
    units = plan.shown[at]
    if form == "grid":
        tile = tile_of(shape, not layer.inputs)
        maps = shown_maps(tile[2], dict(plan.pages).get(layer.name, 0), plan.style)
        across = map_columns(tile[2]) if plan.style == "step" else 1
        width, height = _image_size(tile, len(maps), across, plan.style)
        units = tuple(range(count)) if len(maps) == tile[2] else _of_maps(count, tile[2], maps)
    elif form == "strip":
        width = 58.0 if plan.style == "step" else 38.0 if count <= CELLS_UP_TO else 26.0
        mapped = plan.mapped and count <= CELLS_UP_TO and plan.style != "step"
        cell = MAPPED_CELL if mapped else 9 if plan.style == "step" else CELL
        height = float(np.clip(count * cell, 180, 620 if mapped else 520)) * (1 + (stretch - 1) * 0.5)
        thumb = height / count if mapped else 0.0
        width += thumb
        units = tuple(range(0, count, -(-count // MOST_ENDS)))
    else:
        width, height = 2 * sizes.radius, (len(units) - 1) * pitch + 2 * sizes.radius
        lead = STRIP + STRIP_GAP if len(units) < count and plan.style != "step" else 0.0
    biased = bool(layer.inputs) and _has_unit_weights(plan, at)
    radius = width / 2
    extra = 30 if form != "units" or len(units) < count else 0
    return Block(
        layer.name, form, units, count, radius, width, height + extra, pitch, header, title, subtitle, biased, tile,
        maps, across, lead, thumb,
    )  # fmt: skip


def _of_maps(count: int, channels: int, maps: tuple[int, ...]) -> tuple[int, ...]:
    """List the units of some maps; channels are counted fastest."""
    return tuple(int(unit) for unit in (np.arange(0, count, channels)[:, None] + np.asarray(maps)).ravel())


def _image_size(tile: tuple[int, int, int], maps: int, across: int, style: str) -> tuple[float, float]:
    """Give width and height of all shown maps of an image together: as large as a column has room for."""
    height, width, channels = tile
    down = -(-maps // across)
    if style == "step" or channels == 1:
        finest = 26 if style == "step" else 13
        pixel = float(np.clip(min(IMAGE_SIZE / (height * down), IMAGE_SIZE / (width * across)), 1, finest))
    else:
        side = max(height, width)
        pixel = float(np.clip(14 + MAP_STEP * math.log2(side), *MAP_SIZES)) / side
    return (
        across * width * pixel + (across - 1) * MAP_GAP,
        down * height * pixel + (down - 1) * MAP_GAP,
    )


def _has_unit_weights(plan: Plan, at: int) -> bool:
    """Tell whether each unit has weights of its own; the pixels of a convolution share theirs."""
    layer = plan.spec.layers[at]
    shapes = tuple((plan.counts[plan.spec.names.index(name)],) for name in layer.inputs)
    return any(param.name == "weight" and len(param.shape) == 2 for param in layer.layer.parameters(shapes))


def column_of(plan: Plan, block: Block, x: float, y: float, head_y: float) -> Column:
    """Place a layer with its middle at `x`, its units from `y` down and its header at `head_y`."""
    hidden = block.count - len(block.units) if block.form == "units" else 0
    extra = 30 if block.form != "units" or hidden else 0
    body = Box(x - block.width / 2, y, block.width, block.height - extra)
    header = around(x, head_y + block.header[1] / 2, *block.header)
    menu = Box(header.right - 24, header.y + 4, 20, header.h - 8) if plan.editable else None
    text = _fold_text(block, hidden)
    fold = around(x, body.bottom + (BIAS_HEIGHT + 12 if hidden else 8) + 10, len(text) * 6.4 + 22, 20) if text else None
    return Column(
        block.layer, block.form, block.count, block.units, _heights(block, body), x, block.radius, body,
        header, block.title, block.subtitle, menu, None, fold, text, block.biased, block.tile,
        block.maps, block.across, block.lead, block.thumb,
    )  # fmt: skip


def _fold_text(block: Block, hidden: int) -> str:
    """Say how much of a layer is shown, in as many words as there is room for."""
    count = f"{block.count:,}".replace(",", "\u202f")
    if block.form == "grid":
        first, last, channels = block.maps[0] + 1, block.maps[-1] + 1, block.tile[2]
        return (
            tr("maps {first}–{last} of {channels} ▸", first=first, last=last, channels=channels)
            if len(block.maps) < channels
            else ""
        )
    if hidden:
        words = (
            tr("{n_units} of {count} units · widest weights", n_units=len(block.units), count=count),
            tr("{n_units} of {count} units", n_units=len(block.units), count=count),
        )
        return next((text for text in words if len(text) * 6.4 < block.header[0]), words[-1])
    if block.form == "strip":
        return (
            tr("{count} units", count=count)
            if block.biased or block.count <= CELLS_UP_TO
            else tr("{count} values", count=count)
        )
    return ""


def _heights(block: Block, body: Box) -> np.ndarray:
    units = np.asarray(block.units)
    if block.form == "grid":
        height, width, channels = block.tile
        down = -(-len(block.maps) // block.across)
        pixel = (body.h - (down - 1) * MAP_GAP) / (down * height)
        rows, place = units // channels // width, units % channels - block.maps[0]
        return body.y + place // block.across * (height * pixel + MAP_GAP) + (rows + 0.5) * pixel
    if block.form == "strip":
        return body.y + (units + 0.5) * body.h / block.count
    return body.y + block.radius + np.arange(len(units)) * block.pitch
