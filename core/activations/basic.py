"""The functions that every course begins with."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from core.activations._shares import logistic
from core.activations.base import Activation
from core.backend import Array
from core.language import tr

ORDER = 0


class Identity(Activation):
    """f(z) = z, f′(z) = 1: the layer stays linear."""

    kind, label, formula, slope_formula, span = "identity", tr("identity"), "z", "1", "−∞ … ∞"
    portable = "z"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.copyto(a, z)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        out.fill(1)


class Sigmoid(Activation):
    """f(z) = 1 / (1 + e^(−z)), f′(z) = a·(1 − a); at most 0.25."""

    kind, label, formula, slope_formula, span = (
        "sigmoid",
        tr("sigmoid"),
        "1 / (1 + e^(−z))",
        "a · (1 − a)",
        "0 … 1",
    )
    limits = (0.0, 1.0)
    portable = "exp(min(z, 0)) / (1 + exp(-abs(z)))"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        logistic(xp, z, a, scratch)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(1, a, out=out)
        xp.multiply(out, a, out=out)


class Tanh(Activation):
    """f(z) = 2 / (1 + e^(−2z)) − 1, f′(z) = 1 − a²; at most 1."""

    kind, label, formula, slope_formula, span = "tanh", tr("tanh"), "tanh(z)", "1 − a²", "−1 … 1"
    limits = (-1.0, 1.0)
    portable = "tanh(z)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.tanh(z, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.multiply(a, a, out=out)
        xp.subtract(1, out, out=out)


class Relu(Activation):
    """f(z) = max(0, z), f′(z) = 1 for z > 0, else 0. At exactly 0, where there is no slope, 0 is taken."""

    kind, label, formula, slope_formula, span = "relu", tr("ReLU"), "max(0, z)", "1 if z > 0, else 0", "0 … ∞"
    limits, kinks = (0.0, math.inf), (0.0,)
    portable = "max(z, 0)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.maximum(z, 0, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.greater(a, 0, out=out)


class LeakyRelu(Activation):
    """f(z) = max(z, 0.01·z), f′(z) = 1 for z > 0, else 0.01 (Maas et al. 2013)."""

    kind, label, formula, slope_formula = (
        "leaky_relu",
        tr("leaky ReLU"),
        "max(z, 0.01 · z)",
        "1 if z > 0, else 0.01",
    )
    span, kinks = "−∞ … ∞", (0.0,)
    leak: ClassVar[float] = 0.01
    portable = "max(z, 0.01 * z)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.multiply(z, self.leak, out=a)
        xp.maximum(z, a, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.sign(a, out=out)
        xp.maximum(out, 0, out=out)
        xp.multiply(out, 1 - self.leak, out=out)
        xp.add(out, self.leak, out=out)


ACTIVATIONS = (Identity(), Sigmoid(), Tanh(), Relu(), LeakyRelu())
