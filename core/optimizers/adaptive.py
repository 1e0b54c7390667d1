"""Optimizers that give every weight a rate of its own, by the size of its slopes so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor
from core.fields import setting
from core.language import tr
from core.optimizers.base import Numbers, Optimizer, Part, State, Told, averaged, slope_of, weight_of

ORDER = 20


@dataclass(frozen=True)
class Adagrad(Optimizer):
    """s ← s + slope², w ← w − η·slope/(√s + ε) (Duchi et al. 2011; as in PyTorch)."""

    kind: ClassVar[str] = "adagrad"
    label: ClassVar[str] = tr("Adagrad")
    formula: ClassVar[str] = "s ← s + slope²;  w ← w − η · slope / (√s + ε)"
    code: ClassVar[tuple[str, ...]] = (
        "s = s + slope**2",
        "w = w - learning_rate * slope / (np.sqrt(s) + epsilon)",
    )
    state_names: ClassVar[tuple[str, ...]] = ("s",)

    epsilon: float = setting(1e-10, "ε", tr("Keeps the division from going by zero."), above=0.0, maximum=1.0)

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        self._follow(xp, grads, state["s"], scratch)
        xp.sqrt(state["s"], out=scratch)
        xp.add(scratch, self.epsilon, out=scratch)
        xp.divide(grads, scratch, out=scratch)
        xp.multiply(scratch, self.learning_rate, out=scratch)
        xp.subtract(params, scratch, out=params)

    def _follow(self, xp: Any, grads: Array, square: Array, scratch: Array) -> None:
        """Take up the squared slopes."""
        xp.multiply(grads, grads, out=scratch)
        xp.add(square, scratch, out=square)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        meaning, words = self._words()
        square = Factor("s", new["s"], meaning, "update")
        epsilon = Factor("ε", self.epsilon, tr("keeps the division from going by zero"), "settings")
        factors = (weight_of(before), self._rate(), slope_of(slope), square, epsilon)
        return (0, " − ", 1, " × ", 2, " / (√", 3, " + ", 4, ")"), factors, words

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        before = Factor("s", old["s"], tr("s before the step"), "last update")
        words = tr("The squared slope is added to those before it.")
        factors = (before, slope_of(slope))
        return (Part(tr("Sum of squared slopes s"), "s", words, (0, " + ", 1, "²"), factors, new["s"]),)

    def _words(self) -> tuple[str, str]:
        words = tr("The weight moves against its slope, the less the larger its slopes have been together.")
        return tr("sum of the squared slopes so far"), words


@dataclass(frozen=True)
class RMSProp(Adagrad):
    """s ← α·s + (1−α)·slope², w ← w − η·slope/(√s + ε) (Hinton 2012; as in PyTorch, without momentum)."""

    kind: ClassVar[str] = "rmsprop"
    label: ClassVar[str] = tr("RMSProp")
    formula: ClassVar[str] = "s ← α · s + (1 − α) · slope²;  w ← w − η · slope / (√s + ε)"
    code: ClassVar[tuple[str, ...]] = (
        "s = alpha * s + (1 - alpha) * slope**2",
        "w = w - learning_rate * slope / (np.sqrt(s) + epsilon)",
    )

    epsilon: float = setting(1e-8, "ε", tr("Keeps the division from going by zero."), above=0.0, maximum=1.0)
    alpha: float = setting(0.99, "α", tr("How much of the mean squared slope is kept."), minimum=0.0, maximum=0.999999)

    def _follow(self, xp: Any, grads: Array, square: Array, scratch: Array) -> None:
        _average(xp, square, self.alpha, grads, scratch)

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        kept = Factor("α", self.alpha, tr("how much of the mean squared slope is kept"), "settings")
        return (averaged(tr("Mean squared slope s"), "s", kept, old["s"], new["s"], slope, squared=True),)

    def _words(self) -> tuple[str, str]:
        words = tr("The weight moves against its slope, divided by how large its slopes usually are.")
        return tr("mean squared slope so far"), words


@dataclass(frozen=True)
class Adadelta(Optimizer):
    """s ← ρ·s + (1−ρ)·slope², Δ = √(u + ε)/√(s + ε)·slope, u ← ρ·u + (1−ρ)·Δ², w ← w − η·Δ (Zeiler 2012).

    u is the mean squared move, so that a step has the unit of the weight; η is 1 as a rule.
    """

    kind: ClassVar[str] = "adadelta"
    label: ClassVar[str] = tr("Adadelta")
    formula: ClassVar[str] = "w ← w − η · √(u + ε) / √(s + ε) · slope"
    state_names: ClassVar[tuple[str, ...]] = ("s", "u")
    code: ClassVar[tuple[str, ...]] = (
        "s = rho * s + (1 - rho) * slope**2",
        "move = np.sqrt(u + epsilon) / np.sqrt(s + epsilon) * slope",
        "u = rho * u + (1 - rho) * move**2",
        "w = w - learning_rate * move",
    )

    learning_rate: float = setting(
        1.0, tr("Learning rate"), tr("How far one step goes; 1 is the method's own step."), minimum=0.0, maximum=1e6
    )
    rho: float = setting(0.9, "ρ", tr("How much of both means is kept."), minimum=0.0, maximum=0.999999)
    epsilon: float = setting(1e-6, "ε", tr("Lets the first steps begin."), above=0.0, maximum=1.0)

    def scratch_size(self, params: int) -> int:  # noqa: D102
        return 2 * params

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        size = params.shape[0]
        move, other = scratch[:size], scratch[size:]
        _average(xp, state["s"], self.rho, grads, other)
        xp.add(state["s"], self.epsilon, out=other)
        xp.sqrt(other, out=other)
        xp.add(state["u"], self.epsilon, out=move)
        xp.sqrt(move, out=move)
        xp.divide(move, other, out=move)
        xp.multiply(move, grads, out=move)
        _average(xp, state["u"], self.rho, move, other)
        xp.multiply(move, self.learning_rate, out=move)
        xp.subtract(params, move, out=params)

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        kept = Factor("ρ", self.rho, tr("how much of the mean squared slope is kept"), "settings")
        return (averaged(tr("Mean squared slope s"), "s", kept, old["s"], new["s"], slope, squared=True),)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        moved = Factor("u", old["u"], tr("mean squared move before the step"), "last update")
        square = Factor("s", new["s"], tr("mean squared slope so far"), "update")
        epsilon = Factor("ε", self.epsilon, tr("lets the first steps begin"), "settings")
        factors = (weight_of(before), self._rate(), moved, epsilon, square, slope_of(slope))
        words = tr("The weight moves against its slope: the usual move divided by the usual slope.")
        return (0, " − ", 1, " × √(", 2, " + ", 3, ") / √(", 4, " + ", 3, ") × ", 5), factors, words


def _average(xp: Any, mean: Array, kept: float, values: Array, scratch: Array) -> None:
    """Do mean ← kept·mean + (1−kept)·values²."""
    xp.multiply(mean, kept, out=mean)
    xp.multiply(values, values, out=scratch)
    xp.multiply(scratch, 1 - kept, out=scratch)
    xp.add(mean, scratch, out=mean)


OPTIMIZERS = (Adagrad, RMSProp, Adadelta)
