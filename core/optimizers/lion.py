"""Lion: the sign of a mean slope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor, Token
from core.fields import setting
from core.language import tr
from core.optimizers.base import Numbers, Optimizer, State, Told, slope_of, weight_of

ORDER = 30


@dataclass(frozen=True)
class Lion(Optimizer):
    """w ← w − η·(sign(β₁m + (1−β₁)·slope) + λ·w), then m ← β₂m + (1−β₂)·slope (Chen et al. 2023)."""

    kind: ClassVar[str] = "lion"
    label: ClassVar[str] = tr("Lion")
    formula: ClassVar[str] = "w ← w − η · (sign(β₁ · m + (1 − β₁) · slope) + λ · w)"
    state_names: ClassVar[tuple[str, ...]] = ("m",)
    code: ClassVar[tuple[str, ...]] = (
        "w = w - learning_rate * (np.sign(beta1 * m + (1 - beta1) * slope) + weight_decay * w)",
        "m = beta2 * m + (1 - beta2) * slope",
    )

    learning_rate: float = setting(
        0.001,
        tr("Learning rate"),
        tr("How far every weight moves in one step; less than for Adam."),
        minimum=0.0,
        maximum=1e6,
    )
    beta1: float = setting(0.9, "β₁", tr("How much the mean slope counts in a step."), minimum=0.0, maximum=0.9999)
    beta2: float = setting(0.99, "β₂", tr("How much of the mean slope m is kept."), minimum=0.0, maximum=0.999999)
    weight_decay: float = setting(
        0.0,
        tr("Weight decay λ"),
        tr("How strongly every step pulls weights and biases to 0."),
        minimum=0.0,
        maximum=100.0,
    )

    def scratch_size(self, params: int) -> int:  # noqa: D102
        return 2 * params

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        mean = state["m"]
        xp.multiply(params, 1 - self.learning_rate * self.weight_decay, out=params)
        mixed, other = scratch[: params.shape[0]], scratch[params.shape[0] :]
        xp.multiply(mean, self.beta1, out=mixed)
        xp.multiply(grads, 1 - self.beta1, out=other)
        xp.add(mixed, other, out=mixed)
        xp.sign(mixed, out=mixed)
        xp.multiply(mixed, self.learning_rate, out=mixed)
        xp.subtract(params, mixed, out=params)
        xp.multiply(mean, self.beta2, out=mean)
        xp.multiply(grads, 1 - self.beta2, out=other)
        xp.add(mean, other, out=mean)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        kept = Factor("β₁", self.beta1, tr("how much the mean slope counts"), "settings")
        mean = Factor("m", old["m"], tr("mean slope before the step"), "last update")
        decay = Factor("λ", self.weight_decay, tr("the weight decay"), "settings")
        factors = (weight_of(before), self._rate(), kept, mean, slope_of(slope), decay)
        words = tr("Every weight moves by the same length; only the sign of its mean slope counts.")
        pulled: tuple[Token, ...] = (" + ", 5, " × ", 0) if self.weight_decay else ()
        mixed: tuple[Token, ...] = ("sign(", 2, " × ", 3, " + (1 − ", 2, ") × ", 4, ")")
        return (0, " − ", 1, " × (", *mixed, *pulled, ")"), factors, words


OPTIMIZERS = (Lion,)
