"""Products of a convolution, a tile of the result at a time, which stays in registers. Importing it imports numba.

The images of sixteen rows of the batch lie pixel by pixel, the channels of a pixel together, as `Lanes`. Tables say
where the window of each result begins in the image and where each place of the kernel lies in its window, so that
strides, paddings and dilations are all the same to these products.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from llvmlite.binding import get_host_cpu_features
from numba.core import types
from numba.extending import intrinsic

from core.compiled.lanes import INT, MIXED, WIDTH, _as_vector, _spread, sums_of_lanes, vector

Values = list[Any]


def sizes(scalar: types.Float) -> tuple[int, int]:
    """Give rows and columns of a tile: as many as this machine's registers hold beside what is being multiplied."""
    wide = get_host_cpu_features().get("avx512f", False)
    return {(True, 32): (4, 4), (True, 64): (3, 4), (False, 32): (2, 3), (False, 64): (1, 3)}[wide, scalar.bitwidth]


@intrinsic
def tile_rows(typing: Any, array: Any) -> Any:
    """Give how many rows a whole tile has."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return INT(sizes(array.dtype)[0])

    return types.int64(array), code


@intrinsic
def tile_columns(typing: Any, array: Any) -> Any:
    """Give how many columns a whole tile has."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return INT(sizes(array.dtype)[1])

    return types.int64(array), code


