"""Smooth kin of the ReLU that are made with e^z, and e^z itself."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from core.activations.base import Activation
from core.backend import Array
from core.language import tr

ORDER = 20


class Elu(Activation):
    """f(z) = z for z > 0, else e^z − 1; f′(z) = 1 for z > 0, else e^z (Clevert et al. 2015, with α = 1)."""

    kind, label, formula = "elu", tr("ELU"), "z if z > 0, else e^z − 1"
    slope_formula = "1 if z > 0, else e^z"
    span, limits = "−1 … ∞", (-1.0, math.inf)
    portable = "max(z, 0) + expm1(min(z, 0))"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.minimum(z, 0, out=a)
        xp.expm1(a, out=a)
        xp.maximum(z, 0, out=scratch)
        xp.add(a, scratch, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.minimum(z, 0, out=out)
        xp.exp(out, out=out)


class Selu(Activation):
    """f(z) = λ·z for z > 0, else λ·α·(e^z − 1); f′(z) = λ for z > 0, else λ·α·e^z (Klambauer et al. 2017).

    λ and α are such that values with mean 0 and variance 1 stay so from layer to layer, with LeCun normal weights.
    """

    alpha: ClassVar[float] = 1.6732632423543772848170429916717
    scale: ClassVar[float] = 1.0507009873554804934193349852946

    kind, label = "selu", tr("SELU")
    formula = "1.0507 · (z if z > 0, else 1.6733 · (e^z − 1))"
    slope_formula = "1.0507 if z > 0, else 1.7581 · e^z"
    span, limits, kinks = "−1.7581 … ∞", (-alpha * scale, math.inf), (0.0,)
    portable = "1.0507009873554805 * (max(z, 0) + 1.6732632423543772 * expm1(min(z, 0)))"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.minimum(z, 0, out=a)
        xp.expm1(a, out=a)
        xp.multiply(a, self.alpha, out=a)
        xp.maximum(z, 0, out=scratch)
        xp.add(a, scratch, out=a)
        xp.multiply(a, self.scale, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        # λ·α·e^x with x = z, and with x = −log α where z > 0: that is λ, without a second array.
        xp.sign(z, out=out)
        xp.maximum(out, 0, out=out)
        xp.multiply(out, -math.log(self.alpha), out=out)
        xp.minimum(out, z, out=out)
        xp.exp(out, out=out)
        xp.multiply(out, self.alpha * self.scale, out=out)


class Softplus(Activation):
    """f(z) = log(1 + e^z), f′(z) = 1 / (1 + e^(−z)): a ReLU without a corner.

    Calculated as max(z, 0) + log(1 + e^(−|z|)), which does not overflow, and f′ as 1 − e^(−a).
    """

    kind, label, formula = "softplus", tr("softplus"), "log(1 + e^z)"
    slope_formula = "1 / (1 + e^(−z))"
    span, limits = "0 … ∞", (0.0, math.inf)
    portable = "max(z, 0) + log1p(exp(-abs(z)))"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.abs(z, out=scratch)
        xp.negative(scratch, out=scratch)
        xp.exp(scratch, out=scratch)
        xp.log1p(scratch, out=scratch)
        xp.maximum(z, 0, out=a)
        xp.add(a, scratch, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.negative(a, out=out)
        xp.expm1(out, out=out)
        xp.negative(out, out=out)


class Exponential(Activation):
    """f(z) = e^z, f′(z) = e^z: a rate that is never negative, for counts.

    Above z = 60, where e^z is 10²⁶, it goes on as a straight line, so that it stays finite in float32 as well.
    """

    bend: ClassVar[float] = 60.0

    kind, label, formula, slope_formula = "exp", tr("exponential"), "e^z", "e^z"
    span, limits = "0 … ∞", (0.0, math.inf)
    portable = "exp(min(z, 60)) + 1.1420073898156842e26 * max(z - 60, 0)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        self.slope(xp, z, a, a)
        self.straight(xp, z, scratch)
        xp.add(a, scratch, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.minimum(z, self.bend, out=out)
        xp.exp(out, out=out)

    def straight(self, xp: Any, z: Array, out: Array) -> None:
        """Write what the straight line adds to e^min(z, 60): e^60·(z − 60) above 60, else 0."""
        xp.subtract(z, self.bend, out=out)
        xp.maximum(out, 0, out=out)
        xp.multiply(out, math.exp(self.bend), out=out)


EXPONENTIAL = Exponential()


ACTIVATIONS = (Elu(), Selu(), Softplus(), EXPONENTIAL)
