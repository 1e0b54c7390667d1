"""Sixteen rows of a batch at once: a number type of the compiled code that is a vector register of the processor.

Where a machine's registers are shorter, the compiler takes two or four of them. Importing this file imports numba.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.typing.templates import AbstractTemplate, infer_global, signature
from numba.extending import intrinsic, lower_builtin, models, register_model

WIDTH = 16
"""Rows in one `Lanes`."""
INT, ENUM = ir.IntType(64), ir.IntType(32)
MIXED = ("contract",)
"""Multiply and add may be done with one rounding."""


class Lanes(types.Type):
    """The numba type of sixteen float32 or float64 numbers."""

    def __init__(self, scalar: types.Float) -> None:
        self.scalar = scalar
        super().__init__(name=f"Lanes({scalar})")


class Model(models.PrimitiveModel):
    """How `Lanes` lie in a register."""

    def __init__(self, manager: Any, kind: Lanes) -> None:
        super().__init__(manager, kind, vector(kind.scalar))


register_model(Lanes)(Model)


def vector(scalar: types.Float, width: int = WIDTH) -> ir.VectorType:
    """Give LLVM's type of `width` numbers."""
    return ir.VectorType(_number(scalar), width)


def _number(scalar: types.Float) -> ir.Type:
    return ir.FloatType() if scalar == types.float32 else ir.DoubleType()


def _constant(kind: ir.VectorType, values: Any) -> ir.Constant:
    return ir.Constant(kind, [ir.Constant(kind.element, value) for value in values])


class LanesArithmetic(AbstractTemplate):
    """a + b, a − b, a · b and a / b of two `Lanes`."""

    def generic(self, args: Any, kws: Any) -> Any:
        """Tell numba the type of the result."""
        if len(args) == 2 and isinstance(args[0], Lanes) and args[0] == args[1]:
            return signature(args[0], *args)
        return None


