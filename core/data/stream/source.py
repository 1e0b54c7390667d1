"""A file of rows that is read chunk by chunk, and how to know it again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from core.backend import HostArray
from core.data.table import Cancelled, Column, Table, listing
from core.errors import UserError
from core.language import tr

Report = Callable[[float], bool]
"""Takes the finished share, 0 to 1, and gives False once the work is no longer wanted."""
HASHED = 65_536
"""Bytes at the beginning and at the end of a file by which it is known again."""
CHUNK_BYTES, MOST_CHUNK, LEAST_CHUNK = 2**22, 16_384, 256
"""A chunk of a mapped file has about so many bytes as numbers in float64, and so many rows at most and at least."""
MOST_CATEGORIES = 10_000
"""A column with more different texts is free text."""


class SourceMissing(UserError):
    """The file that a project refers to is not where it was, or is another one; `reference` says which is wanted."""

    def __init__(self, sentence: str, reference: Mapping[str, Any]) -> None:
        """Tell what is wrong with `reference`."""
        super().__init__(sentence)
        self.reference = reference


@dataclass(frozen=True)
class Field:
    """A column as the file has it: its kind is "number", "category" or "text", see `core.data.table.Column`."""

    name: str
    kind: str
    categories: tuple[str, ...] = ()


class Source:
    """Rows in a file. Chunk i is rows `bounds[i]` up to `bounds[i + 1]`; nothing is kept of what was read.

    Attributes:
        name: what the table is called.  path: the file or folder.
        fields: its columns.  bounds: int64 (chunks + 1,).  notes: sentences about how it is read.
    """

    kind: ClassVar[str]

    def __init__(
        self, path: Path, name: str, fields: tuple[Field, ...], bounds: HostArray, notes: tuple[str, ...] = ()
    ) -> None:
        """Describe a file."""
        if not fields or bounds[-1] == 0:
            raise UserError(tr("{path}: there is no row in it that can be read as numbers or texts.", path=path.name))
        self.path, self.name, self.fields, self.bounds, self.notes = path, name, fields, bounds, notes
        self._fields = {field.name: field for field in fields}

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return int(self.bounds[-1])

    @property
    def chunks(self) -> int:
        """How many chunks there are."""
        return len(self.bounds) - 1

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in order."""
        return tuple(self._fields)

    def field(self, name: str) -> Field:
        """Give one column's description.

        Raises:
            UserError: when there is none with this name.
        """
        if name not in self._fields:
            raise UserError(
                tr(
                    "{it}: there is no column {name!r}; the columns are {listing}.",
                    it=self.name,
                    name=name,
                    listing=listing(self.names),
                )
            )
        return self._fields[name]

    def chunk(self, place: int, names: Iterable[str] | None = None) -> Table:
        """Read a chunk of some columns, or of all.

        Raises:
            UserError: when the file is gone or has changed.
        """
        wanted = [self.field(name) for name in (self.names if names is None else names)]
        try:
            values = self._read(place, wanted)
        except (OSError, ValueError, LookupError) as error:
            raise UserError(
                tr(
                    "{path}: the file cannot be read any more ({error}); open it again.",
                    path=self.path.name,
                    error=error,
                )
            ) from error
        rows = int(self.bounds[place + 1] - self.bounds[place])
        if any(len(part) != rows for part in values):
            raise UserError(tr("{path}: the file is shorter than it was; open it again.", path=self.path.name))
        pairs = zip(wanted, values, strict=True)
        return Table(self.name, tuple(Column(f.name, f.kind, part, f.categories) for f, part in pairs))

    def _read(self, place: int, fields: list[Field]) -> list[HostArray]:
        """Read a chunk: float64 with NaN where missing, or int32 codes with −1."""
        raise TypeError(f"{type(self).__name__} has no _read()")

    def files(self) -> tuple[Path, ...]:
        """List the files that hold the rows."""
        return (self.path,)

    def reference(self) -> dict[str, Any]:
        """Give what a project file keeps of it: never the rows."""
        fields = [{"name": f.name, "kind": f.kind, "categories": list(f.categories)} for f in self.fields]
        return {"kind": self.kind, "path": str(self.path), "name": self.name, "rows": self.rows, "columns": fields,
                **self.mark()}  # fmt: skip

    def mark(self) -> dict[str, Any]:
        """Give size, time of the last change and a hash of the beginning and end of the files."""
        return mark_of(self.files())


def mark_of(files: Iterable[Path]) -> dict[str, Any]:
    """Give what tells whether files are still the same.

    Raises:
        UserError: when one cannot be read.
    """
    digest, size, changed = hashlib.sha256(), 0, 0
    for file in files:
        try:
            found = file.stat()
            with file.open("rb") as stream:
                digest.update(stream.read(HASHED))
                stream.seek(max(0, found.st_size - HASHED))
                digest.update(stream.read(HASHED))
        except OSError as error:
            raise UserError(
                tr("{file}: the file cannot be read ({strerror}).", file=file, strerror=error.strerror or error)
            ) from error
        size, changed = size + found.st_size, max(changed, found.st_mtime_ns)
    return {"size": size, "changed": changed, "hash": digest.hexdigest()[:32]}


def even_bounds(rows: int, columns: int) -> HostArray:
    """Cut rows into chunks of a power of two rows: about `CHUNK_BYTES` with so many columns."""
    fitting = CHUNK_BYTES // (8 * max(columns, 1))
    size = max(LEAST_CHUNK, min(MOST_CHUNK, 2 ** max(fitting.bit_length() - 1, 0)))
    return np.append(np.arange(0, rows, size, dtype=np.int64), np.int64(rows))


def told(report: Report | None, part: float) -> None:
    """Tell how far the work is.

    Raises:
        Cancelled: when it is no longer wanted.
    """
    if report is not None and not report(min(max(part, 0.0), 1.0)):
        raise Cancelled


def as_numbers(values: HostArray) -> HostArray:
    """Give numbers in float64; infinite ones count as missing, as in tables that are read whole."""
    result = np.array(values, dtype=np.float64)
    result[np.isinf(result)] = np.nan
    return result
