"""The plain breakpoint that stops stepping at a place, and the condition that the user writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core.explanation import Ref
from core.fields import setting
from core.language import tr
from core.watching.conditions.base import Condition, name_of
from core.watching.quantities import Names

PHASES = {
    "": "any",
    "encode": "encode",
    "forward": "forward",
    "loss": "loss",
    "backward": "backward",
    "update": "update",
}


@dataclass(frozen=True)
class Reached(Condition):
    """Stops stepping where a number of the place is made; training at full speed passes it at every update."""

    kind: ClassVar[str] = "reached"
    label: ClassVar[str] = tr("Reached while stepping")
    summary: ClassVar[str] = tr("Continue (F6) stops where a number of the place is made; training does not stop.")
    order: ClassVar[int] = 1
    stops_training: ClassVar[bool] = False
    phase: str = setting(
        "", tr("In phase"), tr("In which phase it stops; any: at each of its numbers."), choices=PHASES
    )

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return "0"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        if place is None:
            return tr("{phases} phase begins", phases=PHASES[self.phase])
        return tr("{place} is reached", place=name_of(place)) + (
            tr(" in the {phase} phase", phase=self.phase) if self.phase else ""
        )


@dataclass(frozen=True)
class Written(Condition):
    """An expression of the user's own."""

    kind: ClassVar[str] = "expression"
    label: ClassVar[str] = tr("Expression")
    summary: ClassVar[str] = tr(
        "An expression over named numbers comes to hold, such as norm(dW2) > 100 and epoch >= 3."
    )
    order: ClassVar[int] = 2
    places: ClassVar[tuple[str, ...]] = ("",)
    text: str = setting("loss > 2", tr("Expression"), tr("Names and functions are listed with Ctrl+Space."))

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return self.text

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return self.text


CONDITIONS = (Reached, Written)
