"""PyTorch's .pt: a zip with the numbers of each array and a pickle that names them, written and read as data.

The pickle is not given to Python: its operations are read one by one, and those that a list of arrays needs are
carried out on plain values. Asking for anything else, such as a function of the system, ends the reading.
"""

from __future__ import annotations

import math
import pickletools
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

STORAGES = {"<f4": "Float", "<f8": "Double", "<i8": "Long", "<i4": "Int", "<f2": "Half", "<u1": "Byte"}
TYPES = {f"torch.{name}Storage": kind for kind, name in STORAGES.items()} | {"torch.BoolStorage": "<u1"}
REBUILD, PARAMETER, DICT = (
    "torch._utils._rebuild_tensor_v2",
    "torch._utils._rebuild_parameter",
    "collections.OrderedDict",
)
ALLOWED = {*TYPES, REBUILD, PARAMETER, DICT}
NOTES = "archive/extra/"
_MOST_STEPS = 5_000_000


def pack(arrays: Mapping[str, HostArray], notes: Mapping[str, str]) -> dict[str, bytes]:
    """Give the parts of the zip for a state_dict; texts lie beside it, where PyTorch does not look."""
    body = [b"\x80\x02}("]
    parts: dict[str, bytes] = {}
    for number, (name, array) in enumerate(arrays.items()):
        little = array.astype(array.dtype.newbyteorder("<"))
        body += [_text(name), _tensor(number, little)]
        parts[f"archive/data/{number}"] = np.ascontiguousarray(little).tobytes()
    body.append(b"u.")
    head = {"archive/data.pkl": b"".join(body), "archive/byteorder": b"little"}
    extra = {f"{NOTES}{name}": text.encode() for name, text in notes.items()}
    return {**head, **parts, "archive/version": b"3\n", **extra}


def _text(text: str) -> bytes:
    data = text.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def _int(value: int) -> bytes:
    if value < 2**31:
        return b"J" + struct.pack("<i", value)
    return b"\x8a\x08" + struct.pack("<q", value)


def _tuple(values: tuple[int, ...]) -> bytes:
    return b"(" + b"".join(map(_int, values)) + b"t"


def _tensor(number: int, array: HostArray) -> bytes:
    storage = STORAGES[f"<{array.dtype.kind}{array.dtype.itemsize}"]
    strides = tuple(math.prod(array.shape[place + 1 :]) for place in range(array.ndim))
    kept = b"(" + _text("storage") + f"ctorch\n{storage}Storage\n".encode() + _text(str(number)) + _text("cpu")
    kept += _int(array.size) + b"tQ"
    hooks = b"ccollections\nOrderedDict\n)R"
    arguments = b"(" + kept + _int(0) + _tuple(array.shape) + _tuple(strides) + b"\x89" + hooks + b"t"
    return b"ctorch._utils\n_rebuild_tensor_v2\n" + arguments + b"R"


@dataclass(frozen=True)
class _Global:
    """A name that the pickle asks for; it stays a name."""

    name: str


@dataclass(frozen=True)
class _Storage:
    kind: str
    key: str
    size: int


def unpack(parts: Mapping[str, bytes]) -> tuple[dict[str, HostArray], dict[str, str]]:
    """Give the arrays of a state_dict, and the texts beside it, from the parts of the zip.

    Raises:
        UserError: saying what is wrong with it; asking to run anything is.
    """
    main = [name for name in parts if name.endswith("/data.pkl")]
    if len(main) != 1:
        raise UserError(tr("this is no file of PyTorch that holds a state_dict."))
    folder = main[0].removesuffix("data.pkl")
    if parts.get(f"{folder}byteorder", b"little") != b"little":
        raise UserError(tr("its numbers are stored big end first; save it on another machine."))
    found = _Reader(parts, folder).read(parts[main[0]])
    while isinstance(found, dict) and isinstance(found.get("state_dict"), dict):
        found = found["state_dict"]
    arrays = {str(n): a for n, a in found.items() if isinstance(a, np.ndarray)} if isinstance(found, dict) else {}
    if not arrays:
        raise UserError(tr("it holds no state_dict; save model.state_dict() instead of the model."))
    start = f"{folder}extra/"
    notes = {n.removeprefix(start): d.decode() for n, d in parts.items() if n.startswith(start)}
    return arrays, notes


