"""The compiled functions, made or taken from the cache. Importing this file imports numba."""

from __future__ import annotations

from collections.abc import Callable

import numba
import numpy as np

from core.compiled import cache
from core.compiled.work import Work

Train = Callable[[Work, int, int, int], int]
"""See `kernel.train`."""


def compile_for(dtype: str) -> Train:
    """Give the loop for "float32" or "float64": seconds the first time, later a fraction of one."""
    place = cache.folder()
    if place is not None:
        # Before the functions are declared: they take over the setting then.
        numba.config.CACHE_DIR = str(place)
    # Vectors are written out where they pay; looking for more would only make compiling slower.
    numba.config.LOOP_VECTORIZE = numba.config.SLP_VECTORIZE = 0
    from core.compiled import kernel

    kind = numba.typeof(_sample(dtype))
    whole = numba.int64
    kernel.train.compile((kind, whole, whole, whole))
    found: Train = kernel.train
    return found


def _sample(dtype: str) -> Work:
    """Give arrays of the types that a training has."""
    whole, number = np.zeros(1, np.int64), np.zeros(1, dtype)
    table, rows = np.zeros((1, 1), np.int64), np.zeros((1, 1), dtype)
    return Work(
        whole, whole, np.zeros(1), table, table, whole, np.zeros(1, np.uint64), rows, rows, whole,
        number, number, number, number, number, number,
    )  # fmt: skip
