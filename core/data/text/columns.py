"""Typed columns made part by part: numbers as float64, texts as codes into the different ones."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.cells import MISSING, is_category, parse_number
from core.data.dialect import Dialect
from core.data.table import MISSING_CODE, Column
from core.data.text.layout import packed, powers, tens
from core.data.text.parts import FastPart, Part, PlainPart

_SORT_TOGETHER = 256 * 1024**2
_PIECE = 20_000
_ROOM = 1 << 12


@dataclass(frozen=True)
class Odd:
    """The first text in a column of numbers: its line and what stands there."""

    line: int
    text: str


class NumberColumn:
    """Takes the numbers of one column; what is no number counts as missing and is remembered."""

    def __init__(self, name: str, place: int, width: int, room: int, dialect: Dialect) -> None:
        """Make room for `room` rows."""
        self.name, self.place = name, place
        self.missing = self.infinite = self.odd = self.rows = 0
        self.first: Odd | None = None
        self._width, self._dialect = width, dialect
        self._out: HostArray = np.empty(room)
        self._words = packed(sorted(MISSING))

    def add(self, part: Part) -> None:
        """Take the column's cells of a part."""
        self._out = _with_room(self._out, self.rows + part.rows)
        if isinstance(part, FastPart):
            odd, first = self._add_fast(part)
        else:
            odd, first = self._add_plain(part)
        if odd and self.first is None:
            text = part.text(first, self.place, self._dialect.quote)
            self.first = Odd(part.line(first), text)
        self.odd += odd
        self.rows += part.rows

    def _add_fast(self, part: FastPart) -> tuple[int, int]:
        from core.data.text.number_kernels import numbers

        dialect, hard = self._dialect, np.empty(part.rows, dtype=np.int64)
        found: Any = numbers(
            part.buffer, part.starts, part.ends, self.place, part.begin, part.rows, self._out, self.rows,
            dialect.decimal_commas, ord(dialect.group) if dialect.group else 0, *self._words, powers(), tens(),
            self._out.view(np.uint64), hard,
        )  # fmt: skip
        odd, first, missing, infinite, n_hard = found
        for row in hard[:n_hard].tolist():
            text = part.text(row, self.place, dialect.quote)
            self._put(self.rows + row, parse_number(text, dialect.decimal_commas, dialect.group))
        self.missing += missing
        self.infinite += infinite
        return odd, first

    def _put(self, row: int, value: float) -> None:
        self.infinite += math.isinf(value)
        self._out[row] = math.nan if math.isinf(value) else value

    def _add_plain(self, part: PlainPart) -> tuple[int, int]:
        cells, odd, first = part.columns[self.place], 0, -1
        values = self._at_once(cells)
        if values is None:
            values = []
            for row, text in enumerate(cells):
                try:
                    value = math.nan if text in MISSING else self._parsed(text)
                except ValueError:
                    value, odd, first = math.nan, odd + 1, row if first < 0 else first
                values.append(value)
        array = np.array(values)
        infinite = np.isinf(array)
        self.infinite += int(infinite.sum())
        array[infinite] = np.nan
        self.missing += int(np.isnan(array).sum()) - odd - int(infinite.sum())
        self._out[self.rows : self.rows + part.rows] = array
        return odd, first

    def _at_once(self, cells: list[str]) -> list[float] | None:
        """Read plain numbers with `float` alone, which knows more signs than we do."""
        if self._dialect.group == "." or not "".join(cells).isascii() or any("_" in text for text in cells):
            return None
        try:
            return [math.nan if text in MISSING else float(text) for text in cells]
        except ValueError:
            return None

    def _parsed(self, text: str) -> float:
        return parse_number(text, self._dialect.decimal_commas, self._dialect.group)

    def column(self) -> Column:
        """Give the finished column."""
        return Column(self.name, "number", _trimmed(self._out, self.rows))


