"""What an optimizer is: how a slope becomes a new weight. State is explicit, so it can be shown, saved and replayed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import Array
from core.explanation import Factor, Token
from core.fields import setting
from core.language import tr

State = dict[str, Array]
Numbers = dict[str, float]
Told = tuple[tuple[Token, ...], tuple[Factor, ...], str]
"""How a weight's update is told: template, factors, words."""


@dataclass(frozen=True)
class Part:
    """A number on the way to a new weight, such as Adam's m: told before the update itself."""

    title: str
    symbol: str
    words: str
    equation: tuple[Token, ...]
    factors: tuple[Factor, ...]
    result: float


@dataclass(frozen=True)
class Optimizer:
    """An update rule over flat arrays: parameters, gradient and state all have the shape (parameters,).

    `full_batch`: it needs the slope of all training rows at once, and gets it whatever the batch size is.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    state_names: ClassVar[tuple[str, ...]] = ()
    full_batch: ClassVar[bool] = False
    code: ClassVar[tuple[str, ...]] = ()
    """The update of one array `w` by its `slope` in NumPy, at update t; settings and state by their own names."""

    learning_rate: float = setting(
        0.01, tr("Learning rate"), tr("How far one step goes against the slope."), minimum=0.0, maximum=1e6
    )

    def scratch_size(self, params: int) -> int:
        """Count the numbers that `update` needs room for."""
        return params

    def update(self, xp: Any, params: Array, grads: Array, state: State, step: int, scratch: Array) -> None:
        """Change `params` and `state` in place; `step` counts from 1.

        `scratch` has the shape (scratch_size(parameters),) and may be overwritten; `grads` stays as it is.
        """
        raise TypeError(f"{type(self).__name__} has no update()")

    def explain(self, before: float, slope: float, old: Numbers, new: Numbers, step: int) -> Told:
        """Give template, factors and words of one weight's update; `old` and `new` hold its state around the step."""
        raise TypeError(f"{type(self).__name__} has no explain()")

    def explain_parts(self, slope: float, old: Numbers, new: Numbers, step: int) -> tuple[Part, ...]:
        """Tell the numbers that `explain` takes as they are, in the order in which they are made."""
        return ()

    def _rate(self) -> Factor:
        return Factor("η", self.learning_rate, tr("the learning rate"), "settings")


def weight_of(value: float) -> Factor:
    """Name the weight before the step."""
    return Factor("w", value, tr("the weight before the step"), "last update")


def slope_of(value: float) -> Factor:
    """Name the slope of the loss along the weight."""
    return Factor("slope", value, tr("the slope of the loss along this weight"), "backward")


def averaged(
    title: str, symbol: str, kept: Factor, old: float, new: float, slope: float, squared: bool = False
) -> Part:
    """Tell m ← β·m + (1 − β)·slope, or with the slope's square."""
    before = Factor(symbol, old, tr("{symbol} before the step", symbol=symbol), "last update")
    end: tuple[Token, ...] = (2, "²") if squared else (2,)
    words = tr(
        "A moving mean: the share {symbol} of the old one stays, the rest comes from this slope",
        symbol=kept.symbol,
    )
    words += tr(", squared.") if squared else "."
    return Part(title, symbol, words, (0, " × ", 1, " + (1 − ", 0, ") × ", *end), (kept, before, slope_of(slope)), new)
