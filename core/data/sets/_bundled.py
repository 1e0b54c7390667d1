"""The measured data sets that lie in resources/datasets."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from pathlib import Path

from core.data.table import Table

FOLDER = Path(__file__).parents[3] / "resources" / "datasets"


@cache
def _read(file: str) -> Table:
    from core.data.csv_file import read_csv  # a tenth of a second that listing the sets does not need

    return read_csv(FOLDER / file)


def bundled(file: str, name: str) -> Callable[[object], Table]:
    """Give a function that reads a bundled file, once, and calls the table `name`."""
    return lambda settings: dataclasses.replace(_read(file), name=name)
