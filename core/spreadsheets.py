"""Tables that spreadsheets open: what a cell holds is shown there and never calculated.

A text that a spreadsheet would take for a formula gets a ' before it. A text with a sign that parts cells in some country
stands in quotation marks, so that its rest cannot become a cell of its own.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "|", "%")
"""What begins a formula, or a command to another program, in one spreadsheet or another; the wide letters too."""
_BEFORE = " '\"\u00a0\ufeff\u200b"
"""Passed over by some before they look."""
_PARTS = (";", "\t", "|")


def harmless(cell: object) -> object:
    """Give a cell that no spreadsheet takes for a formula; numbers, also as texts, stay as they are."""
    if not isinstance(cell, str) or (not cell.lstrip(_BEFORE).startswith(SIGNS) and not cell.startswith(SIGNS)):
        return cell
    try:
        float(cell)
    except ValueError:
        return f"'{cell}"
    return cell


def lines(rows: Iterable[Sequence[object]], ending: str = "\n") -> str:
    """Write rows as CSV, each cell harmless."""
    out = io.StringIO()
    usual = csv.writer(out, lineterminator=ending)
    quoting = csv.writer(out, lineterminator=ending, quoting=csv.QUOTE_NONNUMERIC)
    for row in rows:
        made = [harmless(cell) for cell in row]
        parted = any(isinstance(cell, str) and any(sign in cell for sign in _PARTS) for cell in made)
        (quoting if parted else usual).writerow(made)
    return out.getvalue()


def tabbed(rows: Iterable[Sequence[object]]) -> str:
    """Write rows for the clipboard, apart by tabs, each cell harmless and on its line."""
    return "\n".join("\t".join(_one_line(harmless(cell)) for cell in row) for row in rows) + "\n"


def _one_line(cell: object) -> str:
    return " ".join(str(cell).replace("\t", " ").splitlines())
