"""All items of one diagram: built once per layout, then only told new numbers; knows what lies at a point."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from core.explanation import Ref
from core.picture import Picture
from gui.diagram import canvas_items, ink, routes
from gui.diagram.blocks import BlocksItem
from gui.diagram.detail import shows_blocks, units_share
from gui.diagram.dots import DotsItem
from gui.diagram.edges import GapItem
from gui.diagram.headers import PLUS_RADIUS, BackdropItem, HeaderItem, TargetItem
from gui.diagram.items import ColumnItem
from gui.diagram.marks import Marks
from gui.diagram.pins import PinsItem
from gui.diagram.shapes import Box, Column, Layout, around

HitKind = Literal["header", "menu", "plus", "fold", "place"]
ON_CABLE = 4.0
"""Pixels from a cable at which no edge below it is hit."""
NUMBERS_PER_SECOND = 10
"""While training, numbers and what fills the units change so often: nobody reads faster. Edges follow every picture."""


@dataclass(frozen=True)
class Hit:
    """What lies at a point: a control of a layer, or a place that can be selected."""

    kind: HitKind
    ref: Ref

    @property
    def layer(self) -> str:
        """The layer it belongs to."""
        return self.ref.layer


class Stage:
    """The items of a layout in a scene."""

    def __init__(self, scene: QGraphicsScene, layout: Layout, note: int | None = None) -> None:
        """Put the items for `layout` into `scene`; number `note` of the notes is selected."""
        self.scene, self.layout = scene, layout
        spec, style = layout.plan.spec, layout.plan.style
        self.backdrop = BackdropItem(layout)
        self.gaps = [GapItem(gap, style) for gap in layout.gaps]
        self.columns = {n: self._column(c) for n, c in layout.columns.items()}
        self.headers = {n: HeaderItem(c, style) for n, c in layout.columns.items()}
        box = layout.target_box
        self.target = TargetItem(box, layout.columns[spec.output.name]) if box else None
        self._waiting: tuple[Picture, Marks, frozenset[Ref]] | None = None
        self._written: tuple[float, object] = 0.0, None
        self._kept = False
        self.dots = DotsItem(QRectF(*layout.bounds), self.place_of)
        self.pins = PinsItem(QRectF(*layout.bounds), self.place_of)
        self.blocks = BlocksItem(layout)
        self.canvas = canvas_items.made(layout, note)
        for item in self._items():
            scene.addItem(item)

    def _column(self, column: Column) -> ColumnItem:
        spec, style = self.layout.plan.spec, self.layout.plan.style
        edges = {spec.output.name: "output"} | dict.fromkeys(spec.inputs, "input")
        first = spec.columns(column.layer).start if column.layer in spec.inputs else 0
        return ColumnItem(column, style, edges.get(column.layer, ""), first)

    def swap(self, layout: Layout) -> None:
        """Take over a layout that differs in units alone: items of other layers stay as they are painted."""
        self.layout, self._written, self._kept = layout, (0.0, None), False
        for name, column in layout.columns.items():
            if column is not self.columns[name].column:
                self._replace(self.columns[name], item := self._column(column))
                self.columns[name] = item
        for place, gap in enumerate(layout.gaps):
            if gap is not self.gaps[place].gap:
                self._replace(self.gaps[place], edges := GapItem(gap, layout.plan.style))
                self.gaps[place] = edges

    def _replace(self, old: QGraphicsItem, new: QGraphicsItem) -> None:
        self.scene.removeItem(old)
        self.scene.addItem(new)

    def _items(self) -> list[QGraphicsItem]:
        extra = [item for item in (self.backdrop, self.target) if item is not None]
        layers = [*self.gaps, *self.columns.values(), *self.headers.values()]
        return [*extra, *layers, *self.canvas, self.dots, self.pins, self.blocks]

    def renew_canvas(self, layout: Layout, note: int | None) -> None:
        """Take over a layout that differs in notes alone."""
        self.layout = layout
        shown, share = self.blocks.share < 1, 1 - self.blocks.share
        for item in self.canvas:
            self.scene.removeItem(item)
        self.canvas = canvas_items.made(layout, note)
        for item in self.canvas:
            self.scene.addItem(item)
            if not isinstance(item, canvas_items.FAR):
                item.setVisible(shown)
                item.setOpacity(share)

    def clear(self) -> None:
        """Take the items out of the scene."""
        for item in self._items():
            self.scene.removeItem(item)

    def present(self, picture: Picture, marks: Marks, pins: frozenset[Ref] = frozenset(), settled: bool = True) -> bool:
        """Tell all items the numbers, marks and pins; nothing is rebuilt. From far away only blocks need them.

        Where the picture is not `settled`, edges follow at once, numbers at their pace; tells whether those were due.
        """
        self._keep_pixels(not settled)
        self.blocks.present(marks)
        self._waiting = (picture, marks, pins) if self.blocks.share == 1 else None
        due = settled or self._due((marks, pins, picture.stops))
        if self._waiting is None:
            for gap in self.gaps:
                gap.present(picture, marks, due)
            if due:
                self._write(picture, marks, pins)
        return due

    def _keep_pixels(self, keep: bool) -> None:
        """While training keep what is painted: of most pictures only some edges are new."""
        if self.layout.plan.style == "step" or keep == self._kept:
            return
        self._kept = keep
        for gap in self.gaps:
            gap.keep_pixels(keep)
        for item in (*self.columns.values(), *self.headers.values()):
            ink.keep(item, keep)

    def _due(self, marked: object) -> bool:
        """Tell whether it is time to write numbers: what is marked else than before is shown at once."""
        now = time.monotonic()
        if marked == self._written[1] and now - self._written[0] < 1 / NUMBERS_PER_SECOND:
            return False
        self._written = now, marked
        return True

    def _write(self, picture: Picture, marks: Marks, pins: frozenset[Ref]) -> None:
        for column in self.columns.values():
            column.present(picture, marks)
        for header in self.headers.values():
            header.present(picture, marks)
        if self.target is not None:
            self.target.present(picture, marks)
        for item in self.canvas:
            if not isinstance(item, canvas_items.NoteItem):
                item.present(marks)
        self.dots.present(picture)
        self.pins.present(pins)

    def set_scale(self, scale: float) -> None:
        """Show blocks, units or both, as it is drawn at this scale."""
        share = units_share(scale)
        if share == 1 - self.blocks.share:
            return
        self.blocks.share = 1 - share
        if share > 0:
            self.catch_up()
        self.blocks.setVisible(share < 1)
        for item in self._items():
            if item is not self.blocks and not isinstance(item, canvas_items.FAR):
                item.setVisible(share > 0)
                item.setOpacity(share)

    def catch_up(self) -> None:
        """Tell the items what they missed while only blocks were drawn."""
        if self._waiting is not None:
            (picture, marks, pins), self._waiting = self._waiting, None
            for gap in self.gaps:
                gap.present(picture, marks)
            self._write(picture, marks, pins)

    def hit(self, point: QPointF, view: QTransform | None = None) -> Hit | None:
        """Find what lies at a point of the scene: controls first, then units, numbers and edges; from far a block."""
        if view is not None and shows_blocks(view.m11()):
            name = self.blocks.at(view.map(point), view)
            return Hit("header", Ref("layer", name)) if name else None
        x, y = point.x(), point.y()
        reach = 2.0 if view is None else max(2.0, 4.0 / view.m11())  # from afar the words are drawn larger
        return self._control_at(x, y, reach) or self._place_at(x, y)

    def _control_at(self, x: float, y: float, reach: float) -> Hit | None:
        for name, column in self.layout.columns.items():
            ref = Ref("layer", name)
            if column.menu is not None and column.menu.holds(x, y):
                return Hit("menu", ref)
            if column.plus is not None and around(*column.plus, 2 * PLUS_RADIUS, 2 * PLUS_RADIUS).holds(x, y, 2):
                return Hit("plus", ref)
            if column.header.holds(x, y):
                return Hit("header", ref)
            if column.fold is not None and column.fold.holds(x, y, reach):
                return Hit("fold", ref)
        return None

    def _place_at(self, x: float, y: float) -> Hit | None:
        for item in self.columns.values():
            column = item.column
            unit = column.unit_at(x, y)
            if unit is not None:
                return Hit("place", Ref("unit", column.layer, (unit,)))
            bias = item.bias_at(x, y)
            if bias is not None:
                return Hit("place", bias)
        box = self.layout.target_box
        if box is not None and box.holds(x, y):
            return Hit("place", Ref("loss", self.layout.plan.spec.output.name))
        if any(gap.gap.route and routes.distance(gap.gap.route, x, y) <= ON_CABLE for gap in self.gaps):
            return None  # a cable lies over the edges that it crosses
        found = (gap.weight_at(x, y) for gap in self.gaps)
        return next((Hit("place", ref) for ref in found if ref), None)

    def gap_to(self, layer: str) -> GapItem | None:
        """Give the item with the weights of `layer`."""
        return next((gap for gap in self.gaps if gap.gap.target.layer == layer and gap.gap.weighted), None)

    def place_of(self, ref: Ref) -> Box | None:
        """Give the box of a place in the scene, None where it is not shown."""
        if ref.layer not in self.columns:
            return None
        item = self.columns[ref.layer]
        if ref.kind == "layer":
            return item.column.header
        if ref.kind == "bias":
            return item.bias_box(ref.index[0])
        if ref.kind == "weight":
            gap = self.gap_to(ref.layer)
            return gap.pill_box((ref.index[0], ref.index[1])) if gap else None
        if ref.kind == "loss":
            return self.layout.target_box
        y = item.column.y_of(ref.index[0])
        return None if y is None else around(item.column.x, y, 2 * item.column.radius, 2 * item.column.radius)

    def set_hot(self, hit: Hit | None) -> bool:
        """Light the "+" or "⋯" under the cursor; tell whether anything changed."""
        changed = False
        for name, header in self.headers.items():
            hot = hit.kind if hit is not None and hit.layer == name else ""
            if hot != header.hot:
                header.hot, changed = hot, True
                header.update()
        return changed
