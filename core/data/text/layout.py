"""What the two ways through a text table share: names of states and faults, powers of ten, words for "missing"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np

from core.backend import HostArray

MORE, FULL, OPEN = 0, 1, 2
"""Where a way stopped: at the end of the bytes, at the end of its room, within a quotation at the end of the file."""
BAD_WIDTH, BAD_QUOTE, BAD_ZERO, BAD_TEXT, BAD_LONG = 1, 2, 3, 4, 5
"""Faults of a row: number of fields, quotation mark, zero byte, letters of another encoding, length."""
NUMBER, NOT_A_NUMBER, HARD = 0, 1, 2
LOWEST_POWER, HIGHEST_POWER = -348, 347


@cache
def powers() -> HostArray:
    """Give the first 128 bits of 10^q, cut: uint64 (696, 2), lower and upper half, from q = −348 to 347."""
    made = np.empty((HIGHEST_POWER - LOWEST_POWER + 1, 2), dtype=np.uint64)
    for place, q in enumerate(range(LOWEST_POWER, HIGHEST_POWER + 1)):
        whole = 10**q if q >= 0 else (1 << 1600) // 10**-q
        size = whole.bit_length()
        first = whole >> (size - 128) if size >= 128 else whole << (128 - size)
        made[place] = first & (2**64 - 1), first >> 64
    return made


@cache
def tens() -> HostArray:
    """Give 10^0 to 10^22, which are exact."""
    return np.array([10.0**q for q in range(23)])


def packed(words: Iterable[str]) -> tuple[HostArray, HostArray]:
    """Lay words one behind the other: uint8 bytes in UTF-8 and int64 places, one more than there are words."""
    found = [word.encode() for word in words if word]
    data = np.frombuffer(b"".join(found) or b"\0", dtype=np.uint8)
    return data, np.cumsum([0, *map(len, found)], dtype=np.int64)
