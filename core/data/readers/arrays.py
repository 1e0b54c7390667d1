"""Arrays of NumPy: NPY and NPZ. Numbers and texts are read, never a pickle; a header is believed as far as it fits."""

from __future__ import annotations

import io
import math
import time
import tokenize
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from core.backend import HostArray
from core.data.made import column_of_array, column_of_texts, columns_of_matrix, pixel_names, unique_names
from core.data.reading import Reader
from core.data.summary import Imported, Summary, imported
from core.data.table import Column, Table, listing, number_text
from core.data.text.source import Progress, reporter
from core.errors import UserError
from core.fields import setting
from core.files import BROKEN, check_zip
from core.language import tr

ORDER = 40
MOST_VALUES = 300_000_000
MOST_HEADER = 10_000
MOST_CLASSES = 100
_PARTS = ("_train", "_test", "_val", "_valid", "_validation")
_NAMES = ("feature_names", "columns", "column_names", "names")
_TARGETS = ("y", "label", "labels", "target", "targets", "class", "classes")
_MAGIC = b"\x93NUMPY"


@dataclass(frozen=True)
class ArraySettings:
    """Which of the arrays are read."""

    part: str = setting(
        "", tr("Arrays"), tr("The arrays to read, which have equally many rows; empty: the largest ones.")
    )


def read_npy(path: Path, settings: Any, progress: Progress | None = None, most_rows: int = 0) -> Imported:
    """Read one array: (rows,), (rows, columns), images, or records with a name for each column.

    Raises:
        UserError: when it is no such file, holds objects, or is not as large as it says.
    """
    begun, report = time.perf_counter(), reporter(progress)
    with _opened(path) as file:
        array = read_array(file, path.stat().st_size, path.name)
    report(0.5)
    table = _table(path.stem, {"": array}, most_rows, path.name)
    report(1.0)
    return imported(table, _summary(f"NPY · {shape_text(array)}", table, begun))


def read_npz(path: Path, settings: ArraySettings, progress: Progress | None = None, most_rows: int = 0) -> Imported:
    """Read arrays with equally many rows, such as x and y, as one table.

    Raises:
        UserError: as `read_npy`, or when there are no such arrays.
    """
    begun, report = time.perf_counter(), reporter(progress)
    arrays = _arrays(path, report)
    groups = _groups(arrays)
    if not groups:
        raise UserError(tr("{path}: there is no array of rows in it.", path=path.name))
    part = settings.part or next(iter(groups))
    if part not in groups:
        raise UserError(
            tr(
                "{path}: there are no arrays {part!r}; there are {listing}.",
                path=path.name,
                part=part,
                listing=listing(groups, 6),
            )
        )
    chosen = {name: arrays[name] for name in groups[part]}
    table = _table(path.stem, chosen, most_rows, path.name, _given_names(arrays))
    report(1.0)
    other = [name for name in arrays if name not in chosen]
    notes = (tr("Arrays that are not read: {listing}.", listing=listing(other, 6)),) if other else ()
    return imported(table, _summary(f"NPZ · {part}", table, begun, notes))


def parts(path: Path) -> tuple[str, ...]:
    """List the groups of arrays that belong together."""
    return tuple(_groups(_arrays(path, lambda _: None)))


def read_array(file: BinaryIO, size: int, name: str) -> HostArray:
    """Read one array of plain values from an open file of `size` bytes.

    Raises:
        UserError: when it holds anything else, or its header does not fit its size.
    """
    try:
        version = np.lib.format.read_magic(file)
        read: Callable[..., Any] = np.lib.format.read_array_header_1_0
        if version != (1, 0):
            read = np.lib.format.read_array_header_2_0
        shape, fortran, dtype = read(file, max_header_size=MOST_HEADER)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError, tokenize.TokenError) as error:
        raise UserError(
            tr("{name}: this is no array of plain numbers or texts; use another copy of the file.", name=name)
        ) from error
    if dtype.hasobject:
        raise UserError(
            tr(
                "{name}: it holds objects of Python, which could run a program; save plain numbers or texts.",
                name=name,
            )
        )
    if math.prod(shape) * dtype.itemsize != size - file.tell() or len(shape) > 8:
        raise UserError(tr("{name}: the array is not as large as it says; use another copy of the file.", name=name))
    if math.prod(shape) == 0 or math.prod(shape) > MOST_VALUES:
        raise UserError(
            tr(
                "{name}: {shape_of} values are read from 1 to {most_values:,}; take a part of it.",
                name=name,
                shape_of=shape_of(shape),
                most_values=MOST_VALUES,
            )
        )
    flat = np.frombuffer(file.read(), dtype=dtype, count=math.prod(shape))
    array: HostArray = flat.reshape(shape, order="F" if fortran else "C")
    return array


def shape_of(shape: tuple[int, ...]) -> str:
    """Write a shape: 60000 × 28 × 28."""
    return " × ".join(map(str, shape))


def shape_text(array: HostArray) -> str:
    """Write shape and kind of an array."""
    return f"{shape_of(array.shape)} {array.dtype if array.dtype.names is None else 'records'}"


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise UserError(tr("{path}: there is no such file; check the name and the folder.", path=path)) from None
    except OSError as error:
        raise UserError(
            tr("{path}: it cannot be read ({strerror}).", path=path.name, strerror=error.strerror or error)
        ) from error


