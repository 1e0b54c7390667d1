"""How numbers look on screen: four significant digits, honest about rounding."""

from __future__ import annotations

import math

MINUS = "\u2212"
UNKNOWN = "?"


def text(value: float | None, digits: int = 4) -> str:
    """Give `value` with `digits` significant digits; exact integers lose their decimals.

    `None` is "?" (not computed yet), never 0. Infinity and NaN are spelled out loudly.
    """
    if value is None:
        return UNKNOWN
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    return _finite(value, digits).replace("-", MINUS)


def power(value: float) -> str:
    """Give one digit and its power of ten, −8e−4: the shortest way to write a small or large finite number."""
    digit, exponent = f"{value:.0e}".split("e")
    return f"{digit}e{int(exponent)}".replace("-", MINUS)


def full(value: float | None) -> str:
    """Give `value` with every digit that it has, for hovering and copying."""
    if value is None:
        return UNKNOWN
    value = float(value)
    if not math.isfinite(value):
        return text(value)
    return (str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)).replace("-", MINUS)


def is_rounded(value: float, digits: int = 4) -> bool:
    """Tell whether `text(value)` shows fewer digits than the number has (then "≈" belongs before it)."""
    if not math.isfinite(value):
        return False
    return float(_finite(float(value), digits)) != float(value)


def bracketed(value: float | None, digits: int = 4) -> str:
    """Give `text`, in brackets when negative, as it stands after an operator: 3 × (−6)."""
    shown = text(value, digits)
    return f"({shown})" if shown.startswith(MINUS) else shown


def parse(shown: str) -> float:
    """Read a number that a user typed; both minus signs and a decimal comma are understood.

    Raises:
        ValueError: when it is no number.
    """
    cleaned = shown.strip().replace(MINUS, "-")
    if "," in cleaned and "." not in cleaned:
        cleaned = cleaned.replace(",", ".")
    return float(cleaned)


def _finite(value: float, digits: int) -> str:
    if value == 0:
        return "0"
    if value.is_integer() and abs(value) < 10**7:
        return str(int(value))
    magnitude = math.floor(math.log10(abs(value)))
    if -4 <= magnitude < 7:
        shown = f"{value:.{max(digits - 1 - magnitude, 0)}f}"
        return shown.rstrip("0").rstrip(".") if "." in shown else shown
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    return f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
