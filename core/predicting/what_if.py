"""What if an input were another: response curves, surfaces over two inputs, and curves of many rows.

All other inputs are held. Answers are in the user's units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.dataset import Dataset
from core.predicting.asked import Asked
from core.predicting.rows import MOST_WHOLE, Inputs, Known, Row, Value, encode, fitted_column, nodes_of, places, shown

POINTS = 101
MOST_CHOICES = 40
SURFACE = 41
SAMPLE = 50
DUST = 1e-12


@dataclass(frozen=True)
class Axis:
    """The values that an input goes through: numbers, or the texts of a category."""

    name: str
    values: tuple[Value, ...]
    is_number: bool
    whole: bool = False

    @property
    def numbers(self) -> HostArray:
        """The values as numbers; a category's are its places."""
        return np.array(self.values if self.is_number else range(len(self.values)), dtype=np.float64)


@dataclass(frozen=True, eq=False)
class Curve:
    """The answer along one input.

    Attributes:
        answers: (points,).  here: the row's own value and answer.
        rows: curves of a sample of the rows, (rows, points).  average: their mean (points,): partial dependence.
    """

    axis: Axis
    answers: HostArray
    here: tuple[Value, float]
    rows: HostArray
    average: HostArray

    def steps(self) -> tuple[str, ...]:
        """Say how much each step changes the answer, e.g. "2 → 3: +3"."""
        found = np.diff(self.answers)
        words = [shown(value) for value in self.axis.values]
        return tuple(f"{a} → {b}: {signed(d)}" for a, b, d in zip(words, words[1:], found, strict=False))


@dataclass(frozen=True, eq=False)
class Surface:
    """The answer over two inputs: (values of y, values of x)."""

    x: Axis
    y: Axis
    answers: HostArray
    here: tuple[Value, Value, float]


def axis_of(known: Known, value: Value = None, points: int = POINTS, ends: tuple[float, float] | None = None) -> Axis:
    """Choose the values for an input: its training range widened to the present value, or its categories.

    Whole numbers are gone through one by one where they are few.
    """
    if known.kind != "number":
        more = (value,) if isinstance(value, str) and value not in known.choices else ()
        return Axis(known.name, (*known.choices[:MOST_CHOICES], *more), False)
    low, high = ends or (known.low, known.high)
    if isinstance(value, int | float):
        low, high = min(low, float(value)), max(high, float(value))
    if high <= low:
        low, high = low - 1, high + 1
    if known.whole and high - low <= MOST_WHOLE:
        whole = range(int(np.floor(low)), int(np.ceil(high)) + 1)
        return Axis(known.name, tuple(float(v) for v in whole), True, True)
    return Axis(known.name, tuple(np.linspace(low, high, points).tolist()), True)


def curve(asked: Asked, axis: Axis, row: Row, answer: int, sample: HostArray | None = None) -> Curve:
    """Let one input go through `axis` with the others held, for `row` and for a sample of nodes (rows, n_in).

    Raises:
        UserError: when there is no such input.
    """
    nodes, at = _nodes(asked, axis), places(asked.pipeline)[axis.name]
    x = encode(asked.pipeline, row)
    found = _along(asked, x, at, nodes, answer)[0]
    here = float(asked.answers(x)[0, answer])
    others = (
        _along(asked, sample, at, nodes, answer) if sample is not None and len(sample) else np.empty((0, len(found)))
    )
    average = others.mean(axis=0) if len(others) else np.empty(0)
    return Curve(axis, found, (row.get(axis.name), here), others, average)


def surface(asked: Asked, x: Axis, y: Axis, row: Row, answer: int) -> Surface:
    """Let two inputs go through all pairs of values with the others held.

    Raises:
        UserError: when there is no such input.
    """
    found = asked.answers(pairs(asked, x, y, row))[:, answer].reshape(len(y.values), len(x.values))
    here = float(asked.answers(encode(asked.pipeline, row))[0, answer])
    return Surface(x, y, found, (row.get(x.name), row.get(y.name), here))


def pairs(asked: Asked, x: Axis, y: Axis, row: Row) -> HostArray:
    """Give the nodes of all pairs of values of two inputs, the others held: (values of y · values of x, n_in).

    The values of x vary faster.

    Raises:
        UserError: when there is no such input.
    """
    spans, across, up = places(asked.pipeline), _nodes(asked, x), _nodes(asked, y)
    made = np.repeat(encode(asked.pipeline, row), len(across) * len(up), axis=0)
    made[:, spans[x.name]] = np.tile(across, (len(up), 1))
    made[:, spans[y.name]] = np.repeat(up, len(across), axis=0)
    return made


def sample_of(data: Dataset, rows: int = SAMPLE) -> HostArray:
    """Give the nodes of up to `rows` training rows, evenly picked: (rows, n_in)."""
    known = data.train if len(data.train) else data.used
    picked = known[np.unique(np.linspace(0, len(known) - 1, min(rows, len(known))).astype(int))]
    result: HostArray = data.x[picked]
    return result


def axes(inputs: Inputs, row: Row, x: str, y: str) -> tuple[Axis, Axis]:
    """Choose the values of both inputs of a surface."""
    one, two = (axis_of(inputs.by_name[name], row.get(name), SURFACE) for name in (x, y))
    return one, two


def signed(value: float) -> str:
    """Write a difference with its sign; rounding dust is 0."""
    value = 0.0 if abs(value) < DUST else value
    return f"+{numbers.text(value)}" if value > 0 else numbers.text(value)


def _nodes(asked: Asked, axis: Axis) -> HostArray:
    """Give the nodes of the input for all of its values: (values, nodes)."""
    return nodes_of(fitted_column(asked.pipeline, axis.name), axis.values)


def _along(asked: Asked, x: HostArray, at: slice, nodes: HostArray, answer: int) -> HostArray:
    """Give the answer for every row and every value of the input: (rows, values)."""
    tried = np.repeat(x, len(nodes), axis=0)
    tried[:, at] = np.tile(nodes, (len(x), 1))
    return asked.answers(tried)[:, answer].reshape(len(x), len(nodes))
