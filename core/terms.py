"""A step taken apart: the running sum after each product, or the smaller operations that it is made of."""

from __future__ import annotations

import dataclasses
import heapq
import math

from core.arithmetic import calculate
from core.errors import UserError
from core.explanation import Explanation, Token
from core.language import tr

MOST_TERMS = 100_000


def term_count(told: Explanation) -> int:
    """Count into how many terms a step can be taken apart; 1: it is whole."""
    if told.parts:
        return len(told.parts) + 1
    return max(1, len(_pieces(told)))


def term_at(told: Explanation, term: int) -> Explanation:
    """Give the step after its term number `term` (from 0); the last one is the step itself.

    A sum shows what it comes to so far: "2 × 1 = 2", then "2 × 1 + 3 × 1 = 5".
    """
    count = term_count(told)
    if term >= count - 1:
        return told
    if told.parts:
        return dataclasses.replace(told.parts[term], focus=told.focus)
    pieces = _pieces(told)
    tokens = joined(told, pieces[: term + 1])
    value = calculate(tokens, told.factors)
    words = tr(
        "The running {words} after {term} of {count} terms.",
        words=tr("sum") if _is_sum(told) else tr("product"),
        term=term + 1,
        count=count,
    )
    title = tr("{title}, term {term} of {count}", title=told.title, term=term + 1, count=count)
    return dataclasses.replace(told, title=title, words=words, equation=tokens, result=value, terms=(), note="")


def present_term(told: Explanation, term: int) -> tuple[int, ...]:
    """Name the factors that term number `term` brings in: what the diagram lights up."""
    if told.parts:
        return ()
    pieces = _pieces(told)
    if not pieces or term >= len(pieces):
        return tuple(token for token in told.equation if isinstance(token, int))
    return tuple(token for token in pieces[term] if isinstance(token, int))


def term_value(told: Explanation, term: tuple[Token, ...]) -> float | None:
    """Give what one term comes to; None where it is no arithmetic of its own."""
    try:
        return calculate(term, told.factors)
    except UserError:
        return None


def term_values(told: Explanation) -> tuple[float | None, ...]:
    """Give what every term comes to; several panels ask for it, so it stays with the explanation."""
    kept: tuple[float | None, ...] | None = told.__dict__.get("_term_values")
    if kept is None:
        factors = told.factors
        kept = tuple(
            factors[term[0]].value * factors[term[2]].value
            if len(term) == 3 and term[1] == " × " and isinstance(term[0], int) and isinstance(term[2], int)
            else term_value(told, term)
            for term in told.terms
        )
        told.__dict__["_term_values"] = kept
    return kept


def largest_terms(told: Explanation, count: int) -> tuple[int, ...]:
    """Name the terms that count most, the largest first; what is no number comes before all of them."""
    sizes = [math.inf if v is not None and math.isnan(v) else abs(v or 0.0) for v in term_values(told)]
    return tuple(heapq.nlargest(count, range(len(sizes)), key=sizes.__getitem__))


def leading_factors(told: Explanation, count: int) -> tuple[int, ...]:
    """Name the factors of the terms that count most and those outside of all terms: all of a short sum."""
    if len(told.terms) <= count:
        return tuple(range(len(told.factors)))
    first = [t for k in largest_terms(told, count) for t in told.terms[k] if isinstance(t, int)]
    inside = {t for term in told.terms for t in term if isinstance(t, int)}
    return (*first, *(place for place in range(len(told.factors)) if place not in inside))


def joined(told: Explanation, pieces: tuple[tuple[Token, ...], ...]) -> tuple[Token, ...]:
    """Write some of the pieces as the step writes all of them."""
    sign = " + " if _is_sum(told) else " × "
    tokens: list[Token] = []
    for piece in pieces:
        tokens += [*([sign] if tokens else []), *piece]
    return tuple(tokens)


def _is_sum(told: Explanation) -> bool:
    return bool(told.terms)


def _pieces(told: Explanation) -> tuple[tuple[Token, ...], ...]:
    """Take a plain sum of terms, or a plain product of factors, apart."""
    if told.terms:
        whole = _sum_pieces(told)
        return whole if whole is not None else ()
    tokens = told.equation
    ints, signs = tokens[::2], tokens[1::2]
    plain = all(isinstance(token, int) for token in ints) and all(token == " × " for token in signs)
    return tuple((token,) for token in ints) if plain and len(ints) > 1 else ()


def _sum_pieces(told: Explanation) -> tuple[tuple[Token, ...], ...] | None:
    """Give the terms and what is added behind them, such as the bias; None where more than a sum stands there."""
    if len(told.terms) > MOST_TERMS:
        return None
    equation, place = told.equation, 0
    for k, term in enumerate(told.terms):
        if k:
            if place >= len(equation) or equation[place] != " + ":
                return None
            place += 1
        if equation[place : place + len(term)] != term:
            return None
        place += len(term)
    rest = equation[place:]
    if len(rest) == 2 and rest[0] == " + " and isinstance(rest[1], int):
        return (*told.terms, (rest[1],))
    return told.terms if not rest else None
