"""How far a number is right, and whether rounding on the way explains it."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from core.explanation import Explanation
from core.judging.asked import worked
from core.judging.typed import Typed
from core.language import tr

ALL = 17
SAME = 1e-9


def right_digits(right: float, value: float, size: float = 1.0) -> int:
    """Count the significant digits of `right` that `value` has when it is rounded; `ALL` where they are the same.

    `size` is how large the numbers were that went in: what differs by less than their rounding is the same.
    """
    if math.isnan(right) or math.isnan(value):
        return ALL if math.isnan(right) and math.isnan(value) else 0
    if math.isinf(right) or math.isinf(value):
        return ALL if right == value else 0
    off = abs(right - value)
    if off <= SAME * abs(right) or off <= 4e-16 * max(size, 1e-300):
        return ALL
    if right == 0 or (right > 0) != (value > 0):
        return 0
    magnitude = math.floor(math.log10(abs(right)))
    return max(0, min(ALL - 1, magnitude + 1 + math.floor(-math.log10(2 * off * (1 - 1e-9)))))


def rounded_early(told: Explanation, typed: Typed) -> str | None:
    """Say which rounding of the factors on the way gives the typed number; None if none does."""
    half = max(typed.half, 1e-9 * abs(typed.value)) * (1 + 1e-9)
    for places in (4, 3, 2, 1, 0):
        if _meets(told, partial(_to_places, places), typed.value, half):
            shown = (
                tr("{places} decimals", places=places)
                if places > 1
                else tr("1 decimal")
                if places
                else tr("whole numbers")
            )
            return tr("you rounded too early, to {shown}; keep all digits until the end.", shown=shown)
    for digits in (4, 3, 2):
        if _meets(told, partial(_to_digits, digits), typed.value, half):
            return tr("you rounded too early, to {digits} digits; keep all digits until the end.", digits=digits)
    return None


def _to_places(places: int, value: float) -> float:
    return round(value, places)


def _to_digits(digits: int, value: float) -> float:
    return float(f"{value:.{digits - 1}e}")


def _meets(told: Explanation, rounding: Callable[[float], float], value: float, half: float) -> bool:
    factors = [f._replace(value=rounding(f.value)) if math.isfinite(f.value) else f for f in told.factors]
    if all(new.value == old.value for new, old in zip(factors, told.factors, strict=True)):
        return False
    result = worked(told.equation, factors)
    return math.isfinite(result) and abs(result - value) <= half
