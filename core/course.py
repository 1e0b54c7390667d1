"""What each layer did on the way of a training: slopes, weights and steps, in bounded memory.

Update s is measured when s is a multiple of the stride. The stride begins with 1 and doubles whenever `LIMIT` rows are
full, or `EARLY` ones while the measured updates follow each other within moments; so which updates are measured depends
on their numbers and on the network alone: a run that is gone again measures the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr
from core.spec import NetworkSpec

LIMIT = 320
"""Most rows; a run of s updates measures about LIMIT · (1 + log2(s / LIMIT) / 2) of them."""
EARLY, MOMENT = 128, 0.01
"""Rows that are enough while what lies between two measured updates takes less than a moment, in seconds: a small
network makes millions of updates in its first second, and measuring would take a part of it."""
MULTIPLY_ADDS_PER_SECOND = 1e10
"""A guess that is the same on every machine."""
UNITS_EVERY = 32
"""Every so many measured updates the units are looked at too, which takes a pass forwards."""
HEAD = ("step", "epoch", "seconds", "rate", "loss")
"""Update, epochs up to it, seconds of training up to it, its learning rate, the loss of its batch before it."""
BY_LAYER = ("gradient", "weight", "step", "dead", "saturated")
"""√Σ slope², √Σ w² before the update, √Σ Δw², share of dead and of saturated units; NaN where it is not measured."""


@dataclass(frozen=True, eq=False)
class Course:
    """The measured updates of a run.

    Attributes:
        layers: names of the layers with parameters or activations, in the network's order.
        rows: (updates, 5 + 5 · layers): `HEAD`, then `BY_LAYER` of each layer.
    """

    layers: tuple[str, ...] = ()
    rows: HostArray = field(default_factory=lambda: np.zeros((0, len(HEAD))))

    def head(self, name: str) -> HostArray:
        """Give one of `HEAD` (updates,)."""
        found: HostArray = self.rows[:, HEAD.index(name)]
        return found

    def of(self, layer: str, name: str) -> HostArray:
        """Give one of `BY_LAYER` of a layer (updates,)."""
        place = len(HEAD) + self.layers.index(layer) * len(BY_LAYER) + BY_LAYER.index(name)
        found: HostArray = self.rows[:, place]
        return found

    def ratio(self, layer: str) -> HostArray:
        """Give |Δw| / |w| of a layer (updates,); NaN where all its weights were 0."""
        step, weight = self.of(layer, "step"), self.of(layer, "weight")
        result: HostArray = np.divide(step, weight, out=np.full(len(step), np.nan), where=weight > 0)
        return result

    def __len__(self) -> int:
        return len(self.rows)


def width(layers: int) -> int:
    """Give how many numbers a row has."""
    return len(HEAD) + layers * len(BY_LAYER)


def layers_of(spec: NetworkSpec) -> tuple[str, ...]:
    """Give the layers that a course tells of: all but the inputs."""
    return tuple(layer.name for layer in spec.layers if layer.inputs)


def course_of(spec: NetworkSpec, rows: HostArray) -> Course:
    """Give the course of a network's run; an empty one where `rows` are those of another network."""
    layers = layers_of(spec)
    fits = rows.ndim == 2 and rows.shape[1] == width(len(layers))
    return Course(layers, rows if fits else np.zeros((0, width(len(layers)))))


def check_course(course: HostArray, network: NetworkSpec) -> None:
    """Hold what a file has to what training can have left.

    Raises:
        UserError: when it is damaged.
    """
    wanted = width(len(layers_of(network)))
    if course.ndim != 2 or course.shape[1] != wanted or len(course) > LIMIT or course.dtype != np.float64:
        raise UserError(
            tr(
                "the course has to be up to {limit} updates of {wanted} numbers in float64.",
                limit=LIMIT,
                wanted=wanted,
            )
        )
    steps = course[:, 0]
    if not (np.isfinite(steps).all() and (steps >= 1).all() and (np.diff(steps) > 0).all() and (steps < 2**53).all()):
        raise UserError(tr("the updates of the course have to be ascending whole numbers from 1 on."))


def _without_units(row: tuple[float, ...]) -> tuple[float, ...]:
    told = list(row)
    for place in range(len(HEAD), len(row), len(BY_LAYER)):
        told[place + 3 : place + 5] = math.nan, math.nan
    return tuple(told)


def quick_stride(multiply_adds: int, rows: int) -> float:
    """Give how many updates are a moment, for so many multiply-adds of a row's forward pass and `rows` in a batch."""
    return MOMENT * MULTIPLY_ADDS_PER_SECOND / max(3 * rows * multiply_adds, 1)


@dataclass(frozen=True, eq=False)
class CourseMark:
    """A place to come back to; `rows` is only ever appended to, or left for another list."""

    rows: list[tuple[float, ...]]
    count: int
    stride: int


class CourseRecord:
    """Takes measured updates, at most `limit` of them: when full, every other one goes.

    Up to a stride of `quick` it is full with `EARLY` of them.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        """Start empty."""
        self.limit, self.stride, self.quick = limit, 1, 0.0
        self._rows: list[tuple[float, ...]] = []
        self._array: HostArray | None = None

    def next_after(self, step: int) -> int:
        """Give the number of the next update that is to be measured, after `step` updates."""
        return (step // self.stride + 1) * self.stride

    def looks_at_units(self, step: int) -> bool:
        """Whether the units are looked at after update `step`, which is measured."""
        return step % (UNITS_EVERY * self.stride) == 0 or step == 1

    def add(self, rows: Iterable[tuple[float, ...]]) -> None:
        """Take rows in their order; one for an update that is there already begins another future."""
        self._array = None
        for row in rows:
            if row[0] % self.stride:
                continue  # the stride has grown since it was measured
            if row[0] % (UNITS_EVERY * self.stride) and row[0] != 1:
                row = _without_units(row)
            if self._rows and self._rows[-1][0] >= row[0]:
                self._rows = [old for old in self._rows if old[0] < row[0]]
            self._rows.append(row)
            if len(self._rows) >= (min(EARLY, self.limit) if self.stride < self.quick else self.limit):
                self.stride *= 2
                self._rows = [old for old in self._rows if old[0] % self.stride == 0]

    def array(self) -> HostArray:
        """Give the rows (updates, numbers)."""
        if self._array is None:
            self._array = np.array(self._rows, dtype=np.float64) if self._rows else np.zeros((0, 0))
            self._array.setflags(write=False)
        return self._array

    def restore(self, rows: HostArray) -> None:
        """Replace everything by saved rows."""
        self._array = None
        self._rows = [tuple(map(float, row)) for row in rows]
        common = math.gcd(*(int(row[0]) for row in self._rows)) if self._rows else 1
        self.stride = common & -common if common else 1  # the largest power of two in all of their numbers

    def mark(self) -> CourseMark:
        """Give the present place; it costs nothing."""
        return CourseMark(self._rows, len(self._rows), self.stride)

    def back_to(self, mark: CourseMark) -> None:
        """Be again what it was at a mark."""
        self._rows, self.stride, self._array = mark.rows[: mark.count], mark.stride, None

    def __len__(self) -> int:
        return len(self._rows)
