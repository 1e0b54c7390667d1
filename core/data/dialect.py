"""Finding out how a CSV file is written: delimiter, decimal comma, header line."""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from dataclasses import dataclass

from core.data.cells import is_missing, is_number

DELIMITERS = ("\t", ";", "|", ",")
SAMPLE_LINES = 200
SAMPLE_CHARACTERS = 256 * 1024


@dataclass(frozen=True)
class Dialect:
    """How a file is written; `decimal_commas`: numbers may have a comma where others have a point."""

    delimiter: str
    header: bool
    decimal_commas: bool


def dialect_of(text: str) -> Dialect:
    """Look at the first lines of a file."""
    rows = {delimiter: _rows(text, delimiter) for delimiter in DELIMITERS}
    delimiter = max(DELIMITERS, key=lambda d: _score(rows[d]))
    if _score(rows[delimiter])[0] == 0:
        delimiter = ","
    found = rows[delimiter]
    commas = delimiter != ","
    return Dialect(delimiter, bool(found) and _has_header(found, commas), commas)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """Give the first rows; the last line of a long file may be cut and is left out."""
    sample = text[:SAMPLE_CHARACTERS]
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        rows = [row for row in itertools.islice(reader, SAMPLE_LINES) if row]
    except csv.Error:
        return []
    return rows[:-1] if len(sample) < len(text) and len(rows) > 1 else rows


def _score(rows: list[list[str]]) -> tuple[float, bool]:
    """Rate a delimiter: the share of rows with the most usual number of fields, if that is more than one."""
    if not rows:
        return 0.0, False
    fields, count = Counter(map(len, rows)).most_common(1)[0]
    return (count / len(rows), len(rows[0]) == fields) if fields > 1 else (0.0, False)


def _has_header(rows: list[list[str]], commas: bool) -> bool:
    """Tell whether the first row names the columns: it holds texts where the others hold numbers."""
    first, others = rows[0], rows[1:]
    votes = 0
    for place, cell in enumerate(first):
        below = [row[place].strip() for row in others if place < len(row)]
        votes += _vote(cell.strip(), [text for text in below if not is_missing(text)], commas)
    return votes >= 0


def _vote(cell: str, below: list[str], commas: bool) -> int:
    numbers = bool(below) and all(is_number(text, commas) for text in below)
    if is_number(cell, commas):
        return -1
    if cell and numbers:
        return 1
    return -1 if cell in below else 0
