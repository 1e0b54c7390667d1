"""Reads what was pasted or saved: one number per line, label and number, or a table with labels as its head."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from core.errors import UserError
from core.files import read_bytes
from core.judging.typed import read
from core.language import tr

MOST_CELLS, MOST_BYTES, MOST_LETTERS = 20_000, 4_000_000, 10_000
TITLES = ("label", "name", "quantity", "step", "value", "answer", "number", "result")
"""Heads that are told from labels in every language, beside their translations."""


@dataclass(frozen=True)
class Entry:
    """One cell: label ("" where the order says what it is), what was written, and the line's row of data from 0."""

    label: str
    text: str
    row: int = 0


def read_file(path: str | Path) -> tuple[Entry, ...]:
    """Read a file of answers.

    Raises:
        UserError: when it cannot be read or holds no answers.
    """
    data = read_bytes(path, MOST_BYTES)
    try:
        return read_sheet(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UserError(tr("{Path}: this is no text; save the table as CSV (UTF-8).", Path=Path(path).name)) from None


def read_sheet(text: str) -> tuple[Entry, ...]:
    """Read cells.

    Raises:
        UserError: when there is nothing to check, or too much.
    """
    lines = [line for line in _cells(text) if any(line)]
    if not lines:
        raise UserError(tr("There are no answers: paste one number per line, or labels and numbers such as h1 and 5."))
    if sum(map(len, lines)) > MOST_CELLS:
        raise UserError(tr("These are more than {most_cells} cells; check them in parts.", most_cells=MOST_CELLS))
    if _has_titles(lines[0]):
        lines = lines[1:] or lines
    if max(map(len, lines)) == 1:
        return tuple(_single(line[0]) for line in lines)
    if not any(_is_number(cell) for cell in lines[0]) and len(lines) > 1 and len(lines[0]) != 2:
        return _with_head(lines)
    if all(_is_label(line[0]) for line in lines):
        return tuple(Entry(line[0], line[1] if len(line) > 1 else "") for line in lines)
    if not any(_is_number(cell) for cell in lines[0]) and len(lines) > 1:
        return _with_head(lines)
    return tuple(Entry("", cell) for line in lines for cell in line)


def _with_head(lines: list[list[str]]) -> tuple[Entry, ...]:
    head, found = lines[0], []
    for row, line in enumerate(lines[1:]):
        found += [Entry(label, cell, row) for label, cell in zip(head, line, strict=False) if label]
    return tuple(found)


def _single(cell: str) -> Entry:
    """Read "h1 = 5" or "h1: 5" as label and number, "5" as a number."""
    parts = re.split(r"[=:]", cell)
    label, number = "=".join(parts[:-1]).strip(), parts[-1].strip()
    if len(parts) == 1:
        words = cell.rsplit(maxsplit=1)
        if len(words) == 2 and _is_number(words[1]) and _is_label(words[0]):
            return Entry(words[0], words[1])
        return Entry("", cell)
    return Entry(label, number)


def _cells(text: str) -> list[list[str]]:
    """Part lines into cells: by tabs, semicolons, or commas that are no decimal commas."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > 2 * MOST_CELLS:
        raise UserError(tr("These are more than {cells} lines; check them in parts.", cells=2 * MOST_CELLS))
    if any(len(line) > MOST_LETTERS for line in lines):
        raise UserError(tr("A line has more than {letters} letters, so it is no answer.", letters=MOST_LETTERS))
    sign = "\t" if any("\t" in line for line in lines) else ";" if any(";" in line for line in lines) else ""
    if not sign and not all(not line.strip() or _is_number(line) for line in lines) and any("," in x for x in lines):
        sign = ","
    if not sign:
        return [[line.strip()] for line in lines]
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO("\n".join(lines)), delimiter=sign)]
    except csv.Error:
        raise UserError(tr("A cell of it has no end; check the quotation marks.")) from None


def _has_titles(line: list[str]) -> bool:
    """Tell a head such as "label, value" from labels."""
    here = tr("label"), tr("name"), tr("quantity"), tr("Step"), tr("value"), tr("answer"), tr("number"), tr("result")
    words = {*TITLES, *(word.casefold() for word in here)}
    return len(line) > 1 and all(cell.casefold() in words for cell in line[:2])


def _is_number(cell: str) -> bool:
    try:
        read(cell)
    except UserError:
        return False
    return True


def _is_label(cell: str) -> bool:
    return bool(cell) and not _is_number(cell)
