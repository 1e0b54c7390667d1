"""A plot with an x and a y axis that can be moved and zoomed."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, look, ticks

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

Ends = tuple[float, float]
KEYS = {
    Qt.Key.Key_Plus: (0.0, 0.8), Qt.Key.Key_Minus: (0.0, 1.25),
    Qt.Key.Key_Left: (-0.1, 1.0), Qt.Key.Key_Right: (0.1, 1.0),
}  # fmt: skip
"""Key → shift of x (as a share of what is shown) and zoom."""


class XYPlot(base.Plot):
    """Axes, grid, moving and zooming (wheel, drag, + − ← →, Home); subclasses add curves."""

    zoomable = True
    hint = tr("The wheel zooms, dragging moves, Home or a double click shows all again.")
    log_y = log_x = False
    share_y = False

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, title, empty, parent)
        self.zoomed = False
        self.hover: QPointF | None = None
        self._home: tuple[Ends, Ends] = ((0.0, 1.0), (0.0, 1.0))

    @cached_property
    def canvas(self) -> Canvas:
        """The view; made when there is something to draw for the first time."""
        made = base.new_canvas(self)
        made.under.draw, made.over.draw = self._paint_under, self._paint_over
        made.moved.connect(self._moved)
        made.hovered.connect(self._hovered)
        made.left.connect(self._left)
        made.clicked.connect(lambda x, y: self.clicked_at(QPointF(x, y)))
        made.doubled.connect(self.reset_view)
        self.prepare(made)
        self._place(made)
        made.show()
        return made

    def ensure_canvas(self) -> Canvas:
        """Make the view, with its curves, if that has not happened."""
        return self.canvas

    @property
    def has_canvas(self) -> bool:
        """Whether the view was made."""
        return "canvas" in self.__dict__

    def prepare(self, canvas: Canvas) -> None:
        """Put curves and dots on the new view."""

    # View.

    def home(self, x: Ends, y: Ends) -> None:
        """Set what is shown unless the user looks elsewhere."""
        self._home = (x, y)
        if not self.zoomed:
            self.canvas.set_range(x, y)

    def reset_view(self) -> None:
        """Show everything again."""
        self.zoomed = False
        if self.has_canvas:
            self.canvas.set_range(*self._home)

    def filled(self, description: str) -> None:  # noqa: D102
        self.canvas.setVisible(True)
        self.canvas.refresh()
        super().filled(description)

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.zoomed = False
        if self.has_canvas:
            self.canvas.setVisible(False)
        super().clear(empty)

    def restyle(self) -> None:  # noqa: D102
        if self.has_canvas:
            self.recolor()
            self.canvas.refresh()
        super().restyle()

    def recolor(self) -> None:
        """Give curves and dots the theme's colours."""

    # Painting in pixels.

    def paint_under(self, painter: QPainter, area: QRectF) -> None:
        """Draw below the curves."""

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Draw above the curves."""

    def x_ticks(self, ends: Ends, most: int) -> list[tuple[float, str]]:
        """Give the places and words on the x axis."""
        values = ticks.linear(*ends, most)
        return list(zip(values, ticks.words(values), strict=True))

    def y_ticks(self, ends: Ends, most: int) -> list[tuple[float, str]]:
        """Give the places (in drawn coordinates) and words on the y axis."""
        if self.log_y:
            values = ticks.logarithmic(*ends, most)
            return list(zip(map(math.log10, values), ticks.words(values), strict=True))
        values = ticks.linear(*ends, most)
        words = list(map(ticks.percent, values)) if self.share_y else ticks.words(values)
        return list(zip(values, words, strict=True))

    def _paint_under(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(self.canvas.under.whole, theme.color("window"))
        painter.fillRect(area, theme.color("canvas"))
        painter.setFont(look.small_font())
        x_ends, y_ends = self.canvas.view_range()
        self._paint_y(painter, area, self.y_ticks(y_ends, max(2, int(area.height() / 32))))
        self._paint_x(painter, area, self.x_ticks(x_ends, max(2, int(area.width() / 52))))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        self.paint_under(painter, area)

    def _paint_y(self, painter: QPainter, area: QRectF, marks: list[tuple[float, str]]) -> None:
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value, words in marks:
            y = round(self.canvas.to_pixel(0.0, value).y())
            # A rectangle: a line that is smoothed and seen through takes twenty times as long.
            painter.fillRect(QRectF(area.left(), y, area.width() - 1, 1), theme.color("line", 130))
            painter.setPen(theme.color("muted"))
            place = QRectF(0, min(max(y - 8, 0), area.bottom() - 13), area.left() - 6, 16)
            painter.drawText(place, flags, words)

    def _paint_x(self, painter: QPainter, area: QRectF, marks: list[tuple[float, str]]) -> None:
        whole = self.canvas.under.whole
        painter.setPen(theme.color("muted"))
        for value, words in marks:
            x = self.canvas.to_pixel(value, 0.0).x()
            width = painter.fontMetrics().horizontalAdvance(words) + 2
            start = min(max(x - width / 2, 0), whole.right() - width)
            painter.drawText(QRectF(start, area.bottom() + 4, width, 16), int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_over(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(look.small_font())
        painter.setClipRect(area)
        self.paint_over(painter, area)

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self.has_canvas:
            self._place(self.canvas)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if self.has_canvas:
            self._place(self.canvas)

    def show_header(self, visible: bool) -> None:  # noqa: D102
        super().show_header(visible)
        if self.has_canvas:
            self._place(self.canvas)

    def _place(self, canvas: Canvas) -> None:
        canvas.setGeometry(self.area().toRect())

    def _moved(self) -> None:
        self.zoomed = True

    def _hovered(self, x: float, y: float) -> None:
        point = QPointF(x, y)
        self.hover = point if self.canvas.inner().contains(point) else None
        self.canvas.over.update()

    def clicked_at(self, pixel: QPointF) -> None:
        """Do what a click does; nothing unless a plot says otherwise."""

    def nearest(self, pixel: QPointF, x: HostArray, y: HostArray, reach: float = 9.0) -> int | None:
        """Give which of the points (in data coordinates) lies nearest to a pixel, None where none is within reach."""
        if not len(x) or not self.has_canvas:
            return None
        across, down = self.canvas.to_pixels(x, y)
        apart = np.nan_to_num(np.hypot(across - pixel.x(), down - pixel.y()), nan=np.inf)
        best = int(np.argmin(apart))
        return best if apart[best] <= reach else None

    def _left(self) -> None:
        self.hover = None
        self.canvas.over.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if self.is_empty or (key not in KEYS and key != Qt.Key.Key_Home):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Home:
            self.reset_view()
        else:
            self._zoom(*KEYS[key])

    def _zoom(self, shift: float, factor: float) -> None:
        (x0, x1), y = self.canvas.view_range()
        middle, half = (x0 + x1) / 2 + shift * (x1 - x0), (x1 - x0) / 2 * factor
        self.zoomed = True
        self.canvas.set_range((middle - half, middle + half), y)


def paint_upright(painter: QPainter, x: float, area: QRectF, pen: QPen) -> None:
    """Draw a sharp vertical line through `area`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    painter.drawLine(QPointF(round(x), area.top()), QPointF(round(x), area.bottom()))


def paint_dot(painter: QPainter, at: QPointF, color: QColor, radius: float = 3.5) -> None:
    """Draw a dot with a thin edge in the background colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(theme.color("canvas"), 1))
    painter.setBrush(color)
    painter.drawEllipse(at, radius, radius)
