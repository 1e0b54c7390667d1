"""The verdict on a typed number."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal

from core import numbers
from core.errors import UserError
from core.explanation import Explanation, Ref
from core.judging.asked import Asked
from core.judging.hints import first_look
from core.judging.rounding import right_digits, rounded_early
from core.judging.slip import TYPING, Slip, Way
from core.judging.slips import SLIPS
from core.judging.typed import Typed, read
from core.language import small, tr, tr_n
from core.walk import Walk

DIGITS = 4
"""Significant digits that a right answer has to have right: what the window shows."""
MOST_NAMED = 3
EXACT = 1e-9
AROUND, MOST_AROUND = 10, 3
"""A rounded number is laid to a slip only if at most so many other wrong numbers lie within ten times its window."""

Kind = Literal["right", "close", "slip", "wrong", "unreadable"]


@dataclass(frozen=True)
class Verdict:
    """What there is to say about a typed number.

    Attributes:
        kind: "right"; "close" (right but for rounding); "slip" (what was done instead is known); "wrong";
            "unreadable" (no number).
        words: one or two sentences for the learner.
        slips: the kinds of slips that give exactly this number, the likeliest first.
        typed: the number, None if there is none.
        digits: how many significant digits are right, 17 for all.
    """

    kind: Kind
    words: str
    slips: tuple[str, ...] = ()
    typed: float | None = None
    digits: int = 0
    sentences: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_right(self) -> bool:
        """Whether it counts."""
        return self.kind == "right"


def judge(
    walk: Walk | None, asked: int | Explanation, text: str, digits: int = DIGITS, step: int | None = None
) -> Verdict:
    """Judge what was typed for a step of a walk (its index), or for any explained number.

    `digits` significant digits must be right; a fraction counts with all of its digits. `step` says where in the
    walk an explanation stands (a term of a step, say).
    """
    if isinstance(asked, int):
        assert walk is not None
        told, step = walk[asked], asked
    else:
        told = asked
    try:
        typed = read(text)
    except UserError as error:
        return Verdict("unreadable", str(error))
    return _judged(Asked(told, walk, step), typed, digits)


def judge_value(right: float, text: str, digits: int = DIGITS, known: tuple[tuple[float, str], ...] = ()) -> Verdict:
    """Judge a number that no step of a walk makes; `known` are wrong numbers with what is to be said about them."""
    told = Explanation("forward", "", "", "", (), (), right, Ref("loss", ""))
    try:
        typed = read(text)
    except UserError as error:
        return Verdict("unreadable", str(error))
    for value, words in known:
        if not _right(told, typed, digits) and math.isclose(typed.value, value, rel_tol=EXACT, abs_tol=typed.half):
            return Verdict("slip", words, ("known",), typed.value, right_digits(right, typed.value), (words,))
    return _judged(Asked(told), typed, digits)


def _right(told: Explanation, typed: Typed, digits: int) -> bool:
    return right_digits(told.result, typed.value, _size(told)) >= digits


def _size(told: Explanation) -> float:
    """How large the numbers are that were calculated with: what is left of them after cancelling is rounding."""
    return max((abs(f.value) for f in told.factors if math.isfinite(f.value)), default=1.0)


def _judged(asked: Asked, typed: Typed, digits: int) -> Verdict:
    told = asked.told
    found = right_digits(told.result, typed.value, _size(told))
    if typed.thousands is not None and right_digits(told.result, typed.thousands, _size(told)) >= digits:
        return Verdict(
            "unreadable", tr("A comma is a decimal comma here; write the number without it."), (), typed.value
        )
    if found >= digits:
        exact = tr("Right.") if found >= 12 else tr("Right, to {found} digits.", found=found)
        return Verdict("right", exact, (), typed.value, found)
    ways = _matching(asked, typed)
    cut_off = found >= 2 and _cut_off(told.result, typed)
    is_rounded = found >= min(typed.digits, digits) and (found >= 2 or abs(told.result - typed.value) <= typed.half)
    if found and (is_rounded or cut_off or (not ways and found >= 2)):
        return _close(asked, typed, found, digits, ways)
    early = rounded_early(told, typed) if found else None
    if early is not None and found >= 2:
        return Verdict("close", tr("Close: {early}", early=early), (), typed.value, found)
    if ways:
        sentences = tuple(way.sentence for _, way in ways)
        kinds = tuple(dict.fromkeys(slip.kind for slip, _ in ways))
        return Verdict("slip", _either(sentences), kinds, typed.value, found, sentences)
    if early is not None:
        return Verdict("close", tr("Close: {early}", early=early), (), typed.value, found)
    return Verdict(
        "wrong", tr("Not this number. {first_look}", first_look=first_look(told)).strip(), (), typed.value, found
    )


def _close(asked: Asked, typed: Typed, found: int, digits: int, ways: list[tuple[Slip, Way]]) -> Verdict:
    """Say to how many digits a number is right; and what else would give it exactly, such as the old weight."""
    words = tr_n(
        "Close: right to {n} digit; {digits} are asked.",
        "Close: right to {n} digits; {digits} are asked.",
        found,
        digits=digits,
    )
    early = rounded_early(asked.told, typed) if found < typed.digits else None
    if early is not None:
        words = tr("Close: {early}", early=early)
    elif _cut_off(asked.told.result, typed):
        words = tr("{words} The last digit was cut off, not rounded.", words=words)
    sentences = tuple(way.sentence for _, way in ways)
    if sentences:
        words = tr(
            "{words} (Or else: {sentence})",
            words=words,
            sentence=small(sentences[0]),
        )
    return Verdict("close", words, tuple(slip.kind for slip, _ in ways), typed.value, found, sentences)


def _cut_off(right: float, typed: Typed) -> bool:
    unit = 2 * typed.half
    return bool(unit) and math.isclose(math.trunc(right / unit) * unit, typed.value, rel_tol=1e-9) and (
        abs(right - typed.value) > typed.half
    )  # fmt: skip


def _either(sentences: tuple[str, ...]) -> str:
    if len(sentences) == 1:
        return sentences[0]
    return tr("{sentences} Or else: ", sentences=sentences[0]) + " Or: ".join(sentences[1:])


def _matching(asked: Asked, typed: Typed) -> list[tuple[Slip, Way]]:
    """Find the slips that give exactly this number: those of the surest rank, if they are few enough to be told."""
    right, size = asked.told.result, _size(asked.told)
    ways = [
        (slip, way)
        for slip in SLIPS.values()
        for way in slip.ways(asked)
        if math.isfinite(way.value) and right_digits(right, way.value, size) < 12
    ]
    hits = [found for found in ways if math.isclose(found[1].value, typed.value, rel_tol=EXACT, abs_tol=1e-300)]
    if not hits and typed.digits >= 3:
        hits = _rounded(ways, typed)
    if not hits:
        return []
    best = min(slip.rank for slip, _ in hits)
    named: dict[str, tuple[Slip, Way]] = {}
    for slip, way in hits:
        if slip.rank == best:
            # Of mix-ups the nearest one is enough; two known slips may both be meant.
            named.setdefault(way.sentence if best < TYPING else slip.kind, (slip, way))
    return list(named.values()) if len(named) <= MOST_NAMED else []


def _rounded(ways: list[tuple[Slip, Way]], typed: Typed) -> list[tuple[Slip, Way]]:
    """Find those that give it when it is rounded, unless there are so many around that it may be by chance."""
    window = max(typed.half, 2e-4 * abs(typed.value))
    hits = [found for found in ways if abs(found[1].value - typed.value) <= window]
    values = {numbers.text(way.value, 9) for _, way in ways if abs(way.value - typed.value) <= AROUND * window}
    mine = {numbers.text(way.value, 9) for _, way in hits}
    return hits if len(values - mine) <= MOST_AROUND and len(mine) <= 2 else []
