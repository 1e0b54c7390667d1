"""Functions that let a share of z through: z times something between 0 and 1."""

from __future__ import annotations

import math
from typing import Any

from core.activations._normal import bell, tail_moment
from core.activations._shares import logistic
from core.activations.base import TwoArraySlope
from core.backend import Array
from core.language import tr

ORDER = 30


class Gelu(TwoArraySlope):
    """f(z) = z · Φ(z), f′(z) = Φ(z) + z · φ(z), exact: Φ is the share of a normal distribution below z, φ its density.

    Calculated as max(z, 0) − |z| · Φ(−|z|), which keeps the digits of the small values on the left. The slope is
    ½ + (a − z/2 + z² · φ) / z (Hendrycks and Gimpel 2016, without their approximation by tanh).
    """

    kind, label, formula = "gelu", tr("GELU"), "z · (1 + erf(z/√2)) / 2"
    slope_formula = "(1 + erf(z/√2)) / 2 + z · e^(−z²/2) / √(2π)"
    span, limits = "−0.17 … ∞", (-0.16997120747990369, math.inf)
    portable = "0.5 * z * erfc(-0.7071067811865476 * z)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        tail_moment(xp, z, a, scratch)
        xp.maximum(z, 0, out=scratch)
        xp.subtract(scratch, a, out=a)

    def slope_with(self, xp: Any, z: Array, a: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        bell(xp, z, out)
        xp.multiply(out, 1 / math.sqrt(2 * math.pi), out=out)
        xp.multiply(out, z, out=out)
        xp.multiply(out, z, out=out)
        xp.multiply(z, 0.5, out=scratch)
        xp.subtract(a, scratch, out=scratch)
        xp.add(out, scratch, out=out)
        xp.abs(z, out=scratch)
        xp.maximum(scratch, 1e-30, out=scratch)  # at z = 0 the quotient is 0, not 0/0
        xp.copysign(scratch, z, out=scratch)
        xp.divide(out, scratch, out=out)
        xp.add(out, 0.5, out=out)


class Silu(TwoArraySlope):
    """f(z) = z · s with s = 1 / (1 + e^(−z)), f′(z) = s + a · (1 − s); also called swish."""

    kind, label, formula = "silu", tr("SiLU"), "z / (1 + e^(−z))"
    slope_formula = "s + a · (1 − s), s = 1 / (1 + e^(−z))"
    span, limits = "−0.28 … ∞", (-0.27846454276107380, math.inf)
    portable = "z * exp(min(z, 0)) / (1 + exp(-abs(z)))"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        logistic(xp, z, a, scratch)
        xp.multiply(a, z, out=a)

    def slope_with(self, xp: Any, z: Array, a: Array, out: Array, scratch: Array) -> None:  # noqa: D102
        # s · (1 − s) = e^(−|z|) / (1 + e^(−|z|))² keeps its digits where s is close to 1; s is (1 + tanh(z/2)) / 2.
        xp.abs(z, out=out)
        xp.negative(out, out=out)
        xp.exp(out, out=out)
        xp.add(out, 1, out=scratch)
        xp.divide(out, scratch, out=out)
        xp.divide(out, scratch, out=out)
        xp.multiply(out, z, out=out)
        xp.multiply(z, 0.5, out=scratch)
        xp.tanh(scratch, out=scratch)
        xp.add(scratch, 1, out=scratch)
        xp.multiply(scratch, 0.5, out=scratch)
        xp.add(out, scratch, out=out)


ACTIVATIONS = (Gelu(), Silu())
