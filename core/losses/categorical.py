"""Losses between shares of classes, calculated from z together with the softmax."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from core.activations._shares import log_shares
from core.backend import Array
from core.code_text import Style
from core.explanation import Explanation, Factor, Token
from core.fields import setting
from core.language import tr
from core.losses.base import Loss, add_row_sums, added_up, index_of, loss_of_row, prediction_of, slope_at, target_of

ORDER = 11
TINY = 1e-30


@dataclass(frozen=True)
class ClassLoss(Loss):
    """A loss between target shares y and p = softmax(z)."""

    logits_of: ClassVar[str] = "softmax"
    tasks: ClassVar[tuple[str, ...]] = ("classes",)
    targets: ClassVar[tuple[float, float]] = (0.0, 1.0)

    def problem(self, activation: str, outputs: int) -> str:  # noqa: D102
        return super().problem(activation, outputs) or needs_classes(self.label, outputs)


def needs_classes(label: str, outputs: int) -> str:
    """Say that one output is too few for classes, or nothing."""
    if outputs > 1:
        return ""
    return tr(
        "{label} needs one output per class, so 2 or more; choose a loss for two classes, or for numbers.",
        label=label,
    )


@dataclass(frozen=True)
class CategoricalCrossEntropy(ClassLoss):
    """−Σ t·log p with p = softmax(z), calculated from z as Σ t·(log Σ e^(z − max z) + max z − z). Slope at z: p·Σt − t.

    The target share t is y; with label smoothing ε over K classes y·(1 − ε) + ε/K; times the weight of its class where
    there are weights. The loss is the mean over the rows, not over the weights: a batch of rare classes counts more.
    """

    kind: ClassVar[str] = "categorical_cross_entropy"
    label: ClassVar[str] = tr("Categorical cross-entropy")
    formula: ClassVar[str] = "−Σ y·log p"
    slope_words: ClassVar[str] = tr("Loss and softmax together have a simple slope: probability minus target.")
    note: ClassVar[str] = tr("Calculated from z, before the softmax, so that it stays exact where p is close to 0.")

    class_weights: tuple[float, ...] = setting(
        (),
        tr("Class weights"),
        tr("How much the rows of each class count, in the order of the classes; empty: all the same."),
    )
    label_smoothing: float = setting(
        0.0,
        tr("Label smoothing ε"),
        tr(
            "Takes the share ε from the true class and gives it to all classes alike, so that no class is "
            "quite certain."
        ),
        minimum=0.0,
        maximum=0.9,
    )

    def problem(self, activation: str, outputs: int) -> str:  # noqa: D102
        return super().problem(activation, outputs) or self._weights_problem(outputs)

    def _weights_problem(self, outputs: int) -> str:
        weights = self.class_weights
        if any(isinstance(w, bool) or not isinstance(w, int | float) for w in weights):
            return tr("{it} takes numbers as class weights; write one for each class, or none.", it=self.label)
        if any(not math.isfinite(w) or w <= 0 for w in weights):
            return tr(
                "{it} takes class weights above 0 only; give a class that is not to count 0.001 or so.",
                it=self.label,
            )
        if weights and len(weights) != outputs:
            return tr(
                "{it} has {n_weights} class weights for {outputs} classes; give one for each, or none.",
                it=self.label,
                n_weights=len(weights),
                outputs=outputs,
            )
        return ""

    @property
    def _is_plain(self) -> bool:
        return not self.class_weights and self.label_smoothing == 0

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        cross_entropy(xp, read, y, out, scratch, self.class_weights, self.label_smoothing)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        total = xp.sum(y, axis=1, keepdims=True) if self._is_plain else self._total(xp, y, out)
        xp.multiply(self._probabilities(xp, prediction, out), total, out=out)
        self._subtract_target(xp, y, out)
        xp.multiply(out, 1 / y.shape[0], out=out)

    def _probabilities(self, xp: Any, prediction: Array, out: Array) -> Array:
        """Give p; `out` may be used."""
        return prediction

    def _total(self, xp: Any, y: Array, out: Array) -> Array:
        """Give Σ t per row; `out` is overwritten."""
        xp.multiply(y, 1 - self.label_smoothing, out=out)
        xp.add(out, self.label_smoothing / y.shape[1], out=out)
        scale_columns(xp, out, self.class_weights)
        return xp.sum(out, axis=1, keepdims=True)

    def _subtract_target(self, xp: Any, y: Array, out: Array) -> None:
        """Subtract t: scale `out` as t is scaled against y, subtract y, and scale back. So t needs no array."""
        kept = 1 - self.label_smoothing
        scale_columns(xp, out, tuple(1 / weight for weight in self.class_weights))
        if kept < 1:
            xp.subtract(out, self.label_smoothing / y.shape[1], out=out)
            xp.multiply(out, 1 / kept, out=out)
        xp.subtract(out, y, out=out)
        if kept < 1:
            xp.multiply(out, kept, out=out)
        scale_columns(xp, out, self.class_weights)

    def target_share(self, y: list[float], unit: int) -> float:
        """Give t of one class."""
        weight = self.class_weights[unit] if self.class_weights else 1.0
        return weight * (y[unit] * (1 - self.label_smoothing) + self.label_smoothing / len(y))

    def code(self, style: Style, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        if not self._is_plain:
            return ""
        logarithm = prediction if self._logarithm(0) == (0,) else style.call("log", prediction)
        return f"-{style.call('sum', f'{y} * {logarithm}', '1')}"

    def slope_code(self, prediction: str, y: str, outputs: int) -> str:  # noqa: D102
        if not self._is_plain:
            return ""
        p = f"np.exp({prediction})" if self._logarithm(0) == (0,) else prediction
        return f"({p} * {y}.sum(axis=1, keepdims=True) - {y}) / len({y})"

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        counted = [unit for unit in range(len(y)) if self.target_share(y, unit)]
        factors = [prediction_of(prediction, unit) for unit in counted]
        weighted = not self._is_plain or any(y[unit] != 1 for unit in counted)
        equation: list[Token] = []
        for place, unit in enumerate(counted):
            equation.append(" − " if place else "−")
            if weighted:
                factors.append(self._target(y, unit))
                equation += [len(factors) - 1, " · "]
            equation += self._logarithm(place)
        words = tr("The loss is minus the logarithm of the probability that was given to the true class.")
        return loss_of_row(words, tuple(equation) or ("0",), factors, loss, note=self.note)

    def _logarithm(self, place: int) -> tuple[Token, ...]:
        """Write log p of factor `place`, the prediction."""
        return ("log(", place, ")")

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = [prediction_of(prediction, unit), self._target(y, unit)]
        shares = [self.target_share(y, k) for k in range(len(y))]
        equation: list[Token] = list(self._probability())
        if abs(sum(shares) - 1) > 1e-12:
            factors.append(Factor("Σt", sum(shares), tr("the targets of all classes, added up"), "data"))
            equation += [" · ", 2]
        return slope_at(True, self.slope_words, (*equation, " − ", 1), factors, slope, unit, len(y))

    def _probability(self) -> tuple[Token, ...]:
        """Write p of factor 0, the prediction."""
        return (0,)

    def _target(self, y: list[float], unit: int) -> Factor:
        if self._is_plain:
            return target_of(y, unit)
        words = " and ".join(
            word for word, on in (("smoothed", self.label_smoothing), ("weighted", self.class_weights)) if on
        )
        return Factor(
            f"t{index_of(y, unit)}", self.target_share(y, unit), tr("the target, {words}", words=words), "data"
        )


@dataclass(frozen=True)
class NegativeLogLikelihood(CategoricalCrossEntropy):
    """−Σ t·ŷ where the network gives log-probabilities, ŷ = log-softmax(z); the same numbers as cross-entropy.

    Slope at z: e^ŷ·Σt − t.
    """

    kind: ClassVar[str] = "negative_log_likelihood"
    label: ClassVar[str] = tr("Negative log-likelihood")
    formula: ClassVar[str] = "−Σ y·ŷ with ŷ = log p"
    logits_of: ClassVar[str] = "log_softmax"
    slope_words: ClassVar[str] = tr("Loss and log-softmax together have a simple slope: probability e^ŷ minus target.")
    note: ClassVar[str] = tr("The predictions are logarithms of probabilities; e^ŷ is the probability itself.")

    def _probabilities(self, xp: Any, prediction: Array, out: Array) -> Array:
        xp.exp(prediction, out=out)
        return out

    def _logarithm(self, place: int) -> tuple[Token, ...]:
        return (place,)

    def _probability(self) -> tuple[Token, ...]:
        return ("e^", 0)


@dataclass(frozen=True)
class KLDivergence(ClassLoss):
    """Σ y·(log y − log p) with p = softmax(z): how far p is from the target shares y. Slope at z: p·Σy − y.

    Cross-entropy less the part that no network can lower; with one true class the two are the same.
    """

    kind: ClassVar[str] = "kl_divergence"
    label: ClassVar[str] = tr("KL divergence")
    formula: ClassVar[str] = "Σ y·(log y − log p)"

    def rows(self, xp: Any, read: Array, y: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        cross_entropy(xp, read, y, out, scratch)
        xp.maximum(y, TINY, out=scratch)  # 0·log 0 is 0, which 0·log of something tiny is as well
        xp.log(scratch, out=scratch)
        xp.multiply(scratch, y, out=scratch)
        add_row_sums(xp, scratch, out)

    def slope(self, xp: Any, read: Array, prediction: Array, y: Array, out: Array) -> None:  # noqa: D102
        xp.multiply(prediction, xp.sum(y, axis=1, keepdims=True), out=out)
        xp.subtract(out, y, out=out)
        xp.multiply(out, 1 / y.shape[0], out=out)

    def explain(self, y: list[float], prediction: list[float], z: list[float], loss: float) -> Explanation:  # noqa: D102
        factors: list[Factor] = []
        terms: list[tuple[Token, ...]] = []
        for unit in (unit for unit in range(len(y)) if y[unit] > 0):
            p, t = len(factors), len(factors) + 1
            factors += [prediction_of(prediction, unit), target_of(y, unit)]
            terms.append((t, " · (log(", t, ") − log(", p, "))"))
        words = tr("Over all classes: target share times how much larger its logarithm is than that of the prediction.")
        note = tr("Calculated from z, before the softmax, so that it stays exact where p is close to 0.")
        return loss_of_row(words, added_up(terms) or ("0",), factors, loss, terms, note)

    def explain_slope(self, y: list[float], prediction: list[float], unit: int, slope: float) -> Explanation:  # noqa: D102
        words = tr("Loss and softmax together have a simple slope: probability minus target.")
        factors = (prediction_of(prediction, unit), target_of(y, unit))
        return slope_at(True, words, (0, " − ", 1), factors, slope, unit, len(y))


def cross_entropy(
    xp: Any, z: Array, y: Array, out: Array, scratch: Array, weights: tuple[float, ...] = (), smoothing: float = 0.0
) -> None:
    """Write −Σ t·log softmax(z) per row into `out`; t as `CategoricalCrossEntropy` says."""
    log_shares(xp, z, scratch)
    scale_columns(xp, scratch, weights)
    if smoothing:
        xp.sum(scratch, axis=1, out=out)
        xp.multiply(out, smoothing / y.shape[1], out=out)
        xp.multiply(scratch, 1 - smoothing, out=scratch)
    xp.multiply(scratch, y, out=scratch)
    if smoothing:
        add_row_sums(xp, scratch, out)
    else:
        xp.sum(scratch, axis=1, out=out)
    xp.negative(out, out=out)


def scale_columns(xp: Any, values: Array, scales: tuple[float, ...]) -> None:
    """Multiply each column by a number of its own; column by column, since no numbers may travel to the device."""
    for place, scale in enumerate(scales):
        if scale != 1:
            column = values[:, place]
            xp.multiply(column, scale, out=column)


LOSSES = (CategoricalCrossEntropy, NegativeLogLikelihood, KLDivergence)
