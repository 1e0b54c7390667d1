"""What compiled code cannot say by itself: calling a foreign function by its address, and agreeing with other threads.

Importing this file imports numba.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from core.compiled.lanes import INT


@intrinsic
def read(typing: Any, array: Any, index: Any) -> Any:
    """Read array[index] as other threads have left it."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return builder.load_atomic(builder.gep(args[0], [args[1]]), "acquire", 8)

    return types.int64(array, types.int64), code


@intrinsic
def publish(typing: Any, array: Any, index: Any, value: Any) -> Any:
    """Write array[index]; who reads it sees all that was written before."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        builder.store_atomic(args[2], builder.gep(args[0], [args[1]]), "release", 8)
        return context.get_dummy_value()

    return types.none(array, types.int64, types.int64), code


@intrinsic
def count_up(typing: Any, array: Any, index: Any) -> Any:
    """Add 1 to array[index]."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        builder.atomic_rmw("add", builder.gep(args[0], [args[1]]), INT(1), "acq_rel")
        return context.get_dummy_value()

    return types.none(array, types.int64), code


@intrinsic
def swap(typing: Any, array: Any, index: Any, old: Any, new: Any) -> Any:
    """Write `new` to array[index] if `old` still stands there; tell whether."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        place = builder.gep(args[0], [args[1]])
        pair = builder.cmpxchg(place, args[2], args[3], "acq_rel", "acquire")
        return builder.extract_value(pair, 1)

    return types.boolean(array, types.int64, types.int64, types.int64), code


@intrinsic
def give_way(typing: Any, address: Any) -> Any:
    """Call the function at `address`, which lets another thread have the processor; nothing where it is 0."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        with builder.if_then(builder.icmp_unsigned("!=", args[0], INT(0))):
            kind = ir.FunctionType(ir.IntType(32), [])
            builder.call(builder.inttoptr(args[0], kind.as_pointer()), [])
        return context.get_dummy_value()

    return types.none(types.int64), code
