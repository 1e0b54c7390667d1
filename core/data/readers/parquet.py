"""Parquet files, by pyarrow, which not everybody needs: without it a sentence says how to get it."""

from __future__ import annotations

import importlib.util
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.data.cells import is_category
from core.data.made import column_of_texts
from core.data.reading import Reader
from core.data.summary import Imported, Summary, imported
from core.data.table import MISSING_CODE, Column, Table, listing, number_column
from core.data.text.source import Progress, reporter
from core.errors import UserError
from core.fields import setting
from core.installed import install_line
from core.language import tr

ORDER = 30
VERSION = "26.0.1"
"""The version in the lock files (tests/setup/test_lock.py)."""
MOST_CELLS = 2_000_000_000


@dataclass(frozen=True)
class ParquetSettings:
    """Which rows are read."""

    rows: int = setting(0, tr("First rows"), tr("Only so many rows; 0: all."), minimum=0, maximum=1_000_000_000)


def pyarrow() -> Any:
    """Give the module that reads Parquet.

    Raises:
        UserError: saying how to install it.
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise UserError(
            tr(
                "Parquet files need one more package, pyarrow; add it with “{install_line}”.",
                install_line=install_line(f"pyarrow=={VERSION}"),
            )
        )
    import pyarrow.parquet

    return pyarrow


def read_parquet(
    path: Path, settings: ParquetSettings, progress: Progress | None = None, most_rows: int = 0
) -> Imported:
    """Read a Parquet file; columns of lists and of records are left out and told.

    Raises:
        UserError: when pyarrow is missing or the file is damaged or too large.
    """
    begun, report = time.perf_counter(), reporter(progress)
    if not path.is_file():
        raise UserError(tr("{path}: there is no such file; check the name and the folder.", path=path))
    arrow = pyarrow()
    try:
        file = arrow.parquet.ParquetFile(path)
        fields = [field for field in file.schema_arrow if not arrow.types.is_nested(field.type)]
        left = [field.name for field in file.schema_arrow if arrow.types.is_nested(field.type)]
        rows = min(filter(None, (file.metadata.num_rows, settings.rows, most_rows)), default=0)
        if rows * len(fields) > MOST_CELLS:
            raise UserError(
                tr(
                    "{path}: {rows:,} rows are too many to hold; read a part of them (First rows).",
                    path=path.name,
                    rows=rows,
                )
            )
        if not rows or not fields:
            raise UserError(tr("{path}: there are no rows with single values in it.", path=path.name))
        columns = _columns(arrow, file, fields, rows, report)
    except (arrow.ArrowException, OSError, ValueError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(
            tr("{path}: the file is damaged or no Parquet file; use another copy of it.", path=path.name)
        ) from error
    notes = (tr("Left out, since each cell holds several values: {listing}.", listing=listing(left)),) if left else ()
    empty = tuple(column.name for column in columns if column.n_missing == len(column.values))
    summary = Summary(found=tr("Parquet"), notes=notes, empty=empty, seconds=time.perf_counter() - begun)
    return imported(Table(path.stem, columns), summary)


def _columns(arrow: Any, file: Any, fields: list[Any], rows: int, report: Any) -> tuple[Column, ...]:
    made = []
    for place, field in enumerate(fields):
        parts, count = [], 0
        for batch in file.iter_batches(batch_size=min(rows, 65_536), columns=[field.name]):
            parts.append(batch.column(0))
            count += len(batch)
            report((place + min(count / rows, 1.0)) / len(fields))
            if count >= rows:
                break
        made.append(column_of_arrow(arrow, field, arrow.chunked_array(parts, field.type).slice(0, rows)))
    return tuple(made)


def column_of_arrow(arrow: Any, field: Any, values: Any) -> Column:
    """Turn one column of Arrow into ours: numbers and truth values as float64, all else as texts."""
    kinds = arrow.types
    if kinds.is_integer(field.type) or kinds.is_floating(field.type) or kinds.is_decimal(field.type):
        numbers = values.cast(arrow.float64(), safe=False).to_numpy()
        numbers = np.array(numbers, dtype=np.float64)
        numbers[np.isinf(numbers)] = math.nan
        return number_column(field.name, numbers)
    if kinds.is_null(field.type):
        return number_column(field.name, np.full(len(values), math.nan))
    if kinds.is_temporal(field.type):
        texts = values.cast(arrow.string()).to_pylist()
        return column_of_texts(field.name, [_date(text) for text in texts])
    if not kinds.is_dictionary(field.type):
        if not (kinds.is_string(field.type) or kinds.is_large_string(field.type)):
            values = values.cast(arrow.string())
        values = values.dictionary_encode()
    return _coded(field.name, values.combine_chunks() if hasattr(values, "combine_chunks") else values)


def _coded(name: str, values: Any) -> Column:
    """Take over the codes of a dictionary, with its texts sorted."""
    if hasattr(values, "unify_dictionaries"):
        values = values.unify_dictionaries().chunk(0)
    texts = ["" if text is None else str(text).strip() for text in values.dictionary.to_pylist()]
    codes = values.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    used = np.zeros(len(texts) + 1, dtype=bool)
    used[codes] = True
    order = sorted({text for text, there in zip(texts, used, strict=False) if there and text})
    place = {text: code for code, text in enumerate(order)}
    ranks = np.array([*(place.get(text, MISSING_CODE) for text in texts), MISSING_CODE], dtype=np.int32)
    final = ranks[codes]
    final.setflags(write=False)
    category = is_category(len(final), int((final < 0).sum()), len(order))
    return Column(name, "category" if category else "text", final, tuple(order))


def _date(text: str | None) -> str:
    return (
        ""
        if text is None
        else text.removesuffix(" 00:00:00").rstrip("0").rstrip(".")
        if "." in text
        else (text.removesuffix(" 00:00:00"))
    )


READERS = (
    Reader(
        "parquet", tr("Parquet"), (".parquet", ".pq"), read_parquet, ParquetSettings, lambda head: head[:4] == b"PAR1"
    ),
)
