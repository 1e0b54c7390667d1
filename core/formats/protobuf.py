"""Protocol buffers, the wire format of ONNX: fields of numbers, bytes and messages within messages.

A message is a dictionary of field number → list of what stands there: int (varint or fixed), bytes, float.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from core.errors import UserError

Message = dict[int, list[int | bytes | float]]
_DAMAGED = "the file is damaged or cut short; use another copy of it."


def varint(value: int) -> bytes:
    """Write a whole number in pieces of 7 bits; a negative one counts as 64 bits."""
    value &= 2**64 - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field: int, value: int) -> bytes:
    """Write a field that is a whole number."""
    return varint(field << 3) + varint(value)


def text(field: int, value: str | bytes) -> bytes:
    """Write a field that is a text, bytes or a message."""
    data = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(data)) + data


def real(field: int, value: float) -> bytes:
    """Write a field that is a float of 32 bits."""
    return varint(field << 3 | 5) + struct.pack("<f", value)


def parse(data: bytes | memoryview) -> Message:
    """Read the fields of one message; those inside stay bytes.

    Raises:
        UserError: when the bytes are no message.
    """
    found: Message = {}
    at, end, view = 0, len(data), memoryview(data)
    while at < end:
        key, at = _varint(view, at)
        field, wire = key >> 3, key & 7
        value: int | bytes | float
        if wire == 0:
            value, at = _varint(view, at)
        elif wire == 2:
            size, at = _varint(view, at)
            value, at = bytes(_cut(view, at, size)), at + size
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
            value, at = struct.unpack("<d" if wire == 1 else "<f", _cut(view, at, size))[0], at + size
        else:
            raise UserError(_DAMAGED)
        found.setdefault(field, []).append(value)
    return found


def packed(values: Iterable[int | bytes | float]) -> list[int]:
    """Read whole numbers that stand one by one or packed into bytes."""
    numbers: list[int] = []
    for value in values:
        if isinstance(value, bytes):
            at = 0
            while at < len(value):
                one, at = _varint(memoryview(value), at)
                numbers.append(signed(one))
        else:
            numbers.append(signed(int(value)))
    return numbers


def signed(value: int) -> int:
    """Read a whole number of 64 bits with its sign."""
    return value - 2**64 if value >= 2**63 else value


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise UserError(_DAMAGED)
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value & (2**64 - 1), at
    raise UserError(_DAMAGED)


def _cut(data: memoryview, at: int, size: int) -> memoryview:
    if size > len(data) - at:
        raise UserError(_DAMAGED)
    return data[at : at + size]
