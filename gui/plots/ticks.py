"""Where an axis has its numbers and how they are written."""

from __future__ import annotations

import math

from core import numbers


def linear(low: float, high: float, most: int) -> list[float]:
    """Give about `most` round values from `low` to `high`, in steps of 1, 2, 2.5 or 5 times a power of ten."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    step = nice_above((high - low) / max(most, 1))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [k * step for k in range(first, last + 1)]


def logarithmic(low: float, high: float, most: int) -> list[float]:
    """Give round values between 10^low and 10^high: all of 1, 2, 5, or 1 and 3, or every n-th power of ten.

    Within less than half a decade the values are evenly spaced instead.
    """
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    if high - low < 0.5:
        return [value for value in linear(10**low, 10**high, most) if value > 0]
    for mantissas in ((1.0, 2.0, 5.0), (1.0, 3.0), (1.0,)):
        values = _powers(low, high, mantissas, 1)
        if len(values) <= max(most, 2):
            return values
    return _powers(low, high, (1.0,), math.ceil((high - low) / max(most, 1)))


def nice_above(value: float) -> float:
    """Give the smallest of 1, 2, 2.5, 5, 10 times a power of ten that is not below the positive `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return next((m * power for m in (1, 2, 2.5, 5) if m * power >= value * (1 - 1e-9)), 10 * power)


def words(values: list[float]) -> list[str]:
    """Write ticks, with as few digits (at least three) as tell neighbours apart."""
    for digits in (3, 4, 5, 6):
        shown = [label(value, digits) for value in values]
        if len(set(shown)) == len(shown):
            break
    return shown if values else []


def label(value: float, digits: int = 3) -> str:
    """Give a tick's number in few characters."""
    shown = numbers.text(value, digits)
    if len(shown) <= 3 + digits:
        return shown
    mantissa, exponent = f"{value:.1e}".split("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent)}".replace("-", numbers.MINUS)


def percent(value: float) -> str:
    """Give a share as whole or tenths of percent."""
    return f"{numbers.text(round(100 * value, 1))} %"


def _powers(low: float, high: float, mantissas: tuple[float, ...], every: int) -> list[float]:
    exponents = range(math.floor(low), math.ceil(high) + 1)
    values = [m * 10.0**e for e in exponents if e % every == 0 for m in mantissas]
    return [value for value in values if low - 1e-9 <= math.log10(value) <= high + 1e-9]
