"""Copies of tables as columns in NPY files, for files that cannot be read from the middle: CSV, and Parquet with large
row groups. They lie in the user's folder for caches and are made anew where they are missing.

A copy is made in pieces, in a folder that gets its name when all is there. Codes of texts are given out as the texts
come and sorted at the end. A column with more than `MOST_CATEGORIES` different texts is left out.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

import numpy as np

from core.compiled.cache import cache_folders
from core.data.stream.mapped import MAIN, MappedSource, open_mapped
from core.data.stream.source import MOST_CATEGORIES, mark_of
from core.data.table import MISSING_CODE, Column, Table
from core.errors import UserError
from core.files import json_text
from core.language import tr

HEADER = 128
UNUSED_DAYS = 30
"""A copy that nobody opened for so long makes room for others."""
_BLOCK = 1_000_000


class CopiedSource(MappedSource):
    """Columns in NPY files that are a copy of another file; it is that one that a project refers to."""

    kind = "copy"

    def files(self) -> tuple[Path, ...]:  # noqa: D102
        return (self.path,)


class _Writer:
    """Writes one column; of texts it gives out codes."""

    def __init__(self, path: Path, name: str, kind: str) -> None:
        self.path, self.name, self.kind = path, name, kind
        self.rows, self.known = 0, dict[str, int]()
        self.left_out = False
        self._file: IO[bytes] = path.open("wb")
        self._file.write(bytes(HEADER))

    @property
    def dtype(self) -> str:
        return "<f8" if self.kind == "number" else "<i4"

    def add(self, column: Column) -> None:
        values = column.values
        if self.kind != "number":
            if self.left_out:
                return
            codes = [self.known.setdefault(text, len(self.known)) for text in column.categories]
            values = np.array([*codes, MISSING_CODE], dtype=np.int32)[values]
            self.left_out = len(self.known) > MOST_CATEGORIES
        self._file.write(np.ascontiguousarray(values, self.dtype).tobytes())
        self.rows += len(values)

    def close(self) -> tuple[str, ...]:
        """Write the header; of texts sort the codes, and give the texts."""
        text = tr(
            "{{'descr': '{dtype}', 'fortran_order': False, 'shape': ({rows},), }}",
            dtype=self.dtype,
            rows=self.rows,
        )
        self._file.seek(0)
        self._file.write(b"\x93NUMPY\x01\x00" + (HEADER - 10).to_bytes(2, "little"))
        self._file.write(text.ljust(HEADER - 11).encode() + b"\n")
        self._file.close()
        return () if self.left_out or self.kind == "number" else self._sorted()

    def _sorted(self) -> tuple[str, ...]:
        texts = sorted(self.known)
        place = {text: code for code, text in enumerate(texts)}
        ranks = np.array([*(place[text] for text in self.known), MISSING_CODE], dtype=np.int32)
        if (np.diff(ranks[:-1]) != 1).any():
            with self.path.open("r+b") as file:
                for start in range(0, self.rows, _BLOCK):
                    file.seek(HEADER + 4 * start)
                    codes = np.frombuffer(file.read(4 * min(_BLOCK, self.rows - start)), "<i4")
                    file.seek(HEADER + 4 * start)
                    file.write(ranks[codes].tobytes())
        return tuple(texts)


def write_copy(folder: Path, name: str, blocks: Iterable[Table], notes: Iterable[str] = ()) -> None:
    """Write tables with the same columns, one below the other, into a new folder.

    Raises:
        UserError: when there is no row, or it cannot be written. What `blocks` raises is passed on.
    """
    writers: list[_Writer] = []
    try:
        for table in blocks:
            if not writers:
                kinds = [(c.name, "number" if c.kind == "number" else "category") for c in table.columns]
                writers = [_Writer(folder / f"{i}.part", *named) for i, named in enumerate(kinds)]
            for writer, column in zip(writers, table.columns, strict=True):
                writer.add(column)
        found = [(writer, writer.close()) for writer in writers]
    finally:
        for writer in writers:
            writer._file.close()
    if not writers or not writers[0].rows:
        raise UserError(tr("{name}: there are no rows in it.", name=name))
    kept = [(writer, texts) for writer, texts in found if not writer.left_out]
    told_of = [
        *notes,
        *(
            tr(
                "{w}: more than {most_categories} different texts: left out.",
                w=w.name,
                most_categories=MOST_CATEGORIES,
            )
            for w in writers
            if w.left_out
        ),
    ]
    for place, (writer, _) in enumerate(kept):
        os.replace(writer.path, folder / f"column{place}.npy")
    columns = [{"name": w.name, "kind": w.kind, "categories": list(texts)} for w, texts in kept]
    (folder / MAIN).write_text(json_text({"name": name, "notes": told_of, "columns": columns}), encoding="utf-8")


def copied(path: Path, blocks: Iterator[Table], name: str, notes: Iterable[str]) -> CopiedSource:
    """Give the copy of a file, made now from `blocks` unless there is one.

    Raises:
        UserError: when it cannot be made.
    """
    mark = mark_of((path,))
    key = hashlib.sha256(f"1 {path} {mark['size']} {mark['changed']} {mark['hash']}".encode()).hexdigest()[:24]
    for base in folders():
        if (base / key / MAIN).is_file():
            os.utime(base / key / MAIN)
            return _opened(base / key, path)
    base = _writable(path)
    beside = base / f".{secrets.token_hex(8)}.part"
    try:
        beside.mkdir(parents=True)
        write_copy(beside, name, blocks, notes)
        os.replace(beside, base / key)
    except OSError as error:
        raise UserError(
            tr(
                "{path}: its copy cannot be written to {base} ({strerror}).",
                path=path.name,
                base=base,
                strerror=error.strerror or error,
            )
        ) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return _opened(base / key, path)


def _opened(folder: Path, path: Path) -> CopiedSource:
    made = open_mapped(folder)
    return CopiedSource(path, made.name, made.fields, made.columns, made.notes)


def folders() -> list[Path]:
    """List the folders where copies are looked for; the first that can be written to gets new ones."""
    return [base / "tables" for base in cache_folders()]


def _writable(path: Path) -> Path:
    """Find room for a copy.

    Raises:
        UserError: when there is none.
    """
    for base in folders():
        try:
            base.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            continue
        _clear(base)
        free, wanted = shutil.disk_usage(base).free, 2 * path.stat().st_size
        if free < wanted:
            raise UserError(
                tr(
                    "{path}: to be streamed it is copied to {base}, and there are {free:.3g} GB free of the "
                    "{wanted:.3g} GB that may be needed; free some space, or save it as Parquet.",
                    path=path.name,
                    base=base,
                    free=free / 1000000000.0,
                    wanted=wanted / 1000000000.0,
                )
            )
        return base
    raise UserError(tr("{path}: there is no folder for its copy; save it as Parquet.", path=path.name))


def _clear(base: Path) -> None:
    """Remove copies that nobody opened for long, and what an interrupted copy left."""
    for folder in base.iterdir():
        main = folder / MAIN
        age = time.time() - (main if main.is_file() else folder).stat().st_mtime
        if age > UNUSED_DAYS * 86_400 or (folder.suffix == ".part" and age > 86_400):
            shutil.rmtree(folder, ignore_errors=True)
