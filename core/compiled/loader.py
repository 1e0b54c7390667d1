"""Gets the compiled loop ready in the background, once for each kind of number. numba is imported there alone.

DEEPSTEP_COMPILED says when it is used: "auto" (as soon as it is ready, in the middle of a run too), "wait" (training
waits for it, so that no run begins with NumPy), or "off".
"""

from __future__ import annotations

import importlib.util
import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.compiled.code import Train

VARIABLE = "DEEPSTEP_COMPILED"


class _Loading:
    """One loop on its way: its thread, then the loop itself, or why there is none."""

    def __init__(self, dtype: str) -> None:
        self.train: Train | None = None
        self.problem = ""
        self.thread = threading.Thread(target=self._load, args=(dtype,), name=f"compiling {dtype}", daemon=True)
        self.thread.start()

    def _load(self, dtype: str) -> None:
        try:
            with _one_at_a_time:
                self.train = _compile(dtype)
        except Exception as error:
            # Whatever is wrong with numba or its cache: NumPy trains on.
            self.problem = f"{type(error).__name__}: {error}"


def _compile(dtype: str) -> Train:
    from core.compiled import code  # it imports numba, which takes a second

    return code.compile_for(dtype)


_one_at_a_time = threading.Lock()
_loading: dict[str, _Loading] = {}


def mode() -> str:
    """Say when the compiled loop is used: "auto", "wait" or "off"."""
    found = os.environ.get(VARIABLE, "auto")
    return found if found in ("auto", "wait", "off") else "auto"


def installed() -> bool:
    """Tell whether numba can be had."""
    return importlib.util.find_spec("numba") is not None


def warm_up(dtype: str) -> None:
    """Begin to get the loop for "float32" or "float64" ready; does nothing where it is not to be had."""
    if dtype not in _loading and mode() != "off" and installed():
        _loading[dtype] = _Loading(dtype)


def wait(dtype: str) -> None:
    """Wait until `ready` has its last word."""
    warm_up(dtype)
    if dtype in _loading:
        _loading[dtype].thread.join()


def ready(dtype: str) -> Train | None:
    """Give the loop if it is ready."""
    return _loading[dtype].train if dtype in _loading and mode() != "off" else None


def problem(dtype: str) -> str:
    """Say why the loop could not be made; empty while all is well."""
    return _loading[dtype].problem if dtype in _loading else ""
