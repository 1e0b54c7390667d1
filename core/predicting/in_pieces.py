"""Predicting a file that may be larger than memory: read, predicted and written a piece at a time."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from core.data.stream.opening import blocks_of
from core.data.stream.source import Report
from core.data.stream.text_blocks import Surprise
from core.errors import UserError
from core.files import atomic_write, check_writable
from core.language import tr
from core.predict import predict
from core.predicting.asked import Asked
from core.predicting.files import check_columns, csv_text, predictions

MOST_NOTES = 20


def predict_in_pieces(
    asked: Asked, source: Path, target: Path, keep: bool = False, report: Report | None = None
) -> tuple[int, tuple[str, ...]]:
    """Predict the rows of a file and write them as CSV; give how many, and sentences about what was unusual.

    `keep`: with the columns as read. The predictions are those of `core.predicting.files`, all or nothing.

    Raises:
        UserError: naming the file and what is wrong with it.
        Cancelled: when `report` gave False; nothing is written then.
    """
    check_writable(target)
    if source.resolve() == target.resolve():
        raise UserError(
            tr("{target}: this is the file that is read; choose another name for the predictions.", target=target.name)
        )
    texts: set[int] = set()
    while True:
        try:
            return _predicted(asked, source, target, keep, report, texts)
        except Surprise as surprise:
            # A column of numbers turned out to hold texts: it is read as texts from the first line on.
            texts.add(surprise.place)


def _predicted(
    asked: Asked, source: Path, target: Path, keep: bool, report: Report | None, texts: set[int]
) -> tuple[int, tuple[str, ...]]:
    rows, notes = 0, dict[str, None]()

    def write(file: BinaryIO) -> None:
        nonlocal rows
        for table in blocks_of(source, report, texts):
            check_columns(asked, table)
            outputs = predict(asked.spec, asked.weights, asked.pipeline.encode(table))
            found = predictions(asked, outputs, rows)
            file.write(csv_text(found, table if keep else None, titled=rows == 0).encode())
            rows += table.rows
            if len(notes) < MOST_NOTES:
                notes.update(dict.fromkeys(asked.pipeline.notes(table)))

    atomic_write(target, write)
    return rows, tuple(notes)
