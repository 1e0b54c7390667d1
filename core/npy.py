"""Arrays as NPY files (NumPy's own format), read without trust: numbers and texts, no pickle, no eval."""

from __future__ import annotations

import io
import math
import re
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

KINDS = {"f4": "float32", "f8": "float64", "i4": "int32", "i8": "int64", "b1": "bool", "u1": "uint8"}
"""The numbers that an array file may hold; texts ("U12") come in addition."""
_MAGIC = b"\x93NUMPY"
_HEADER = re.compile(
    r"\{'descr': '[<|](?P<kind>[fibu][148]|U[0-9]{1,9})', 'fortran_order': (?P<fortran>True|False), "
    r"'shape': \((?P<shape>[0-9, ]{0,200})\), ?\} *\n"
)
_MOST_HEADER = 10_000
_LARGEST_CHARACTER = 0x10FFFF


def save_npy(array: HostArray) -> bytes:
    """Give an array as the bytes of an NPY file.

    Raises:
        TypeError: for a kind of number that such a file may not hold here.
    """
    little = np.ascontiguousarray(array).reshape(array.shape)
    little = little.astype(little.dtype.newbyteorder("<"), copy=False)
    if little.dtype.str[1:] not in KINDS and little.dtype.kind != "U":
        raise TypeError(f"arrays of {little.dtype} are not written")
    file = io.BytesIO()
    np.lib.format.write_array(file, little, allow_pickle=False)
    return file.getvalue()


def load_npy(data: bytes, place: str) -> HostArray:
    """Give the array in the bytes of an NPY file, as a new array; only plain numbers and texts are read.

    Raises:
        UserError: naming `place`, when it is anything else or its size does not fit.
    """
    header, start = _npy_header(data)
    found = _HEADER.fullmatch(header)
    if found is None or not (found["kind"] in KINDS or found["kind"].startswith("U")):
        raise UserError(
            tr("{place}: this is no array of plain numbers or texts; use another copy of the file.", place=place)
        )
    dtype = np.dtype("<" + found["kind"])
    shape = tuple(int(n) for n in found["shape"].split(",") if n.strip())
    if math.prod(shape) * dtype.itemsize != len(data) - start or len(shape) > 8:
        raise UserError(tr("{place}: the array is cut short or damaged; use another copy of the file.", place=place))
    if dtype.itemsize == 0 or math.prod(shape) == 0:
        return np.zeros(shape, dtype)
    raw = np.frombuffer(data, np.uint8, offset=start)
    if not _is_clean(raw, dtype):
        raise UserError(
            tr("{place}: the array holds bytes that are no {get}.", place=place, get=KINDS.get(found["kind"], "text"))
        )
    return raw.view(dtype).reshape(shape, order="F" if found["fortran"] == "True" else "C").copy()


def _npy_header(data: bytes) -> tuple[str, int]:
    """Give the header of an NPY file and where the numbers start; an empty header where there is none."""
    if data[:6] != _MAGIC or data[6:7] not in (b"\x01", b"\x02", b"\x03"):
        return "", 0
    width = 2 if data[6] == 1 else 4
    length = int.from_bytes(data[8 : 8 + width], "little")
    if length > _MOST_HEADER:
        return "", 0
    start = 8 + width + length
    return data[8 + width : start].decode("latin-1"), start


def _is_clean(raw: HostArray, dtype: np.dtype[Any]) -> bool:
    if dtype.kind == "b":
        return bool((raw <= 1).all())
    if dtype.kind != "U":
        return True
    points = np.frombuffer(raw.tobytes(), "<u4")
    return bool(((points <= _LARGEST_CHARACTER) & ((points < 0xD800) | (points > 0xDFFF))).all())
