"""Activation functions of a layer's values and what they make of the slopes. Importing this file imports numba.

The formulas are those of `core.activations`; a test compares every one with it.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.functions import exp_negative, sigmoid, tanh
from core.compiled.lanes import less, like, load, store

IDENTITY, SIGMOID, TANH, RELU, LEAKY_RELU, SOFTMAX = range(6)


@njit(error_model="numpy")
def activate(kind: int, a: Any, at: int, units: int, stride: int, leak: float) -> None:
    """Turn z into a = f(z), in place."""
    stop = at + units * stride
    if kind == TANH:
        for k in range(at, stop, 16):
            store(a, k, tanh(load(a, k)))
    elif kind == RELU:
        for k in range(at, stop, 16):
            z = load(a, k)
            zero = like(z, 0.0)
            store(a, k, less(z, zero, zero, z))
    elif kind == SIGMOID:
        for k in range(at, stop, 16):
            store(a, k, sigmoid(load(a, k)))
    elif kind == LEAKY_RELU:
        for k in range(at, stop, 16):
            z = load(a, k)
            store(a, k, less(z, like(z, 0.0), z * like(z, leak), z))
    elif kind == SOFTMAX:
        for row in range(at, at + stride, 16):
            softmax(a, row, a, row, units, stride)


@njit(error_model="numpy")
def softmax(a: Any, z: int, out: Any, p: int, units: int, stride: int) -> Any:
    """Write p = e^(z − max z) / Σ e^(z − max z) for sixteen rows; give the largest z and the sum."""
    top = load(a, z)
    for j in range(1, units):
        value = load(a, z + j * stride)
        top = less(top, value, value, top)
    sums = like(top, 0.0)
    for j in range(units):
        value = exp_negative(load(a, z + j * stride) - top)
        store(out, p + j * stride, value)
        sums = sums + value
    share = like(sums, 1.0) / sums
    for j in range(units):
        store(out, p + j * stride, load(out, p + j * stride) * share)
    return top, sums


@njit(error_model="numpy")
def slope(kind: int, a: Any, at: int, d: int, units: int, stride: int, leak: float) -> None:
    """Turn da into dz = da · f′(z), in place; a = f(z) lies at `at`, the slopes at `d`."""
    shift, stop = d - at, at + units * stride
    if kind == TANH:
        for k in range(at, stop, 16):
            value = load(a, k)
            store(a, k + shift, load(a, k + shift) * (like(value, 1.0) - value * value))
    elif kind == RELU:
        for k in range(at, stop, 16):
            value, zero = load(a, k), like(load(a, k), 0.0)
            store(a, k + shift, load(a, k + shift) * less(zero, value, like(value, 1.0), zero))
    elif kind == SIGMOID:
        for k in range(at, stop, 16):
            value = load(a, k)
            store(a, k + shift, load(a, k + shift) * (value * (like(value, 1.0) - value)))
    elif kind == LEAKY_RELU:
        for k in range(at, stop, 16):
            value = load(a, k)
            factor = less(like(value, 0.0), value, like(value, 1.0), like(value, leak))
            store(a, k + shift, load(a, k + shift) * factor)
    elif kind == SOFTMAX:
        for k in range(at, at + stride, 16):
            _softmax_slope(a, k, k + shift, units, stride)


@njit(error_model="numpy")
def _softmax_slope(a: Any, at: int, d: int, units: int, stride: int) -> None:
    """dzᵢ = aᵢ · (daᵢ − Σₖ daₖ·aₖ)."""
    sums = like(load(a, at), 0.0)
    for j in range(units):
        sums = sums + load(a, at + j * stride) * load(a, d + j * stride)
    for j in range(units):
        store(a, d + j * stride, load(a, at + j * stride) * (load(a, d + j * stride) - sums))
