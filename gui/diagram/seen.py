"""What the diagram shows of a network: which maps, which place, and the whole of it once more for files."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF

from core.canvas import Canvas
from core.errors import UserError
from core.explanation import Ref
from core.language import tr
from core.picture import Picture
from gui.diagram.detail import shows_blocks
from gui.diagram.places import Place
from gui.diagram.readings import ReadableView
from gui.diagram.shapes import Style
from gui.diagram.showing import Showing
from gui.diagram.stage import Stage
from gui.diagram.tikz import Drawing


class SeenView(ReadableView):
    """A diagram as it is looked at; what it shows is set by `DiagramView`."""

    showing: Showing
    _picture: Picture | None
    _style: Style
    _stage: Stage | None
    _positions: dict[str, Place]
    _canvas: Canvas

    def refresh(self) -> None:
        """Show what has changed since the last picture."""

    def set_picture(self, picture: Picture, style: str, settled: bool = True) -> None:
        """Show a picture."""

    def set_arrangement(self, positions: Mapping[str, Place], canvas: Canvas) -> None:
        """Take over where the user put layers, notes and groups."""

    def turn_maps(self, layer: str, by: int) -> None:
        """Show other maps of an image layer."""
        column = self._stage.columns[layer].column if self._stage else None
        if column is not None and column.form == "grid" and len(column.maps) < column.tile[2]:
            self.showing.turn(layer, column.tile[2], by)
            self.refresh()

    def maps_at(self, at: QPoint) -> str:
        """Name the image layer at a point of the viewport of which some maps are not shown, "" where there is none."""
        if self._stage is None or shows_blocks(self.transform().m11()):
            return ""
        point = self.mapToScene(at)
        for name, column in self._stage.layout.columns.items():
            folded = column.form == "grid" and len(column.maps) < column.tile[2]
            if folded and column.body.holds(point.x(), point.y(), 30):
                return name
        return ""

    def show_place(self, ref: Ref) -> None:
        """Move the picture so that a place is in sight, and near enough for units where only blocks are drawn."""
        box = self._stage.place_of(ref) if self._stage else None
        if box is None:
            return
        if ref.kind != "layer" and shows_blocks(self.transform().m11()):
            self.zoom_at(1 / self.transform().m11(), self.viewport().rect().center())
        inside = self.viewport().rect().adjusted(40, 40, -40, -40)
        if not inside.contains(self.mapFromScene(QPointF(*box.center))):
            self.fitted = False
            self.centerOn(*box.center)
            self.view_moved()

    def clone(self) -> SeenView:
        """Give another view with the same picture, nothing marked and nothing to click: for files."""
        made = type(self)()
        made.resize(self.size())
        made.foot = self.foot
        made.showing.take(self.showing)
        made.set_arrangement(self._positions, self._canvas)
        made.grab()  # sizes what is inside
        if self._picture is not None:
            made.set_picture(self._picture, self._style)
        return made

    def drawing(self) -> Drawing:
        """Give what is drawn, for other ways of drawing it.

        Raises:
            UserError: when there is nothing yet.
        """
        if self._stage is None or self._picture is None:
            raise UserError(tr("There is no network to draw yet; open a project first."))
        return Drawing(self._stage.layout, self._picture, tuple((gap.gap, gap.drawn) for gap in self._stage.gaps))
