"""Adam."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor
from core.fields import setting
from core.optimizers.base import Numbers, Optimizer, State, Told, weight_of

ORDER = 10


@dataclass(frozen=True)
class Adam(Optimizer):
    """m ← β₁m + (1−β₁)·slope, v ← β₂v + (1−β₂)·slope², w ← w − η·m̂/(√v̂ + ε) (Kingma & Ba 2015).

    m̂ = m/(1−β₁ᵗ) and v̂ = v/(1−β₂ᵗ) undo that both start at 0; t is the step.
    """

    kind: ClassVar[str] = "adam"
    label: ClassVar[str] = "Adam"
    formula: ClassVar[str] = "w ← w − η · m̂ / (√v̂ + ε)"
    state_names: ClassVar[tuple[str, ...]] = ("m", "v")

    beta1: float = setting(0.9, "β₁", "How much of the mean slope m is kept.", minimum=0.0, maximum=0.9999)
    beta2: float = setting(0.999, "β₂", "How much of the mean squared slope v is kept.", minimum=0.0, maximum=0.999999)
    epsilon: float = setting(1e-8, "ε", "Keeps the division from going by zero.", above=0.0, maximum=1.0)

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        mean, square = state["m"], state["v"]
        xp.multiply(mean, self.beta1, out=mean)
        xp.multiply(grads, 1 - self.beta1, out=scratch)
        xp.add(mean, scratch, out=mean)
        xp.multiply(square, self.beta2, out=square)
        xp.multiply(grads, grads, out=scratch)
        xp.multiply(scratch, 1 - self.beta2, out=scratch)
        xp.add(square, scratch, out=square)
        xp.multiply(square, 1 / (1 - self.beta2**step), out=scratch)
        xp.sqrt(scratch, out=scratch)
        xp.add(scratch, self.epsilon, out=scratch)
        xp.divide(mean, scratch, out=scratch)
        xp.multiply(scratch, self.learning_rate / (1 - self.beta1**step), out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        mean = Factor(
            "m̂",
            new["m"] / (1 - self.beta1**step),
            "mean slope so far, corrected for its start at 0",
            "update",
        )
        square = Factor("v̂", new["v"] / (1 - self.beta2**step), "mean squared slope so far, corrected", "update")
        epsilon = Factor("ε", self.epsilon, "keeps the division from going by zero", "settings")
        factors = (weight_of(before), self._rate(), mean, square, epsilon)
        words = "The weight moves by the mean slope, divided by how large the slopes usually are."
        return (0, " − ", 1, " × ", 2, " / (√", 3, " + ", 4, ")"), factors, words


OPTIMIZERS = (Adam,)
