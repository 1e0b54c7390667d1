"""Predicting a whole file: one path for the command line and the window."""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from core.backend import HostArray
from core.data.pipeline import FittedColumn
from core.data.reading import read_file
from core.data.table import Cancelled, Column, Table, listing
from core.errors import UserError
from core.files import atomic_write, check_writable
from core.language import tr
from core.predict import predict
from core.predicting.asked import Asked
from core.spreadsheets import lines

ROWS_AT_ONCE = 4096
READING, PREDICTED = 0.4, 0.8
"""Shares of the progress after which the file is read, and its rows are predicted."""
MOST_LINES = 3
BLOCK = 4 * 1024**2
"""A text that begins so would be run by a spreadsheet."""
Progress = Callable[[float], bool]


@dataclass(frozen=True)
class Predicted:
    """The predictions of a table: column → value for each row, and sentences about what was unusual."""

    rows: list[dict[str, Any]]
    notes: tuple[str, ...]


def predict_to(
    asked: Asked, source: Path, target: Path, keep: bool = True, progress: Progress | None = None
) -> Predicted:
    """Predict the rows of a table file and write them as CSV, with the columns as read where `keep` is on.

    Raises:
        UserError: naming the column that is missing, or line and column of a text where a number is needed.
        Cancelled: when `progress` gave False; nothing is written then.
    """
    check_writable(target)
    if source.resolve() == target.resolve():
        raise UserError(
            tr("{target}: this is the file that is read; choose another name for the predictions.", target=target.name)
        )
    table = read_file(source, progress=_part(progress, 0.0, READING)).table
    first = first_line(source, table.rows)
    found = predict_table(asked, table, _part(progress, READING, PREDICTED), first)
    write(target, found.rows, table if keep else None, _part(progress, PREDICTED, 1.0))
    return found


def _part(progress: Progress | None, start: float, end: float) -> Progress | None:
    """Make the progress of a part of the work."""
    return None if progress is None else lambda part: progress(start + (end - start) * part)


def predict_table(asked: Asked, table: Table, progress: Progress | None = None, first: int = 0) -> Predicted:
    """Predict the rows of a table, a piece at a time; `first` is the line of its first row, see `first_line`.

    Raises:
        UserError, Cancelled: as `predict_to`.
    """
    check_columns(asked, table, first)
    x, rows = asked.pipeline.encode(table), []
    for start in range(0, len(x), ROWS_AT_ONCE):
        piece = x[start : start + ROWS_AT_ONCE]
        rows += predictions(asked, predict(asked.spec, asked.weights, piece), start)
        if progress is not None and not progress((start + len(piece)) / len(x)):
            raise Cancelled
    return Predicted(rows, notes(asked, table, first))


def check_columns(asked: Asked, table: Table, first: int = 0) -> None:
    """Refuse a table that lacks input columns, or has texts where numbers are needed.

    Raises:
        UserError: naming all missing columns, or line and column of the first such text.
    """
    missing = [fitted.name for fitted in asked.pipeline.inputs if fitted.name not in table]
    if missing:
        there = listing(table.names)
        word = tr("column") if len(missing) == 1 else tr("columns")
        raise UserError(
            tr(
                "{table}: the network needs the {word} {listing}; there are {there}.",
                table=table.name,
                word=word,
                listing=listing(map(repr, missing)),
                there=there,
            )
        )
    for fitted in asked.pipeline.inputs:
        column = table.column(fitted.name)
        try:
            fitted.read(table)
        except UserError as error:
            raise UserError(_placed(fitted, column, table, error, first)) from None


def notes(asked: Asked, table: Table, first: int = 0) -> tuple[str, ...]:
    """Tell what of a table the training rows did not have, with the lines (or rows) in which it stands."""
    found = []
    for sentence in asked.pipeline.notes(table):
        name, _, rest = sentence.partition(":")
        lines = _unknown_places(asked, table, name, first)
        found.append(f"{name}:{rest}" if not lines else f"{name}, {lines}:{rest}")
    return tuple(found)


def predictions(asked: Asked, outputs: HostArray, before: int = 0) -> list[dict[str, Any]]:
    """Give each row as column → value: in the target's own unit, or the class and every class's output.

    `outputs` is (rows, n_out); rows count from 1, after `before` earlier ones.
    """
    pipeline = asked.pipeline
    words, target = pipeline.decode(outputs, f"{asked.word} of it"), pipeline.targets[0].name
    counted = "row" if all(known.name != "row" for known in pipeline.targets) else "row number"
    if not pipeline.class_names:
        return [{counted: number, **values} for number, values in enumerate(words, before + 1)]
    rows = []
    for number, (values, row) in enumerate(zip(words, outputs.tolist(), strict=True), before + 1):
        shares = row if len(row) > 1 else [1 - row[0], row[0]]
        named = {f"{asked.word} {name}": share for name, share in zip(pipeline.class_names, shares, strict=True)}
        rows.append({counted: number, target: values[target], **named})
    return rows


