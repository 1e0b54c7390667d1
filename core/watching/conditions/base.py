"""What a kind of break condition is: settings, and the expression that they and a place make."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from core import numbers
from core.errors import UserError
from core.explanation import Ref
from core.language import tr
from core.watching.quantities import Names

SIDES = {"above": "above", "below": "below"}


@dataclass(frozen=True)
class Moment:
    """What is known when a condition hits.

    Attributes:
        update: after which update.  value: of what the condition shows, NaN where it shows nothing.
        before: what it was before it rose, NaN where nothing rose.
    """

    update: int
    value: float = math.nan
    before: float = math.nan


@dataclass(frozen=True)
class Condition:
    """A kind with its settings; subclasses are frozen dataclasses of `setting` fields.

    Attributes:
        kind, label: its name in files and for the user.  order: place in the list of kinds.
        places: kinds of places that it can be about; "" is the whole network.
        stops_training: False for those that stop stepping alone.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    summary: ClassVar[str]
    order: ClassVar[int] = 50
    places: ClassVar[tuple[str, ...]] = ("", "layer", "unit", "weight", "bias")
    stops_training: ClassVar[bool] = True

    def expression(self, place: Ref | None, names: Names) -> str:
        """Give what has to come to hold.

        Raises:
            UserError: where it means nothing at this place.
        """
        raise TypeError(f"{type(self).__name__} has no expression()")

    def shown(self, place: Ref | None) -> str:
        """Give the expression whose value is told at a hit; "" where there is nothing to tell."""
        return ""

    def words(self, place: Ref | None) -> str:
        """Say in a few words when it stops."""
        raise TypeError(f"{type(self).__name__} has no words()")

    def told(self, place: Ref | None, moment: Moment) -> str:
        """Say what has happened, without the update."""
        shown = self.shown(place)
        value = "" if math.isnan(moment.value) or not shown else f" ({shown} = {numbers.text(moment.value)})"
        return f"{self.words(place)}{value}"


def number_at(place: Ref | None, *, slope: bool = False) -> str:
    """Name the one number at a place: a weight's, a bias's or a unit's; the loss without a place."""
    if place is None or place.kind == "loss":
        return "loss"
    d = "d" if slope else ""
    if place.kind == "unit":
        return f"{place.layer}.{d}{'z' if slope else 'a'}[{place.index[0]}]"
    if place.kind in ("weight", "bias"):
        return f"{place.layer}.{d}{place.kind}[{','.join(map(str, place.index))}]"
    raise UserError(tr("Choose a neuron, a weight or a bias: a layer is not one number."))


def weights_at(place: Ref | None, *, slope: bool = False) -> str:
    """Name the weights at a place, or their slopes: of a unit those that lead into it."""
    if place is None or place.kind == "loss":
        return "gradient" if slope else "weights"
    if place.kind == "layer":
        return f"{place.layer}.{'gradient' if slope else 'weights'}"
    if place.kind == "unit":
        return f"{place.layer}.{'d' if slope else ''}weight[:,{place.index[0]}]"
    return number_at(place, slope=slope)


def name_of(place: Ref | None) -> str:
    """Name a place as the user counts: neurons from 1."""
    if place is None or place.kind == "loss":
        return tr("the network")
    if place.kind == "layer":
        return place.layer
    if place.kind == "unit":
        return tr("{layer} · neuron {index}", layer=place.layer, index=place.index[0] + 1)
    if place.kind == "bias":
        return tr("bias of {layer} · neuron {index}", layer=place.layer, index=place.index[0] + 1)
    return tr("weight {index} of {layer}", index=" → ".join(str(i + 1) for i in place.index), layer=place.layer)


def compared(side: str) -> str:
    """Give the sign of a side."""
    return ">" if side == "above" else "<"
