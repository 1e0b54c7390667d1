"""What stands below the factors of a weight's slope: the next value, and the slope found by trying."""

from __future__ import annotations

import math

from core import numbers
from core.activations import ACTIVATIONS
from core.explanation import Ref, sub
from core.probe import STEP, Probe
from core.walk import Walk


def next_words(walk: Walk, ref: Ref) -> str:
    """Say what the update will make of a weight: "next: w ← w − η × slope = 2 − 0.01 × 18 = 1.82"."""
    place = walk.find(ref, "update")
    if place is None:
        return ""
    update = walk[place]
    result = numbers.text(update.result)
    return f"next: w ← {update.symbols} = {update.numbers} {update.exact} {result}"


def check_words(probe: Probe, ref: Ref) -> str:
    """Compare backpropagation's slope with the one found by moving the weight a little to both sides."""
    tried = probe.numerical_slope(ref)
    words = f"numeric check (L(w+ε)−L(w−ε))/2ε = {_four(tried)}"
    if probe.agrees(ref):
        return f"{words} ✓"
    found = f"{words}, backpropagation {_four(probe.slope(ref))}"
    corner = kink(probe.walk, ref)
    return f"{found}: kink – {corner}" if corner else f"{found} ✗"


def kink(walk: Walk, ref: Ref) -> str:
    """Say which sum stands so near to the corner of its activation that trying crosses it; "" if none does."""
    spec = walk.project.spec
    names = [layer.name for layer in spec.layers]
    for name in names[names.index(ref.layer) :]:
        function = ACTIVATIONS[spec[name].layer.output_activation()]
        if function.kinks and f"{name}.z" in walk.tape:
            own = ref.index[-1] if name == ref.layer else None
            for unit, z in enumerate(walk.tape[f"{name}.z"][0].ravel()):
                near = [kink for kink in function.kinks if abs(z - kink) <= STEP * _reach(walk, ref)]
                if own in (None, unit) and near:
                    return f"z{sub(unit + 1)} of {name} is at {near[0]:g}, where {function.label} has no slope"
    return ""


def _reach(walk: Walk, ref: Ref) -> float:
    """Tell how many times ε a sum may move when the weight moves by ε."""
    if ref.kind == "bias":
        return 1.0
    source = walk.project.spec[ref.layer].inputs[0]
    return max(1.0, abs(float(walk.tape[f"{source}.a"][0, ref.index[0]])))


def _four(value: float) -> str:
    """Write with four decimals, so that "18.0000" shows how exact the agreement is; small slopes keep four digits."""
    if not math.isfinite(value) or (value and not 1 <= abs(value) < 1e6):
        return numbers.text(value)
    return f"{value:.4f}".replace("-", numbers.MINUS)
