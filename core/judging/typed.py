"""Numbers as people write them by hand: 3/4, 1e-3, 2·10^-3, with a comma or a point, with any minus sign."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from core.errors import UserError
from core.language import tr

MOST = 60
_MINUSES = str.maketrans({"−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "＋": "+", "，": ",", "．": ".", "／": "/"})
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?")
_TENS = re.compile(r"[×·x*]10(?:\^|\*\*)?(?=[+-]?\d)")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_WORDS = {"inf": math.inf, "∞": math.inf, "infinity": math.inf, "nan": math.nan}
EXAMPLE = tr("0.75, 3/4, −2 or 1e-3")


@dataclass(frozen=True)
class Typed:
    """A number that somebody typed.

    Attributes:
        value: the number.  digits: how many significant digits were written; a fraction is exact, 17.
        half: half a unit of its last written place: what it may be off by and still be the rounded number.
        thousands: what it would be if its comma parted thousands, as in 1,234; None where it cannot.
    """

    value: float
    digits: int
    half: float
    thousands: float | None = None


def read(text: str) -> Typed:
    """Read what somebody typed.

    Raises:
        UserError: when it is no number, or could be meant as two.
    """
    shown = text.strip()
    cleaned = re.sub(r"\s", "", shown.translate(_MINUSES)).lower()
    if not cleaned or len(cleaned) > MOST:
        raise UserError(tr("Type a number, such as {example}.", example=EXAMPLE))
    if cleaned.lstrip("+-") in _WORDS:
        value = _WORDS[cleaned.lstrip("+-")]
        return Typed(-value if cleaned[0] == "-" else value, 17, 0.0)
    top, slash, bottom = cleaned.partition("/")
    if not slash:
        return _plain(top, shown)
    over, under = _plain(top, shown), _plain(bottom, shown)
    if under.value == 0:
        raise UserError(tr("{shown} divides by 0; type a number, such as {example}.", shown=shown, example=EXAMPLE))
    return Typed(over.value / under.value, 17, 0.0)


def _plain(cleaned: str, shown: str) -> Typed:
    cleaned = _TENS.sub("e", _with_point(cleaned, shown))
    if not _NUMBER.fullmatch(cleaned):
        raise UserError(tr("{shown} is no number; type one such as {example}.", shown=shown, example=EXAMPLE))
    value = float(cleaned)
    if math.isinf(value):
        raise UserError(
            tr("{shown} is beyond the numbers that can be calculated with; type a smaller one.", shown=shown)
        )
    mantissa, _, exponent = cleaned.lstrip("+-").partition("e")
    whole, _, decimals = mantissa.partition(".")
    digits = len((whole + decimals).lstrip("0"))
    half = 0.5 * 10.0 ** max(-320, min(300, int(exponent or 0) - len(decimals)))
    parted = _THOUSANDS.fullmatch(shown.replace(" ", "").translate(_MINUSES))
    return Typed(value, digits, half, 1000 * value if parted else None)


def _with_point(cleaned: str, shown: str) -> str:
    """Read a comma as a decimal comma; where it may as well part thousands, ask."""
    if "," not in cleaned:
        return cleaned
    if "." in cleaned or cleaned.count(",") > 1:
        raise UserError(
            tr(
                "{shown} has several commas or points; write it without thousands separators, such as 1234.5.",
                shown=shown,
            )
        )
    return cleaned.replace(",", ".")
