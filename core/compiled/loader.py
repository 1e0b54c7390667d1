"""Gets the compiled loops ready in the background, one for each kind of number and network. numba is imported there.

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

    def __init__(self, dtype: str, kind: str) -> None:
        self.train: Train | None = None
        self.problem = ""
        name = f"compiling {dtype} {kind}"
        self.thread = threading.Thread(target=self._load, args=(dtype, kind), name=name, daemon=True)
        self.thread.start()

    def _load(self, dtype: str, kind: str) -> None:
        try:
            with _one_at_a_time:
                self.train = _compile(dtype, kind)
        except Exception as error:
            # Whatever is wrong with numba or its cache: NumPy trains on.
            self.problem = f"{type(error).__name__}: {error}"


def _compile(dtype: str, kind: str) -> Train:
    from core.compiled import code  # it imports numba, which takes a second

    return code.compile_for(dtype, kind)


_one_at_a_time = threading.Lock()
_loading: dict[tuple[str, str], _Loading] = {}


def mode() -> str:
    """Say when the compiled loop is used: "auto", "wait" or "off"."""
    found = os.environ.get(VARIABLE, "auto")
    return found if found in ("auto", "wait", "off") else "auto"


def installed() -> bool:
    """Tell whether numba can be had."""
    return importlib.util.find_spec("numba") is not None


def warm_up(dtype: str, kind: str = "dense") -> None:
    """Begin to get a loop ready; does nothing where it is not to be had.

    `dtype`: "float32" or "float64"; `kind`: for "dense" layers alone, or for networks with layers on images, "image".
    """
    if (dtype, kind) not in _loading and mode() != "off" and installed():
        _loading[dtype, kind] = _Loading(dtype, kind)


def wait(dtype: str, kind: str = "dense") -> None:
    """Wait until `ready` has its last word."""
    warm_up(dtype, kind)
    if (dtype, kind) in _loading:
        _loading[dtype, kind].thread.join()


def ready(dtype: str, kind: str = "dense") -> Train | None:
    """Give the loop if it is ready."""
    return _loading[dtype, kind].train if (dtype, kind) in _loading and mode() != "off" else None


def problem(dtype: str, kind: str = "dense") -> str:
    """Say why the loop could not be made; empty while all is well."""
    return _loading[dtype, kind].problem if (dtype, kind) in _loading else ""
