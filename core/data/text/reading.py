"""Reading a text table: a look at all bytes, one way through all lines, a second one for columns that surprised."""

from __future__ import annotations

import dataclasses
import os
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from core.compiled import loader
from core.data.cells import is_missing, is_number
from core.data.dialect import LEAVE_OUT, Dialect, TextSettings, dialect_of, first_records
from core.data.made import unique_names
from core.data.summary import MOST_FAULTS, Fault, Imported, Summary, counted, imported
from core.data.table import Column, Table
from core.data.text.columns import NumberColumn, TextColumn
from core.data.text.layout import BAD_QUOTE, BAD_WIDTH
from core.data.text.parts import REASONS, FastPart, Log, Part, fast_parts, plain_parts, without_lines
from core.data.text.source import NAMES, SAMPLE, Progress, Report, Scan, Source, reporter
from core.errors import FaultError, UserError
from core.language import tr

FAST_FROM, LOADED_FROM = 8_000_000, 400_000
"""Bytes from which the compiled way pays, before and after it is loaded: that takes as long as Python for as many."""
_ready = False
MAX_COLUMNS = 100_000
LOOKED, READ = 0.1, 0.8
MOST_NOTES = 3
MANY, MOSTLY = 20, 0.9
MOST_THREADS = 4
KINDS = {BAD_WIDTH: "fields", BAD_QUOTE: "quotes"}
_STEMS = (".gz", ".csv", ".tsv", ".txt", ".tab", ".dat")

Made = NumberColumn | TextColumn


@dataclass(frozen=True)
class Head:
    """What the first lines tell: the dialect, the names of the columns, which of them hold numbers."""

    dialect: Dialect
    names: tuple[str, ...]
    numbers: tuple[bool, ...]
    header_line: int
    renamed: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def read_text(
    path: Path, settings: TextSettings | None = None, progress: Progress | None = None, most_rows: int = 0
) -> Imported:
    """Read a text table; with `most_rows` only the first rows of its first bytes, for a look at it.

    Raises:
        UserError: naming the file, the line where there is one, and what is wrong.
        Cancelled: when `progress` returned False.
    """
    return Reading(path, settings or TextSettings(), reporter(progress), most_rows).imported()


