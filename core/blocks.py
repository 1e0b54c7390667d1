"""Recipes on the CPU: the calls of NumPy one after the other, on pieces that stay in the processor's cache."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from core.fused import Kernel, Line, Recipe

BLOCK = 16 * 1024
"""Numbers of a piece: six arrays of so many take less than half of a cache of 1 MB."""
HostArray = np.ndarray[Any, Any]


def kernel(recipe: Recipe) -> Kernel:
    """Make what carries a recipe out, with the very calls that it was recorded from."""
    made: list[Bound] = []

    def run(arrays: Mapping[str, HostArray], numbers: Sequence[float]) -> None:
        if not made or not made[0].is_for(arrays):
            made[:] = [Bound(recipe, arrays)]
        made[0].run(numbers)

    return run


class Bound:
    """A recipe bound to arrays."""

    def __init__(self, recipe: Recipe, arrays: Mapping[str, HostArray]) -> None:
        """Cut the arrays into pieces and bind every call."""
        self._arrays = {name: arrays[name] for name in (*recipe.reads, *recipe.writes)}
        any_array = next(iter(self._arrays.values()))
        self._numbers = [np.zeros((), any_array.dtype) for _ in range(recipe.numbers)]
        self._last: list[float | None] = [None] * recipe.numbers
        local = {line.out for line in recipe.lines} - set(self._arrays)
        size = any_array.shape[0]
        room = {name: np.empty(min(size, BLOCK), any_array.dtype) for name in local}
        self._calls: list[Callable[[], Any]] = []
        for start in range(0, size, BLOCK):
            stop = min(start + BLOCK, size)
            pieces = {name: array[start:stop] for name, array in self._arrays.items()}
            pieces |= {name: array[: stop - start] for name, array in room.items()}
            pieces |= {f"#{place}": number for place, number in enumerate(self._numbers)}
            self._calls += [_bind(line, pieces) for line in recipe.lines]

    def is_for(self, arrays: Mapping[str, HostArray]) -> bool:
        """Tell whether these are the arrays that it is bound to."""
        return all(arrays[name] is array for name, array in self._arrays.items())

    def run(self, numbers: Sequence[float]) -> None:
        """Do it with these Python numbers."""
        if numbers != self._last:
            for place, number, last in zip(self._numbers, numbers, self._last, strict=True):
                if number != last:
                    place[()] = number
            self._last = list(numbers)
        for call in self._calls:
            call()


def _bind(line: Line, pieces: Mapping[str, HostArray]) -> Callable[[], Any]:
    return partial(getattr(np, line.function), *(pieces[name] for name in line.operands), out=pieces[line.out])
