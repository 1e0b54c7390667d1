"""Columns in NPY files: one file with a matrix, or a folder with a file for each column.

They are read at their place in the file and not mapped by the system: what is mapped counts as the program's memory
where memory is limited, and goes slowly where it is short.

A folder may hold `columns.json`, which our own copies have: names in order, and the categories of columns that are
stored as int32 codes. Without it each file is a column of numbers called like the file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from core.backend import HostArray
from core.data.stream.source import Field, Source, as_numbers, even_bounds
from core.data.table import MISSING_CODE
from core.errors import UserError
from core.files import read_bytes, read_head, read_json
from core.language import tr

MAIN = "columns.json"
_MAGIC = b"\x93NUMPY"
_NUMBERS = ("f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "b1")
_HEADER = re.compile(
    r"\{'descr': '(?P<kind>[<|>][fiub][1248])', 'fortran_order': (?P<fortran>True|False), "
    r"'shape': \((?P<shape>[0-9, ]{0,60})\), ?\} *\n"
)
_MOST_COLUMNS = 100_000


class Npy(NamedTuple):
    """An NPY file of numbers: where they begin, of which type, how many rows and columns (0: a single list)."""

    path: Path
    start: int
    dtype: Any
    rows: int
    columns: int
    fortran: bool

    def read(self, first: int, stop: int, column: int = 0) -> HostArray:
        """Read some rows of one column as they are stored."""
        at = self.start + (column * self.rows + first) * self.dtype.itemsize
        return np.fromfile(self.path, self.dtype, stop - first, offset=at)

    def read_rows(self, first: int, stop: int) -> HostArray:
        """Read some rows of a matrix that lies row by row."""
        at = self.start + first * self.columns * self.dtype.itemsize
        return np.fromfile(self.path, self.dtype, (stop - first) * self.columns, offset=at).reshape(-1, self.columns)


class MappedSource(Source):
    """Columns in NPY files."""

    kind = "mapped"

    def __init__(
        self, path: Path, name: str, fields: tuple[Field, ...], columns: dict[str, tuple[Npy, int]],
        notes: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """Say in which file, and in which of its columns, each field is."""
        rows = {npy.rows for npy, _ in columns.values()}
        if len(rows) > 1:
            raise UserError(
                tr("{path}: its files have different numbers of rows; all have to have the same.", path=path.name)
            )
        self.columns = columns
        super().__init__(path, name, fields, even_bounds(max(rows, default=0), len(fields)), notes)

    def _read(self, place: int, fields: list[Field]) -> list[HostArray]:
        first, stop = int(self.bounds[place]), int(self.bounds[place + 1])
        whole: dict[Path, HostArray] = {}
        return [self._values(field, first, stop, whole) for field in fields]

    def _values(self, field: Field, first: int, stop: int, whole: dict[Path, HostArray]) -> HostArray:
        npy, column = self.columns[field.name]
        if npy.columns and not npy.fortran:
            if npy.path not in whole:
                whole[npy.path] = npy.read_rows(first, stop)
            values = whole[npy.path][:, column]
        else:
            values = npy.read(first, stop, column)
        if field.kind == "number":
            return as_numbers(values)
        codes: HostArray = values.astype(np.int32, copy=False)
        if len(codes) and not (codes.min() >= MISSING_CODE and codes.max() < len(field.categories)):
            raise ValueError(f"{field.name} holds codes without a category")
        return codes

    def files(self) -> tuple[Path, ...]:  # noqa: D102
        return tuple(dict.fromkeys(npy.path for npy, _ in self.columns.values()))


def open_mapped(path: Path) -> MappedSource:
    """Open an NPY file, or a folder of them.

    Raises:
        UserError: when it holds no numbers in rows.
    """
    if path.is_dir():
        return _open_folder(path)
    npy = npy_of(path)
    names = [f"column{place + 1}" for place in range(max(npy.columns, 1))]
    fields = tuple(Field(name, "number") for name in names)
    return MappedSource(path, path.stem, fields, {name: (npy, place) for place, name in enumerate(names)})


def _open_folder(folder: Path) -> MappedSource:
    if (folder / MAIN).is_file():
        return _open_copy(folder)
    files = sorted(folder.glob("*.npy"))
    if not files:
        raise UserError(
            tr(
                "{folder}: there is no .npy file in this folder; choose one with a file for each column.",
                folder=folder.name,
            )
        )
    opened = {file.stem: npy_of(file) for file in files}
    for name, npy in opened.items():
        if npy.columns:
            raise UserError(
                tr(
                    "{folder}: {name}.npy holds a matrix, and each file has to be one column.",
                    folder=folder.name,
                    name=name,
                )
            )
    fields = tuple(Field(name, "number") for name in opened)
    return MappedSource(folder, folder.name, fields, {name: (npy, 0) for name, npy in opened.items()})


def _open_copy(folder: Path) -> MappedSource:
    """Open a folder that says itself what its columns are."""
    main = read_json(read_bytes(folder / MAIN, 2**28), f"{folder.name}, {MAIN}")
    fields = fields_from_json(main.get("columns") if isinstance(main, dict) else None, f"{folder.name}, {MAIN}")
    texts = [main.get("name"), *main.get("notes", [])]
    if not all(isinstance(text, str) for text in texts):
        raise UserError(
            tr("{folder}, {main}: name or notes are missing; make the copy anew.", folder=folder.name, main=MAIN)
        )
    columns = {field.name: (npy_of(folder / f"column{place}.npy"), 0) for place, field in enumerate(fields)}
    return MappedSource(folder, texts[0], fields, columns, tuple(texts[1:]))


def fields_from_json(data: Any, place: str) -> tuple[Field, ...]:
    """Read the description of columns; nothing of it is trusted.

    Raises:
        UserError: naming `place`.
    """
    if not isinstance(data, list) or not 1 <= len(data) <= _MOST_COLUMNS:
        raise UserError(tr("{place}: a list of columns is expected.", place=place))
    fields = []
    for entry in data:
        if not isinstance(entry, dict) or set(entry) != {"name", "kind", "categories"}:
            raise UserError(tr("{place}: name, kind and categories of each column are expected.", place=place))
        categories = entry["categories"]
        sound = isinstance(entry["name"], str) and entry["kind"] in ("number", "category", "text")
        if not sound or not isinstance(categories, list) or not all(isinstance(text, str) for text in categories):
            raise UserError(tr("{place}: a column is described wrongly.", place=place))
        fields.append(Field(entry["name"], entry["kind"], tuple(categories)))
    if len({field.name for field in fields}) != len(fields):
        raise UserError(tr("{place}: two columns have the same name.", place=place))
    return tuple(fields)


def npy_of(path: Path) -> Npy:
    """Read the header of an NPY file of numbers; it may be far larger than memory.

    Raises:
        UserError: when it is none, or cut short.
    """
    head = read_head(path, 10_012)
    width = 2 if head[6:7] == b"\x01" else 4
    length = int.from_bytes(head[8 : 8 + width], "little") if head[:6] == _MAGIC else 0
    start = 8 + width + length
    found = _HEADER.fullmatch(head[8 + width : start].decode("latin-1"))
    if found is None or found["kind"][1:] not in _NUMBERS:
        raise UserError(
            tr(
                "{path}: this is no NPY file of plain numbers; save it by numpy.save with such numbers.",
                path=path.name,
            )
        )
    shape = [int(n) for n in found["shape"].split(",") if n.strip()]
    dtype = np.dtype(found["kind"])
    if not 1 <= len(shape) <= 2 or (len(shape) == 2 and not 1 <= shape[1] <= _MOST_COLUMNS):
        raise UserError(
            tr(
                "{path}: rows, or rows and columns, are expected, and its shape is {tuple}.",
                path=path.name,
                tuple=tuple(shape),
            )
        )
    columns = shape[1] if len(shape) == 2 else 0
    if path.stat().st_size != start + shape[0] * max(columns, 1) * dtype.itemsize:
        raise UserError(tr("{path}: the file is cut short or damaged; use another copy of it.", path=path.name))
    return Npy(path, start, dtype, shape[0], columns, found["fortran"] == "True" or columns == 0)
