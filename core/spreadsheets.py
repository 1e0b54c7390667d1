"""Tables that spreadsheets open: what a cell holds is shown there and never calculated.

A text that a spreadsheet would take for a formula gets a ' before it. So does what stands behind a semicolon, a tab or
the end of a line within a text: in another country, or for another program, a new cell begins there.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")
"""What begins a formula, or a command to another program, in one spreadsheet or another; the wide letters too."""
_PARTS = re.compile(r"([;|\t\r\n]+)")
_BEFORE = " '\"\u00a0\ufeff\u200b"
"""Passed over by some before they look."""


def harmless(cell: object) -> object:
    """Give a cell that no spreadsheet takes for a formula; numbers, also as texts, stay as they are."""
    if not isinstance(cell, str) or _is_number(cell):
        return cell
    pieces = _PARTS.split(cell)
    made = "".join(f"'{piece}" if _runs(piece) else piece for piece in pieces)
    return f"'{made}" if made[:1] in ("\t", "\r", "\n", "|") else made


def _runs(piece: str) -> bool:
    return piece.lstrip(_BEFORE).startswith(SIGNS) and not _is_number(piece) and not _PARTS.fullmatch(piece)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return not text[:1].isspace()


def lines(rows: Iterable[Sequence[object]], ending: str = "\n") -> str:
    """Write rows as CSV, each cell harmless."""
    out = io.StringIO()
    csv.writer(out, lineterminator=ending).writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def tabbed(rows: Iterable[Sequence[object]]) -> str:
    """Write rows for the clipboard, apart by tabs, each cell harmless and on its line."""
    return "\n".join("\t".join(_one_line(harmless(cell)) for cell in row) for row in rows) + "\n"


def _one_line(cell: object) -> str:
    return " ".join(str(cell).replace("\t", " ").splitlines())
