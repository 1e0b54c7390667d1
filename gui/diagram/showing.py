"""What of a large network is drawn: units by their weights, pinned ones, pages of maps, layers folded or not."""

from __future__ import annotations

import weakref
from typing import Any

from core.backend import HostArray
from core.explanation import Ref
from core.params import Weights
from core.picture import Picture
from core.relevance import strongest, widest
from core.spec import NetworkSpec
from gui.diagram import plans
from gui.diagram.columns import FOLD_ABOVE, MAPS, SHOWN
from gui.diagram.plans import Choice
from gui.diagram.shapes import Plan, Style


class Showing:
    """The choices that are no part of the network.

    While training, units stay as they were chosen, else they would come and go with every snapshot.
    """

    def __init__(self) -> None:
        """Show everything as is usual."""
        self.unfolded: frozenset[str] = frozenset()
        self.pins: frozenset[Ref] = frozenset()
        self.pages: dict[str, int] = {}
        self._ranked: dict[str, tuple[int, ...]] = {}
        self._kept: dict[str, tuple[tuple[Any, ...], tuple[int, ...]]] = {}
        self._of: tuple[NetworkSpec, Weights] | None = None

    def take(self, other: Showing) -> None:
        """Show the same as elsewhere."""
        self.unfolded, self.pins, self.pages = other.unfolded, other.pins, dict(other.pages)
        self._ranked, self._of = other._ranked, other._of

    def choice(self, picture: Picture, style: Style, settled: bool) -> Choice:
        """Choose for a picture; `settled`: its weights are at rest, so that units may be chosen anew."""
        if style == "step":
            return Choice(self.pins, {}, self.pages)
        self._rank(picture, settled)
        return Choice(self.pins, self._ranked, self.pages)

    def plan(
        self, picture: Picture, style: Style, selected: Ref | None, editable: bool, size: tuple[int, int], settled: bool
    ) -> Plan:
        """Make the plan of a picture; see `choice`."""
        choice = self.choice(picture, style, settled)
        return plans.plan_of(picture, style, selected, self.unfolded, editable, size, choice)

    def _rank(self, picture: Picture, settled: bool) -> None:
        before = self._of
        if before is not None and before[0] is picture.spec and (before[1] is picture.weights or not settled):
            return
        self._of = picture.spec, picture.weights
        counts, _ = plans.sizes(picture)
        known, self._ranked, self._kept = self._kept, {}, {}
        for name, count in counts.items():
            if count > FOLD_ABOVE:
                layers = (name, *picture.spec.consumers(name))
                arrays = tuple(picture.weights.get(f"{layer}.weight") for layer in layers)
                old = known.get(name)
                if old is None or not _same(old[0], arrays):
                    sizes = widest(picture.spec, picture.weights, name, count)
                    old = tuple(_ref(array) for array in arrays), strongest(sizes, SHOWN) if sizes is not None else ()
                self._kept[name] = old
                self._ranked[name] = old[1]

    def turn(self, layer: str, channels: int, by: int) -> None:
        """Show the maps `by` places further on; past the last ones begin anew."""
        first = self.pages.get(layer, 0)
        last = max(channels - MAPS, 0)
        self.pages[layer] = 0 if first >= last and by > 1 else min(max(first + by, 0), last)


def _same(refs: tuple[Any, ...], arrays: tuple[HostArray | None, ...]) -> bool:
    return len(refs) == len(arrays) and all(ref() is array for ref, array in zip(refs, arrays, strict=True))


def _ref(array: HostArray | None) -> Any:
    """Know an array again without keeping it: it may be very large."""
    return weakref.ref(array) if array is not None else lambda: None
