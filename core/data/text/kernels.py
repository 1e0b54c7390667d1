"""The fast way through the bytes of a text table: fields, numbers and codes. Importing this file imports numba.

All functions hold no lock of Python, so the window goes on while they run. Where compiled code is kept
(`core.compiled.cache`) depends on all files of this folder: numba itself asks one file alone whether it is still valid.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from core.data.text.layout import BAD_QUOTE, BAD_TEXT, BAD_WIDTH, BAD_ZERO, FULL, MORE, OPEN
from core.data.text.number_kernels import is_missing

Array = Any
Word = Any
"""A uint64: numba makes a double of one that meets a signed number."""
_KEEP = {"error_model": "numpy", "nogil": True, "cache": True}


@njit(**_KEEP)
def split(
    buffer: Array, begin: int, stop: int, final: bool, rules: Array, width: int, line: int,
    starts: Array, ends: Array, lines: Array, faults: Array,
) -> tuple[int, int, int, int, int, int, int]:  # fmt: skip
    """Find the fields of whole rows in buffer[begin:stop].

    rules: delimiter, quotation mark, sign of a comment (−1: none).  width: fields of a row.
    Writes where each field starts and ends (width, rows; the end is −1 − end where a doubled mark is to be undone),
    the line of each row (counted from `line`) and faults (n, 3): kind, line, fields.

    Gives: status (MORE bytes needed, FULL arrays, OPEN quotation at the end), rows, bytes done, next line, faults,
    comments, blank lines.
    """
    delimiter, mark, comment = rules[0], rules[1], rules[2]
    room = lines.shape[0]
    rows = bad = comments = blanks = 0
    i = begin
    while True:
        if i >= stop:
            return MORE, rows, i, line, bad, comments, blanks
        if rows >= room or bad >= faults.shape[0]:
            return FULL, rows, i, line, bad, comments, blanks
        row_begin, row_line = i, line
        fields = kind = 0
        over = False
        if comment >= 0 and buffer[i] == comment:
            while i < stop and buffer[i] != 10 and buffer[i] != 13:
                i += 1
            if i >= stop and not final:
                return MORE, rows, row_begin, row_line, bad, comments, blanks
            if i < stop:
                if buffer[i] == 13 and i + 1 >= stop and not final:
                    return MORE, rows, row_begin, row_line, bad, comments, blanks
                i += 2 if buffer[i] == 13 and i + 1 < stop and buffer[i + 1] == 10 else 1
            line += 1
            comments += 1
            continue
        while not over:
            while i < stop and (buffer[i] == 32 or (buffer[i] == 9 and delimiter != 9)) and buffer[i] != delimiter:
                i += 1
            start, doubled = i, False
            if i < stop and mark >= 0 and buffer[i] == mark:
                i += 1
                start = i
                while True:
                    if i >= stop:
                        if not final:
                            return MORE, rows, row_begin, row_line, bad, comments, blanks
                        return OPEN, rows, row_begin, row_line, bad, comments, blanks
                    c = buffer[i]
                    if c == mark:
                        if i + 1 >= stop and not final:
                            return MORE, rows, row_begin, row_line, bad, comments, blanks
                        if i + 1 < stop and buffer[i + 1] == mark:
                            doubled = True
                            i += 2
                            continue
                        break
                    if c == 10 or (c == 13 and not (i + 1 < stop and buffer[i + 1] == 10)):
                        line += 1
                    if c == 0:
                        kind = BAD_ZERO
                    elif c == 255:
                        kind = BAD_TEXT
                    i += 1
                end = i
                i += 1
                while i < stop and buffer[i] != delimiter and buffer[i] != 10 and buffer[i] != 13:
                    if buffer[i] != 32 and buffer[i] != 9:
                        kind = BAD_QUOTE
                    i += 1
            else:
                while i < stop:
                    c = buffer[i]
                    if c == delimiter or c == 10 or c == 13:
                        break
                    if c == 0:
                        kind = BAD_ZERO
                    elif c == 255:
                        kind = BAD_TEXT
                    i += 1
                end = i
            while end > start and (buffer[end - 1] == 32 or 9 <= buffer[end - 1] <= 13):
                end -= 1
            while start < end and (buffer[start] == 32 or 9 <= buffer[start] <= 13):
                start += 1
            if fields < width:
                starts[fields, rows] = start
                ends[fields, rows] = -1 - end if doubled else end
            fields += 1
            if i >= stop:
                if not final:
                    return MORE, rows, row_begin, row_line, bad, comments, blanks
                over = True
            elif buffer[i] == delimiter:
                i += 1
                if i >= stop and final:
                    if fields < width:
                        starts[fields, rows] = i
                        ends[fields, rows] = i
                    fields += 1
                    over = True
            else:
                if buffer[i] == 13 and i + 1 >= stop and not final:
                    return MORE, rows, row_begin, row_line, bad, comments, blanks
                i += 2 if buffer[i] == 13 and i + 1 < stop and buffer[i + 1] == 10 else 1
                over = True
        line += 1
        if fields == 1 and kind == 0 and starts[0, rows] == abs_end(ends[0, rows]):
            blanks += 1
            continue
        if kind == 0 and fields != width:
            kind = BAD_WIDTH
        if kind:
            faults[bad, 0], faults[bad, 1], faults[bad, 2] = kind, row_line, fields
            bad += 1
            continue
        lines[rows] = row_line
        rows += 1


@njit(**_KEEP)
def abs_end(end: int) -> int:
    """Give the end of a field without its mark."""
    return -1 - end if end < 0 else end


@njit(**_KEEP)
def hashed(buffer: Array, start: int, end: int) -> Word:
    """Mix the bytes of a field into one number (FNV-1a, then folded)."""
    value = np.uint64(14695981039346656037)
    for k in range(start, end):
        value = (value ^ np.uint64(buffer[k])) * np.uint64(1099511628211)
    return value ^ (value >> np.uint64(29))


@njit(**_KEEP)
def codes(
    buffer: Array, starts: Array, ends: Array, place: int, begin: int, done: int, rows: int, out: Array, first: int,
    mark: int, words: Array, places: Array, slots: Array, offsets: Array, texts: Array, count: int, scratch: Array,
) -> tuple[int, int, int]:  # fmt: skip
    """Number the different texts of one column in the order in which they come, −1 where one is missing.

    The rows are begin + done … begin + rows − 1; row begin + k goes to out[first + k].
    slots: hash table of numbers, −1 free.  texts, offsets: the texts so far, one behind the other.
    Gives: rows done (fewer where a table is full), different texts, missing ones.
    """
    missing = 0
    wrap = np.uint64(slots.shape[0] - 1)
    for row in range(done, rows):
        start: Any = np.int64(starts[place, begin + row])
        end: Any = np.int64(ends[place, begin + row])
        source = buffer
        if end < 0:
            end = -1 - end
            length, k = 0, start
            while k < end:
                scratch[length] = buffer[k]
                k += 2 if buffer[k] == mark and k + 1 < end and buffer[k + 1] == mark else 1
                length += 1
            source, start, end = scratch, 0, length
        if is_missing(source, start, end, words, places):
            out[first + row] = -1
            missing += 1
            continue
        length = end - start
        full = 2 * (count + 1) > slots.shape[0] or count + 2 > offsets.shape[0]
        if full or offsets[count] + length > texts.shape[0]:
            return row, count, missing
        slot = np.int64(hashed(source, start, end) & wrap)
        while True:
            code = slots[slot]
            if code < 0:
                at = offsets[count]
                for k in range(length):
                    texts[at + k] = source[start + k]
                offsets[count + 1] = at + length
                slots[slot] = code = count
                count += 1
                break
            at = offsets[code]
            same = offsets[code + 1] - at == length
            if same:
                for k in range(length):
                    if texts[at + k] != source[start + k]:
                        same = False
                        break
            if same:
                break
            slot = (slot + 1) & np.int64(wrap)
        out[first + row] = code
    return rows, count, missing


@njit(**_KEEP)
def rehash(slots: Array, offsets: Array, texts: Array, count: int) -> None:
    """Fill an empty hash table with the texts so far."""
    wrap = np.uint64(slots.shape[0] - 1)
    for code in range(count):
        slot = np.int64(hashed(texts, offsets[code], offsets[code + 1]) & wrap)
        while slots[slot] >= 0:
            slot = (slot + 1) & np.int64(wrap)
        slots[slot] = code


@njit(**_KEEP)
def pad(texts: Array, offsets: Array, count: int, padded: Array) -> None:
    """Write each text into a row of zeros of its own."""
    for code in range(count):
        begin = offsets[code]
        for k in range(offsets[code + 1] - begin):
            padded[code, k] = texts[begin + k]
