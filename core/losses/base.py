"""What a loss is: one number that says how wrong the predictions of a batch are, and its slope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.activations import ACTIVATIONS
from core.backend import Array
from core.explanation import Explanation, Factor, Ref, sub


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


def prediction_of(values: list[float], unit: int) -> Factor:
    """Name the prediction; the walk fills in the layer, which a loss does not know."""
    symbol, place = f"ŷ{index_of(values, unit)}", Ref("unit", "", (unit,))
    return Factor(symbol, values[unit], "the prediction", "forward · output", place, "a")


def target_of(values: list[float], unit: int) -> Factor:
    """Name the target of one output."""
    return Factor(f"y{index_of(values, unit)}", values[unit], "the target", "data")


def index_of(values: list[float], unit: int) -> str:
    """Give the subscript of an output; a single output has none."""
    return sub(unit + 1) if len(values) > 1 else ""
