"""Ways to damage a file, drawn from a seed: bytes that flip, go, come or move, and parts of archives that move.

Parts of archives are changed with their checksums put right, as a program does that packs an archive anew.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

Generator = np.random.Generator
Parts = list[tuple[str, bytes]]


def mutated(data: bytes, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Give `count` damaged copies of a file with the name of what was done to it."""
    generator = np.random.default_rng(seed)
    archive = data[:4] == b"PK\x03\x04"
    kinds = [*BYTES.items(), *(PARTS.items() if archive else ())]
    for place in range(count):
        name, change = kinds[place % len(kinds)]
        yield name, (_on_parts(change, data, generator) if name in PARTS else change(data, generator))


def _place(data: bytes, g: Generator) -> int:
    return int(g.integers(len(data)))


def _block(data: bytes, g: Generator) -> tuple[int, int]:
    start = _place(data, g)
    return start, min(len(data), start + int(g.integers(1, 65)))


def _flip_bit(data: bytes, g: Generator) -> bytes:
    at = _place(data, g)
    return data[:at] + bytes([data[at] ^ 1 << int(g.integers(8))]) + data[at + 1 :]


def _flip_byte(data: bytes, g: Generator) -> bytes:
    at = _place(data, g)
    return data[:at] + bytes([int(g.integers(256))]) + data[at + 1 :]


def _digit(data: bytes, g: Generator) -> bytes:
    """Change a digit for another one: what is text stays text."""
    places = np.flatnonzero((np.frombuffer(data, np.uint8) >= 48) & (np.frombuffer(data, np.uint8) <= 57))
    if not len(places):
        return _flip_byte(data, g)
    at = int(g.choice(places))
    return data[:at] + bytes([48 + int(g.integers(10))]) + data[at + 1 :]


def _cut(data: bytes, g: Generator) -> bytes:
    return data[: _place(data, g)]


def _take_out(data: bytes, g: Generator) -> bytes:
    start, stop = _block(data, g)
    return data[:start] + data[stop:]


def _put_in(data: bytes, g: Generator) -> bytes:
    at = _place(data, g)
    return data[:at] + g.bytes(int(g.integers(1, 65))) + data[at:]


def _double(data: bytes, g: Generator) -> bytes:
    start, stop = _block(data, g)
    return data[:stop] + data[start:stop] + data[stop:]


def _swap(data: bytes, g: Generator) -> bytes:
    size = int(g.integers(1, 33))
    a, b = sorted(int(at) for at in g.integers(max(1, len(data) - size), size=2))
    if b < a + size:
        return _flip_byte(data, g)
    return data[:a] + data[b : b + size] + data[a + size : b] + data[a : a + size] + data[b + size :]


def _zeros(data: bytes, g: Generator) -> bytes:
    start, stop = _block(data, g)
    return data[:start] + bytes(stop - start) + data[stop:]


def _more(data: bytes, g: Generator) -> bytes:
    return data + g.bytes(int(g.integers(1, 200)))


BYTES: dict[str, Callable[[bytes, Generator], bytes]] = {
    "a bit flipped": _flip_bit, "a byte changed": _flip_byte, "a digit changed": _digit, "cut short": _cut,
    "a block taken out": _take_out, "bytes put in": _put_in, "a block doubled": _double, "blocks swapped": _swap,
    "a block of zeros": _zeros, "bytes behind the end": _more,
}  # fmt: skip


def _on_parts(change: Callable[[Parts, Generator], Parts], data: bytes, g: Generator) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    return _packed(change(parts, g))


