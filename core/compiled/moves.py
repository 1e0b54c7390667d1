"""What a step did to the weights, compared with what was kept of them. Importing this file imports numba.

The next step waits where these sums do: there are several at a time, and nothing is handed over through the memory.
"""

from __future__ import annotations

import math
from typing import Any

from numba import njit

from core.compiled.lanes import less, like, load, load_first, store, store_first, total
from core.watching import monitor as m

SMALLEST = m.SMALLEST
PART = 4096
"""So many numbers are added up with the digits that they have; the sums of such parts with all digits."""


@njit(error_model="numpy", inline="always")
def moved(params: Any, kept: Any, a: int, b: int, n: int) -> float:
    """Give |Δw| / |w| of weights and what was kept of them, and keep them."""
    s, t, begin = 0.0, 0.0, 0
    while begin < n:
        count = min(PART, n - begin)
        step, size = distance(params, kept, a + begin, b + begin, count)
        if not (SMALLEST < step < math.inf and SMALLEST < size < math.inf):
            step, size = wide_distance(params, kept, a + begin, b + begin, count)
        copy(params, kept, a + begin, b + begin, count)
        s, t, begin = s + step, t + size, begin + PART
    return math.sqrt(s / t)


@njit(error_model="numpy", inline="always")
def distance(params: Any, kept: Any, a: int, b: int, n: int) -> Any:
    """Give Σ (w − before)² and Σ before², with the digits that the weights have."""
    whole = n - n % 16
    new, old = load_first(params, a + whole, n - whole), load_first(kept, b + whole, n - whole)
    last, size = (new - old) * (new - old), old * old
    s, t, u, v, i = like(size, 0.0), like(size, 0.0), like(size, 0.0), like(size, 0.0), 0
    while i + 32 <= whole:
        new, old = load(params, a + i), load(kept, b + i)
        s, t = s + (new - old) * (new - old), t + old * old
        new, old = load(params, a + i + 16), load(kept, b + i + 16)
        u, v, i = u + (new - old) * (new - old), v + old * old, i + 32
    if i < whole:
        new, old = load(params, a + i), load(kept, b + i)
        last, size = last + (new - old) * (new - old), size + old * old
    return float(total((s + u) + last)), float(total((t + v) + size))


@njit(error_model="numpy")
def wide_distance(params: Any, kept: Any, a: int, b: int, n: int) -> Any:
    """Give the same as `distance`, with all digits."""
    s, t = 0.0, 0.0
    for i in range(n):
        old = float(kept[b + i])
        change = float(params[a + i]) - old
        s, t = s + change * change, t + old * old
    return s, t


@njit(error_model="numpy", inline="always")
def flips(params: Any, kept: Any, a: int, b: int, n: int) -> float:
    """Count the weights whose sign is not what it was, and keep them; 0 has no sign."""
    found, begin = 0.0, 0
    while begin < n:
        count = min(PART, n - begin)
        found += float(flipped(params, kept, a + begin, b + begin, count))
        copy(params, kept, a + begin, b + begin, count)
        begin += PART
    return found


@njit(error_model="numpy", inline="always")
def flipped(params: Any, kept: Any, a: int, b: int, n: int) -> Any:
    """Count them among a few weights."""
    whole = n - n % 16
    last = flip(load_first(params, a + whole, n - whole), load_first(kept, b + whole, n - whole))
    s, t, i = like(last, 0.0), like(last, 0.0), 0
    while i + 32 <= whole:
        s = s + flip(load(params, a + i), load(kept, b + i))
        t, i = t + flip(load(params, a + i + 16), load(kept, b + i + 16)), i + 32
    if i < whole:
        last = last + flip(load(params, a + i), load(kept, b + i))
    return total((s + t) + last)


@njit(error_model="numpy", inline="always")
def flip(new: Any, old: Any) -> Any:
    """Give 1 where one is above 0 and the other below."""
    zero, one = like(new, 0.0), like(new, 1.0)
    return less(new, zero, less(zero, old, one, zero), less(zero, new, less(old, zero, one, zero), zero))


@njit(error_model="numpy", inline="always")
def copy(params: Any, kept: Any, a: int, b: int, n: int) -> None:
    """Keep weights as they are now."""
    whole = n - n % 16
    store_first(kept, b + whole, n - whole, load_first(params, a + whole, n - whole))
    for i in range(0, whole, 16):
        store(kept, b + i, load(params, a + i))