def _arrays(path: Path, report: Callable[[float], None]) -> dict[str, HostArray]:
    """Read all arrays of an archive, each held to its checksum."""
    try:
        with _opened(path) as file, zipfile.ZipFile(file) as archive:
            infos = archive.infolist()
            if problem := check_zip(infos, path.stat().st_size):
                raise UserError(f"{path.name}: {problem}")
            found = {}
            for place, info in enumerate(infos):
                if info.filename.endswith(".npy"):
                    data = archive.read(info)
                    found[info.filename[:-4]] = read_array(io.BytesIO(data), len(data), f"{path.name}, {info.filename}")
                report(0.6 * (place + 1) / len(infos))
    except UserError:
        raise
    except (*BROKEN, MemoryError) as error:
        raise UserError(
            tr("{path}: the file is damaged or cut short; use another copy of it.", path=path.name)
        ) from error
    return found


def _groups(arrays: dict[str, HostArray]) -> dict[str, list[str]]:
    """Put arrays with equally many rows and the same ending together; the largest group comes first."""
    found: dict[tuple[str, int], list[str]] = {}
    for name, array in arrays.items():
        if array.ndim and name not in _NAMES:
            ending = next((part for part in _PARTS if name.endswith(part)), "")
            found.setdefault((ending, len(array)), []).append(name)
    order = sorted(found.values(), key=lambda names: -sum(arrays[name].size for name in names))
    return {", ".join(names): names for names in order}


def _given_names(arrays: dict[str, HostArray]) -> list[str]:
    given = next((arrays[name] for name in _NAMES if name in arrays), None)
    return [str(name) for name in given] if given is not None and given.ndim == 1 and given.dtype.kind in "US" else []


def _table(stem: str, arrays: dict[str, HostArray], most: int, place: str, names: list[str] | None = None) -> Table:
    """Put arrays side by side, images first and single columns last."""
    columns: list[Column] = []
    image = None
    images = any(array.ndim > 2 for array in arrays.values())
    for name, array in sorted(arrays.items(), key=lambda item: -min(item[1].ndim, 3)):
        rows = array[:most] if most else array
        if array.ndim > 2 and not columns and (sides := _sides(array)):
            image = sides
            columns += columns_of_matrix(pixel_names(*sides), _flat(rows, sides))
        else:
            columns += _columns(name, rows, names or [], images, place)
    unique, _ = unique_names([column.name for column in columns])
    renamed = [Column(new, c.kind, c.values, c.categories) for new, c in zip(unique, columns, strict=True)]
    return Table(stem, tuple(renamed), image=image)


def _sides(array: HostArray) -> tuple[int, int, int] | None:
    """Give height, width, channels of an array of images, whose channels stand last or first."""
    if array.ndim == 3:
        return array.shape[1], array.shape[2], 1
    if array.ndim == 4 and array.shape[3] in (1, 3):
        return array.shape[1], array.shape[2], array.shape[3]
    return (array.shape[2], array.shape[3], array.shape[1]) if array.ndim == 4 and array.shape[1] in (1, 3) else None


def _flat(array: HostArray, sides: tuple[int, int, int]) -> HostArray:
    last = array if array.ndim == 3 or array.shape[1:] == sides else np.moveaxis(array, 1, 3)
    return last.reshape(len(array), -1)


def _columns(name: str, array: HostArray, names: list[str], images: bool, place: str) -> list[Column]:
    if array.dtype.names is not None:
        return [column_of_array(field, _single(array, field, place)) for field in array.dtype.names]
    if array.ndim == 1:
        whole = images and array.dtype.kind in "iu" and len(np.unique(array)) <= MOST_CLASSES
        if whole and (not name or name.split("_")[0].lower() in _TARGETS):
            return [column_of_texts(name or "label", [number_text(value) for value in array.tolist()])]
        return [column_of_array(name or "column1", array)]
    flat = array.reshape(len(array), -1)
    width = flat.shape[1]
    fits = names if len(names) == width else [f"{name}_{i}" if name else f"column{i + 1}" for i in range(width)]
    if width == 1 and name:
        fits = [name]
    if flat.dtype.kind in "iuf":
        return list(columns_of_matrix(fits, flat))
    return [column_of_array(fit, flat[:, i]) for i, fit in enumerate(fits)]


def _single(array: HostArray, field: str, place: str) -> HostArray:
    values: HostArray = array[field]
    if values.ndim != 1 or values.dtype.kind not in "biufSUmM":
        raise UserError(
            tr(
                "{place}: the field {field!r} holds several values in each row; save it as an array of its own.",
                place=place,
                field=field,
            )
        )
    return values


def _summary(found: str, table: Table, begun: float, notes: tuple[str, ...] = ()) -> Summary:
    empty = tuple(column.name for column in table.columns if column.n_missing == len(column.values))
    return Summary(found=found, notes=notes, empty=empty, seconds=time.perf_counter() - begun)


def _is_npz(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") and head[30 : 30 + int.from_bytes(head[26:28], "little")].endswith(b".npy")


READERS = (
    Reader("npz", tr("NumPy archives"), (".npz",), read_npz, ArraySettings, _is_npz, parts),
    Reader("npy", tr("NumPy arrays"), (".npy",), read_npy, knows=lambda head: head.startswith(_MAGIC)),
)
