"""Safetensors: a JSON header (name → type, shape, place) behind its length in 8 bytes, then the numbers."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "U8": "<u1", "BOOL": "<u1"}
MOST_HEADER = 100_000_000


def pack(arrays: Mapping[str, HostArray], notes: Mapping[str, str]) -> bytes:
    """Give a file of `arrays`, in their order, with texts beside them."""
    kinds = {kind: name for name, kind in TYPES.items() if name != "BOOL"}
    header: dict[str, Any] = {"__metadata__": dict(notes)} if notes else {}
    parts, place = [], 0
    for name, array in arrays.items():
        data = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
        kind = kinds[f"<{array.dtype.kind}{array.dtype.itemsize}"]
        header[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [place, place + len(data)]}
        parts.append(data)
        place += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + b"".join(parts)


def unpack(data: bytes) -> tuple[dict[str, HostArray], dict[str, str]]:
    """Give arrays and texts of a file; places that overlap, lie outside or leave gaps are refused.

    Raises:
        UserError: saying what is wrong with it.
    """
    size = int.from_bytes(data[:8], "little")
    if len(data) < 8 or size > min(len(data) - 8, MOST_HEADER):
        raise UserError(tr("this is no safetensors file, or it is cut short."))
    try:
        header = json.loads(data[8 : 8 + size])
    except (ValueError, RecursionError) as error:
        raise UserError(tr("its header is no JSON text; use another copy of the file.")) from error
    if not isinstance(header, dict):
        raise UserError(tr("its header is no list of arrays; use another copy of the file."))
    notes, body = header.pop("__metadata__", {}), memoryview(data)[8 + size :]
    if not isinstance(notes, dict) or not all(isinstance(text, str) for text in notes.values()):
        raise UserError(tr("its notes have to be texts; use another copy of the file."))
    arrays = {str(name): _array(str(name), entry, body) for name, entry in header.items()}
    _check_places(header, len(body))
    return arrays, notes


def _array(name: str, entry: Any, body: memoryview) -> HostArray:
    wrong = UserError(tr("{name}: type, shape and place do not go together; use another copy of the file.", name=name))
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        raise wrong
    shape, places = entry["shape"], entry["data_offsets"]
    if not _counts(shape) or not _counts(places) or len(places) != 2 or len(shape) > 8:
        raise wrong
    start, stop = places
    if entry["dtype"] not in TYPES:
        raise UserError(
            tr(
                "{name}: numbers of the type {dtype!r} are not read; save it as F32 or F64.",
                name=name,
                dtype=entry["dtype"],
            )
        )
    dtype = np.dtype(TYPES[entry["dtype"]])
    if not start <= stop <= len(body) or math.prod(shape) * dtype.itemsize != stop - start:
        raise wrong
    return np.frombuffer(body[start:stop], dtype).reshape(shape).astype(dtype.newbyteorder("="))


def _counts(values: Any) -> bool:
    return isinstance(values, list) and all(type(value) is int and 0 <= value < 2**48 for value in values)


def _check_places(header: Mapping[str, Any], size: int) -> None:
    at = 0
    for start, stop in sorted(entry["data_offsets"] for entry in header.values()):
        if start != at:
            raise UserError(
                tr("two of its arrays share numbers, or some belong to none; use another copy of the file.")
            )
        at = stop
    if at != size:
        raise UserError(tr("it holds more or less than its header says; use another copy of the file."))
