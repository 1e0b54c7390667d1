"""Where a debugger stands in a walk, and where each of its commands leads: a step, and a term of it under way."""

from __future__ import annotations

from dataclasses import dataclass

from core import levels
from core.explanation import Explanation, Ref
from core.terms import leading_factors, present_term, term_at, term_count
from core.walk import Walk

MOST_OPERANDS = 12
"""Terms of a long sum whose operands are pointed at: the largest ones, as in the formula."""


@dataclass(frozen=True)
class Cursor:
    """`step` was made last (−1: none yet); with a `term` it is under way, made up to that term (from 0)."""

    step: int = -1
    term: int | None = None

    @property
    def known(self) -> int:
        """The last step that is done as a whole."""
        return self.step - (self.term is not None)

    def told(self, walk: Walk) -> Explanation | None:
        """Give the step that was made last, up to its term; None before the first."""
        if not 0 <= self.step < len(walk):
            return None
        told = walk[self.step]
        return told if self.term is None else term_at(told, self.term)

    def operands(self, walk: Walk) -> tuple[Ref, ...]:
        """Give the places that the step, or its present term, reads."""
        told = self.told(walk)
        if told is None:
            return ()
        places = leading_factors(told, MOST_OPERANDS)
        if self.term is not None and not walk[self.step].parts:
            places = present_term(walk[self.step], self.term)
        return tuple(ref for ref in (told.factors[place].ref for place in places) if ref is not None)


def on(walk: Walk, cursor: Cursor, granularity: str) -> Cursor | None:
    """Go on by one item; None where this update is at its end."""
    if cursor.term is None and cursor.step >= len(walk) - 1:
        return None
    if granularity != "term":
        return Cursor(levels.forward_from(walk, cursor.known, granularity))
    step, term = (cursor.step, cursor.term + 1) if cursor.term is not None else (cursor.step + 1, 0)
    return Cursor(step, term if term < term_count(walk[step]) - 1 else None)


def back(walk: Walk, cursor: Cursor, granularity: str) -> Cursor | None:
    """Go back by one item; None before the first step."""
    if cursor.step < 0:
        return None
    if granularity != "term":
        known = cursor.term is not None
        return Cursor(cursor.known if known else levels.back_from(walk, cursor.step, granularity))
    if cursor.term is not None:
        return Cursor(cursor.step, cursor.term - 1) if cursor.term else Cursor(cursor.step - 1)
    terms = term_count(walk[cursor.step])
    return Cursor(cursor.step, terms - 2) if terms > 1 else Cursor(cursor.step - 1)


def finish(walk: Walk, cursor: Cursor, granularity: str) -> Cursor | None:
    """Finish the item of a granularity that the cursor is in; at its end, the next one."""
    if cursor.step < 0:
        return on(walk, cursor, granularity)
    last = levels.span(walk, cursor.step, granularity)[1]
    return on(walk, cursor, granularity) if Cursor(last) == cursor else Cursor(last)


def before(walk: Walk, cursor: Cursor, granularity: str) -> Cursor | None:
    """Go back to before the item of a granularity that the cursor is in."""
    return Cursor(levels.back_from(walk, cursor.step, granularity)) if cursor.step >= 0 else None


def last_at(walk: Walk, ref: Ref, step: int) -> int | None:
    """Give the last step up to `step` that made a number at a place."""
    steps = {walk.find(ref, s.phase, s.part) for s in walk.segments if s.layer in (ref.layer, "") and s.start <= step}
    return max((found for found in steps if found is not None and found <= step), default=None)


def next_at(walk: Walk, ref: Ref, step: int) -> int | None:
    """Give the next step behind `step` that makes a number at a place; of a layer, its next item."""
    if ref.kind == "layer":
        return next((s.start for s in walk.segments if s.layer == ref.layer and s.start > step), None)
    steps = {walk.find(ref, s.phase, s.part) for s in walk.segments if s.layer in (ref.layer, "")}
    return min((found for found in steps if found is not None and found > step), default=None)
