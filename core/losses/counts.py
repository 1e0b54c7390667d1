"""Losses for counts: how often something happens."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.activations.exponential import EXPONENTIAL
from core.backend import Array
from core.explanation import Explanation, Factor, Token
from core.language import tr
from core.losses.base import (
    Loss,
    add_row_sums,
    added_up,
    loss_of_row,
    prediction_of,
    share,
    slope_at,
    sum_before,
    target_of,
)

ORDER = 30


@dataclass(frozen=True)
class Poisson(Loss):
    """ŷ − y·z with the rate ŷ = e^z: how unlikely the counts y are at this rate, without a part that no network moves.

    Mean over the outputs. Slope at z: e^z − y. The targets are counts, so they must not be scaled below 0.
    """

    kind: ClassVar[str] = "poisson"
    label: ClassVar[str] = tr("Poisson")
    formula: ClassVar[str] = "ŷ − y·log ŷ"
    logits_of: ClassVar[str] = "exp"
    tasks: ClassVar[tuple[str, ...]] = ("regression",)
    targets: ClassVar[tuple[float, float]] = (0.0, math.inf)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        xp.multiply(read, y, out=scratch)
        xp.negative(scratch, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        EXPONENTIAL.slope(xp, read, read, scratch)
        add_row_sums(xp, scratch, out)
        EXPONENTIAL.straight(xp, read, scratch)
        add_row_sums(xp, scratch, out)
        xp.multiply(out, 1 / y.shape[1], out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        EXPONENTIAL.slope(xp, read, prediction, out)
        xp.subtract(out, y, out=out)
        xp.multiply(out, 1 / (y.shape[0] * y.shape[1]), out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        terms: list[tuple[Token, ...]] = []
        for unit in range(len(y)):
            factors += [prediction_of(prediction, unit), target_of(y, unit), sum_before(z, unit)]
            terms.append(("(", 3 * unit, " − ", 3 * unit + 1, " · ", 3 * unit + 2, ")"))
        words = tr("The rate that is predicted, less the count times the rate's logarithm; z is that logarithm.")
        return loss_of_row(words, added_up(terms, share(1, len(y))), factors, loss, terms)

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        before = share(1, len(y))
        equation: tuple[Token, ...] = (before + "(", 0, " − ", 1, ")") if before else (0, " − ", 1)
        words = tr("Loss and e^z together have a simple slope: rate minus count.")
        if prediction[unit] > math.exp(EXPONENTIAL.bend):
            equation = (before + "(e^60 − ", 1, ")") if before else ("e^60 − ", 1)
            words = tr("The sum is above 60, where the rate goes on as a straight line with the slope e^60.")
        factors = (prediction_of(prediction, unit), target_of(y, unit))
        return slope_at(True, words, equation, factors, slope, unit, len(y))


LOSSES = (Poisson,)
