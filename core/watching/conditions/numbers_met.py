"""Conditions on numbers: too large or small, not finite, another sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core import numbers
from core.explanation import Ref
from core.fields import setting
from core.language import tr
from core.watching.conditions.base import SIDES, Condition, Moment, compared, name_of, number_at, weights_at
from core.watching.quantities import Names


@dataclass(frozen=True)
class NotFinite(Condition):
    """Stops where training would fail."""

    kind: ClassVar[str] = "not_finite"
    label: ClassVar[str] = tr("NaN or infinity")
    summary: ClassVar[str] = tr("The loss, a weight or a slope is no finite number.")
    order: ClassVar[int] = 20
    places: ClassVar[tuple[str, ...]] = ("", "layer", "weight", "bias")

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        # Weights that are not finite stop every training; the guard makes a hit of that.
        parts = ["loss"] if place is None else ["loss", f"norm({weights_at(place, slope=True)})"]
        return " or ".join(f"not isfinite({part})" for part in parts)

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return tr("NaN or infinity in {place}", place=name_of(place))


@dataclass(frozen=True)
class NumberBeyond(Condition):
    """The number at a place against a limit."""

    kind: ClassVar[str] = "number"
    label: ClassVar[str] = tr("Number above or below")
    summary: ClassVar[str] = tr("The value of a neuron, a weight or a bias (else the loss) passes a limit.")
    order: ClassVar[int] = 40
    places: ClassVar[tuple[str, ...]] = ("", "unit", "weight", "bias")
    side: str = setting("above", tr("Stop when"), tr("Which side of the limit stops."), choices=SIDES)
    limit: float = setting(1.0, tr("Limit"), tr("The value that has to be passed."), minimum=-1e30, maximum=1e30)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"{number_at(place)} {compared(self.side)} {self.limit!r}"

    def shown(self, place: Ref | None) -> str:  # noqa: D102
        return number_at(place)

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return f"{number_at(place)} {compared(self.side)} {numbers.text(self.limit)}"


@dataclass(frozen=True)
class GradientNorm(Condition):
    """How large the slopes are together."""

    kind: ClassVar[str] = "gradient_norm"
    label: ClassVar[str] = tr("Gradient norm above or below")
    summary: ClassVar[str] = tr("√Σ slope² over the weights of the place passes a limit.")
    order: ClassVar[int] = 30
    side: str = setting("above", tr("Stop when"), tr("Which side of the limit stops."), choices=SIDES)
    limit: float = setting(10.0, tr("Limit"), tr("The norm that has to be passed."), minimum=0.0, maximum=1e30)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"{self.shown(place)} {compared(self.side)} {self.limit!r}"

    def shown(self, place: Ref | None) -> str:  # noqa: D102
        return f"norm({weights_at(place, slope=True)})"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return tr(
            "gradient norm of {place} {compared} {limit}",
            place=name_of(place),
            compared=compared(self.side),
            limit=numbers.text(self.limit),
        )


@dataclass(frozen=True)
class StepSize(Condition):
    """How far the weights move, measured by their size."""

    kind: ClassVar[str] = "step_size"
    label: ClassVar[str] = tr("|Δw| / |w| above or below")
    summary: ClassVar[str] = tr("How far one update moves the weights, divided by how large they are.")
    order: ClassVar[int] = 32
    places: ClassVar[tuple[str, ...]] = ("", "layer", "weight", "bias")
    side: str = setting("above", tr("Stop when"), tr("Which side of the limit stops."), choices=SIDES)
    limit: float = setting(0.1, tr("Limit"), tr("The ratio that has to be passed."), minimum=0.0, maximum=1e30)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"step_ratio({weights_at(place)}) {compared(self.side)} {self.limit!r}"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return tr(
            "|Δw| / |w| of {place} {compared} {limit}",
            place=name_of(place),
            compared=compared(self.side),
            limit=numbers.text(self.limit),
        )


@dataclass(frozen=True)
class SignChange(Condition):
    """A number that crosses 0."""

    kind: ClassVar[str] = "sign_change"
    label: ClassVar[str] = tr("Sign change")
    summary: ClassVar[str] = tr("A weight of the place, or the value of the neuron, gets the other sign.")
    order: ClassVar[int] = 36

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        if place is not None and place.kind == "unit":
            number = number_at(place)
            return f"{number} * previous({number}) < 0"
        return f"flips({weights_at(place)}) > 0"

    def shown(self, place: Ref | None) -> str:  # noqa: D102
        return number_at(place) if place is not None and place.kind in ("unit", "weight", "bias") else ""

    def words(self, place: Ref | None) -> str:  # noqa: D102
        whole = place is None or place.kind in ("layer", "loss")
        return tr("{words}{place} changes its sign", words=tr("a weight of ") if whole else "", place=name_of(place))

    def told(self, place: Ref | None, moment: Moment) -> str:  # noqa: D102
        return super().told(place, moment).replace(tr("changes its sign"), tr("changed its sign"))


CONDITIONS = (NotFinite, NumberBeyond, GradientNorm, StepSize, SignChange)
