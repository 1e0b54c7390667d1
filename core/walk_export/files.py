"""Writing a walk to a file; the ending of its name chooses the format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.errors import UserError
from core.files import atomic_write
from core.language import tr
from core.walk import Walk
from core.walk_export.receipts import receipts
from core.walk_export.solution import MOST_STEPS, html_page, markdown, solution

Report = Callable[[float], bool]
FORMATS = {
    ".md": tr("Worked solution, Markdown"),
    ".html": tr("Worked solution, web page"),
    ".jsonl": tr("Receipts that can be verified"),
}


def write_walk(
    path: str | Path, walk: Walk, notation: str = "calculus", most: int = MOST_STEPS, report: Report = lambda _: True
) -> bool:
    """Write the walk; give False when it was given up, and then there is no file.

    Raises:
        UserError: for an ending that is no format, or when the file cannot be written.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in FORMATS:
        raise UserError(
            tr("{Path}: the name has to end in {formats}.", Path=Path(path).name, formats=", ".join(FORMATS))
        )
    if suffix == ".jsonl":
        return _write_receipts(path, walk, report)
    paper = solution(walk, notation, most)
    text = markdown(paper) if suffix == ".md" else html_page(paper)
    atomic_write(path, lambda file: _put(file, text))
    return True


class _GivenUp(Exception):
    pass


def _write_receipts(path: str | Path, walk: Walk, report: Report) -> bool:
    def write(file: BinaryIO) -> None:
        for number, line in enumerate(receipts(walk)):
            if number % 64 == 0 and not report(number / (len(walk) + 1)):
                raise _GivenUp
            _put(file, f"{line}\n")

    try:
        atomic_write(path, write)
    except _GivenUp:
        return False
    return True


def _put(file: BinaryIO, text: str) -> None:
    file.write(text.encode())
