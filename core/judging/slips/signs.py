"""A sign was turned: target − prediction, plus for minus, a lost minus of one number."""

from __future__ import annotations

from collections.abc import Iterator

from core import numbers
from core.explanation import Token
from core.judging.asked import Asked, worked
from core.judging.slip import LIKELY, SURE, Slip, Way
from core.language import tr

ORDER = 20
MOST_SIGNS = 12


def target_minus_prediction(asked: Asked) -> Iterator[Way]:
    """Take the error the other way round."""
    told = asked.told
    if told.phase == "loss" and any(f.symbol.startswith("ŷ") for f in told.factors):
        words = tr("The sign is turned: the error is prediction − target here, not target − prediction.")
        yield Way(-told.result, words)


def whole(asked: Asked) -> Iterator[Way]:
    """Turn the sign of the number."""
    words = tr("The sign is turned.")
    if asked.told.phase == "backward":
        words = tr("The sign is turned; slopes follow the error as prediction − target.")
    yield Way(-asked.told.result, words)


def lost_minus(asked: Asked) -> Iterator[Way]:
    """Take a negative number as positive."""
    for place in asked.places:
        factor = asked.factor(place)
        if factor.value < 0:
            shown = f"{factor.symbol} = {numbers.text(factor.value)}"
            yield Way(asked.with_values({place: -factor.value}), tr("You lost the minus of {shown}.", shown=shown))


def plus_for_minus(asked: Asked) -> Iterator[Way]:
    """Add where is subtracted: in an update, uphill."""
    equation = asked.told.equation
    places = [k for k, token in enumerate(equation) if isinstance(token, str) and "−" in token][:MOST_SIGNS]
    uphill = asked.told.phase == "update"
    for k in places:
        words = tr("You added where is subtracted.")
        if uphill:
            words = tr("You added instead of subtracted: the weight moves against the slope, or the loss grows.")
        tokens: tuple[Token, ...] = (*equation[:k], str(equation[k]).replace("−", "+", 1), *equation[k + 1 :])
        yield Way(worked(tokens, asked.told.factors), words)


def minus_for_plus(asked: Asked) -> Iterator[Way]:
    """Subtract one term that is added."""
    if not asked.is_plain_sum or len(asked.told.terms) < 2:
        return
    told = asked.told
    for place in asked.term_places:
        if any(isinstance(t, int) and told.factors[t].value < 0 for t in told.terms[place]):
            continue  # then it is the lost minus of that number
        value = told.result - 2 * asked.term_value(place)
        symbols = "".join(told.factors[t].symbol if isinstance(t, int) else t for t in told.terms[place])
        yield Way(
            value,
            tr(
                "The sign of one term is turned, {symbols} = {with_numbers}.",
                symbols=symbols,
                with_numbers=told.with_numbers(told.terms[place]),
            ),
        )


SLIPS = (
    Slip(
        "target_minus_prediction", "target − prediction", tr("12 − 9 instead of 9 − 12"), SURE, target_minus_prediction
    ),
    Slip(
        "added_for_subtracted",
        tr("added instead of subtracted"),
        tr("2 + 0.01 × 18 instead of 2 − 0.01 × 18"),
        SURE,
        plus_for_minus,
    ),
    Slip("lost_minus", tr("minus of one number lost"), tr("3 × 1 instead of 3 × −1"), LIKELY, lost_minus),
    Slip(
        "term_sign", tr("sign of one term turned"), tr("2 × 1 − 3 × 1 instead of 2 × 1 + 3 × 1"), LIKELY, minus_for_plus
    ),
    Slip("sign_turned", tr("sign turned"), tr("6 instead of −6"), LIKELY, whole),
)
