"""Reading text tables as people have them: any delimiter, decimal commas, encodings, missing values."""

from __future__ import annotations

from pathlib import Path

from core.data.dialect import TextSettings
from core.data.table import Table
from core.data.text.reading import read_text
from core.data.text.source import Progress


def read_csv(path: str | Path, progress: Progress | None = None, settings: TextSettings | None = None) -> Table:
    """Read a text table (also .gz); `progress` gets 0 to 1 and returns False to cancel.

    Raises:
        UserError: naming the file, the line where there is one, and what is wrong.
        Cancelled: when `progress` returned False.
    """
    return read_text(Path(path), settings, progress).table
