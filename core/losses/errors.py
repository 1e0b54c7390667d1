"""Losses on the error ŷ − y that grow more slowly than its square."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.code_text import Style
from core.explanation import Explanation, Factor, Token
from core.fields import setting
from core.language import tr
from core.losses.base import (
    Loss,
    add_row_sums,
    added_up,
    loss_of_row,
    prediction_of,
    setting_factor,
    share,
    slope_at,
    target_of,
)

ORDER = 5
STRAIGHT = 20.0
"""From here on log cosh r is |r| − log 2 to the last digit of a float64: log(1 + e^(−40)) is 4e-18."""


@dataclass(frozen=True)
class ErrorLoss(Loss):
    """A loss that is a sum, or a mean, over the outputs of something of the error alone."""

    over_outputs: str = setting(
        "mean",
        tr("Over outputs"),
        tr("What to do with several outputs of a row."),
        choices={"mean": tr("mean"), "sum": tr("sum")},
    )

    words: ClassVar[str]

    def _outputs(self, outputs: int) -> int:
        """Count the outputs that are averaged over."""
        return outputs if self.over_outputs == "mean" else 1

    def _term(self, error: float, place: int) -> tuple[Token, ...]:
        """Write what one output adds; factors `place` and `place + 1` are its prediction and its target."""
        raise TypeError(f"{type(self).__name__} has no _term()")

    def _further(self) -> tuple[Factor, ...]:
        """Give the factors behind those of the outputs; a term finds them from the back."""
        return ()

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        for unit in range(len(y)):
            factors += [prediction_of(prediction, unit), target_of(y, unit)]
        factors += self._further()
        errors = [guess - wanted for guess, wanted in zip(prediction, y, strict=True)]
        terms = [_from_front(self._term(error, 2 * unit), len(factors)) for unit, error in enumerate(errors)]
        equation = added_up(terms, share(1, self._outputs(len(y))))
        return loss_of_row(self.words, equation, factors, loss, terms)

    def code(self, style: Style, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        return style.call(self.over_outputs, self._code(style, f"({prediction} - {y})"), "1")

    def slope_code(self, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        return f"{self._slope_code(f'{prediction} - {y}')} / ({self._outputs(outputs)} * len({y}))"

    def _code(self, style: Style, error: str) -> str:
        """Write what one output adds, over all of them."""
        raise TypeError(f"{type(self).__name__} has no _code()")

    def _slope_code(self, error: str) -> str:
        raise TypeError(f"{type(self).__name__} has no _slope_code()")

    def _slope_explained(
        self, words: str, term: tuple[Token, ...], y: list[float], prediction: list[float], unit: int, slope: float
    ) -> Explanation:
        factors = (prediction_of(prediction, unit), target_of(y, unit), *self._further())
        before = share(1, self._outputs(len(y)))
        equation = (before, *_from_front(term, len(factors))) if before else _from_front(term, len(factors))
        return slope_at(False, words, equation, factors, slope, unit, len(y))


def _from_front(term: tuple[Token, ...], count: int) -> tuple[Token, ...]:
    """Number the factors that are counted from the back (−1 is the last) from the front."""
    return tuple(token % count if isinstance(token, int) else token for token in term)


@dataclass(frozen=True)
class AbsoluteError(ErrorLoss):
    """|ŷ − y|, mean or sum over the outputs, mean over the rows; slope: the sign of the error, 0 where it is 0."""

    kind: ClassVar[str] = "absolute_error"
    label: ClassVar[str] = tr("Absolute error")
    formula: ClassVar[str] = "|ŷ − y|"
    words: ClassVar[str] = tr("The error is prediction minus target; the loss is its size, so outliers count no more.")

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        xp.subtract(read, y, out=scratch)
        xp.abs(scratch, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.multiply(out, 1 / self._outputs(y.shape[1]), out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(prediction, y, out=out)
        xp.sign(out, out=out)
        xp.multiply(out, 1 / (self._outputs(y.shape[1]) * y.shape[0]), out=out)

    def _code(self, style: Style, error: str) -> str:
        return style.call("abs", error)

    def _slope_code(self, error: str) -> str:
        return f"np.sign({error})"

    def _term(self, error: float, place: int) -> tuple[Token, ...]:
        return ("|", place, " − ", place + 1, "|")

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        words = tr(
            "The loss grows with the prediction at the same rate however large the error is; its sign tells whither."
        )
        return self._slope_explained(words, ("sign(", 0, " − ", 1, ")"), y, prediction, unit, slope)


@dataclass(frozen=True)
class Huber(ErrorLoss):
    """½·(ŷ − y)² where the error is at most δ, else δ·(|ŷ − y| − ½·δ); slope: the error, held between −δ and δ.

    Calculated as ½·min(|r|, δ)² + δ·max(|r| − δ, 0), which is the same.
    """

    kind: ClassVar[str] = "huber"
    label: ClassVar[str] = tr("Huber")
    formula: ClassVar[str] = "½(ŷ − y)², straight from |ŷ − y| = δ on"
    words: ClassVar[str] = tr("Small errors count with half their square, errors beyond δ in a straight line.")

    delta: float = setting(1.0, tr("Delta δ"), tr("The error from which on the loss is a straight line."), above=0.0)

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        self._clipped(xp, read, y, scratch)
        xp.multiply(scratch, scratch, out=scratch)
        xp.multiply(scratch, 0.5, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.subtract(read, y, out=scratch)
        xp.abs(scratch, out=scratch)
        xp.subtract(scratch, self.delta, out=scratch)
        xp.maximum(scratch, 0, out=scratch)
        xp.multiply(scratch, self.delta, out=scratch)
        add_row_sums(xp, scratch, out)
        xp.multiply(out, 1 / self._outputs(y.shape[1]), out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        self._clipped(xp, prediction, y, out)
        xp.multiply(out, 1 / (self._outputs(y.shape[1]) * y.shape[0]), out=out)

    def _clipped(self, xp: Any, read: Array, y: Array, out: Array) -> None:
        xp.subtract(read, y, out=out)
        xp.minimum(out, self.delta, out=out)
        xp.maximum(out, -self.delta, out=out)

    def _further(self) -> tuple[Factor, ...]:
        return (setting_factor("δ", self.delta, tr("the error from which on the loss is a straight line")),)

    def _code(self, style: Style, error: str) -> str:
        size, d = style.call("abs", error), f"{self.delta!r}"
        return style.call("where", f"{size} <= {d}", f"0.5 * {error}**2", f"{d} * ({size} - 0.5 * {d})")

    def _slope_code(self, error: str) -> str:
        return f"np.clip({error}, -{self.delta!r}, {self.delta!r})"

    def _term(self, error: float, place: int) -> tuple[Token, ...]:
        if abs(error) <= self.delta:
            return ("½ · (", place, " − ", place + 1, ")²")
        return (-1, " · (|", place, " − ", place + 1, "| − ½ · ", -1, ")")

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        error = prediction[unit] - y[unit]
        if abs(error) <= self.delta:
            return self._slope_explained(
                tr("Within δ the slope is the error itself."), ("(", 0, " − ", 1, ")"), y, prediction, unit, slope
            )
        sign: tuple[Token, ...] = (-1,) if error > 0 else ("(−", -1, ")")
        words = tr("The error is beyond δ, so the slope is δ, however large the error is.")
        return self._slope_explained(words, sign, y, prediction, unit, slope)


@dataclass(frozen=True)
class LogCosh(ErrorLoss):
    """log cosh(ŷ − y): about half the square for small errors, |ŷ − y| − log 2 for large ones; slope tanh(ŷ − y).

    Calculated as log(1 + 2·sinh²(|r|/2)) up to |r| = 20, which keeps the digits of small errors, and straight beyond.
    """

    kind: ClassVar[str] = "log_cosh"
    label: ClassVar[str] = tr("Log-cosh")
    formula: ClassVar[str] = "log cosh(ŷ − y)"
    words: ClassVar[str] = tr("Small errors count with about half their square, large ones in a straight line.")

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        self._size(xp, read, y, scratch)
        xp.minimum(scratch, STRAIGHT, out=scratch)
        xp.multiply(scratch, 0.5, out=scratch)
        xp.sinh(scratch, out=scratch)
        xp.multiply(scratch, scratch, out=scratch)
        xp.multiply(scratch, 2, out=scratch)
        xp.log1p(scratch, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        self._size(xp, read, y, scratch)
        xp.subtract(scratch, STRAIGHT, out=scratch)
        xp.maximum(scratch, 0, out=scratch)
        add_row_sums(xp, scratch, out)
        xp.multiply(out, 1 / self._outputs(y.shape[1]), out=out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(prediction, y, out=out)
        xp.tanh(out, out=out)
        xp.multiply(out, 1 / (self._outputs(y.shape[1]) * y.shape[0]), out=out)

    def _size(self, xp: Any, read: Array, y: Array, out: Array) -> None:
        xp.subtract(read, y, out=out)
        xp.abs(out, out=out)

    def _code(self, style: Style, error: str) -> str:
        return style.call("log", style.call("cosh", error))

    def _slope_code(self, error: str) -> str:
        return f"np.tanh({error})"

    def _term(self, error: float, place: int) -> tuple[Token, ...]:
        # cosh is beyond every number from an error of 710 on; there the loss is the straight line.
        if abs(error) < math.log(2**1023):
            return ("log(cosh(", place, " − ", place + 1, "))")
        return ("(|", place, " − ", place + 1, "| − log(2))")

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        words = tr("The slope is close to the error where that is small, and never beyond −1 or 1.")
        return self._slope_explained(words, ("tanh(", 0, " − ", 1, ")"), y, prediction, unit, slope)


LOSSES = (AbsoluteError, Huber, LogCosh)
