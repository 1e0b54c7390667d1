"""Opening a file of rows for streaming, and finding the one again that a project refers to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.data.stream.mapped import fields_from_json, open_mapped
from core.data.stream.parquet import MOST_GROUP, ParquetSource, copied_parquet, largest_group, opened, parquet_blocks
from core.data.stream.passes import Statistics
from core.data.stream.source import Report, Source, SourceMissing, told
from core.data.stream.streamed import StreamedTable, stream
from core.data.stream.summary import Summary, summary_from_json
from core.data.stream.text_blocks import open_text, text_blocks
from core.data.table import Table
from core.errors import UserError
from core.language import tr

PARQUET = (".parquet", ".pq")
MAPPED = (".npy",)
TEXTS = (".csv", ".tsv", ".txt", ".tab", ".dat", ".csv.gz", ".tsv.gz", ".txt.gz")
SUFFIXES = (*PARQUET, *MAPPED, *TEXTS)
KINDS = ("parquet", "mapped", "copy")
_NEEDED = {"kind", "path", "name", "rows", "columns", "size", "changed", "hash"}


def open_source(path: str | Path, report: Report | None = None) -> Source:
    """Open a Parquet file, an NPY file or a folder of them.

    Raises:
        UserError: when it cannot be streamed.
        Cancelled: when `report` gave False.
    """
    file = Path(path).resolve()
    if not file.exists():
        raise UserError(tr("{file}: there is no such file; check the name and the folder.", file=file))
    if file.is_dir() or file.suffix.lower() in MAPPED:
        return open_mapped(file)
    if file.suffix.lower() in PARQUET:
        large = largest_group(opened(file)) > MOST_GROUP
        return copied_parquet(file, report) if large else ParquetSource(file, report)
    if file.name.lower().endswith(TEXTS):
        return open_text(file, None, report)
    raise UserError(
        tr(
            "{file}: such a file cannot be streamed; choose a Parquet file, a CSV file, NPY or a folder of NPY.",
            file=file.name,
        )
    )


def blocks_of(path: Path, report: Report | None = None, texts: Collection[int] = ()) -> Iterator[Table]:
    """Give a file in pieces, one below the other; columns of a text table at the places `texts` are read as texts.

    Raises:
        UserError: when it cannot be read so.
        Surprise: when a column of numbers of a text table holds a text.
        Cancelled: when `report` gave False.
    """
    if path.name.lower().endswith(TEXTS):
        yield from text_blocks(path, None, report, texts)
    elif path.suffix.lower() in PARQUET:
        yield from parquet_blocks(path, report)
    else:
        source = open_source(path, report)
        for place in range(source.chunks):
            told(report, place / source.chunks)
            yield source.chunk(place)


def open_streamed(path: str | Path, report: Report | None = None) -> StreamedTable:
    """Open a file and go over it; `report` gets 0 to 1 and returns False to cancel.

    Raises:
        UserError: when it cannot be streamed.
        Cancelled: when `report` gave False.
    """
    half = None if report is None else lambda part: report(part / 2)
    rest = None if report is None else lambda part: report(0.5 + part / 2)
    return stream(open_source(path, half), rest)


def to_json(table: StreamedTable) -> tuple[dict[str, HostArray], dict[str, Any]]:
    """Give what a project file keeps of a streamed table: where it is and what was counted, never the rows."""
    arrays, passes = {}, []
    for place, (key, found) in enumerate(list(table.passes.items())[-1:]):
        arrays[f"counts{place}"] = found.counts
        passes.append({
            "key": [*key[:-1], list(key[-1])], "usable": found.usable, "medians": found.medians,
            "train": {name: summary.to_json() for name, summary in found.train.items()},
            "used": {name: summary.to_json() for name, summary in found.used.items()},
        })  # fmt: skip
    whole = {name: summary.to_json() for name, summary in table.whole.items()}
    return arrays, {"stream": table.source.reference(), "whole": whole, "passes": passes}


def from_json(
    data: Mapping[str, Any], arrays: Mapping[str, Any], found: Path | None = None, beside: Path | None = None,
    report: Report | None = None,
) -> StreamedTable:  # fmt: skip
    """Open the file again that a project refers to; what was counted holds as long as the file is the same.

    `found`: where the user found it; then another file with the same columns will do, and it is gone over anew.
    `beside`: the project's folder, where it is looked for too.

    Raises:
        SourceMissing: when it is not there, or another one.
        UserError: when the reference is damaged.
    """
    reference = data["stream"]
    if not isinstance(reference, Mapping) or set(reference) != _NEEDED or reference["kind"] not in KINDS:
        raise UserError(tr("the reference to the file of rows is damaged; use another copy of the project."))
    wanted = fields_from_json(reference["columns"], tr("the reference to the file of rows"))
    path = found or _place_of(reference, beside)
    source = open_source(path, report)
    here = {field.name: field.kind for field in source.fields}
    if here != {field.name: field.kind for field in wanted}:
        raise SourceMissing(
            tr("{path}: it has other columns than the file that this project is about.", path=path.name), reference
        )
    mark = source.mark()
    same = all(mark[name] == reference[name] for name in ("size", "hash")) and source.fields == wanted
    if not same and found is None:
        raise SourceMissing(
            tr(
                "{path}: the file has changed since the project was saved; choose it again to take it as it is now.",
                path=path.name,
            ),
            reference,
        )
    if not same or mark["changed"] != reference["changed"]:
        return stream(source, report)
    fields = {field.name: len(field.categories) for field in source.fields}
    table = stream(source, report, _summaries(data["whole"], fields))
    for place, each in enumerate(data["passes"]):
        key, statistics = _statistics(each, arrays.get(f"counts{place}"), fields, source)
        table.passes[key] = statistics
    return table


def _place_of(reference: Mapping[str, Any], beside: Path | None) -> Path:
    path = Path(str(reference["path"]))
    for place in (path, *((beside / path.name,) if beside is not None else ())):
        if place.exists():
            return place
    raise SourceMissing(
        tr(
            "{path}: the file of rows that this project is about is not there any more; choose where it is now.",
            path=path,
        ),
        reference,
    )


def _summaries(data: Any, fields: Mapping[str, int]) -> dict[str, Summary]:
    if not isinstance(data, Mapping) or not set(data) <= set(fields):
        raise UserError(tr("the summaries do not go with the columns; use another copy of the project."))
    return {name: summary_from_json(each, fields[name]) for name, each in data.items()}


def _statistics(data: Any, counts: Any, fields: Mapping[str, int], source: Source) -> tuple[Any, Statistics]:
    sound = isinstance(counts, np.ndarray) and counts.shape == (source.chunks, 3) and counts.dtype == np.int64
    if not isinstance(data, Mapping) or not sound or counts.min() < 0 or counts.sum() > source.rows:
        raise UserError(tr("the counts of the rows do not go with the file; use another copy of the project."))
    *key, gaps = data["key"]
    medians = {str(name): float(value) for name, value in data["medians"].items()}
    train, used = (_summaries(data[part], fields) for part in ("train", "used"))
    return (*key, tuple(gaps)), Statistics(counts, int(data["usable"]), train, used, medians)