class Reading:
    """One reading of a file."""

    def __init__(self, path: Path, settings: TextSettings, report: Report, most_rows: int) -> None:
        self.settings, self.report, self.most_rows = settings, report, most_rows
        self.begun = time.perf_counter()
        self.source = Source(path, SAMPLE if most_rows else 0)
        self.faults: list[Fault] = []
        self.left_out: Counter[str] = Counter()
        self.missing: dict[str, int] = {}
        self.notes: list[str] = []
        self.doubts: list[Fault] = []

    def imported(self) -> Imported:
        """Read the table."""
        self.look()
        columns = self._columns()
        self.report(1.0)
        table = Table(stem(self.source.path), tuple(columns))
        return imported(table.head(self.most_rows) if self.most_rows else table, self._summary(columns))

    def look(self) -> None:
        """Look at all bytes, and at the first lines."""
        self.scan = self.source.scan(self.settings.encoding, lambda part: self.report(LOOKED * part))
        self.head = head_of(self.source, self.scan, self.settings)
        self.log = Log(
            self.source.name,
            len(self.head.names),
            NAMES.get(self.scan.encoding, ""),
            self._fault,
            self._more,
            self.head.header_line,
        )
        self.told = self.log

    def _columns(self) -> list[Column]:
        made = [self._made(place, number) for place, number in enumerate(self.head.numbers)]
        rows = self._go_through(made, LOOKED, READ)
        if not rows:
            raise self._no_rows()
        again = {column.place: self._made(column.place, False) for column in made if self._surprised(column)}
        if again:
            self.told, self.log = self.log, dataclasses.replace(self.log, fault=_nothing, more=_nothing, opened=0)
            self._go_through(list(again.values()), READ, 0.95)
        columns = []
        for column in made:
            columns.append(again.get(column.place, column).column())
            self._tell(column, column.place in again)
            self.report(0.95 + 0.05 * len(columns) / len(made))
        return _without_nameless(columns, self.head)

    def _made(self, place: int, number: bool) -> Made:
        kind = NumberColumn if number else TextColumn
        room = min(self.scan.lines, self.most_rows or self.scan.lines)
        return kind(self.head.names[place], place, len(self.head.names), max(room, 1), self.head.dialect)

    def _go_through(self, columns: list[Made], begin: float, end: float) -> int:
        rows, lines = 0, max(self.scan.lines, 1)
        with ThreadPoolExecutor(min(MOST_THREADS, os.cpu_count() or 1)) as pool:
            for part in self._below_header():
                if isinstance(part, FastPart):
                    list(pool.map(lambda column: column.add(part), columns))  # noqa: B023 - all end before the next part
                else:
                    for column in columns:
                        column.add(part)
                rows += part.rows
                self.report(begin + (end - begin) * min(1.0, part.line(part.rows - 1) / lines))
                if self.most_rows and rows >= self.most_rows:
                    break
        return rows

    def _below_header(self) -> Iterator[Part]:
        for place, part in enumerate(self._parts()):
            header = place == 0 and self.head.dialect.header and part.line(0) == self.head.header_line
            below = part.without_first() if header else part
            if below.rows:
                yield below

    def _parts(self) -> Iterator[Part]:
        dialect, width = self.head.dialect, len(self.head.names)
        blocks = without_lines(self.source.blocks(self.scan), dialect.skip)
        least = min(FAST_FROM, LOADED_FROM) if _ready else FAST_FROM
        fast = self.scan.size > least and loader.installed() and loader.mode() != "off" and dialect.delimiter != " "
        if fast and not _ready:
            warm_up()
        return iter((fast_parts if fast else plain_parts)(blocks, dialect, width, self.log))

    def _fault(self, kind: int, line: int, words: str) -> None:
        if self.settings.faulty != LEAVE_OUT:
            remedy = "" if "; check" in words else tr("; correct or remove this line")
            raise FaultError(
                tr(
                    "{source}, line {line}: {words}{remedy}.",
                    source=self.source.name,
                    line=line,
                    words=words,
                    remedy=remedy,
                )
            )
        self.left_out[REASONS[kind]] += 1
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(line, KINDS.get(kind, "letters"), words))

    def _more(self, kind: int, count: int) -> None:
        self.left_out[REASONS[kind]] += count

    def _surprised(self, column: Made) -> bool:
        """Tell whether a column of numbers turned out to hold texts and is to be read as such."""
        if not isinstance(column, NumberColumn) or not column.odd:
            return False
        present = column.rows - column.missing - column.odd
        return self.settings.odd != "missing" or column.odd > present

    def _tell(self, column: Made, as_text: bool) -> None:
        if not isinstance(column, NumberColumn):
            return
        if column.infinite and not as_text:
            self.missing[f"{column.name}: {column.infinite} infinite values count as missing"] = column.infinite
        if column.odd and column.first is not None:
            first = tr("line {line} has {first!r}", line=column.first.line, first=shortened(column.first.text))
            if as_text and column.rows > 10 * column.odd:
                self.notes.append(
                    tr(
                        "{column}: read as texts, since {first}; {counted} such.",
                        column=column.name,
                        first=first,
                        counted=counted(column.odd, "{n} cell", "{n} cells"),
                    )
                )
                words = tr(
                    "{column} holds {first!r} among numbers",
                    column=column.name,
                    first=shortened(column.first.text),
                )
                self.doubts.append(Fault(column.first.line, "number", words))
            elif not as_text:
                what = tr(
                    "{column}: {texts} among numbers made missing; {first}",
                    column=column.name,
                    texts=counted(column.odd, "{n} text", "{n} texts"),
                    first=first,
                )
                self.missing[what] = column.odd

    def _no_rows(self) -> UserError:
        if self.left_out:
            return UserError(
                tr(
                    "{source}: every line is faulty; the first is {sentence}.",
                    source=self.source.name,
                    sentence=self.faults[0].sentence,
                )
            )
        return UserError(
            tr("{source}: there is only a header line; rows with values are needed.", source=self.source.name)
        )

    def _summary(self, columns: list[Column]) -> Summary:
        notes = [*([self.scan.note] if self.scan.note else []), *self.head.notes, *self.notes]
        if self.told.comments:
            notes.append(
                tr("{counted} left out.", counted=counted(self.told.comments, "{n} comment line", "{n} comment lines"))
            )
        found = " · ".join((NAMES.get(self.scan.encoding, self.scan.encoding), self.head.dialect.words()))
        empty = tuple(column.name for column in columns if column.n_missing == len(column.values))
        return Summary(
            found=found, left_out=dict(self.left_out), faults=tuple(self.faults), doubts=tuple(self.doubts),
            missing=self.missing, renamed=self.head.renamed, empty=empty, notes=tuple(notes),
            seconds=time.perf_counter() - self.begun,
        )  # fmt: skip


def _nothing(*_: object) -> None:
    """Tell nobody: the second way through the lines finds the same faults."""


