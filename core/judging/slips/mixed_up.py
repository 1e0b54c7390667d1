"""The number is right for something else, or was typed wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from core import numbers
from core.judging.asked import Asked
from core.judging.slip import TYPING, Slip, Way
from core.language import small, tr, tr_n
from core.walk import Walk

ORDER = 90
MOST_NEIGHBOURS = 2000
TELLING_NOTHING = (0.0, 1.0)
POWERS = (1, -1, 2, -2, 3, -3)


def operand(asked: Asked) -> Iterator[Way]:
    """Give one of the numbers that go into the calculation."""
    for place in asked.places:
        factor = asked.factor(place)
        if factor.value in TELLING_NOTHING:
            continue
        yield Way(
            factor.value,
            tr(
                "That is {symbol}, {meaning}, which goes into this number.",
                symbol=factor.symbol,
                meaning=factor.meaning,
            ),
        )


def neighbour(asked: Asked) -> Iterator[Way]:
    """Give a number of an earlier step: a later one would be given away by saying so."""
    walk, own = asked.walk, asked.step
    if walk is None or own is None:
        return
    here = walk.segment(own)
    near = sorted(walk.segments, key=lambda segment: (abs(segment.start - here.start), segment.start))
    left = MOST_NEIGHBOURS
    for segment in near:
        if segment.count > left or segment.phase == "encode" or segment.start >= own:
            continue
        left -= segment.count
        for offset, value in enumerate(walk.values(segment)[: segment.count]):
            if segment.start + offset < own and float(value) not in TELLING_NOTHING:
                yield Way(float(value), partial(_other, walk, segment.start + offset))


def _other(walk: Walk, step: int) -> str:
    told = walk[step]
    return tr(
        "That is another number: {title} ({left}).",
        title=small(told.title),
        left=told.left,
    )


def decimal_point(asked: Asked) -> Iterator[Way]:
    """Put the decimal point at another place."""
    for power in POWERS:
        right = tr_n(
            "The decimal point is {n} place too far to the right.",
            "The decimal point is {n} places too far to the right.",
            abs(power),
        )
        left = tr_n(
            "The decimal point is {n} place too far to the left.",
            "The decimal point is {n} places too far to the left.",
            abs(power),
        )
        yield Way(asked.told.result * 10.0**power, right if power > 0 else left)


def swapped_digits(asked: Asked) -> Iterator[Way]:
    """Type two digits beside each other the wrong way round."""
    for count in (4, 5, 6):
        shown = numbers.text(asked.told.result, count).replace(numbers.MINUS, "-")
        mantissa, exponent = shown.partition("e")[0], shown.partition("e")[2]
        for k in range(len(mantissa) - 1):
            first, second = mantissa[k], mantissa[k + 1]
            if first.isdigit() and second.isdigit() and first != second:
                swapped = f"{mantissa[:k]}{second}{first}{mantissa[k + 2 :]}"
                value = float(f"{swapped}e{exponent}" if exponent else swapped)
                yield Way(
                    value,
                    tr(
                        "Two digits are swapped: {first}{second} was typed as {second}{first}.",
                        first=first,
                        second=second,
                    ),
                )


SLIPS = (
    Slip("operand", tr("one of the operands"), tr("w itself instead of x × w"), TYPING, operand),
    Slip("another_number", tr("another number of the walk"), tr("z₂ where z₁ was asked"), TYPING, neighbour),
    Slip("decimal_point", tr("decimal point at another place"), tr("1.8 instead of 18"), TYPING, decimal_point),
    Slip("digits_swapped", tr("two digits swapped"), tr("1.832 instead of 1.823"), TYPING, swapped_digits),
)
