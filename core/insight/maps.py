"""What the network, or each of its units, answers over any two inputs while the others are held."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.params import Weights
from core.predict import evaluation_engine
from core.predicting.asked import Asked
from core.predicting.rows import Inputs, Row, encode, fitted_column, places
from core.predicting.what_if import Axis, axis_of, pairs
from core.spec import NetworkSpec

FINEST, COARSEST = 100, 16
"""Places along each side of the map of the whole network's answers."""
UNIT_POINTS = 25
"""Places along each side of the map of a unit."""
MOST_UNITS = 100
"""Units that are shown; of more, those whose answer varies most over the map."""
NEAR = 0.25
"""Share of the rows that count as near: those whose held inputs differ least from what they are held at."""
ROWS_AT_ONCE = 512
MARGIN = 0.08


@dataclass(frozen=True, eq=False)
class Regions:
    """The answers over two inputs.

    Attributes:
        x, y: the inputs with the values that were tried.  answers: (values of y, values of x, answers), see `Asked`.
    """

    x: Axis
    y: Axis
    answers: HostArray

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """The outer edges of the outermost cells: x from and to, y from and to."""
        return (*_edges(self.x), *_edges(self.y))


@dataclass(frozen=True, eq=False)
class UnitMaps:
    """What each unit of a layer answers over two inputs.

    Attributes:
        units: (shown,) numbers of the units.  maps: (shown, values of y, values of x).  of: how many units there are.
        channels: whether each is the mean of an image's channel.
    """

    layer: str
    x: Axis
    y: Axis
    units: HostArray
    maps: HostArray
    of: int
    channels: bool


def plane_axes(inputs: Inputs, row: Row, x: str, y: str, points: int) -> tuple[Axis, Axis]:
    """Choose the values of both inputs: their training range with a margin, or their categories.

    Raises:
        KeyError: when there is no such input.
    """
    one, two = (_axis(inputs, row, name, points) for name in (x, y))
    return one, two


def _axis(inputs: Inputs, row: Row, name: str, points: int) -> Axis:
    known = inputs.by_name[name]
    if known.kind != "number":
        return axis_of(known, row.get(name), points)
    room = MARGIN * max(known.high - known.low, 1e-9)
    values = np.linspace(known.low - room, known.high + room, points)
    return Axis(name, tuple(values.tolist()), True)


def _edges(axis: Axis) -> tuple[float, float]:
    numbers = axis.numbers
    half = (numbers[-1] - numbers[0]) / max(1, len(numbers) - 1) / 2 or 0.5
    return float(numbers[0] - half), float(numbers[-1] + half)


def points_for(asked: Asked, budget: int) -> int:
    """Tell how many places along each side a map of the whole network may have within `budget` multiply-adds."""
    return max(COARSEST, min(FINEST, int(np.sqrt(budget / max(1, asked.multiply_adds)))))


def regions(asked: Asked, x: Axis, y: Axis, row: Row) -> Regions:
    """Give the answers for all pairs of values, the other inputs as in `row`.

    Raises:
        UserError: when there is no such input.
    """
    found = asked.answers(pairs(asked, x, y, row))
    return Regions(x, y, found.reshape(len(y.values), len(x.values), -1))


def unit_maps(asked: Asked, layer: str, x: Axis, y: Axis, row: Row, most: int = MOST_UNITS) -> UnitMaps:
    """Give what the units of a layer answer for all pairs of values, the other inputs as in `row`.

    Of a layer that makes images, what each channel answers on average.

    Raises:
        UserError: when there is no such input.
    """
    values = layer_values(asked.spec, asked.weights, pairs(asked, x, y, row), layer)
    channels = values.ndim == 4
    flat = values.mean(axis=(1, 2)) if channels else values.reshape(len(values), -1)
    of = flat.shape[1]
    units = np.arange(of)
    if of > most:
        units = np.sort(np.argsort(-np.nan_to_num(flat.std(axis=0)), kind="stable")[:most])
    maps = flat[:, units].T.reshape(len(units), len(y.values), len(x.values))
    return UnitMaps(layer, x, y, units, maps, of, channels)


def layer_values(spec: NetworkSpec, weights: Weights, x: HostArray, layer: str) -> HostArray:
    """Give what a layer answers to rows of nodes x (rows, n_in): (rows, …, units)."""
    engine = evaluation_engine(spec, weights, min(max(1, len(x)), ROWS_AT_ONCE))
    found = []
    with engine.backend.quiet():
        for start in range(0, len(x), ROWS_AT_ONCE):
            part = x[start : start + ROWS_AT_ONCE]
            tape = engine.tape(len(part))
            tape[engine.program.input][...] = part
            engine.forward(tape)
            found.append(np.array(tape[f"{layer}.a"], dtype=np.float64))
    return np.concatenate(found)


def own_values(inputs: Inputs, axis: Axis) -> HostArray:
    """Give where every row of the table lies on an axis: (rows,), NaN where its value is missing or not on it."""
    column = fitted_column(inputs.data.pipeline, axis.name).read(inputs.data.table)
    if axis.is_number:
        return np.asarray(column.values, dtype=np.float64)
    place = {value: float(n) for n, value in enumerate(axis.values)}
    found = np.array([*(place.get(text, np.nan) for text in column.categories), np.nan])
    return found[column.values]  # a missing text has the number −1


def near(data: Dataset, asked: Asked, axes: tuple[str, str], row: Row, share: float = NEAR) -> HostArray:
    """Tell which rows of the table are near: (rows,) bool.

    By the mean squared difference of the held inputs' nodes from `row`'s, each in its own standard deviation.
    """
    held = np.ones(data.x.shape[1], dtype=bool)
    spans = places(asked.pipeline)
    for name in axes:
        held[spans[name]] = False
    result = np.zeros(data.rows, dtype=bool)
    if not held.any():
        result[data.used] = True
        return result
    spread = data.x[data.used][:, held].std(axis=0)
    there = encode(asked.pipeline, row)[0, held]
    apart = (data.x[data.used][:, held] - there) / np.where(spread > 0, spread, 1.0)
    distance = (apart**2).mean(axis=1)
    count = max(1, round(share * len(distance)))
    result[data.used[np.argsort(distance, kind="stable")[:count]]] = True
    return result
