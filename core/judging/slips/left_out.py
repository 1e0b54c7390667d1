"""Something was left out: a factor, the activation's slope, a term, the bias, all weights."""

from __future__ import annotations

from collections.abc import Iterator

from core import numbers
from core.explanation import Factor
from core.judging.asked import Asked
from core.judging.slip import LIKELY, SURE, Slip, Way
from core.language import tr

ORDER = 10
SLOPES = ("f′(z)", "f′")


def _named(factor: Factor) -> str:
    return tr(
        "the {meaning}: {symbol} = {factor}",
        meaning=factor.meaning.removeprefix("the "),
        symbol=factor.symbol,
        factor=numbers.text(factor.value),
    )


def activation_slope(asked: Asked) -> Iterator[Way]:
    """Leave out f′(z)."""
    for place in asked.places:
        factor = asked.factor(place)
        if factor.symbol in SLOPES:
            shown = numbers.text(factor.value)
            yield Way(asked.with_values({place: 1.0}), tr("You left out the activation slope {shown}.", shown=shown))


def learning_rate(asked: Asked) -> Iterator[Way]:
    """Leave out η."""
    for place in asked.places:
        if asked.factor(place).symbol == "η":
            shown = numbers.text(asked.factor(place).value)
            yield Way(
                asked.with_values({place: 1.0}), tr("You forgot to multiply by the learning rate {shown}.", shown=shown)
            )


def factor(asked: Asked) -> Iterator[Way]:
    """Leave out one factor of a product."""
    for place in asked.places:
        found = asked.factor(place)
        if found.symbol not in (*SLOPES, "η") and asked.is_multiplied(place):
            yield Way(asked.with_values({place: 1.0}), tr("You left out a factor, {named}.", named=_named(found)))


def factors_of_all_terms(asked: Asked) -> Iterator[Way]:
    """Leave out the same factor in every term: all weights, or all that they are multiplied with."""
    terms = asked.told.terms
    if not asked.is_plain_sum or len(terms) < 2:
        return
    for side, other in ((0, 2), (2, 0)):
        pairs = [term for term in terms if len(term) == 3 and term[1] == " × "]
        if len(pairs) == len(terms):
            places = [term[side] for term in pairs]
            kept = [asked.factor(int(term[other])) for term in pairs]
            left_out = asked.factor(int(places[0]))
            name = (
                tr("the weights")
                if left_out.ref and left_out.ref.kind == "weight"
                else tr("{symbol} and the like", symbol=left_out.symbol)
            )
            value = asked.with_values({int(place): 1.0 for place in places})
            yield Way(
                value, tr("You added up {symbol} and the like, and left out {name}.", symbol=kept[0].symbol, name=name)
            )


def term(asked: Asked) -> Iterator[Way]:
    """Leave out one term of a sum, or stop before the last ones."""
    if not asked.is_plain_sum or len(asked.told.terms) < 2:
        return
    for place in asked.term_places:
        value = asked.term_value(place)
        yield Way(asked.told.result - value, tr("You left out a term, {term}.", term=_term(asked, place)))


def bias(asked: Asked) -> Iterator[Way]:
    """Leave out the bias."""
    for place in asked.places:
        found = asked.factor(place)
        if found.ref is not None and found.ref.kind == "bias" and asked.told.phase == "forward":
            shown = f"{found.symbol} = {numbers.text(found.value)}"
            yield Way(asked.with_values({place: 0.0}), tr("You forgot the bias, {shown}.", shown=shown))


def root(asked: Asked) -> Iterator[Way]:
    """Leave out a square root."""
    if any(isinstance(token, str) and "√" in token for token in asked.told.equation):
        value = asked.with_tokens(lambda token: token.replace("√", "") if isinstance(token, str) else token)
        yield Way(value, tr("You left out the square root √."))


def _term(asked: Asked, place: int) -> str:
    told = asked.told
    symbols = "".join(told.factors[t].symbol if isinstance(t, int) else t for t in told.terms[place])
    return f"{symbols} = {told.with_numbers(told.terms[place])}"


SLIPS = (
    Slip(
        "activation_slope_left_out",
        tr("activation slope left out"),
        tr("3 × −4 instead of 3 × −4 × 0.1966"),
        SURE,
        activation_slope,
    ),
    Slip(
        "learning_rate_left_out",
        tr("learning rate left out"),
        tr("w − slope instead of w − η × slope"),
        SURE,
        learning_rate,
    ),
    Slip("bias_left_out", tr("bias left out"), tr("2 × 1 + 3 × 1 instead of 2 × 1 + 3 × 1 + 0.5"), SURE, bias),
    Slip("factor_left_out", tr("factor left out"), tr("3 × 1 instead of 3 × 6 × 1"), LIKELY, factor),
    Slip(
        "weights_left_out",
        tr("same factor left out of every term"),
        tr("2 + 3 instead of 2 × 1 + 3 × −1"),
        LIKELY,
        factors_of_all_terms,
    ),
    Slip("term_left_out", tr("term of a sum left out"), tr("2 × 1 instead of 2 × 1 + 3 × 1"), LIKELY, term),
    Slip("root_left_out", tr("square root left out"), tr("m / (v + ε) instead of m / (√v + ε)"), SURE, root),
)
