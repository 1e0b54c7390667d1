"""What stands on screen, for those who ask."""

from __future__ import annotations

from gui.diagram.events import HandledView
from gui.diagram.stage import Stage


class ReadableView(HandledView):
    """Gives the texts of the diagram that it shows."""

    _stage: Stage | None

    def unit_text(self, layer: str, i: int) -> str:
        """Give the value written in unit `i` of `layer`, "" where the unit is folded away."""
        return self._stage.columns[layer].unit_text(i) if self._stage else ""

    def unit_name(self, layer: str, i: int) -> str:
        """Give the name written beside unit `i` of an input or output layer, "" where there is none."""
        view = self._stage.columns[layer].view_of(i) if self._stage else None
        return view.name if view is not None else ""

    def slope_text(self, layer: str, i: int) -> str:
        """Give the slope written in unit `i` of `layer`: "∂ 6", "" where there is none."""
        return self._stage.columns[layer].slope_text(i) if self._stage else ""

    def bias_text(self, layer: str, j: int) -> str:
        """Give the bias written at unit `j` of `layer`: "b 0.5", "bias off", "" where there is none."""
        return self._stage.columns[layer].bias_text(j) if self._stage else ""

    def weight_text(self, layer: str, i: int, j: int) -> str:
        """Give the number of the edge from unit `i` to unit `j` of `layer`, "" where one is folded away."""
        gap = self._stage.gap_to(layer) if self._stage else None
        return gap.label(i, j) if gap is not None and gap.pill_box((i, j)) is not None else ""

    def target_text(self) -> tuple[str, ...]:
        """Give the lines of the box behind the output."""
        return self._stage.target.lines if self._stage and self._stage.target else ()
