"""Functions that repeat themselves."""

from __future__ import annotations

from typing import Any

from core.activations.base import Activation
from core.backend import Array
from core.language import tr

ORDER = 45


class Sine(Activation):
    """f(z) = sin(z), f′(z) = cos(z): for waves, and for pictures as functions of their coordinates."""

    kind, label, formula, slope_formula = "sine", tr("sine"), "sin(z)", "cos(z)"
    span, limits = "−1 … 1", (-1.0, 1.0)
    portable = "sin(z)"

    def value(self, xp: Any, z: Array, a: Array, scratch: Array) -> None:  # noqa: D102
        xp.sin(z, out=a)

    def slope(self, xp: Any, z: Array, a: Array, out: Array) -> None:  # noqa: D102
        xp.cos(z, out=out)


ACTIVATIONS = (Sine(),)
