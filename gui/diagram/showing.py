"""What of a large network is drawn: units by their weights, pinned ones, pages of maps, layers folded or not."""

from __future__ import annotations

from core.explanation import Ref
from core.params import Weights
from core.picture import Picture
from core.relevance import strongest, widest
from core.spec import NetworkSpec
from gui.diagram import plans
from gui.diagram.columns import FOLD_ABOVE, MAPS, SHOWN
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
        self._of: tuple[NetworkSpec, Weights] | None = None

    def plan(
        self, picture: Picture, style: Style, selected: Ref | None, editable: bool, size: tuple[int, int], settled: bool
    ) -> Plan:
        """Make the plan of a picture; `settled`: its weights are at rest, so that units may be chosen anew."""
        if style != "step":
            self._rank(picture, settled)
        ranked = self._ranked if style != "step" else {}
        return plans.plan_of(
            picture, style, selected, self.unfolded, editable, size, self.pins, ranked, self.pages
        )  # fmt: skip

    def _rank(self, picture: Picture, settled: bool) -> None:
        before = self._of
        if before is not None and before[0] is picture.spec and (before[1] is picture.weights or not settled):
            return
        self._of = picture.spec, picture.weights
        counts, _ = plans.sizes(picture)
        self._ranked = {}
        for name, count in counts.items():
            sizes = widest(picture.spec, picture.weights, name, count) if count > FOLD_ABOVE else None
            if sizes is not None:
                self._ranked[name] = strongest(sizes, SHOWN)

    def turn(self, layer: str, channels: int, by: int) -> None:
        """Show the maps `by` places further on; past the last ones begin anew."""
        first = self.pages.get(layer, 0)
        last = max(channels - MAPS, 0)
        self.pages[layer] = 0 if first >= last and by > 1 else min(max(first + by, 0), last)

    def pin(self, ref: Ref) -> None:
        """Keep a unit among the drawn ones, or no longer."""
        self.pins ^= {Ref("unit", ref.layer, (ref.index[-1],))}
