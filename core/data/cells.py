"""Making columns from the texts of cells: what is missing, what is a number, what is a category."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from core.data.table import Column, category_column, number_column

MISSING = frozenset({"", "NA", "na", "N/A", "n/a", "nan", "NaN", "NAN", "null", "NULL", "Null", "?", "-"})
MAX_CATEGORIES = 100
FEW_CATEGORIES = 20
CATEGORY_SHARE = 0.05
MANY_ROWS = 10
"""From so many rows on, texts that differ in every row are ids and no categories."""
_MINUS = "\u2212"
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?")
_DECIMAL_COMMA = re.compile(r"[+-]?(?:\d*|\d{1,3}(?:\.\d{3})+),\d*(?:[eE][+-]?\d+)?")


@dataclass(frozen=True)
class Columns:
    """Columns with notes about how they were read."""

    columns: tuple[Column, ...]
    notes: tuple[str, ...]


def columns_of(
    names: tuple[str, ...],
    cells: list[list[str]],
    decimal_commas: bool,
    report: Callable[[float], None],
) -> Columns:
    """Make a column of every list of cells; each list is emptied once it is read."""
    columns: list[Column] = []
    notes: list[str] = []
    for place, name in enumerate(names):
        column, note = _column(name, cells[place], decimal_commas)
        columns.append(column)
        notes.extend([note] if note else [])
        cells[place] = []
        report((place + 1) / len(names))
    return Columns(tuple(columns), tuple(notes))


def is_missing(text: str) -> bool:
    """Tell whether a cell stands for no value."""
    return text in MISSING


def is_number(text: str, decimal_commas: bool) -> bool:
    """Tell whether a cell is a number."""
    try:
        parse_number(text, decimal_commas)
    except ValueError:
        return False
    return True


def _column(name: str, cells: list[str], decimal_commas: bool) -> tuple[Column, str]:
    texts = ["" if text in MISSING else text for text in map(str.strip, cells)]
    values = _numbers(texts, decimal_commas)
    if values is None:
        return _texts(name, texts), ""
    infinite = sum(map(math.isinf, values))
    column = number_column(name, [math.nan if math.isinf(value) else value for value in values] if infinite else values)
    return column, f"{name}: {infinite} infinite values count as missing." if infinite else ""


def _numbers(texts: list[str], decimal_commas: bool) -> list[float] | None:
    """Give the numbers, NaN where missing, or nothing when some text is no number."""
    if any("_" in text for text in texts):
        return None
    try:
        return [float(text) if text else math.nan for text in texts]
    except ValueError:
        pass
    try:
        return [parse_number(text, decimal_commas) if text else math.nan for text in texts]
    except ValueError:
        return None


def parse_number(text: str, decimal_commas: bool = False) -> float:
    """Read 3.5, −3, 1,234.5 and, with decimal commas, 3,5 and 1.234,5.

    Raises:
        ValueError: when it is no number.
    """
    plain = text.replace(_MINUS, "-")
    if "_" in plain:
        raise ValueError(text)
    if "," not in plain:
        return float(plain)
    if not decimal_commas:
        return float(plain.replace(",", "") if _THOUSANDS.fullmatch(plain) else plain)
    return float(plain.replace(".", "").replace(",", ".") if _DECIMAL_COMMA.fullmatch(plain) else plain)


def _texts(name: str, texts: list[str]) -> Column:
    column = category_column(name, texts)
    count, distinct = len(texts) - column.n_missing, len(column.categories)
    allowed = min(MAX_CATEGORIES, max(FEW_CATEGORIES, CATEGORY_SHARE * len(texts)))
    is_id = distinct == count and count >= MANY_ROWS
    few = distinct <= allowed and not is_id
    return column if few else Column(column.name, "text", column.values, column.categories)
