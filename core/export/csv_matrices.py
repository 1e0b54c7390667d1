"""CSV: a zip with a table for each matrix, for spreadsheets.

```
hidden1.weight.csv   a row per input, a column per unit       hidden1.bias.csv     one row
conv1.weight.csv     a row per place of the kernel and channel, a column per filter
test_rows.csv        the test rows as read, with their outputs
deepstep.json        the card
```

Numbers keep every digit. A text that a spreadsheet would take for a formula gets a ' before it.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.export.bundle import Bundle, bundle_of_card
from core.export.exporter import Exporter
from core.files import atomic_write, json_text, read_json, read_zip, write_zip
from core.language import tr
from core.params import layout
from core.spec import from_json
from core.spreadsheets import lines

ORDER = 18
CARD, ROWS = "deepstep.json", "test_rows.csv"


def table(rows: Iterable[Iterable[Any]]) -> bytes:
    """Write rows of texts and numbers as CSV; texts are made harmless."""
    text = lines(([cell if isinstance(cell, str) else repr(cell) for cell in row] for row in rows), "\r\n")
    return text.encode("utf-8-sig")


def matrix(array: HostArray) -> bytes:
    """Write an array with its last axis across, all others down."""
    flat = array.reshape(-1, array.shape[-1])
    head = ["", *(f"unit {k + 1}" for k in range(flat.shape[1]))]
    places = [" ".join(str(int(i) + 1) for i in np.unravel_index(k, array.shape[:-1])) for k in range(len(flat))]
    names = places if array.ndim > 1 else ["value"]
    return table([head, *([name, *row] for name, row in zip(names, flat.tolist(), strict=True))])


def _test_rows(bundle: Bundle) -> bytes:
    columns = [column.name for column in bundle.pipeline.inputs]
    outputs = [f"output {name}" for name in bundle.pipeline.output_names]
    rows = [
        [*("" if row[c] is None else row[c] for c in columns), *values]
        for row, values in zip(bundle.rows, bundle.outputs.tolist(), strict=True)
    ]
    return table([[*columns, *outputs], *rows])


def write(path: Path, bundle: Bundle) -> None:
    """Write the tables into a zip.

    Raises:
        UserError: when it cannot be written there.
    """
    entries = {f"{name}.csv": matrix(array) for name, array in bundle.weights.items()}
    entries |= {ROWS: _test_rows(bundle), CARD: json_text(bundle.card()).encode()}
    atomic_write(path, lambda file: write_zip(file, entries, packed=lambda _: True))


def read(path: Path) -> Bundle:
    """Read the tables back.

    Raises:
        UserError: saying what is wrong with them.
    """
    parts = read_zip(path)
    if CARD not in parts:
        raise UserError(tr("the part {card} is missing; export it again.", card=CARD))
    card = read_json(parts[CARD], CARD)
    entries = layout(from_json(card["network"])).entries
    weights = {e.name: _read(parts, f"{e.name}.csv", e.shape) for e in entries}
    bundle = bundle_of_card(card, weights)
    if parts.get(ROWS) != _test_rows(bundle):
        raise UserError(tr("{rows} is not what its card says; it was changed after Deepstep wrote it.", rows=ROWS))
    return bundle


def _read(parts: dict[str, bytes], name: str, shape: tuple[int, ...]) -> HostArray:
    if name not in parts:
        raise UserError(tr("the part {name} is missing; export it again.", name=name))
    rows = list(csv.reader(io.StringIO(parts[name].decode("utf-8-sig"))))[1:]
    try:
        values = np.array([[float(cell) for cell in row[1:]] for row in rows])
    except ValueError:
        raise UserError(
            tr("{name} holds something that is no number; correct or export it again.", name=name)
        ) from None
    if values.size != math.prod(shape) or values.ndim != 2:
        raise UserError(tr("{name} has to hold {prod} numbers; export it again.", name=name, prod=math.prod(shape)))
    return values.reshape(shape)


EXPORTERS = (
    Exporter(
        "csv", tr("Tables for spreadsheets (zip of CSV)"), "_tables.zip", write, read, group="weights",
        summary=tr("A table for each weight matrix, and the test rows."),
    ),
)  # fmt: skip
