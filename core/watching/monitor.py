"""Runs a program with NumPy after each update. The compiled loop runs the same program on the same memory."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from core.backend import HostArray, aligned
from core.watching import program as p
from core.watching.program import Program
from core.watching.quantities import RATE, UPDATE

SMALLEST = 1e-30
"""Squares below are added up in float64."""
HEADER = 4
LENGTH, COUNTS, NEEDS_LOSS, PASSES = range(HEADER)
"""The first numbers of `Monitor.code`: how many instructions follow; whether counters are read, and the loss; how many
arrays of the pass have to be read before, each described by a line behind the instructions, see `read_passes`."""

_UNARY: dict[int, Any] = {
    p.COPY: np.positive, p.NEGATIVE: np.negative, p.ABSOLUTE: np.absolute, p.SIGN: np.sign, p.ROOT: np.sqrt,
    p.LOGARITHM: np.log, p.EXPONENTIAL: np.exp, p.NOT: np.logical_not, p.IS_NAN: np.isnan, p.IS_INFINITE: np.isinf,
    p.IS_FINITE: np.isfinite,
}  # fmt: skip
_BINARY: dict[int, Any] = {
    p.ADD: np.add, p.SUBTRACT: np.subtract, p.MULTIPLY: np.multiply, p.DIVIDE: np.divide, p.POWER: np.power,
    p.LESS: np.less, p.LESS_EQUAL: np.less_equal, p.GREATER: np.greater, p.GREATER_EQUAL: np.greater_equal,
    p.EQUAL: np.equal, p.UNEQUAL: np.not_equal, p.AND: np.logical_and, p.OR: np.logical_or,
    p.SMALLER: np.minimum, p.LARGER: np.maximum,
}  # fmt: skip
_SINGLE: dict[int, Callable[[Any, Any], Any]] = {
    p.ADD: operator.add, p.SUBTRACT: operator.sub, p.MULTIPLY: operator.mul, p.DIVIDE: operator.truediv,
    p.LESS: operator.lt, p.LESS_EQUAL: operator.le, p.GREATER: operator.gt, p.GREATER_EQUAL: operator.ge,
    p.EQUAL: operator.eq, p.UNEQUAL: operator.ne,
}  # fmt: skip
"""For single numbers: several times faster than a call that looks for arrays."""


def _norm(values: HostArray) -> Any:
    if values.dtype != np.float64:
        square = float(np.dot(values, values))
        if SMALLEST < square < math.inf:
            return math.sqrt(square)
        # Squares beyond the range of float32 are taken with more digits.
        values = values.astype(np.float64)
    return np.sqrt(np.dot(values, values))


_REDUCE: dict[int, Callable[[HostArray], Any]] = {
    p.SUM: lambda a: np.add.reduce(a, dtype=np.float64), p.MEAN: lambda a: np.add.reduce(a, dtype=np.float64) / len(a),
    p.NORM: _norm, p.DEVIATION: lambda a: np.std(a, dtype=np.float64), p.SMALLEST: np.minimum.reduce,
    p.LARGEST: np.maximum.reduce, p.ANY: lambda a: np.any(a != 0), p.ALL: lambda a: np.all(a != 0),
}  # fmt: skip


def holds(value: float) -> bool:
    """Tell whether a condition with this value holds: it is not 0, and known."""
    return value == value and value != 0


class Monitor:
    """A program with its memory, on host arrays of parameters and slopes.

    Attributes:
        memory: see `core.watching.program`.  kept: copies of parameters, in their own precision.
        code: the program as whole numbers, with a header, for the compiled loop.
    """

    def __init__(
        self, program: Program, params: HostArray, slopes: HostArray, in_batch: Callable[[int], bool] = lambda _: False
    ) -> None:
        """Make the memory; `in_batch` tells whether a training row is in the batch."""
        self.program = program
        self.memory: HostArray = program.memory()
        self.kept: HostArray = aligned((program.kept,), params.dtype.name)
        self._counted, self._hit = self.memory[UPDATE : RATE + 1], False
        self._bases, self._in_batch = (self.memory, params, slopes), in_batch
        self._steps = [self._bound(instruction) for instruction in program.instructions]
        counts = not program.sources.isdisjoint({"counter", "epoch"})
        header = np.array([len(program.instructions), counts, "loss" in program.sources, 0], np.int64)
        self.code: HostArray = np.concatenate([header, np.array(program.instructions, np.int64).ravel()])

    def read_passes(self, places: Mapping[tuple[str, str], tuple[int, int]]) -> None:
        """Tell the compiled loop where it finds arrays of the pass: (layer, part) → (place, units of the layer).

        A line has: place of the result, first unit, how many, place, units of the layer, 1 for means and 0 for sums.
        """
        lines = []
        for wanted in self.program.inputs:
            quantity = wanted.quantity
            if quantity.source == "tape":
                place, units = places[quantity.layer, quantity.part]
                count, is_mean = wanted.stop - wanted.first, not quantity.part.startswith("d")
                lines.append((wanted.at + wanted.first, wanted.first, count, place, units, is_mean, 0, 0))
        self.code = np.concatenate([self.code, np.array(lines, np.int64).ravel()])
        self.code[PASSES] = len(lines)

    def prime(self) -> None:
        """Take the weights before the first update as those after the one before."""
        with np.errstate(all="ignore"):
            for step, early in zip(self._steps, self.program.before, strict=True):
                if early:
                    step()

    def tell(self, update: int, epoch: int, batch: int, loss: float, rate: float) -> None:
        """Write what training counts."""
        self._counted[:] = update, epoch, batch, loss, rate

    def look(self) -> bool:
        """Run the program once; give True where a condition hits. Warnings of NumPy are the caller's to silence."""
        self._hit = False
        for step in self._steps:
            step()
        return self._hit

    @property
    def found(self) -> bool:
        """Whether a condition hits, after the last look, whoever looked."""
        return bool(self.hits())

    def hits(self) -> list[int]:
        """List the conditions that hit, in the order in which they were added."""
        return [k for k, at in enumerate(self.program.holds) if self.memory[at + p.HIT]]

    def held(self, index: int) -> bool:
        """Tell whether a condition held at the last look."""
        return bool(self.memory[self.program.holds[index] + p.HELD])

    def value(self, index: int) -> float:
        """Give the value of an expression at the last look."""
        return float(self.memory[self.program.results[index]])

    def state(self) -> tuple[HostArray, HostArray]:
        """Copy what it remembers."""
        return self.memory.copy(), self.kept.copy()

    def recall(self, state: tuple[HostArray, HostArray]) -> None:
        """Go back to what it remembered."""
        self.memory[:], self.kept[:] = state

    def _part(self, base: int, at: int, n: int, step: int) -> HostArray:
        values = self._bases[base]
        if n == 0:
            return values[:0]
        found: HostArray = values[at : at + (n - 1) * step + 1 : step] if step else values[at : at + 1]
        return found

    def _bound(self, instruction: tuple[int, ...]) -> Callable[[], None]:
        operation, out, n, base, a, a_step, b, _ = instruction
        memory = self.memory
        if operation in _BINARY:
            return self._two(instruction)
        if operation == p.IN_BATCH:
            return lambda: memory.__setitem__(out, self._in_batch(a))
        source = self._part(base, a, n, a_step)
        if operation in _UNARY:
            result, apply = memory[out : out + n], _UNARY[operation]
            return lambda: apply(source, out=result, casting="unsafe")
        if operation in _REDUCE:
            if n == 0:
                return lambda: memory.__setitem__(out, 0.0)
            reduce = _REDUCE[operation]
            return lambda: memory.__setitem__(out, reduce(source))
        if operation in (p.STEP_RATIO, p.FLIPS):
            return self._moving(operation, out, source, self.kept[b : b + n])
        if operation == p.PREVIOUS:
            return self._previous(memory[out : out + n], source, memory[b : b + n])
        if operation == p.HOLD:
            return lambda: self._hold(out, a)
        remembering = {p.RISING: _rising, p.STREAK: _streak}[operation]
        return lambda: remembering(memory, out, a, b)

    def _hold(self, out: int, a: int) -> None:
        """Take note of whether a condition holds: it hits when it comes to."""
        memory = self.memory
        now, before = holds(memory[a]), memory[out + p.HELD]
        memory[out + p.HIT] = 0
        if now and not before:
            if memory[out + p.IGNORED] > 0:
                memory[out + p.IGNORED] -= 1
            else:
                memory[out + p.HIT] = 1
                self._hit = True
        if now != before:
            memory[out + p.HELD] = now

    def _two(self, instruction: tuple[int, ...]) -> Callable[[], None]:
        operation, out, n, _, a, a_step, b, b_step = instruction
        memory = self.memory
        if n == 1 and operation in _SINGLE:
            single = _SINGLE[operation]
            return lambda: memory.__setitem__(out, single(memory[a], memory[b]))
        left, right = self._part(p.MEMORY, a, n, a_step), self._part(p.MEMORY, b, n, b_step)
        result, apply = memory[out : out + n], _BINARY[operation]
        return lambda: apply(left, right, out=result, casting="unsafe")

    def _moving(self, operation: int, out: int, weights: HostArray, kept: HostArray) -> Callable[[], None]:
        memory = self.memory

        def ratio() -> None:
            memory[out] = _norm(np.subtract(weights, kept)) / np.float64(_norm(kept))
            kept[:] = weights

        def flips() -> None:
            memory[out] = np.count_nonzero(np.multiply(weights, kept, dtype=np.float64) < 0)
            kept[:] = weights

        return ratio if operation == p.STEP_RATIO else flips

    @staticmethod
    def _previous(result: HostArray, source: HostArray, kept: HostArray) -> Callable[[], None]:
        def previous() -> None:
            result[:] = kept
            kept[:] = source

        return previous


def _rising(memory: HostArray, out: int, a: int, kept: int) -> None:
    value, last = memory[a], memory[kept]
    if value > last:
        memory[kept + 1] += 1
        memory[kept + 2] = last
    elif value < last:
        memory[kept + 1] = 0
    if not math.isnan(value):
        memory[kept] = value
    memory[out] = memory[kept + 1]


def _streak(memory: HostArray, out: int, a: int, kept: int) -> None:
    memory[kept + 1] = memory[kept + 1] + 1 if holds(memory[a]) else 0
    memory[out] = memory[kept + 1]
