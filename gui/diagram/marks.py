"""What is marked in the diagram: the operation, its operands, the selection, what lies under the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.explanation import Ref
from core.picture import Picture

Mark = Literal["focus", "selected", "operand", "hover", ""]
COLORS: dict[str, str] = {"focus": "warning", "selected": "accent", "operand": "accent", "hover": "muted"}
MOST_OPERANDS = 256


@dataclass(frozen=True)
class Marks:
    """The marked places, the most important first."""

    focus: Ref | None = None
    selected: Ref | None = None
    operands: frozenset[Ref] = frozenset()
    hover: Ref | None = None
    layers: frozenset[str] = frozenset()
    """All selected layers, where there are several."""

    def of(self, ref: Ref) -> Mark:
        """Tell how a place is marked, "" where it is not."""
        if ref == self.focus:
            return "focus"
        if ref == self.selected or (ref.kind == "layer" and ref.layer in self.layers):
            return "selected"
        if ref in self.operands:
            return "operand"
        return "hover" if ref == self.hover else ""

    def weights(self, layer: str) -> dict[tuple[int, int], Mark]:
        """Give the marked weights of a layer, the most important last."""
        refs = [self.hover, *self.operands, self.selected, self.focus]
        places = [ref for ref in refs if ref and ref.kind == "weight" and ref.layer == layer]
        return {(ref.index[0], ref.index[1]): self.of(ref) for ref in places}


def marks_of(picture: Picture, selected: Ref | None, hover: Ref | None, layers: tuple[str, ...] = ()) -> Marks:
    """Collect the marks of a picture; of very many operands only the first are marked."""
    several = frozenset(layers) if len(layers) > 1 else frozenset()
    return Marks(picture.focus, selected, frozenset(picture.operands[:MOST_OPERANDS]), hover, several)


def is_valid(ref: Ref | None, counts: dict[str, int], sources: dict[str, int]) -> bool:
    """Tell whether a place exists in a network with these units per layer and these inputs per layer."""
    if ref is None or (ref.kind != "loss" and ref.layer not in counts):
        return False
    if ref.kind == "weight":
        return ref.index[0] < sources.get(ref.layer, 0) and ref.index[1] < counts[ref.layer]
    return ref.kind in ("layer", "loss") or ref.index[0] < counts[ref.layer]
