"""Squared error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core import numbers
from core.backend import Array
from core.code_text import Style
from core.explanation import Explanation, Factor, Ref
from core.fields import setting
from core.language import tr
from core.losses.base import Loss, index_of, prediction_of, share, target_of

ORDER = 0


@dataclass(frozen=True)
class SquaredError(Loss):
    """(ŷ − y)², mean or sum over the outputs, mean over the rows; slope 2·(ŷ − y), with ½ just (ŷ − y)."""

    kind: ClassVar[str] = "squared_error"
    label: ClassVar[str] = tr("Squared error")
    formula: ClassVar[str] = "(ŷ − y)²"

    half: bool = setting(False, tr("With ½"), tr("Put ½ before the square, so that the slope is the error itself."))
    over_outputs: str = setting(
        "mean",
        tr("Over outputs"),
        tr("What to do with several outputs of a row."),
        choices={"mean": tr("mean"), "sum": tr("sum")},
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

    def code(self, style: Style, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        over = style.call(self.over_outputs, f"({prediction} - {y})**2", "1")
        return f"0.5 * {over}" if self.half else over

    def slope_code(self, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        return f"{2 * self._weight(outputs):.12g} * ({prediction} - {y}) / len({y})"

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        terms: list[tuple[str | int, ...]] = []
        for unit in range(len(y)):
            factors += [prediction_of(prediction, unit), target_of(y, unit)]
            terms.append(("(", 2 * unit, " − ", 2 * unit + 1, ")²"))
        equation: list[str | int] = [self._prefix(len(y))]
        for place, term in enumerate(terms):
            equation += [*([" + "] if place else []), *term]
        equation += [")"] if len(y) > 1 else []
        words = tr("The error is prediction minus target; the loss is its square") + (", halved." if self.half else ".")
        template = tuple(t for t in equation if t != "")
        note = tr("error {prediction}", prediction=numbers.text(prediction[0] - y[0])) if len(y) == 1 else ""
        return Explanation(
            "loss",
            tr("Loss of this row"),
            words,
            "L",
            template,
            tuple(factors),
            loss,
            Ref("loss", ""),
            tuple(terms),
            note,
        )

    def _prefix(self, outputs: int) -> str:
        half = "½ · " if self.half else ""
        if outputs == 1:
            return half
        return f"{half}1/{outputs} · (" if self.over_outputs == "mean" else f"{half}("

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        before = share(1 if self.half else 2, len(y) if self.over_outputs == "mean" else 1)
        equation: tuple[str | int, ...] = (before + "(", 0, " − ", 1, ")") if before else (0, " − ", 1)
        name = f"∂L/∂ŷ{index_of(y, unit)}"
        return Explanation(
            "loss",
            tr("Slope of the loss at the prediction ŷ{index_of}", index_of=index_of(y, unit)),
            tr("How fast the loss grows when the prediction grows: ")
            + (tr("{before} times the error.", before=before.removesuffix(" · ")) if before else tr("the error.")),
            name,
            equation,
            (prediction_of(prediction, unit), target_of(y, unit)),
            slope,
            Ref("loss", "", (unit,)),
        )


LOSSES = (SquaredError,)
