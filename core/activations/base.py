"""What an activation function is: the value f(z) and its slope f'(z) side by side."""

from __future__ import annotations

from typing import Any, ClassVar

from core.backend import Array


class Activation:
    """An activation function a = f(z), applied to z (batch, units).

    Attributes:
        kind: name in files and on the command line.
        label: what the user reads.
        formula: f as the user reads it.  slope_formula: f′ likewise.
        elementwise: each a depends on its own z alone (softmax does not).
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    formula: ClassVar[str]
    slope_formula: ClassVar[str]
    span: ClassVar[str]
    elementwise: ClassVar[bool] = True

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:
        """Write f(z) into `a`; `scratch` has the same shape and may be overwritten."""
        raise TypeError(f"{type(self).__name__} has no value()")

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:
        """Write f′(z) into `out`, reading z and a = f(z)."""
        raise TypeError(f"{type(self).__name__} has no slope()")

    def backward(self, xp: Any, z: Array, a: Array, slope: Array, da: Array, dz: Array) -> None:
        """Write dz = da · f′(z); `slope` keeps f′(z) for the debugger."""
        self.slope(xp, z, a, slope)
        xp.multiply(da, slope, out=dz)
