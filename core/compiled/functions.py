"""Exponential functions of sixteen numbers at once. Importing this file imports numba."""

from __future__ import annotations

import math
from typing import Any

from numba import njit, types
from numba.extending import overload

from core.compiled.lanes import Lanes, less, like, logarithm, power_of_two

LOG2_E = 1 / math.log(2)
MAGIC_32, MAGIC_64 = 1.5 * 2.0**23, 1.5 * 2.0**52
"""Adding it leaves a whole number in the lowest bits: rounding without a conversion."""
LN2_32 = (0.693359375, math.log(2) - 0.693359375)
LN2_64 = (float.fromhex("0x1.62e42fee00000p-1"), float.fromhex("0x1.a39ef35793c76p-33"))
"""log 2 in two parts; the first has so few digits that n times it is exact."""
F = [1 / math.factorial(k) for k in range(15)]
F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13 = F[2:14]


def parts(x: Any) -> Any:
    """Give 2ⁿ and e^r − 1 with e^x = 2ⁿ · e^r and |r| ≤ ½ log 2, for |x| ≤ 87 (float32) or 708 (float64)."""
    raise NotImplementedError


@overload(parts, jit_options={"forceinline": True, "error_model": "numpy"})
def _parts(x: Any) -> Any:
    if not isinstance(x, Lanes):
        return None
    return _parts_32 if x.scalar == types.float32 else _parts_64


def _parts_32(x: Any) -> Any:
    shifted = x * like(x, LOG2_E) + like(x, MAGIC_32)
    n = shifted - like(x, MAGIC_32)
    r = x - n * like(x, LN2_32[0]) - n * like(x, LN2_32[1])
    p = like(x, F6) + r * like(x, F7)
    p = like(x, F5) + r * p
    p = like(x, F4) + r * p
    p = like(x, F3) + r * p
    p = like(x, F2) + r * p
    return power_of_two(shifted), r + r * r * p


def _parts_64(x: Any) -> Any:
    shifted = x * like(x, LOG2_E) + like(x, MAGIC_64)
    n = shifted - like(x, MAGIC_64)
    r = x - n * like(x, LN2_64[0]) - n * like(x, LN2_64[1])
    p = like(x, F12) + r * like(x, F13)
    p = like(x, F11) + r * p
    p = like(x, F10) + r * p
    p = like(x, F9) + r * p
    p = like(x, F8) + r * p
    p = like(x, F7) + r * p
    p = like(x, F6) + r * p
    p = like(x, F5) + r * p
    p = like(x, F4) + r * p
    p = like(x, F3) + r * p
    p = like(x, F2) + r * p
    return power_of_two(shifted), r + r * r * p


@njit(forceinline=True, error_model="numpy")
def exp_negative(x: Any) -> Any:
    """Give e^x for x ≤ 0; below −87 it stays at e^−87."""
    low = like(x, -87.0)
    scale, rest = parts(less(x, low, low, x))
    return scale + scale * rest


@njit(forceinline=True, error_model="numpy")
def tanh(x: Any) -> Any:
    """Give tanh x = (e^2x − 1) / (e^2x + 1), exact for small x too; beyond ±20 it is ±1."""
    two = like(x, 2.0)
    low, high = like(x, -40.0), like(x, 40.0)
    y = two * x
    y = less(y, low, low, y)
    scale, rest = parts(less(high, y, high, y))
    grown = scale * rest + (scale - like(x, 1.0))
    return grown / (grown + two)


@njit(forceinline=True, error_model="numpy")
def sigmoid(x: Any) -> Any:
    """Give e^min(x, 0) / (1 + e^−|x|)."""
    zero, one = like(x, 0.0), like(x, 1.0)
    small = exp_negative(less(x, zero, x, zero - x))
    return less(x, zero, small, one) / (one + small)


@njit(forceinline=True, error_model="numpy")
def log_one_plus(x: Any) -> Any:
    """Give log(1 + x) for 0 ≤ x ≤ 1, exact for small x too."""
    one = like(x, 1.0)
    above = one + x
    tiny = less(above - one, like(x, 1e-30), one, above - one)
    return less(one, above, logarithm(above) * (x / tiny), x)
