"""A slope or weight of another kind was used: the weight's slope for the node's, transposed or new weights."""

from __future__ import annotations

from collections.abc import Iterator

from core import numbers
from core.explanation import Factor, Ref
from core.judging.asked import Asked
from core.judging.slip import SURE, Slip, Way
from core.language import tr
from core.walk import Walk

ORDER = 15


def weight_slope(asked: Asked) -> Iterator[Way]:
    """Take the slopes of the weights that leave a neuron for the slope of the neuron itself."""
    walk, told = asked.walk, asked.told
    if walk is None or told.phase != "backward":
        return
    if told.focus.kind == "unit" and asked.step is not None and walk.segment(asked.step).part == "da":
        found = _slopes_of_weights(walk, told.focus)
        if found is not None:
            yield Way(found[0], f"{_that(found[1])} = {numbers.text(told.result)}.")
    for place in asked.places:
        factor = asked.factor(place)
        found = _slopes_of_weights(walk, factor.ref) if factor.part == "da" and factor.ref is not None else None
        if found is not None:
            words = tr(
                "You went on with {shown}. {that} = {factor}.",
                shown=_shown(found),
                that=_that(found[1]),
                factor=numbers.text(factor.value),
            )
            yield Way(asked.with_values({place: found[0]}), words)


def _shown(found: tuple[float, int]) -> str:
    return numbers.text(found[0])


def _that(count: int) -> str:
    if count == 1:
        return tr("That is the weight's slope; the node's slope is weight × slope of the next node")
    return tr("Those are the weights' slopes, added up; the node's slope is the sum of weight × slope of the next node")


def _slopes_of_weights(walk: Walk, ref: Ref) -> tuple[float, int] | None:
    """Add up the slopes of all weights that leave a neuron, and count them."""
    step = walk.find(ref, "backward", "da")
    if step is None:
        return None
    refs = {f.ref for f in walk[step].factors if f.ref is not None and f.ref.kind == "weight"}
    if not refs:
        return None
    slopes = walk.row_slopes
    return sum(float(slopes[f"{r.layer}.weight"][r.index]) for r in refs), len(refs)


def transposed(asked: Asked) -> Iterator[Way]:
    """Read the matrix of weights along the other direction."""
    walk = asked.walk
    if walk is None or asked.told.phase not in ("forward", "backward"):
        return
    values: dict[int, float] = {}
    for place in asked.places:
        ref = asked.factor(place).ref
        if ref is not None and ref.kind == "weight" and len(ref.index) == 2:
            weight = walk.before[f"{ref.layer}.weight"]
            values[place] = float(weight.ravel().reshape(weight.shape[::-1]).T[ref.index])
    if values:
        words = tr("You read the weights the wrong way round: w₁₂ leads from neuron 1 to neuron 2 (transposed matrix).")
        yield Way(asked.with_values(values), words)


def new_weights(asked: Asked) -> Iterator[Way]:
    """Use the weights that the update is about to make."""
    walk = asked.walk
    if walk is None or asked.told.phase not in ("forward", "backward") or not walk.update.done:
        return
    values = {
        place: _after(walk, factor)
        for place in asked.places
        if (factor := asked.factor(place)).ref is not None and factor.ref.kind in ("weight", "bias") and not factor.part
    }
    if values:
        words = tr("You used the weights after the update; forward and backward pass use those before it.")
        yield Way(asked.with_values(values), words)


def _after(walk: Walk, factor: Factor) -> float:
    assert factor.ref is not None
    return float(walk.weights_after[f"{factor.ref.layer}.{factor.ref.kind}"][factor.ref.index])


def unchanged(asked: Asked) -> Iterator[Way]:
    """Give the weight before the update, or only its step."""
    if asked.told.phase != "update":
        return
    for place in asked.places:
        factor = asked.factor(place)
        if factor.symbol == "w":
            yield Way(factor.value, tr("That is the weight before the update."))
            step = factor.value - asked.told.result
            yield Way(step, tr("That is only the step; it is subtracted from the old weight."))
            yield Way(-step, tr("That is only the change; the new weight is the old one plus it."))


SLIPS = (
    Slip(
        "weight_slope_for_node_slope",
        tr("weight's slope taken for the node's slope"),
        tr("18 = 3 × 6 instead of 12 = 2 × 6"),
        SURE,
        weight_slope,
    ),
    Slip("transposed", tr("weights transposed"), tr("w₂₁ where w₁₂ belongs"), SURE, transposed),
    Slip("new_weights", tr("weights after the update used"), tr("1.82 where the pass used 2"), SURE, new_weights),
    Slip("only_the_step", tr("old weight, or only the step"), tr("0.18 or 2 instead of 1.82"), SURE, unchanged),
)
