"""How slopes become new weights. Importing this file imports numba.

The formulas are those of `core.optimizers`; a test compares every one with it.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.lanes import like, load_first, root, store_first

SGD, MOMENTUM, ADAM = range(3)


@njit(error_model="numpy")
def update(kind: int, w: Any, g: Any, one: Any, two: Any, start: int, stop: int, numbers: Any) -> None:
    """Change weights `w` and state from `start` to `stop`; `g` are the slopes.

    `numbers`: learning rate, µ or β₁, β₂, ε, and for Adam 1/(1 − β₂ᵗ) and η/(1 − β₁ᵗ).
    """
    for i in range(start, stop, 16):
        move_sixteen(kind, w, load_first(g, i, stop - i), one, two, i, stop - i, numbers)


@njit(error_model="numpy", forceinline=True)
def move_sixteen(kind: int, w: Any, slopes: Any, one: Any, two: Any, i: int, n: int, numbers: Any) -> None:
    """Change n weights from place `i` on, sixteen at most; see `update`."""
    weights = load_first(w, i, n)
    rate, keep = like(weights, numbers[0]), like(weights, numbers[1])
    if kind == SGD:
        weights = weights - rate * slopes
    elif kind == MOMENTUM:
        v = keep * load_first(one, i, n) + slopes
        store_first(one, i, n, v)
        weights = weights - rate * v
    else:
        keep_square, epsilon = like(weights, numbers[2]), like(weights, numbers[3])
        m = keep * load_first(one, i, n) + like(weights, 1 - numbers[1]) * slopes
        v = keep_square * load_first(two, i, n) + like(weights, 1 - numbers[2]) * (slopes * slopes)
        store_first(one, i, n, m)
        store_first(two, i, n, v)
        divisor = root(v * like(weights, numbers[4])) + epsilon
        weights = weights - like(weights, numbers[5]) * (m / divisor)
    store_first(w, i, n, weights)


@njit(error_model="numpy")
def correct(kind: int, numbers: Any, step: int) -> None:
    """Write what Adam's start at 0 has to be corrected by in this step."""
    if kind == ADAM:
        numbers[4] = 1 / (1 - numbers[2] ** step)
        numbers[5] = numbers[0] / (1 - numbers[1] ** step)
