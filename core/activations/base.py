"""What an activation function is: the value f(z) and its slope f'(z) side by side."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from core.backend import Array
from core.code_text import NUMPY, Style, code
from core.explanation import Token


class Activation:
    """An activation function a = f(z), applied to z (batch, units).

    Attributes:
        kind: name in files and on the command line.
        label: what the user reads.
        formula: f as the user reads it.  slope_formula: f′ likewise.
        span: the values it can give, as the user reads them.  limits: the same as two numbers.
        kinks: the sums z where it has no slope; there the slope to one side is taken.
        hint: what a menu adds to the label; empty for most.
        elementwise: each a depends on its own z alone (softmax does not).
        portable: f over z with every digit, in the words of `core.portable`, for programs in other languages.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    slope_formula: ClassVar[str]
    span: ClassVar[str]
    limits: ClassVar[tuple[float, float]] = (-math.inf, math.inf)
    kinks: ClassVar[tuple[float, ...]] = ()
    hint: ClassVar[str] = ""
    elementwise: ClassVar[bool] = True
    portable: ClassVar[str] = ""

    def code(self, style: Style, z: str) -> str:
        """Write f over the variable `z` as code of a library, from the same formula that the user reads."""
        return code(self.formula, style, {"z": z})

    def slope_code(self, z: str, a: str, da: str) -> str:
        """Write dz = da · f′(z) in NumPy."""
        slope = code(self.slope_formula, NUMPY, {"z": z, "a": a})
        return da if slope == "1" else f"{da} * ({slope})"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:
        """Write f(z) into `a`; `scratch` has the same shape and may be overwritten."""
        raise TypeError(f"{type(self).__name__} has no value()")

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:
        """Write f′(z) into `out`, reading z and a = f(z)."""
        raise TypeError(f"{type(self).__name__} has no slope()")

    def backward(self, xp: Any, z: Array, a: Array, slope: Array, da: Array, dz: Array) -> None:
        """Write dz = da · f′(z); `slope` keeps f′(z) for the debugger. `dz` is an array of its own, not `da`."""
        self.slope(xp, z, a, slope)
        xp.multiply(da, slope, out=dz)


class TwoArraySlope(Activation):
    """An activation whose slope needs a second array: training lends it dz, which is written last."""

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        self.slope_with(xp, z, a, out, xp.empty_like(z))

    def slope_with(self, xp: Any, z: Array, a: Array, out: Array, scratch: Array) -> None:
        """Write f′(z) into `out`; `scratch` has the same shape and is overwritten."""
        raise TypeError(f"{type(self).__name__} has no slope_with()")

    def backward(self, xp: Any, z: Array, a: Array, slope: Array, da: Array, dz: Array) -> None:  # noqa: D102
        self.slope_with(xp, z, a, slope, dz)
        xp.multiply(da, slope, out=dz)


class RowActivation(Activation):
    """An activation where each a depends on all z of its row, with its equations for the debugger.

    Attributes:
        row_note: what the debugger adds to the value.  row_words: what it says about the slope.
    """

    elementwise: ClassVar[bool] = False
    row_note: ClassVar[str]
    row_words: ClassVar[str]

    def row_equation(self, index: int, units: int) -> tuple[Token, ...]:
        """Write a of unit `index` as a template; factor k is z of unit k."""
        raise TypeError(f"{type(self).__name__} has no row_equation()")

    def row_parts(self, index: int, units: int) -> tuple[tuple[str, str, str, tuple[Token, ...]], ...]:
        """Write what is calculated on the way to a of unit `index`: (title, symbol, words, template) of each part.

        Factor k is z of unit k; factor `units` + j is the result of part j.
        """
        return ()

    def row_slope(self, index: int, units: int) -> tuple[Token, ...]:
        """Write dz of unit `index` as a template; factors 2k and 2k + 1 are a and da of unit k."""
        raise TypeError(f"{type(self).__name__} has no row_slope()")


def added(terms: list[tuple[Token, ...]]) -> tuple[Token, ...]:
    """Write terms with + between them as a template."""
    tokens: list[Token] = []
    for place, term in enumerate(terms):
        tokens += [*([" + "] if place else []), *term]
    return tuple(tokens)
