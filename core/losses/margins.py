"""Hinge losses: nothing to do where the true class leads by a margin. The network gives scores, no probabilities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Explanation, Factor, Token
from core.language import tr
from core.losses.base import Loss, added_up, loss_of_row, prediction_of, slope_at, target_of
from core.losses.categorical import needs_classes

ORDER = 20


@dataclass(frozen=True)
class Hinge(Loss):
    """max(0, 1 − (2y − 1)·(2ŷ − 1)) for one output and targets 0 or 1.

    Target and score are both mapped from 0 … 1 to −1 … 1, so that the border between the classes is at ŷ = ½, as for
    probabilities. A score of 1 or more costs nothing for class 1, one of 0 or less nothing for class 0.
    Slope: −2·(2y − 1) while the row costs something, else 0.
    """

    kind: ClassVar[str] = "hinge"
    label: ClassVar[str] = tr("Hinge")
    formula: ClassVar[str] = "max(0, 1 − (2y−1)·(2ŷ−1))"
    logits_of: ClassVar[str] = "identity"
    tasks: ClassVar[tuple[str, ...]] = ("binary",)
    targets: ClassVar[tuple[float, float]] = (0.0, 1.0)

    def problem(self, activation: str, outputs: int) -> str:  # noqa: D102
        if outputs > 1:
            return tr("{it} is for a single output; choose Categorical hinge for several classes.", it=self.label)
        return super().problem(activation, outputs)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        # With y = 0 or 1 the loss is 2·max(0, (1 − 2y)·ŷ + y).
        xp.multiply(y, -2, out=scratch)
        xp.add(scratch, 1, out=scratch)
        xp.multiply(scratch, read, out=scratch)
        xp.add(scratch, y, out=scratch)
        xp.maximum(scratch, 0, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.multiply(out, 2, out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        # The sign of (ŷ held between 0 and 1) − y is 0 exactly where the row costs nothing.
        xp.maximum(prediction, 0, out=out)
        xp.minimum(out, 1, out=out)
        xp.subtract(out, y, out=out)
        xp.sign(out, out=out)
        xp.multiply(out, 2 / y.shape[0], out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors = (prediction_of(prediction, 0), target_of(y, 0))
        words = tr("Target and score as −1 … 1; their product is the margin, and what it lacks of 1 is the loss.")
        return loss_of_row(words, ("max(0, 1 − (2 · ", 1, " − 1) · (2 · ", 0, " − 1))"), factors, loss)

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        factors: tuple[Factor, ...] = (prediction_of(prediction, 0), target_of(y, 0))
        equation: tuple[Token, ...] = ("−2 · (2 · ", 1, " − 1)")
        words = tr("The row is on the wrong side or too close to the border: twice the target's side, towards it.")
        if slope == 0:
            equation, words = ("0",), tr("The margin is 1 or more, so the row costs nothing and teaches nothing.")
        return slope_at(True, words, equation, factors, slope, unit, 1)


@dataclass(frozen=True)
class CategoricalHinge(Loss):
    """1/K · Σ max(0, 1 − ŷₜ + ŷⱼ) over the K − 1 wrong classes j, with t the true class (Weston and Watkins 1999).

    Slope: 1/K for each wrong class that comes closer than 1, minus their number over K for the true class.
    """

    kind: ClassVar[str] = "categorical_hinge"
    label: ClassVar[str] = tr("Categorical hinge")
    formula: ClassVar[str] = "1/K · Σ max(0, 1 − ŷₜ + ŷⱼ)"
    logits_of: ClassVar[str] = "identity"
    tasks: ClassVar[tuple[str, ...]] = ("classes",)
    targets: ClassVar[tuple[float, float]] = (0.0, 1.0)

    def problem(self, activation: str, outputs: int) -> str:  # noqa: D102
        return needs_classes(self.label, outputs) or super().problem(activation, outputs)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        self._lacking(xp, read, y, scratch)
        xp.maximum(scratch, 0, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.multiply(out, 1 / y.shape[1], out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        self._lacking(xp, prediction, y, out)
        xp.sign(out, out=out)
        xp.maximum(out, 0, out=out)
        # 1 for each class that is too close and 0 for the true one, whose slope is minus their number.
        close = xp.sum(out, axis=1, keepdims=True)
        xp.subtract(out, y, out=out)
        xp.multiply(out, close, out=out)
        xp.minimum(out, 1, out=out)
        xp.multiply(out, 1 / (y.shape[0] * y.shape[1]), out=out)

    def _lacking(self, xp: Any, scores: Array, y: Array, out: Array) -> None:
        """Write 1 − ŷₜ + ŷⱼ for the wrong classes and 0 for the true one."""
        xp.multiply(scores, y, out=out)
        true = xp.sum(out, axis=1, keepdims=True)
        xp.subtract(scores, true, out=out)
        xp.subtract(out, y, out=out)
        xp.add(out, 1, out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        true, factors = y.index(max(y)), [prediction_of(prediction, unit) for unit in range(len(y))]
        terms: list[tuple[Token, ...]] = [
            ("max(0, 1 − ", true, " + ", unit, ")") for unit in range(len(y)) if unit != true
        ]
        equation = (f"1/{len(y)} · (", *added_up(terms), ")")
        words = tr("The score of the true class should be 1 above every other; what it lacks is added up.")
        return loss_of_row(words, equation, factors, loss, terms)

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        true, outputs = y.index(max(y)), len(y)
        if unit != true:
            factors: tuple[Factor, ...] = (prediction_of(prediction, unit), prediction_of(prediction, true))
            words = (
                tr("This class comes closer to the true one than 1.")
                if slope
                else tr("This class is far enough behind.")
            )
            return slope_at(True, words, (f"1/{outputs}" if slope else "0",), factors, slope, unit, outputs)
        close = sum(1 for k in range(outputs) if k != true and 1 - prediction[true] + prediction[k] > 0)
        words = tr("The true class gains on every class that comes too close: minus their number.")
        number = Factor("n", close, tr("how many classes come too close"))
        return slope_at(True, words, (f"−1/{outputs} · ", 0), (number,), slope, unit, outputs)


LOSSES = (Hinge, CategoricalHinge)
