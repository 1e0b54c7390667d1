"""Functions outside of Python, by their address: NumPy's own BLAS, and the system's way to let other threads work."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

NAMES = ("scipy_cblas_{}gemm64_", "cblas_{}gemm64_", "cblas_{}gemm$NEWLAPACK$ILP64")
"""How builds of NumPy call it; all take 64-bit whole numbers."""
THREADS = ("scipy_openblas_{}_num_threads64_", "openblas_{}_num_threads64_")


@cache
def address(dtype: str) -> int:
    """Give the address of the matrix product for "float32" or "float64"; 0 where it is not found."""
    letter = "s" if dtype == "float32" else "d"
    for library in _libraries():
        for name in NAMES:
            with contextlib.suppress(AttributeError):
                return ctypes.cast(getattr(library, name.format(letter)), ctypes.c_void_p).value or 0
    return 0


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
def one_thread() -> Iterator[None]:
    """Let BLAS work on the calling thread alone for a while, since the callers are several threads themselves."""
    get, put = _threads("get"), _threads("set")
    if get is None or put is None:
        yield
        return
    before = get()
    put(1)
    try:
        yield
    finally:
        put(before)


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
