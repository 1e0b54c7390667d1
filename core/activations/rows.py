"""Functions of a whole row: shares of the classes and their logarithms."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from core.activations._shares import log_shares
from core.activations.base import RowActivation, added
from core.backend import Array
from core.code_text import Style
from core.explanation import Token
from core.language import tr

ORDER = 50


class Softmax(RowActivation):
    """aᵢ = e^(zᵢ − max z) / Σₖ e^(zₖ − max z): one probability per class, they sum to 1.

    Subtracting the largest z changes nothing but keeps e^z finite.
    Slope through the layer: dzᵢ = aᵢ · (daᵢ − Σₖ daₖ·aₖ).
    """

    kind, label, formula, slope_formula = "softmax", tr("softmax"), "e^z / Σ e^z", "a · (1 − a) on its own z"
    span, limits = "0 … 1, sum 1", (0.0, 1.0)
    row_note: ClassVar[str] = tr(
        "Every z has the largest z taken off first; that changes nothing but keeps e^z finite."
    )
    row_words: ClassVar[str] = tr(
        "Every sum moves every probability: own slope minus the average slope, times the probability."
    )

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.subtract(z, xp.max(z, axis=-1, keepdims=True), out=a)
        xp.exp(a, out=a)
        xp.divide(a, xp.sum(a, axis=-1, keepdims=True), out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.subtract(1, a, out=out)
        xp.multiply(out, a, out=out)

    def backward(self, xp: Any, z: Array, a: Array, slope: Array, da: Array, dz: Array) -> None:  # noqa: D102
        self.slope(xp, z, a, slope)
        xp.multiply(da, a, out=dz)
        total = xp.sum(dz, axis=-1, keepdims=True)
        xp.subtract(da, total, out=dz)
        xp.multiply(dz, a, out=dz)

    def code(self, style: Style, z: str) -> str:  # noqa: D102
        if style.kind != "numpy":
            return f"{style.space}.softmax({z}, {'dim' if style.kind == 'pytorch' else 'axis'}=1)"
        steady = f"np.exp({z} - {z}.max(axis=1, keepdims=True))"
        return f"(e := {steady}) / e.sum(axis=1, keepdims=True)"

    def slope_code(self, z: str, a: str, da: str) -> str:  # noqa: D102
        return f"{a} * ({da} - ({da} * {a}).sum(axis=1, keepdims=True))"

    def row_equation(self, index: int, units: int) -> tuple[Token, ...]:  # noqa: D102
        return ("e^", index, " / (", *_exponentials(units), ")")

    def row_parts(self, index: int, units: int) -> tuple[tuple[str, str, str, tuple[Token, ...]], ...]:  # noqa: D102
        own = ("e^(", index, " − ", units, ")")
        share = tr("Its own part of the sum: a probability.")
        return (*_steady(units), (tr("Own power of e"), "p", tr("e to the sum, less the largest."), own),
                (tr("Share"), "a", share, (units + 2, " / ", units + 1)))  # fmt: skip

    def row_slope(self, index: int, units: int) -> tuple[Token, ...]:  # noqa: D102
        products = added([(2 * k, " × ", 2 * k + 1) for k in range(units)])
        return (2 * index, " × (", 2 * index + 1, " − (", *products, "))")


class LogSoftmax(RowActivation):
    """aᵢ = zᵢ − log Σₖ e^(zₖ): the logarithm of the softmax, calculated without the softmax.

    Slope through the layer: dzᵢ = daᵢ − e^(aᵢ) · Σₖ daₖ.
    """

    kind, label, formula, slope_formula = "log_softmax", tr("log-softmax"), "z − log Σ e^z", "1 − e^a on its own z"
    span, limits = "−∞ … 0", (-math.inf, 0.0)
    row_note: ClassVar[str] = tr(
        "Every z has the largest z taken off first; that changes nothing but keeps e^z finite."
    )
    row_words: ClassVar[str] = tr(
        "Every sum moves every log-probability: own slope minus the neuron's probability e^a of all slopes together."
    )

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        log_shares(xp, z, a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.expm1(a, out=out)
        xp.negative(out, out=out)

    def backward(self, xp: Any, z: Array, a: Array, slope: Array, da: Array, dz: Array) -> None:  # noqa: D102
        self.slope(xp, z, a, slope)
        total = xp.sum(da, axis=-1, keepdims=True)
        xp.exp(a, out=dz)
        xp.multiply(dz, total, out=dz)
        xp.subtract(da, dz, out=dz)

    def code(self, style: Style, z: str) -> str:  # noqa: D102
        if style.kind != "numpy":
            return f"{style.space}.log_softmax({z}, {'dim' if style.kind == 'pytorch' else 'axis'}=1)"
        steady = f"(s := {z} - {z}.max(axis=1, keepdims=True))"
        return f"{steady} - np.log(np.exp(s).sum(axis=1, keepdims=True))"

    def slope_code(self, z: str, a: str, da: str) -> str:  # noqa: D102
        return f"{da} - np.exp({a}) * {da}.sum(axis=1, keepdims=True)"

    def row_equation(self, index: int, units: int) -> tuple[Token, ...]:  # noqa: D102
        return (index, " − log(", *_exponentials(units), ")")

    def row_parts(self, index: int, units: int) -> tuple[tuple[str, str, str, tuple[Token, ...]], ...]:  # noqa: D102
        words = tr("The sum, less the largest and less the logarithm of all powers together.")
        return (*_steady(units), (tr("Log-probability"), "a", words, (index, " − ", units, " − log(", units + 1, ")")))

    def row_slope(self, index: int, units: int) -> tuple[Token, ...]:  # noqa: D102
        slopes = added([(2 * k + 1,) for k in range(units)])
        return (2 * index + 1, " − e^", 2 * index, " × (", *slopes, ")")


def _steady(units: int) -> tuple[tuple[str, str, str, tuple[Token, ...]], ...]:
    """Write the largest z, and all powers of e with it taken off, added up."""
    largest: list[Token] = ["max("]
    for k in range(units):
        largest += [*([", "] if k else []), k]
    powers = added([("e^(", k, " − ", units, ")") for k in range(units)])
    why = tr("The largest sum is taken off all of them, so that no power of e is beyond all numbers.")
    return (
        (tr("Largest sum"), tr("max z"), why, (*largest, ")")),
        (tr("Sum of the powers"), "Σ", tr("e to each sum, less the largest, all added up."), powers),
    )


def _exponentials(units: int) -> tuple[Token, ...]:
    return added([("e^", k) for k in range(units)])


ACTIVATIONS = (Softmax(), LogSoftmax())
