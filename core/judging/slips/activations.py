"""The activation: not applied, applied twice or too early, its slope taken at the wrong place, written wrongly."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from core.activations import ACTIVATIONS, Activation, RowActivation
from core.arithmetic import calculate
from core.explanation import Factor, Ref
from core.judging.asked import Asked
from core.judging.slip import SURE, Slip, Way
from core.judging.slips.left_out import SLOPES
from core.language import tr
from core.walk import Walk

ORDER = 25


def _function(walk: Walk | None, ref: Ref | None) -> Activation | None:
    if walk is None or ref is None or ref.layer not in walk.project.spec:
        return None
    return ACTIVATIONS.get(walk.project.spec[ref.layer].layer.output_activation())


def _applied(function: Activation, z: float) -> float:
    return calculate((f"{function.label}(", 0, ")"), (Factor("z", z, "z"),))


def _activating(asked: Asked) -> tuple[Activation, int] | None:
    """Give the activation that a step applies, and the place of the sum it applies it to."""
    told, function = asked.told, _function(asked.walk, asked.told.focus)
    if function is None or told.phase != "forward" or not told.left.startswith("a"):
        return None
    own = [p for p in asked.places if asked.factor(p).part == "z" and asked.factor(p).ref == told.focus]
    return (function, own[0]) if own else None


def not_applied(asked: Asked) -> Iterator[Way]:
    """Give the sum itself."""
    found = _activating(asked)
    if found is not None:
        words = tr("That is the sum before the activation; {found} is applied to it.", found=found[0].label)
        yield Way(asked.factor(found[1]).value, words)


def twice(asked: Asked) -> Iterator[Way]:
    """Apply it to its own value."""
    found = _activating(asked)
    if found is not None and found[0].elementwise:
        yield Way(_applied(found[0], asked.told.result), tr("You applied {found} twice.", found=found[0].label))


def too_early(asked: Asked) -> Iterator[Way]:
    """Give the value where the sum is asked."""
    told, function = asked.told, _function(asked.walk, asked.told.focus)
    if told.phase == "forward" and told.left.startswith("z") and function is not None and function.elementwise:
        words = tr("That is the value after {function}; here the sum before it is asked.", function=function.label)
        yield Way(_applied(function, told.result), words)


def sums_for_values(asked: Asked) -> Iterator[Way]:
    """Go on with the sums of the layer before, as if it had no activation."""
    walk = asked.walk
    if walk is None:
        return
    values: dict[int, float] = {}
    for place in asked.places:
        factor = asked.factor(place)
        sums = walk.tape.get(f"{factor.ref.layer}.z") if factor.ref is not None and factor.part == "a" else None
        if sums is not None and factor.ref is not None and len(factor.ref.index) == 1:
            values[place] = float(np.asarray(sums)[0].ravel()[factor.ref.index[0]])
    if values:
        words = tr("You went on with the sums z before the activation; what leaves a neuron is its value a.")
        yield Way(asked.with_values(values), words)
        if len(values) > 1:
            for place, value in values.items():
                one = tr(
                    "You took the sum z for the value {symbol}; the activation comes between.",
                    symbol=asked.factor(place).symbol,
                )
                yield Way(asked.with_values({place: value}), one)


def slope_elsewhere(asked: Asked) -> Iterator[Way]:
    """Take the activation's slope at its value instead of its sum, or the value for the slope."""
    walk = asked.walk
    for place in asked.places:
        factor = asked.factor(place)
        function = _function(walk, factor.ref) if factor.symbol in SLOPES else None
        if walk is None or function is None or factor.ref is None or not function.elementwise:
            continue
        z, a = (
            float(np.asarray(walk.tape[f"{factor.ref.layer}.{part}"])[0].ravel()[factor.ref.index[0]]) for part in "za"
        )
        name = function.label
        where = tr("You took the slope of {name} at its value a; it is taken at the sum z.", name=name)
        yield Way(asked.with_values({place: _slope(function, a, _applied(function, a))}), where)
        mixed = tr(
            "In the slope of {name}, {slope_formula}, you put z where a belongs.",
            name=name,
            slope_formula=function.slope_formula,
        )
        yield Way(asked.with_values({place: _slope(function, z, z)}), mixed)
        yield Way(asked.with_values({place: a}), tr("You used the value {name}(z) instead of its slope.", name=name))


