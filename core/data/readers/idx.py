"""IDX, the format of MNIST: images and labels in two files that belong together by their names."""

from __future__ import annotations

import gzip
import math
import re
import time
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

import numpy as np

from core.backend import HostArray
from core.data.made import column_of_texts, columns_of_matrix, pixel_names
from core.data.reading import Reader
from core.data.summary import Imported, Summary, imported
from core.data.table import Column, Table, number_text
from core.data.text.source import Progress, reporter
from core.errors import UserError
from core.fields import setting
from core.language import tr

ORDER = 50
MOST_VALUES = 300_000_000
TYPES = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_PIECE = 1 << 20
_NAME = re.compile(r"(images|labels)([-._]?idx)?([13])?", re.IGNORECASE)


@dataclass(frozen=True)
class IdxSettings:
    """Which rows are read."""

    rows: int = setting(0, tr("First rows"), tr("Only so many images; 0: all."), minimum=0, maximum=10_000_000)


def read_idx(path: Path, settings: IdxSettings, progress: Progress | None = None, most_rows: int = 0) -> Imported:
    """Read images (n, height, width) with their labels, whichever of the two files is named; or one file alone.

    Raises:
        UserError: when a file is no IDX, not as large as it says, or the two do not fit.
    """
    begun, report = time.perf_counter(), reporter(progress)
    array, partner = read_array(path), _partner(path)
    report(0.5)
    other = read_array(partner) if partner else None
    images, labels = (other, array) if other is not None and array.ndim == 1 else (array, other)
    if labels is not None and (labels.ndim != 1 or len(labels) != len(images)):
        raise UserError(
            tr(
                "{path}: {n_images} images and {n_labels} labels do not belong together.",
                path=path.name,
                n_images=len(images),
                n_labels=len(labels),
            )
        )
    rows = min(filter(None, (len(images), settings.rows, most_rows)))
    table = _table(re.sub(r"\.gz$", "", path.name, flags=re.IGNORECASE), images[:rows], labels)
    report(1.0)
    notes = (tr("The labels are those of {partner}.", partner=partner.name),) if partner and images is array else ()
    notes = (
        (tr("The images are those of {partner}.", partner=partner.name),) if partner and images is not array else notes
    )
    found = f"IDX · {' × '.join(map(str, images.shape))}"
    return imported(table, Summary(found=found, notes=notes, seconds=time.perf_counter() - begun))


def read_array(path: Path) -> HostArray:
    """Read one file, also packed with gzip; no more than its header says is ever unpacked.

    Raises:
        UserError: when it is no IDX file or its header does not fit its size.
    """
    try:
        with _opened(path) as file:
            magic = file.read(4)
            if len(magic) < 4 or magic[:2] != b"\0\0" or magic[2] not in TYPES or not 1 <= magic[3] <= 4:
                raise UserError(tr("{path}: this is no IDX file; use another copy of it.", path=path.name))
            sides = np.frombuffer(file.read(4 * magic[3]).ljust(4 * magic[3], b"\0"), dtype=">u4")
            shape, kind = tuple(map(int, sides)), np.dtype(TYPES[magic[2]])
            values = math.prod(shape)
            if len(shape) != magic[3] or not 0 < values <= MOST_VALUES:
                raise UserError(
                    tr(
                        "{path}: it says to hold {values:,} values; up to {most_values:,} are read.",
                        path=path.name,
                        values=values,
                        most_values=MOST_VALUES,
                    )
                )
            data = _exactly(file, values * kind.itemsize)
    except FileNotFoundError:
        raise UserError(tr("{path}: there is no such file; check the name and the folder.", path=path)) from None
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(tr("{path}: the file is damaged or cannot be read; get it again.", path=path.name)) from error
    if len(data) != values * kind.itemsize:
        raise UserError(tr("{path}: it is not as large as it says; use another copy of it.", path=path.name))
    array: HostArray = np.frombuffer(bytes(data), dtype=kind).reshape(shape)
    return array


def _exactly(file: IO[bytes], size: int) -> bytearray:
    """Read `size` bytes and one more, which there should not be, without believing that there are so many."""
    data = bytearray()
    while len(data) <= size and (piece := file.read(min(_PIECE, size + 1 - len(data)))):
        data += piece
    return data


def _opened(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return cast(IO[bytes], gzip.open(path)) if packed else path.open("rb")


def _partner(path: Path) -> Path | None:
    """Find the labels of images and the images of labels, in the same folder."""
    found = _NAME.search(path.name)
    if found is None:
        return None
    other, digit = ("labels", "1") if found[1].lower() == "images" else ("images", "3")
    stem = (
        path.name[: found.start()] + other + (found[2] or "") + (digit if found[3] else "") + path.name[found.end() :]
    )
    base = re.sub(r"\.gz$", "", stem, flags=re.IGNORECASE)
    for name in (stem, base, f"{base}.gz"):
        if name != path.name and path.with_name(name).is_file():
            return path.with_name(name)
    return None


def _table(name: str, images: HostArray, labels: HostArray | None) -> Table:
    flat = images.reshape(len(images), -1)
    sides = (*images.shape[1:3], images.shape[3] if images.ndim == 4 else 1) if images.ndim > 2 else None
    known = sides is not None and sides[2] in (1, 3)
    names = pixel_names(*sides) if known and sides else tuple(f"column{i + 1}" for i in range(flat.shape[1]))
    columns: tuple[Column, ...] = columns_of_matrix(names, flat)
    if images.ndim == 1:
        columns = (column_of_texts("label", [number_text(value) for value in images.tolist()]),)
    elif labels is not None:
        columns += (column_of_texts("label", [number_text(value) for value in labels[: len(images)].tolist()]),)
    return Table(name, columns, image=sides if known else None)


def _knows(head: bytes) -> bool:
    return len(head) > 8 and head[:2] == b"\0\0" and head[2] in TYPES and 1 <= head[3] <= 4


SUFFIXES = (
    ".idx", ".idx.gz", "-ubyte", "-ubyte.gz", ".ubyte", ".ubyte.gz", "-idx1", "-idx3",
)  # fmt: skip
READERS = (Reader("idx", "IDX (MNIST)", SUFFIXES, read_idx, IdxSettings, _knows),)
