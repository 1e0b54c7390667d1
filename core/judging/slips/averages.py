"""The loss was scaled otherwise: the 2 of the square missing, not divided by the number of rows or outputs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.judging.asked import Asked
from core.judging.slip import LIKELY, SURE, Slip, Way

ORDER = 30
_SHARE = re.compile(r"1/(\d+) · ")


def _squared(asked: Asked) -> bool:
    walk = asked.walk
    if walk is not None:
        return "²" in walk.engine.program.loss.formula
    return asked.told.phase == "loss"


def two(asked: Asked) -> Iterator[Way]:
    """Forget the 2 that the square's slope brings, or bring it where there is a ½."""
    told = asked.told
    if told.phase not in ("loss", "backward") or not _squared(asked):
        return
    walk = asked.walk
    half = bool(getattr(walk.engine.program.loss, "half", False)) if walk is not None else False
    if told.phase == "loss" and told.left == "L":
        wrong = told.result * (2 if half else 0.5)
        yield Way(wrong, "That is the loss without the ½." if half else "That is the loss with a ½; here it has none.")
    elif half:
        yield Way(told.result * 2, "There is no factor 2 here: the loss is ½ · error², so its slope is the error.")
    else:
        words = "The factor 2 is missing: the slope of error² is 2 × error (only ½ · error² has the error itself)."
        yield Way(told.result / 2, words)


def divisor(asked: Asked) -> Iterator[Way]:
    """Forget to divide, by the number of rows or whatever stands below."""
    for place in asked.places:
        if asked.is_divisor(place):
            factor = asked.factor(place)
            words = f"You did not divide by {factor.symbol} = {factor.value:g}, the number of rows."
            if factor.symbol != "n":
                words = f"You did not divide by {factor.symbol}, {factor.meaning}."
            yield Way(asked.with_values({place: 1.0}), words)


def outputs(asked: Asked) -> Iterator[Way]:
    """Forget that the loss is the mean over the outputs."""
    first = asked.told.equation[0] if asked.told.equation else ""
    found = _SHARE.match(first) if isinstance(first, str) else None
    if found:
        words = f"You did not divide by {found[1]}: the loss is the mean over the outputs."
        yield Way(asked.told.result * int(found[1]), words)


def rows(asked: Asked) -> Iterator[Way]:
    """Take a batch's slope as the sum over its rows, or divide it once more."""
    walk = asked.walk
    if walk is None or walk.batch is None or asked.told.phase not in ("loss", "backward") or len(walk.rows) < 2:
        return
    n = len(walk.rows)
    if not any(asked.is_divisor(place) for place in asked.places):
        yield Way(
            asked.told.result * n, f"You did not divide by n = {n}: the loss of the batch is the mean over its rows."
        )
    yield Way(
        asked.told.result / n, f"You divided by n = {n} once more: the slope at the loss holds that factor already."
    )


SLIPS = (
    Slip("two_missing", "factor 2 of the square", "9 − 12 instead of 2 × (9 − 12)", SURE, two),
    Slip("not_divided", "not divided", "(100 + 9) instead of (100 + 9) / 2", SURE, divisor),
    Slip("not_mean_of_outputs", "not the mean over the outputs", "0.09 + 0.25 instead of their half", SURE, outputs),
    Slip("not_mean_of_rows", "not the mean over the rows", "30 + 8 instead of (30 + 8) / 2", LIKELY, rows),
)
