"""A layer of the palette on its way into the diagram."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QPoint, QPointF, Qt

from core.building import Command
from core.catalogue import LAYERS
from core.layer import Layer
from gui.building import edits, wires
from gui.building.tools import BuildTools
from gui.building.wires import Place
from gui.diagram.shapes import Layout


class Carrying:
    """Shows where a carried layer would go, and puts it there."""

    def __init__(self, tools: BuildTools) -> None:
        """Use the ground that `tools` draw on."""
        self._tools, self._view = tools, tools.view

    def carry(self, kind: str, at: QPoint) -> bool:
        """Show what would happen to a new layer dropped at a place on the screen; tell whether it could be."""
        tools, place = self._tools, self._view.viewport().mapFromGlobal(at)
        layout = tools.layout()
        if layout is None or not self._view.viewport().rect().contains(place):
            tools.clear()
            return False
        point = self._view.mapToScene(place)
        over, layer = self._place(layout, place), LAYERS[kind]()
        source = over.source or self._branch_from(layout, point)
        shown = tools.shown
        shown.ghost, shown.ghost_at = layer.label, (point.x(), point.y())
        shown.hot = (over.source, over.target) if over.kind == "connection" else None
        shown.target = "" if over.kind == "connection" else source
        tools.consider(_command(layer, over, source), f"{kind} {over} {source}", place)
        if over.kind == "canvas" and layout.plan.positions and tools.command is not None:
            # Where the user has placed layers by hand, this one goes where it is let go.
            tools.command = dataclasses.replace(tools.command, place=_spot(layout, source, point))
        return not tools.reason

    def drop(self, kind: str, at: QPoint) -> None:
        """Add the carried layer."""
        allowed, command = self.carry(kind, at), self._tools.command
        self._tools.clear()
        if allowed and command is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tools.commanded.emit(command)

    def _place(self, layout: Layout, at: QPoint) -> Place:
        """Tell what the layer is over; from far, blocks stand for the layers."""
        if self._tools.near():
            point = self._view.mapToScene(at)
            return wires.place_at(layout, point.x(), point.y())
        hit = self._view.hit_at(at)
        return Place("layer", hit.layer) if hit is not None and hit.layer in layout.columns else Place("canvas")

    def _branch_from(self, layout: Layout, point: QPointF) -> str:
        """On the canvas, a layer branches off the selected layer, else off the nearest."""
        chosen = self._view.selection()
        if chosen is not None and chosen.layer in layout.columns and layout.plan.spec.consumers(chosen.layer):
            return chosen.layer
        return wires.nearest_layer(layout, point.x(), point.y())


def _spot(layout: Layout, near: str, point: QPointF) -> tuple[float, float]:
    """Give a point of the scene as a place of the unstretched diagram, reckoned from a layer."""
    column, (x, y), stretch = layout.columns[near], layout.places[near], layout.stretch
    dx, dy = point.x() - column.x, point.y() - column.body.center[1]
    return round(x + dx / stretch.across, 1), round(y + dy / stretch.pitch, 1)


def _command(layer: Layer, over: Place, source: str) -> Command:
    if over.kind == "connection":
        return edits.add_between(layer, over.source, over.target)
    return edits.add(layer, over.source) if over.kind == "layer" else edits.branch_off(layer, source)
