"""Rows that stay in their file: opening one, and a project that refers to one."""

from __future__ import annotations

from pathlib import Path

from core.cli._command import note
from core.cli._progress import Meter
from core.data.stream.opening import open_streamed
from core.data.stream.source import SourceMissing
from core.data.stream.streamed import StreamedTable
from core.errors import UserError
from core.project import Project
from core.project_file import load_project


def open_project(path: str, rows: str | None = None) -> Project:
    """Read a project, with progress where its file of rows has to be gone over.

    Raises:
        UserError: naming what is wrong, and how to go on where that file is missing.
    """
    try:
        with Meter() as meter:
            return load_project(path, Path(rows) if rows else None, meter.part)
    except SourceMissing as error:
        raise UserError(f"{error} Here: add --source FILE.") from None


def stream_table(path: str) -> StreamedTable:
    """Open a file whose rows stay in it, with progress.

    Raises:
        UserError: when it cannot be streamed.
    """
    with Meter() as meter:
        table = open_streamed(path, meter.part)
    for sentence in table.notes:
        note(f"{Path(path).name}: {sentence}")
    return table
