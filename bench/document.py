"""docs/performance.md: prose written by hand, and generated sections between markers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import UserError

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"


def markers(section: str) -> tuple[str, str]:
    """Give the lines that a generated section stands between."""
    return f"<!-- bench {section}: begin -->", f"<!-- bench {section}: end -->"


def replaced(text: str, section: str, lines: Sequence[str]) -> str:
    """Give the document with a section's lines in the place of its old ones.

    Raises:
        UserError: when the document has not exactly one place for it.
    """
    begin, end = markers(section)
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise UserError(f"{DOCUMENT.name}: the lines {begin} and {end} are expected once each; put them back.")
    before, rest = text.split(begin)
    after = rest.split(end)[1]
    return "\n".join([before + begin, "", *lines, "", end + after])


def write(section: str, lines: Sequence[str], document: Path = DOCUMENT) -> None:
    """Write a section into the document.

    Raises:
        UserError: when the document has no place for it.
    """
    text = replaced(document.read_text(encoding="utf-8"), section, lines)
    document.write_text(text, encoding="utf-8")