class TextColumn:
    """Takes the texts of one column and numbers the different ones in the order in which they come."""

    def __init__(self, name: str, place: int, width: int, room: int, dialect: Dialect) -> None:
        """Make room for `room` rows."""
        self.name, self.place = name, place
        self.missing = self.rows = 0
        self._width, self._quote = width, dialect.quote
        self._out: HostArray = np.empty(room, dtype=np.int32)
        self._known: dict[str, int] = {}
        self._words = packed(sorted(MISSING))
        self._count = 0
        self._slots: HostArray = np.full(_ROOM, -1, dtype=np.int32)
        self._offsets: HostArray = np.zeros(_ROOM, dtype=np.int64)
        self._texts: HostArray = np.empty(16 * _ROOM, dtype=np.uint8)
        self._scratch: HostArray = np.empty(0, dtype=np.uint8)

    def add(self, part: Part) -> None:
        """Take the column's cells of a part."""
        self._out = _with_room(self._out, self.rows + part.rows)
        if isinstance(part, FastPart):
            self._add_fast(part)
        else:
            self._add_plain(part.columns[self.place])
        self.rows += part.rows

    def _add_plain(self, cells: list[str]) -> None:
        known = self._known
        codes = [MISSING_CODE if text in MISSING else known.setdefault(text, len(known)) for text in cells]
        self._out[self.rows : self.rows + len(codes)] = codes
        self.missing += codes.count(MISSING_CODE)

    def _add_fast(self, part: FastPart) -> None:
        from core.data.text.kernels import codes

        if len(self._scratch) < len(part.buffer):
            self._scratch = np.empty(len(part.buffer), dtype=np.uint8)
        done, mark = 0, ord(self._quote) if self._quote else -1
        while done < part.rows:
            found: Any = codes(
                part.buffer, part.starts, part.ends, self.place, part.begin, done, part.rows, self._out, self.rows,
                mark, *self._words, self._slots, self._offsets, self._texts, self._count, self._scratch,
            )  # fmt: skip
            done, self._count, missing = found
            self.missing += missing
            if done < part.rows:
                self._grow(len(part.buffer))

    def _grow(self, most: int) -> None:

        if len(self._texts) - int(self._offsets[self._count]) < most:
            self._texts = _with_room(self._texts, len(self._texts) + len(self._texts) // 2 + most)
        if self._count + 2 > len(self._offsets):
            self._offsets = _with_room(self._offsets, 2 * len(self._offsets))
        if 2 * (self._count + 1) > len(self._slots):
            self._slots = np.full(4 * len(self._slots), -1, dtype=np.int32)
            self.rehash()

    def rehash(self) -> None:
        """Fill the hash table anew."""
        from core.data.text.kernels import rehash

        self._slots.fill(-1)
        rehash(self._slots, self._offsets, self._texts, self._count)

    def column(self) -> Column:
        """Give the finished column with its categories sorted."""
        texts, ranks = _sorted_bytes(self._texts, self._offsets, self._count) if self._count else self._sorted_known()
        codes = ranks[_trimmed(self._out, self.rows)]
        codes.setflags(write=False)
        category = is_category(self.rows, self.missing, len(texts))
        return Column(self.name, "category" if category else "text", codes, texts)

    def _sorted_known(self) -> tuple[tuple[str, ...], HostArray]:
        texts = sorted(self._known)
        ranks = np.full(len(texts) + 1, MISSING_CODE, dtype=np.int32)
        ranks[[self._known[text] for text in texts]] = np.arange(len(texts))
        return tuple(texts), ranks


def _sorted_bytes(texts: HostArray, offsets: HostArray, count: int) -> tuple[tuple[str, ...], HostArray]:
    """Give the texts in order and the place of each in it, then −1; many are sorted without Python's lock."""
    from core.data.text.kernels import pad

    longest = int(np.diff(offsets[: count + 1]).max())
    ranks = np.full(count + 1, MISSING_CODE, dtype=np.int32)
    if longest * count > _SORT_TOGETHER:
        found = [texts[offsets[i] : offsets[i + 1]].tobytes() for i in range(count)]
        order = np.array(sorted(range(count), key=found.__getitem__))
        names = [found[i].decode("utf-8", "replace") for i in order]
    else:
        padded = np.zeros((count, longest), dtype=np.uint8)
        pad(texts, offsets, count, padded)
        keys = padded.reshape(-1).view(f"S{longest}")
        in_order = bool((keys[:-1] <= keys[1:]).all())
        order = np.arange(count) if in_order else np.argsort(keys, kind="stable")
        keys, names = keys if in_order else keys[order], []
        plain = not (texts[: offsets[count]] & 128).any()
        for begin in range(0, count, _PIECE):
            some = keys[begin : begin + _PIECE]
            names += some.astype(str).tolist() if plain else [key.decode("utf-8", "replace") for key in some.tolist()]
    ranks[order] = np.arange(count)
    return tuple(names), ranks


def _with_room(array: HostArray, needed: int) -> HostArray:
    if needed <= len(array):
        return array
    larger = np.empty(max(needed, len(array) + len(array) // 2), dtype=array.dtype)
    larger[: len(array)] = array
    return larger


def _trimmed(array: HostArray, rows: int) -> HostArray:
    """Give the rows that are filled; little waste is kept, much is given back."""
    made = array[:rows] if rows > 0.9 * len(array) else array[:rows].copy()
    made.setflags(write=False)
    return made
