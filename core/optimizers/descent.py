"""Plain gradient descent, with momentum, and with a look ahead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor
from core.fields import setting
from core.language import tr
from core.optimizers.base import Numbers, Optimizer, Part, State, Told, slope_of, weight_of

ORDER = 0


@dataclass(frozen=True)
class SGD(Optimizer):
    """w ← w − η · slope."""

    kind: ClassVar[str] = "sgd"
    label: ClassVar[str] = tr("SGD")
    formula: ClassVar[str] = "w ← w − η · slope"
    code: ClassVar[tuple[str, ...]] = ("w = w - learning_rate * slope",)

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        xp.multiply(grads, self.learning_rate, out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        words = tr("The new weight is the old one minus learning rate times slope.")
        return (0, " − ", 1, " × ", 2), (weight_of(before), self._rate(), slope_of(slope)), words


@dataclass(frozen=True)
class Momentum(Optimizer):
    """v ← µ·v + slope, w ← w − η·v (Polyak 1964; the convention of PyTorch)."""

    kind: ClassVar[str] = "momentum"
    label: ClassVar[str] = tr("Momentum")
    formula: ClassVar[str] = "v ← µ · v + slope;  w ← w − η · v"
    state_names: ClassVar[tuple[str, ...]] = ("v",)
    code: ClassVar[tuple[str, ...]] = ("v = momentum * v + slope", "w = w - learning_rate * v")

    momentum: float = setting(
        0.9, tr("Momentum µ"), tr("How much of the last step's speed is kept."), minimum=0.0, maximum=0.9999
    )

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        velocity = state["v"]
        xp.multiply(velocity, self.momentum, out=velocity)
        xp.add(velocity, grads, out=velocity)
        xp.multiply(velocity, self.learning_rate, out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        kept = Factor("µ", self.momentum, tr("the momentum"), "settings")
        speed = Factor("v", old["v"], tr("the speed before the step"), "last update")
        factors = (weight_of(before), self._rate(), kept, speed, slope_of(slope))
        words = tr("The speed keeps a part of itself and takes up the slope; the weight moves against the speed.")
        return (0, " − ", 1, " × (", 2, " × ", 3, " + ", 4, ")"), factors, words

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:  # noqa: D102
        kept = Factor("µ", self.momentum, tr("the momentum"), "settings")
        before = Factor("v", old["v"], tr("the speed before the step"), "last update")
        words, factors = tr("The speed keeps a part of itself and takes up the slope."), (kept, before, slope_of(slope))
        return (Part(tr("Speed v"), "v", words, (0, " × ", 1, " + ", 2), factors, new["v"]),)


@dataclass(frozen=True)
class Nesterov(Momentum):
    """v ← µ·v + slope, w ← w − η·(slope + µ·v): momentum that looks one step ahead (Nesterov 1983; as in PyTorch)."""

    kind: ClassVar[str] = "nesterov"
    label: ClassVar[str] = tr("Nesterov")
    formula: ClassVar[str] = "v ← µ · v + slope;  w ← w − η · (slope + µ · v)"
    code: ClassVar[tuple[str, ...]] = (
        "v = momentum * v + slope",
        "w = w - learning_rate * (slope + momentum * v)",
    )

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:  # noqa: D102
        velocity = state["v"]
        xp.multiply(velocity, self.momentum, out=velocity)
        xp.add(velocity, grads, out=velocity)
        xp.multiply(velocity, self.momentum, out=scratch)
        xp.add(scratch, grads, out=scratch)
        xp.multiply(scratch, self.learning_rate, out=scratch)
        xp.subtract(params, scratch, out=params)

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:  # noqa: D102
        kept = Factor("µ", self.momentum, tr("the momentum"), "settings")
        speed = Factor("v", new["v"], tr("the speed after taking up the slope: µ × speed before + slope"), "update")
        factors = (weight_of(before), self._rate(), slope_of(slope), kept, speed)
        words = tr("The weight moves against the slope and, besides, as far as the speed will carry it next.")
        return (0, " − ", 1, " × (", 2, " + ", 3, " × ", 4, ")"), factors, words


OPTIMIZERS = (SGD, Momentum, Nesterov)
