"""HDF5 in its oldest form, which h5py and Keras write unless told otherwise: groups and plain arrays of numbers.

Written: superblock 0, groups as symbol tables with one leaf each, contiguous arrays. Read: the same with any number of
leaves; compressed or chunked arrays, links to other files and the newer kinds of groups are refused by name. Nothing
of a file is trusted: every place has to lie inside it and no object is visited twice.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

SIGNATURE = b"\x89HDF\r\n\x1a\n"
NOWHERE = 2**64 - 1
_DAMAGED = "the file is damaged or cut short; use another copy of it."
_NEWER = "it was written in HDF5's newer form; save it with h5py.File(name, 'w', libver='earliest')."
_MOST_OBJECTS, _MOST_DEPTH = 100_000, 32


def pack(arrays: Mapping[str, HostArray]) -> bytes:
    """Give a file of arrays by path, "layers/dense/vars/0"; groups are made as the paths ask."""
    tree: dict[str, object] = {}
    for path, array in arrays.items():
        *folders, name = path.split("/")
        place = tree
        for folder in folders:
            inner = place.setdefault(folder, {})
            assert isinstance(inner, dict)
            place = inner
        place[name] = array
    return _Writer(tree).data()


class _Writer:
    """Puts objects one behind the other; places are known once they stand there."""

    def __init__(self, tree: dict[str, object]) -> None:
        self._out = bytearray(96)
        self._leaf = max(4, -(-_widest(tree) // 2))
        header, btree, heap = self._group(tree)
        end = len(self._out)
        sizes = struct.pack("<8BHHI", 0, 0, 0, 0, 0, 8, 8, 0, self._leaf, 16, 0)
        places = struct.pack("<QQQQ", 0, NOWHERE, end, NOWHERE)
        root = struct.pack("<QQIIQQ", 0, header, 1, 0, btree, heap)
        self._out[:96] = SIGNATURE + sizes + places + root

    def data(self) -> bytes:
        return bytes(self._out)

    def _put(self, data: bytes) -> int:
        self._out += b"\0" * (-len(self._out) % 8)
        place = len(self._out)
        self._out += data
        return place

    def _group(self, members: dict[str, object]) -> tuple[int, int, int]:
        names = sorted(members, key=str.encode)
        texts, offsets = bytearray(8), dict[str, int]()
        for name in names:
            offsets[name] = len(texts)
            texts += name.encode() + b"\0"
            texts += b"\0" * (-len(texts) % 8)
        rows = b"".join(self._entry(offsets[name], members[name]) for name in names)
        node = b"SNOD" + struct.pack("<BBH", 1, 0, len(names)) + rows.ljust(2 * self._leaf * 40, b"\0")
        leaf = self._put(node)
        segment = self._put(bytes(texts))
        heap = self._put(b"HEAP" + struct.pack("<IQQQ", 0, len(texts), 1, segment))
        last = offsets[names[-1]] if names else 0
        keys = struct.pack("<QQQ", 0, leaf, last) if names else b""
        tree = b"TREE" + struct.pack("<BBHQQ", 0, 0, 1 if names else 0, NOWHERE, NOWHERE) + keys
        btree = self._put(tree.ljust(24 + 8 * (2 * 32 + 1), b"\0"))
        return self._put(_header([(0x11, struct.pack("<QQ", btree, heap))])), btree, heap

    def _entry(self, name: int, member: object) -> bytes:
        if isinstance(member, dict):
            header, btree, heap = self._group(member)
            return struct.pack("<QQIIQQ", name, header, 1, 0, btree, heap)
        assert isinstance(member, np.ndarray)
        return struct.pack("<QQIIQQ", name, self._dataset(member), 0, 0, 0, 0)

    def _dataset(self, array: HostArray) -> int:
        little = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"))
        place = self._put(little.tobytes()) if array.size else NOWHERE
        space = struct.pack("<BBBBI", 1, array.ndim, 0, 0, 0) + struct.pack(f"<{array.ndim}Q", *array.shape)
        layout = struct.pack("<BBQQ", 3, 1, place, little.nbytes)
        fill = struct.pack("<BBBB", 2, 2, 2, 0)
        return self._put(_header([(1, space), (3, _type(array.dtype)), (5, fill), (8, layout)]))


def _widest(tree: Mapping[str, object]) -> int:
    return max([len(tree), *(_widest(member) for member in tree.values() if isinstance(member, dict))])


def _header(messages: list[tuple[int, bytes]]) -> bytes:
    body = b""
    for kind, data in messages:
        data += b"\0" * (-len(data) % 8)
        body += struct.pack("<HHBBBB", kind, len(data), 0, 0, 0, 0) + data
    return struct.pack("<BBHIII", 1, 0, len(messages), 1, len(body), 0) + body


def _type(dtype: np.dtype[np.generic]) -> bytes:
    size = dtype.itemsize
    if dtype.kind == "f":
        exponent, mantissa, bias = {4: (8, 23, 127), 8: (11, 52, 1023)}[size]
        head = struct.pack("<BBBBI", 0x11, 0x20, size * 8 - 1, 0, size)
        return head + struct.pack("<HHBBBBI", 0, size * 8, mantissa, exponent, 0, mantissa, bias)
    return struct.pack("<BBBBIHH", 0x10, 8 if dtype.kind == "i" else 0, 0, 0, size, 0, size * 8)


def unpack(data: bytes) -> dict[str, HostArray]:
    """Give all arrays of numbers by path; texts and empty objects are left out.

    Raises:
        UserError: when the file is damaged or stores arrays in a way that is not read, naming the array.
    """
    reader = _Reader(data)
    try:
        return dict(reader.arrays(reader.root(), "", 0))
    except UserError:
        raise
    except (struct.error, UnicodeDecodeError, ValueError, OverflowError) as error:
        raise UserError(_DAMAGED) from error


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._seen: set[int] = set()
        if not data.startswith(SIGNATURE):
            raise UserError(tr("this is no HDF5 file."))
        if data[8:9] not in (b"\0", b"\1"):
            raise UserError(
                "it was written in HDF5's newer form; save it with h5py.File(name, 'w', libver='earliest')."
            )

    def root(self) -> int:
        start = 24 + (4 if self._data[8] == 1 else 0)
        if self._data[13:15] != b"\x08\x08":
            raise UserError(_DAMAGED)
        return int(self._unpack("<Q", start + 32 + 8)[0])

    def arrays(self, header: int, path: str, depth: int) -> Iterator[tuple[str, HostArray]]:
        if header in self._seen or depth > _MOST_DEPTH or len(self._seen) > _MOST_OBJECTS:
            raise UserError(tr("its groups go in circles or too deep; use another copy of the file."))
        self._seen.add(header)
        messages = dict[int, bytes]()
        for kind, body in self._messages(header):
            messages.setdefault(kind, body)
        if 0x11 in messages:
            btree, heap = struct.unpack_from("<QQ", messages[0x11])
            for name, inner in self._members(btree, heap):
                yield from self.arrays(inner, f"{path}/{name}" if path else name, depth + 1)
        elif 2 in messages or 6 in messages:
            raise UserError(
                f"{path or 'it'}: a group of HDF5's newer form is not read; save it with libver='earliest'."
            )
        elif 8 in messages:
            array = self._array(messages, path)
            if array is not None:
                yield path, array

    def _unpack(self, form: str, place: int) -> tuple[int, ...]:
        if place < 0 or place + struct.calcsize(form) > len(self._data):
            raise UserError(_DAMAGED)
        return struct.unpack_from(form, self._data, place)

    def _messages(self, header: int) -> Iterator[tuple[int, bytes]]:
        version, _, count, _, size = self._unpack("<BBHII", header)
        if version != 1:
            raise UserError(
                "it was written in HDF5's newer form; save it with h5py.File(name, 'w', libver='earliest')."
            )
        blocks, read = [(header + 16, size)], 0
        while blocks and read < count:
            place, left = blocks.pop(0)
            while left >= 8 and read < count:
                kind, length = self._unpack("<HH", place)
                if length > left - 8 or place + 8 + length > len(self._data):
                    raise UserError(_DAMAGED)
                body = self._data[place + 8 : place + 8 + length]
                if kind == 0x10:
                    blocks.append(struct.unpack_from("<QQ", body))
                    if len(blocks) > 1000:
                        raise UserError(_DAMAGED)
                else:
                    yield kind, body
                place, left, read = place + 8 + length, left - 8 - length, read + 1

    def _members(self, btree: int, heap: int) -> Iterator[tuple[str, int]]:
        if self._data[heap : heap + 4] != b"HEAP":
            raise UserError(_DAMAGED)
        size, _, segment = self._unpack("<QQQ", heap + 8)
        for leaf in self._leaves(btree, 0):
            if self._data[leaf : leaf + 4] != b"SNOD":
                raise UserError(_DAMAGED)
            for number in range(self._unpack("<H", leaf + 6)[0]):
                offset, header, kind = self._unpack("<QQI", leaf + 8 + 40 * number)
                if kind == 2:
                    continue  # a link by name: what it names is found where it stands
                if offset >= size:
                    raise UserError(_DAMAGED)
                start = segment + offset
                end = self._data.find(b"\0", start, start + 1000)
                yield self._data[start:end].decode(), header

    def _leaves(self, node: int, depth: int) -> Iterator[int]:
        if self._data[node : node + 4] != b"TREE" or node in self._seen or depth > _MOST_DEPTH:
            raise UserError(_DAMAGED)
        self._seen.add(node)
        _, level, used = self._unpack("<BBH", node + 4)
        for number in range(used):
            child = self._unpack("<Q", node + 24 + 8 + 16 * number)[0]
            if level:
                yield from self._leaves(child, depth + 1)
            else:
                yield child

    def _array(self, messages: Mapping[int, bytes], path: str) -> HostArray | None:
        dtype = _read_type(messages.get(3, b""))
        if dtype is None:
            return None
        shape = _read_shape(messages.get(1, b""))
        count = math.prod(shape)
        if count == 0:
            return np.zeros(shape, dtype.newbyteorder("="))
        data = self._numbers(messages[8], path)
        if len(data) != count * dtype.itemsize:
            raise UserError(
                tr("{path}: the shape of the array does not go with its numbers; use another copy.", path=path)
            )
        return np.frombuffer(data, dtype).reshape(shape).astype(dtype.newbyteorder("="))

    def _numbers(self, layout: bytes, path: str) -> bytes:
        version, kind = layout[0], layout[1]
        if version == 3 and kind == 0:
            size = struct.unpack_from("<H", layout, 2)[0]
            return layout[4 : 4 + size]
        if version != 3 or kind != 1:
            raise UserError(
                tr("{path}: arrays in chunks or compressed are not read; save it without compression.", path=path)
            )
        place, size = struct.unpack_from("<QQ", layout, 2)
        if place == NOWHERE or place + size > len(self._data):
            raise UserError(tr("{path}: the array is cut short; use another copy of the file.", path=path))
        return self._data[place : place + size]


def _read_shape(space: bytes) -> tuple[int, ...]:
    version, rank = space[0], space[1]
    if version not in (1, 2) or rank > 8:
        raise UserError(_DAMAGED)
    return struct.unpack_from(f"<{rank}Q", space, 8 if version == 1 else 4)


def _read_type(data: bytes) -> np.dtype[np.generic] | None:
    """Give NumPy's type of plain numbers; None for texts and everything else."""
    kind, (size,) = data[0] & 15, struct.unpack_from("<I", data, 4)
    order = ">" if data[1] & 1 else "<"
    if kind == 1 and size in (2, 4, 8):
        return np.dtype(f"{order}f{size}")
    if kind == 0 and size in (1, 2, 4, 8):
        return np.dtype(f"{order}{'i' if data[1] & 8 else 'u'}{size}")
    return None
