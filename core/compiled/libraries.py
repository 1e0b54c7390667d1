"""What other libraries and the system are asked: on how many threads BLAS works, and to let another thread work."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

MULTIPLY_ADDS_PER_THREAD = 8_000_000
"""So much work of a step, forwards and backwards, makes up for sharing it with one more thread."""
MOST_THREADS = 8
THREADS = ("scipy_openblas_{}_num_threads64_", "openblas_{}_num_threads64_")


@cache
def _libraries() -> tuple[ctypes.CDLL, ...]:
    """Open what NumPy has loaded already: its extension module, which finds its libraries too, or those beside it."""
    try:
        import numpy._core._multiarray_umath as module  # type: ignore[import-not-found]
    except ImportError:
        return ()
    files = [Path(str(module.__file__))]
    files += sorted((Path(np.__file__).parent.parent / "numpy.libs").glob("*openblas*"))
    found = []
    for file in files:
        with contextlib.suppress(OSError):
            found.append(ctypes.CDLL(str(file)))
    return tuple(found)


def _threads(word: str) -> Any:
    for library in _libraries():
        for name in THREADS:
            with contextlib.suppress(AttributeError):
                return getattr(library, name.format(word))
    return None


@contextlib.contextmanager
def blas_threads(count: int) -> Iterator[None]:
    """Let BLAS work on `count` threads for a while: one where the callers are several threads themselves, or where the
    products are small. Threads that wait for each other then cost more than they bring, and where another program has
    one of the processors, a hundred times as much.
    """
    get, put = _threads("get"), _threads("set")
    before = count if get is None or put is None else get()
    if before == count:
        yield
        return
    put(count)
    try:
        yield
    finally:
        put(before)


def threads_for(multiply_adds: int, per_thread: int = MULTIPLY_ADDS_PER_THREAD) -> int:
    """Choose the number of threads that share so many multiply-add pairs."""
    return max(1, min(multiply_adds // per_thread, processors(), MOST_THREADS))


def processors() -> int:
    """Count the processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@cache
def give_way() -> int:
    """Give the address of the system's function that lets another thread have the processor; 0 where none is found."""
    try:
        if sys.platform == "win32":
            function = ctypes.WinDLL("kernel32").SwitchToThread
        else:
            function = ctypes.CDLL(None).sched_yield
    except (OSError, AttributeError):
        return 0
    return ctypes.cast(function, ctypes.c_void_p).value or 0
