"""The compiled functions, made or taken from the cache. Importing this file imports numba."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba
import numpy as np

from core.compiled import cache
from core.compiled.stages import ImageWork
from core.compiled.work import Work

Train = Callable[[Any, int, int, int], int]
"""See `kernel.train`."""


def compile_for(dtype: str, kind: str) -> Train:
    """Give the loop for "float32" or "float64", "dense" or "image": seconds the first time, later part of one."""
    place = cache.folder()
    if place is not None:
        # Before the functions are declared: they take over the setting then.
        numba.config.CACHE_DIR = str(place)
    # Vectors are written out where they pay; looking for more would only make compiling slower.
    numba.config.LOOP_VECTORIZE = numba.config.SLP_VECTORIZE = 0
    from core.compiled import image_kernel, kernel

    loop = kernel.train if kind == "dense" else image_kernel.train
    whole = numba.int64
    loop.compile((numba.typeof(_sample(dtype, kind)), whole, whole, whole))
    found: Train = loop
    return found


def _sample(dtype: str, kind: str) -> Work | ImageWork:
    """Give arrays of the types that a training has."""
    whole, number = np.zeros(1, np.int64), np.zeros(1, dtype)
    table, rows = np.zeros((1, 1), np.int64), np.zeros((1, 1), dtype)
    made = Work(
        whole, whole, np.zeros(1), table, table, whole, whole, np.zeros(1, np.uint64), rows, rows, whole,
        number, number, number, number, number, number, whole, np.zeros(1), number,
    )  # fmt: skip
    return made if kind == "dense" else ImageWork(*made, table, whole, number, number)
