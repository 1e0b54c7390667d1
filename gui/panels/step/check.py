"""What stands below the factors of a weight's slope: the next value, and the slope found by trying."""

from __future__ import annotations

import math

from core import numbers
from core.explanation import Ref
from core.language import tr
from core.probe import Probe
from core.walk import Walk


def next_words(walk: Walk, ref: Ref) -> str:
    """Say what the update will make of a weight: "next: w ← w − η × slope = 2 − 0.01 × 18 = 1.82"."""
    place = walk.find(ref, "update")
    if place is None:
        return ""
    update = walk[place]
    result = numbers.text(update.result)
    return tr(
        "next: w ← {symbols} = {numbers} {exact} {result}",
        symbols=update.symbols,
        numbers=update.numbers,
        exact=update.exact,
        result=result,
    )


def check_words(probe: Probe, ref: Ref) -> str:
    """Compare backpropagation's slope with the one found by moving the weight a little to both sides."""
    proof = probe.prove(ref)
    if proof.kink:
        middle = (proof.left + proof.right) / 2
        words = tr("numeric check (L(w+ε)−L(w−ε))/2ε = {four}", four=_four(middle))
        return tr(
            "{words}, backpropagation {four}: kink – {kink}", words=words, four=_four(proof.found), kink=proof.kink
        )
    words = tr("numeric check (L(w+ε)−L(w−ε))/2ε = {four}", four=_four(proof.slope))
    return (
        f"{words} ✓" if proof.agrees else tr("{words}, backpropagation {four} ✗", words=words, four=_four(proof.found))
    )


def _four(value: float) -> str:
    """Write with four decimals, so that "18.0000" shows how exact the agreement is; small slopes keep four digits."""
    if not math.isfinite(value) or (value and not 1 <= abs(value) < 1e6):
        return numbers.text(value)
    return f"{value + 0.0:.4f}".replace("-", numbers.MINUS)
