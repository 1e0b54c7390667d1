"""What batch and layer normalization have in common: taking off the mean and dividing by the deviation.

Arrays are (rows, units), or (rows, height, width, units) for images; `axes` are those over which means are taken: all
but the last, or the last. Means and variances keep these with length 1.
"""

from __future__ import annotations

from typing import Any

from core.backend import Array

Axes = tuple[int, ...]


def all_but_last(array: Array) -> Axes:
    """Name the axes over which the numbers of one unit lie."""
    return tuple(range(len(array.shape) - 1))


def mean_of(xp: Any, x: Array, axes: Axes, mean: Array) -> None:
    """Write mean = Σ x / n."""
    xp.mean(x, axis=axes, keepdims=True, out=mean)


def variance_of(xp: Any, x: Array, axes: Axes, mean: Array, variance: Array, scratch: Array) -> None:
    """Write variance = Σ (x − mean)² / n; taking the mean off first keeps large x exact."""
    xp.subtract(x, mean, out=scratch)
    xp.multiply(scratch, scratch, out=scratch)
    xp.mean(scratch, axis=axes, keepdims=True, out=variance)


def normalize(xp: Any, x: Array, mean: Array, variance: Array, epsilon: float, inverse: Array, norm: Array) -> None:
    """Write inverse = 1 / √(variance + ε) and norm = (x − mean) · inverse."""
    xp.add(variance, epsilon, out=inverse)
    xp.sqrt(inverse, out=inverse)
    xp.divide(1, inverse, out=inverse)
    xp.subtract(x, mean, out=norm)
    xp.multiply(norm, inverse, out=norm)


def rescale(xp: Any, norm: Array, scale: Array, shift: Array, a: Array) -> None:
    """Write a = norm · scale + shift; scale and shift are (units,)."""
    xp.multiply(norm, scale, out=a)
    xp.add(a, shift, out=a)


def parameter_slopes(xp: Any, da: Array, norm: Array, scratch: Array, scale: Array, shift: Array) -> None:
    """Write the slopes of scale, Σ da · norm, and of shift, Σ da, over the rows."""
    xp.multiply(da, norm, out=scratch)
    xp.sum(scratch, axis=all_but_last(da), out=scale)
    xp.sum(da, axis=all_but_last(da), out=shift)


def send_constant(xp: Any, da: Array, scale: Array, inverse: Array, dx: Array) -> None:
    """Write dx = da · scale · inverse, for a mean and a variance that do not depend on x."""
    xp.multiply(da, scale, out=dx)
    xp.multiply(dx, inverse, out=dx)


def send_centred(
    xp: Any, axes: Axes, g: Array, norm: Array, inverse: Array, first: Array, second: Array, scratch: Array
) -> None:
    """Turn g = da · scale, in place, into dx = inverse · (g − mean g − norm · mean(g · norm)).

    The mean and the variance depend on x as well: the two means, which go to `first` and `second`, are their share.
    """
    xp.mean(g, axis=axes, keepdims=True, out=first)
    xp.multiply(g, norm, out=scratch)
    xp.mean(scratch, axis=axes, keepdims=True, out=second)
    xp.subtract(g, first, out=g)
    xp.multiply(norm, second, out=scratch)
    xp.subtract(g, scratch, out=g)
    xp.multiply(g, inverse, out=g)
