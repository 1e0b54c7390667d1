"""What a loss is: one number that says how wrong the predictions of a batch are, and its slope."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from core.activations import ACTIVATIONS
from core.backend import Array
from core.code_text import Style
from core.explanation import Explanation, Factor, Ref, Token, sub
from core.language import tr


@dataclass(frozen=True)
class Loss:
    """A loss over predictions and targets (batch, outputs): the mean over the rows of a loss per row.

    Attributes:
        logits_of: the activation that is calculated together with the loss for precision; then the loss reads
            z instead of the prediction and its slope is the one at z. Empty: it reads the prediction.
        tasks: what the target may be: "regression" (numbers), "binary" (0 or 1) or "classes" (one of several).
        targets: the smallest and the largest target that make sense.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    logits_of: ClassVar[str] = ""
    tasks: ClassVar[tuple[str, ...]] = ("regression", "binary", "classes")
    targets: ClassVar[tuple[float, float]] = (-math.inf, math.inf)

    def problem(self, activation: str, outputs: int) -> str:
        """Say why this loss does not fit an output layer or its own settings do not fit together, or nothing."""
        if self.logits_of and activation != self.logits_of:
            wanted = ACTIVATIONS[self.logits_of].label
            return tr(
                "{it} needs {wanted} in the output layer; choose {wanted} there, or another loss.",
                it=self.label,
                wanted=wanted,
            )
        return ""

    def target_problem(self, smallest: float, largest: float) -> str:
        """Say why this loss does not fit targets between `smallest` and `largest`, or nothing."""
        low, high = self.targets
        if smallest >= low and largest <= high:
            return ""
        wanted = (
            tr("{low:g} or more", low=low) if math.isinf(high) else tr("from {low:g} to {high:g}", low=low, high=high)
        )
        found = smallest if smallest < low else largest
        return tr(
            "{it} needs targets {wanted}, and there is {found:.4g}; choose another loss or scaling.",
            it=self.label,
            wanted=wanted,
            found=found,
        )

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:
        """Write the loss of each row into `out` (batch,); `read` is z or the prediction (batch, outputs)."""
        raise TypeError(f"{type(self).__name__} has no rows()")

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:
        """Write ∂(mean loss)/∂read into `out` (batch, outputs)."""
        raise TypeError(f"{type(self).__name__} has no slope()")

    def code(self, style: Style, prediction: str, y: str, outputs: int) -> str:
        """Write the loss of every row as code of a library; "" where only the formula is shown."""
        return ""

    def slope_code(self, prediction: str, y: str, outputs: int) -> str:
        """Write the slope that the backward pass begins with in NumPy; "" where only the formula is shown."""
        return ""

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:
        """Tell how the loss of one row came about."""
        raise TypeError(f"{type(self).__name__} has no explain()")

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:
        """Tell how the slope of the loss at output `unit` came about."""
        raise TypeError(f"{type(self).__name__} has no explain_slope()")


def add_row_sums(xp: Any, terms: Array, out: Array) -> None:
    """Add the sums over the outputs of `terms` (batch, outputs) to `out` (batch,); `terms` is changed.

    So a loss of two parts needs no second array: the first part's sum is put into the second part's first column.
    """
    first = terms[:, :1]
    xp.add(first, out[:, None], out=first)
    xp.sum(terms, axis=1, out=out)


def prediction_of(values: list[float], unit: int) -> Factor:
    """Name the prediction; the walk fills in the layer, which a loss does not know."""
    symbol, place = f"ŷ{index_of(values, unit)}", Ref("unit", "", (unit,))
    return Factor(symbol, values[unit], tr("the prediction"), "forward · output", place, "a")


def sum_before(values: list[float], unit: int) -> Factor:
    """Name the output's sum z, for losses that read it."""
    symbol, place = f"z{index_of(values, unit)}", Ref("unit", "", (unit,))
    return Factor(symbol, values[unit], tr("the output's sum"), "forward · output", place, "z")


def target_of(values: list[float], unit: int) -> Factor:
    """Name the target of one output."""
    return Factor(f"y{index_of(values, unit)}", values[unit], tr("the target"), "data")


def setting_factor(symbol: str, value: float, meaning: str) -> Factor:
    """Name a setting of the loss."""
    return Factor(symbol, value, meaning)


def index_of(values: Sequence[float], unit: int) -> str:
    """Give the subscript of an output; a single output has none."""
    return sub(unit + 1) if len(values) > 1 else ""


def share(times: int, outputs: int) -> str:
    """Write a whole number over the number of outputs as it stands before a product: "2 · ", "1/3 · ", or nothing."""
    if times % outputs == 0:
        return f"{times // outputs} · " if times != outputs else ""
    return f"{times}/{outputs} · "


def added_up(terms: Iterable[tuple[Token, ...]], before: str = "") -> tuple[Token, ...]:
    """Write terms with + between them; behind `before` several stand in brackets."""
    parts = list(terms)
    tokens: list[Token] = []
    for place, term in enumerate(parts):
        tokens += [*([" + "] if place else []), *term]
    if not before:
        return tuple(tokens)
    return (before, "(", *tokens, ")") if len(parts) > 1 else (before, *tokens)


def loss_of_row(
    words: str,
    equation: tuple[Token, ...],
    factors: Iterable[Factor],
    loss: float,
    terms: Iterable[tuple[Token, ...]] = (),
    note: str = "",
) -> Explanation:
    """Tell the loss of a row."""
    return Explanation(
        "loss", tr("Loss of this row"), words, "L", equation, tuple(factors), loss, Ref("loss", ""), tuple(terms), note
    )  # fmt: skip


def slope_at(
    at_sum: bool,
    words: str,
    equation: tuple[Token, ...],
    factors: Iterable[Factor],
    slope: float,
    unit: int,
    outputs: int,
) -> Explanation:
    """Tell the slope of the loss at a prediction, or at the output's sum."""
    index = sub(unit + 1) if outputs > 1 else ""
    place = tr("output's sum z{index}", index=index) if at_sum else tr("prediction ŷ{index}", index=index)
    left = f"∂L/∂{'z' if at_sum else 'ŷ'}{index}"
    title, focus = tr("Slope of the loss at the {place}", place=place), Ref("loss", "", (unit,))
    return Explanation("loss", title, words, left, equation, tuple(factors), slope, focus)