def csv_text(rows: Sequence[dict[str, Any]], table: Table | None = None, titled: bool = True) -> str:
    """Write predictions as CSV; with the columns of `table` before them. Texts cannot act as formulas.

    `titled`: the first line names the columns.
    """
    pieces = csv_pieces(rows, table)
    return "".join(pieces if titled else itertools.islice(pieces, 1, None))


def csv_pieces(rows: Sequence[dict[str, Any]], table: Table | None = None) -> Iterator[str]:
    """Give the text of `csv_text` piece by piece: the header, then some thousand rows each time."""
    names = list(rows[0]) if rows else ["row"]
    kept = table.columns if table is not None else ()
    taken = {column.name for column in kept}
    titles = [name if name not in taken else f"predicted {name}" for name in names]
    # The number of the row stands first, then what was read, then what was predicted.
    yield _lines([[titles[0], *(column.name for column in kept), *titles[1:]]])
    known = [column.categories for column in kept]
    for start in range(0, len(rows), ROWS_AT_ONCE):
        piece = rows[start : start + ROWS_AT_ONCE]
        read = [_cells(*pair, start, start + len(piece)) for pair in zip(kept, known, strict=True)]
        made = [[row[name] for row in piece] for name in names]
        yield _lines(zip(made[0], *read, *made[1:], strict=True))


def _cells(column: Column, texts: Sequence[object], start: int, stop: int) -> list[object]:
    """Give some cells of a column as they were read; `texts` are its categories."""
    values = column.values[start:stop].tolist()
    if column.kind != "number":
        return [texts[code] if code >= 0 else "" for code in values]
    return ["" if value != value else int(value) if value % 1 == 0 and abs(value) < 1e15 else value for value in values]


def _lines(rows: Iterable[Iterable[object]]) -> str:
    return lines(map(tuple, rows))


def write(
    path: Path, rows: Sequence[dict[str, Any]], table: Table | None = None, progress: Progress | None = None
) -> None:
    """Write predictions to a file, all or nothing.

    Raises:
        UserError: when it cannot be written there.
        Cancelled: when `progress` gave False.
    """

    def put(file: BinaryIO) -> None:
        for number, piece in enumerate(csv_pieces(rows, table)):
            file.write(piece.encode())
            if progress is not None and not progress(min(number * ROWS_AT_ONCE / max(len(rows), 1), 1.0)):
                raise Cancelled

    atomic_write(path, put)


def first_line(path: Path, rows: int) -> int:
    """Give the line of a text file in which its first row stands; 0 where rows do not take one line each.

    They do where a file has as many lines as rows, or one more for the header.
    """
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as file:
            lines, last = 0, b""
            while block := file.read(BLOCK):
                lines, last = lines + block.count(b"\n"), block[-1:]
    except (OSError, EOFError, zlib.error):
        return 0
    lines += last != b"\n"
    return {rows + 1: 2, rows: 1}.get(lines, 0)


def _placed(fitted: FittedColumn, column: Column, table: Table, error: UserError, first: int) -> str:
    bad = next((row for row in range(table.rows) if _is_text(column.cell(row))), None)
    if bad is None:
        return str(error)
    where = f"line {bad + first}" if first else f"row {bad + 1}"
    return f"{table.name}, {where}, {fitted.name}: {column.cell(bad)!r} is no number; correct or empty it."


def _is_text(cell: str) -> bool:
    try:
        return bool(cell) and not np.isfinite(float(cell.replace("\u2212", "-")))
    except ValueError:
        return True


def _unknown_places(asked: Asked, table: Table, name: str, first: int) -> str:
    """List the first lines, or rows, in which a column has something that no training row had."""
    fitted = next((f for f in asked.pipeline.inputs if f.name == name), None)
    if fitted is None:
        return ""
    column = fitted.read(table)
    unknown = set(fitted.encoder.unknown(column, fitted.state))
    rows = list(itertools.islice(_rows_with(column, unknown), MOST_LINES + 1))
    shown = ", ".join(str(row + (first or 1)) for row in rows[:MOST_LINES])
    if len(rows) > MOST_LINES:
        shown = tr("{listing} and more", listing=shown)
    if not rows:
        return ""
    if first:
        return tr("line {shown}", shown=shown) if len(rows) == 1 else tr("lines {shown}", shown=shown)
    return tr("row {shown}", shown=shown) if len(rows) == 1 else tr("rows {shown}", shown=shown)


def _rows_with(column: Column, texts: set[str]) -> Iterator[int]:
    return (row for row in range(len(column.values) if texts else 0) if column.cell(row) in texts)
