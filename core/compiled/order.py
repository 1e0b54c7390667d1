"""The order of the rows in an epoch, drawn in compiled code: the same numbers as NumPy's generator, bit for bit.

SeedSequence (O'Neill's seed_seq) → PCG64 (XSL-RR 128/64) → numbers up to i by masking and drawing again → shuffling
from the end. Importing this file imports numba.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

U32, U64 = np.uint32, np.uint64
LOW = U64(0xFFFFFFFF)
INIT_A, MULT_A, INIT_B, MULT_B = U32(0x43B0D7E5), U32(0x931E8875), U32(0x8B51F9DD), U32(0x58F38DED)
MIX_L, MIX_R, SHIFT = U32(0xCA01F9DD), U32(0x4973F715), U32(16)
STEP_HIGH, STEP_LOW = U64(2549297995355413924), U64(4865540595714422341)
"""PCG's multiplier of 128 bits."""


@intrinsic
def _mask(typing: Any, number: Any) -> Any:
    """Give ones up to the highest bit of a number that is not 0."""

    def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return b.lshr(ir.Constant(ir.IntType(64), -1), b.ctlz(args[0], ir.Constant(ir.IntType(1), 1)))

    return types.uint64(types.uint64), code


@intrinsic
def _high(typing: Any, one: Any, other: Any) -> Any:
    """Give the high half of the product of two numbers of 64 bits."""

    def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
        wide = ir.IntType(128)
        product = b.mul(*(b.zext(value, wide) for value in args))
        return b.trunc(b.lshr(product, ir.Constant(wide, 64)), ir.IntType(64))

    return types.uint64(types.uint64, types.uint64), code


@intrinsic
def _smaller(typing: Any, one: Any, other: Any) -> Any:
    """Give the smaller number without a branch, which a processor could only guess here."""

    def code(context: Any, b: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return b.select(b.icmp_unsigned("<=", *args), *args)

    return types.uint64(types.uint64, types.uint64), code


@njit(error_model="numpy")
def fill(order: Any, n: int, seed: int, epoch: int, words: Any) -> None:
    """Write the order of epoch `epoch` to `order`: 0 … n − 1 as `default_rng([seed, epoch]).shuffle` leaves it.

    `words`: room for 8 numbers (uint64). A number that is drawn too large swaps a row with itself; both halves of
    what the generator gives are used, the low one first.
    """
    for row in range(n):
        order[row] = row
    _seed(seed, epoch, words)
    state = (words[0], words[1], words[2], words[3])
    i, kept, has_kept = U64(n - 1), U64(0), False
    while i > U64(0):
        mask = _mask(i)
        lowest = (mask >> U64(1)) + U64(1)
        if has_kept:
            i, has_kept = _swap(order, i, kept & mask), False
        elif i == lowest:
            state, both = _next(state)
            i, kept, has_kept = _swap(order, i, both & LOW & mask), both >> U64(32), True
        while i > lowest and not has_kept:
            state, both = _next(state)
            i = _swap(order, i, both & LOW & mask)
            i = _swap(order, i, (both >> U64(32)) & mask)


@njit(error_model="numpy", forceinline=True)
def _swap(order: Any, i: Any, drawn: Any) -> Any:
    """Swap row i with the drawn one and give the next i; both stay where `drawn` is too large."""
    j = _smaller(drawn, i)
    order[i], order[j] = order[j], order[i]
    return i - (U64(1) if j == drawn else U64(0))


@njit(error_model="numpy")
def _seed(seed: int, epoch: int, words: Any) -> None:
    """Set up the generator: words 0-1 hold its state, 2-3 its increment, high part first."""
    pool = _pool(seed, epoch, words)
    factor = INIT_B
    for i in range(8):
        value = U32(pool[i % 4]) ^ factor
        factor = U32(factor * MULT_B)
        value = U32(value * factor)
        value ^= value >> SHIFT
        place = 4 + i // 2
        words[place] = U64(value) if i % 2 == 0 else words[place] | (U64(value) << U64(32))
    start_high, start_low, step_high, step_low = words[4], words[5], words[6], words[7]
    words[2] = (step_high << U64(1)) | (step_low >> U64(63))
    words[3] = (step_low << U64(1)) | U64(1)
    # From state 0 one step leads to the increment.
    words[1] = words[3] + start_low
    words[0] = words[2] + start_high + (U64(1) if words[1] < start_low else U64(0))
    state, _ = _next((words[0], words[1], words[2], words[3]))
    words[0], words[1] = state[0], state[1]


@njit(error_model="numpy")
def _pool(seed: int, epoch: int, words: Any) -> Any:
    """Mix seed and epoch into four numbers."""
    mixed = words
    factor = INIT_A
    # A number of 2³² or more would be two words; neither comes near.
    for i in range(4):
        value = U32(seed) if i == 0 else (U32(epoch) if i == 1 else U32(0))
        value, factor = _hash(value, factor)
        mixed[i] = U64(value)
    for source in range(4):
        for target in range(4):
            if source != target:
                value, factor = _hash(U32(mixed[source]), factor)
                both = U32(MIX_L * U32(mixed[target])) - U32(MIX_R * value)
                both = U32(both)
                mixed[target] = U64(U32(both ^ (both >> SHIFT)))
    return mixed


@njit(error_model="numpy")
def _hash(value: Any, factor: Any) -> Any:
    value = U32(value ^ factor)
    factor = U32(factor * MULT_A)
    value = U32(value * factor)
    return U32(value ^ (value >> SHIFT)), factor


@njit(error_model="numpy", forceinline=True)
def _next(state: Any) -> Any:
    """Do state ← state · multiplier + increment, in 128 bits; give the state and the next number."""
    high, low, step_high, step_low = state
    product_high = _high(low, STEP_LOW) + high * STEP_LOW + low * STEP_HIGH
    product_low = low * STEP_LOW
    low = product_low + step_low
    high = product_high + step_high + (U64(1) if low < product_low else U64(0))
    mixed, turn = high ^ low, high >> U64(58)
    return (high, low, step_high, step_low), (mixed >> turn) | (mixed << ((U64(64) - turn) & U64(63)))
