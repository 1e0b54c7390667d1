"""Reading a file of any kind as a table. The kinds are found in `core/data/readers/`; nothing in a file is ever run."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import core.data.readers
from core import fields
from core.data.summary import Imported
from core.data.text.source import Progress
from core.errors import UserError
from core.files import read_head
from core.language import tr
from core.registry import discover

HEAD = 4096
Read = Callable[[Path, Any, Progress | None, int], Imported]


@dataclass(frozen=True)
class NoSettings:
    """A kind of file that leaves nothing to choose."""


@dataclass(frozen=True)
class Reader:
    """One kind of file.

    Attributes:
        suffixes: endings of its files, such as ".csv" and ".csv.gz".
        settings: a frozen dataclass of `core.fields.setting` fields; a text field `part` names one of `parts`.
        read: gets path, settings, progress and the most rows (0: all).
        knows: tells from the first bytes whether this is such a file, whatever its ending.
        parts: lists what a file holds several of (sheets, arrays); empty where there is one thing.
        folders: a whole folder is read.
    """

    kind: str
    label: str
    suffixes: tuple[str, ...]
    read: Read
    settings: type = NoSettings
    knows: Callable[[bytes], bool] = lambda _: False
    parts: Callable[[Path], tuple[str, ...]] = lambda _: ()
    folders: bool = False

    @property
    def pattern(self) -> str:
        """Give the endings as file dialogs have them: "*.csv *.tsv"."""
        return " ".join(f"*{suffix}" for suffix in self.suffixes)


@cache
def all_readers() -> dict[str, Reader]:
    """Give all kinds of files, in the order in which they are listed."""
    return discover(core.data.readers, "READERS")


def suffixes() -> tuple[str, ...]:
    """List the endings of all files that can be read."""
    return tuple(suffix for reader in all_readers().values() for suffix in reader.suffixes)


def can_read(path: Path) -> bool:
    """Tell from its name whether a file can be read as a table; of folders, whether it is one."""
    return path.name.lower().endswith(suffixes()) or path.is_dir()


def reader_of(path: Path) -> Reader:
    """Find the kind of a file: by its first bytes, else by its ending, else it is a text table.

    Raises:
        UserError: when it cannot be opened.
    """
    readers = all_readers().values()
    if path.is_dir():
        return next(reader for reader in readers if reader.folders)
    head = read_head(path, HEAD) if path.is_file() else b""
    if known := next((reader for reader in readers if reader.knows(head)), None):
        return known
    name = path.name.lower()
    return next((reader for reader in readers if name.endswith(reader.suffixes)), all_readers()["text"])


def read_file(path: str | Path, settings: Any = None, progress: Progress | None = None, most_rows: int = 0) -> Imported:
    """Read a file or folder; without `settings` with the usual ones, which find out what they can.

    Raises:
        UserError: naming the file, the place in it and what is wrong.
        Cancelled: when `progress` returned False.
    """
    file = Path(path)
    reader = reader_of(file)
    chosen = reader.settings() if settings is None else settings
    fields.check(chosen, reader.label)
    return reader.read(file, chosen, progress, most_rows)


def settings_from(reader: Reader, words: Mapping[str, str]) -> Any:
    """Make settings from words of the command line: {"delimiter": "semicolon"}.

    Raises:
        UserError: naming a setting that is unknown here or a value that does not fit.
    """
    place = f"--read ({reader.label})"
    known = {info.name: info for info in fields.settings_of(reader.settings)}
    values: dict[str, Any] = {}
    for name, word in words.items():
        if name not in known:
            listed = ", ".join(known) or "none"
            raise UserError(
                tr(
                    "{place}: the setting {name!r} is not known here; known are {listed}.",
                    place=place,
                    name=name,
                    listed=listed,
                )
            )
        values[name] = _typed(word, known[name].type, f"{place}, {name}")
    return fields.from_dict(reader.settings, values, place)


def with_part(settings: Any, part: str) -> Any:
    """Give the settings with another part of the file; the same where there is nothing to choose."""
    names = {info.name for info in fields.settings_of(settings)}
    return dataclasses.replace(settings, part=part) if "part" in names else settings


def _typed(word: str, kind: type, place: str) -> Any:
    if kind is bool:
        if word not in ("yes", "no", "true", "false"):
            raise UserError(tr("{place}: yes or no is expected, and {word!r} is neither.", place=place, word=word))
        return word in ("yes", "true")
    try:
        return kind(word) if kind in (int, float) else word
    except ValueError:
        raise UserError(tr("{place}: a number is expected, and {word!r} is none.", place=place, word=word)) from None
