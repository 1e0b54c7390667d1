"""Losses: one number that says how wrong the predictions of a batch are, and its slope.

Adding one: write a frozen dataclass and name it in `LOSSES`; tests, form, command line and file format find it there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core import numbers
from core.activations import ACTIVATIONS
from core.backend import Array
from core.errors import UserError
from core.explanation import Explanation, Factor, Ref, sub
from core.fields import setting


@dataclass(frozen=True)
class Loss:
    """A loss over predictions and targets (batch, outputs): the mean over the rows of a loss per row.

    Attributes:
        logits_of: the activation that is calculated together with the loss for precision; then the loss reads
            z instead of the prediction and its slope is the one at z. Empty: it reads the prediction.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    logits_of: ClassVar[str] = ""
    tasks: ClassVar[tuple[str, ...]] = ("regression", "binary", "classes")

    def problem(self, activation: str, outputs: int) -> str:
        """Say why this loss does not fit an output layer, or nothing."""
        if self.logits_of and activation != self.logits_of:
            wanted = ACTIVATIONS[self.logits_of].label
            return f"{self.label} needs {wanted} in the output layer; choose {wanted} there, or another loss."
        return ""

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:
        """Write the loss of each row into `out` (batch,); `read` is z or the prediction (batch, outputs)."""
        raise TypeError(f"{type(self).__name__} has no rows()")

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:
        """Write ∂(mean loss)/∂read into `out` (batch, outputs)."""
        raise TypeError(f"{type(self).__name__} has no slope()")

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:
        """Tell how the loss of one row came about."""
        raise TypeError(f"{type(self).__name__} has no explain()")

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:
        """Tell how the slope of the loss at output `unit` came about."""
        raise TypeError(f"{type(self).__name__} has no explain_slope()")


def _prediction(values: list[float], unit: int) -> Factor:
    """Name the prediction; the walk fills in the layer, which a loss does not know."""
    symbol, place = f"ŷ{_index(values, unit)}", Ref("unit", "", (unit,))
    return Factor(symbol, values[unit], "the prediction", "forward · output", place, "a")


def _target(values: list[float], unit: int) -> Factor:
    return Factor(f"y{_index(values, unit)}", values[unit], "the target", "data")


def _index(values: list[float], unit: int) -> str:
    return sub(unit + 1) if len(values) > 1 else ""


@dataclass(frozen=True)
class SquaredError(Loss):
    """(ŷ − y)², mean or sum over the outputs, mean over the rows; slope 2·(ŷ − y), with ½ just (ŷ − y)."""

    kind: ClassVar[str] = "squared_error"
    label: ClassVar[str] = "Squared error"
    formula: ClassVar[str] = "(ŷ − y)²"

    half: bool = setting(False, "With ½", "Put ½ before the square, so that the slope is the error itself.")
    over_outputs: str = setting(
        "mean",
        "Over outputs",
        "What to do with several outputs of a row.",
        choices={"mean": "mean", "sum": "sum"},
    )

    def _weight(self, outputs: int) -> float:
        return (0.5 if self.half else 1.0) / (outputs if self.over_outputs == "mean" else 1)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        xp.subtract(read, y, out=scratch)
        xp.multiply(scratch, scratch, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.multiply(out, self._weight(y.shape[1]), out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(prediction, y, out=out)
        xp.multiply(out, 2 * self._weight(y.shape[1]) / y.shape[0], out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        terms: list[tuple[str | int, ...]] = []
        for unit in range(len(y)):
            factors += [_prediction(prediction, unit), _target(y, unit)]
            terms.append(("(", 2 * unit, " − ", 2 * unit + 1, ")²"))
        equation: list[str | int] = [self._prefix(len(y))]
        for place, term in enumerate(terms):
            equation += [*([" + "] if place else []), *term]
        equation += [")"] if len(y) > 1 else []
        words = "The error is prediction minus target; the loss is its square" + (", halved." if self.half else ".")
        template = tuple(t for t in equation if t != "")
        note = f"error {_shown(prediction[0] - y[0])}" if len(y) == 1 else ""
        return Explanation(
            "loss", "Loss of this row", words, "L", template, tuple(factors), loss, Ref("loss", ""), tuple(terms), note
        )  # fmt: skip

    def _prefix(self, outputs: int) -> str:
        half = "½ · " if self.half else ""
        if outputs == 1:
            return half
        return f"{half}1/{outputs} · (" if self.over_outputs == "mean" else f"{half}("

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        factor = 2 * self._weight(len(y))
        before = "" if factor == 1 else f"{_shown(factor)} · "
        equation: tuple[str | int, ...] = (before + "(", 0, " − ", 1, ")") if before else (0, " − ", 1)
        name = f"∂L/∂ŷ{_index(y, unit)}"
        return Explanation(
            "loss", f"Slope of the loss at the prediction ŷ{_index(y, unit)}",
            "How fast the loss grows when the prediction grows: "
            + ("the error." if factor == 1 else f"{_shown(factor)} times the error."),
            name, equation, (_prediction(prediction, unit), _target(y, unit)), slope, Ref("loss", "", (unit,)),
        )  # fmt: skip


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
            factors += [_prediction(prediction, unit), _target(y, unit)]
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
        factors = [_prediction(prediction, unit) for unit in true]
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
    equation: tuple[str | int, ...] = (0, " − ", 1) if share == 1 else (f"{_shown(share)} · (", 0, " − ", 1, ")")
    return Explanation(
        "loss", f"Slope of the loss at the output's sum z{_index(y, unit)}",
        f"Loss and {name} together have a simple slope: probability minus target.",
        f"∂L/∂z{_index(y, unit)}", equation, (_prediction(prediction, unit), _target(y, unit)), slope,
        Ref("loss", "", (unit,)),
    )  # fmt: skip


def _shown(value: float) -> str:
    return numbers.text(value)


LOSSES: dict[str, type[Loss]] = {
    entry.kind: entry for entry in (SquaredError, BinaryCrossEntropy, CategoricalCrossEntropy)
}


def check_fit(loss: Loss, activation: str, outputs: int, place: str) -> None:
    """Refuse a loss that does not fit the output layer.

    Raises:
        UserError: naming the layer, the loss and what to choose.
    """
    problem = loss.problem(activation, outputs)
    if problem:
        raise UserError(f"{place}: {problem}")
