"""What small layers need: rows side by side, and sixteen sums over the rows at once. Importing it imports numba."""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from core.compiled.lanes import (
    ENUM,
    INT,
    MIXED,
    WIDTH,
    Lanes,
    _as_vector,
    _constant,
    _first,
    _pick,
    _spread,
    neighbours,
    vector,
)
from core.compiled.tiles import Memory, Values, repeat

WHOLE = ir.VectorType(INT, WIDTH)
TABLE = 4 * WIDTH
"""Numbers that `sums_in_panel` reads for sixteen sums."""


@intrinsic
def find_rows(typing: Any, rows: Any, index: Any, n: Any, usual: Any, units: Any, starts: Any) -> Any:
    """Write where rows begin to starts[0 … 15]: rows[index + i] · units for the first n, rows[usual] · units else."""

    def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
        place, mask = _as_vector(b, b.gep(args[0], [args[1]]), WHOLE), _first(b, args[2])
        other = _spread(b, b.load(b.gep(args[0], [args[3]])), WHOLE)
        kind = ir.FunctionType(WHOLE, [place.type, ENUM, mask.type, WHOLE])
        load = cgutils.get_or_insert_function(b.module, kind, f"llvm.masked.load.v{WIDTH}i64.p0")
        found = b.mul(b.call(load, [place, ENUM(8), mask, other]), _spread(b, args[4], WHOLE))
        b.store(found, _as_vector(b, args[5], WHOLE), align=8)
        return context.get_dummy_value()

    whole = types.int64
    return types.none(rows, whole, whole, whole, whole, starts), code


@intrinsic
def take_units(typing: Any, x: Any, starts: Any, first: Any, last: Any, a: Any, to: Any, width: Any) -> Any:
    """Copy units of sixteen rows side by side: a[to + i · width + row] = x[starts[row] + i], first ≤ i < last."""

    def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
        memory, begins, begin, end, target, place, step = args
        size, kind, places = x.dtype.bitwidth // 8, vector(x.dtype), ir.VectorType(memory.type, WIDTH)
        offsets = b.mul(b.load(_as_vector(b, begins, WHOLE), align=8), _constant(WHOLE, [size] * WIDTH))
        base = b.add(offsets, _spread(b, b.ptrtoint(memory, INT), WHOLE))
        all_lanes = _constant(ir.VectorType(ir.IntType(1), WIDTH), [1] * WIDTH)
        name = f"llvm.masked.gather.v{WIDTH}f{x.dtype.bitwidth}.v{WIDTH}p0"
        signature = ir.FunctionType(kind, [places, ENUM, all_lanes.type, kind])
        gather = cgutils.get_or_insert_function(b.module, signature, name)

        def body(k: Any, values: Values) -> Values:
            unit = b.add(begin, k)
            there = b.inttoptr(b.add(base, _spread(b, b.mul(unit, INT(size)), WHOLE)), places)
            value = b.call(gather, [there, ENUM(size), all_lanes, ir.Constant(kind, None)])
            Memory(b, target, a.dtype).at(b.add(place, b.mul(unit, step))).put(value)
            return []

        repeat(b, b.sub(end, begin), [], body)
        return context.get_dummy_value()

    whole = types.int64
    return types.none(x, starts, whole, whole, a, whole, whole), code


def _row_sums(one_panel: bool) -> Any:
    @intrinsic
    def row_sums(typing: Any, a: Any, table: Any, panels: Any, width: Any) -> Any:
        """Give Σ_rows a[x + row] · a[d + row] for sixteen pairs (x, d), one in each lane.

        `table`: sixteen x, sixteen d in the first panel, then how far each moves from panel to panel.
        """

        def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
            values, entries = Memory(b, args[0], a.dtype), args[1]

            def entry(i: int) -> Any:
                return b.load(b.gep(entries, [INT(i)]))

            def panel(p: Any, sums: Values) -> Values:
                def place(i: int) -> Memory:
                    first = values.at(entry(i))
                    return first if one_panel else first.at(b.mul(p, entry(i + 2 * WIDTH)))

                def rows(r: Any, sums: Values) -> Values:
                    row, made = b.mul(r, INT(WIDTH)), []
                    for i, total in enumerate(sums):
                        one, other = (place(k).at(row).lanes() for k in (i, i + WIDTH))
                        made.append(b.fadd(total, b.fmul(one, other, flags=MIXED), flags=MIXED))
                    return made

                return repeat(b, b.sdiv(args[3], INT(WIDTH)), sums, rows)

            zeros = [ir.Constant(vector(a.dtype), None)] * WIDTH
            return _totals(b, panel(INT(0), zeros) if one_panel else repeat(b, args[2], zeros, panel))

        return Lanes(a.dtype)(a, table, types.int64, types.int64), code

    return row_sums


sums_in_panel, sums_in_panels = _row_sums(True), _row_sums(False)


def _totals(b: ir.IRBuilder, values: Values) -> Any:
    """Add up the lanes of sixteen vectors, the total of vector i in lane i.

    Neighbours of two vectors at a time, at first within each four lanes: a processor moves those most quickly.
    """
    for step in (1, 2):
        values = [neighbours(b, step, *values[i : i + 2]) for i in range(0, len(values), 2)]
    for _ in range(2):
        even = [4 * four + lane for four in (0, 2, 4, 6) for lane in range(4)]
        odd = [place + 4 for place in even]
        pairs = list(zip(values[::2], values[1::2], strict=True))
        values = [b.fadd(_pick(b, one, other, even), _pick(b, one, other, odd)) for one, other in pairs]
    return values[0]
