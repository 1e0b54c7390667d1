"""Binary cross-entropy, calculated from z together with the sigmoid."""

from __future__ import annotations

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
    loss_of_row,
    prediction_of,
    setting_factor,
    share,
    slope_at,
    target_of,
)

ORDER = 10


@dataclass(frozen=True)
class BinaryCrossEntropy(Loss):
    """−w·y′·log p − (1 − y′)·log(1 − p) with p = sigmoid(z); several outputs: the mean over them.

    w is the positive weight and y′ = y·(1 − ε) + ε/2 the smoothed target; without both y′ = y and w = 1. Calculated
    from z as z·([z > 0] − y′) + log(1 + e^(−|z|)) + (w − 1)·y′·log(1 + e^(−z)). Slope at z: p − y, in general
    (1 − y′)·p − w·y′·(1 − p).
    """

    kind: ClassVar[str] = "binary_cross_entropy"
    label: ClassVar[str] = tr("Binary cross-entropy")
    formula: ClassVar[str] = "−y·log p − (1−y)·log(1−p)"
    logits_of: ClassVar[str] = "sigmoid"
    tasks: ClassVar[tuple[str, ...]] = ("binary",)
    targets: ClassVar[tuple[float, float]] = (0.0, 1.0)

    positive_weight: float = setting(
        1.0,
        tr("Positive weight"),
        tr("How many times a row whose target is 1 counts, against one whose target is 0."),
        above=0.0,
    )
    label_smoothing: float = setting(
        0.0,
        tr("Label smoothing ε"),
        tr("Moves targets from 0 and 1 to ε/2 and 1 − ε/2, so that no output has to be quite certain."),
        minimum=0.0,
        maximum=0.9,
    )

    @property
    def _is_plain(self) -> bool:
        return self.positive_weight == 1 and self.label_smoothing == 0

    def _smoothed(self, target: float) -> float:
        return target * (1 - self.label_smoothing) + self.label_smoothing / 2

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        # [z > 0] − y′ as ((([z > 0] − ε/2) / (1 − ε)) − y) · (1 − ε), since a smoothed target has no array of its own.
        xp.sign(read, out=scratch)
        xp.maximum(scratch, 0, out=scratch)
        self._subtract_target(xp, y, scratch)
        xp.multiply(scratch, read, out=scratch)
        xp.sum(scratch, axis=1, out=out)
        xp.abs(read, out=scratch)
        xp.negative(scratch, out=scratch)
        xp.exp(scratch, out=scratch)
        xp.log1p(scratch, out=scratch)
        add_row_sums(xp, scratch, out)
        if self.positive_weight != 1:
            self._add_weighted(xp, read, y, out, scratch)
        xp.multiply(out, 1 / y.shape[1], out=out)

    def _subtract_target(self, xp: Any, y: Array, out: Array) -> None:
        kept = 1 - self.label_smoothing
        if kept < 1:
            xp.subtract(out, self.label_smoothing / 2, out=out)
            xp.multiply(out, 1 / kept, out=out)
        xp.subtract(out, y, out=out)
        if kept < 1:
            xp.multiply(out, kept, out=out)

    def _add_weighted(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:
        """Add (w − 1)·y′·log(1 + e^(−z)): the part with y, then the constant part of y′."""
        shares = (True, 1 - self.label_smoothing), (False, self.label_smoothing / 2)
        for with_target, part in shares:
            if part == 0:
                continue
            xp.negative(read, out=scratch)
            xp.logaddexp(scratch, 0, out=scratch)
            if with_target:
                xp.multiply(scratch, y, out=scratch)
            xp.multiply(scratch, (self.positive_weight - 1) * part, out=scratch)
            add_row_sums(xp, scratch, out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        if self._is_plain:
            xp.subtract(prediction, y, out=out)
        else:
            self._general_slope(xp, prediction, y, out)
        xp.multiply(out, 1 / (y.shape[0] * y.shape[1]), out=out)

    def _general_slope(self, xp: Any, p: Array, y: Array, out: Array) -> None:
        """Write q·y′ + p with q = (w − 1)·p − w as (q·y·(1 − ε)/c + p)·c − w·ε/2 with c = 1 + (w − 1)·ε/2."""
        weight, half = self.positive_weight, self.label_smoothing / 2
        both = 1 + (weight - 1) * half
        xp.multiply(p, weight - 1, out=out)
        xp.subtract(out, weight, out=out)
        xp.multiply(out, y, out=out)
        xp.multiply(out, (1 - 2 * half) / both, out=out)
        xp.add(out, p, out=out)
        xp.multiply(out, both, out=out)
        xp.subtract(out, weight * half, out=out)

    def code(self, style: Style, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        if not self._is_plain:
            return ""
        yes, no = style.call("log", prediction), style.call("log", f"1 - {prediction}")
        return style.call("mean", f"-{y} * {yes} - (1 - {y}) * {no}", "1")

    def slope_code(self, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        return f"({prediction} - {y}) / {y}.size" if self._is_plain else ""

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        equation: list[Token] = [] if len(y) == 1 else [f"1/{len(y)} · ("]
        for unit in range(len(y)):
            p, t = len(factors), len(factors) + 1
            factors += [prediction_of(prediction, unit), self._target(y, unit)]
            weight: tuple[Token, ...] = ()
            if self.positive_weight != 1:
                factors.append(self._weight())
                weight = (t + 1, " · ")
            minus = " − " if unit else "−"
            equation += [minus, *weight, t, " · log(", p, ") − (1 − ", t, ") · log(1 − ", p, ")"]
        equation += [")"] if len(y) > 1 else []
        words = tr("The loss is minus the logarithm of the probability that was given to what really happened.")
        note = tr("Calculated from z, before the sigmoid, so that it stays exact where p is close to 0 or 1.")
        return loss_of_row(words, tuple(equation), factors, loss, note=note)

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        p, target, before = prediction_of(prediction, unit), self._target(y, unit), share(1, len(y))
        factors: tuple[Factor, ...] = (p, target)
        equation: tuple[Token, ...] = (before + "(", 0, " − ", 1, ")") if before else (0, " − ", 1)
        words = tr("Loss and sigmoid together have a simple slope: probability minus target.")
        if self.positive_weight != 1:
            factors = (p, target, self._weight())
            equation = ("(1 − ", 1, ") · ", 0, " − ", 2, " · ", 1, " · (1 − ", 0, ")")
            equation = (before + "(", *equation, ")") if before else equation
            words = tr("Loss and sigmoid together: probability minus target, where what is said of a 1 counts w times.")
        return slope_at(True, words, equation, factors, slope, unit, len(y))

    def _target(self, y: list[float], unit: int) -> Factor:
        plain = target_of(y, unit)
        if self.label_smoothing == 0:
            return plain
        return Factor(plain.symbol.replace("y", "y′"), self._smoothed(y[unit]), tr("the target, smoothed"), "data")

    def _weight(self) -> Factor:
        return setting_factor("w", self.positive_weight, tr("the weight of a target of 1"))


LOSSES = (BinaryCrossEntropy,)
