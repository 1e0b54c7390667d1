"""The one place that uses pyqtgraph: a view with pan and zoom, curves, dots, a picture, and two painted layers.

Frame, grid and numbers are painted below, legend and crosshair above, in pixels: pyqtgraph's own axes cut off
their outermost numbers and cost more than the curves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.backend import HostArray

STILL = 3
"""So many pixels the pointer may move between press and release of a click."""
Draw = Callable[[QPainter, QRectF], None]


class _Dots(pg.ScatterPlotItem):
    """A group of dots; one that is no number, as where training diverged, has no place and is left out."""

    def setData(self, *args: Any, **look: Any) -> None:
        if "x" in look:
            x, y = np.asarray(look["x"], float), np.asarray(look["y"], float)
            there = np.isfinite(x) & np.isfinite(y)
            look |= {"x": x[there], "y": y[there]}
        super().setData(*args, **look)


class _Layer(QGraphicsItem):
    """Hands the painter on, in pixels of the view."""

    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)
        self.whole = QRectF()
        self.inner = QRectF()
        self.draw: Draw | None = None

    def place(self, whole: QRectF, inner: QRectF) -> None:
        self.prepareGeometryChange()
        self.whole, self.inner = whole, inner

    def boundingRect(self) -> QRectF:
        return self.whole

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.draw is not None:
            self.draw(painter, self.inner)


class Picture(pg.GraphicsObject):
    """An image that fills a rectangle of data coordinates, row 0 at its lowest y; smoothed when enlarged."""

    def __init__(self) -> None:
        """Start with nothing to draw."""
        super().__init__()
        self._image = QImage()
        self._place = QRectF()
        self.setZValue(-5)

    def set(self, image: QImage, place: QRectF) -> None:
        """Change image and place."""
        self.prepareGeometryChange()
        self._image, self._place = image, place
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._place

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place, self._image)


class Canvas(pg.GraphicsView):
    """A pannable, zoomable rectangle in data coordinates, with painted layers in pixels.

    Attributes:
        zoomed: the user has moved or zoomed.
    """

    hovered = Signal(float, float)
    left = Signal()
    moved = Signal()
    doubled = Signal()
    clicked = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        """Make it, without anything on it."""
        super().__init__(parent)
        self.setFrameShape(self.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(True)
        self.margins, self.factor = (44.0, 8.0, 12.0, 22.0), 1.0
        self._pressed: QPointF | None = None
        self.box = pg.ViewBox(enableMenu=False)
        self.box.setZValue(-9)  # not its usual −100: `under` lies below it
        self.under, self.over = _Layer(-10), _Layer(10)
        self.over.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        for item in (self.under, self.box, self.over):
            self.scene().addItem(item)
        self.box.disableAutoRange()
        self.box.sigRangeChangedManually.connect(lambda *_: self.moved.emit())
        self.box.sigRangeChanged.connect(lambda *_: self.refresh())

    # Things on it.

    def curve(self) -> pg.PlotCurveItem:
        """Add a curve."""
        item = pg.PlotCurveItem(antialias=True)
        self.box.addItem(item, ignoreBounds=True)
        return item

    def dots(self) -> pg.ScatterPlotItem:
        """Add a group of dots."""
        item = _Dots(pxMode=True, antialias=True)
        self.box.addItem(item, ignoreBounds=True)
        return item

    def picture(self) -> Picture:
        """Add an image behind the rest."""
        item = Picture()
        self.box.addItem(item, ignoreBounds=True)
        return item

    def refresh(self) -> None:
        """Repaint the painted layers."""
        self.under.update()
        self.over.update()

    # Where things are.

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: D102
        super().resizeEvent(event)
        if not hasattr(self, "over"):
            return
        whole = QRectF(self.viewport().rect())
        left, top, right, bottom = (margin * self.factor for margin in self.margins)
        inner = whole.adjusted(left, top, -right, -bottom)
        if inner.width() > 4 and inner.height() > 4:
            self.box.setGeometry(inner)
        for layer in (self.under, self.over):
            layer.place(whole, inner)

    def set_factor(self, factor: float) -> None:
        """Make the room for numbers so many times as large, as their writing is."""
        if factor != self.factor:
            self.factor = factor
            self.resizeEvent(None)

    def set_margins(self, left: float, top: float, right: float, bottom: float) -> None:
        """Change the room for numbers around the data rectangle."""
        if self.margins != (left, top, right, bottom):
            self.margins = (left, top, right, bottom)
            self.resizeEvent(None)

    def inner(self) -> QRectF:
        """Give the data rectangle in pixels."""
        return self.under.inner

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show this part of the data."""
        if self.box.viewRange() != [list(x), list(y)]:
            self.box.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)

    def view_range(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Give the part of the data that is shown: x ends, y ends."""
        (x0, x1), (y0, y1) = self.box.viewRange()
        return (float(x0), float(x1)), (float(y0), float(y1))

    def to_pixels(self, x: HostArray, y: HostArray) -> tuple[HostArray, HostArray]:
        """Turn data coordinates into pixels."""
        (x0, x1), (y0, y1) = self.view_range()
        inner = self.inner()
        across = inner.left() + (np.asarray(x, dtype=float) - x0) / (x1 - x0) * inner.width()
        down = inner.bottom() - (np.asarray(y, dtype=float) - y0) / (y1 - y0) * inner.height()
        return across, down

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Turn one point's data coordinates into pixels."""
        across, down = self.to_pixels(np.array([x]), np.array([y]))
        return QPointF(float(across[0]), float(down[0]))

    def to_data(self, point: QPointF) -> tuple[float, float]:
        """Turn a pixel into data coordinates."""
        (x0, x1), (y0, y1) = self.view_range()
        inner = self.inner()
        return (
            x0 + (point.x() - inner.left()) / max(inner.width(), 1) * (x1 - x0),
            y0 + (inner.bottom() - point.y()) / max(inner.height(), 1) * (y1 - y0),
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseMoveEvent(event)
        self.hovered.emit(event.position().x(), event.position().y())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (event.position() - pressed).manhattanLength() <= STILL:
            self.clicked.emit(event.position().x(), event.position().y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.doubled.emit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.left.emit()


def pen(color: QColor, width: float = 1.0, dashed: bool = False) -> QPen:
    """Make a pen whose width does not change with the zoom."""
    made = QPen(color, width)
    made.setCosmetic(True)
    if dashed:
        made.setDashPattern([4, 3])
    return made
