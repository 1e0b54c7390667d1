"""Trying out weights: the loss at other values, and the numerical slope as a proof, with its kinks."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.explanation import Ref, sub
from core.language import tr
from core.program import Engine
from core.walk import Walk

STEP = 1e-5
"""ε of the central difference: small against the curvature, large against float64's rounding."""
SMALLEST_STEP = 1e-8


@dataclass(frozen=True)
class Proof:
    """A slope found by trying, beside the one that backpropagation found.

    Attributes:
        step: ε.  plus, minus: the losses at w + ε and w − ε.  slope: (plus − minus) / 2ε.
        found: backpropagation's slope.  agrees: whether both are equal within the tolerance.
        kink: why trying tells two slopes here: which sum crosses a corner between w − ε and w + ε; "" where none does.
        left, right: the slopes to both sides; they differ at a kink, and backpropagation's is one of them.
        masks: what was held still while trying; "" where nothing random or chosen stands in the network.
    """

    step: float
    plus: float
    minus: float
    slope: float
    found: float
    agrees: bool
    kink: str
    left: float
    right: float
    masks: str


class Probe:
    """Changes weights and biases of a walk's network on a copy and looks at the loss of its rows."""

    def __init__(self, walk: Walk) -> None:
        """Make an engine of its own, so that the walk's tape stays as it is."""
        self.walk = walk
        source, rows = walk.engine, len(walk.rows)
        self._engine = Engine(source.backend, source.program, rows, "float64", source.seed)
        self._tape = self._engine.tape(rows)
        self._tape[source.program.input][...] = walk.data.x[walk.rows]
        self._tape["y"][...] = walk.data.y[walk.rows]
        if source.program.weighted and walk.data.weights is not None:
            self._tape["weight"][...] = walk.data.weights[walk.rows]
        self._start = source.program.order.views(np.array(self._engine.params))
        for name, view in self._start.items():
            view[...] = walk.before[name]

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
        """Give the loss with the weight at `value`, everything else as it is; in a batch the mean over its rows."""
        return self.loss_with({ref: value})

    def loss_with(self, values: dict[Ref, float]) -> float:
        """Give the loss with several weights at other values."""
        engine = self._engine
        for name, view in self._start.items():
            engine.weights[name][...] = view
        for ref, value in values.items():
            engine.weights[_name(ref)][ref.index] = value
        with engine.backend.quiet():
            engine.train_forward(self._tape, self.walk.pass_number)
            engine.loss_rows(self._tape)
        return float(self._tape["loss"].mean())

    def numerical_slope(self, ref: Ref, step: float = STEP) -> float:
        """Give the central difference (L(w + ε) − L(w − ε)) / 2ε."""
        now = self.value(ref)
        return (self.loss_at(ref, now + step) - self.loss_at(ref, now - step)) / (2 * step)

    def agrees(self, ref: Ref, tolerance: float = 1e-6) -> bool:
        """Tell whether both slopes are equal within `tolerance`, relative where they are large."""
        found = self.slope(ref)
        return abs(self.numerical_slope(ref) - found) <= tolerance * max(1.0, abs(found))

    def prove(self, ref: Ref, tolerance: float = 1e-6) -> Proof:
        """Find the slope by trying; where a corner lies between both tries, with smaller steps."""
        now, found, step = self.value(ref), self.slope(ref), STEP
        kink = ""
        while True:
            plus, sides = self.loss_at(ref, now + step), self._sides()
            minus, others = self.loss_at(ref, now - step), self._sides()
            kink = self._crossed(sides, others)
            if not kink or step <= SMALLEST_STEP:
                break
            step /= 10
        here = self.loss_at(ref, now)
        left, right = (here - minus) / step, (plus - here) / step
        slope = (plus - minus) / (2 * step)
        # The differences hold rounding of the losses, which a small step makes large.
        within = tolerance * max(1.0, abs(found)) + 4e-16 * max(abs(plus), abs(minus)) / step
        close = min(abs(slope - found), *((abs(left - found), abs(right - found)) if kink else ()), math.inf)
        one_sided = 10 * step * max(1.0, abs(found)) if kink else 0.0
        return Proof(step, plus, minus, slope, found, close <= within + one_sided, kink, left, right, self._masks())

    def along(self, ref: Ref, points: int = 61) -> tuple[HostArray, HostArray]:
        """Give the loss over a range of the weight that shows both the step and the curve: (values, losses)."""
        values = np.linspace(*self._range(ref), points)
        return values, np.array([self.loss_at(ref, float(value)) for value in values])

    def surface(self, first: Ref, second: Ref, points: int = 25) -> tuple[HostArray, HostArray, HostArray]:
        """Give the loss over two weights: values of the first (points,), of the second, losses (first, second)."""
        xs, ys = np.linspace(*self._range(first), points), np.linspace(*self._range(second), points)
        losses = [[self.loss_with({first: float(x), second: float(y)}) for y in ys] for x in xs]
        return xs, ys, np.array(losses)

    def _range(self, ref: Ref) -> tuple[float, float]:
        now, after, slope = self.value(ref), self.after(ref), abs(self.slope(ref))
        # Along one weight a squared error is a parabola, and its bottom lies 2 · loss / slope away.
        bottom = 2.4 * self.loss_at(ref, now) / slope if slope > 1e-9 else 0.0
        reach = max(1.5 * abs(after - now), min(bottom, 20 * (1 + abs(now))), 0.5)
        return now - reach, now + reach

    def _sides(self) -> dict[str, HostArray]:
        """Note on which side of their corners all sums are, and what the pooling layers have chosen."""
        sides = {}
        for layer in self.walk.project.spec.layers:
            kinks = ACTIVATIONS[layer.layer.output_activation()].kinks
            read = self._read_of(layer.name)
            if kinks and read:
                z = self._tape[read]
                sides[layer.name] = np.sum([z > kink for kink in kinks], axis=0)
            if f"{layer.name}.index" in self._tape:
                sides[layer.name] = np.array(self._tape[f"{layer.name}.index"])
        return sides

    def _read_of(self, name: str) -> str:
        """Name what a layer's activation reads: its own sums, or the values of the layer before."""
        if f"{name}.z" in self._tape:
            return f"{name}.z"
        inputs = self.walk.project.spec[name].inputs
        return f"{inputs[0]}.a" if len(inputs) == 1 else ""

    def _crossed(self, sides: dict[str, HostArray], others: dict[str, HostArray]) -> str:
        """Say which sum is on another side in `others`; "" where none is."""
        for name, side in sides.items():
            changed = np.flatnonzero((side != others[name]).reshape(len(side), -1).any(axis=0))
            if not len(changed):
                continue
            layer = self.walk.project.spec[name].layer
            function = ACTIVATIONS[layer.output_activation()]
            if not function.kinks:
                return tr("the largest number of a window of {name} changes", name=name)
            corner = min(function.kinks, key=abs)
            return tr(
                "z{sub} of {name} is at {corner:g}, where {function} has no slope",
                sub=sub(int(changed[0]) + 1),
                name=name,
                corner=corner,
                function=function.label,
            )
        return ""

    def _masks(self) -> str:
        random = [op.layer for op in self.walk.engine.program.ops if op.is_random]
        return tr("The same values are dropped in {random} in each try.", random=", ".join(random)) if random else ""


def _name(ref: Ref) -> str:
    """Name the parameter array that a weight or bias stands in."""
    return f"{ref.layer}.{ref.kind}"
