"""The diagram's layers, neurons, biases and weights for assistive programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, QRectF

from core.explanation import Ref
from core.picture import Picture
from gui.access.parts import Key, Number, Parts, Role
from gui.diagram import moves, spoken
from gui.diagram.shapes import Column, Layout

if TYPE_CHECKING:
    from gui.diagram.view import DiagramView

STEP = 0.1
"""What one press of a key changes a weight by."""


class DiagramParts(Parts):
    """Layers hold neurons, neurons hold their bias and the weights of what they read. A key is a `Ref`."""

    role_of_all = Role.Canvas

    def __init__(self, view: DiagramView) -> None:
        """Tell what `view` shows."""
        self._view = view

    def children(self, key: Key | None) -> Sequence[Key]:  # noqa: D102
        layout, ref = self._view.arrangement(), cast(Ref | None, key)
        if layout is None:
            return ()
        if ref is None:
            loss = [Ref("loss", layout.plan.spec.output.name)] if layout.target_box is not None else []
            return [*(Ref("layer", name) for name in layout.columns), *loss]
        column = layout.columns.get(ref.layer)
        if column is None or ref.kind not in ("layer", "unit"):
            return ()
        if ref.kind == "layer":
            return [Ref("unit", ref.layer, (unit,)) for unit in shown(column)]
        return moves.parameters(layout, ref.layer, ref.index[0])

    def parent(self, key: Key) -> Key | None:  # noqa: D102
        return moves.parent(cast(Ref, key))

    def has(self, key: Key) -> bool:  # noqa: D102
        ref = cast(Ref, key)
        return self._picture is not None and self._view.shows(ref) and self._box(ref) is not None

    def role(self, key: Key) -> Role:  # noqa: D102
        kind = cast(Ref, key).kind
        return {"layer": Role.List, "unit": Role.ListItem, "loss": Role.Indicator}.get(kind, Role.SpinBox)

    def name(self, key: Key) -> str:  # noqa: D102
        return spoken.name(self._shown, cast(Ref, key))

    def value(self, key: Key | None) -> str:  # noqa: D102
        return "" if key is None else spoken.value(self._shown, cast(Ref, key))

    def description(self, key: Key) -> str:  # noqa: D102
        return spoken.description(self._shown, cast(Ref, key))

    def box(self, key: Key) -> QRect:  # noqa: D102
        return self._box(cast(Ref, key)) or QRect()

    def at(self, place: QPoint) -> Key | None:  # noqa: D102
        hit = self._view.hit_at(place)
        return hit.ref if hit is not None else None

    def current(self) -> Key | None:  # noqa: D102
        return self._view.selection()

    def selected(self, key: Key) -> bool:  # noqa: D102
        ref = cast(Ref, key)
        return ref == self._view.selection() or (ref.kind == "layer" and ref.layer in self._view.selected_layers())

    def expanded(self, key: Key) -> bool | None:  # noqa: D102
        ref, layout = cast(Ref, key), self._view.arrangement()
        column = layout.columns.get(ref.layer) if layout is not None and ref.kind == "layer" else None
        return None if column is None or column.fold is None else not column.folded

    def number(self, key: Key) -> Number | None:  # noqa: D102
        ref = cast(Ref, key)
        value = spoken.parameter(self._shown, ref) if ref.kind in ("weight", "bias") else None
        return None if value is None else Number(value, step=STEP)

    def writable(self, key: Key) -> bool:  # noqa: D102
        return self._view.may_type()

    def set_number(self, key: Key, value: float) -> None:  # noqa: D102
        self._view.value_typed.emit(cast(Ref, key), value)

    def press(self, key: Key) -> None:  # noqa: D102
        self._view.choose(cast(Ref, key))

    @property
    def _picture(self) -> Picture | None:
        return self._view.picture()

    @property
    def _shown(self) -> Picture:
        assert self._picture is not None
        return self._picture

    def _box(self, ref: Ref) -> QRect | None:
        layout = self._view.arrangement()
        if ref.kind != "weight" or layout is None:
            return self._view.box_on_screen(ref)
        return self._view.box_on_screen(ref) or self._middle_of_edge(layout, ref)

    def _middle_of_edge(self, layout: Layout, ref: Ref) -> QRect | None:
        """Give a small box halfway along an edge without a number."""
        for gap in layout.gaps:
            if gap.target.layer == ref.layer and gap.weighted:
                ends = gap.source.y_of(ref.index[0]), gap.target.y_of(ref.index[1])
                if ends[0] is None or ends[1] is None:
                    return None
                x, y = (gap.start + gap.stop) / 2, (ends[0] + ends[1]) / 2
                return self._view.mapFromScene(QRectF(x - 4, y - 4, 8, 8)).boundingRect()
        return None


def shown(column: Column) -> Sequence[int]:
    """List the units that have a place of their own."""
    if column.form == "units":
        return column.units
    if column.form == "strip" or len(column.maps) == column.tile[2]:
        return range(column.count)
    pixels = column.tile[0] * column.tile[1]
    return [pixel * column.tile[2] + channel for pixel in range(pixels) for channel in column.maps]
