"""Cuts long formulas down to what can be read: the largest terms, and what all the others add up to."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

from core import numbers
from core.explanation import Explanation, Factor, Token
from core.language import tr
from core.terms import term_values

MOST_TERMS = 6
"""Sums of more terms than this are cut to the `KEPT` largest."""
KEPT = 5
MOST_FACTORS = 16
"""Other formulas of more numbers than this end in "…"."""

Run = tuple[str, int | None]
"""A piece of a formula as it is written, and which factor it is (None: an operator)."""


@dataclass(frozen=True)
class Readable:
    """An explanation with a formula short enough to read.

    Attributes:
        explanation: the same step; factors keep their places, the rest of a long sum stands behind them.
        rest: the place of that rest, None where nothing was left out.
    """

    explanation: Explanation
    rest: int | None = None

    @property
    def symbols(self) -> list[Run]:
        """The formula in symbols, piece by piece."""
        factors = self.explanation.factors
        return [(factors[t].symbol, t) if isinstance(t, int) else (t, None) for t in self.explanation.equation]

    @property
    def numbers(self) -> list[Run]:
        """The formula in numbers, piece by piece."""
        runs: list[Run] = []
        tokens, before = self.explanation.equation, 0
        for end, token in enumerate(tokens, 1):
            written = self.explanation.with_numbers(tokens[:end])
            place = token if isinstance(token, int) else None
            runs.append((self._rest_words() if place == self.rest is not None else written[before:], place))
            before = len(written)
        return runs

    @property
    def colors(self) -> dict[int, int]:
        """The number of each factor's colour, in the order of the formula."""
        places = dict.fromkeys(t for t in self.explanation.equation if isinstance(t, int))
        return {place: color for color, place in enumerate(places)}

    def _rest_words(self) -> str:
        rest = self.explanation.factors[-1]
        return f"({rest.symbol} = {numbers.text(rest.value)})"


def readable(explanation: Explanation) -> Readable:
    """Cut what is too long; short formulas stay as they are."""
    if len(explanation.terms) > MOST_TERMS:
        values = term_values(explanation)
        if None not in values:
            return _largest(explanation, [value for value in values if value is not None])
    if sum(isinstance(token, int) for token in explanation.equation) > MOST_FACTORS:
        return _beginning(explanation)
    return Readable(explanation)


def _largest(explanation: Explanation, values: list[float]) -> Readable:
    by_size = sorted(range(len(values)), key=lambda k: math.inf if math.isnan(values[k]) else abs(values[k]))
    kept = sorted(by_size[-KEPT:])
    left_out = [values[k] for k in range(len(values)) if k not in set(kept)]
    rest = Factor(
        tr("… {n_left_out} more", n_left_out=len(left_out)), _total(left_out), tr("all other terms, added up")
    )
    tokens: list[Token] = list(_before(explanation))
    for k in kept:
        tokens += [*explanation.terms[k], " + "]
    tokens += [len(explanation.factors), *_after(explanation)]
    cut = dataclasses.replace(explanation, equation=tuple(tokens), factors=(*explanation.factors, rest))
    return Readable(cut, len(explanation.factors))


def _before(explanation: Explanation) -> tuple[Token, ...]:
    """Give what stands before the first term, e.g. "1/10 · (" of a mean."""
    return explanation.equation[: _start(explanation, explanation.terms[0])]


def _after(explanation: Explanation) -> tuple[Token, ...]:
    """Give what stands behind the last term, e.g. the bias."""
    last = explanation.terms[-1]
    return explanation.equation[_start(explanation, last) + len(last) :]


def _start(explanation: Explanation, term: tuple[Token, ...]) -> int:
    """Find a term in the formula; no two are alike, since each has factors of its own."""
    offset = next(k for k, token in enumerate(term) if isinstance(token, int))
    return explanation.equation.index(term[offset]) - offset


def _beginning(explanation: Explanation) -> Readable:
    """Keep the first numbers and what closes the formula."""
    places = [k for k, token in enumerate(explanation.equation) if isinstance(token, int)]
    end, hidden = places[MOST_FACTORS // 2], len(places) - MOST_FACTORS // 2
    last = explanation.equation[-1]
    closing = (last,) if isinstance(last, str) and last.strip().startswith(")") else ()
    tokens = (*explanation.equation[:end], tr("… {hidden} more numbers …", hidden=hidden), *closing)
    return Readable(dataclasses.replace(explanation, equation=tokens))


def _total(values: list[float]) -> float:
    """Add up without rounding on the way, as far as the numbers are finite."""
    try:
        return math.fsum(values)
    except (OverflowError, ValueError):
        return sum(values)
