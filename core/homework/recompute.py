"""Works steps out anew with some of their operands replaced: what follows from a number that somebody wrote."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping

import numpy as np

from core.activations import ACTIVATIONS
from core.explanation import Explanation, Factor, Ref
from core.judging.asked import worked
from core.walk import Walk
from core.why import made_by

SLOPES = ("f′(z)", "f′")


def recomputed(walk: Walk, step: int, written: Mapping[int, float]) -> Explanation | None:
    """Give a step with the operands that other steps made replaced by those in `written`.

    None where none of them is, or where the equation cannot be worked out from what is shown.
    """
    told = walk[step]
    changed = False
    factors = []
    for factor in told.factors:
        value = _value(walk, told, factor, written)
        changed |= value is not None
        factors.append(factor if value is None else factor._replace(value=value))
    if not changed:
        return None
    factors = _parts(told, factors)
    result = worked(told.equation, factors)
    return dataclasses.replace(told, factors=tuple(factors), result=result) if math.isfinite(result) else None


def _value(walk: Walk, told: Explanation, factor: Factor, written: Mapping[int, float]) -> float | None:
    """Give the other value of an operand; an activation's slope hangs on the sum that it is taken at."""
    if factor.symbol in SLOPES and factor.ref is not None:
        made = walk.find(factor.ref, "forward", "z")
        return _slope(walk, factor.ref, written[made]) if made is not None and made in written else None
    made = made_by(walk, told, factor)
    return written.get(made) if made is not None else None


def _slope(walk: Walk, ref: Ref, z: float) -> float:
    """Take the activation's slope at another sum."""
    function = ACTIVATIONS[walk.project.spec[ref.layer].layer.output_activation()]
    sums, out = np.array([[z]]), np.zeros((1, 1))
    value, scratch = np.empty_like(sums), np.empty_like(sums)
    with np.errstate(all="ignore"):
        function.value(np, sums, value, scratch)
        function.slope(np, sums, value, out)
    return float(out[0, 0])


def _parts(told: Explanation, factors: list[Factor]) -> list[Factor]:
    """Carry changes on through what a step is made of, such as Adam's m and v."""
    old = {(f.symbol, f.value): new.value for f, new in zip(told.factors, factors, strict=True)}
    for part in told.parts:
        inside = [f._replace(value=old.get((f.symbol, f.value), f.value)) for f in part.factors]
        old[part.left, part.result] = worked(part.equation, inside)
    return [
        new if new.value != f.value else f._replace(value=old.get((f.symbol, f.value), f.value))
        for f, new in zip(told.factors, factors, strict=True)
    ]
