"""The arrays of a training step: made once, and cut for any number of rows.

Rows of the batch lie beside each other: what an array holds for one unit (for one pixel of one channel) is one run in
memory, so that operations on a whole batch work on long runs. The rows that enter are gathered from the data and lie as
they do there, row by row.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from core.backend import Array
from core.layer import Buffer, Op, Shape, Tape

Make = Callable[[tuple[int, ...], str], Array]
"""Makes zeros of a shape and a type; "": the type that the network calculates with."""


class Tapes:
    """The tapes of some operations for up to `rows` rows.

    All tapes use the same memory, but for arrays that keep something from step to step (`Buffer.kept`).
    """

    def __init__(self, xp: Any, ops: Iterable[Op], gathered: dict[str, Shape], shapes: dict[str, Shape], rows: int,
                 make: Make) -> None:  # fmt: skip
        """Take the shapes per row of what is `gathered`, and of the other arrays besides those of the operations."""
        self._xp, self._ops, self._rows, self._make = xp, tuple(ops), rows, make
        buffers = {name: Buffer(name, shape, by_row=True) for name, shape in gathered.items()}
        buffers |= {name: Buffer(name, shape) for name, shape in shapes.items()}
        for op in self._ops:
            buffers |= {name: Buffer(name, shape) for name, shape in op.buffers().items()}
        for op in self._ops:
            buffers |= {buffer.name: buffer for buffer in op.extra_buffers()}
        self._buffers = buffers
        self._memory = {name: self._memory_of(buffer, rows) for name, buffer in buffers.items() if not buffer.kept}
        self._made: dict[int, Tape] = {}

    def of(self, rows: int) -> Tape:
        """Give the tape for `rows` rows; the same arrays each time."""
        if rows not in self._made:
            if rows > self._rows:
                raise ValueError(f"the tape holds {self._rows} rows, not {rows}")
            self._made[rows] = self._cut(rows)
        return self._made[rows]

    def _memory_of(self, buffer: Buffer, rows: int) -> Array:
        numbers = math.prod(buffer.shape)
        return self._make((numbers * rows if buffer.per_row else numbers,), buffer.dtype)

    def _cut(self, rows: int) -> Tape:
        tape = {name: self._view(buffer, rows) for name, buffer in self._buffers.items()}
        for op in self._ops:
            tape |= {alias: tape[name] for alias, name in op.aliases().items()}
        for op in self._ops:
            op.prepare(self._xp, tape)
        return tape

    def _view(self, buffer: Buffer, rows: int) -> Array:
        memory = self._memory_of(buffer, rows) if buffer.kept else self._memory[buffer.name]
        shape = buffer.shape
        if not buffer.per_row:
            return memory.reshape(*shape)
        part = memory[: math.prod(shape) * rows]
        if buffer.by_row or not shape:
            return part.reshape(rows, *shape)
        return turned(self._xp, part.reshape(*shape[-1:], *shape[:-1], rows))


def turned(xp: Any, array: Array) -> Array:
    """Swap the first axis and the last: what is stored as (units, …, rows) is read as (rows, …, units)."""
    return xp.swapaxes(array, 0, len(array.shape) - 1)