class Memory:
    """Numbers at an address, read and written while code is made."""

    def __init__(self, builder: ir.IRBuilder, address: Any, scalar: types.Float) -> None:
        self.builder, self.address, self.scalar = builder, address, scalar

    def at(self, place: Any) -> Memory:
        """Give the memory from `place` on."""
        return Memory(self.builder, self.builder.gep(self.address, [place]), self.scalar)

    def each(self) -> Any:
        """Read one number into every lane."""
        return _spread(self.builder, self.builder.load(self.address), vector(self.scalar))

    def lanes(self) -> Any:
        """Read sixteen numbers."""
        kind = vector(self.scalar)
        return self.builder.load(_as_vector(self.builder, self.address, kind), align=self.scalar.bitwidth // 8)

    def put(self, value: Any) -> None:
        """Write sixteen numbers."""
        place = _as_vector(self.builder, self.address, vector(self.scalar))
        self.builder.store(value, place, align=self.scalar.bitwidth // 8)


def repeat(builder: ir.IRBuilder, count: Any, values: Values, body: Callable[[Any, Values], Values]) -> Values:
    """Make a loop: values ← body(i, values) for i from 0 to count − 1; they stay in registers."""
    before = builder.block
    head, inner, end = (builder.append_basic_block(f"tile.{name}") for name in ("head", "body", "end"))
    builder.branch(head)
    builder.position_at_end(head)
    i = builder.phi(INT)
    carried = [builder.phi(value.type) for value in values]
    builder.cbranch(builder.icmp_signed("<", i, count), inner, end)
    builder.position_at_end(inner)
    made = body(i, carried)
    following = builder.add(i, INT(1))
    for phi, first, then in zip([i, *carried], [INT(0), *values], [following, *made], strict=True):
        phi.add_incoming(first, before)
        phi.add_incoming(then, builder.block)
    builder.branch(head)
    builder.position_at_end(end)
    return carried


def multiply(builder: ir.IRBuilder, sums: Values, left: Values, right: Values) -> Values:
    """Add left[i] · right[j] to every sum of a tile."""
    made = []
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            product = builder.fmul(one, other, flags=MIXED)
            made.append(builder.fadd(sums[i * len(right) + j], product, flags=MIXED))
    return made


def _whole(builder: ir.IRBuilder, table: Any, index: Any, count: int) -> Values:
    """Read `count` whole numbers from `index` on."""
    return [builder.load(builder.gep(table, [builder.add(index, INT(i))])) for i in range(count)]


def _steps(builder: ir.IRBuilder, first: Any, step: Any, count: int) -> Values:
    return [builder.add(first, builder.mul(step, INT(i))) for i in range(count)]


def _sizes(scalar: types.Float, rows: bool, columns: bool) -> tuple[int, int]:
    whole = sizes(scalar)
    return (whole[0] if rows else 1), (whole[1] if columns else 1)


def _forward(rows: bool, columns: bool) -> Any:
    @intrinsic
    def tile(typing: Any, w: Any, places: Any, a: Any, images: Any, tables: Any, index: Any, spots: Any) -> Any:
        """z[p, o] = bias[o] + Σₖ weight[k, o] · x[p, k] for some pixels p and filters o.

        `places`: of weight[0, o] and bias[o] (or −1) in `w`, and the number of filters. `images`: places of x and z
        in `a`. `tables`: of the windows and of the results. `index`: of the pixel in the tables. `spots`: the
        table of the kernel's places, and how many there are.
        """

        def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
            n_rows, n_columns = _sizes(a.dtype, rows, columns)
            weights, values = Memory(b, args[0], a.dtype), Memory(b, args[2], a.dtype)
            pick = b.extract_value
            weight, bias, filters = (pick(args[1], i) for i in range(3))
            x, z = (pick(args[3], i) for i in range(2))
            windows, results = (pick(args[4], i) for i in range(2))
            kernel, length = (pick(args[6], i) for i in range(2))
            begins = [values.at(b.add(x, place)) for place in _whole(b, windows, args[5], n_rows)]
            has = b.icmp_signed(">=", bias, INT(0))
            known = weights.at(b.select(has, bias, INT(0)))
            zero = ir.Constant(vector(a.dtype), None)
            biases = [b.select(has, known.at(INT(j)).each(), zero) for j in range(n_columns)]

            def body(k: Any, sums: Values) -> Values:
                spot = b.load(b.gep(kernel, [k]))
                line = weights.at(b.add(weight, b.mul(k, filters)))
                left = [begin.at(spot).lanes() for begin in begins]
                return multiply(b, sums, left, [line.at(INT(j)).each() for j in range(n_columns)])

            sums = repeat(b, length, biases * n_rows, body)
            for i, place in enumerate(_whole(b, results, args[5], n_rows)):
                target = values.at(b.add(z, place))
                for j in range(n_columns):
                    target.at(INT(j * WIDTH)).put(sums[i * n_columns + j])
            return context.get_dummy_value()

        return types.none(w, places, a, images, tables, index, spots), code

    return tile


def _slopes(rows: bool, columns: bool) -> Any:
    @intrinsic
    def tile(typing: Any, g: Any, places: Any, a: Any, images: Any, tables: Any, pixels: Any, spots: Any) -> Any:
        """g[k, o] += Σ_p x[p, k] · dz[p, o], over the sixteen rows too, for some places k of the kernel and filters o.

        `places`: of g[0, o] in `g`, and the number of filters. `images`: places of x and dz[·, o] in `a`.
        `pixels`: the first one's index in the tables and how many there are. `spots`: the tables of the kernel's
        places and of their numbers k, and the index of the first.
        """

        def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
            n_rows, n_columns = _sizes(a.dtype, rows, columns)
            values = Memory(b, args[2], a.dtype)
            pick = b.extract_value
            place, filters = (pick(args[1], i) for i in range(2))
            x, dz = (pick(args[3], i) for i in range(2))
            windows, results = (pick(args[4], i) for i in range(2))
            first, count = (pick(args[5], i) for i in range(2))
            kernel, numbers, spot = (pick(args[6], i) for i in range(3))
            lefts = [values.at(b.add(x, at)) for at in _whole(b, kernel, spot, n_rows)]
            right = values.at(dz)
            windows, results = b.gep(windows, [first]), b.gep(results, [first])

            def body(p: Any, sums: Values) -> Values:
                window, result = b.load(b.gep(windows, [p])), right.at(b.load(b.gep(results, [p])))
                others = [result.at(INT(j * WIDTH)).lanes() for j in range(n_columns)]
                return multiply(b, sums, [left.at(window).lanes() for left in lefts], others)

            zero = ir.Constant(vector(a.dtype), None)
            sums = repeat(b, count, [zero] * (n_rows * n_columns), body)
            for i, k in enumerate(_whole(b, numbers, spot, n_rows)):
                target = b.add(place, b.mul(k, filters))
                totals = sums_of_lanes(b, sums[i * n_columns : (i + 1) * n_columns], a.dtype)
                for j, total in enumerate(totals):
                    address = b.gep(args[0], [b.add(target, INT(j))])
                    b.store(b.fadd(b.load(address), total), address)
            return context.get_dummy_value()

        return types.none(g, places, a, images, tables, pixels, spots), code

    return tile


def _backward(rows: bool, columns: bool) -> Any:
    @intrinsic
    def tile(typing: Any, w: Any, places: Any, a: Any, images: Any, tables: Any, index: Any, spots: Any) -> Any:
        """dx[p, k] += Σₒ weight[k, o] · dz[p, o] for some pixels p and places k of the kernel.

        `places`: of weight[k, 0] in `w`, and the number of filters. `images`: places of dx and dz in `a`. `spots`:
        the table of the kernel's places, and k.
        """

        def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
            n_rows, n_columns = _sizes(a.dtype, rows, columns)
            weights, values = Memory(b, args[0], a.dtype), Memory(b, args[2], a.dtype)
            pick = b.extract_value
            weight, filters = (pick(args[1], i) for i in range(2))
            dx, dz = (pick(args[3], i) for i in range(2))
            windows, results = (pick(args[4], i) for i in range(2))
            kernel, spot = (pick(args[6], i) for i in range(2))
            lines = [weights.at(at) for at in _steps(b, weight, filters, n_columns)]
            lefts = [values.at(b.add(dz, at)) for at in _whole(b, results, args[5], n_rows)]

            def body(o: Any, sums: Values) -> Values:
                step = b.mul(o, INT(WIDTH))
                return multiply(
                    b, sums, [left.at(step).lanes() for left in lefts], [line.at(o).each() for line in lines]
                )

            zero = ir.Constant(vector(a.dtype), None)
            sums = repeat(b, filters, [zero] * (n_rows * n_columns), body)
            spots_at = _whole(b, kernel, spot, n_columns)
            for i, place in enumerate(_whole(b, windows, args[5], n_rows)):
                target = values.at(b.add(dx, place))
                for j, at in enumerate(spots_at):
                    there = target.at(at)
                    there.put(b.fadd(there.lanes(), sums[i * n_columns + j]))
            return context.get_dummy_value()

        return types.none(w, places, a, images, tables, index, spots), code

    return tile


forward_tile, forward_column, forward_row, forward_one = (
    _forward(rows, columns) for rows, columns in ((True, True), (True, False), (False, True), (False, False))
)
slopes_tile, slopes_column, slopes_row, slopes_one = (
    _slopes(rows, columns) for rows, columns in ((True, True), (True, False), (False, True), (False, False))
)
backward_tile, backward_column, backward_row, backward_one = (
    _backward(rows, columns) for rows, columns in ((True, True), (True, False), (False, True), (False, False))
)
