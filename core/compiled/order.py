"""The order of the rows in an epoch, drawn in compiled code: the same numbers as NumPy's generator, bit for bit.

SeedSequence (O'Neill's seed_seq) → PCG64 (XSL-RR 128/64) → numbers up to i by masking and drawing again → shuffling
from the end. Importing this file imports numba.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

U32, U64 = np.uint32, np.uint64
LOW = U64(0xFFFFFFFF)
INIT_A, MULT_A, INIT_B, MULT_B = U32(0x43B0D7E5), U32(0x931E8875), U32(0x8B51F9DD), U32(0x58F38DED)
MIX_L, MIX_R, SHIFT = U32(0xCA01F9DD), U32(0x4973F715), U32(16)
STEP_HIGH, STEP_LOW = U64(2549297995355413924), U64(4865540595714422341)
"""PCG's multiplier of 128 bits."""


@njit(error_model="numpy")
def fill(order: Any, n: int, seed: int, epoch: int, words: Any) -> None:
    """Write the order of epoch `epoch` to `order`: 0 … n − 1 as `default_rng([seed, epoch]).shuffle` leaves it.

    `words`: room for 8 numbers (uint64).
    """
    for i in range(n):
        order[i] = i
    _seed(seed, epoch, words)
    kept, has_kept, mask = U64(0), False, U64(0)
    while mask < U64(n - 1):
        mask = (mask << U64(1)) | U64(1)
    for i in range(n - 1, 0, -1):
        if (mask >> U64(1)) >= U64(i):
            mask >>= U64(1)
        j = U64(i) + U64(1)
        while j > U64(i):
            if has_kept:
                drawn, has_kept = kept, False
            else:
                both = _next(words)
                drawn, kept, has_kept = both & LOW, both >> U64(32), True
            j = drawn & mask
        other = np.int64(j)
        order[i], order[other] = order[other], order[i]


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
    _advance(words)


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


@njit(error_model="numpy")
def _advance(words: Any) -> None:
    """Do state ← state · multiplier + increment, in 128 bits."""
    high, low = words[0], words[1]
    product_high, product_low = _wide(low, STEP_LOW)
    product_high += high * STEP_LOW + low * STEP_HIGH
    words[1] = product_low + words[3]
    words[0] = product_high + words[2] + (U64(1) if words[1] < product_low else U64(0))


@njit(error_model="numpy")
def _wide(a: Any, b: Any) -> Any:
    """Multiply 64 by 64 bits: high and low half of the product."""
    a0, a1, b0, b1 = a & LOW, a >> U64(32), b & LOW, b >> U64(32)
    low, cross, other = a0 * b0, a1 * b0, a0 * b1
    middle = (low >> U64(32)) + (cross & LOW) + (other & LOW)
    high = a1 * b1 + (cross >> U64(32)) + (other >> U64(32)) + (middle >> U64(32))
    return high, (middle << U64(32)) | (low & LOW)


@njit(error_model="numpy")
def _next(words: Any) -> Any:
    _advance(words)
    mixed, turn = words[0] ^ words[1], words[0] >> U64(58)
    return (mixed >> turn) | (mixed << ((U64(64) - turn) & U64(63)))