def _slope(function: Activation, z: float, a: float) -> float:
    out = np.zeros((1, 1))
    with np.errstate(all="ignore"):
        function.slope(np, np.array([[z]]), np.array([[a]]), out)
    return float(out[0, 0])


def sigmoid_written_wrongly(asked: Asked) -> Iterator[Way]:
    """Write 1 / 1 + e^(−z) without brackets, or e^z for e^(−z)."""
    found = _activating(asked)
    if found is not None and found[0].kind == "sigmoid":
        z = asked.factor(found[1]).value
        without = tr("That is 1 / 1 + e^(−z) without brackets; sigmoid is 1 / (1 + e^(−z)).")
        yield Way(1 + _power(-z), without)
        yield Way(1 / (1 + _power(z)), tr("You took e^z; sigmoid has e^(−z) below the line."))
        yield Way(1 / _power(-z), tr("The 1 below the line is missing: sigmoid is 1 / (1 + e^(−z))."))


def softmax_written_wrongly(asked: Asked) -> Iterator[Way]:
    """Give e^z itself, or shares of the sums."""
    found = _activating(asked)
    if found is None or not isinstance(found[0], RowActivation):
        return
    own = asked.factor(found[1]).value
    sums = [f.value for f in asked.told.factors if f.part == "z"]
    largest = max(sums)
    yield Way(_power(own), tr("That is e^z; softmax divides it by the sum of all of them."))
    yield Way(_power(own - largest), tr("That is e^(z − largest z); softmax divides it by the sum of all of them."))
    if sum(sums):
        yield Way(own / sum(sums), tr("You divided z by the sum of all z; softmax takes e^z of each first."))
    others = sum(_power(z) for z in sums) - _power(own)
    if others:
        yield Way(_power(own) / others, tr("You divided by the other powers only; the own one belongs to the sum too."))


def _power(z: float) -> float:
    try:
        return math.exp(z)
    except OverflowError:
        return math.inf


def complement(asked: Asked) -> Iterator[Way]:
    """Give the probability of the other answer."""
    found = _activating(asked)
    if found is not None and found[0].limits == (0.0, 1.0):
        yield Way(1 - asked.told.result, tr("That is 1 − a, the probability of the other answer."))


SLIPS = (
    Slip("activation_not_applied", tr("activation not applied"), tr("−1 instead of relu(−1) = 0"), SURE, not_applied),
    Slip("activation_twice", tr("activation applied twice"), "tanh(tanh(1))", SURE, twice),
    Slip(
        "activation_too_early", tr("value instead of the sum"), tr("tanh(5) where the sum 5 was asked"), SURE, too_early
    ),
    Slip(
        "sums_for_values", tr("sums used instead of values"), tr("2 × 5 instead of 2 × tanh(5)"), SURE, sums_for_values
    ),
    Slip(
        "slope_elsewhere",
        tr("activation slope at the wrong number"),
        tr("z · (1 − z) instead of a · (1 − a)"),
        SURE,
        slope_elsewhere,
    ),
    Slip(
        "sigmoid_brackets",
        tr("sigmoid without its brackets"),
        tr("1 / 1 + e^(−z) instead of 1 / (1 + e^(−z))"),
        SURE,
        sigmoid_written_wrongly,
    ),
    Slip(
        "softmax_not_divided",
        tr("softmax not divided by its sum"),
        tr("e^2 instead of e^2 / (e^2 + e^1 + e^0)"),
        SURE,
        softmax_written_wrongly,
    ),
    Slip("complement", tr("probability of the other answer"), tr("0.018 instead of 0.982"), SURE, complement),
)
