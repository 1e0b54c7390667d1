"""Where the arrays live: NumPy on the CPU or CuPy on the GPU, chosen once per run and passed down.

This is the only file that names CuPy. Everything else gets `xp`, the array module, as an argument.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.util
import math
import platform
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from core.errors import UserError
from core.installed import install_line

if TYPE_CHECKING:
    from core.fused import Kernel, Recipe
    from core.replay import Bind

Array = Any
HostArray = np.ndarray[Any, Any]

LINE = 64
"""Bytes of a line of the cache."""
INSTALL_GPU = install_line("cupy-cuda12x")


@dataclass(frozen=True)
class Backend:
    """One place to calculate.

    Attributes:
        kind: "cpu" or "gpu".
        label: what the user reads, with the device's name.
        xp: the array module (NumPy's interface).
        to_device: host array → array of `xp`.
        to_host: array of `xp` → new host array that nobody else holds.
        synchronize: waits until all calculations are done.
        kernel: makes one kernel of a recipe (see `core/fused.py`); None: calls of `xp` are made one by one.
        bind: makes a recorded training step ready to be repeated (see `core/replay.py`); None: it is done anew.
    """

    kind: str
    label: str
    xp: Any
    to_device: Callable[[HostArray], Array]
    to_host: Callable[[Array], HostArray]
    synchronize: Callable[[], None]
    kernel: Callable[[Recipe], Kernel] | None = None
    bind: Bind | None = None

    def quiet(self) -> AbstractContextManager[Any]:
        """Silence floating-point warnings while training runs: NaN and infinity are watched for and told loudly."""
        return np.errstate(all="ignore") if self.xp is np else contextlib.nullcontext()

    def zeros(self, shape: tuple[int, ...], dtype: str) -> Array:
        """Make an array of zeros; on the host it begins where a line of the cache does."""
        return aligned(shape, dtype) if self.xp is np else self.xp.zeros(shape, dtype=dtype)


def aligned(shape: tuple[int, ...], dtype: str) -> HostArray:
    """Make zeros that begin where a line of the cache does, so that no register's worth crosses two lines."""
    size = math.prod(shape) * np.dtype(dtype).itemsize
    raw = np.zeros(size + LINE, np.uint8)
    start = -raw.ctypes.data % LINE
    found: HostArray = raw[start : start + size].view(dtype).reshape(shape)
    return found


@dataclass(frozen=True)
class BackendChoice:
    """One entry of the backend selector: usable, or the reason why it is not and what helps."""

    kind: str
    label: str
    usable: bool
    reason: str = ""


def cpu() -> Backend:
    """Calculate with NumPy."""
    from core import blocks, replay

    return Backend("cpu", "CPU · NumPy", np, np.asarray, np.array, lambda: None, blocks.kernel, replay.calls)


def gpu() -> Backend:
    """Calculate with CuPy.

    Raises:
        UserError: when no GPU can be used, with the exact reason and the remedy.
    """
    if importlib.util.find_spec("cupy") is None:
        raise UserError(f"GPU: CuPy is not installed; install it with: {INSTALL_GPU}")
    try:
        cupy = importlib.import_module("cupy")
        count = cupy.cuda.runtime.getDeviceCount()
        if count < 1:
            raise UserError("GPU: no CUDA device was found; the CPU is used.")
        name = cupy.cuda.runtime.getDeviceProperties(0)["name"].decode()
        float(cupy.add(cupy.ones(1), cupy.ones(1))[0])
    except UserError:
        raise
    except Exception as error:
        raise UserError(f"GPU: {explain_gpu_error(error)}") from error
    wait = cupy.cuda.runtime.deviceSynchronize
    kernel = functools.partial(_kernel, cupy)
    return Backend("gpu", f"GPU · {name}", cupy, cupy.asarray, cupy.asnumpy, wait, kernel)


def _kernel(cupy: Any, recipe: Recipe) -> Kernel:
    """Make a kernel; without fused multiply-adds it rounds as the calls one after the other do."""
    made = cupy.ElementwiseKernel(
        recipe.inputs, recipe.outputs, recipe.code, "deepstep_fused", no_return=True, options=("--fmad=false",)
    )
    return lambda arrays, numbers: made(
        *(arrays[n] for n in recipe.reads), *numbers, *(arrays[n] for n in recipe.writes)
    )


def gpu_package() -> tuple[str, str] | None:
    """Name the package that calculates on a GPU and its version, without loading it; None where there is none."""
    from importlib import metadata

    for found in metadata.distributions():
        name = str(found.metadata["Name"] or "").lower()
        if name == "cupy" or name.startswith("cupy-"):
            return name, found.version
    return None


def explain_gpu_error(error: BaseException) -> str:
    """Say in one sentence what a GPU error means and what helps."""
    words = f"{type(error).__name__}: {error}"
    if "InsufficientDriver" in words or "NoDevice" in words:
        return "no NVIDIA driver or device was found; install the driver of your graphics card. The CPU is used."
    if "OutOfMemory" in words or "MemoryAllocation" in words:
        return "its memory is full; choose a smaller batch or close other programs. The CPU is used."
    if isinstance(error, ImportError):
        return f"CuPy is installed but does not load ({error}); reinstall it with: {INSTALL_GPU}"
    return f"it cannot be used ({words}). The CPU is used."


def choices() -> tuple[BackendChoice, ...]:
    """List what the selector offers. Probing the GPU can take a second: call it off the window's thread."""
    cpu_label = f"CPU · NumPy on {platform.machine() or 'this machine'}"
    try:
        return BackendChoice("cpu", cpu_label, True), BackendChoice("gpu", gpu().label, True)
    except UserError as error:
        return BackendChoice("cpu", cpu_label, True), BackendChoice("gpu", "GPU · not usable", False, str(error))


def choose(kind: str) -> tuple[Backend, str]:
    """Give the wanted backend and a note: empty, or why the CPU is used instead.

    `kind` is "cpu", "gpu", or "auto" (the GPU where it can be used, without a note where it cannot).

    Raises:
        UserError: for any other kind.
    """
    if kind not in ("cpu", "gpu", "auto"):
        raise UserError(f"Backend {kind!r} is not known; choose auto, cpu or gpu.")
    if kind == "cpu":
        return cpu(), ""
    try:
        return gpu(), ""
    except UserError as error:
        return cpu(), str(error) if kind == "gpu" else ""
