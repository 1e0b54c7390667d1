"""The functions that every course begins with."""

from __future__ import annotations

from typing import Any, ClassVar

from core.activations.base import Activation
from core.backend import Array

ORDER = 0


class Identity(Activation):
    """f(z) = z, f′(z) = 1: the layer stays linear."""

    kind, label, formula, slope_formula, span = "identity", "identity", "z", "1", "−∞ … ∞"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.copyto(a, z)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        out.fill(1)


class Sigmoid(Activation):
    """f(z) = 1 / (1 + e^(−z)), f′(z) = a·(1 − a); at most 0.25.

    Calculated as e^min(z, 0) / (1 + e^(−|z|)), which neither overflows nor loses the small values.
    """

    kind, label, formula, slope_formula, span = (
        "sigmoid",
        "sigmoid",
        "1 / (1 + e^(−z))",
        "a · (1 − a)",
        "0 … 1",
    )

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.abs(z, out=scratch)
        xp.negative(scratch, out=scratch)
        xp.exp(scratch, out=scratch)
        xp.add(scratch, 1, out=scratch)
        xp.minimum(z, 0, out=a)
        xp.exp(a, out=a)
        xp.divide(a, scratch, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(1, a, out=out)
        xp.multiply(out, a, out=out)


class Tanh(Activation):
    """f(z) = 2 / (1 + e^(−2z)) − 1, f′(z) = 1 − a²; at most 1."""

    kind, label, formula, slope_formula, span = "tanh", "tanh", "tanh(z)", "1 − a²", "−1 … 1"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.tanh(z, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.multiply(a, a, out=out)
        xp.subtract(1, out, out=out)


class Relu(Activation):
    """f(z) = max(0, z), f′(z) = 1 for z > 0, else 0. At exactly 0, where there is no slope, 0 is taken."""

    kind, label, formula, slope_formula, span = "relu", "ReLU", "max(0, z)", "1 if z > 0, else 0", "0 … ∞"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.maximum(z, 0, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.sign(a, out=out)


class LeakyRelu(Activation):
    """f(z) = max(z, 0.01·z), f′(z) = 1 for z > 0, else 0.01 (Maas et al. 2013)."""

    kind, label, formula, slope_formula = (
        "leaky_relu",
        "leaky ReLU",
        "max(z, 0.01 · z)",
        "1 if z > 0, else 0.01",
    )
    span = "−∞ … ∞"
    leak: ClassVar[float] = 0.01

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.multiply(z, self.leak, out=a)
        xp.maximum(z, a, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.sign(a, out=out)
        xp.maximum(out, 0, out=out)
        xp.multiply(out, 1 - self.leak, out=out)
        xp.add(out, self.leak, out=out)


class Softmax(Activation):
    """aᵢ = e^(zᵢ − max z) / Σₖ e^(zₖ − max z): one probability per class, they sum to 1.

    Subtracting the largest z changes nothing but keeps e^z finite.
    Slope through the layer: dzᵢ = aᵢ · (daᵢ − Σₖ daₖ·aₖ).
    """

    kind, label, formula, slope_formula = "softmax", "softmax", "e^z / Σ e^z", "a · (1 − a) on its own z"
    span, elementwise = "0 … 1, sum 1", False

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.subtract(z, xp.max(z, axis=1, keepdims=True), out=a)
        xp.exp(a, out=a)
        xp.divide(a, xp.sum(a, axis=1, keepdims=True), out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(1, a, out=out)
        xp.multiply(out, a, out=out)

    def backward(self, xp: Any, z: Array, a: Array, slope: Array, da: Array, dz: Array) -> None:  # noqa: D102
        self.slope(xp, z, a, slope)
        xp.multiply(da, a, out=dz)
        total = xp.sum(dz, axis=1, keepdims=True)
        xp.subtract(da, total, out=dz)
        xp.multiply(dz, a, out=dz)


ACTIVATIONS = (Identity(), Sigmoid(), Tanh(), Relu(), LeakyRelu(), Softmax())
