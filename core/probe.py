"""Trying out one weight: the loss of the walk's row at other values, and the numerical slope as a check."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.explanation import Ref
from core.program import Engine
from core.walk import Walk

STEP = 1e-5
"""ε of the central difference: small against the curvature, large against float64's rounding."""


class Probe:
    """Changes one weight or bias of a walk's network on a copy and looks at the loss."""

    def __init__(self, walk: Walk) -> None:
        """Make an engine of its own, so that the walk's tape stays as it is."""
        self.walk = walk
        source = walk.engine
        self._engine = Engine(source.backend, source.program, 1, "float64", source.seed)
        self._tape = self._engine.tape(1)
        for name in (source.program.input, "y"):
            self._tape[name][:] = walk.tape[name]

    def value(self, ref: Ref) -> float:
        """Give the weight's value before the update."""
        return float(self.walk.before[_name(ref)][ref.index])

    def after(self, ref: Ref) -> float:
        """Give the weight's value after the update."""
        return float(self.walk.weights_after[_name(ref)][ref.index])

    def slope(self, ref: Ref) -> float:
        """Give the slope that backpropagation found, ∂L/∂w."""
        return float(self.walk.engine.slopes[_name(ref)][ref.index])

    def loss_at(self, ref: Ref, value: float) -> float:
        """Give the row's loss with the weight at `value`, everything else as it is."""
        engine = self._engine
        engine.params[:] = self.walk.engine.params
        engine.weights[_name(ref)][ref.index] = value
        with engine.backend.quiet():
            engine.train_forward(self._tape, self.walk.frame.step + 1)
            engine.loss_rows(self._tape)
        return float(self._tape["loss"][0])

    def numerical_slope(self, ref: Ref, step: float = STEP) -> float:
        """Give the central difference (L(w + ε) − L(w − ε)) / 2ε."""
        now = self.value(ref)
        return (self.loss_at(ref, now + step) - self.loss_at(ref, now - step)) / (2 * step)

    def agrees(self, ref: Ref, tolerance: float = 1e-6) -> bool:
        """Tell whether both slopes are equal within `tolerance`, relative where they are large."""
        found = self.slope(ref)
        return abs(self.numerical_slope(ref) - found) <= tolerance * max(1.0, abs(found))

    def along(self, ref: Ref, points: int = 61) -> tuple[HostArray, HostArray]:
        """Give the loss over a range of the weight that shows both the step and the curve: (values, losses)."""
        now, after, slope = self.value(ref), self.after(ref), abs(self.slope(ref))
        # Along one weight a squared error is a parabola, and its bottom lies 2 · loss / slope away.
        bottom = 2.4 * self.loss_at(ref, now) / slope if slope > 1e-9 else 0.0
        reach = max(1.5 * abs(after - now), min(bottom, 20 * (1 + abs(now))), 0.5)
        values = np.linspace(now - reach, now + reach, points)
        return values, np.array([self.loss_at(ref, float(value)) for value in values])


def _name(ref: Ref) -> str:
    """Name the parameter array that a weight or bias stands in."""
    return f"{ref.layer}.{ref.kind}"
