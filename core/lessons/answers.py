"""Judges what a learner typed: right, close (rounding), or wrong."""

from __future__ import annotations

from dataclasses import dataclass

from core import numbers
from core.errors import UserError
from core.lessons.lesson import Lesson, Question
from core.lessons.quantities import value_of

FEWEST = 3
"""Significant digits from which on a rounded answer is close rather than wrong."""


@dataclass(frozen=True)
class Verdict:
    """What is said about an answer; `words` is one short sentence."""

    right: bool
    close: bool
    words: str


def judge(lesson: Lesson, page: int, typed: str) -> Verdict:
    """Judge what was typed as the answer to a page's question, by what the engine says.

    Raises:
        UserError: when it is no number.
    """
    question = lesson.pages[page].question
    assert question is not None
    return judge_value(value_of(lesson, question.value, page), question, typed)


def judge_value(exact: float, question: Question, typed: str) -> Verdict:
    """Judge by a number that is known."""
    try:
        value = numbers.parse(typed.strip().replace(",", "."))
    except ValueError as error:
        raise UserError(f"{typed.strip() or 'Nothing'!r} is no number; type one such as 1.5 or −6.") from error
    if abs(value - exact) <= max(question.tolerance, 1e-9) * max(1.0, abs(exact)):
        return Verdict(True, False, f"Right: {numbers.text(exact)}.")
    digits = significant(typed)
    if digits >= FEWEST and numbers.text(value, digits) == numbers.text(exact, digits):
        return Verdict(True, True, f"Right, rounded: {numbers.full(exact)}.")
    if abs(value - exact) <= 0.02 * abs(exact):
        return Verdict(False, True, f"Close: the rounding is off. It is near {numbers.text(exact, 2)}.")
    if abs(value + exact) <= 0.005 * abs(exact):
        return Verdict(False, False, "The size is right, the sign is not.")
    return Verdict(False, False, "Not yet.")


def significant(typed: str) -> int:
    """Count the significant digits of what was typed."""
    digits = "".join(c for c in typed.partition("e")[0] if c.isdigit())
    return len(digits.lstrip("0"))