def _arithmetic(operation: Callable[..., Any], name: str) -> None:
    # Each operation needs a template of its own: numba keeps them by class.
    infer_global(operation)(type(f"Lanes_{name}", (LanesArithmetic,), {"key": operation}))

    @lower_builtin(operation, Lanes, Lanes)
    def lower(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return getattr(builder, name)(*args, flags=MIXED)


for _operation, _name in (
    (operator.add, "fadd"),
    (operator.sub, "fsub"),
    (operator.mul, "fmul"),
    (operator.truediv, "fdiv"),
):
    _arithmetic(_operation, _name)


def _as_vector(builder: ir.IRBuilder, address: Any, kind: ir.VectorType) -> Any:
    return builder.bitcast(address, kind.as_pointer())


def _spread(builder: ir.IRBuilder, value: Any, kind: ir.VectorType) -> Any:
    one = builder.insert_element(ir.Constant(kind, ir.Undefined), value, ENUM(0))
    first = ir.Constant(ir.VectorType(ENUM, kind.count), None)
    return builder.shuffle_vector(one, ir.Constant(kind, ir.Undefined), first)


@intrinsic
def load(typing: Any, array: Any, index: Any) -> Any:
    """Read array[index … index + 15]."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        kind = vector(array.dtype)
        address = builder.gep(args[0], [args[1]])
        return builder.load(_as_vector(builder, address, kind), align=array.dtype.bitwidth // 8)

    return Lanes(array.dtype)(array, types.int64), code


@intrinsic
def store(typing: Any, array: Any, index: Any, value: Any) -> Any:
    """Write array[index … index + 15]."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        address = builder.gep(args[0], [args[1]])
        builder.store(args[2], _as_vector(builder, address, vector(array.dtype)), align=array.dtype.bitwidth // 8)
        return context.get_dummy_value()

    return types.none(array, types.int64, value), code


@intrinsic
def load_first(typing: Any, array: Any, index: Any, n: Any) -> Any:
    """Read array[index … index + n − 1] into the first n lanes; the others are 0 and their memory is not touched."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        kind, align = vector(array.dtype), ENUM(array.dtype.bitwidth // 8)
        address = _as_vector(builder, builder.gep(args[0], [args[1]]), kind)
        mask = _first(builder, args[2])
        known = _masked(builder, "load", kind, kind, [address.type, ENUM, mask.type, kind])
        return builder.call(known, [address, align, mask, ir.Constant(kind, None)])

    return Lanes(array.dtype)(array, types.int64, types.int64), code


@intrinsic
def store_first(typing: Any, array: Any, index: Any, n: Any, value: Any) -> Any:
    """Write the first n lanes to array[index … index + n − 1]."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        kind, align = vector(array.dtype), ENUM(array.dtype.bitwidth // 8)
        address = _as_vector(builder, builder.gep(args[0], [args[1]]), kind)
        mask = _first(builder, args[2])
        known = _masked(builder, "store", kind, ir.VoidType(), [kind, address.type, ENUM, mask.type])
        builder.call(known, [args[3], address, align, mask])
        return context.get_dummy_value()

    return types.none(array, types.int64, types.int64, value), code


def _first(builder: ir.IRBuilder, n: Any) -> Any:
    """Tell for each lane whether it is one of the first n."""
    places = _constant(ir.VectorType(INT, WIDTH), range(WIDTH))
    return builder.icmp_signed("<", places, _spread(builder, n, places.type))


def _masked(builder: ir.IRBuilder, what: str, kind: ir.VectorType, result: ir.Type, arguments: list[ir.Type]) -> Any:
    bits = 32 if isinstance(kind.element, ir.FloatType) else 64
    name = f"llvm.masked.{what}.v{WIDTH}f{bits}.p0"
    return cgutils.get_or_insert_function(builder.module, ir.FunctionType(result, arguments), name)


@intrinsic
def each(typing: Any, array: Any, index: Any) -> Any:
    """Read array[index] into every lane."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        value = builder.load(builder.gep(args[0], [args[1]]))
        return _spread(builder, value, vector(array.dtype))

    return Lanes(array.dtype)(array, types.int64), code


@intrinsic
def like(typing: Any, lanes: Any, number: Any) -> Any:
    """Put `number` into every lane, rounded to the numbers of `lanes`."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        value = context.cast(builder, args[1], number, lanes.scalar)
        return _spread(builder, value, vector(lanes.scalar))

    return lanes(lanes, number), code


@intrinsic
def less(typing: Any, left: Any, right: Any, yes: Any, no: Any) -> Any:
    """Give `yes` where left < right, else `no`; NaN is never less."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return builder.select(builder.fcmp_ordered("<", args[0], args[1]), args[2], args[3])

    return left(left, right, yes, no), code


@intrinsic
def lane_numbers(typing: Any, lanes: Any) -> Any:
    """Give 0, 1, 2 … 15."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return _constant(vector(lanes.scalar), range(WIDTH))

    return lanes(lanes), code


def _by_name(name: str, meaning: str) -> Any:
    """Declare a function of each lane that LLVM knows."""

    def function(typing: Any, lanes: Any) -> Any:
        def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
            kind = vector(lanes.scalar)
            full = f"llvm.{name}.v{WIDTH}f{lanes.scalar.bitwidth}"
            known = cgutils.get_or_insert_function(builder.module, ir.FunctionType(kind, [kind]), full)
            return builder.call(known, args)

        return lanes(lanes), code

    function.__doc__ = meaning
    return intrinsic(function)


logarithm = _by_name("log", "Give log x of each lane.")
root = _by_name("sqrt", "Give √x of each lane.")


@intrinsic
def power_of_two(typing: Any, lanes: Any) -> Any:
    """Give 2ⁿ for lanes that hold n + 1.5 · 2^(bits of the mantissa): n then stands in their lowest bits."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        bits = lanes.scalar.bitwidth
        mantissa, bias = (23, 127) if bits == 32 else (52, 1023)
        whole = ir.VectorType(ir.IntType(bits), WIDTH)
        n = builder.add(builder.bitcast(args[0], whole), _constant(whole, [bias] * WIDTH))
        return builder.bitcast(builder.shl(n, _constant(whole, [mantissa] * WIDTH)), vector(lanes.scalar))

    return lanes(lanes), code


@intrinsic
def total(typing: Any, lanes: Any) -> Any:
    """Add up all lanes, in an order that suits the processor."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return _halves(builder, args[0], lanes.scalar)

    return lanes.scalar(lanes), code


def _halves(builder: ir.IRBuilder, value: Any, scalar: types.Float) -> Any:
    width = WIDTH
    while width > 1:
        width //= 2
        low, high = (_pick(builder, value, value, range(first, first + width)) for first in (0, width))
        value = builder.fadd(low, high)
    return builder.extract_element(value, ENUM(0))


def _pick(builder: ir.IRBuilder, one: Any, other: Any, places: Any) -> Any:
    places = list(places)
    return builder.shuffle_vector(one, other, _constant(ir.VectorType(ENUM, len(places)), places))


@intrinsic
def store_totals(typing: Any, array: Any, index: Any, a: Any, b: Any, c: Any, d: Any) -> Any:
    """Write the sums over the lanes of a, b, c and d to array[index … index + 3]: cheaper than four times `total`."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        sums = _four_totals(builder, args[2:])
        address = builder.gep(args[0], [args[1]])
        kind = vector(array.dtype, 4)
        builder.store(sums, _as_vector(builder, address, kind), align=array.dtype.bitwidth // 8)
        return context.get_dummy_value()

    return types.none(array, types.int64, a, b, c, d), code


def _four_totals(builder: ir.IRBuilder, values: Any) -> Any:
    """Add neighbours of two vectors at a time, so that each addition works for two, then four sums."""
    pairs = [neighbours(builder, 1, *values[:2]), neighbours(builder, 1, *values[2:])]
    sums = neighbours(builder, 2, *pairs)
    width = WIDTH
    while width > 4:
        width //= 2
        low, high = (_pick(builder, sums, sums, range(first, first + width)) for first in (0, width))
        sums = builder.fadd(low, high)
    return sums


def neighbours(builder: ir.IRBuilder, step: int, one: Any, other: Any) -> Any:
    """Within each four lanes: put the sums of neighbours of `one` and `other` side by side."""
    first, second = [], []
    for base in range(0, WIDTH, 4):
        if step == 1:
            first += [base, WIDTH + base, base + 2, WIDTH + base + 2]
            second += [base + 1, WIDTH + base + 1, base + 3, WIDTH + base + 3]
        else:
            first += [base, base + 1, WIDTH + base, WIDTH + base + 1]
            second += [base + 2, base + 3, WIDTH + base + 2, WIDTH + base + 3]
    return builder.fadd(_pick(builder, one, other, first), _pick(builder, one, other, second))


def sums_of_lanes(builder: ir.IRBuilder, values: Any, scalar: types.Float) -> list[Any]:
    """Add up the lanes of each of `values`, four at a time where there are so many."""
    sums: list[Any] = []
    for first in range(0, len(values) - len(values) % 4, 4):
        four = _four_totals(builder, values[first : first + 4])
        sums += [builder.extract_element(four, ENUM(i)) for i in range(4)]
    return sums + [_halves(builder, value, scalar) for value in values[len(sums) :]]


@intrinsic
def turn(typing: Any, x: Any, starts: Any, column: Any, a: Any, to: Any, width: Any) -> Any:
    """Copy a square of 16 rows of `x` (they begin at starts[0 … 15]) and 16 columns, rows becoming columns.

    Column i of the square goes to a[to + i · width] and the 15 numbers after it.
    """

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        memory, begins, first, target, place, step = args
        kind, align = vector(x.dtype), x.dtype.bitwidth // 8
        values = []
        for row in range(WIDTH):
            begin = builder.add(builder.load(builder.gep(begins, [INT(row)])), first)
            values.append(builder.load(_as_vector(builder, builder.gep(memory, [begin]), kind), align=align))
        for i, value in enumerate(_turned(builder, values)):
            address = builder.gep(target, [builder.add(place, builder.mul(step, INT(i)))])
            builder.store(value, _as_vector(builder, address, kind), align=align)
        return context.get_dummy_value()

    return types.none(x, starts, types.int64, a, types.int64, types.int64), code


def _turned(builder: ir.IRBuilder, values: list[Any]) -> list[Any]:
    """Transpose sixteen vectors: swap the off-diagonal halves of ever larger squares."""
    for step in (1, 2, 4, 8):
        swapped = list(values)
        for i in (i for i in range(WIDTH) if not i & step):
            one, other = values[i], values[i + step]
            upper = [j if not j & step else WIDTH + j - step for j in range(WIDTH)]
            lower = [j + step if not j & step else WIDTH + j for j in range(WIDTH)]
            swapped[i], swapped[i + step] = (_pick(builder, one, other, places) for places in (upper, lower))
        values = swapped
    return values
