"""Text tables in pieces, read as `core.data.text` reads them whole: the same numbers, texts and notes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from core.data.dialect import TextSettings
from core.data.stream.copying import CopiedSource, copied
from core.data.stream.source import Report, told
from core.data.table import Table
from core.data.text.columns import NumberColumn, TextColumn
from core.data.text.reading import Reading, stem
from core.language import tr

LOOKED = 0.1


class Surprise(Exception):
    """A column that began with numbers holds texts."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place


class _Pieces(Reading):
    """One way through the lines of a file, which may be larger than memory."""

    def __init__(self, path: Path, settings: TextSettings, report: Report | None) -> None:
        super().__init__(path, settings, lambda part: told(report, part), 0)
        self.source.limit = 2**62
        self.look()
        self.numbers = list(self.head.numbers)

    def tables(self) -> Iterator[Table]:
        lines = max(self.scan.lines, 1)
        for part in self._below_header():
            self.report(LOOKED + (1 - LOOKED) * min(1.0, part.line(part.rows - 1) / lines))
            made = []
            for place, (name, number) in enumerate(zip(self.head.names, self.numbers, strict=True)):
                kind = NumberColumn if number else TextColumn
                column = kind(name, place, len(self.head.names), part.rows, self.head.dialect)
                column.add(part)
                if isinstance(column, NumberColumn) and column.odd and self.settings.odd != "missing":
                    raise Surprise(place)
                made.append(column.column())
            yield Table(self.source.name, tuple(made))


def text_blocks(
    path: Path, settings: TextSettings | None, report: Report | None, texts: Collection[int] = ()
) -> Iterator[Table]:
    """Give a text table in pieces; the columns at the places `texts` are read as texts whatever they hold.

    Raises:
        UserError: naming the file, the line where there is one, and what is wrong.
        Surprise: when a column of numbers holds a text.
        Cancelled: when `report` gave False.
    """
    pieces = _Pieces(path, settings or TextSettings(), report)
    for place in texts:
        pieces.numbers[place] = False
    yield from pieces.tables()


def open_text(path: Path, settings: TextSettings | None = None, report: Report | None = None) -> CopiedSource:
    """Open a text table for streaming: its copy as columns, made now unless it is there.

    Where a column turns out to hold texts under way, the file is begun anew.

    Raises:
        UserError: naming the file, the line where there is one, and what is wrong.
        Cancelled: when `report` gave False.
    """
    texts: set[int] = set()
    note = tr("The text table was copied to columns of numbers first.")
    while True:
        try:
            return copied(path, text_blocks(path, settings, report, texts), stem(path), (note,))
        except Surprise as surprise:
            texts.add(surprise.place)
