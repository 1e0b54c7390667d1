"""The loss was scaled otherwise: the 2 of the square missing, not divided by the number of rows or outputs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.judging.asked import Asked
from core.judging.slip import LIKELY, SURE, Slip, Way
from core.language import tr

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
        yield Way(
            wrong, tr("That is the loss without the ½.") if half else tr("That is the loss with a ½; here it has none.")
        )
    elif half:
        yield Way(told.result * 2, tr("There is no factor 2 here: the loss is ½ · error², so its slope is the error."))
    else:
        words = tr("The factor 2 is missing: the slope of error² is 2 × error (only ½ · error² has the error itself).")
        yield Way(told.result / 2, words)


def divisor(asked: Asked) -> Iterator[Way]:
    """Forget to divide, by the number of rows or whatever stands below."""
    for place in asked.places:
        if asked.is_divisor(place):
            factor = asked.factor(place)
            words = tr(
                "You did not divide by {symbol} = {factor:g}, the number of rows.",
                symbol=factor.symbol,
                factor=factor.value,
            )
            if factor.symbol != "n":
                words = tr("You did not divide by {symbol}, {meaning}.", symbol=factor.symbol, meaning=factor.meaning)
            yield Way(asked.with_values({place: 1.0}), words)


def outputs(asked: Asked) -> Iterator[Way]:
    """Forget that the loss is the mean over the outputs."""
    first = asked.told.equation[0] if asked.told.equation else ""
    found = _SHARE.match(first) if isinstance(first, str) else None
    if found:
        words = tr("You did not divide by {found}: the loss is the mean over the outputs.", found=found[1])
        yield Way(asked.told.result * int(found[1]), words)


def rows(asked: Asked) -> Iterator[Way]:
    """Take a batch's slope as the sum over its rows, or divide it once more."""
    walk = asked.walk
    if walk is None or walk.batch is None or asked.told.phase not in ("loss", "backward") or len(walk.rows) < 2:
        return
    n = len(walk.rows)
    if not any(asked.is_divisor(place) for place in asked.places):
        yield Way(
            asked.told.result * n,
            tr("You did not divide by n = {n2}: the loss of the batch is the mean over its rows.", n2=n),
        )
    yield Way(
        asked.told.result / n,
        tr("You divided by n = {n2} once more: the slope at the loss holds that factor already.", n2=n),
    )


SLIPS = (
    Slip("two_missing", tr("factor 2 of the square"), tr("9 − 12 instead of 2 × (9 − 12)"), SURE, two),
    Slip("not_divided", tr("not divided"), tr("(100 + 9) instead of (100 + 9) / 2"), SURE, divisor),
    Slip(
        "not_mean_of_outputs",
        tr("not the mean over the outputs"),
        tr("0.09 + 0.25 instead of their half"),
        SURE,
        outputs,
    ),
    Slip("not_mean_of_rows", tr("not the mean over the rows"), tr("30 + 8 instead of (30 + 8) / 2"), LIKELY, rows),
)
