"""A recorded training step made short and fast: what nobody reads is left out, the rest is a list of bound calls.

Numbers come out as the operations themselves give them, to the last bit: the same functions get the same arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeAlias

import numpy as np

from core.recording import Call, HostArray

REDUCTIONS = {"sum": np.add, "max": np.maximum, "min": np.minimum}
LIMITS = ("maximum", "minimum")
SMALL = 16 * 1024
"""Up to so many numbers an array of a constant is no burden for memory and cache."""
Range: TypeAlias = tuple[int, int]
Bind: TypeAlias = Callable[[list[Call], Iterable[HostArray]], list[Callable[[], Any]]]


def calls(notes: list[Call], wanted: Iterable[HostArray]) -> list[Callable[[], Any]]:
    """Give what is to be called, one after the other; `wanted` are the arrays that are read when all is done."""
    return [bound(call) for call in needed(shared(notes), list(wanted))]


def shared(notes: list[Call]) -> list[Call]:
    """Leave out what is calculated twice, where both results have arrays of their own and nothing needs the first."""
    numbering, kept = Numbering(), []
    for place, call in enumerate(notes):
        call = numbering.renamed(call)
        old = numbering.known(call)
        if old is not None and _stands_for(old, call, notes[place + 1 :]):
            numbering.rename(call.out, old.out)
        else:
            kept.append(call)
            numbering.take(call)
    return kept


def _stands_for(old: Call, new: Call, later: list[Call]) -> bool:
    """Tell whether `new` can go without its array: all that comes reads it whole, and no more the one of `old`."""
    alike = old.is_own and new.is_own and old.out.shape == new.out.shape
    mine, others = extent(new.out), extent(old.out)
    arrays = [array for call in later for array in (*call.reads, call.out)]
    whole = all(a.shape == new.out.shape for a in arrays if overlap(extent(a), mine))
    return alike and whole and not any(overlap(extent(a), others) for a in arrays)


class Numbering:
    """Numbers the values that arrays hold one after the other, so that the same value is recognized."""

    def __init__(self) -> None:
        """Begin with no values."""
        self._count = 0
        self._held: dict[tuple[Any, ...], tuple[int, Range]] = {}
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._homes: dict[int, list[Call]] = {}
        self._instead: dict[Range, HostArray] = {}

    def renamed(self, call: Call) -> Call:
        """Give the call with the arrays that stand for others."""
        if not self._instead:
            return call
        operands = tuple(map(self._renamed, call.operands))
        return Call(call.function, operands, call.options, self._renamed(call.out), call.is_own)

    def _renamed(self, value: Any) -> Any:
        return self._instead.get(extent(value), value) if isinstance(value, np.ndarray) else value

    def rename(self, array: HostArray, other: HostArray) -> None:
        """Let `other` stand for `array` from now on."""
        self._instead[extent(array)] = other

    def known(self, call: Call) -> Call | None:
        """Give the call that made the same value, where an array of its own still holds it."""
        number = self._numbers.get(self._key(call), 0)
        homes = (made for made in self._homes.get(number, ()) if made.is_own)
        return next((made for made in homes if self._number(made.out) == number), None)

    def take(self, call: Call) -> None:
        """Take note that a call writes a value into its array."""
        key, written = self._key(call), extent(call.out)
        if key not in self._numbers:
            self._count += 1
            self._numbers[key] = self._count
        number = self._numbers[key]
        self._held = {name: held for name, held in self._held.items() if not overlap(held[1], written)}
        self._held[_identity(call.out)] = number, written
        self._homes.setdefault(number, []).append(call)

    def _key(self, call: Call) -> tuple[Any, ...]:
        options = ((name, self._number(value)) for name, value in call.options.items())
        return (call.function, *map(self._number, call.operands), *options)

    def _number(self, value: Any) -> Any:
        if not isinstance(value, np.ndarray):
            return type(value), value
        name = _identity(value)
        if name not in self._held:
            self._count += 1
            self._held[name] = self._count, extent(value)
        return self._held[name][0]


def _identity(array: HostArray) -> tuple[Any, ...]:
    return array.__array_interface__["data"][0], array.shape, array.strides, array.dtype.str


def needed(notes: list[Call], wanted: list[HostArray]) -> list[Call]:
    """Leave out calls whose result is written over, or not read, before the end.

    What a step reads before it writes it is needed from the step before.
    """
    ends = [extent(array) for array in wanted]
    _, carried = _needed(notes, ends)
    return _needed(notes, ends + carried)[0]


def _needed(notes: list[Call], ends: list[Range]) -> tuple[list[Call], list[Range]]:
    """Give the calls that matter for `ends`, and the ranges that are read before they are written."""
    wanted, kept = list(ends), []
    for call in reversed(notes):
        written = extent(call.out)
        if not any(overlap(written, other) for other in wanted):
            continue
        kept.append(call)
        if call.out.flags.forc and "where" not in call.options:
            wanted = [other for other in wanted if not (written[0] <= other[0] and other[1] <= written[1])]
        wanted += [extent(array) for array in call.reads]
    return kept[::-1], wanted


def extent(array: HostArray) -> Range:
    """Give the first address of an array and the one past its last."""
    return np.lib.array_utils.byte_bounds(array)


def overlap(one: Range, other: Range) -> bool:
    """Tell whether two ranges have addresses in common."""
    return one[0] < other[1] and other[0] < one[1]


def bound(call: Call) -> Callable[[], Any]:
    """Bind a call to its arrays, in the form that NumPy does fastest."""
    name, operands, options, out = call.function, call.operands, call.options, call.out
    if name in REDUCTIONS:
        options = {"axis": None, **options}
        return partial(REDUCTIONS[name].reduce, *operands, out=out, **options)
    if name == "copyto":
        if options or not _same_type(operands[0], out):
            return partial(np.copyto, out, *operands, **options)
        return partial(out.__setitem__, ..., operands[0])
    if name == "take":
        return partial(operands[0].take, *operands[1:], out=out, **options)
    if name == "dot" and isinstance(operands[0], np.ndarray):
        return partial(operands[0].dot, operands[1], out)
    if name in LIMITS and out.dtype.kind == "f" and type(operands[1]) in (int, float):
        return _limited(name, operands[0], operands[1], out)
    function = getattr(np, name)
    if isinstance(function, np.ufunc):
        operands = tuple(_as_array(operand, operands) for operand in operands)
    return partial(function, *operands, out=out, **options)


def _limited(name: str, array: HostArray, limit: float, out: HostArray) -> Callable[[], Any]:
    """Bind a maximum or minimum with one number: both ways are several times faster than NumPy's loop for it."""
    if array.size <= SMALL:
        return partial(getattr(np, name), array, np.full_like(array, limit), out=out)
    low, high = (limit, np.inf) if name == "maximum" else (-np.inf, limit)
    return partial(np.clip, array, *(np.array(number, array.dtype) for number in (low, high)), out=out)


def _same_type(value: Any, out: HostArray) -> bool:
    return not isinstance(value, np.ndarray) or value.dtype == out.dtype


def _as_array(operand: Any, others: tuple[Any, ...]) -> Any:
    """Give a Python number as an array without axes, which is what NumPy makes of it in every call."""
    array = next((a for a in others if isinstance(a, np.ndarray)), None)
    fits = array is not None and (array.dtype.kind == "f" or (array.dtype.kind in "iu" and type(operand) is int))
    if type(operand) not in (int, float) or not fits or array is None:
        return operand
    try:
        return np.array(operand, array.dtype)
    except OverflowError:
        return operand
