"""Slips of the optimizers beyond plain descent: Adam's means not corrected."""

from __future__ import annotations

from collections.abc import Iterator

from core.judging.asked import Asked
from core.judging.slip import SURE, Slip, Way
from core.language import tr

ORDER = 35


def uncorrected(asked: Asked) -> Iterator[Way]:
    """Use m and v where m̂ and v̂ belong."""
    made = {part.left: part.result for part in asked.told.parts}
    values = {
        place: made[plain]
        for place in asked.places
        if (symbol := asked.factor(place).symbol).endswith("̂") and (plain := symbol[:-1]) in made
    }
    if values:
        names = " and ".join(sorted(asked.factor(place).symbol for place in values))
        yield Way(
            asked.with_values(values),
            tr("You left out the correction of the first updates: {names} belong here.", names=names),
        )


def plain_step(asked: Asked) -> Iterator[Way]:
    """Move by learning rate times slope although the optimizer does more."""
    told = asked.told
    if told.phase != "update" or not told.parts:
        return
    named = {f.symbol: f for part in (told, *told.parts) for f in part.factors}
    if {"w", "η"} <= named.keys() and (slope := named.get("slope", named.get("g"))) is not None:
        words = tr("That is a step of plain gradient descent, η × slope; this optimizer does more with the slope.")
        yield Way(named["w"].value - named["η"].value * slope.value, words)


SLIPS = (
    Slip(
        "means_not_corrected", tr("Adam's means not corrected"), tr("m instead of m̂ = m / (1 − β₁ᵗ)"), SURE, uncorrected
    ),
    Slip("plain_step", tr("plain step with another optimizer"), tr("w − η × slope with Adam"), SURE, plain_step),
)