def _packed(parts: Parts) -> bytes:
    """Pack parts by hand, so that two may have the same name."""
    body, rows = b"", b""
    for name, data in parts:
        head = (
            b"\x14\0\0\0\0\0\0\0\x21\0" + zlib.crc32(data).to_bytes(4, "little")
            + len(data).to_bytes(4, "little") * 2 + len(name.encode()).to_bytes(2, "little") + b"\0\0"
        )  # fmt: skip
        rows += b"PK\x01\x02\x14\x03" + head + bytes(10) + len(body).to_bytes(4, "little") + name.encode()
        body += b"PK\x03\x04" + head + name.encode() + data
    count = len(parts).to_bytes(2, "little")
    end = b"PK\x05\x06\0\0\0\0" + count * 2 + len(rows).to_bytes(4, "little") + len(body).to_bytes(4, "little")
    return body + rows + end + b"\0\0"


def _one(parts: Parts, g: Generator) -> int:
    return int(g.integers(len(parts)))


def _without_part(parts: Parts, g: Generator) -> Parts:
    at = _one(parts, g)
    return parts[:at] + parts[at + 1 :]


def _part_twice(parts: Parts, g: Generator) -> Parts:
    name, data = parts[_one(parts, g)]
    return [*parts, (name, data if g.integers(2) else _flip_bit(data or b"0", g))]


def _other_order(parts: Parts, g: Generator) -> Parts:
    return [parts[int(at)] for at in g.permutation(len(parts))]


def _swapped_parts(parts: Parts, g: Generator) -> Parts:
    a, b = _one(parts, g), _one(parts, g)
    made = list(parts)
    made[a], made[b] = (parts[a][0], parts[b][1]), (parts[b][0], parts[a][1])
    return made


def _renamed_part(parts: Parts, g: Generator) -> Parts:
    at = _one(parts, g)
    name = parts[at][0]
    return [*parts[:at], (_digit(name.encode(), g).decode("latin-1"), parts[at][1]), *parts[at + 1 :]]


def _stranger(parts: Parts, g: Generator) -> Parts:
    name, data = parts[_one(parts, g)]
    return [*parts, (f"x{name}", data)]


def _other_number(parts: Parts, g: Generator) -> Parts:
    """Put another number into an array, as a program does that writes the part anew."""
    arrays = [at for at, (name, data) in enumerate(parts) if data[:6] == b"\x93NUMPY" or "data/" in name]
    if not arrays:
        return _other_value(parts, g)
    at = int(g.choice(arrays))
    name, data = parts[at]
    start = 128 if data[:6] == b"\x93NUMPY" else 0
    if len(data) < start + 4:
        return _other_value(parts, g)
    place = start + int(g.integers((len(data) - start) // 4)) * 4
    return [*parts[:at], (name, data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]), *parts[at + 1 :]]


def _other_value(parts: Parts, g: Generator) -> Parts:
    """Put another value into a JSON text."""
    texts = [at for at, (name, _) in enumerate(parts) if name.endswith(".json")]
    if not texts:
        return _swapped_parts(parts, g)
    at = int(g.choice(texts))
    value = json.loads(parts[at][1])
    _change_somewhere(value, g)
    return [*parts[:at], (parts[at][0], json.dumps(value).encode()), *parts[at + 1 :]]


def _change_somewhere(value: Any, g: Generator) -> None:
    places = list(_leaves(value))
    if places:
        holder, key = places[int(g.integers(len(places)))]
        old = holder[key]
        holder[key] = (
            not old if isinstance(old, bool) else old + 1 if isinstance(old, int | float)
            else f"{old}x" if isinstance(old, str) else 1
        )  # fmt: skip


def _leaves(value: Any) -> Iterator[tuple[Any, Any]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        if isinstance(inner, dict | list):
            yield from _leaves(inner)
        else:
            yield value, key


PARTS: dict[str, Callable[[Parts, Generator], Parts]] = {
    "a part gone": _without_part, "a part twice": _part_twice, "parts in another order": _other_order,
    "two parts swapped": _swapped_parts, "a part renamed": _renamed_part, "a part more": _stranger,
    "a number of an array changed": _other_number, "a value of a text changed": _other_value,
}  # fmt: skip
