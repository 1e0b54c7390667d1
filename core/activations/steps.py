"""Functions in pieces that are flat: the step and the straight-lined sigmoid."""

from __future__ import annotations

from typing import Any

from core.activations.base import Activation
from core.backend import Array
from core.language import tr

ORDER = 40


class Step(Activation):
    """f(z) = 1 for z > 0, else 0; f′(z) = 0 everywhere, so backpropagation changes nothing before it.

    The perceptron's function: it decides, but a small change of a weight changes nothing, so there is no slope to
    follow. Layers before it keep their first weights.
    """

    kind, label, formula = "step", tr("step function"), "1 if z > 0, else 0"
    slope_formula = "0 everywhere: nothing before it learns"
    span, limits, kinks, hint = "0 or 1", (0.0, 1.0), (0.0,), tr("no slope")
    portable = "where(z > 0, 1, 0)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.sign(z, out=a)
        xp.maximum(a, 0, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        out.fill(0)


class HardSigmoid(Activation):
    """f(z) = max(0, min(1, z/6 + ½)), f′(z) = 1/6 for −3 < z < 3, else 0: a sigmoid of three straight lines."""

    kind, label, formula = "hard_sigmoid", tr("hard sigmoid"), "max(0, min(1, z/6 + ½))"
    slope_formula = "1/6 if −3 < z < 3, else 0"
    span, limits, kinks = "0 … 1", (0.0, 1.0), (-3.0, 3.0)
    portable = "min(max(z + 3, 0), 6) / 6"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.add(z, 3, out=a)
        xp.maximum(a, 0, out=a)
        xp.minimum(a, 6, out=a)
        xp.divide(a, 6, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(1, a, out=out)
        xp.multiply(out, a, out=out)
        xp.sign(out, out=out)
        xp.divide(out, 6, out=out)


ACTIVATIONS = (Step(), HardSigmoid())
