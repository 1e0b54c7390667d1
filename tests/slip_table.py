"""The table of known slips in docs/teaching.md.

`python -m tests.slip_table --write` puts it into the page; a test compares.
"""

from __future__ import annotations

import sys
from pathlib import Path

from core.judging.slips import SLIPS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "teaching.md"
BEGIN, END = "<!-- slips -->", "<!-- end of slips -->"


def table() -> str:
    """Write the table, from the registry."""
    lines = ["| slip | for example |", "|---|---|"]
    lines += [f"| {slip.label} | {slip.example} |" for slip in SLIPS.values()]
    return "\n".join(lines)


def written() -> str:
    """Give the table that stands in the page."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()


def write() -> None:
    """Put the table into the page."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(f"{head}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__" and "--write" in sys.argv:
    write()
