"""What the text of one cell is: missing, a number, or a text; and which columns of texts are categories."""

from __future__ import annotations

import math
import re

MISSING = frozenset({"", "NA", "na", "N/A", "n/a", "nan", "NaN", "NAN", "null", "NULL", "Null", "?", "-"})
MAX_CATEGORIES = 100
FEW_CATEGORIES = 20
CATEGORY_SHARE = 0.05
MANY_ROWS = 10
"""From so many rows on, texts that differ in every row are ids and no categories."""
BLANKS = " \t\r\n\v\f"
"""What is cut off around a cell."""
_MINUS = "\u2212"
_SPACES = " \u00a0\u202f\u2009"
_NUMBER = re.compile(
    r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?(?:inf|infinity|nan)", re.IGNORECASE
)
_GROUPS = {
    sign: re.compile(rf"([+-]?[0-9]{{1,3}}(?:[{signs}][0-9]{{3}})+)((?:[.,][0-9]*)?(?:[eE][+-]?[0-9]+)?)")
    for sign, signs in ((",", ","), (".", "."), ("'", "'"), (" ", _SPACES))
}


def is_missing(text: str) -> bool:
    """Tell whether a cell stands for no value."""
    return text in MISSING


def is_number(text: str, decimal_commas: bool = False, group: str = "") -> bool:
    """Tell whether a cell is a number."""
    try:
        parse_number(text, decimal_commas, group)
    except ValueError:
        return False
    return True


def parse_number(text: str, decimal_commas: bool = False, group: str = "") -> float:
    """Read 3.5, −3, 1,234.5 and, with decimal commas, 3,5 and 1.234,5; exactly as `float` rounds.

    `group` stands between groups of three digits where that is neither the comma of "1,234.5" nor the point of
    "1.234,5": "'", " " (any space), or "." where decimal commas are used and a point is never a decimal one.

    Raises:
        ValueError: when it is no number.
    """
    plain = text.strip(BLANKS).replace(_MINUS, "-", 1) if text[:1] == _MINUS else text.strip(BLANKS)
    separator, point = group or ",", "."
    if decimal_commas:
        separator, point = group or ".", ","
        if not group and "," not in plain and plain.count(".") < 2:
            separator, point = "", "."
    if separator and (found := _GROUPS[separator].fullmatch(plain)) and found[2][:1] in ("", point, "e", "E"):
        plain = re.sub(f"[{_SPACES if separator == ' ' else separator}]", "", found[1]) + found[2]
    elif separator and separator != point and separator in plain:
        raise ValueError(text)
    if point != ".":
        if "." in plain:
            raise ValueError(text)
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise ValueError(text)
    return float(plain)


def number_or_nan(text: str) -> float:
    """Read a plain number; NaN where there is none."""
    try:
        return parse_number(text)
    except ValueError:
        return math.nan


def is_category(rows: int, missing: int, distinct: int) -> bool:
    """Tell whether a column of texts with so many different ones is a category; else they are free texts or ids."""
    count = rows - missing
    allowed = min(MAX_CATEGORIES, max(FEW_CATEGORIES, CATEGORY_SHARE * rows))
    return distinct <= allowed and not (distinct == count and count >= MANY_ROWS)
