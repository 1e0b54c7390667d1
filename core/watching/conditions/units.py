"""Conditions on units: dead or saturated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core.errors import UserError
from core.explanation import Ref
from core.fields import setting
from core.language import tr, tr_n
from core.watching.conditions.base import Condition, name_of
from core.watching.quantities import Names

STATES = {"dead": tr("dead"), "saturated": tr("saturated")}


@dataclass(frozen=True)
class UnitState(Condition):
    """Units that learn nothing any more."""

    kind: ClassVar[str] = "unit_state"
    label: ClassVar[str] = tr("Neuron died or saturated")
    summary: ClassVar[str] = tr("A neuron lets no slope through, or hardly any, whatever row comes.")
    order: ClassVar[int] = 34
    places: ClassVar[tuple[str, ...]] = ("", "layer", "unit")
    state: str = setting(
        "dead", tr("Neuron is"), tr("Dead: slope 0 for every row; saturated: nearly flat."), choices=STATES
    )
    count: int = setting(1, tr("So many"), tr("How many neurons of the layer it takes."), minimum=1, maximum=1_000_000)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        if place is not None and place.kind == "unit":
            return f"{place.layer}.{self.state}[{place.index[0]}]"
        return f"{self._counted(place, names)} >= {self.count}"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        if place is not None and place.kind == "unit":
            return tr("{place} is {state}", place=name_of(place), state=STATES[self.state])
        some = tr_n("a neuron", "{n} neurons", self.count)
        return tr_n(
            "{some} of {place} is {state}",
            "{some} of {place} are {state}",
            self.count,
            some=some,
            place=name_of(place),
            state=STATES[self.state],
        )

    def _counted(self, place: Ref | None, names: Names) -> str:
        layers = [place.layer] if place is not None else [n for n in names.spec.names if f"{n}.dead" in names.all]
        layers = [name for name in layers if names.spec[name].layer.output_activation() != "identity"] or layers
        if not layers:
            raise UserError(tr("No layer of this network has an activation function that can die."))
        return " + ".join(f"{self.state}({name})" for name in layers)


CONDITIONS = (UnitState,)
