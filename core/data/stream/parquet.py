"""Parquet files, row group by row group; the reading itself is pyarrow's, which is installed when it is wanted."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.stream.source import MOST_CATEGORIES, Field, Report, Source, as_numbers, told
from core.data.table import MISSING_CODE
from core.errors import UserError

MOST_GROUP = 2**26
"""Bytes of a row group, unpacked; a file with larger ones is copied to mapped columns first."""
REMEDY = "install it with: python3 run.py pip install pyarrow"


class ParquetSource(Source):
    """A Parquet file whose row groups are the chunks."""

    kind = "parquet"

    def __init__(self, path: Path, report: Report | None = None) -> None:
        """Open the file, and go over its columns of texts once to list their categories.

        Raises:
            UserError: when it cannot be read.
        """
        self._lock, self._file = threading.Lock(), opened(path)
        metadata = self._file.metadata
        groups = [metadata.row_group(i).num_rows for i in range(metadata.num_row_groups)]
        kinds, notes = kinds_of(self._file.schema_arrow)
        self._categories: dict[str, dict[str, int]] = {}
        fields = []
        names = [name for name, kind in kinds.items() if kind == "category"]
        found = self._texts(names, len(groups), report)
        for name, kind in kinds.items():
            texts = found.get(name)
            if kind == "category" and texts is None:
                notes.append(f"{name}: more than {MOST_CATEGORIES} different texts: left out.")
                continue
            categories = tuple(sorted(texts)) if texts is not None else ()
            self._categories[name] = {text: code for code, text in enumerate(categories)}
            fields.append(Field(name, kind, categories))
        super().__init__(path, path.stem, tuple(fields), np.cumsum([0, *groups], dtype=np.int64), tuple(notes))

    def _texts(self, names: list[str], groups: int, report: Report | None) -> dict[str, set[str] | None]:
        """Collect the different texts of some columns; None where there are too many."""
        found: dict[str, set[str] | None] = {name: set() for name in names}
        for place in range(groups) if names else ():
            told(report, place / groups)
            wanted = [name for name, texts in found.items() if texts is not None]
            table = self._group(place, wanted)
            for name in wanted:
                texts = {text for text in table.column(name).unique().to_pylist() if text}
                merged = (found[name] or set()) | texts
                found[name] = merged if len(merged) <= MOST_CATEGORIES else None
        return found

    def _group(self, place: int, names: list[str]) -> Any:
        with self._lock:
            return self._file.read_row_group(place, columns=names, use_threads=False)

    def _read(self, place: int, fields: list[Field]) -> list[HostArray]:
        table = self._group(place, [field.name for field in fields])
        return [self._values(field, table.column(field.name)) for field in fields]

    def _values(self, field: Field, column: Any) -> HostArray:
        return numbers_of(column) if field.kind == "number" else codes_of(column, self._categories[field.name])


def opened(path: Path) -> Any:
    """Open a Parquet file.

    Raises:
        UserError: when pyarrow is not there, or the file is no Parquet.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise UserError(f"{path.name}: reading Parquet needs the package pyarrow; {REMEDY}") from None
    if not path.is_file():
        raise UserError(f"{path}: there is no such file.")
    try:
        return pyarrow.parquet.ParquetFile(path, pre_buffer=False)
    except (pyarrow.ArrowException, OSError) as error:
        raise UserError(f"{path.name}: this is no Parquet file, or it is damaged; use another copy of it.") from error


def largest_group(file: Any) -> int:
    """Give the bytes of the largest row group, unpacked."""
    metadata = file.metadata
    return max((metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups)), default=0)


def kinds_of(schema: Any) -> tuple[dict[str, str], list[str]]:
    """Give the kind of each column that can be used, and a note on each of the others."""
    import pyarrow.types as types

    kinds, notes = {}, []
    for field in schema:
        kind = field.type.value_type if types.is_dictionary(field.type) else field.type
        if types.is_integer(kind) or types.is_floating(kind) or types.is_boolean(kind) or types.is_decimal(kind):
            kinds[field.name] = "number"
        elif types.is_string(kind) or types.is_large_string(kind):
            kinds[field.name] = "category"
        else:
            notes.append(f"{field.name}: values of the type {field.type} are left out.")
    return kinds, notes


def numbers_of(column: Any) -> HostArray:
    """Give a column of numbers as float64, NaN where missing."""
    import pyarrow

    if pyarrow.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    return as_numbers(column.cast(pyarrow.float64(), safe=False).to_numpy())


def codes_of(column: Any, categories: dict[str, int]) -> HostArray:
    """Give a column of texts as int32 codes of `categories`, −1 where missing."""
    codes = [np.zeros(0, np.int32)]
    for piece in column.chunks:
        encoded = piece if hasattr(piece, "dictionary") else piece.dictionary_encode()
        place = np.array(
            [*(categories.get(text, MISSING_CODE) for text in encoded.dictionary.to_pylist()), MISSING_CODE], np.int32
        )
        codes.append(place[encoded.indices.fill_null(len(place) - 1).to_numpy(zero_copy_only=False)])
    return np.concatenate(codes)
