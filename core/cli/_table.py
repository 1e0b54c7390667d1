"""Reading the file of --data: its option, and what is told about it."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli._command import note
from core.cli._progress import Meter
from core.data.reading import read_file, reader_of, settings_from
from core.data.table import Table
from core.errors import UserError


def declare_read(parser: argparse.ArgumentParser) -> None:
    """Declare how a table is to be read."""
    parser.add_argument(
        "--read", metavar="KEY=VALUE", nargs="+", action="extend", default=[],
        help="How --data is written, where that is not found by itself: delimiter=semicolon decimal=comma "
        "encoding=latin-1 faulty='leave out' part=SHEET …; docs/data.md lists all.",
    )  # fmt: skip


def read_table(path: str, words: list[str] | None = None) -> Table:
    """Read a file of any kind, with progress, and tell how it was read and what was left out.

    Raises:
        UserError: naming file, line and what is wrong, or a setting that is none.
    """
    reader = reader_of(Path(path))
    wrong = next((word for word in words or () if "=" not in word), None)
    if wrong is not None:
        raise UserError(f"--read: {wrong!r} has to be a setting and its value, such as delimiter=semicolon.")
    settings = settings_from(reader, dict(word.split("=", 1) for word in words or ()))
    with Meter() as meter:
        found = read_file(path, settings, meter.part)
    name = Path(path).name
    sentences = found.summary.sentences()
    if sentences:
        note(f"{name}: {found.summary.headline()} ({found.summary.found}).")
    for sentence in sentences:
        note(f"{name}: {sentence}")
    return found.table
