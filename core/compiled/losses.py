"""The loss of each row and its slope, sixteen rows at once. Importing this file imports numba.

The formulas are those of `core.losses`; a test compares every one with it.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.elementwise import softmax
from core.compiled.functions import exp_negative, log_one_plus, sigmoid
from core.compiled.lanes import lane_numbers, less, like, load, logarithm, store

SQUARED_ERROR, BINARY_CROSS_ENTROPY, CATEGORICAL_CROSS_ENTROPY = range(3)


@njit(error_model="numpy")
def loss(kind: int, a: Any, read: int, y: int, d: int, out: int, units: int, stride: int, n: int, share: Any) -> None:
    """Write the loss of each row to `out` and the slope of the mean loss to `d`; both 0 after the first `n` rows.

    `read`: the prediction, or z where loss and activation are calculated together. `share`: (what the loss of one
    output counts in its row, the same for its slope: divided by the rows of the batch).
    """
    for row in range(0, stride, 16):
        if kind == SQUARED_ERROR:
            rows = _squared(a, read + row, y + row, d + row, units, stride, share)
        elif kind == BINARY_CROSS_ENTROPY:
            rows = _binary(a, read + row, y + row, d + row, units, stride, share)
        else:
            rows = _categorical(a, read + row, y + row, d + row, units, stride, share)
        store(a, out + row, rows)
        if row + 16 > n:
            _blank(a, d + row, units, stride, n - row)


@njit(error_model="numpy")
def _blank(a: Any, d: int, units: int, stride: int, n: int) -> None:
    """No slopes for rows that only fill up the last sixteen."""
    for j in range(units):
        value = load(a, d + j * stride)
        store(a, d + j * stride, less(lane_numbers(value), like(value, n), value, like(value, 0.0)))


@njit(error_model="numpy")
def _squared(a: Any, read: int, y: int, d: int, units: int, stride: int, share: Any) -> Any:
    rows = like(load(a, read), 0.0)
    for j in range(units):
        error = load(a, read + j * stride) - load(a, y + j * stride)
        rows = rows + error * error
        store(a, d + j * stride, error * like(error, 2 * share[1]))
    return rows * like(rows, share[0])


@njit(error_model="numpy")
def _binary(a: Any, read: int, y: int, d: int, units: int, stride: int, share: Any) -> Any:
    rows = like(load(a, read), 0.0)
    zero = rows
    for j in range(units):
        z, target = load(a, read + j * stride), load(a, y + j * stride)
        small = exp_negative(less(z, zero, z, zero - z))
        rows = rows + (log_one_plus(small) + less(z, zero, zero, z) - z * target)
        store(a, d + j * stride, (sigmoid(z) - target) * like(z, share[1]))
    return rows * like(rows, share[0])


@njit(error_model="numpy")
def _categorical(a: Any, read: int, y: int, d: int, units: int, stride: int, share: Any) -> Any:
    top, sums = softmax(a, read, a, d, units, stride)
    shifted, targets = like(top, 0.0), like(top, 0.0)
    for j in range(units):
        target = load(a, y + j * stride)
        targets = targets + target
        shifted = shifted + (load(a, read + j * stride) - top) * target
    for j in range(units):
        error = load(a, d + j * stride) * targets - load(a, y + j * stride)
        store(a, d + j * stride, error * like(error, share[1]))
    return logarithm(sums) * targets - shifted
