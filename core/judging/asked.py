"""The number that is asked for: a step of a walk, and ways to work its equation out with something changed."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from core.arithmetic import calculate
from core.errors import UserError
from core.explanation import Explanation, Factor, Token
from core.terms import largest_terms, term_count, term_values
from core.walk import Walk

MOST_TERMS = 300
"""Terms of a long sum in which a slip is looked for one by one: the largest ones."""


@dataclass(frozen=True)
class Asked:
    """One number to be worked out; without a walk only what stands in its equation is known.

    Attributes:
        told: how the engine worked it out.  walk, step: where it stands, if it is a step of a walk.
    """

    told: Explanation
    walk: Walk | None = None
    step: int | None = None

    @cached_property
    def places(self) -> tuple[int, ...]:
        """The factors that the equation names, each once; of a long sum those of its largest terms."""
        told = self.told
        named = dict.fromkeys(token for token in told.equation if isinstance(token, int))
        if len(told.terms) <= MOST_TERMS:
            return tuple(named)
        inside = {t for term in told.terms for t in term if isinstance(t, int)}
        kept = {t for k in self.term_places for t in told.terms[k] if isinstance(t, int)}
        return tuple(place for place in named if place in kept or place not in inside)

    @cached_property
    def term_places(self) -> tuple[int, ...]:
        """The terms that are looked at one by one, in their order."""
        return tuple(sorted(largest_terms(self.told, MOST_TERMS)))

    @cached_property
    def is_plain_sum(self) -> bool:
        """Whether the number is its terms added up, and nothing else but a bias."""
        told = self.told
        return bool(told.terms) and not told.parts and term_count(told) in (len(told.terms), len(told.terms) + 1) and (
            term_count(told) > 1 or told.equation == told.terms[0]
        )  # fmt: skip

    @cached_property
    def term_of(self) -> Mapping[int, int]:
        """Which term of a plain sum a factor stands in."""
        terms = self.told.terms if self.is_plain_sum else ()
        return {t: k for k, term in enumerate(terms) for t in term if isinstance(t, int)}

    def factor(self, place: int) -> Factor:
        """Give a factor by its place."""
        return self.told.factors[place]

    def term_value(self, term: int) -> float:
        """Give what a term comes to, NaN where it is no arithmetic."""
        value = term_values(self.told)[term]
        return math.nan if value is None else value

    def with_values(self, values: Mapping[int, float]) -> float:
        """Work the equation out with other values for some factors; NaN where it is no arithmetic."""
        told = self.told
        factors = [f._replace(value=values[k]) if k in values else f for k, f in enumerate(told.factors)]
        if len(values) == 1 and (term := self.term_of.get(next(iter(values)))) is not None:
            # Of a long sum only the term that changes is worked out anew.
            return told.result - self.term_value(term) + worked(told.terms[term], factors)
        return worked(told.equation, factors)

    def with_tokens(self, change: Callable[[Token], Token]) -> float:
        """Work out what another way of writing the equation gives."""
        return worked(tuple(change(token) for token in self.told.equation), self.told.factors)

    def signs_around(self, place: int) -> tuple[str, str]:
        """Give what stands before and behind the first use of a factor."""
        equation = self.told.terms[self.term_of[place]] if place in self.term_of else self.told.equation
        at = equation.index(place)
        before = equation[at - 1] if at else ""
        behind = equation[at + 1] if at + 1 < len(equation) else ""
        return str(before).rstrip(), str(behind).lstrip()

    def is_multiplied(self, place: int) -> bool:
        """Whether a factor is multiplied with what stands beside it, so that it can be forgotten."""
        before, behind = self.signs_around(place)
        return before.endswith(("×", "·")) or behind.startswith(("×", "·"))

    def is_divisor(self, place: int) -> bool:
        """Whether the equation divides by a factor."""
        return self.signs_around(place)[0].endswith("/")


def worked(tokens: tuple[Token, ...], factors: tuple[Factor, ...] | list[Factor]) -> float:
    """Work a template out; NaN where it is no arithmetic."""
    try:
        return calculate(tokens, factors)
    except UserError:
        return math.nan