def warm_up() -> None:
    """Get the compiled way ready: from the cache in part of a second, or compiled for some at the very first time."""
    from core.compiled import code  # noqa: F401 - it tells numba where compiled code is kept

    global _ready
    dialect, log = Dialect(",", False, False), Log("", 2, "UTF-8", _nothing, _nothing)
    for part in fast_parts(iter([b"1.5,a\n-2,b\n"]), dialect, 2, log):
        for made in (NumberColumn("", 0, 2, 4, dialect), TextColumn("", 1, 2, 4, dialect)):
            made.add(part)
            if isinstance(made, TextColumn):
                made.rehash()
    _ready = True


def head_of(source: Source, scan: Scan, settings: TextSettings) -> Head:
    """Look at the first lines.

    Raises:
        UserError: when there is no field at all.
    """
    sample, whole = b"", True
    for block in source.blocks(scan):
        sample += block
        whole = len(sample) <= SAMPLE
        if not whole:
            break
    text = sample[:SAMPLE].decode("utf-8", "replace")
    dialect = dialect_of(text, whole, settings)
    records = first_records(text, whole, dialect)
    if not records:
        raise UserError(tr("{source}: the file is empty; a header line and rows are needed.", source=source.name))
    return _named(records, dialect, source.name)


def _named(records: list[tuple[int, list[str]]], dialect: Dialect, name: str) -> Head:
    line, first = records[0]
    rows = [fields for _, fields in records[1 if dialect.header else 0 :]]
    notes = (
        [tr("{counted} above the table left out.", counted=counted(dialect.skip, "{n} line", "{n} lines"))]
        if dialect.skip
        else []
    )
    if dialect.header and rows and len(rows[0]) == len(first) + 1:
        first = ["", *first]  # as R writes it: the column of row names has no name
    if len(first) > MAX_COLUMNS:
        raise UserError(
            tr(
                "{name}: a line has {n_first} fields; at most {max_columns} columns can be read.",
                name=name,
                n_first=len(first),
                max_columns=MAX_COLUMNS,
            )
        )
    if not any(first) and not any(map(any, rows)):
        raise UserError(tr("{name}: the file is empty; a header line and rows are needed.", name=name))
    if dialect.header:
        names, renamed, more = _names(first)
        notes += more
    else:
        names, renamed = tuple(f"column{i + 1}" for i in range(len(first))), ()
        notes.append(tr("There is no header line; the columns are called column1, column2 and so on."))
    numbers = tuple(_holds_numbers(rows, place, dialect) for place in range(len(names)))
    return Head(dialect, names, numbers, line if dialect.header else 0, renamed, tuple(notes))


def _names(header: list[str]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...], list[str]]:
    """Give every column a name of its own, those that were changed, and notes."""
    names, renamed = unique_names(header)
    nameless = [(place, names[place]) for place, text in enumerate(header) if not text]
    return names, renamed, list(_nameless(nameless))


def _nameless(columns: list[tuple[int, str]]) -> tuple[str, ...]:
    """Say which columns had no name; a file with many of them is told in one sentence."""
    if len(columns) <= MOST_NOTES:
        return tuple(tr("Column {i} has no name; it is called {name!r}.", i=i + 1, name=name) for i, name in columns)
    first, last = columns[0][1], columns[-1][1]
    return (
        tr(
            "{n_columns} columns have no name; they are called {first!r} to {last!r}, by their places.",
            n_columns=len(columns),
            first=first,
            last=last,
        ),
    )


def _holds_numbers(rows: list[list[str]], place: int, dialect: Dialect) -> bool:
    """Tell whether a column is to be read as numbers: few texts among many numbers are told, and read again as such."""
    cells = [row[place] for row in rows if place < len(row) and not is_missing(row[place])]
    count = sum(is_number(text, dialect.decimal_commas, dialect.group) for text in cells)
    return count == len(cells) or (len(cells) >= MANY and count >= MOSTLY * len(cells))


def _without_nameless(columns: list[Column], head: Head) -> list[Column]:
    """Leave out columns without a name and a value, as a delimiter at the end of every line makes them."""
    unnamed = {f"column{i + 1}" for i in range(len(columns))} if head.dialect.header else set()
    kept = [c for c in columns if c.name not in unnamed or c.n_missing < len(c.values)]
    return kept or columns


def shortened(text: str, most: int = 30) -> str:
    """Cut a long text."""
    return text if len(text) <= most else text[: most - 1] + "…"


def stem(file: Path) -> str:
    """Give a file's name without its endings."""
    name = file.name
    for suffix in _STEMS:
        name = name[: -len(suffix)] if name.lower().endswith(suffix) and len(name) > len(suffix) else name
    return name
