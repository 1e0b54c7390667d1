"""Cross-entropies, calculated from z together with the output's activation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core import numbers
from core.backend import Array
from core.explanation import Explanation, Factor, Ref
from core.losses.base import Loss, index_of, prediction_of, target_of

ORDER = 10


@dataclass(frozen=True)
class BinaryCrossEntropy(Loss):
    """−y·log p − (1 − y)·log(1 − p) with p = sigmoid(z), calculated from z as max(z, 0) − z·y + log(1 + e^(−|z|)).

    Slope at z: p − y. Several outputs: the mean over them.
    """

    kind: ClassVar[str] = "binary_cross_entropy"
    label: ClassVar[str] = "Binary cross-entropy"
    formula: ClassVar[str] = "−y·log p − (1−y)·log(1−p)"
    logits_of: ClassVar[str] = "sigmoid"
    tasks: ClassVar[tuple[str, ...]] = ("binary",)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        xp.abs(read, out=scratch)
        xp.negative(scratch, out=scratch)
        xp.exp(scratch, out=scratch)
        xp.log1p(scratch, out=scratch)
        xp.add(scratch, xp.maximum(read, 0), out=scratch)
        xp.subtract(scratch, xp.multiply(read, y), out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.multiply(out, 1 / y.shape[1], out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(prediction, y, out=out)
        xp.multiply(out, 1 / (y.shape[0] * y.shape[1]), out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        equation: list[str | int] = [] if len(y) == 1 else [f"1/{len(y)} · ("]
        for unit in range(len(y)):
            factors += [prediction_of(prediction, unit), target_of(y, unit)]
            p, t = 2 * unit, 2 * unit + 1
            equation += ["−" if not unit else " − ", t, " · log(", p, ") − (1 − ", t, ") · log(1 − ", p, ")"]
        equation += [")"] if len(y) > 1 else []
        words = "The loss is minus the logarithm of the probability that was given to what really happened."
        return Explanation(
            "loss", "Loss of this row", words, "L", tuple(equation), tuple(factors), loss, Ref("loss", ""),
            note="Calculated from z, before the sigmoid, so that it stays exact where p is close to 0 or 1.",
        )  # fmt: skip

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        return _logit_slope(y, prediction, unit, slope, "sigmoid", 1 / len(y))


@dataclass(frozen=True)
class CategoricalCrossEntropy(Loss):
    """−Σ y·log p with p = softmax(z), calculated from z as log Σ e^(z − max z) + max z − z·y. Slope at z: p − y."""

    kind: ClassVar[str] = "categorical_cross_entropy"
    label: ClassVar[str] = "Categorical cross-entropy"
    formula: ClassVar[str] = "−Σ y·log p"
    logits_of: ClassVar[str] = "softmax"
    tasks: ClassVar[tuple[str, ...]] = ("classes",)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        top = xp.max(read, axis=1, keepdims=True)
        xp.subtract(read, top, out=scratch)
        shifted_target = xp.sum(xp.multiply(scratch, y), axis=1)
        xp.exp(scratch, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.log(out, out=out)
        xp.multiply(out, xp.sum(y, axis=1), out=out)
        xp.subtract(out, shifted_target, out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        xp.multiply(prediction, xp.sum(y, axis=1, keepdims=True), out=out)
        xp.subtract(out, y, out=out)
        xp.multiply(out, 1 / y.shape[0], out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        true = [unit for unit, target in enumerate(y) if target]
        factors = [prediction_of(prediction, unit) for unit in true]
        equation: list[str | int] = []
        for place in range(len(true)):
            equation += [" − log(" if place else "−log(", place, ")"]
        words = "The loss is minus the logarithm of the probability that was given to the true class."
        return Explanation(
            "loss", "Loss of this row", words, "L", tuple(equation), tuple(factors), loss, Ref("loss", ""),
            note="Calculated from z, before the softmax, so that it stays exact where p is close to 0.",
        )  # fmt: skip

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        return _logit_slope(y, prediction, unit, slope, "softmax", 1.0)


def _logit_slope(
    y: list[float], prediction: list[float], unit: int, slope: float, name: str, share: float
) -> Explanation:
    equation: tuple[str | int, ...] = (0, " − ", 1) if share == 1 else (f"{numbers.text(share)} · (", 0, " − ", 1, ")")
    return Explanation(
        "loss", f"Slope of the loss at the output's sum z{index_of(y, unit)}",
        f"Loss and {name} together have a simple slope: probability minus target.",
        f"∂L/∂z{index_of(y, unit)}", equation, (prediction_of(prediction, unit), target_of(y, unit)), slope,
        Ref("loss", "", (unit,)),
    )  # fmt: skip


LOSSES = (BinaryCrossEntropy, CategoricalCrossEntropy)
