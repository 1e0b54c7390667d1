"""A stand-in for CuPy: its arrays refuse to become host arrays by themselves, and kernels and copies are counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.backend import Backend
from core.fused import Kernel, Recipe

_OPERATORS = ("add", "sub", "mul", "truediv", "neg", "gt", "lt", "ge", "le", "eq", "ne", "pow", "radd", "rsub", "rmul")
_METHODS = ("sum", "mean", "max", "min", "all", "any", "fill")


@dataclass
class Counts:
    """What happened: kernels by name, copies to the device and to the host.

    `fail_at`: the kernel that fails, counted from 1 since the last `clear`; 0: none does. `lost`: the device does not
    come back after that, else its memory was full this one time.
    """

    kernels: list[str] = field(default_factory=list)
    to_device: int = 0
    to_host: int = 0
    fail_at: int = 0
    lost: bool = False

    def launch(self, name: str) -> None:
        """Count a kernel."""
        self.kernels.append(name)
        if self.fail_at and len(self.kernels) == self.fail_at and not self.lost:
            raise RuntimeError("OutOfMemoryError: out of memory allocating 512 bytes")
        self.alive()

    def alive(self) -> None:
        """Refuse everything on a device that is lost."""
        if self.lost and self.fail_at and len(self.kernels) >= self.fail_at:
            raise RuntimeError("CUDARuntimeError: cudaErrorDevicesUnavailable")

    def clear(self) -> None:
        """Start anew."""
        self.kernels.clear()
        self.to_device = self.to_host = 0


class DeviceArray:
    """An array that lies "on the device"."""

    def __init__(self, array: np.ndarray, counts: Counts) -> None:
        """Hide `array`."""
        self._hidden, self._counts = array, counts

    def __array__(self, *arguments: object, **options: object) -> np.ndarray:
        """Refuse, as CuPy does."""
        raise TypeError("Implicit conversion to a NumPy array is not allowed.")

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape, which the host knows."""
        return self._hidden.shape

    @property
    def size(self) -> int:
        """The number of elements."""
        return self._hidden.size

    @property
    def dtype(self) -> Any:
        """The element type."""
        return self._hidden.dtype

    @property
    def T(self) -> DeviceArray:
        """The transposed view."""
        return DeviceArray(self._hidden.T, self._counts)

    def reshape(self, *shape: Any) -> DeviceArray:
        """Give a view of another shape."""
        view = self._hidden.reshape(*shape)
        assert np.shares_memory(view, self._hidden) or not view.size, "reshape made a copy"
        return DeviceArray(view, self._counts)

    def __len__(self) -> int:
        return len(self._hidden)

    def __getitem__(self, place: Any) -> DeviceArray:
        return DeviceArray(self._hidden[place], self._counts)

    def __setitem__(self, place: Any, value: Any) -> None:
        self._counts.launch("setitem")
        self._hidden[place] = _bare(value)

    def _fetch(self) -> Any:
        self._counts.alive()
        self._counts.to_host += 1
        return self._hidden

    def __float__(self) -> float:
        return float(self._fetch())

    def __int__(self) -> int:
        return int(self._fetch())

    def __bool__(self) -> bool:
        return bool(self._fetch())


def _bare(value: Any) -> Any:
    """Unwrap a device array; a host array is refused."""
    if isinstance(value, DeviceArray):
        return value._hidden
    if isinstance(value, np.ndarray):
        raise TypeError("Unsupported type <class 'numpy.ndarray'>")
    return value


def _operator(name: str) -> Callable[..., DeviceArray]:
    def run(self: DeviceArray, *others: Any) -> DeviceArray:
        self._counts.launch(name)
        result = getattr(self._hidden, f"__{name}__")(*(_bare(other) for other in others))
        return DeviceArray(np.asarray(result), self._counts)

    return run


def _method(name: str) -> Callable[..., Any]:
    def run(self: DeviceArray, *arguments: Any, **options: Any) -> Any:
        self._counts.launch(name)
        result = getattr(self._hidden, name)(*map(_bare, arguments), **{k: _bare(v) for k, v in options.items()})
        return None if result is None else DeviceArray(np.asarray(result), self._counts)

    return run


for _name in _OPERATORS:
    setattr(DeviceArray, f"__{_name}__", _operator(_name))
for _name in _METHODS:
    setattr(DeviceArray, _name, _method(_name))


class Module:
    """The array module: every function of NumPy that is called counts as one kernel."""

    def __init__(self, counts: Counts) -> None:
        """Count into `counts`."""
        self._counts = counts

    def __getattr__(self, name: str) -> Any:
        """Give NumPy's function for device arrays."""
        function = getattr(np, name)
        if not callable(function):
            return function

        def run(*arguments: Any, **options: Any) -> Any:
            self._counts.launch(name)
            if name == "take":
                assert options.get("mode") in ("clip", "wrap"), "CuPy's take knows no mode 'raise'"
            result = function(*map(_bare, arguments), **{key: _bare(value) for key, value in options.items()})
            return DeviceArray(np.asarray(result), self._counts) if result is not None else None

        return run


def stand_in(fused: bool = True) -> tuple[Backend, Counts]:
    """Make a GPU backend that calculates on the host and counts; without `fused` it makes no kernels of recipes."""
    counts = Counts()

    def to_device(array: Any) -> DeviceArray:
        if isinstance(array, DeviceArray):
            return array
        counts.alive()
        counts.to_device += 1
        return DeviceArray(np.array(array), counts)

    def to_host(array: DeviceArray) -> np.ndarray:
        counts.alive()
        counts.to_host += 1
        return np.array(array._hidden)

    made = _kernels(counts) if fused else None
    return Backend("gpu", "GPU · stand-in", Module(counts), to_device, to_host, lambda: None, made), counts


def _kernels(counts: Counts) -> Callable[[Recipe], Kernel]:
    """Give what makes kernels: they do the lines of a recipe with NumPy and count as one."""

    def make(recipe: Recipe) -> Kernel:
        def run(arrays: Mapping[str, DeviceArray], numbers: Sequence[float]) -> None:
            counts.launch("fused")
            known: dict[str, Any] = {name: array._hidden for name, array in arrays.items()}
            room = {line.out: np.empty_like(known["params"]) for line in recipe.lines if line.out not in known}
            known |= room | {f"#{place}": number for place, number in enumerate(numbers)}
            for line in recipe.lines:
                getattr(np, line.function)(*(known[name] for name in line.operands), out=known[line.out])

        return run

    return make
