"""Breakpoints and watches as the project keeps them: frozen, checked, and as plain JSON values."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from core import fields
from core.errors import UserError
from core.explanation import Ref, RefKind
from core.language import tr
from core.watching.conditions import CONDITIONS, Condition
from core.watching.conditions.free import Reached, Written
from core.watching.language import LONGEST, parse, renamed
from core.watching.program import Compiler
from core.watching.quantities import Names

MOST_BREAKPOINTS, MOST_WATCHES, MOST_IGNORED = 100, 50, 10**9
KINDS = ("layer", "unit", "weight", "bias")
_PARTS = {"place", "condition", "settings", "enabled", "ignore"}


@dataclass(frozen=True)
class Breakpoint:
    """Where and when to stop.

    Attributes:
        place: a layer, unit, weight or bias; None: the whole network.
        ignore: how many hits are passed over before the first that stops.
    """

    condition: Condition
    place: Ref | None = None
    enabled: bool = True
    ignore: int = 0

    @property
    def words(self) -> str:
        """When it stops, in a few words."""
        return self.condition.words(self.place)

    def expression(self, names: Names) -> str:
        """Give what has to come to hold, as an expression that can be compiled.

        Raises:
            UserError: where place or expression mean nothing in this network.
        """
        if self.place is not None and self.place.layer not in names.spec:
            raise UserError(tr("{layer} is not in the network.", layer=self.place.layer))
        text = self.condition.expression(self.place, names)
        Compiler(names).value(text)
        return text

    def problem(self, names: Names) -> str:
        """Say why it cannot stop in this network; "" where it can."""
        try:
            self.expression(names)
        except UserError as error:
            return str(error)
        return ""

    def to_json(self) -> dict[str, Any]:
        """Give it as plain JSON values."""
        place = self.place
        return {
            "place": [place.kind, place.layer, list(place.index)] if place is not None else None,
            "condition": self.condition.kind, "settings": fields.to_dict(self.condition),
            "enabled": self.enabled, "ignore": self.ignore,
        }  # fmt: skip


@dataclass(frozen=True)
class Watched:
    """What the user watches.

    Attributes:
        breakpoints: in the order of the list.  watches: expressions.  plotted: those of them that are drawn.
    """

    breakpoints: tuple[Breakpoint, ...] = ()
    watches: tuple[str, ...] = ()
    plotted: frozenset[str] = frozenset()

    def renamed(self, old: str, new: str) -> Watched:
        """Follow a layer to its new name."""

        def follow(point: Breakpoint) -> Breakpoint:
            place, condition = point.place, point.condition
            if place is not None and place.layer == old:
                place = dataclasses.replace(place, layer=new)
            if isinstance(condition, Written):
                condition = Written(renamed(condition.text, old, new))
            return dataclasses.replace(point, place=place, condition=condition)

        watches = tuple(renamed(text, old, new) for text in self.watches)
        plotted = frozenset(renamed(text, old, new) for text in self.plotted)
        return Watched(tuple(map(follow, self.breakpoints)), watches, plotted)

    def toggled(self, place: Ref) -> Watched:
        """Add a plain breakpoint at a place, or remove all that are there."""
        kept = tuple(point for point in self.breakpoints if point.place != place)
        return self.with_breakpoints(
            kept if len(kept) < len(self.breakpoints) else (*kept, Breakpoint(Reached(), place))
        )

    def with_breakpoints(self, breakpoints: tuple[Breakpoint, ...]) -> Watched:
        """Give it with other breakpoints.

        Raises:
            UserError: where there are too many.
        """
        if len(breakpoints) > MOST_BREAKPOINTS:
            raise UserError(
                tr(
                    "There can be {most_breakpoints} breakpoints at most; remove one first.",
                    most_breakpoints=MOST_BREAKPOINTS,
                )
            )
        return dataclasses.replace(self, breakpoints=breakpoints)

    def with_watches(self, watches: tuple[str, ...], plotted: frozenset[str] | None = None) -> Watched:
        """Give it with other watches.

        Raises:
            UserError: where there are too many.
        """
        if len(watches) > MOST_WATCHES:
            raise UserError(
                tr("There can be {most_watches} watches at most; remove one first.", most_watches=MOST_WATCHES)
            )
        plots = (self.plotted if plotted is None else plotted) & frozenset(watches)
        return dataclasses.replace(self, watches=tuple(dict.fromkeys(watches)), plotted=plots)

    def to_json(self) -> dict[str, Any]:
        """Give it as plain JSON values."""
        return {
            "breakpoints": [point.to_json() for point in self.breakpoints],
            "watches": list(self.watches), "plotted": sorted(self.plotted),
        }  # fmt: skip


def watched_from_json(values: Any) -> Watched:
    """Read what a file has.

    Raises:
        UserError: naming what is damaged.
    """
    if not isinstance(values, dict) or set(values) - {"breakpoints", "watches", "plotted"}:
        raise UserError(tr("breakpoints, watches and plotted ones are expected here."))
    points = _list(values.get("breakpoints", []), MOST_BREAKPOINTS, "breakpoints", _breakpoint)
    watches = _list(values.get("watches", []), MOST_WATCHES, "watches", _text)
    plotted = _list(values.get("plotted", []), MOST_WATCHES, tr("plotted watches"), _text)
    for text in watches:
        parse(text)
    return Watched(tuple(points), tuple(dict.fromkeys(watches)), frozenset(plotted) & frozenset(watches))


def _list(values: Any, most: int, what: str, read: Callable[[Any], Any]) -> list[Any]:
    if not isinstance(values, list) or len(values) > most:
        raise UserError(tr("a list of at most {most} {what} is expected.", most=most, what=what))
    return [read(value) for value in values]


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise UserError(tr("an expression is a text of at most {longest} characters.", longest=LONGEST))
    return value


def _breakpoint(values: Any) -> Breakpoint:
    if not isinstance(values, dict) or set(values) != _PARTS:
        raise UserError(tr("a breakpoint has {parts}.", parts=", ".join(sorted(_PARTS))))
    condition = condition_from_json(values["condition"], values["settings"])
    enabled, ignore = values["enabled"], values["ignore"]
    if type(enabled) is not bool or type(ignore) is not int or not 0 <= ignore <= MOST_IGNORED:
        raise UserError(
            tr("a breakpoint is enabled or not, and ignores 0 to {most_ignored} hits.", most_ignored=MOST_IGNORED)
        )
    return Breakpoint(condition, _place(values["place"]), enabled, ignore)


def condition_from_json(kind: Any, settings: Any) -> Condition:
    """Read a condition.

    Raises:
        UserError: for a kind that is not known or settings that do not fit.
    """
    if not isinstance(kind, str) or kind not in CONDITIONS:
        raise UserError(
            tr(
                "the condition {kind!r} is not known; known are {conditions}.",
                kind=kind,
                conditions=", ".join(CONDITIONS),
            )
        )
    if not isinstance(settings, Mapping):
        raise UserError(tr("the settings of the condition {kind!r} are missing.", kind=kind))
    condition = cast(Condition, fields.from_dict(CONDITIONS[kind], settings, f"condition {kind!r}"))
    if isinstance(condition, Written):
        parse(_text(condition.text))
    return condition


def _place(values: Any) -> Ref | None:
    if values is None:
        return None
    if not isinstance(values, list) or len(values) != 3 or values[0] not in KINDS or not isinstance(values[1], str):
        raise UserError(tr("a place is a kind, the name of a layer and indices."))
    kind, layer, index = values
    if not isinstance(index, list) or len(index) > 4 or not all(type(i) is int and 0 <= i < 2**31 for i in index):
        raise UserError(tr("the indices of a place in {layer!r} have to be whole numbers.", layer=layer))
    if bool(index) == (kind == "layer") or (kind in ("unit", "bias") and len(index) != 1) or len(layer) > 1000:
        raise UserError(tr("a {kind} in {layer!r} has other indices.", kind=kind, layer=layer))
    return Ref(cast(RefKind, kind), layer, tuple(index))