class _Reader:
    """Carries out what a pickle of arrays needs, on a stack of plain values."""

    def __init__(self, parts: Mapping[str, bytes], folder: str) -> None:
        self._parts, self._folder = parts, folder
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[int, Any] = {}

    def read(self, data: bytes) -> Any:
        try:
            for count, (operation, argument, _place) in enumerate(pickletools.genops(data)):
                if count > _MOST_STEPS:
                    raise UserError(tr("it has more parts than a file of weights can have."))
                if operation.name == "STOP":
                    return self._stack.pop()
                self._do(operation.name, argument)
        except UserError:
            raise
        except (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise UserError(tr("its list of arrays is damaged; use another copy of the file.")) from error
        raise UserError(tr("its list of arrays is cut short; use another copy of the file."))

    def _do(self, name: str, argument: Any) -> None:
        if name in _CONSTANTS:
            self._stack.append(_CONSTANTS[name]())
        elif name in _VALUES:
            self._stack.append(argument)
        elif name in _ACTIONS:
            _ACTIONS[name](self, argument)
        elif name not in ("PROTO", "FRAME"):
            raise UserError(
                tr("it holds {name}, which a file of weights has no need of; nothing of it was run.", name=name)
            )

    def mark(self, _: Any) -> None:
        self._marks.append(len(self._stack))

    def to_mark(self) -> list[Any]:
        start = self._marks.pop()
        found = self._stack[start:]
        del self._stack[start:]
        return found

    def tuple_to_mark(self, _: Any) -> None:
        self._stack.append(tuple(self.to_mark()))

    def tuple_of(self, count: int) -> None:
        found = tuple(self._stack[-count:])
        if len(found) != count:
            raise ValueError
        del self._stack[-count:]
        self._stack.append(found)

    def put(self, place: Any) -> None:
        self._memo[len(self._memo) if place is None else place] = self._stack[-1]

    def get(self, place: Any) -> None:
        self._stack.append(self._memo[place])

    def set_items(self, pairs: list[Any]) -> None:
        target = self._stack[-1]
        if not isinstance(target, dict):
            raise ValueError
        target.update(zip(pairs[::2], pairs[1::2], strict=True))

    def append(self, values: list[Any]) -> None:
        self._stack[-1].extend(values)

    def build(self, _: Any) -> None:
        """PyTorch notes versions of modules at the dictionary; they are left out."""
        state = self._stack.pop()
        if not isinstance(self._stack[-1], dict) or not isinstance(state, dict):
            raise UserError(tr("it holds an object that is no list of arrays; nothing of it was run."))

    def ask(self, name: str) -> None:
        name = name.replace(" ", ".")
        if name not in ALLOWED:
            raise UserError(
                tr("it asks for {name}, which a file of weights has no need of; nothing of it was run.", name=name)
            )
        self._stack.append(_Global(name))

    def ask_stack(self, _: Any) -> None:
        name = self._stack.pop()
        self.ask(f"{self._stack.pop()}.{name}")

    def persistent(self, _: Any) -> None:
        kind, storage, key, _device, size = self._stack.pop()
        if kind != "storage" or storage.name not in TYPES or not isinstance(key, str) or type(size) is not int:
            raise ValueError
        self._stack.append(_Storage(TYPES[storage.name], key, size))

    def reduce(self, _: Any) -> None:
        arguments, asked = self._stack.pop(), self._stack.pop()
        if asked == _Global(DICT):
            self._stack.append(dict(arguments[0]) if arguments else {})
        elif asked == _Global(REBUILD):
            self._stack.append(self._tensor(*arguments[:4]))
        elif asked == _Global(PARAMETER):
            self._stack.append(arguments[0])
        else:
            raise ValueError

    def _tensor(self, storage: _Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...]) -> HostArray:
        data = self._parts[f"{self._folder}data/{storage.key}"]
        numbers = np.frombuffer(data, storage.kind)
        whole = (offset, *shape, *strides)
        if not all(type(n) is int and n >= 0 for n in whole) or len(shape) != len(strides) or len(shape) > 8:
            raise ValueError
        last = offset + sum((n - 1) * step for n, step in zip(shape, strides, strict=True)) if 0 not in shape else 0
        if len(numbers) != storage.size or last >= max(1, len(numbers)) or math.prod(shape) > len(numbers):
            raise UserError(tr("the shape of an array does not go with its numbers; use another copy of the file."))
        steps = tuple(step * numbers.itemsize for step in strides)
        return np.array(np.lib.stride_tricks.as_strided(numbers[offset:], shape, steps, writeable=False))


_CONSTANTS: Mapping[str, Callable[[], Any]] = {
    "NONE": lambda: None, "NEWTRUE": lambda: True, "NEWFALSE": lambda: False, "EMPTY_DICT": dict,
    "EMPTY_LIST": list, "EMPTY_TUPLE": tuple,
}  # fmt: skip
_VALUES = {"BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT", "INT"}
_ACTIONS: Mapping[str, Callable[[_Reader, Any], None]] = {
    "MARK": _Reader.mark, "TUPLE": _Reader.tuple_to_mark, "TUPLE1": lambda r, _: r.tuple_of(1),
    "TUPLE2": lambda r, _: r.tuple_of(2), "TUPLE3": lambda r, _: r.tuple_of(3), "BINPUT": _Reader.put,
    "LONG_BINPUT": _Reader.put, "MEMOIZE": _Reader.put, "BINGET": _Reader.get, "LONG_BINGET": _Reader.get,
    "SETITEMS": lambda r, _: r.set_items(r.to_mark()), "SETITEM": lambda r, _: r.set_items(_last(r, 2)),
    "APPENDS": lambda r, _: r.append(r.to_mark()), "APPEND": lambda r, _: r.append(_last(r, 1)),
    "BUILD": _Reader.build, "GLOBAL": _Reader.ask, "STACK_GLOBAL": _Reader.ask_stack,
    "BINPERSID": _Reader.persistent, "REDUCE": _Reader.reduce,
}  # fmt: skip


def _last(reader: _Reader, count: int) -> list[Any]:
    found = reader._stack[-count:]
    del reader._stack[-count:]
    return found
