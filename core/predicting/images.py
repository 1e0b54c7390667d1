"""Inputs that are the pixels of an image: which shape, and what is drawn by hand as the network wants it."""

from __future__ import annotations

import math
import re

import numpy as np

from core.backend import HostArray
from core.data.pipeline import Pipeline
from core.layers.reshape import Reshape
from core.spec import NetworkSpec

Shape = tuple[int, int, int]
"""Height, width, channels."""
_PLACE = re.compile(r"(.*?)(\d+)(\D+)(\d+)")
LEAST = 16
"""With fewer inputs nothing is taken for an image."""
FRAME = 0.2
"""Share of the width that is left free around a centred drawing; as in MNIST, 20 of 28 pixels are used."""


def image_shape(spec: NetworkSpec, pipeline: Pipeline, known: Shape | None = None) -> Shape | None:
    """Find out whether the inputs are one image of the shape that the table is `known` to have.

    Else a Reshape layer says so, or the columns' names, such as row3_col4.
    """
    if any(fitted.kind != "number" or len(fitted.feature_names) != 1 for fitted in pipeline.inputs):
        return None
    count = len(pipeline.inputs)
    for layer in spec.layers:
        reads_input = any(name in spec.inputs for name in layer.inputs)
        if isinstance(layer.layer, Reshape) and reads_input:
            shape = (layer.layer.height, layer.layer.width, layer.layer.channels)
            return shape if math.prod(shape) == count else None
    if known is not None and math.prod(known) == count:
        return known
    return _named_shape([fitted.name for fitted in pipeline.inputs])


def _named_shape(names: list[str]) -> Shape | None:
    """Read the shape off names that count rows and columns, row by row."""
    found = [_PLACE.fullmatch(name) for name in names]
    if len(names) < LEAST or not all(found):
        return None
    places = [(int(match[2]), int(match[4])) for match in found if match]
    if len({(match[1], match[3]) for match in found if match}) != 1:
        return None
    rows, columns = ({place[axis] for place in places} for axis in (0, 1))
    whole = [(row, column) for row in sorted(rows) for column in sorted(columns)]
    return (len(rows), len(columns), 1) if whole == places else None


def shrunk(drawing: HostArray, height: int, width: int) -> HostArray:
    """Shrink a drawing (height · k, width · k) to (height, width): each pixel is the mean of what it covers."""
    tall, wide = drawing.shape[0] // height, drawing.shape[1] // width
    result: HostArray = drawing[: tall * height, : wide * width].reshape(height, tall, width, wide).mean(axis=(1, 3))
    return result


def centred(drawing: HostArray) -> HostArray:
    """Scale what is drawn to 1 − `FRAME` of a square drawing and put its centre of mass into the middle."""
    rows, columns = np.nonzero(drawing.max(axis=1) > 0)[0], np.nonzero(drawing.max(axis=0) > 0)[0]
    if not len(rows):
        return drawing
    size = drawing.shape[0]
    cut = drawing[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = max(cut.shape) / (size * (1 - FRAME) * 0.89)
    grid = np.arange(size)
    weights = cut.sum()
    middle = (
        float((np.arange(n) @ s) / weights) for n, s in zip(cut.shape, (cut.sum(axis=1), cut.sum(axis=0)), strict=True)
    )
    at = [np.round(mid + (grid - (size - 1) / 2) * scale).astype(int) for mid in middle]
    inside = [(place >= 0) & (place < length) for place, length in zip(at, cut.shape, strict=True)]
    result = np.zeros_like(drawing)
    result[np.ix_(*inside)] = cut[np.ix_(*(place[known] for place, known in zip(at, inside, strict=True)))]
    return result
