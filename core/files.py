"""Files that are never trusted: reading within limits, archives, JSON. How they are written: core/atomic.py."""

from __future__ import annotations

import io
import json
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from core.atomic import atomic_write, check_writable
from core.errors import UserError
from core.language import tr

__all__ = [
    "LIMITS", "Limits", "atomic_write", "check_writable", "check_zip", "json_text", "read_bytes", "read_head",
    "read_json", "read_zip", "write_zip",
]  # fmt: skip

_DATE = (1980, 1, 1, 0, 0, 0)
BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError,
    NotImplementedError, RuntimeError, ValueError, OverflowError, OSError, lzma.LZMAError,
)  # fmt: skip
"""What an archive raises that is damaged."""


@dataclass(frozen=True)
class Limits:
    """How much an archive may hold: entries, bytes of one entry, bytes together once unpacked.

    Above `small` bytes, an archive whose content is more than `ratio` times as large as itself is refused.
    """

    entries: int = 20_000
    entry_bytes: int = 2**31
    total_bytes: int = 2**32
    ratio: int = 200
    small: int = 2**26


LIMITS = Limits()
LONGEST_NAME = 255


def read_bytes(path: str | Path, most: int = LIMITS.total_bytes) -> bytes:
    """Read a whole file of at most `most` bytes.

    Raises:
        UserError: when it cannot be read or is too large.
    """
    data = read_head(path, most + 1)
    if len(data) > most:
        raise UserError(
            tr(
                "{Path}: it is larger than {size}, more than such a file can have.",
                Path=Path(path).name,
                size=_size(most),
            )
        )
    return data


def read_head(path: str | Path, count: int) -> bytes:
    """Read the first `count` bytes of a file.

    Raises:
        UserError: when it cannot be read.
    """
    name = Path(path).name or str(path)
    try:
        if Path(path).is_dir():
            raise UserError(tr("{name}: this is a folder; give the name of a file.", name=name))
        with Path(path).open("rb") as file:
            # Asked for more than there is, Python would take memory for all of `count` first.
            return file.read(min(count, os.fstat(file.fileno()).st_size) if Path(path).is_file() else count)
    except FileNotFoundError:
        raise UserError(tr("{path}: there is no such file.", path=path)) from None
    except PermissionError:
        raise UserError(tr("{name}: it may not be read; ask for permission.", name=name)) from None
    except OSError as error:
        raise UserError(
            tr("{name}: it cannot be read ({strerror}).", name=name, strerror=error.strerror or error)
        ) from error


def write_zip(file: BinaryIO, entries: Mapping[str, bytes | memoryview], packed: Callable[[str], bool]) -> None:
    """Write an archive whose bytes depend on `entries` alone; `packed` says which of them are compressed."""
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system, info.external_attr = 3, 0o644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED if packed(name) else zipfile.ZIP_STORED
            archive.writestr(info, data, compresslevel=1)


def read_zip(path: str | Path, limits: Limits = LIMITS) -> dict[str, bytes]:
    """Read an archive whole: name → content, each checked against its checksum.

    Raises:
        UserError: when it is damaged, encrypted, holds unsafe or repeated names, or more than `limits` allow.
    """
    name, data = Path(path).name, read_bytes(path, limits.total_bytes)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            problem = check_zip(infos, len(data), limits)
            if problem:
                raise UserError(f"{name}: {problem}")
            return {info.filename: _unpack(archive, info) for info in infos}
    except UserError:
        raise
    except MemoryError:
        raise UserError(tr("{name}: there is not enough memory to open it; close other programs.", name=name)) from None
    except BROKEN as error:
        raise UserError(tr("{name}: the file is damaged or cut short; use another copy of it.", name=name)) from error


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as file:
        content = file.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise zipfile.BadZipFile(info.filename)
    return content


def check_zip(infos: list[zipfile.ZipInfo], size: int, limits: Limits = LIMITS) -> str:
    """Say what is wrong with the parts of an archive of `size` bytes; "" where nothing is."""
    names = [info.filename for info in infos]
    total = sum(info.file_size for info in infos)
    if len(names) > limits.entries:
        return tr("it holds {n_names} parts, more than such a file can have.", n_names=len(names))
    if len(set(names)) != len(names):
        return tr("it holds a part twice; use another copy of it.")
    if any(info.flag_bits & 1 for info in infos):
        return tr("it is encrypted; unpack it with its password and pack it again without one.")
    if not all(_is_safe(part) for part in names):
        return tr("it holds a part with an unsafe name, so it was not written by Deepstep.")
    if total > limits.total_bytes or any(info.file_size > limits.entry_bytes for info in infos):
        return tr("it would unpack to {size}, more than such a file can have.", size=_size(total))
    if total > limits.small and total > limits.ratio * size:
        return tr(
            "it would unpack from {size} to {size2}, which no such file does.",
            size=_size(size),
            size2=_size(total),
        )
    return ""


def _is_safe(name: str) -> bool:
    """Tell whether a name stays inside the archive on every system."""
    if not name or len(name) > LONGEST_NAME or "\\" in name or ":" in name or "\0" in name or name.startswith("/"):
        return False
    return str(PurePosixPath(name)) == name and ".." not in name.split("/")


def _size(count: int) -> str:
    for unit, factor in (("GiB", 2**30), ("MiB", 2**20), ("KiB", 2**10)):
        if count >= factor:
            return f"{count / factor:.3g} {unit}"
    return tr("{count} bytes", count=count)


def read_json(data: bytes, place: str) -> Any:
    """Read JSON text in UTF-8.

    Raises:
        UserError: naming `place`, when it is none.
    """
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UserError(
            tr("{place}: this is no valid JSON text; use another copy of the file.", place=place)
        ) from error


def json_text(data: Any, indent: int | None = None) -> str:
    """Write JSON text in ASCII; numbers keep every digit, so that they come back exactly.

    Raises:
        ValueError: for NaN and infinity, which JSON does not know.
    """
    return json.dumps(data, allow_nan=False, indent=indent)
