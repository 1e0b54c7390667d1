"""A plot with an x and a y axis that can be moved and zoomed."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, look, ticks
from gui.scaling import px

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

Ends = tuple[float, float]
KEYS = {
    Qt.Key.Key_Plus: (0.0, 0.8), Qt.Key.Key_Minus: (0.0, 1.25),
    Qt.Key.Key_Left: (-0.1, 1.0), Qt.Key.Key_Right: (0.1, 1.0),
}  # fmt: skip
"""Key → shift of x (as a share of what is shown) and zoom; the arrow keys with Shift."""
CROSS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_PageUp: (-10, 0), Qt.Key.Key_PageDown: (10, 0), Qt.Key.Key_End: (10**9, 0),
}  # fmt: skip
"""Key → how far the crosshair goes, across and down."""
CROSS_STEP = 1 / 24
"""Share of the picture that one key press moves a crosshair that can stand anywhere."""


class XYPlot(base.Plot):
    """Axes, grid, moving and zooming (wheel, drag, + − Shift+← →, Home), a crosshair; subclasses add curves."""

    zoomable = True
    hint = tr(
        "The wheel zooms, dragging moves, Home or a double click shows all again. Arrow keys move the crosshair and "
        "read what is there, Return does what a click does."
    )
    log_y = log_x = False
    share_y = False

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, title, empty, parent)
        self.zoomed = False
        self.hover: QPointF | None = None
        self._by_keys = False
        self._home: tuple[Ends, Ends] = ((0.0, 1.0), (0.0, 1.0))

    @cached_property
    def canvas(self) -> Canvas:
        """The view; made when there is something to draw for the first time."""
        made = base.new_canvas(self)
        made.set_factor(theme.scale())
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
            self.canvas.set_factor(theme.scale())
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
        self._paint_y(painter, area, self.y_ticks(y_ends, max(2, int(area.height() / px(32)))))
        self._paint_x(painter, area, self.x_ticks(x_ends, max(2, int(area.width() / px(52)))))
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
            place = QRectF(0, min(max(y - px(8), 0), area.bottom() - px(13)), area.left() - 6, px(16))
            painter.drawText(place, flags, words)

    def _paint_x(self, painter: QPainter, area: QRectF, marks: list[tuple[float, str]]) -> None:
        whole = self.canvas.under.whole
        painter.setPen(theme.color("muted"))
        for value, words in marks:
            x = self.canvas.to_pixel(value, 0.0).x()
            width = painter.fontMetrics().horizontalAdvance(words) + 2
            start = min(max(x - width / 2, 0), whole.right() - width)
            painter.drawText(
                QRectF(start, area.bottom() + px(4), width, px(16)), int(Qt.AlignmentFlag.AlignCenter), words
            )

    def _paint_over(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(look.small_font())
        painter.setClipRect(area)
        if self.hover is not None and self._by_keys:
            paint_cross(painter, self.hover, area)
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
        self._by_keys = False
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
        key, shifted = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.is_empty:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Home:
            self.reset_view()
        elif key in KEYS and (shifted or key not in CROSS):
            self._zoom(*KEYS[key])
        elif key in CROSS and event.modifiers() in base.PLAIN:
            self._cross(*CROSS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hover is not None:
            self.clicked_at(self.hover)
        elif key == Qt.Key.Key_Escape and self.hover is not None:
            self._left()
        else:
            super().keyPressEvent(event)

    # The crosshair by keys.

    def stops(self) -> tuple[HostArray, HostArray] | None:
        """Give where the crosshair can stand (drawn coordinates, in the order of →); None: anywhere."""
        return None

    def reading(self, at: QPointF) -> str:
        """Say what is under the crosshair, at a pixel."""
        x, y = self.canvas.to_data(at)
        return tr("x {x}, y {y}", x=numbers.text(x), y=numbers.text(y))

    def _cross(self, across: int, down: int) -> None:
        """Move the crosshair and say what is there."""
        stops, inner = self.stops(), self.canvas.inner()
        if stops is None:
            now = self.hover or inner.center()
            step = QPointF(across * inner.width(), down * inner.height()) * CROSS_STEP if self.hover else QPointF()
            self.hover = _inside(now + step, inner)
        elif len(stops[0]):
            self._cross_to_stop(across + down, *self.canvas.to_pixels(*stops), inner)
        if self.hover is not None:
            self._by_keys = True
            self.canvas.over.update()
            self.tell(self.reading(self.hover))

    def _cross_to_stop(self, turn: int, x: HostArray, y: HostArray, inner: QRectF) -> None:
        """Go to the next stop in sight; from nowhere to the last one."""
        seen = np.flatnonzero((x >= inner.left() - 1) & (x <= inner.right() + 1))
        if not len(seen):
            return
        if self.hover is None:
            place = len(seen) - 1
        else:
            apart = np.hypot(x[seen] - self.hover.x(), np.nan_to_num(y[seen] - self.hover.y()))
            place = min(max(int(np.argmin(apart)) + turn, 0), len(seen) - 1)
        at = seen[place]
        self.hover = _inside(QPointF(float(x[at]), float(y[at]) if np.isfinite(y[at]) else inner.center().y()), inner)

    def _zoom(self, shift: float, factor: float) -> None:
        (x0, x1), y = self.canvas.view_range()
        middle, half = (x0 + x1) / 2 + shift * (x1 - x0), (x1 - x0) / 2 * factor
        self.zoomed = True
        self.canvas.set_range((middle - half, middle + half), y)


def _inside(at: QPointF, box: QRectF) -> QPointF:
    return QPointF(min(max(at.x(), box.left()), box.right()), min(max(at.y(), box.top()), box.bottom()))


def paint_upright(painter: QPainter, x: float, area: QRectF, pen: QPen) -> None:
    """Draw a sharp vertical line through `area`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    painter.drawLine(QPointF(round(x), area.top()), QPointF(round(x), area.bottom()))


def paint_cross(painter: QPainter, at: QPointF, area: QRectF) -> None:
    """Draw the crosshair that keys move."""
    paint_upright(painter, at.x(), area, QPen(theme.color("text", 150), 1))
    painter.drawLine(QPointF(area.left(), round(at.y())), QPointF(area.right(), round(at.y())))


def paint_dot(painter: QPainter, at: QPointF, color: QColor, radius: float = 3.5) -> None:
    """Draw a dot with a thin edge in the background colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(theme.color("canvas"), 1))
    painter.setBrush(color)
    painter.drawEllipse(at, radius, radius)
