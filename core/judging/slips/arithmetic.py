"""The arithmetic went another way: log to base 10, not squared, added instead of multiplied, brackets."""

from __future__ import annotations

import math
from collections.abc import Iterator

from core.explanation import Token
from core.judging.asked import Asked
from core.judging.slip import LIKELY, SURE, Slip, Way
from core.language import tr

ORDER = 40


def _swap(old: str, new: str, asked: Asked) -> float:
    return asked.with_tokens(lambda token: token.replace(old, new) if isinstance(token, str) else token)


def _has(asked: Asked, text: str) -> bool:
    return any(isinstance(token, str) and text in token for token in asked.told.equation)


def logarithm(asked: Asked) -> Iterator[Way]:
    """Take the logarithm to base 10 or 2."""
    if _has(asked, "log("):
        for base in (10, 2):
            value = _swap("log(", f"{1 / math.log(base)!r} · log(", asked)
            yield Way(
                value, tr("That is the logarithm to base {base}; log is the natural logarithm (ln) here.", base=base)
            )


def square(asked: Asked) -> Iterator[Way]:
    """Forget the square, or double instead."""
    if _has(asked, ")²"):
        yield Way(_swap(")²", ")", asked), tr("You did not square the error."))
        yield Way(abs(_swap(")²", ")", asked)), tr("You did not square the error."))
        yield Way(_swap(")²", ") · 2", asked), tr("You doubled instead of squared."))


def added(asked: Asked) -> Iterator[Way]:
    """Add what is to be multiplied."""
    if _has(asked, "×"):
        yield Way(_swap("×", "+", asked), tr("You added where is multiplied."))


def sums_multiplied(asked: Asked) -> Iterator[Way]:
    """Add up first and multiply then: (2 + 3) × (1 + 1)."""
    terms = asked.told.terms
    if not asked.is_plain_sum or len(terms) < 2 or any(len(t) != 3 or t[1] != " × " for t in terms):
        return
    left = sum(asked.factor(int(t[0])).value for t in terms)
    right = sum(asked.factor(int(t[2])).value for t in terms)
    rest = asked.told.result - sum(asked.term_value(k) for k in range(len(terms)))
    yield Way(
        left * right + rest,
        tr("You added up first and multiplied then; each pair is multiplied on its own, then added."),
    )


def left_to_right(asked: Asked) -> Iterator[Way]:
    """Calculate from left to right, as a simple calculator does: 2 × 1 + 3 × 1 as ((2 × 1) + 3) × 1."""
    equation = asked.told.equation
    if len(equation) > 60 or len(equation) < 5 or any(t not in (" × ", " + ", " − ") for t in equation[1::2]):
        return
    if not all(isinstance(t, int) for t in equation[::2]):
        return
    value = _in_turn(asked, equation)
    yield Way(value, tr("You calculated from left to right; products come before sums and differences."))


def _in_turn(asked: Asked, equation: tuple[Token, ...]) -> float:
    value = asked.factor(int(equation[0])).value
    for sign, place in zip(equation[1::2], equation[2::2], strict=True):
        other = asked.factor(int(place)).value
        value = value * other if sign == " × " else value + other if sign == " + " else value - other
    return value


SLIPS = (
    Slip(
        "log_base",
        tr("logarithm to base 10 or 2"),
        tr("−log₁₀ 0.5 = 0.301 instead of −ln 0.5 = 0.693"),
        SURE,
        logarithm,
    ),
    Slip("not_squared", tr("not squared, or doubled"), tr("3 or 6 instead of 3² = 9"), SURE, square),
    Slip("added_for_multiplied", tr("added instead of multiplied"), tr("2 + 3 instead of 2 × 3"), LIKELY, added),
    Slip(
        "sums_multiplied",
        tr("added first, then multiplied"),
        tr("(2 + 3) × (1 + 1) instead of 2 × 1 + 3 × 1"),
        LIKELY,
        sums_multiplied,
    ),
    Slip(
        "left_to_right", tr("products not before sums"), tr("(2 + 3) × 2 instead of 2 + 3 × 2"), LIKELY, left_to_right
    ),
)
