"""The matrix product of the compiled loop: a tile of the result at a time, which stays in registers.

Every sum is formed in the order of its terms, whatever tile it lies in, so that neither the sizes of tiles and panels
nor the number of threads changes a digit. Importing this file imports numba.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from llvmlite.binding import get_host_cpu_features
from numba import njit
from numba.core import types
from numba.extending import intrinsic

from core.compiled.lanes import INT, vector
from core.compiled.tiles import Memory, Values, multiply, repeat

TALL, LOW = 8, 4
"""Rows of the tiles that are tried one after the other; then rows come alone."""


@intrinsic
def tile_rows(typing: Any, array: Any) -> Any:
    """Give how many rows the largest tile has that this machine's registers hold."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        wide = get_host_cpu_features().get("avx512f", False)
        return INT(TALL if wide and array.dtype.bitwidth == 32 else LOW)

    return types.int64(array), code


def _tile(rows: int, columns: int, more: bool) -> Any:
    @intrinsic
    def tile(typing: Any, left: Any, right: Any, result: Any, counts: Any, bias: Any) -> Any:
        """result[r, c] = start + Σ_panels Σₖ left[r, k] · right[k, c]; c are sixteens of columns.

        `left`, `right`: (memory, place, step from k to k, from row to row or sixteen to sixteen, panel to panel).
        `result`: (memory, place, from row to row, from sixteen to sixteen). `counts`: how many k, how many panels.
        `bias`: (memory, place of the first row's or −1); where `more` is set, the result is added to instead.
        """

        def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
            pick, scalar = b.extract_value, left[0].dtype
            one, other, target = (Memory(b, pick(part, 0), scalar).at(pick(part, 1)) for part in args[:3])
            left_steps, right_steps = ([pick(part, i) for i in range(2, 5)] for part in args[:2])
            targets = [
                [target.at(b.add(b.mul(pick(args[2], 2), INT(i)), b.mul(pick(args[2], 3), INT(j))))
                 for j in range(columns)]
                for i in range(rows)
            ]  # fmt: skip

            def panel(p: Any, sums: Values) -> Values:
                first = one.at(b.mul(p, left_steps[2]))
                lefts = [first.at(b.mul(left_steps[1], INT(i))) for i in range(rows)]
                second = other.at(b.mul(p, right_steps[2]))
                rights = [second.at(b.mul(right_steps[1], INT(j))) for j in range(columns)]

                def step(k: Any, sums: Values) -> Values:
                    along, down = b.mul(k, left_steps[0]), b.mul(k, right_steps[0])
                    values = [right.at(down).lanes() for right in rights]
                    return multiply(b, sums, [left.at(along).each() for left in lefts], values)

                return repeat(b, pick(args[3], 0), sums, step)

            if more:
                start = [place.lanes() for line in targets for place in line]
            else:
                start = _biases(b, args[4], scalar, rows, columns)
            sums = repeat(b, pick(args[3], 1), start, panel)
            for i, line in enumerate(targets):
                for j, place in enumerate(line):
                    place.put(sums[i * columns + j])
            return context.get_dummy_value()

        return types.none(left, right, result, counts, bias), code

    return tile


def _biases(b: ir.IRBuilder, bias: Any, scalar: types.Float, rows: int, columns: int) -> Values:
    """Give what the sums of a tile begin with: the bias of each row, or 0."""
    place = b.extract_value(bias, 1)
    has = b.icmp_signed(">=", place, INT(0))
    known = Memory(b, b.extract_value(bias, 0), scalar).at(b.select(has, place, INT(0)))
    zero = ir.Constant(vector(scalar), None)
    return [value for i in range(rows) for value in [b.select(has, known.at(INT(i)).each(), zero)] * columns]


_new = {(rows, columns): _tile(rows, columns, False) for rows in (TALL, LOW, 1) for columns in (1, 2)}
_more = {(rows, columns): _tile(rows, columns, True) for rows in (TALL, LOW, 1) for columns in (1, 2)}
_new_8x2, _new_8x1, _new_4x2, _new_4x1, _new_1x2, _new_1x1 = (
    _new[rows, columns] for rows in (TALL, LOW, 1) for columns in (2, 1)
)
_more_8x2, _more_8x1, _more_4x2, _more_4x1, _more_1x2, _more_1x1 = (
    _more[rows, columns] for rows in (TALL, LOW, 1) for columns in (2, 1)
)


@njit(error_model="numpy")
def product(left: Any, right: Any, result: Any, sizes: Any, counts: Any, bias: Any) -> None:
    """Write result = bias + left · right; `sizes`: rows, and how many sixteens of columns. For the rest see `_tile`."""
    rows, columns = sizes
    b, b_at, b_step = right[0], right[1], right[3]
    c, c_at, down, across = result
    j = 0
    while j < columns:
        two = j + 2 <= columns
        there = (b, b_at + j * b_step, right[2], b_step, right[4])
        place = c_at + j * across
        i = 0
        if tile_rows(c) == TALL:
            while i + TALL <= rows:
                here = (left[0], left[1] + i * left[3], left[2], left[3], left[4])
                first = (bias[0], bias[1] + i if bias[1] >= 0 else -1)
                if two:
                    _new_8x2(here, there, (c, place + i * down, down, across), counts, first)
                else:
                    _new_8x1(here, there, (c, place + i * down, down, across), counts, first)
                i += TALL
        while i + LOW <= rows:
            here = (left[0], left[1] + i * left[3], left[2], left[3], left[4])
            first = (bias[0], bias[1] + i if bias[1] >= 0 else -1)
            if two:
                _new_4x2(here, there, (c, place + i * down, down, across), counts, first)
            else:
                _new_4x1(here, there, (c, place + i * down, down, across), counts, first)
            i += LOW
        while i < rows:
            here = (left[0], left[1] + i * left[3], left[2], left[3], left[4])
            first = (bias[0], bias[1] + i if bias[1] >= 0 else -1)
            if two:
                _new_1x2(here, there, (c, place + i * down, down, across), counts, first)
            else:
                _new_1x1(here, there, (c, place + i * down, down, across), counts, first)
            i += 1
        j += 2 if two else 1


@njit(error_model="numpy")
def add_product(left: Any, right: Any, result: Any, sizes: Any, counts: Any) -> None:
    """Add left · right to the result; see `product`."""
    rows, columns = sizes
    b, b_at, b_step = right[0], right[1], right[3]
    c, c_at, down, across = result
    none = (left[0], -1)
    j = 0
    while j < columns:
        two = j + 2 <= columns
        there = (b, b_at + j * b_step, right[2], b_step, right[4])
        place = c_at + j * across
        i = 0
        if tile_rows(c) == TALL:
            while i + TALL <= rows:
                here = (left[0], left[1] + i * left[3], left[2], left[3], left[4])
                if two:
                    _more_8x2(here, there, (c, place + i * down, down, across), counts, none)
                else:
                    _more_8x1(here, there, (c, place + i * down, down, across), counts, none)
                i += TALL
        while i + LOW <= rows:
            here = (left[0], left[1] + i * left[3], left[2], left[3], left[4])
            if two:
                _more_4x2(here, there, (c, place + i * down, down, across), counts, none)
            else:
                _more_4x1(here, there, (c, place + i * down, down, across), counts, none)
            i += LOW
        while i < rows:
            here = (left[0], left[1] + i * left[3], left[2], left[3], left[4])
            if two:
                _more_1x2(here, there, (c, place + i * down, down, across), counts, none)
            else:
                _more_1x1(here, there, (c, place + i * down, down, across), counts, none)
            i += 1
        j += 2 if two else 1
