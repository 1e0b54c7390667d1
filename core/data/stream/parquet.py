"""Parquet files, row group by row group; the reading itself is pyarrow's, which is installed when it is wanted."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.readers.parquet import column_of_arrow, pyarrow
from core.data.stream.copying import CopiedSource, copied
from core.data.stream.source import MOST_CATEGORIES, Field, Report, Source, told
from core.data.table import MISSING_CODE, Column, Table
from core.errors import UserError
from core.language import tr

MOST_GROUP = 2**26
"""Bytes of a row group, unpacked; a file with larger ones is copied to columns first."""
ROWS = 16_384


class ParquetSource(Source):
    """A Parquet file whose row groups are the chunks."""

    kind = "parquet"

    def __init__(self, path: Path, report: Report | None = None) -> None:
        """Open the file, and go over its columns of texts once to list their categories.

        Raises:
            UserError: when it cannot be read.
        """
        self._lock, self._file, self._place = threading.Lock(), opened(path), path
        metadata = self._file.metadata
        groups = [metadata.row_group(i).num_rows for i in range(metadata.num_row_groups)]
        kinds, notes = kinds_of(self._file.schema_arrow)
        self._codes: dict[str, dict[str, int]] = {}
        fields = []
        names = [name for name, kind in kinds.items() if kind != "number"]
        found = self._texts(names, len(groups), report)
        for name, kind in kinds.items():
            texts = found.get(name, set())
            if texts is None:
                notes.append(
                    tr(
                        "{name}: more than {most_categories} different texts: left out.",
                        name=name,
                        most_categories=MOST_CATEGORIES,
                    )
                )
                continue
            categories = tuple(sorted(texts))
            self._codes[name] = {text: code for code, text in enumerate(categories)}
            fields.append(Field(name, kind, categories))
        super().__init__(path, path.stem, tuple(fields), np.cumsum([0, *groups], dtype=np.int64), tuple(notes))

    def _texts(self, names: list[str], groups: int, report: Report | None) -> dict[str, set[str] | None]:
        """Collect the different texts of some columns; None where there are too many."""
        found: dict[str, set[str] | None] = {name: set() for name in names}
        for place in range(groups) if names else ():
            told(report, place / groups)
            wanted = [name for name, texts in found.items() if texts is not None]
            for column in self._group(place, wanted):
                merged = (found[column.name] or set()) | set(column.categories)
                found[column.name] = merged if len(merged) <= MOST_CATEGORIES else None
        return found

    def _group(self, place: int, names: list[str]) -> list[Column]:
        with self._lock, _told(self._place):
            table = self._file.read_row_group(place, columns=names, use_threads=False)
        return columns_of(table, names)

    def _read(self, place: int, fields: list[Field]) -> list[HostArray]:
        columns = self._group(place, [field.name for field in fields])
        return [self._values(field, column) for field, column in zip(fields, columns, strict=True)]

    def _values(self, field: Field, column: Column) -> HostArray:
        if field.kind == "number":
            return column.values
        known = self._codes[field.name]
        codes: HostArray = np.array([*(known[text] for text in column.categories), MISSING_CODE], np.int32)[
            column.values
        ]
        return codes


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the library says of a damaged file into a sentence."""
    try:
        yield
    except UserError:
        raise
    except (pyarrow().ArrowException, OSError, ValueError) as error:
        raise UserError(tr("{file}: the file is damaged; use another copy of it.", file=path.name)) from error


def opened(path: Path) -> Any:
    """Open a Parquet file.

    Raises:
        UserError: when pyarrow is not there, or the file is no Parquet.
    """
    arrow = pyarrow()
    if not path.is_file():
        raise UserError(tr("{path}: there is no such file.", path=path))
    try:
        return arrow.parquet.ParquetFile(path, pre_buffer=False)
    except (arrow.ArrowException, OSError) as error:
        raise UserError(
            tr("{path}: this is no Parquet file, or it is damaged; use another copy of it.", path=path.name)
        ) from error


def largest_group(file: Any) -> int:
    """Give the bytes of the largest row group, unpacked."""
    metadata = file.metadata
    return max((metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups)), default=0)


def columns_of(table: Any, names: list[str]) -> list[Column]:
    """Turn columns of an Arrow table into ours, as a whole Parquet file is read."""
    arrow = pyarrow()
    return [column_of_arrow(arrow, table.schema.field(name), table.column(name)) for name in names]


def kinds_of(schema: Any) -> tuple[dict[str, str], list[str]]:
    """Give the kind of each column that can be used, and notes on the others."""
    arrow = pyarrow()
    kinds, notes = {}, []
    for field in schema:
        if arrow.types.is_nested(field.type):
            notes.append(tr("{field}: each cell holds several values: left out.", field=field.name))
            continue
        empty = column_of_arrow(arrow, field, arrow.chunked_array([], field.type))
        kinds[field.name] = "number" if empty.kind == "number" else "category"
    return kinds, notes


def copied_parquet(path: Path, report: Report | None = None) -> CopiedSource:
    """Open a Parquet file with large row groups: its copy as columns, made now unless it is there.

    Raises:
        UserError: when it cannot be made.
        Cancelled: when `report` gave False.
    """
    notes = kinds_of(opened(path).schema_arrow)[1]
    return copied(path, parquet_blocks(path, report), path.stem, notes)


def parquet_blocks(path: Path, report: Report | None = None) -> Iterator[Table]:
    """Give a Parquet file in pieces, whatever its row groups are.

    Raises:
        UserError: when it cannot be read.
        Cancelled: when `report` gave False.
    """
    arrow, done, file = pyarrow(), 0, opened(path)
    kinds = kinds_of(file.schema_arrow)[0]
    batches = file.iter_batches(batch_size=ROWS, columns=list(kinds), use_threads=False)
    while True:
        with _told(path):
            batch = next(batches, None)
        if batch is None:
            return
        told(report, done / max(file.metadata.num_rows, 1))
        done += len(batch)
        columns = columns_of(arrow.Table.from_batches([batch]), list(kinds))
        yield Table(path.stem, tuple(columns))
