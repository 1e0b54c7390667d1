"""The two ways through the lines of a text table: compiled over bytes, and plain Python over texts. Both give parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.dialect import Dialect, lines_of, record
from core.data.summary import MOST_FAULTS
from core.data.text.layout import BAD_LONG, BAD_QUOTE, BAD_TEXT, BAD_WIDTH, BAD_ZERO, FULL, OPEN
from core.errors import UserError
from core.language import tr, tr_n

MAX_RECORD = 16 * 1024**2
MAX_OPEN = 30
"""So many quotations may stay open before the quotation mark itself is in doubt."""
ROWS = 16_384
PLAIN_ROWS = 5_000
OPENED = tr("a quotation mark opens here and is never closed; check the quotation marks")
REASONS = {
    BAD_WIDTH: tr("another number of fields"),
    BAD_QUOTE: tr("unclear quotation marks"),
    BAD_ZERO: tr("zero bytes"),
    BAD_TEXT: tr("letters of another encoding"),
    BAD_LONG: tr("more than 16 MB"),
}


@dataclass
class Log:
    """Takes what is left out on the way; `fault` gets kind, line and words, `more` a kind and a number."""

    name: str
    width: int
    encoding: str
    fault: Callable[[int, int, str], None]
    more: Callable[[int, int], None]
    header_line: int = 0
    comments: int = 0
    blanks: int = 0
    opened: int = 0
    counts: Counter[int] = field(default_factory=Counter)

    def note(self, kind: int, line: int, fields: int) -> None:
        """Take a fault of a row."""
        if line != self.header_line:
            self.counts[kind] += 1
            self.fault(kind, line, self._words(kind, fields))

    def note_all(self, faults: HostArray) -> None:
        """Take faults (n, 3) of kind, line, fields in their order; later ones of many of one kind are only counted."""
        faults = faults[faults[:, 1] != self.header_line]
        told = np.zeros(len(faults), dtype=bool)
        for kind in np.unique(faults[:, 0]).tolist():
            told[np.flatnonzero(faults[:, 0] == kind)[: max(0, MOST_FAULTS - self.counts[kind])]] = True
        for kind, line, fields in faults[told].tolist():
            self.note(kind, line, fields)
        for kind, count in Counter(faults[~told, 0].tolist()).items():
            self.counts[kind] += count
            self.more(kind, count)

    def note_open(self, line: int, long: bool = False) -> None:
        """Take a quotation that never ends (or not within the length of a record).

        Raises:
            UserError: when there are too many of them.
        """
        self.opened += 1
        if self.opened > MAX_OPEN:
            raise UserError(
                tr(
                    "{it}, line {line}: more than {max_open} quotation marks are never closed; choose "
                    "another quotation mark, or none.",
                    it=self.name,
                    line=line,
                    max_open=MAX_OPEN,
                )
            )
        self.fault(BAD_QUOTE, line, OPENED + (tr(" (or encloses more than 16 MB)") if long else ""))

    def _words(self, kind: int, fields: int) -> str:
        found = tr_n("1 field", "{n} fields", fields)
        return {
            BAD_WIDTH: tr("{found} where {width} are expected", found=found, width=self.width),
            BAD_QUOTE: tr("text stands behind a closing quotation mark; check the quotation marks"),
            BAD_ZERO: tr("there is a zero byte, which no text has"),
            BAD_TEXT: tr("a letter is not {encoding}", encoding=self.encoding),
            BAD_LONG: tr("the line has more than 16 MB; check the quotation marks"),
        }[kind]


@dataclass
class FastPart:
    """Rows as places in bytes: starts and ends are (width, room), and the rows are those from `begin` on."""

    buffer: HostArray
    starts: HostArray
    ends: HostArray
    lines: HostArray
    rows: int
    begin: int = 0

    def without_first(self) -> FastPart:
        """Leave the first row out."""
        return replace(self, rows=self.rows - 1, begin=self.begin + 1)

    def line(self, row: int) -> int:
        """Give the line of a row."""
        return int(self.lines[self.begin + row])

    def text(self, row: int, place: int, quote: str) -> str:
        """Give a cell."""
        start, end = (int(places[place, self.begin + row]) for places in (self.starts, self.ends))
        data = self.buffer[start : -1 - end if end < 0 else end].tobytes().decode("utf-8", "replace")
        return data.replace(quote * 2, quote) if end < 0 else data


@dataclass
class PlainPart:
    """Rows as lists of texts, one list for each column."""

    columns: list[list[str]]
    lines: list[int]
    rows: int

    def without_first(self) -> PlainPart:
        """Leave the first row out."""
        return PlainPart([column[1:] for column in self.columns], self.lines[1:], self.rows - 1)

    def line(self, row: int) -> int:
        """Give the line of a row."""
        return self.lines[row]

    def text(self, row: int, place: int, quote: str) -> str:
        """Give a cell."""
        return self.columns[place][row]


Part = FastPart | PlainPart


def without_lines(blocks: Iterator[bytes], count: int) -> Iterator[bytes]:
    """Leave the first `count` lines out."""
    held = b""
    for block in blocks:
        if count <= 0:
            yield block
            continue
        held += block
        if held.endswith(b"\r"):
            continue
        while count > 0 and (end := _LINE_END.search(held)):
            held, count = held[end.end() :], count - 1
        if count <= 0:
            yield held
            held = b""
    if held and count <= 0:
        yield held


_LINE_END = re.compile(rb"\r\n|\n|\r")


def fast_parts(blocks: Iterator[bytes], dialect: Dialect, width: int, log: Log) -> Iterator[FastPart]:
    """Go through the bytes in compiled code."""
    from core.data.text.kernels import split

    rules = np.array([ord(dialect.delimiter), *(ord(s) if s else -1 for s in (dialect.quote, dialect.comment))])
    rows = max(1, min(ROWS, 2_000_000 // width))
    starts, ends = np.empty((width, rows), dtype=np.int32), np.empty((width, rows), dtype=np.int32)
    lines, faults = np.empty(rows, dtype=np.int64), np.empty((1000, 3), dtype=np.int64)
    line, carry, skipping = dialect.skip + 1, b"", False
    for block, final in _with_last(blocks):
        if skipping and not (end := _LINE_END.search(block)):
            continue
        if skipping and end:
            block, skipping, line = block[end.end() :], False, line + 1
        data, at = carry + block, 0
        buffer = np.frombuffer(data, dtype=np.uint8)
        while True:
            out: Any = split(buffer, at, len(data), final, rules, width, line, starts, ends, lines, faults)
            status, count, at, line, bad, comments, blanks = out
            log.comments, log.blanks = log.comments + comments, log.blanks + blanks
            log.note_all(faults[:bad])
            if count:
                yield FastPart(buffer, starts, ends, lines, count)
            if status == FULL:
                continue
            if status == OPEN or len(data) - at > MAX_RECORD:
                end = _LINE_END.search(data, at)
                quoted = status == OPEN or (end is not None and end.end() - at < MAX_RECORD)
                log.note_open(line, status != OPEN) if quoted else log.note(BAD_LONG, line, 0)
                skipping = end is None and not final
                at, line = (end.end(), line + 1) if end else (len(data), line)
                if end and not (final and at >= len(data)):
                    continue
            break
        carry = data[at:]


def plain_parts(blocks: Iterator[bytes], dialect: Dialect, width: int, log: Log) -> Iterator[PlainPart]:
    """Go through the lines in Python."""
    line, carry, skipping = dialect.skip + 1, "", False
    rows: list[list[str]] = []
    numbers: list[int] = []
    decoded = (block.decode("utf-8", "surrogateescape") for block in _whole(blocks))
    for text, final in _with_last(decoded):
        lines = lines_of(carry + text)
        if skipping and (len(lines) > 1 or final):
            lines, line, skipping = lines[1:], line + 1, False
        elif skipping:
            continue
        # The last line may go on in the next block, and a quotation in it too.
        last, place = len(lines) if final else len(lines) - 1, 0
        while place < last:
            if dialect.comment and lines[place].startswith(dialect.comment):
                log.comments, place, line = log.comments + 1, place + 1, line + 1
                continue
            fields, taken, problem = record(lines, place, dialect.delimiter, dialect.quote)
            if problem == "open" or place + taken > last:
                rest = sum(map(len, lines[place:]))
                if not final and rest < MAX_RECORD:
                    break
                log.note_open(line, not final)
                place, line = place + 1, line + 1
                continue
            kind = _fault(lines, place, taken, fields, problem, width)
            if kind is None:
                log.blanks += 1
            elif kind:
                log.note(kind, line, len(fields))
            else:
                rows.append(fields)
                numbers.append(line)
            place, line = place + taken, line + taken
            if len(rows) == PLAIN_ROWS:
                yield _plain(rows, numbers)
                rows, numbers = [], []
        carry = "".join(lines[place:])
        if not final and len(lines) - place == 1 and len(carry) > MAX_RECORD:
            log.note(BAD_LONG, line, 0)
            carry, skipping = "", True
    if rows:
        yield _plain(rows, numbers)


def _fault(lines: list[str], place: int, taken: int, fields: list[str], problem: str, width: int) -> int | None:
    """Give the fault of a record, 0 for none, None for an empty line."""
    whole = lines[place] if taken == 1 else "".join(lines[place : place + taken])
    kind = BAD_QUOTE if problem else BAD_ZERO if "\0" in whole else BAD_TEXT if "\udcff" in whole else 0
    if not kind and len(fields) == 1 and not fields[0]:
        return None
    return kind or (BAD_WIDTH if len(fields) != width else 0)


def _plain(rows: list[list[str]], numbers: list[int]) -> PlainPart:
    return PlainPart([list(column) for column in zip(*rows, strict=True)], numbers, len(rows))


def _whole(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Give blocks that end between letters and not within a pair of line ends."""
    held = b""
    for block in blocks:
        held += block
        end = len(held)
        while end and end > len(held) - 4 and held[end - 1] & 0xC0 == 0x80:
            end -= 1
        if end and held[end - 1] >= 0xC0 and held[end - 1] != 0xFF:
            end -= 1
        elif end < len(held):
            end = len(held)
        if end and held[end - 1] == 13:
            end -= 1
        yield held[:end]
        held = held[end:]
    if held:
        yield held


def _with_last(items: Iterator[Any]) -> Iterator[tuple[Any, bool]]:
    """Tell of each item whether it is the last one."""
    held: Any = None
    for item in items:
        if held is not None:
            yield held, False
        held = item
    if held is not None:
        yield held, True
