"""A graphics view that is moved and zoomed by hand, and fitted to what it shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from gui import motion
from gui.diagram import ink
from gui.diagram.detail import resting
from gui.diagram.layout import scale_to_fit
from gui.diagram.shapes import Box

LEAST_SCALE, MOST_SCALE = 0.01, 12.0


class Camera(QGraphicsView):
    """Fits `bounds` into the window until the user zooms or pans; `caption` stands at the bottom left.

    `foot`: pixels at the bottom that fitting leaves free, for what lies over the picture there.
    `shown_changed` tells that another part of the scene is on show.
    """

    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an empty scene."""
        super().__init__(parent)
        self.bounds = Box(0, 0, 1, 1)
        self.caption, self.caption_color = "", "muted"
        self.foot = 0
        self.fitted, self.ringed = True, False
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Whoever changes an item asks for one update of the whole; the scene would ask for a second one.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(160, 120)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: D102
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self.shown_changed.emit()

    def go_to(self, point: QPointF) -> None:
        """Show a point of the scene in the middle."""
        self.fitted = False
        self.centerOn(point)
        self.view_moved()

    def set_bounds(self, bounds: Box) -> None:
        """Take over what there is to see."""
        self.bounds = bounds
        self.scene().setSceneRect(ink.rect(bounds.grown(3000)))
        if self.fitted:
            self.apply_fit()
        self.shown_changed.emit()

    def apply_fit(self) -> None:
        """Show all of `bounds`."""
        size = max(self.viewport().width(), 1), max(self.viewport().height() - self.foot, 1)
        scale = resting(max(scale_to_fit(size, self.bounds), LEAST_SCALE))
        self.resetTransform()
        self.scale(scale, scale)
        x, y = self.bounds.center
        self.centerOn(x, y + self.foot / 2 / scale)
        self.scaled(scale)

    def place(self) -> tuple[float, QPointF]:
        """Give the scale, and the point of the scene in the middle."""
        return self.transform().m11(), self.mapToScene(self.viewport().rect().center())

    def glide_to_fit(self, begun: tuple[float, QPointF]) -> None:
        """Show all of `bounds`, moving there from a place, so that the eye can follow; zooming or panning ends it."""
        self.apply_fit()
        (start, middle), (end, goal) = begun, self.place()

        def step(share: float) -> None:
            if share >= 1.0 and self.fitted:
                self.apply_fit()
            elif self.fitted:
                scale = start * (end / start) ** share
                self.resetTransform()
                self.scale(scale, scale)
                self.centerOn(middle + (goal - middle) * share)
                self.scaled(scale)

        motion.glide(self, step)

    def zoom_in(self) -> None:
        """Zoom in at the middle."""
        self.zoom_at(1.2, self.viewport().rect().center())

    def zoom_out(self) -> None:
        """Zoom out at the middle."""
        self.zoom_at(1 / 1.2, self.viewport().rect().center())

    def zoom_at(self, factor: float, at: QPoint) -> None:
        """Zoom so that the point under `at` stays where it is."""
        now = self.transform().m11()
        factor = min(max(factor, LEAST_SCALE / now), MOST_SCALE / now)
        middle, held = QRectF(self.viewport().rect()).center(), self.mapToScene(at)
        self.scale(factor, factor)
        scale = now * factor
        self.centerOn(held.x() - (at.x() - middle.x()) / scale, held.y() - (at.y() - middle.y()) / scale)
        self.fitted = False
        self.scaled(scale)
        self.view_moved()

    def scaled(self, scale: float) -> None:
        """React to another scale."""

    def pan_by(self, by: QPoint) -> None:
        """Move the picture along with the hand."""
        for bar, pixels in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - pixels)
        self.fitted = False
        self.view_moved()

    def view_moved(self) -> None:
        """React to the user's zooming and panning."""

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw over the picture, in pixels of the scene."""

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Write the caption; it stays in its corner whatever part of the scene is shown."""
        self.paint_overlay(painter)
        painter.save()
        painter.resetTransform()
        if self.ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink.pen("accent", 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        if self.caption:
            self._paint_caption(painter)
        painter.restore()

    def _paint_caption(self, painter: QPainter) -> None:
        width = ink.measure(self.caption, 12, False) + 16
        box = Box(12, self.viewport().height() - 32, min(width, self.viewport().width() - 24), 22)
        ink.pill(painter, box, "canvas", Qt.PenStyle.NoPen)
        room = Box(box.x + 8, box.y, box.w - 8, box.h)
        ink.write(painter, room, self.caption, 12, self.caption_color, align=Qt.AlignmentFlag.AlignLeft)
