"""Optimizers: how a slope becomes a new weight. State is explicit, so that it can be shown, saved and replayed.

Adding one: write a frozen dataclass and name it in `OPTIMIZERS`; form, command line, file format and tests find it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor, Token
from core.fields import setting

State = dict[str, Array]
Numbers = dict[str, float]
Told = tuple[tuple[Token, ...], tuple[Factor, ...], str]
"""How a weight's update is told: template, factors, words."""


@dataclass(frozen=True)
class Optimizer:
    """An update rule over flat arrays: parameters, gradient and state all have the shape (parameters,)."""

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    state_names: ClassVar[tuple[str, ...]] = ()

    learning_rate: float = setting(
        0.01, "Learning rate", "How far one step goes against the slope.", minimum=0.0, maximum=1e6
    )

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:
        """Change `params` and `state` in place; `step` counts from 1; `scratch` may be overwritten."""
        raise TypeError(f"{type(self).__name__} has no update()")

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:
        """Give template, factors and words of one weight's update; `old` and `new` hold its state around the step."""
        raise TypeError(f"{type(self).__name__} has no explain()")

    def _rate(self) -> Factor:
        return Factor("η", self.learning_rate, "the learning rate", "settings")


def _weight(value: float) -> Factor:
    return Factor("w", value, "the weight before the step", "last update")


def _slope(value: float) -> Factor:
    return Factor("slope", value, "the slope of the loss along this weight", "backward")


@dataclass(frozen=True)
class SGD(Optimizer):
    """w ← w − η · slope."""

    kind: ClassVar[str] = "sgd"
    label: ClassVar[str] = "SGD"
    formula: ClassVar[str] = "w ← w − η · slope"

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        xp.multiply(grads, self.learning_rate, out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        words = "The new weight is the old one minus learning rate times slope."
        return (0, " − ", 1, " × ", 2), (_weight(before), self._rate(), _slope(slope)), words


@dataclass(frozen=True)
class Momentum(Optimizer):
    """v ← µ·v + slope, w ← w − η·v (Polyak 1964; the convention of PyTorch)."""

    kind: ClassVar[str] = "momentum"
    label: ClassVar[str] = "Momentum"
    formula: ClassVar[str] = "v ← µ · v + slope;  w ← w − η · v"
    state_names: ClassVar[tuple[str, ...]] = ("v",)

    momentum: float = setting(
        0.9, "Momentum µ", "How much of the last step's speed is kept.", minimum=0.0, maximum=0.9999
    )

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        velocity = state["v"]
        xp.multiply(velocity, self.momentum, out=velocity)
        xp.add(velocity, grads, out=velocity)
        xp.multiply(velocity, self.learning_rate, out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        kept = Factor("µ", self.momentum, "the momentum", "settings")
        speed = Factor("v", old["v"], "the speed before the step", "last update")
        factors = (_weight(before), self._rate(), kept, speed, _slope(slope))
        words = "The speed keeps a part of itself and takes up the slope; the weight moves against the speed."
        return (0, " − ", 1, " × (", 2, " × ", 3, " + ", 4, ")"), factors, words


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
        factors = (_weight(before), self._rate(), mean, square, epsilon)
        words = "The weight moves by the mean slope, divided by how large the slopes usually are."
        return (0, " − ", 1, " × ", 2, " / (√", 3, " + ", 4, ")"), factors, words


OPTIMIZERS: dict[str, type[Optimizer]] = {entry.kind: entry for entry in (SGD, Momentum, Adam)}


def new_state(optimizer: Optimizer, zeros: Any) -> State:
    """Give the state before the first step; `zeros()` makes one flat array of zeros."""
    return {name: zeros() for name in optimizer.state_names}
