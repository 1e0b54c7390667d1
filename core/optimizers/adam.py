"""Adam and its relatives: the mean slope divided by the usual size of the slopes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor, Token
from core.fields import setting
from core.language import tr
from core.optimizers.base import Numbers, Optimizer, Part, State, Told, averaged, slope_of, weight_of

ORDER = 10


@dataclass(frozen=True)
class Adam(Optimizer):
    """m ← β₁m + (1−β₁)·slope, v ← β₂v + (1−β₂)·slope², w ← w − η·m̂/(√v̂ + ε) (Kingma & Ba 2015).

    m̂ = m/(1−β₁ᵗ) and v̂ = v/(1−β₂ᵗ) undo that both start at 0; t is the step.
    """

    kind: ClassVar[str] = "adam"
    label: ClassVar[str] = tr("Adam")
    formula: ClassVar[str] = "w ← w − η · m̂ / (√v̂ + ε)"
    state_names: ClassVar[tuple[str, ...]] = ("m", "v")
    code: ClassVar[tuple[str, ...]] = (
        "m = beta1 * m + (1 - beta1) * slope",
        "v = beta2 * v + (1 - beta2) * slope**2",
        "w = w - learning_rate * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + epsilon)",
    )

    beta1: float = setting(0.9, "β₁", tr("How much of the mean slope m is kept."), minimum=0.0, maximum=0.9999)
    beta2: float = setting(
        0.999, "β₂", tr("How much of the mean squared slope v is kept."), minimum=0.0, maximum=0.999999
    )
    epsilon: float = setting(1e-8, "ε", tr("Keeps the division from going by zero."), above=0.0, maximum=1.0)

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        self._follow(xp, grads, state, scratch)
        self._move(xp, params, state["m"], state["v"], step, scratch)

    def _follow(self, xp: Any, grads: Array, state: State, scratch: Array) -> None:
        """Take the slopes up into both means."""
        mean, square = state["m"], state["v"]
        xp.multiply(mean, self.beta1, out=mean)
        xp.multiply(grads, 1 - self.beta1, out=scratch)
        xp.add(mean, scratch, out=mean)
        xp.multiply(square, self.beta2, out=square)
        xp.multiply(grads, grads, out=scratch)
        xp.multiply(scratch, 1 - self.beta2, out=scratch)
        xp.add(square, scratch, out=square)

    def _divisor(self, xp: Any, square: Array, step: int, out: Array) -> None:
        """Give √v̂ + ε."""
        xp.multiply(square, 1 / (1 - self.beta2**step), out=out)
        xp.sqrt(out, out=out)
        xp.add(out, self.epsilon, out=out)

    def _move(self, xp: Any, params: Array, mean: Array, square: Array, step: int, scratch: Array) -> None:
        self._divisor(xp, square, step, scratch)
        xp.divide(mean, scratch, out=scratch)
        xp.multiply(scratch, self.learning_rate / (1 - self.beta1**step), out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        factors = (weight_of(before), self._rate(), self._mean(new["m"], step), *self._divided(new["v"], step))
        words = tr("The weight moves by the mean slope, divided by how large the slopes usually are.")
        return (0, " − ", 1, " × ", 2, " / (√", 3, " + ", 4, ")"), factors, words

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        return (
            *self._means(slope, old, new),
            self._corrected("m", self.beta1, new["m"], step, "β₁"),
            self._square(new, step),
        )

    def _means(self, slope: float, old: Numbers, new: Numbers) -> tuple[Part, Part]:
        """Tell m and v."""
        kept = Factor("β₁", self.beta1, tr("how much of the mean slope is kept"), "settings")
        kept_square = Factor("β₂", self.beta2, tr("how much of the mean squared slope is kept"), "settings")
        return (
            averaged(tr("Mean slope m"), "m", kept, old["m"], new["m"], slope),
            averaged(tr("Mean squared slope v"), "v", kept_square, old["v"], new["v"], slope, squared=True),
        )

    def _square(self, new: Numbers, step: int) -> Part:
        return self._corrected("v", self.beta2, new["v"], step, "β₂")

    def _corrected(self, symbol: str, beta: float, value: float, step: int, name: str) -> Part:
        """Tell m̂ or v̂."""
        factors = (
            Factor(symbol, value, tr("{symbol} after this step", symbol=symbol), "update"),
            Factor(name, beta, tr("how much is kept in each step"), "settings"),
            Factor("t", step, tr("the number of this update"), "settings"),
        )
        words = tr(
            "{symbol} began at 0, so early on it is too small; dividing by 1 − {name}ᵗ makes up for that.",
            symbol=symbol,
            name=name,
        )
        result = value / (1 - beta**step)
        return Part(
            tr("Corrected {symbol}̂", symbol=symbol),
            f"{symbol}̂",
            words,
            (0, " / (1 − ", 1, "^", 2, ")"),
            factors,
            result,
        )

    def _mean(self, mean: float, step: int) -> Factor:
        corrected = mean / (1 - self.beta1**step)
        return Factor("m̂", corrected, tr("mean slope so far, corrected for its start at 0"), "update")

    def _divided(self, square: float, step: int) -> tuple[Factor, Factor]:
        corrected = Factor("v̂", square / (1 - self.beta2**step), tr("mean squared slope so far, corrected"), "update")
        return corrected, Factor("ε", self.epsilon, tr("keeps the division from going by zero"), "settings")


@dataclass(frozen=True)
class AMSGrad(Adam):
    """Adam whose v̂ never shrinks: it is made of the largest v up to now (Reddi et al. 2018; as in PyTorch)."""

    kind: ClassVar[str] = "amsgrad"
    label: ClassVar[str] = tr("AMSGrad")
    formula: ClassVar[str] = "w ← w − η · m̂ / (√v̂ + ε), v̂ from the largest v so far"
    state_names: ClassVar[tuple[str, ...]] = ("m", "v", "largest")
    code: ClassVar[tuple[str, ...]] = (
        *Adam.code[:2],
        "largest = np.maximum(largest, v)",
        Adam.code[2].replace("v / ", "largest / "),
    )

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        self._follow(xp, grads, state, scratch)
        xp.maximum(state["largest"], state["v"], out=state["largest"])
        self._move(xp, params, state["m"], state["largest"], step, scratch)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        equation, factors, _ = super().explain(before, slope, old, {**new, "v": new["largest"]}, step)
        words = tr("The weight moves by the mean slope, divided by how large the slopes have been at most.")
        square = factors[3]._replace(meaning=tr("largest mean squared slope so far, corrected"))
        return equation, (*factors[:3], square, factors[4]), words

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        mean, square, corrected, _ = super().explain_parts(slope, old, new, step)
        factors = (
            Factor("v", new["v"], tr("v after this step"), "update"),
            Factor(tr("v max"), old["largest"], tr("the largest v before this step"), "last update"),
        )
        words = tr("v may shrink again; its largest value so far counts.")
        largest = Part(tr("Largest v"), tr("v max"), words, ("max(", 0, ", ", 1, ")"), factors, new["largest"])
        return mean, square, largest, corrected, self._square({**new, "v": new["largest"]}, step)


@dataclass(frozen=True)
class AdamW(Adam):
    """Adam, and before it w ← w·(1 − η·λ): the decay does not go through the means (Loshchilov & Hutter 2019).

    As in PyTorch it pulls at biases too.
    """

    kind: ClassVar[str] = "adamw"
    label: ClassVar[str] = tr("AdamW")
    formula: ClassVar[str] = "w ← w · (1 − η · λ) − η · m̂ / (√v̂ + ε)"
    code: ClassVar[tuple[str, ...]] = ("w = w * (1 - learning_rate * weight_decay)", *Adam.code)

    weight_decay: float = setting(
        0.01,
        tr("Weight decay λ"),
        tr("How strongly every step pulls weights and biases to 0."),
        minimum=0.0,
        maximum=100.0,
    )

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        xp.multiply(params, 1 - self.learning_rate * self.weight_decay, out=params)
        super().update(xp, params, grads, state, step, scratch)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        _, factors, _ = super().explain(before, slope, old, new, step)
        decay = Factor("λ", self.weight_decay, tr("the weight decay"), "settings")
        words = tr(
            "The weight is pulled to 0 a little, then moves by the mean slope, divided by the slopes' usual size."
        )
        equation: tuple[Token, ...] = (0, " × (1 − ", 1, " × ", 5, ") − ", 1, " × ", 2, " / (√", 3, " + ", 4, ")")
        return equation, (*factors, decay), words


@dataclass(frozen=True)
class NAdam(Adam):
    """Adam with Nesterov's look ahead (Dozat 2016; as in PyTorch): w ← w − η·(a·slope + c·m)/(√v̂ + ε).

    µᵢ = β₁·(1 − ½·0.96^(i·ψ)), a = (1 − µₜ)/(1 − µ₁⋯µₜ), c = µₜ₊₁/(1 − µ₁⋯µₜ₊₁).
    """

    kind: ClassVar[str] = "nadam"
    label: ClassVar[str] = tr("NAdam")
    formula: ClassVar[str] = "w ← w − η · (a · slope + c · m) / (√v̂ + ε)"
    code: ClassVar[tuple[str, ...]] = ()

    momentum_decay: float = setting(
        0.004, tr("Momentum decay ψ"), tr("How fast the momentum grows to β₁."), minimum=0.0, maximum=1.0
    )

    def scratch_size(self, params: int) -> int:  # noqa: D102
        return 2 * params

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        size = params.shape[0]
        divisor, move = scratch[:size], scratch[size:]
        ahead, behind = self._shares(step)
        self._follow(xp, grads, state, move)
        self._divisor(xp, state["v"], step, divisor)
        xp.multiply(grads, ahead, out=move)
        xp.divide(move, divisor, out=move)
        xp.divide(state["m"], divisor, out=divisor)
        xp.multiply(divisor, behind, out=divisor)
        xp.add(move, divisor, out=move)
        xp.multiply(move, self.learning_rate, out=move)
        xp.subtract(params, move, out=params)

    def _shares(self, step: int) -> tuple[float, float]:
        """Give a and c."""
        products = _products(self.beta1, self.momentum_decay)
        now, following = (_momentum(self.beta1, self.momentum_decay, t) for t in (step, step + 1))
        return (1 - now) / (1 - products.upto(step)), following / (1 - products.upto(step + 1))

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        return (*self._means(slope, old, new), self._square(new, step))

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        ahead, behind = self._shares(step)
        shares = (
            Factor("a", ahead, tr("the share of this step's slope"), "settings"),
            Factor("c", behind, tr("the share of the mean slope"), "settings"),
        )
        mean = Factor("m", new["m"], tr("mean slope so far"), "update")
        divided = self._divided(new["v"], step)
        factors = (weight_of(before), self._rate(), shares[0], slope_of(slope), shares[1], mean, *divided)
        words = tr("The weight moves by a mix of slope and mean slope, divided by how large the slopes usually are.")
        equation: tuple[Token, ...] = (
            0, " − ", 1, " × (", 2, " × ", 3, " + ", 4, " × ", 5, ") / (√", 6, " + ", 7, ")",
        )  # fmt: skip
        return equation, factors, words


class _Products:
    """The products µ₁⋯µₜ, each worked out once; below 1e-17 they no longer change 1 − product and count as 0."""

    def __init__(self, beta1: float, decay: float) -> None:
        self._beta1, self._decay, self._known = beta1, decay, [1.0]

    def upto(self, step: int) -> float:
        """Give µ₁⋯µₜ for t = `step`."""
        known = self._known
        while len(known) <= step:
            if known[-1] < 1e-17:
                return 0.0
            known.append(known[-1] * _momentum(self._beta1, self._decay, len(known)))
        return known[step]


@lru_cache(maxsize=8)
def _products(beta1: float, decay: float) -> _Products:
    return _Products(beta1, decay)


def _momentum(beta1: float, decay: float, step: int) -> float:
    return float(beta1 * (1 - 0.5 * 0.96 ** (step * decay)))


OPTIMIZERS = (Adam, AMSGrad, AdamW, NAdam)
