"""What operations do to arrays, written down instead of done: the first half of a training step that is only repeated.

Operations get stand-ins for the arrays of the tape and for the array module. A call on them is noted with the true
arrays, and nothing is calculated; results that have no array yet get one. What cannot be noted, such as a decision that
hangs on a number of an array, raises `NotRecordable`, and nothing has happened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.language import tr

HostArray = np.ndarray[Any, Any]
WRITES = {"take", "dot", "matmul", "clip", "sum", "max", "min", "mean", "copyto"}
"""Functions besides the ufuncs that write into an array that they are given."""
VIEWS = {"transpose", "moveaxis", "swapaxes", "reshape", "expand_dims", "broadcast_to"}


class NotRecordable(Exception):
    """The code does something that cannot be repeated by repeating its calls."""


@dataclass
class Call:
    """One call: function of NumPy, operands in order, options, and the array that it writes.

    `is_own`: that array was made for this result; only what was recorded with it reads it.
    """

    function: str
    operands: tuple[Any, ...]
    options: dict[str, Any]
    out: HostArray
    is_own: bool = False

    @property
    def reads(self) -> list[HostArray]:
        """The arrays that it reads."""
        return [a for a in (*self.operands, *self.options.values()) if isinstance(a, np.ndarray)]


class Held:
    """Stands for an array while calls are noted."""

    def __init__(self, array: HostArray, notes: Recorder) -> None:
        """Hold `array`."""
        self._array, self._notes = array, notes

    def __getattr__(self, name: str) -> Any:
        raise NotRecordable(name)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the array."""
        return self._array.shape

    @property
    def size(self) -> int:
        """How many numbers it has."""
        return self._array.size

    @property
    def ndim(self) -> int:
        """How many axes it has."""
        return self._array.ndim

    @property
    def dtype(self) -> Any:
        """The type of its numbers."""
        return self._array.dtype

    @property
    def T(self) -> Held:
        """The transposed view."""
        return Held(self._array.T, self._notes)

    def __len__(self) -> int:
        return len(self._array)

    def __bool__(self) -> bool:
        raise NotRecordable(tr("a decision on a number of an array"))

    def __getitem__(self, place: Any) -> Held:
        return self._view(self._array[place]) if _is_plain(place) else _refuse(tr("a place that an array tells"))

    def reshape(self, *shape: Any) -> Held:
        """Give the view of another shape."""
        return self._view(self._array.reshape(*shape))

    def fill(self, value: float) -> None:
        """Note that all numbers become `value`."""
        self._notes.note(Call("copyto", (value,), {}, self._array))

    def _view(self, array: Any) -> Held:
        if not isinstance(array, np.ndarray) or (array.size and not np.shares_memory(array, self._array)):
            raise NotRecordable(tr("a copy"))
        return Held(array, self._notes)


def _refuse(words: str) -> Held:
    raise NotRecordable(words)


def _is_plain(place: Any) -> bool:
    parts = place if isinstance(place, tuple) else (place,)
    return all(part is None or part is Ellipsis or isinstance(part, int | slice) for part in parts)


class Recorder:
    """Stands for the array module; `calls` are the notes."""

    def __init__(self) -> None:
        """Begin with none."""
        self.calls: list[Call] = []

    def hold(self, arrays: Mapping[str, HostArray]) -> dict[str, Any]:
        """Give stand-ins for named arrays."""
        return {name: Held(array, self) for name, array in arrays.items()}

    def note(self, call: Call) -> None:
        """Write a call down."""
        self.calls.append(call)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        function = getattr(np, name, None)
        if name in VIEWS:
            return lambda array, *rest, **options: array._view(function(array._array, *rest, **options))  # type: ignore[misc]
        if name in ("empty_like", "empty"):
            return lambda *rest, **options: Held(function(*map(_bare, rest), **options), self)  # type: ignore[misc]
        if not isinstance(function, np.ufunc) and name not in WRITES:
            raise NotRecordable(name)
        return lambda *operands, **options: self._write_down(name, function, operands, options)

    def _write_down(self, name: str, function: Any, operands: tuple[Any, ...], options: dict[str, Any]) -> Held | None:
        bare = tuple(map(_bare, operands))
        given = {key: _bare(value) for key, value in options.items()}
        if name == "copyto":
            self.note(Call(name, bare[1:], given, bare[0]))
            return None
        out = given.pop("out", None)
        is_own = out is None
        out = _room(function, bare, given) if is_own else out
        self.note(Call(name, bare, given, out, is_own))
        return Held(out, self)


def _bare(value: Any) -> Any:
    return value._array if isinstance(value, Held) else value


def _room(function: Any, operands: Iterable[Any], options: Mapping[str, Any]) -> HostArray:
    """Make the array for a result, of the shape and type that zeros give."""
    with np.errstate(all="ignore"):
        zeros = [np.zeros(a.shape, a.dtype) if isinstance(a, np.ndarray) else a for a in operands]
        return np.array(function(*zeros, **options))
